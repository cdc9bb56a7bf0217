"""Percentages of growth: by this year's figure and last year's, or one of them and the difference."""

from collections.abc import Iterator

from checker.facts.figures.figures import Figure
from checker.facts.figures.plain import Plain
from checker.facts.figures.units import MONEY, alike
from checker.facts.sums.totals import step_of
from checker.patterns import pattern
from checker.records import NamedTuple

CHANGE = pattern(r"(?P<up>增长|增加|上升|提高|增幅)|(?P<down>下降|减少|降低|降幅)")
YEAR_BEFORE = r"(?:去年|上年|上一年度?|(?<!\d)20\d\d(?:年|(?=总共|共|全年)))(?:同期|度)?"
LAST = pattern(rf"{YEAR_BEFORE}(?:(?![增减升降提多少])[一-鿿]){{0,10}}\Z")
DATED = pattern(r"(?<!\d)(?P<year>20\d\d)(?:年度?|(?=总共|共|全年))[一-鿿]{0,12}\Z")
GROWN = pattern(r"(?:增长|增加|上升|提高|下降|减少|降低)了?\Z")
YEARLY = "年均"
# Nothing else has grown than what the figures before are of.
AT_ONCE = pattern(r"[,、(]?(?:同比|环比|较上年|比上年)?(?:增长|增加|上升|提高|下降|减少|降低)了?")
BY = pattern(r"(?:增加|增长|减少|下降|上升|提高|降低|净增|压减|缩减)了?\Z")
FROM, TO = pattern(r"[由从][^,;。\d]{0,14}\Z"), pattern(r"[一-鿿]{1,4}[到至]\Z")
THAN_LAST = pattern(
    rf"(?:较|比|与|同|[由从]){YEAR_BEFORE}(?:(?![增减升降提多少])[一-鿿]){{0,10}}\Z"
)
COMPARED = pattern(rf",[一-鿿]{{0,4}}(?:同比|环比|(?:较|比|与|同){YEAR_BEFORE}[^\d]{{0,12}}\Z)")


class Growth(NamedTuple):
    """The figure and the one it has grown from, or the difference and its base; what they give.

    `slack`: how far the rate may be off because figures are printed rounded, in points.
    """

    part: Figure
    whole: Figure
    right: float
    slack: float = 0


def growths(plain: Plain, counts: list[Figure], words: str) -> Iterator[tuple[Growth, ...]]:
    """Yield the growths that a rate behind `counts`, with `words` before it, may be: one must fit.

    全年120件，较上年100件增长20%; 较上年增加20件，增长20%; two years may also stand in their order.
    What has grown may be the total before a list: 全年36件,其中甲20件、乙16件,较上年30件增长20%.
    """
    said = CHANGE.search(words)
    if not said or not GROWN.search(words) or YEARLY in words:
        return
    sign = 1 if said["up"] else -1
    at_once = AT_ONCE.fullmatch(words)
    if BY.search(plain.text[max(counts[-1].start - 4, 0) : counts[-1].start]):
        if at_once:
            yield _by_difference(plain, counts[:-1], counts[-1], sign)
        return
    now, then = _now_and_then(plain, *counts[-2:])
    known = _is_last(plain, then) or (at_once and _is_from_to(plain, then, now))
    if then.value and alike(now.unit) == alike(then.unit) and known:
        totals = [] if then is counts[-2] else counts[-3::-1]
        same = (one for one in (now, *totals) if alike(one.unit) == alike(then.unit))
        yield tuple(_grown(one, then, sign) for one in same)


def _grown(now: Figure, then: Figure, sign: int) -> Growth:
    return Growth(now, then, sign * 100 * (now.size - then.size) / then.size)


def _by_difference(plain: Plain, counts: list[Figure], by: Figure, sign: int) -> tuple[Growth, ...]:
    """Return what `by` is of last year's figure, said itself or this year's without the difference."""
    same = [one for one in reversed(counts) if alike(one.unit) == alike(by.unit)]
    told = [one for one in same if THAN_LAST.search(plain.text[max(one.start - 24, 0) : one.start])]
    if told:
        return tuple(_share(by, one, one.size) for one in told)
    near = counts[-1] if counts else None
    if not near or near not in same or not COMPARED.match(plain.text, near.end, by.start):
        return ()
    bases = ((one, one.size - sign * by.size) for one in same)
    return tuple(_share(by, one, base) for one, base in bases if base > 0)


def _share(by: Figure, told: Figure, base: float) -> Growth:
    right = 100 * by.size / base
    loose = (_loose(by) / max(by.size, 1e-9) + _loose(told) / base) / 2
    return Growth(by, told, right, right * loose)


def _loose(figure: Figure) -> float:
    """Return what a rounded figure leaves open: one of money, of 万 or with decimals."""
    step = step_of(figure)
    return step if figure.unit in MONEY or step != 1 else 0


def _is_last(plain: Plain, then: Figure) -> bool:
    return LAST.search(plain.text[max(then.start - 18, 0) : then.start]) is not None


def _now_and_then(plain: Plain, first: Figure, second: Figure) -> tuple[Figure, Figure]:
    """Return the later of two figures and the earlier: by their years, or the last one said last."""
    years = [DATED.search(plain.text[one.within[0] : one.start]) for one in (first, second)]
    in_order = years[0] and years[1] and years[0]["year"] < years[1]["year"]
    return (second, first) if in_order or _is_from_to(plain, first, second) else (first, second)


def _is_from_to(plain: Plain, first: Figure, second: Figure) -> bool:
    """Whether the one went to the other: 由886起降至742起."""
    if first.start >= second.start:
        return False
    before = plain.text[max(first.start - 15, 0) : first.start]
    between = plain.text[first.end : second.start]
    return bool(FROM.search(before) and TO.fullmatch(between))
