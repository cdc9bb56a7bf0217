"""Set phrases written with one slip."""

import pytest

from checker.facts.wording.phrases import Phrases, misspelt, phrases_of
from checker.facts.wording.strays import strays

PHRASES = phrases_of(
    (
        "贯彻落实", "行政检查", "整合优化", "风险评估", "行政执法监督", "依法行政", "行政执法", "执法队员",
        "第一责任人", "行政处罚案件", "年度依法行政", "药品安全", "责任落实", "森林防火", "全面依法治国",
    )
)  # fmt: skip


def slips(text: str, phrases: Phrases = PHRASES) -> list[tuple[str, str]]:
    """Return the wrong forms in `text` with the phrases they ought to be."""
    found = misspelt(text, tuple(strays(text)), phrases)
    return list(dict.fromkeys((text[start:end], right) for start, end, right in found))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("认真贯彻落时上级要求", ("贯彻落时", "贯彻落实")),
        ("开展风险评沽", ("风险评沽", "风险评估")),
        ("切实履行第一责仟人职责", ("第一责仟人", "第一责任人")),
        ("办理行政处法案件23件", ("行政处法案件", "行政处罚案件")),
        ("推进行政执监督体系", ("行政执监督", "行政执法监督")),
        ("提升依法行行政能力", ("依法行行政", "依法行政")),
        ("规范行执政法工作", ("行执政法", "行政执法")),
    ],
)
def test_one_slip_is_found(text: str, expected: tuple[str, str]) -> None:
    """A character that sounds or looks right, or one missing, doubled or out of its place."""
    assert expected in slips(text)


@pytest.mark.parametrize(
    "text",
    [
        "认真贯彻落实上级要求",
        "行政监察",
        "结构调整和优化升级",
        "2024年依法行政工作",
        "食品药品安全全链条监管",
        "责任落在实处",
        "森林防灭火",
        "全面依法治市",
        "依法依规行政",
        "行政执法队队员",
    ],
)
def test_what_may_be_meant_is_none(text: str) -> None:
    """Words of their own, words put in, and phrases that only begin or end as another does."""
    assert [] == slips(text)


def test_what_fills_a_hole_is_known_by_what_surrounds_it() -> None:
    """Of two characters on each side as many as there are, or three of one side."""
    phrases = phrases_of(("依法行政", "依照行政"))

    assert "法照" == phrases.filling("依_行政")
    assert "行" == phrases.filling("依法_政")
    assert "政" == phrases.filling("依法行_")
    assert "依" == phrases.filling("法行政^")
    assert "" == phrases.filling("依_行")
    assert phrases.have("法", "行")
    assert not phrases.have("行", "法")


def test_what_differs_may_be_of_another_phrase() -> None:
    """抓实 + 科级干部: the character belongs to what stands there; without that it is a slip."""
    phrases = phrases_of(("抓实科技", "科级干部"))

    assert [] == slips("抓实科级干部任前考试", phrases)
    assert {"抓实科技"} == {right for _, right in slips("抓实科级项目", phrases)}
