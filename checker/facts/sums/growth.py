"""Percentages of growth: by this year's figure and last year's, or one of them and the difference."""

from collections.abc import Iterator, Sequence

from checker.facts.figures.figures import Figure
from checker.facts.figures.plain import Plain
from checker.facts.figures.units import CASES, PEOPLE, TIMES, alike
from checker.facts.sums.percent import Rate, Said, agrees, looseness, near, open_to, told
from checker.facts.sums.said_again import named_before
from checker.patterns import pattern
from checker.records import NamedTuple

UP, DOWN = "增长|增加|上升|提高", "下降|减少|降低|压缩|压减|缩短"
CHANGE = pattern(rf"(?P<up>{UP}|增幅)|(?P<down>{DOWN}|降幅)")
BY_HOW_MUCH = rf"(?:(?:{UP}|{DOWN})(?:了|率[为达]?到?)?|[增降]幅[为达]?)"
YEAR_BEFORE = r"(?:去年|上年|上一年度?|(?<!\d)20\d\d(?:年|(?=总共|共|全年)))(?:同期|度)?"
LAST = pattern(rf"{YEAR_BEFORE}(?:(?![增减升降提多少])[一-鿿]){{0,10}}\(?\Z")
DATED = pattern(r"(?<!\d)(?P<year>20\d\d)(?:年度?|(?=总共|共|全年))[一-鿿]{0,12}\Z")
BRACKET = pattern(r"\((?:去年|上年|上一年度?|20\d\d年)")  # 同比下降26.5%(2023年83宗)
GROWN = pattern(rf"{BY_HOW_MUCH}\Z")
CHANGE_RATE = pattern(r"(?:增长|上升|下降|降低|压缩|压减|缩短)率[为达]?到?\Z")
YEARLY = pattern(r"年均|每年|年平均")
# What has grown is told otherwise than the figures: 剔除一次性投入26亿元等因素后增长13.7%.
ADJUSTED = pattern(r"剔除|扣除|同口径|可比|不变价|因素|不含|还原")
# Nothing else has grown than what the figures before are of.
AT_ONCE = pattern(rf"[,、()]?(?:同比|环比|较上年|比上年)?{BY_HOW_MUCH}")
BY = pattern(
    r"(?:增加|增长|减少|下降|上升|提高|降低|净增|压减|缩减)了?\Z|[件起宗家人名次户项个][多少]\Z"
)
FROM, TO = pattern(r"[由从](?:20\d\d年)?[^,;。\d]{0,14}\Z"), pattern(r"[一-鿿]{1,4}[到至]\Z")
THAN_LAST = pattern(
    rf"(?:较|比|与|同|[由从]){YEAR_BEFORE}(?:(?![增减升降提多少])[一-鿿]){{0,10}}\Z"
)
COMPARES = pattern(rf"同比|(?:较|比|与|同){YEAR_BEFORE}")
COMPARED = pattern(rf",[一-鿿]{{0,4}}(?:同比|环比|(?:较|比|与|同){YEAR_BEFORE}[^\d]{{0,12}}\Z)")

# Things of which there is no half; counts of them below this tell last year's by the rate.
WHOLE = (*CASES, *PEOPLE, *TIMES, "次", "场", "期", "份", "部", "项", "条", "个", "家", "户")
FEW = 2000
BEFORE = 24  # characters before a figure that say that it is last year's


class Growth(NamedTuple):
    """The figure and the one it has grown from, or the difference and its base; what they give.

    `slack`: how far the rate may be off because figures are printed rounded, in points.
    """

    part: Figure
    whole: Figure
    right: float
    slack: float = 0


class Tried(NamedTuple):
    """The growths that a rate may be; `certain`: if it is none of them, it is wrong."""

    growths: tuple[Growth, ...]
    certain: bool


def changes(said: Said) -> Iterator[Rate]:
    """Check 全年120件,较上年100件增长20%: one of the growths that it may be has to fit."""
    change = CHANGE.search(said.words)
    if not change or not GROWN.search(said.words) or YEARLY.search(said.words):
        return
    since = said.plain.since(said.start, "。;\n")
    if ADJUSTED.search(said.plain.text, since, said.figure.start):
        return
    sign = 1 if change["up"] else -1
    tried = _told_behind(said, sign) or (_tried(said, sign) if said.counts else None)
    growths, certain = tried or Tried((), certain=False)
    rates = [
        Rate(said.figure, one.part, one.whole, near(said.figure, one.right, one.slack))
        for one in growths
    ]
    found = tuple(told(rates, certain and not _is_item(said, rates)))
    yield from found
    if not found and _has_no_base(said, sign):
        yield Rate(said.figure, said.counts[-1], None, None, sure=False)


def _has_no_base(said: Said, sign: int) -> bool:
    """Whether no whole number grows to a count by such a rate: 14件,同比下降42.2%."""
    if said.behind or not said.counts or not COMPARES.search(said.words):
        return False
    if not AT_ONCE.fullmatch(said.plain.text, said.counts[-1].end, said.figure.start):
        return False
    same = _alike(said.counts, said.counts[-1])
    return all(map(_is_few, same)) and not any(_can_grow_to(one, said.figure, sign) for one in same)


def _is_few(one: Figure) -> bool:
    """Whether a figure counts things one by one, and so few that last year's can be told."""
    printed = one.text.startswith(f"{one.value:g}{one.unit}")
    return one.unit in WHOLE and printed and not one.value % 1 and 1 <= one.value < FEW


