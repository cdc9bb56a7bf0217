"""must report X count|amount|rate."""

import pytest

from checker.facts.vocabulary import Vocabulary
from checker.language.predicates.report import evaluate
from checker.language.tree import Bound, Section, Wanted
from checker.messages import say
from tests.facts.reading import declared
from tests.language.predicates.conftest import case, quotes, words

TITLE = "青山区应急管理局2023年度法治政府建设情况报告\n"
OFFICERS = Wanted("持证执法人员", "count")


def test_a_total_passes_with_its_clause() -> None:
    """The clause that gives the figure is the evidence."""
    seen = case(TITLE + "全局共有31名执法人员，均已取得行政执法证。", declared())

    verdict = evaluate(seen, wanted=OFFICERS)
    assert "pass" == verdict.status
    assert ("全局共有31名执法人员，均已取得行政执法证",) == quotes(seen, verdict)
    assert "报告了持证执法人员数量：31名" == words(verdict)


@pytest.mark.parametrize(
    ("lacks", "text"),
    [
        ("3名只是增减数，不是总数", "新增持证执法人员3名。"),
        ("3名只是增减数，不是总数", "新增持证执法人员3名，执法人员持证上岗率100%。"),
        ("只有表态，没有数量", "执法人员全部持证上岗。"),
        ("100%不是数量", "行政执法人员100%持证上岗。"),
        ("2人是要求或限度，不是实有数", "持证执法人员均在2人以上。"),
        ("30人是其他年度的数据", "2022年，持证执法人员30人。"),
        ("10名是计划数，不是完成数", "力争持证执法人员达到10名。"),
    ],
)
def test_what_is_no_total_fails_as_the_nearest(lacks: str, text: str) -> None:
    """A change, an assertion, a rate, a bound, a plan and last year's figure are no count."""
    seen = case(TITLE + text, declared())

    verdict = evaluate(seen, wanted=OFFICERS)
    assert ("fail", ()) == (verdict.status, verdict.evidence)
    assert verdict.nearest is not None
    assert lacks == say(verdict.nearest.lacks)


@pytest.mark.parametrize(
    ("wanted", "text"),
    [
        (Wanted("行政检查", "count"), "全年完成执法检查100余家次。"),
        (Wanted("行政检查", "count"), "上半年检查企业75家次。"),
        (Wanted("持证执法人员", "count"), "全区共有持证执法人员420人。"),
        (Wanted("行政复议", "count"), "办理行政复议、行政诉讼案件5件。"),
        (Wanted("持证执法人员", "rate"), "执法人员持证比例98%以上。"),
    ],
)
def test_what_is_ambiguous_is_for_a_person(wanted: Wanted, text: str) -> None:
    """Approximate, partial, of others, or shared by two indicators: review."""
    assert "review" == evaluate(case(TITLE + text, declared()), wanted=wanted).status


def test_a_stated_none_is_a_figure() -> None:
    """零复议 is the count 0."""
    seen = case(TITLE + "我局行政处罚零复议。", declared())

    verdict = evaluate(seen, wanted=Wanted("行政复议", "count"))
    assert ("pass", ("我局行政处罚零复议",)) == (verdict.status, quotes(seen, verdict))


@pytest.mark.parametrize(("status", "low"), [("pass", 31), ("fail", 32)])
def test_a_bound_is_asked_of_the_value(status: str, low: float) -> None:
    """At least 31 holds for 31, at least 32 does not; the clause is cited either way."""
    seen = case(TITLE + "现有持证执法人员31人。", declared())

    verdict = evaluate(seen, wanted=OFFICERS, value=Bound(low))
    assert (status, ("现有持证执法人员31人",)) == (verdict.status, quotes(seen, verdict))


@pytest.mark.parametrize(("status", "rate"), [("pass", "95%"), ("fail", "85%")])
def test_a_rate_is_compared_as_a_fraction(status: str, rate: str) -> None:
    """At least 90% is 0.9."""
    seen = case(TITLE + f"行政机关负责人出庭应诉率{rate}。", declared())

    wanted = Wanted("负责人出庭应诉", "rate")
    assert status == evaluate(seen, wanted=wanted, value=Bound(0.9, percent=True)).status


def test_an_amount_is_told_from_a_count() -> None:
    """罚款400起 is no amount, 罚款金额129.338万元 is."""
    amount = Wanted("罚款", "amount")

    few = case(TITLE + "罚款400起。", declared())
    both = case(TITLE + "罚款400起，罚款金额129.338万元。", declared())
    assert ["fail", "pass"] == [evaluate(one, wanted=amount).status for one in (few, both)]


