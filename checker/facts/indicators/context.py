"""The sentences of a report that name indicators, each with its figures and those names."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping

from checker.facts.figures.figures import Figure
from checker.facts.figures.plain import Plain
from checker.facts.indicators.mentions import WIDTHS, Lexis, Mention, find_mentions
from checker.facts.once import once
from checker.facts.vocabulary import Hints, Indicator, Words
from checker.patterns import pattern
from checker.records import NamedTuple

END = pattern(r"[!?\n\t]|[;。](?!其中|审结\d)")
# What opens the parts of what was just told; with them it is one sentence, whatever marks it has.
DIVIDES = pattern(
    r"(?<=[,;。])(?:从|(?:立案|处罚|上述|以上)*(?:案件)?按照?)[^,;。\d]{2,12}(?:看|分|划分|分类|统计)[,:]|其中:"
)
LONGEST = 300  # characters to either side that a sentence has at most
# Signs that a sentence may speak of none.
NONE = pattern(r"[零无未没不0](?:(?<=[零无未没])|(?<=不)(?=涉及)|(?<![0-9.]0)(?![0-9.]))")


class Bond(NamedTuple):
    """A figure and the indicator it gives; not `sure` where other words leave a doubt."""

    figure: Figure
    indicator: Indicator
    mention: Mention
    sure: bool = True


class Sentence(NamedTuple):
    """A sentence of the plain text with what was found in it, and what words tell of its figures."""

    plain: Plain
    start: int
    end: int
    figures: tuple[Figure, ...]
    mentions: tuple[Mention, ...]
    hints: Hints
    earlier: tuple[Mention, ...] = ()  # of what stands before it, up to a ;

    def between(self, start: int, end: int) -> str:
        """Return the words at these offsets of the plain text."""
        return self.plain.text[start:end]


class Zone(NamedTuple):
    """The words of its own clause around a figure, up to its neighbours."""

    figure: Figure
    start: int
    end: int


@once
def hints_of(declared: Mapping[str, Words]) -> Hints:
    """Return the lists that packs declare, in the width of the plain text."""
    lists = declared.items()
    return Hints(**{name: tuple(one.translate(WIDTHS) for one in words) for name, words in lists})


def sentences_of(
    plain: Plain, figures: tuple[Figure, ...], lexis: Lexis, hints: Hints
) -> Iterator[Sentence]:
    """Yield the sentences that name an indicator and have a figure, or may do without one."""
    ends = _ends(plain.text)
    starts, done = [one.start for one in figures], 0
    mentions: tuple[Mention, ...] = ()
    nones = (match.start() for none in (NONE, lexis.bare) for match in none.finditer(plain.text))
    for offset in sorted((*starts, *nones)):
        if offset < done:
            continue
        index = bisect_left(ends, offset)
        start = max(done, ends[index - 1] + 1 if index else 0, offset - LONGEST)
        end = min(ends[index] if index < len(ends) else len(plain.text), offset + LONGEST)
        goes_on = start and start - 1 == done and plain.text[start - 1] == ";"
        earlier = mentions if goes_on else ()
        done = end
        mentions = find_mentions(plain.text, start, end, lexis)
        if mentions:
            inside = figures[bisect_left(starts, start) : bisect_left(starts, end)]
            yield Sentence(plain, start, end, inside, mentions, hints, earlier)


def _ends(text: str) -> list[int]:
    """Return where sentences end: at their marks, but not within a total and its division."""
    divided = tuple(_divisions(text))
    starts = [start for start, _ in divided]
    marks = [match.start() for match in END.finditer(text)]
    within = ((at, bisect_right(starts, at) - 1) for at in marks)
    return [at for at, last in within if last < 0 or divided[last][1] <= at]


def _divisions(text: str) -> Iterator[tuple[int, int]]:
    """Yield where a total is told and then divided by kind: 立案9宗,罚款2万元。按类别分,种子6宗;农药3宗."""
    for opened in DIVIDES.finditer(text):
        since, until = max(opened.start() - LONGEST, 0), opened.end() + LONGEST
        before = (text.rfind(mark, since, opened.start() - 1) for mark in "。\n")
        behind = (text.find(mark, opened.end(), until) for mark in "。\n")
        ends = [at for at in behind if at >= 0]
        yield max(since - 1, *before) + 1, min(ends, default=until)


def is_bracketed(sentence: Sentence, one: Figure | Mention, until: int) -> bool:
    """Whether `one` stands in a bracket that is closed again before `until`."""
    text = sentence.plain.text
    opened = text.rfind("(", sentence.start, one.start)
    closed = text.find(")", opened, until) if opened >= 0 else -1
    return closed >= one.end


def zones(sentence: Sentence) -> Iterator[Zone]:
    """Yield the zone of each figure, in order."""
    end = sentence.start
    for index, figure in enumerate(sentence.figures):
        start, stop = figure.within
        following = sentence.figures[index + 1 : index + 2]
        stop = min(stop, following[0].start) if following else stop
        yield Zone(figure, max(start, end), stop)
        end = figure.end