def _can_grow_to(count: Figure, rate: Figure, sign: int) -> bool:
    """Whether a whole number near what the rate gives, rounded or cut off, grows to `count` by it."""
    change = 1 + sign * rate.value / 100
    base = round(count.value / change) if change > 0 else 0
    tried = (100 * sign * (count.value - one) / one for one in range(base - 2, base + 3) if one > 0)
    return any(agrees(rate, right) for right in tried)


def _told_behind(said: Said, sign: int) -> Tried | None:
    """Return the growth whose figures follow: 同比下降10.4%,由2023年的96件降至86件.

    Or one of them, where last year's stands before: 较去年的1248起下降10%,共查处1123起.
    """
    if len(said.behind) == 1 and said.counts and _is_than_last(said):
        grown = _alike(said.behind, said.counts[-1])
        return Tried(_from(grown, said.counts[-1], sign), certain=True) if grown else None
    then, now = said.behind if len(said.behind) == 2 else (None, None)
    if not then or not now or not _is_from_to(said.plain, then, now):
        return None
    return Tried(_from(_alike((now,), then), then, sign), certain=True)


def _is_than_last(said: Said) -> bool:
    """Whether a rate says at once how much more or less than last year's figure there was."""
    last = said.counts[-1]
    before = said.plain.text[max(last.start - BEFORE, 0) : last.start]
    return said.plain.text.startswith(",", said.figure.end) and bool(
        GROWN.fullmatch(said.words) and THAN_LAST.search(before)
    )


def _is_item(said: Said, rates: list[Rate]) -> bool:
    """Whether what has grown first is the last of a list: it is rather what is divided there."""
    part = rates[0].part if rates else None
    index = said.counts.index(part) if part in said.counts else 0
    return index > 0 and said.plain.text[said.counts[index - 1].end] == "、"


def _tried(said: Said, sign: int) -> Tried:
    """Return the growths that a rate behind its words may be.

    全年120件,较上年100件增长20%; 较上年增加20件,增长20%; two years may also stand in their order.
    What has grown may be the total before a list: 全年36件,其中甲20件、乙16件,较上年30件增长20%.
    """
    plain, counts = said.plain, said.counts
    at_once = AT_ONCE.fullmatch(said.words) is not None
    if BRACKET.match(plain.text, said.figure.end) and said.behind:
        same = _alike(counts, said.behind[0])
        return Tried(_from(same, said.behind[0], sign), certain=at_once and len(same) == 1)
    if BY.search(plain.text[max(counts[-1].start - 4, 0) : counts[-1].start]):
        return _by_difference(said, sign) if at_once else Tried((), certain=False)
    if len(counts) > 1:
        now, then = _now_and_then(plain, *counts[-2:])
        if _is_last(plain, then) or (at_once and _is_from_to(plain, then, now)):
            totals = [] if then is counts[-2] else counts[-3::-1]
            return Tried(_from(_alike((*reversed(totals), now), then), then, sign), certain=True)
    taken_up = named_before(said, counts[-1]) if at_once and _is_last(plain, counts[-1]) else None
    if taken_up:
        return Tried(_from((taken_up,), counts[-1], sign), certain=True)
    return _from_around(said, sign) if at_once else Tried((), certain=False)


def _from_around(said: Said, sign: int) -> Tried:
    """Return the growths from last year's figure in a sentence before: 2022年100件。2023年120件,增长20%."""
    last = [one for one in said.around if _is_last(said.plain, one)]
    grown = (_from(_alike(said.counts[-1:], one), one, sign) for one in last)
    return Tried(tuple(growth for growths in grown for growth in growths), certain=False)


def _alike(figures: Sequence[Figure], like: Figure) -> list[Figure]:
    """Return those of `figures` that count the same as another, the nearest first."""
    return [one for one in reversed(figures) if alike(one.unit) == alike(like.unit)]


def _from(figures: Sequence[Figure], then: Figure, sign: int) -> tuple[Growth, ...]:
    """Return the growths from last year's figure to each of `figures`."""
    if not then.size:
        return ()
    grown = ((one, 100 * one.size / then.size) for one in figures)
    return tuple(
        Growth(one, then, sign * (rate - 100), open_to(rate, one, then)) for one, rate in grown
    )


def _by_difference(said: Said, sign: int) -> Tried:
    """Return what the last count is of last year's figure, said itself or this year's without it."""
    plain, by = said.plain, said.counts[-1]
    same = _alike(said.counts[:-1], by)
    last = [
        one for one in same if THAN_LAST.search(plain.text[max(one.start - BEFORE, 0) : one.start])
    ]
    if last:
        return Tried(tuple(_share(by, one, one.size) for one in last), certain=True)
    compared = _is_compared(said, same)
    bases = same if compared else [*same, *_alike(said.around, by)]
    growths = ((one, one.size - sign * by.size) for one in bases)
    return Tried(tuple(_share(by, one, base) for one, base in growths if base > 0), compared)


def _is_compared(said: Said, same: list[Figure]) -> bool:
    """Whether the difference is one of the figure before it, or of the only one of its unit."""
    plain, by = said.plain, said.counts[-1]
    if same and same[0] is said.counts[-2] and COMPARED.match(plain.text, same[0].end, by.start):
        return True
    return len(same) == 1 and COMPARES.match(plain.text, by.within[0], by.start) is not None


def _share(by: Figure, told: Figure, base: float) -> Growth:
    right = 100 * by.size / base
    loose = (looseness(by) / max(by.size, 1e-9) + looseness(told) / base) / 2
    return Growth(by, told, right, right * loose)


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
    before = plain.text[max(first.start - 20, 0) : first.start]
    between = plain.text[first.end : second.start]
    return bool(FROM.search(before) and TO.fullmatch(between))
