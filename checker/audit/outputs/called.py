"""Units that need a reminder, or a second look: missing, late, doubtful, there twice, on no roster."""

from collections.abc import Iterator, Sequence

from checker.audit.outputs.names import named
from checker.audit.review import Review
from checker.messages import Message
from checker.records import NamedTuple


class Called(NamedTuple):
    """A unit that needs a reminder or a second look, and what is to be done `about` it."""

    unit: str
    case: str
    about: Message
    due: str = ""
    reports: Sequence[int] = ()


def called(review: Review) -> Iterator[Called]:
    """Yield the units, the missing ones first."""
    for one in review.calls.missing:
        case = "doubtful" if one.doubtful else "missing"
        about = _about("other-year" if one.others else case)
        yield Called(one.unit.name, case, about, one.unit.due, one.doubtful or one.others)
    for number, message in review.late.items():
        unit = named(review.entries[number])
        yield Called(unit, "late", message, review.due.get(number, ""), (number,))
    for one in review.calls.units:
        if len({review.entries[number].year for number in one.reports}) < len(one.reports):
            yield Called(one.unit.name, "several", _about("several"), one.unit.due, one.reports)
    for number in review.calls.unlisted:
        unit = named(review.entries[number])
        yield Called(unit, "unlisted", _about("unlisted"), reports=(number,))


def _about(case: str) -> Message:
    return Message.of(f"audit.about-{case}")
