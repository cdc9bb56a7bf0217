"""What workbook and page call things, and count alike: units, reports, parts."""

from collections import Counter

from checker.audit.entries import Entry
from checker.audit.review import Review
from checker.language.verdict import Status
from checker.view import View

JUDGED: tuple[Status, ...] = ("pass", "fail", "review")


def named(one: Entry, view: View) -> str:
    """Return what people call the body that reports; where the report does not say, its file."""
    return one.unit or one.source or view.say("card.unknown")


def dated(number: int, review: Review) -> str:
    """Return a report by its body and its year."""
    one = review.entries[number]
    return f"{one.unit or one.source} {one.year or ''}".strip()


def part_names(review: Review) -> tuple[str, ...]:
    """Return the names of the parts that the law asks for, in the order of ``Entry.parts``."""
    sections = review.audit.loaded.vocabulary.sections.values()
    return tuple({one.part: one.name for one in sections if one.part}.values())


def rate(tally: Counter[Status]) -> float | None:
    """Return the share of the reports judged that pass, or None where none was judged."""
    judged = sum(tally[one] for one in JUDGED)
    return tally["pass"] / judged if judged else None