@pytest.mark.parametrize(
    ("status", "kind", "text"),
    [
        ("pass", "count", "全年办理信用修复12件。"),
        ("pass", "amount", "发放信用修复补助3.5万元。"),
        ("pass", "rate", "信用修复办结率100%。"),
        ("fail", "amount", "全年办理信用修复12件。"),
        ("fail", "count", "积极推进信用修复，开展宣传12次。"),
    ],
)
def test_an_undeclared_name_goes_by_its_own_words(status: str, kind: str, text: str) -> None:
    """A newcomer's first rule works: any measure word, 元 or %."""
    seen = case(TITLE + text, Vocabulary())

    assert status == evaluate(seen, wanted=Wanted("信用修复", kind)).status


def test_a_section_narrows_the_search() -> None:
    """A figure that stands in another part does not count."""
    text = TITLE + "一、主要工作\n现有持证执法人员31人。\n二、存在问题\n执法力量不足，人员较少。\n"
    seen = case(text, declared())

    verdict = evaluate(seen, wanted=OFFICERS, scope=Section("存在问题"))
    assert "fail" == verdict.status


def test_the_nearest_mention_is_shown_where_there_is_no_figure() -> None:
    """The clause that names the indicator says what is lacking."""
    seen = case(TITLE + "严格落实行政处罚程序规定。", declared())

    verdict = evaluate(seen, wanted=Wanted("行政处罚", "count"))
    assert verdict.nearest is not None
    assert "严格落实行政处罚程序规定" == seen.document.quote(verdict.nearest.span)
    assert ("全文",) == tuple(say(one) for one in verdict.searched)


def test_the_nearest_mention_may_be_by_another_name() -> None:
    """A name that ends as the indicator's own does is what the drafter meant by it."""
    seen = case(TITLE + "共开展执法检查XX次，处罚X件。", declared())

    verdict = evaluate(seen, wanted=Wanted("行政检查", "count"))
    assert verdict.nearest is not None
    assert "共开展执法检查XX次" == seen.document.quote(verdict.nearest.span)


def test_a_figure_beside_the_nearest_mention_is_told_to_be_of_another_thing() -> None:
    """Items of a list of powers are no licences, but a number is there."""
    seen = case(TITLE + "公布权责清单598项，其中行政许可412项、行政强制186项。", declared())

    verdict = evaluate(seen, wanted=Wanted("行政许可", "count"))
    assert verdict.nearest is not None
    assert "提到了，但其中的数字不是行政许可数量" == say(verdict.nearest.lacks)


def test_a_name_that_may_mean_another_thing_is_no_nearest_mention() -> None:
    """Whoever asks for training is not shown where officers publish their names."""
    seen = case(TITLE + "及时公开执法人员信息，案件经过审批程序。", declared())

    for indicator in ("执法培训", "行政许可"):
        assert evaluate(seen, wanted=Wanted(indicator, "count")).nearest is None


@pytest.mark.parametrize(("low", "status"), [(60_000, "pass"), (65_000, "pass"), (70_000, "fail")])
def test_money_is_compared_in_yuan(low: int, status: str) -> None:
    """6.5万元 is 65000, whatever unit the report writes."""
    seen = case(TITLE + "全年罚款金额6.5万元。", declared())
    amount = Wanted("罚款", "amount")

    assert status == evaluate(seen, wanted=amount, value=Bound(low)).status


def test_a_name_with_a_lost_character_is_no_absence() -> None:
    """The file may have named the indicator there."""
    seen = case(TITLE + "全局共有持\ufffd在岗执法人员31名。", declared())

    verdict = evaluate(seen, wanted=OFFICERS)
    assert ("not-checked", ("持\ufffd",)) == (verdict.status, quotes(seen, verdict))


@pytest.mark.parametrize(
    ("quote", "lacks", "done"),
    [
        ("定期组织街道执法人员培训", "提到了，但没有数量", "定期组织街道执法人员培训。"),
        ("组织执法培训", "写的是今后的安排，没有当年的数量", "检查企业。"),
    ],
)
def test_what_was_done_is_nearer_than_what_is_planned(quote: str, lacks: str, done: str) -> None:
    """A plan is shown only where the report says nothing else of it."""
    text = f"一、主要举措\n{done}\n二、下一步工作安排\n组织执法培训。"
    seen = case(TITLE + text, declared())

    nearest = evaluate(seen, wanted=Wanted("执法培训", "count")).nearest
    assert nearest is not None
    assert (quote, lacks) == (seen.document.quote(nearest.span), say(nearest.lacks))
