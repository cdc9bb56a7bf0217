"""Reports as rows of a workbook."""

from checker import api, ledger
from checker.language.tree import Bound, Predicate, Section, Sentence
from checker.packs.model import Pack
from checker.view import View
from tests.output import samples


def part(name: str, **more):
    """Return a rule that demands a part."""
    arguments = (("section", Section(name)), *more.items())
    body = Predicate("have_section", arguments)
    return samples.rule(f"a/{name}", name)._replace(sentence=Sentence("must", False, body))


def test_a_part_is_what_a_rule_demands_and_nothing_else_of_it():
    """A rule that wants two items of a part is another one."""
    rules = (part("存在问题"), part("下一步安排", items=Bound(2)), samples.rule("a/b", "其他"))
    pack = Pack("a", "", "", "", "", rules=rules)
    assert ("存在问题",) == ledger.parts((pack, pack))


def test_the_four_parts_of_the_law_are_in_the_overview():
    """By our own packs."""
    packs = api.load_packs(("fazhi",)).packs
    assert ("主要举措", "存在问题", "第一责任人职责", "下一步安排") == ledger.parts(packs)


def test_the_overview_says_of_each_part_whether_it_is_there():
    """A part that a report was not asked for is blank."""
    report = samples.report()._replace(
        findings=(samples.finding(part("存在问题"), "fail", "没有"),)
    )
    row = ledger.report_row(1, report, ("存在问题", "下一步安排"), View())
    columns = ledger.report_columns(("存在问题", "下一步安排"), View())
    found = dict(zip([one.title for one in columns], row, strict=True))
    assert ("不符合", None) == (found["存在问题"], found["下一步安排"])
