"""The report cites a document."""

import pytest

from checker.language.predicates import cite
from checker.language.tree import Region, Term, Terms
from checker.language.verdict import Verdict
from checker.messages import say
from tests.citing import OLD_OUTLINE, OUTLINE, case


def judged(text: str, *titles: str, mode: str = "all", need: int = 0) -> Verdict:
    """Judge whether `text` cites `titles`."""
    terms = Terms(mode, tuple(Term("title", f"《{one}》") for one in titles), need)  # type: ignore[arg-type]
    return cite.evaluate(case(text), terms=terms)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("贯彻《法治政府建设实施纲要（2021—2025年）》。", "pass"),
        ("贯彻《法治政府建设实施纲要(2021-2025年)》。", "pass"),
        ("贯彻《法治政府建设实施纲要(20212025年)》。", "pass"),
        ("贯彻《法治政府建设实施纲要》。", "pass"),
        ("贯彻法治政府建设实施纲要（2021-2025年）。", "pass"),
        ("贯彻中发〔2021〕33号文件。", "pass"),
        ("落实《某省贯彻〈法治政府建设实施纲要（2021—2025年）〉实施方案》。", "review"),
        ("落实《某省法治政府建设实施方案》。", "fail"),
        ("贯彻《法治政府建设实施纲要（2015—2020年）》。", "fail"),
        ("没有引用文件。", "fail"),
    ],
)
def test_forms_in_which_the_outline_is_cited(text: str, status: str) -> None:
    """Signs make no difference; another period or another document does."""
    assert status == judged(text, OUTLINE).status


def test_what_is_not_cited_has_a_nearest() -> None:
    """The old outline is shown as what came nearest."""
    verdict = judged(f"贯彻《{OLD_OUTLINE}》。", OUTLINE)

    assert verdict.evidence == ()
    assert verdict.nearest is not None
    assert verdict.nearest.span == (2, 4 + len(OLD_OUTLINE))
    assert say(verdict.message) == f"没有引用《{OUTLINE}》"


def test_a_document_that_no_register_knows() -> None:
    """Its own name is looked for."""
    assert judged("落实《某县检查办法（试行）》。", "某县检查办法(试行)").status == "pass"
    assert judged("落实《某县检查办法》。", "某县巡查办法").status == "fail"


def test_plain_words_end_where_the_name_ends() -> None:
    """行政处罚法 is not cited in 行政处罚法律文书."""
    assert judged("制作行政处罚法律文书。", "行政处罚法").status == "fail"
    assert judged("依据行政处罚法第五十八条。", "行政处罚法").status == "pass"


def test_some_of_several() -> None:
    """all of, any of and at least N of."""
    text = "学习《行政处罚法》和《安全生产法》。"
    titles = "行政处罚法", "安全生产法", OUTLINE

    assert judged(text, *titles).status == "fail"
    assert judged(text, *titles, mode="any").status == "pass"
    assert judged(text, *titles, mode="count", need=2).status == "pass"
    assert judged(text, *titles, mode="count", need=3).status == "fail"


def test_only_the_place_asked_for_counts() -> None:
    """What stands elsewhere is the nearest."""
    one = case(f"贯彻《{OUTLINE}》。")
    terms = Terms("all", (Term("title", f"《{OUTLINE}》"),))
    verdict = cite.evaluate(one, terms=terms, scope=Region("title"))

    assert verdict.status == "fail"
    assert verdict.searched != ()
