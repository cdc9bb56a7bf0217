"""Figures bound by what is said of those counted: 20人均已取得执法证; and by 分别."""

import re
from collections.abc import Iterable, Iterator

from checker.facts.figures.figures import Figure
from checker.facts.figures.units import PEOPLE
from checker.facts.indicators.context import Bond, Sentence, is_bracketed
from checker.facts.indicators.gaps import BRACKETED, HOLDERS, LOOSE, OF_THEM
from checker.facts.indicators.mentions import Mention, holds, one_of
from checker.facts.indicators.senses import SHARE, is_taken, senses_for
from checker.facts.once import once
from checker.facts.vocabulary import Hints, Indicator
from checker.patterns import pattern

WITHIN = 45  # characters between those counted and what is said of them
OF_ALL = pattern(r"(?:均|全部|全员|全都|都)(?:实现|做到|已)?\Z")
AND = pattern("[、和及与]")
RESPECTIVELY = pattern(r"分别(?:为|是|达到?|有|共)?")


def said(sentence: Sentence, bonds: list[Bond]) -> Iterator[Bond]:
    """Yield the bonds of figures with what an indicator says of those counted."""
    for mention in sentence.mentions:
        share = _is_share(sentence, mention)
        for indicator in (one.indicator for one in mention.senses if one.says):
            figure = _counted(sentence, mention, indicator) or _told_next(sentence, mention)
            if figure is None or (not share and _is_bound(mention, figure, bonds)):
                continue
            if not any(one.figure is figure and one.indicator is indicator for one in bonds):
                yield Bond(figure, indicator, mention)


def _is_bound(mention: Mention, figure: Figure, bonds: list[Bond]) -> bool:
    """Whether `mention`, or one that it overlaps, has another figure: 辅警15名,持行政执法证9名."""
    near = (one.mention for one in bonds)
    over = (one for one in near if one.start < mention.end and mention.start < one.end)
    return any(is_taken(one, figure, bonds) for one in over)


def speaks_of(sentence: Sentence, figure: Figure, mention: Mention) -> bool:
    """Whether the sentence goes on from `figure` to `mention` without a new subject."""
    words = BRACKETED.sub("", sentence.between(figure.end, mention.start))
    if len(words) > WITHIN or ":" in words:
        return False
    _, *further = words.split(",")
    if any(clause and not _goes_on(sentence.hints).match(clause) for clause in further):
        return False
    return bool(figure.unit in PEOPLE or not words or holds(sentence.hints.treated, words))


def respective(sentence: Sentence) -> Iterator[Bond]:
    """Pair nouns and figures of 行政复议、行政诉讼案件分别为3件、2件."""
    if sentence.plain.text.find("分别", sentence.start, sentence.end) < 0:
        return
    for match in RESPECTIVELY.finditer(sentence.plain.text, sentence.start, sentence.end):
        figures = tuple(_run(sentence, match.end()))
        start = sentence.plain.clause(match.start())[0]
        nouns = [one for one in sentence.mentions if start <= one.start < match.start()]
        names = AND.split(sentence.between(start, match.start()))
        if len(figures) > 1 and len(nouns) == len(figures):
            yield from _paired(sentence, zip(nouns, figures, strict=True))
        elif len(figures) > 1 and len(names) == len(figures):
            at = [len(AND.findall(sentence.between(start, one.end))) for one in nouns]
            yield from _paired(sentence, zip(nouns, (figures[one] for one in at), strict=True))


def _paired(sentence: Sentence, pairs: Iterable[tuple[Mention, Figure]]) -> Iterator[Bond]:
    for mention, figure in pairs:
        for sense in senses_for(sentence, mention, figure):
            yield Bond(figure, sense.indicator, mention)


def _counted(sentence: Sentence, mention: Mention, indicator: Indicator) -> Figure | None:
    """Return the nearest figure before `mention` if the sentence goes on to speak of it."""
    if not _of_all(sentence, mention):
        return None
    named = _named_again(sentence.hints).search(sentence.between(sentence.start, mention.start))
    if named:
        return _called(sentence, named["who"], indicator)
    for figure in reversed(sentence.figures):
        if figure.end > mention.start or is_bracketed(sentence, figure, mention.start):
            continue
        holders = indicator.stock and HOLDERS.match(sentence.plain.text, figure.end)
        if holders or OF_THEM.match(sentence.plain.text, figure.end):
            return None
        if figure.unit and figure.unit in indicator.units:
            rated = _is_share(sentence, mention) and "," not in sentence.between(
                figure.end, mention.start
            )
            return figure if rated or speaks_of(sentence, figure, mention) else None
    return None


def _told_next(sentence: Sentence, mention: Mention) -> Figure | None:
    """Return how many all are of whom it is said, told right behind: 全部持证上岗,现有执法人员28人."""
    figure = next((one for one in sentence.figures if one.start >= mention.end), None)
    if figure is None or figure.unit not in PEOPLE:
        return None
    before = sentence.between(max(mention.start - 8, sentence.start), mention.start)
    behind = sentence.between(mention.end, figure.start)
    return figure if OF_ALL.search(before) and _how_many(sentence.hints).fullmatch(behind) else None


def _called(sentence: Sentence, noun: str, indicator: Indicator) -> Figure | None:
    """Return the figure of those whom the sentence called `noun` before."""
    return next(
        (
            one
            for one in sentence.figures
            if one.unit in indicator.units
            and sentence.between(one.start - len(noun), one.start) == noun
        ),
        None,
    )


def _is_share(sentence: Sentence, mention: Mention) -> bool:
    return bool(SHARE.search(sentence.between(mention.start, mention.end)))


def _of_all(sentence: Sentence, mention: Mention) -> bool:
    """Whether 持证率 is said to be 100%; any other word speaks of all that were counted."""
    if not _is_share(sentence, mention):
        return True
    rate = next((one for one in sentence.figures if one.start >= mention.end), None)
    return rate is not None and rate.value == 100 and rate.start - mention.end <= LOOSE


def _run(sentence: Sentence, start: int) -> Iterator[Figure]:
    """Yield the figures from `start` on that only 、 and 和 divide."""
    for figure in sentence.figures:
        if figure.start >= start:
            if sentence.between(start, figure.start).strip("、,和及与"):
                return
            yield figure
            start = figure.end


@once
def _goes_on(hints: Hints) -> re.Pattern[str]:
    """Compile what begins a clause that goes on with those counted: 均, or their name again."""
    again = rf"(?:全局|全体|一线|在岗|行政)*(?:执法|{one_of(hints.officers)})\Z"
    told = r"(?:作出|处罚|决定)+前经|罚没?款[0-9.]+[万亿]?元"
    return pattern(rf"均|全部|全员|全都|都|已|且|并|皆|100%|{told}|{again}")


@once
def _how_many(hints: Hints) -> re.Pattern[str]:
    """Compile what comes before how many they are: ,现有行政执法人员."""
    ours = "(?:[我全本]?(?:局|镇|乡|委|街道|单位)|目前|截至目前|现|共|有|在岗|在编|一线|实)*"
    return pattern(rf"[,;]{ours}(?:行政|综合)*{one_of(hints.officers)}(?:共|有)*")


@once
def _named_again(hints: Hints) -> re.Pattern[str]:
    """Compile who of several is spoken of: 在编执法人员10名、协管员22名,在编执法人员全部持证上岗."""
    who = f"(?P<who>[一-鿿]{{0,4}}{one_of(hints.officers)})"
    return pattern(rf",{who}(?:全部|全员|均|都|已)+\Z")
