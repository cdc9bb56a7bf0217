"""The figures of a sentence that stand before another one: the last, a total, one that is divided."""

from checker.facts.figures.figures import Figure
from checker.facts.figures.units import RATES, alike, kin
from checker.facts.indicators.context import Sentence
from checker.patterns import pattern

DIFFERENCE = pattern(
    r"(?:(?:增加|增长|减少|下降|上升|净增|压减)了?|(?:较|比)(?:20\d\d年|去年|上年|上一年)(?:度|同期|底|末)?的)\Z"
)


def last_before(sentence: Sentence, offset: int, unit: str = "") -> Figure | None:
    """Return the last figure of `sentence` that ends before `offset`, of all or in such a unit."""
    for one in reversed(sentence.figures):
        if one.end <= offset and (not unit or alike(one.unit) == alike(unit)):
            return one
    return None


def whole_before(sentence: Sentence, offset: int, part: Figure) -> Figure | None:
    """Return the last figure before `offset` that `part` can be a part of, or the last count at all."""
    before = [one for one in reversed(sentence.figures) if one.end <= offset]
    alike_ones = (one for one in before if kin(one.unit) == kin(part.unit))
    large = (
        one for one in alike_ones if one.size >= part.size and not _is_difference(sentence, one)
    )
    others = [one for one in before if one.unit not in RATES]
    counted = (one for one in others if one.measure == part.measure)
    return next(large, next(counted, next(iter(others), None)))


def total_before(sentence: Sentence, figure: Figure) -> Figure | None:
    """Return the figure that a 其中 before `figure` takes parts of."""
    return last_before(sentence, sentence.plain.text.rfind("其中", sentence.start, figure.start))


def list_before(sentence: Sentence, figure: Figure) -> Figure | None:
    """Return the figure that 其中, 包括 or an open bracket before `figure` takes parts of."""
    text, start, end = sentence.plain.text, sentence.start, figure.start
    opened = text.rfind("(", start, end)
    opened = opened if text.find(")", opened, end) < 0 else -1
    return last_before(
        sentence, max(opened, *(text.rfind(one, start, end) for one in ("其中", "包括", "包含")))
    )


def _is_difference(sentence: Sentence, figure: Figure) -> bool:
    """Whether it is what a total has changed by, or from: 2986件,较上年减少354件;其中大气类203件."""
    return DIFFERENCE.search(sentence.between(figure.start - 10, figure.start)) is not None
