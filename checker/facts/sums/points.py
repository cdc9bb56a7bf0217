"""Percentage points between two rates: 由71%提高到83%,提高12个百分点."""

from collections.abc import Iterator

from checker.facts.figures.figures import Figure
from checker.facts.figures.plain import Plain
from checker.facts.sums.percent import Rate
from checker.numerals import whole
from checker.patterns import pattern

POINTS = ("个百分点", "百分点")
VERB = r"(?:增长|增加|上升|提高|提升|下降|减少|降低|升高|降)了?"
BY, UP_TO = pattern(rf"[,、(]?(?:同比)?{VERB}"), pattern(r"[,、](?:达到?|升至|降至|为)")
FROM, TO = pattern(r"[由从][^,;。%]{0,14}\Z"), pattern(rf"(?:{VERB})?[到至]")
LAST = r"(?:同?比|较|与)(?:去年|上年|上一年度?|20\d\d年)(?:度|同期|底|末)?的?"
THAN, THAN_LAST = pattern(rf"[,(]{LAST}"), pattern(rf"{LAST}\Z")


def differences(plain: Plain, points: Figure, near: tuple[Figure, ...]) -> Iterator[Rate]:
    """Yield what `points` say of two rates beside them; `near` are they with the two before and the one behind.

    由71%提高到83%,提高12个百分点; 98.5%,较上年的97.2%提高1.3个百分点; 较上年的41%提高5个百分点,达到46%.
    """
    pair = next((pair for pair in _pairs(plain, points, near) if pair), None)
    if pair and not any(one.approximate or one.unit != "%" for one in pair):
        now, then = pair
        yield Rate(points, now, then, whole(abs(now.value - then.value)))


def as_percent(plain: Plain, rate: Figure, near: tuple[Figure, ...]) -> Iterator[Rate]:
    """Yield a `rate` that is the points between two rates, and said to be percent: 由68%提高到76%,提高8%.

    Who means by how much the rate itself has grown would not come to just as much.
    """
    for found in differences(plain, rate, near):
        now, then = found.part, found.whole
        if now and then and then.value and found.holds:
            grown = whole(100 * abs(now.value - then.value) / then.value)
            yield found._replace(right=grown, sure=False)


def _pairs(
    plain: Plain, points: Figure, near: tuple[Figure, ...]
) -> Iterator[tuple[Figure, Figure] | None]:
    """Yield this year's rate and last year's, in each of the ways in which they are told."""
    at = near.index(points)
    if not at or not BY.fullmatch(plain.text, near[at - 1].end, points.start):
        return
    last = near[at - 1]
    if at > 1:
        yield _before(plain, near[at - 2], last)
    if at + 1 < len(near) and UP_TO.fullmatch(plain.text, points.end, near[at + 1].start):
        told = THAN_LAST.search(plain.text, max(last.start - 14, 0), last.start)
        yield (near[at + 1], last) if told else None


def _before(plain: Plain, first: Figure, second: Figure) -> tuple[Figure, Figure] | None:
    between = plain.text[first.end : second.start]
    if TO.fullmatch(between) and FROM.search(plain.text, max(first.start - 16, 0), first.start):
        return second, first
    return (first, second) if THAN.fullmatch(between) else None
