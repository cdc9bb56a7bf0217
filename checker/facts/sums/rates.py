"""Percentages that can be checked: impossible ones, and those whose whole and part are stated."""

from collections.abc import Iterator

from checker.facts.figures.figures import Figure
from checker.facts.figures.plain import FAR, Plain
from checker.facts.figures.units import RATES, alike
from checker.facts.sums.growth import Growth, growths
from checker.patterns import pattern
from checker.records import NamedTuple

END = pattern(r"[;。\n](?!其中)")
SEEN = 16  # figures before a percentage that are looked through
# Shares of a whole cannot be more than all of it; 完成率 and 增长率 can.
SHARE = pattern(
    r"(?P<stem>持证|持证上岗|上岗|合格|及格|优秀|优良|参考|参训|参学|通过|办结|结案|审结|化解|调处|出庭|应诉|出庭应诉|满意|"
    r"知晓|覆盖|公开|公示|准确|准时|及时|规范|维持|纠错|败诉|胜诉|整改|处置|答复|回复|签订|签约|备案|报备|达标|"
    r"抽查|抽检|检查|审核|审查|录入|归集|配备|使用|成功|履行|执行到位|到位|处理|回访|落实|整治|销号|调解|受理|入库|着装)"
    r"(?:率|比例|度)(?P<rest>[^,;。\d]{0,6})\Z"
)
OF_WHOLE = pattern(
    r"\A[约仅只()]*占(?:比|其中|总数|总量|总额|总人数|全部|比例|案件总数|总案件数|全局|全体)?(?:的|为|达|约|近)*\Z"
)
UNDONE = pattern(r"[未不]|尚|正在|其余|其他|剩余")
NEW = pattern(r"新|今年|参加|申领|增加|另")


class Rate(NamedTuple):
    """A percentage with the figures it comes of; `right` is what they give, None if no more than 100."""

    figure: Figure
    part: Figure | None
    whole: Figure | None
    right: float | None

    @property
    def holds(self) -> bool:
        """Whether the percentage printed is what part and whole give, as far as it is rounded."""
        return self.right is not None and agrees(self.figure, self.right)


def find_rates(plain: Plain, figures: tuple[Figure, ...]) -> tuple[Rate, ...]:
    """Return the percentages that can be checked, right and wrong ones, in order."""
    return tuple(
        rate
        for index, figure in enumerate(figures)
        if figure.unit == "%" and not figure.approximate
        for rate in _checked(plain, figure, figures[max(index - SEEN, 0) : index])
    )


def agrees(figure: Figure, right: float) -> bool:
    """Whether `right`, rounded or cut off to as many places as `figure` has, is its value."""
    places = len(figure.text.partition(".")[2].rstrip("%"))
    step = 10.0**-places
    return abs(figure.value - right) <= step / 2 + 1e-9 or 0 <= right - figure.value < step


def _checked(plain: Plain, figure: Figure, before: tuple[Figure, ...]) -> Iterator[Rate]:
    words = _words_before(plain, figure, before)
    share = SHARE.search(words)
    if share and figure.value > 100:
        yield Rate(figure, None, None, None)
        return
    counts = [one for one in before if _counts(plain, one, figure)]
    if len(counts) < 2:
        return
    if share:
        said = figure.start - len(words) + share.start()
        yield from _of_stem(plain, figure, counts, share["stem"], said)
    elif OF_WHOLE.search(words):
        yield from _of_whole(plain, figure, counts)
    else:
        yield from _of_change(plain, figure, counts, words)


def _words_before(plain: Plain, figure: Figure, before: tuple[Figure, ...]) -> str:
    start = figure.within[0]
    last = before[-1].end if before else 0
    return plain.text[max(start, last) : figure.start]


def _counts(plain: Plain, one: Figure, rate: Figure) -> bool:
    if rate.start - one.end > FAR:
        return False
    same_sentence = not END.search(plain.text, one.end, rate.start)
    return same_sentence and not one.approximate and one.unit not in ("", *RATES)


def _of_stem(
    plain: Plain, figure: Figure, counts: list[Figure], stem: str, said: int
) -> Iterator[Rate]:
    """Check 受理60件，办结59件，办结率98.3%: the part is what the rate is called after."""
    part = counts[-1]
    start, end = part.within
    label = plain.text[max(start, counts[-2].end) : min(end, said)]
    word = "证" if stem.startswith(("持证", "上岗")) else stem[:2]
    if word in label and not NEW.search(label) and not _is_one_of_several(plain, counts, word):
        yield from _share(figure, part, counts[:-1], is_plain=not UNDONE.search(label))


def _is_one_of_several(plain: Plain, counts: list[Figure], word: str) -> bool:
    """Whether the figure before the last is a part as well: 当场整改3377处,限期整改635处,整改率100%."""
    earlier, last = counts[-2:]
    before = plain.text[max((earlier.within[0], *(one.end for one in counts[:-2]))) : earlier.start]
    due = f"应{word}" in before  # 应参训412人,实际参训398人
    return earlier.unit == last.unit and word in before and not due


def _of_whole(plain: Plain, figure: Figure, counts: list[Figure]) -> Iterator[Rate]:
    """Check 共办理200件，其中一般程序50件，占25%."""
    part = counts[-1]
    is_plain = "其中" in plain.text[counts[-2].end : part.start]
    yield from _share(figure, part, counts[:-1], is_plain)


def _share(figure: Figure, part: Figure, wholes: list[Figure], is_plain: bool) -> Iterator[Rate]:
    """Yield the rate with a whole that fits or, where there is no doubt about it, the nearest."""
    same = [
        one
        for one in reversed(wholes)
        if alike(one.unit) == alike(part.unit) and one.size >= part.size > 0
    ]
    tried = [Rate(figure, part, one, 100 * part.size / one.size) for one in same]
    right = [one for one in tried if one.holds]
    yield from right[:1] or (tried[:1] if is_plain else ())


def _of_change(plain: Plain, figure: Figure, counts: list[Figure], words: str) -> Iterator[Rate]:
    """Check 全年120件，较上年100件增长20%: one of the growths that it may be has to fit."""
    for tried in growths(plain, counts, words):
        rates = [Rate(figure, one.part, one.whole, _near(figure, one)) for one in tried]
        right = [one for one in rates if one.holds]
        yield from right[:1] or ([] if _is_item(plain, counts, rates) else rates[:1])


def _is_item(plain: Plain, counts: list[Figure], rates: list[Rate]) -> bool:
    """Whether the first is the last of a list: what has grown is rather what is divided there."""
    index = counts.index(rates[0].part) if rates and rates[0].part in counts else 0
    return index > 0 and plain.text[counts[index - 1].end] == "、"


def _near(figure: Figure, growth: Growth) -> float:
    """Return what the growth should be; as printed where rounded figures leave that open."""
    open_to = abs(figure.value - growth.right) <= growth.slack
    return figure.value if open_to else growth.right
