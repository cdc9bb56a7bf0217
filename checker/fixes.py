"""What a report's findings know of putting it right: the mends, and a text with them made."""

from collections.abc import Iterable, Iterator

from checker.document.model import Span
from checker.language.verdict import Mend
from checker.records import NamedTuple
from checker.report import Report


class Fix(NamedTuple):
    """A mend, and the rule that asks for it."""

    mend: Mend
    rule: str


def mends(report: Report, unsafe: bool = False) -> tuple[Mend, ...]:
    """Return the safe mends of `report`, with `unsafe` all of them; in order, none overlapping."""
    return tuple(one.mend for one in fixes(report, unsafe))


def fixes(report: Report, unsafe: bool = False) -> tuple[Fix, ...]:
    """Return the mends that are made: of two that overlap the earlier one, then the longer.

    What only a person can judge (a ``review``) is not safe to mend, whatever the mend says.
    """
    wanted = (one for one in _offered(report) if unsafe or one.mend.safe)
    return tuple(_apart(sorted(wanted, key=_place)))


def apply(text: str, mends: Iterable[Mend]) -> str:
    """Return `text` with `mends` made, which are in order and do not overlap."""
    pieces: list[str] = []
    at = 0
    for (start, end), words, _ in mends:
        pieces += (text[at:start], words)
        at = end
    return "".join((*pieces, text[at:]))


def trimmed(text: str, mend: Mend) -> Mend:
    """Return the smallest mend that does the same to `text`; it replaces one character at least."""
    (start, end), words, safe = mend
    while end - start > 1 and words and text[end - 1] == words[-1]:
        end, words = end - 1, words[:-1]
    while end - start > 1 and words and text[start] == words[0]:
        start, words = start + 1, words[1:]
    return Mend(Span(start, end), words, safe)


def _offered(report: Report) -> Iterator[Fix]:
    for finding in report.findings:
        if finding.status in ("fail", "review"):
            for mend in finding.mends:
                safe = mend.safe and finding.status == "fail"
                if report.document.quote(mend.span) != mend.text:
                    yield Fix(mend._replace(safe=safe), finding.rule.id)


def _place(fix: Fix) -> tuple[int, int, bool]:
    return fix.mend.span.start, -fix.mend.span.end, not fix.mend.safe


def _apart(fixes: list[Fix]) -> Iterator[Fix]:
    done = 0
    for one in fixes:
        if one.mend.span.start >= done:
            yield one
            done = one.mend.span.end
