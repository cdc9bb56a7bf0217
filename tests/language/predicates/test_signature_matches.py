"""The name in the title and the one below the text."""

import pytest

from checker.language.predicates.signature_matches import evaluate
from tests.language.predicates.conftest import case, quotes, words


def report(titled: str, signed: str) -> str:
    """Return a report with a name in the title and one below."""
    return (
        f"{titled}2023年法治政府建设情况报告\n区委、区政府：\n现将情况报告如下：\n"
        f"一、主要举措和成效\n全年组织执法检查86次。\n{signed}\n2024年1月10日"
    )


@pytest.mark.parametrize(
    ("titled", "signed", "status"),
    [
        ("青山区林业局", "青山区林业局", "pass"),
        ("青山区", "青山区人民政府", "pass"),
        ("青山区城管局（执法局）", "青山区城管局(执法局)", "pass"),
        ("青山区林业局", "青山区林业局（盖章）", "pass"),
        ("关于青山区林业局", "青山区林业局", "pass"),
        ("青山区白鹭街道办事处", "青山区人民政府白鹭街道办事处", "pass"),
        ("青山区林业局", "江州市青山区林业局", "review"),
        ("江州市青山区林业局", "青山区林业局", "review"),
        ("青山区林业局", "青山区森林防火指挥部办公室", "fail"),
    ],
)
def test_the_body_that_signs_is_that_of_the_title(titled, signed, status):
    """The same in any width and with a seal, a place that needs no more, a place left out, another body."""
    assert status == evaluate(case(report(titled, signed))).status


def test_both_names_are_cited():
    """One sees what was compared."""
    seen = case(report("青山区林业局", "青山区水利局"))

    verdict = evaluate(seen)

    assert ("青山区林业局2023年法治政府建设情况报告", "青山区水利局") == quotes(seen, verdict)
    assert "标题写的是“青山区林业局”，署名是“青山区水利局”" == words(verdict)


def test_a_title_without_name_has_nothing_to_compare():
    """Published titles often leave it out."""
    assert "not-applicable" == evaluate(case(report("", "青山区林业局"))).status


def test_a_copy_without_tail_is_not_checked():
    """There is no signature to compare."""
    seen = case("青山区林业局2023年法治政府建设情况报告\n一、主要举措\n全年检查86次。")

    assert "not-checked" == evaluate(seen).status
