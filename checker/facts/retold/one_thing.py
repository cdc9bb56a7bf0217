"""Whether two figures are of one thing: of one indicator, or told in the same words."""

from collections import defaultdict
from collections.abc import Mapping

from checker.facts.figures.figures import Figure
from checker.facts.figures.plain import Plain
from checker.facts.figures.units import MONEY, RATES
from checker.facts.indicators.values import IndicatorValue
from checker.facts.retold.told import EMPTY, Told, is_whole
from checker.patterns import pattern
from checker.records import NamedTuple

ELSEWHEN = pattern(
    r"(?:(?:去年|上年|上一年|前年|同比|环比|较|比|[上下]半年|季度|以来|近[两三五]年)[^,;。]{0,12}|应[检参评训考查审报])\Z"
)
WORDS = pattern(r"[一-鿿]+")
# 734件商品房投诉中; 26件行政处罚决定均经审核: all of them.
TAKEN_UP = pattern(
    r"(?P<noun>[一-鿿]{3,12}?)(?:中(?![心小央])|(?P<all>均|全部|全数|逐[一件个项]|无一))"
)
OF_WHICH = pattern(r"其中(?P<body>[一-鿿]{2,})\Z")
LONG = 3  # digits of which two seldom change places by chance
SHARED = 4  # characters that both places must have in common
NAMED, FULL = 4, 6  # characters of a phrase that tell a rate, and anything, wherever they stand
RATED = pattern(r"率|比|度")
RATE = 3  # of one whose subject is told: 化解率
BEFORE, BEHIND = 40, 12  # characters around a figure that say what it counts
OWN = ("count", "subset")
Bound = Mapping[int, frozenset[tuple[str, str]]]


class Pair(NamedTuple):
    """Two figures in order, with the indicators that have them and their kinds."""

    plain: Plain
    first: Told
    second: Told
    ours: frozenset[tuple[str, str]]
    theirs: frozenset[tuple[str, str]]

    @property
    def indicators(self) -> set[str]:
        """The indicators that have both."""
        return {name for name, _ in self.ours} & {name for name, _ in self.theirs}

    @property
    def is_long(self) -> bool:
        """Whether the numbers have so many digits that they seldom come near by chance."""
        return min(self.first.digits, self.second.digits) >= LONG


def pair_of(plain: Plain, one: Told, other: Told, bound: Bound) -> Pair:
    """Return two figures in order with what they are of."""
    first, second = (one, other) if one.figure.start < other.figure.start else (other, one)
    ours, theirs = (bound.get(told.figure.start, frozenset()) for told in (first, second))
    return Pair(plain, first, second, ours, theirs)


def bound_by(values: Mapping[str, tuple[IndicatorValue, ...]]) -> Bound:
    """Return what each figure is of, by where it begins: indicators and kinds."""
    bound: defaultdict[int, set[tuple[str, str]]] = defaultdict(set)
    for name, every in values.items():
        for one in every:
            if one.figure and one.kind in OWN:
                bound[one.figure.start].add((name, one.kind))
    return {start: frozenset(of) for start, of in bound.items()}


def are_apart(pair: Pair) -> bool:
    """Whether they stand in two sentences, neither of another year or of what is due: 应检368家."""
    figures = [one.figure for one in (pair.first, pair.second)]
    begins = {_sentence(pair.plain, one)[0] for one in figures}
    return len(begins) > 1 and not any(_is_elsewhen(pair.plain, one) for one in figures)


def is_bare_rate(pair: Pair) -> bool:
    """Whether only the words before a percentage say what it is of: …支出3亿元,为预算的97.7%."""
    return pair.first.figure.unit in RATES and not RATED.search(pair.first.phrase)


def are_surely_one(pair: Pair) -> bool:
    """Whether the report says so: as counts of one indicator, in one phrase, or by taking it up."""
    counted = any(kind == "count" for _, kind in pair.ours & pair.theirs)
    of_one = counted and (not _is_divided(pair) or _are_of_one_body(pair))
    return of_one or _is_taken_up(pair) or (pair.is_long and are_of_one_phrase(pair, FULL))


def are_likely_one(pair: Pair) -> bool:
    """Whether one indicator has both, or the same words stand around them."""
    if pair.first.figure.unit in RATES:
        named = are_of_one_phrase(pair, NAMED) and _have_one_subject(pair)
        return pair.is_long and (named or _is_told_in_full(pair))
    if not pair.is_long:
        of_one_body = pair.indicators and _are_of_one_body(pair)
        return bool(of_one_body) or are_of_one_phrase(pair, FULL)
    return bool(pair.indicators) or _share_words(pair) or _are_told_alike(pair)


