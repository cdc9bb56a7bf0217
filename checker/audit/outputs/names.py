"""What workbook and page call things, and count alike: units, reports, parts, rules."""

from collections import Counter

from checker.audit.review import Entry, Review
from checker.language.verdict import Status
from checker.packs.model import Rule
from checker.view import View

JUDGED: tuple[Status, ...] = ("pass", "fail", "review")


def named(one: Entry, view: View) -> str:
    """Return what people call the body that reports; where the report does not say, its file."""
    return one.unit or one.source or view.say("card.unknown")


def dated(number: int, review: Review) -> str:
    """Return a report by its body and its year."""
    one = review.compared.reports[number]
    return f"{one.unit or one.source} {one.year or ''}".strip()


def part_names(review: Review) -> dict[str, str]:
    """Return the parts that the law asks for, by their keys."""
    sections = review.audit.loaded.vocabulary.sections.values()
    return {one.part: one.name for one in sections if one.part}


def rules_of(review: Review) -> tuple[Rule, ...]:
    """Return all rules that the reports were judged by."""
    return tuple(rule for pack in review.audit.loaded.packs for rule in pack.rules)


def rate(tally: Counter[Status]) -> float | None:
    """Return the share of the reports judged that pass, or None where none was judged."""
    judged = sum(tally[one] for one in JUDGED)
    return tally["pass"] / judged if judged else None
