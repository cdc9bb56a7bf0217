"""The report, or a part of it, has so many characters.

    should be between 2000 and 5000 characters
    篇幅 宜在 2000 至 5000 字之间

``at least 2000 characters`` (至少 2000 字), ``at most 5000 characters`` (至多 5000 字);
``in …`` (在 …) measures a part.
Blanks, line ends and the strokes of tables do not count, marks do.

Holds (at least 5 characters): 依法行政。
Does not hold (at least 5 characters): 依法。
"""

from checker.document.model import Span
from checker.language.bounds import fits, measured
from checker.language.case import Case
from checker.language.scope import scope_of
from checker.language.tree import Bound, Scope
from checker.language.verdict import Verdict
from checker.messages import Message
from checker.patterns import pattern

NO_CHARACTER = pattern(r"[\s|｜]+|-{3,}")  # the strokes of a table that was made text


def evaluate(case: Case, *, size: Bound, scope: Scope | None = None) -> Verdict:
    """Judge whether the number of characters in `scope` is within `size`."""
    searched = scope_of(case, scope)
    if searched.lacks:
        return Verdict("fail", searched.lacks, searched=searched.names)
    count = sum(len(NO_CHARACTER.sub("", case.document.quote(one))) for one in searched.spans)
    seen = Message.of("length.is", place=searched.names, count=count)
    message = measured(seen, count, size, "characters")
    # What is too short without its rest may have been long enough: nothing is cited then.
    short = size.low is not None and count < size.low
    torn = short and any(one.hides for one in case.document.gaps)
    cited = () if torn else _cited(case, scope, searched.spans)
    return Verdict("pass" if fits(count, size) else "fail", message, cited, searched.names)


def _cited(case: Case, scope: Scope | None, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return the title of the report, or the first line of each part that was measured."""
    title = case.document.head.title
    if scope is None:
        return (title.span,) if title else ()
    return tuple(_first_line(case, one) for one in spans[:1])


def _first_line(case: Case, span: Span) -> Span:
    end = case.document.text.find("\n", span.start, span.end)
    return Span(span.start, span.end if end < 0 else end)
