"""Which of the mends of a report are made."""

import pytest

from checker.document.model import Span
from checker.fixes import apply, fixes, mends, trimmed
from checker.language.verdict import Mend
from tests.output import samples

TEXT = samples.TEXT


def mend(wrong: str, right: str, safe: bool = True) -> Mend:
    """Write `right` for the first `wrong` of the sample report."""
    start = TEXT.index(wrong)
    return Mend(Span(start, start + len(wrong)), right, safe)


def report(*found):
    """Return the sample report with findings of these statuses and mends."""
    made = tuple(
        samples.finding(samples.rule(f"my/{number}", "规则"), status, "")._replace(mends=given)
        for number, (status, *given) in enumerate(found)
    )
    return samples.report()._replace(findings=made)


def test_mends_are_in_order_of_the_text():
    """Whatever rule asks for them."""
    late, early = mend("罚款", "罚没"), mend("县委", "区委")
    assert (early, late) == mends(report(("fail", late), ("fail", early)))


def test_of_two_that_overlap_the_longer_is_made():
    """Both begin at one place."""
    short, long = mend("罚款", "甲"), mend("罚款58.6", "乙")
    assert (long,) == mends(report(("fail", short), ("fail", long)))


def test_of_two_that_overlap_the_earlier_is_made():
    """However long the later one is."""
    early, late = mend("件，罚", "甲"), mend("罚款58.6", "乙")
    assert (early,) == mends(report(("fail", late), ("fail", early)))


def test_the_same_mend_of_two_rules_is_made_once():
    """The first rule is named."""
    one = mend("罚款", "罚没")
    found = fixes(report(("fail", one), ("fail", one)))
    assert [("my/0", one)] == [(each.rule, each.mend) for each in found]


def test_unsafe_mends_are_made_when_asked_for():
    """And do not stand in the way of safe ones otherwise."""
    unsafe, safe = mend("罚款58.6", "甲", safe=False), mend("罚款", "乙")
    both = report(("fail", unsafe), ("fail", safe))
    assert ((safe,), (unsafe,)) == (mends(both), mends(both, unsafe=True))


def test_what_a_person_must_look_at_is_not_safe():
    """A review is no certainty."""
    assert () == mends(report(("review", mend("罚款", "罚没"))))


@pytest.mark.parametrize("status", ["pass", "waived", "not-applicable", "not-checked"])
def test_what_is_not_wrong_is_not_mended(status):
    """A waived finding least of all."""
    assert () == mends(report((status, mend("罚款", "罚没"))), unsafe=True)


def test_what_stands_there_already_is_no_mend():
    """It would be made for ever."""
    assert () == mends(report(("fail", mend("罚款", "罚款"))))


def test_a_text_with_its_mends():
    """The rest stays."""
    given = (Mend(Span(0, 1), "乙"), Mend(Span(2, 4), ""))
    assert "乙，戊" == apply("甲，丙丁戊", given)


@pytest.mark.parametrize(
    ("text", "right", "small"),
    [
        ("法制政府", "法治政府", ("制", "治")),
        ("习近平书记", "习近平总书记", ("平", "平总")),
        ("进行进行", "进行", ("进行", "")),
        ("甲", "乙", ("甲", "乙")),
    ],
)
def test_a_mend_is_cut_to_what_changes(text, right, small):
    """One character at least is replaced, so that the place is that of a character."""
    made = trimmed(text, Mend(Span(0, len(text)), right))
    assert right == apply(text, (made,))
    assert len(small[1]) - len(small[0]) == len(right) - len(text)
    assert len(small[0]) == made.span.end - made.span.start
