"""One verdict out of many faults of the same report."""

from collections.abc import Iterable, Sequence

from checker.document.model import Span
from checker.language.verdict import ORDER, Status, Verdict
from checker.messages import Message

CITED = 20  # passages quoted for one rule
SAID = 10  # faults put into words


def verdict_of(faults: Iterable[Verdict], otherwise: Verdict) -> Verdict:
    """Join `faults`, the worst first, equal ones with all their passages.

    Where there is none the verdict is `otherwise`. Unlike ``both`` this keeps what is only to be
    looked at beside what fails: it is one rule that speaks, not several.
    """
    places: dict[tuple[Status, Message], tuple[Span, ...]] = {}
    found = sorted(faults, key=lambda fault: ORDER.index(fault.status))
    for one in found:
        key = one.status, one.message
        places[key] = (*places.get(key, ()), *one.evidence)[:CITED]
    if not places:
        return otherwise
    status = next(iter(places))[0]
    spans = tuple(dict.fromkeys(span for group in places.values() for span in group))
    message = _joined([message for _, message in places])
    mends = tuple(dict.fromkeys(mend for one in found for mend in one.mends))
    return Verdict(status, message, spans[:CITED], mends=mends)


def _joined(messages: Sequence[Message]) -> Message:
    said = messages[:SAID]
    left = len(messages) - len(said)
    joined = Message.of("faults.more", count=left) if left else said[-1]
    for one in reversed(said if left else said[:-1]):
        joined = Message.of("faults.joined", first=one, rest=joined)
    return joined


def day(iso: str) -> Message:
    """Return a date of the register (``2021``, ``2021-07`` or ``2021-07-15``) for people."""
    parts = [int(part) for part in iso.split("-")]
    names = ("year", "month", "day")[: len(parts)]
    kind = ("year", "month", "full")[len(parts) - 1]
    return Message.of(f"day.{kind}", **dict(zip(names, parts, strict=True)))
