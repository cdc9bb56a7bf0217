"""Figures of the same thing without its name: parts of a total, and the further items of a list."""

from collections.abc import Iterator
from itertools import pairwise

from checker.facts.cases import last_before
from checker.facts.context import Bond, Sentence, suits
from checker.facts.figures import Figure
from checker.facts.gaps import ACTED
from checker.facts.units import MONEY, RATES, alike
from checker.patterns import pattern

OPENS = pattern(r"其中[,:]?|\((?=[一-鿿]{2,10}\d)")
NAMED = pattern(r"(?:[、,和及与]|以及)?[一-鿿0-9“”\"/]{1,14}")
DIGITS = pattern("[0-9]+")  # 12345平台
CAUSE = pattern(r"因?[^,;。、]{2,12}(?:引发|引起)的?\Z")
LOOKS = (
    "检查",
    "抽查",
    "巡查",
    "监察",
    "评查",
    "抽评",
    "抽取",
    "审核",
)  # verbs with a thing looked at


def portions(sentence: Sentence, bonds: list[Bond]) -> Iterator[Bond]:
    """Yield the parts of a total that have a name of their own: 立案32件,其中种子案件9件、农药案件13件."""
    bound = {one.figure.start for one in bonds}
    for opened in OPENS.finditer(sentence.plain.text, sentence.start, sentence.end):
        first = next((one for one in sentence.figures if one.start >= opened.end()), None)
        total = last_before(sentence, opened.start(), first.unit) if first else None
        owners = [one for one in bonds if one.figure is total]
        if first and total and owners and total.unit not in ("", *RATES, *MONEY):
            for part in _run(sentence, total, first, opened.end()):
                if part.start not in bound:
                    yield from (one._replace(figure=part) for one in owners)


def series(sentence: Sentence, bonds: list[Bond]) -> Iterator[Bond]:
    """Yield the further things looked at: 抽查开发企业27家、中介机构60家."""
    held = list(bonds)
    for figure, following in pairwise(sentence.figures):
        owners = [one for one in held if one.figure is figure and _looks(sentence, one)]
        words = sentence.between(figure.end, following.start)
        if not owners or any(one.figure is following for one in held):
            continue
        if words[:1] in "、和及" and _is_name(words):
            new = [
                one._replace(figure=following) for one in owners if suits(one.indicator, following)
            ]
            held += new
            yield from new


def _looks(sentence: Sentence, bond: Bond) -> bool:
    words = sentence.between(bond.mention.start, bond.mention.end)
    return bond.mention.end <= bond.figure.start and words.startswith(LOOKS)


def _run(sentence: Sentence, total: Figure, first: Figure, start: int) -> Iterator[Figure]:
    """Yield the figures from `first` on, in the unit of `total`, that only their names divide."""
    for figure in sentence.figures:
        if figure.start >= first.start:
            words = sentence.between(start, figure.start)
            if words and not _is_name(words):
                return
            if alike(figure.unit) == alike(total.unit):
                yield figure
            start = figure.end


def _is_name(words: str) -> bool:
    words = CAUSE.sub("因由", words)
    return bool(NAMED.fullmatch(words)) and not ACTED.search(DIGITS.sub("", words))
