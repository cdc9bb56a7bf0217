"""A field is there, missing, or cut off."""

from checker.language.predicates.have import evaluate
from checker.messages import say
from tests.language.predicates.conftest import case, quotes, words

REPORT = """青山区林业局2023年法治政府建设情况报告
区委、区政府：
现将有关情况报告如下：
一、主要举措和成效
全年组织执法检查86次。
青山区林业局
2024年1月10日"""
BARE = """青山区林业局2023年法治政府建设情况报告
现将有关情况报告如下：
一、主要举措和成效
全年组织执法检查86次。"""


def test_a_field_that_is_there_is_cited():
    """The signature is found and quoted."""
    seen = case(REPORT)

    verdict = evaluate(seen, field="signature")

    assert "pass" == verdict.status
    assert ("青山区林业局",) == quotes(seen, verdict)


def test_every_addressee_is_cited():
    """A report may go to several bodies."""
    seen = case(REPORT)

    assert ("区委", "区政府") == quotes(seen, evaluate(seen, field="addressee"))


def test_a_missing_field_has_no_passage():
    """Absence cites nothing and says where it was looked for."""
    verdict = evaluate(case(REPORT), field="copy line")

    assert ("fail", ()) == (verdict.status, verdict.evidence)
    assert ("正文之后（落款、版记处）",) == tuple(say(one) for one in verdict.searched)


def test_nothing_is_said_of_a_head_that_was_cut_off():
    """Neither number nor addressee shows in a published copy without its head."""
    assert "not-checked" == evaluate(case(BARE), field="document number").status


def test_nothing_is_said_of_a_tail_that_was_cut_off():
    """A copy that ends with the body says nothing of a date."""
    verdict = evaluate(case(BARE), field="date")

    assert "not-checked" == verdict.status
    assert "文中没有落款和版记（公开时常被删去），无法判断原件有无成文日期" == words(verdict)


def test_a_missing_date_below_a_signature_is_missing():
    """Where part of the tail is there, the rest is not cut off."""
    assert "fail" == evaluate(case(BARE + "\n青山区林业局"), field="date").status


def test_a_missing_title_is_missing():
    """No copy is published without its title."""
    assert "fail" == evaluate(case("一、主要举措和成效\n全年检查86次。"), field="title").status
