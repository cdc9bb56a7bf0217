"""What workbook and page call things, and count alike: units, reports, parts."""

from collections import Counter
from collections.abc import Iterator
from pathlib import PurePath
from urllib.parse import unquote

from checker.audit.entries import Entry
from checker.audit.review import Review
from checker.audit.sources import is_url
from checker.language.verdict import Status
from checker.view import View

JUDGED: tuple[Status, ...] = ("pass", "fail", "review")


def named(one: Entry) -> str:
    """Return what people call the body that reports; where the report does not say, its file."""
    return one.unit or filename(one.source)


def dated(number: int, review: Review) -> str:
    """Return a report by its body and its year."""
    one = review.entries[number]
    return f"{named(one)} {one.year or ''}".strip()


def located(number: int, review: Review) -> str:
    """Return a report by its body, its year and its file."""
    return f"{dated(number, review)}\n{filed(review.entries[number].source, review)}"


def filename(source: str) -> str:
    """Return the name of a file or of what a URL leads to, without its folders."""
    name = PurePath(source).name
    return unquote(name) if is_url(source) else name


def filed(source: str, review: Review) -> str:
    """Return the name of a file as it is seen from the folder of all reports."""
    name = source.removeprefix(review.folder)
    return unquote(name) if is_url(source) else name


def unread(review: Review, view: View) -> Iterator[tuple[str, str]]:
    """Yield the files on which nothing is said, each with the reason."""
    for one in review.audit.unreadable:
        why = view.tell(one.message).removeprefix(one.source).lstrip("：: ")
        yield filed(one.source, review), why
    for source in review.audit.skipped:
        yield filed(source, review), view.say("audit.passed-over")


def rate(tally: Counter[Status]) -> float | None:
    """Return the share of the reports judged that pass, or None where none was judged."""
    judged = sum(tally[one] for one in JUDGED)
    return tally["pass"] / judged if judged else None
