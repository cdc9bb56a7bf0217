"""A sentence with its figures and the indicators it names, and which of them can go together."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from checker.facts.figures.figures import Figure
from checker.facts.figures.plain import Plain
from checker.facts.indicators.gaps import is_light, is_list
from checker.facts.indicators.mentions import Lexis, Mention, Sense, find_mentions, holds
from checker.facts.vocabulary import Indicator
from checker.patterns import pattern
from checker.records import NamedTuple

END = pattern(r"[!?\n\t]|[;。](?!其中)")
# What opens the parts of what was just told; with them it is one sentence, whatever marks it has.
DIVIDES = pattern(r"(?<=[,;。])(?:从|按照?)[^,;。\d]{2,12}(?:看|分|划分|分类|统计)[,:]|其中:")
LONGEST = 300  # characters to either side that a sentence has at most
NONE = pattern(
    r"[零无未没不0](?:(?<=[零无未没])|(?<=不)(?=涉及)|(?<![0-9.]0)(?![0-9.]))"
)  # signs that a sentence may speak of none
WHERE = pattern(
    r"\A(?:单位|部门|乡镇|镇街|街镇|案件中|律所|律师事务所)的?"
)  # 抽查26个单位行政处罚案卷130件
AFTER = 3  # characters behind a name that may make it another one: 行政处罚案卷
RATIO = pattern(r"率|比例")
SHARE = pattern(r"率|比例|占比|比重")


class Bond(NamedTuple):
    """A figure and the indicator it gives; not `sure` where other words leave a doubt."""

    figure: Figure
    indicator: Indicator
    mention: Mention
    sure: bool = True


class Sentence(NamedTuple):
    """A sentence of the plain text with what was found in it."""

    plain: Plain
    start: int
    end: int
    figures: tuple[Figure, ...]
    mentions: tuple[Mention, ...]
    earlier: tuple[Mention, ...] = ()  # of what stands before it, up to a ;

    def between(self, start: int, end: int) -> str:
        """Return the words at these offsets of the plain text."""
        return self.plain.text[start:end]


class Zone(NamedTuple):
    """The words of its own clause around a figure, up to its neighbours."""

    figure: Figure
    start: int
    end: int


def sentences_of(plain: Plain, figures: tuple[Figure, ...], lexis: Lexis) -> Iterator[Sentence]:
    """Yield the sentences that name an indicator and have a figure, or may do without one."""
    ends = _ends(plain.text)
    starts, done = [one.start for one in figures], 0
    mentions: tuple[Mention, ...] = ()
    hints = (match.start() for hint in (NONE, lexis.bare) for match in hint.finditer(plain.text))
    for offset in sorted((*starts, *hints)):
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
            yield Sentence(plain, start, end, inside, mentions, earlier)


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


def senses_for(sentence: Sentence, mention: Mention, figure: Figure) -> tuple[Sense, ...]:
    """Return the senses of `mention` that `figure` can be a figure of."""
    fitting = tuple(
        one
        for one in mention.senses
        if one.role in ("name", "head") and _fits(one, sentence, mention, figure)
    )
    names = tuple(
        one for one in fitting if one.role == "name" and not _is_apart(sentence, mention, one)
    )
    fitting = tuple(one for one in fitting if one.role == "head")
    if names or not fitting:
        return names
    start = figure.within[0]
    earlier = [one.end for one in sentence.figures if one.end <= figure.start]
    start = max([start, *earlier[-1:]])
    words = WHERE.sub("", sentence.between(start, min(mention.start, figure.start)))
    return _heads(sentence, mention, fitting) if is_light(words) else ()


def _is_apart(sentence: Sentence, mention: Mention, sense: Sense) -> bool:
    """Whether the sentence is on another subject: 围绕全会精神开展宣讲30场 is no lecture on law."""
    indicator = sense.indicator
    if not indicator.apart:
        return False
    since = sentence.plain.since(mention.start, "。\n")
    words = sentence.between(since, mention.end)
    return holds(indicator.apart, words) and not holds(indicator.about, words)


def takers_of(sentence: Sentence, mention: Mention, figure: Figure) -> tuple[Sense, ...]:
    """Return the senses whose verb takes what is named up to `figure`: 检查门店、养殖场等876家次."""
    return tuple(
        one
        for one in mention.senses
        if figure.unit in one.indicator.units
        and _takes(one.indicator, sentence, mention, figure)
        and _fits(one, sentence, mention, figure)
    )


def _takes(indicator: Indicator, sentence: Sentence, mention: Mention, figure: Figure) -> bool:
    words, within = sentence.between(mention.start, figure.start), mention.end - mention.start
    found = ((verb, words.find(verb, 0, within)) for verb in indicator.verbs)
    return any(at >= 0 and is_list(words[at + len(verb) :]) for verb, at in found)


def is_taken(mention: Mention, figure: Figure, bonds: list[Bond]) -> bool:
    """Whether `mention` has another figure of this measure already."""
    measure = figure.measure
    return any(one.mention is mention and one.figure.measure == measure for one in bonds)


def _heads(sentence: Sentence, mention: Mention, heads: tuple[Sense, ...]) -> tuple[Sense, ...]:
    """Return the sense of a common noun: what the sentence last spoke of by name."""
    before = [one for one in sentence.mentions if one.start < mention.start]
    named = any(sense.role in ("name", "about") for one in before for sense in one.senses)
    for earlier in reversed((*(() if named else sentence.earlier), *before)):
        for sense in heads:
            own = earlier.sense(sense.indicator)
            if own and own.role in ("name", "about") and not _is_other(sentence, earlier, own):
                return (sense,)
    return ()


def _is_other(sentence: Sentence, mention: Mention, sense: Sense) -> bool:
    """Whether the clause of `mention` says that it is of another thing: 立案受理仲裁案件."""
    clause = sentence.between(*sentence.plain.clause(mention.start))
    return holds(sense.indicator.forbid, clause)


def suits(indicator: Indicator, figure: Figure) -> bool:
    """Whether `figure` is of a kind that `indicator` has, a count in one of its measure words."""
    if figure.measure not in indicator.kinds:
        return False
    counted = figure.measure == "count" and figure.unit and indicator.units
    return not counted or figure.unit in indicator.units


def _fits(sense: Sense, sentence: Sentence, mention: Mention, figure: Figure) -> bool:
    if not suits(sense.indicator, figure):
        return False
    if figure.measure != "rate" and sentence.plain.text[mention.end - 1] == "率":
        return False
    if figure.measure == "rate" and mention.start < figure.start:
        said = SHARE if sense.indicator.stock else RATIO
        return bool(said.search(sentence.between(mention.start, figure.start)))
    return not _is_forbidden(sense.indicator, sentence, mention, figure)


def _is_forbidden(
    indicator: Indicator, sentence: Sentence, mention: Mention, figure: Figure
) -> bool:
    """Whether the words between the two, or right behind the name, make it another thing."""
    start = min(mention.start, figure.end)
    end = max(mention.end + AFTER, figure.start) if start == figure.end else figure.start
    words = sentence.between(start, min(end, sentence.end))
    return holds(indicator.forbid, words)
