"""What a predicate answers, and how answers join.

Evidence is joined here and nowhere else: an ``and`` that fails cites only the sides that failed,
an ``or`` that holds cites the sides that held, and ``not`` cites the passages that should not
be there.
"""

from collections.abc import Callable
from typing import Literal

from checker.document.model import Span
from checker.messages import Message
from checker.records import NamedTuple

Status = Literal["pass", "fail", "review", "not-applicable", "not-checked", "waived", "error"]


class Nearest(NamedTuple):
    """The passage that came closest to what was asked, and what it lacks."""

    span: Span
    lacks: Message


class Mend(NamedTuple):
    """What to write at `span` instead.

    `safe`: there is one right answer, and neither sense nor figures, names or dates change.
    """

    span: Span
    text: str
    safe: bool = True


class Verdict(NamedTuple):
    """A judgement: `message` states what was seen, so that it reads true under ``not`` as well.

    Something absent has no passage: `evidence` is empty, `searched` says where it was looked for.
    `mends` are all that is known of how to put it right, those of passages not cited as well.
    """

    status: Status
    message: Message
    evidence: tuple[Span, ...] = ()
    searched: tuple[Message, ...] = ()
    nearest: Nearest | None = None
    mends: tuple[Mend, ...] = ()


# From what decides an ``and`` to what decides an ``or``.
ORDER: tuple[Status, ...] = ("fail", "review", "not-checked", "not-applicable", "pass")
OPPOSITE: dict[Status, Status] = {"pass": "fail", "fail": "pass"}


def both(verdicts: tuple[Verdict, ...]) -> Verdict:
    """Join by ``and``: all hold, or the sides that decide against it speak."""
    return _join(verdicts, min, "mention.lacks")


def either(verdicts: tuple[Verdict, ...]) -> Verdict:
    """Join by ``or``: the sides that hold speak, or all of them where none does."""
    return _join(verdicts, max, "mention.none-of")


def contrary(verdict: Verdict) -> Verdict:
    """Turn a judgement round; the passages stay."""
    return verdict._replace(status=OPPOSITE.get(verdict.status, verdict.status))


def _join(verdicts: tuple[Verdict, ...], decide: Callable[..., Status], absent: str) -> Verdict:
    if len(verdicts) == 1:
        return verdicts[0]
    status = decide((one.status for one in verdicts), key=ORDER.index)
    speak = tuple(one for one in verdicts if one.status == status)
    if len(speak) == 1:
        return speak[0]
    return Verdict(
        status,
        _said(tuple(one.message for one in speak), absent),
        tuple(sorted({span for one in speak for span in one.evidence})),
        tuple(dict.fromkeys(scope for one in speak for scope in one.searched)),
        next((one.nearest for one in speak if one.nearest), None),
        tuple(dict.fromkeys(mend for one in speak for mend in one.mends)),
    )


def _said(parts: tuple[Message, ...], absent: str) -> Message:
    """Say several things after each other; of several absent terms in one sentence that they are."""
    if any(one.key != "mention.absent" for one in parts):
        return Message.of("verdict.joined", parts=parts)
    return Message.of(absent, terms=tuple(dict(one.params)["term"] for one in parts))
