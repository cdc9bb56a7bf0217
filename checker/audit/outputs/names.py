"""What workbook and page call things, and count alike: units, reports, parts."""

from collections import Counter
from pathlib import PurePath

from checker.audit.entries import Entry
from checker.audit.review import Review
from checker.language.verdict import Status

JUDGED: tuple[Status, ...] = ("pass", "fail", "review")


def named(one: Entry) -> str:
    """Return what people call the body that reports; where the report does not say, its file."""
    return one.unit or PurePath(one.source).name


def dated(number: int, review: Review) -> str:
    """Return a report by its body and its year."""
    one = review.entries[number]
    return f"{named(one)} {one.year or ''}".strip()


def filed(source: str, review: Review) -> str:
    """Return the name of a file as it is seen from the folder of all reports."""
    return source.removeprefix(review.folder)


def part_names(review: Review) -> tuple[str, ...]:
    """Return the names of the parts that the law asks for, in the order of ``Entry.parts``."""
    sections = review.audit.loaded.vocabulary.sections.values()
    return tuple({one.part: one.name for one in sections if one.part}.values())


def rate(tally: Counter[Status]) -> float | None:
    """Return the share of the reports judged that pass, or None where none was judged."""
    judged = sum(tally[one] for one in JUDGED)
    return tally["pass"] / judged if judged else None