def are_of_one_phrase(pair: Pair, least: int) -> bool:
    """Whether a phrase of `least` characters or more tells both, and nothing narrows it."""
    phrase = pair.first.phrase
    if len(phrase) < least or phrase != pair.second.phrase:
        return False
    return is_whole(pair.plain, pair.first) and is_whole(pair.plain, pair.second)


def _have_one_subject(pair: Pair) -> bool:
    """Whether the words before the phrase say of both what it is of: 矛盾纠纷…,调解成功率."""
    ours, theirs = (_before(pair.plain, one) for one in (pair.first, pair.second))
    return any(_share(run, theirs) for run in WORDS.findall(ours))


def _is_told_in_full(pair: Pair) -> bool:
    """Whether one rate is named with what stands before the other: 矛盾纠纷634件,化解率97.5%; 矛盾纠纷化解率."""
    told = {one.phrase.rstrip("为是"): one for one in (pair.first, pair.second)}
    short, long = min(told, key=len), max(told, key=len)
    if not short.endswith("率") or len(short) < RATE or not long.endswith(short):
        return False
    whole = all(is_whole(pair.plain, one) for one in told.values())
    return whole and _share(long.removesuffix(short), _before(pair.plain, told[short]))


def _before(plain: Plain, one: Told) -> str:
    return plain.text[_sentence(plain, one.figure)[0] : one.start]


def _is_taken_up(pair: Pair) -> bool:
    """Whether the words behind one take up what stands before the other: 全年734件商品房投诉中."""
    said = TAKEN_UP.match(pair.plain.text, pair.second.figure.end)
    return said is not None and _share(said["noun"], pair.first.phrase)


def _are_of_one_body(pair: Pair) -> bool:
    """Whether one is 其中市局23人, and the sentence of the other begins with that body."""
    one, other = pair.first.figure, pair.second.figure
    return _takes_up_body(pair.plain, one, other) or _takes_up_body(pair.plain, other, one)


def _is_divided(pair: Pair) -> bool:
    """Whether one of them is what a part of all has: 其中市局23人."""
    return any(
        OF_WHICH.search(pair.plain.text, one.within[0], one.start)
        for one in (pair.first.figure, pair.second.figure)
    )


def _takes_up_body(plain: Plain, part: Figure, other: Figure) -> bool:
    said = OF_WHICH.search(plain.text, part.within[0], part.start)
    start, _ = _sentence(plain, other)
    return said is not None and plain.text.startswith(said["body"], start)


def _is_elsewhen(plain: Plain, figure: Figure) -> bool:
    """Whether the figure is of another year, or of those that are due."""
    return ELSEWHEN.search(plain.text, max(figure.start - 20, 0), figure.start) is not None


def _share_words(pair: Pair) -> bool:
    """Whether both have words around them in common; amounts of money seldom are of one thing."""
    if pair.first.figure.unit in MONEY:
        return False
    one, other = pair.first.figure, pair.second.figure
    return _is_told_around(pair.plain, one, other) or _is_told_around(pair.plain, other, one)


def _is_told_around(plain: Plain, one: Figure, other: Figure) -> bool:
    """Whether words of the clause of one figure, that change what is counted, stand around the other."""
    start, end = one.within
    words = EMPTY.sub(",", plain.text[start:end])
    around = _around(plain, other)
    return any(_share(run, around) for run in WORDS.findall(words))


def _are_told_alike(pair: Pair) -> bool:
    """Whether the same words stand right before two long numbers: 追讨工资2386.7万元."""
    ours, theirs = (one.phrase[-SHARED:] for one in (pair.first, pair.second))
    long = min(pair.first.digits, pair.second.digits) > LONG
    return long and len(ours) == SHARED and ours == theirs


def _share(run: str, words: str) -> bool:
    return any(run[at : at + SHARED] in words for at in range(len(run) - SHARED + 1))


def _around(plain: Plain, figure: Figure) -> str:
    start, end = _sentence(plain, figure)
    return plain.text[max(start, figure.start - BEFORE) : min(end, figure.end + BEHIND)]


def _sentence(plain: Plain, figure: Figure) -> tuple[int, int]:
    start = plain.since(figure.start, "。;\n")
    ends = (plain.text.find(mark, figure.end, figure.end + BEHIND) for mark in "。;\n")
    return start, min((one for one in ends if one >= 0), default=figure.end + BEHIND)
