"""What several sheets call things: units, reports, the parts of a report."""

from checker.audit.review import Entry, Review
from checker.view import View


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
