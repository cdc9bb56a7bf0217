"""Figures of the same thing without its name: parts of a total, and the further items of a list."""

from collections.abc import Callable, Iterator
from itertools import pairwise

from checker.facts.figures.figures import Figure, come_to
from checker.facts.figures.units import MONEY, UNCOUNTED, kin
from checker.facts.indicators.context import DIVIDES, Bond, Sentence
from checker.facts.indicators.earlier import whole_before
from checker.facts.indicators.gaps import ACTED, BRACKETED
from checker.facts.indicators.senses import suits
from checker.patterns import pattern

OPENS = pattern(r"其中[,:]?|,包括(?=[一-鿿]{2,16}\d)|\((?=[一-鿿]{2,16}\d)")
NAMED = pattern(r"(?:[、,;和及与]|以及)?[一-鿿0-9A-Za-z“”\"/]{1,20}")
TAKEN = pattern("没收")  # of 罚没款56.8万元 what was confiscated is no fine
DIGITS = pattern("[0-9]+")  # 12345平台
LISTS = pattern(
    r"[,:(]主要(?:涉及|包括|集中在|是|为|有)?|[,:(](?:涉及|包括|包含|集中在|分别[是为])"
    r"|(?:案件|事项|纠纷)中,|,(?=上半年\d|一季度\d|一审\d)"
)
CAUSE = pattern(r"因?[^,;。、]{2,12}(?:引发|引起)的?\Z")


def portions(sentence: Sentence, bonds: list[Bond]) -> Iterator[Bond]:
    """Yield the parts of a total that have a name of their own: 立案32件,其中种子案件9件、农药案件13件."""
    bound = {one.figure.start for one in bonds}
    for opened in OPENS.finditer(sentence.plain.text, sentence.start, sentence.end):
        first = next((one for one in sentence.figures if one.start >= opened.end()), None)
        total = whole_before(sentence, opened.start(), first) if first else None
        owners = [one for one in bonds if one.figure is total and not _is_list(one)]
        if first and total and owners and total.unit not in UNCOUNTED:
            for part in _parts(sentence, total, first, opened.end()):
                taken = part.unit in MONEY and TAKEN.search(sentence.between(*part.within))
                if part.start not in bound and not taken:
                    bound.add(part.start)
                    yield from (one._replace(figure=part) for one in owners)
    for owner in tuple(bonds):
        whole = owner.figure.unit not in MONEY and not _is_list(owner)
        parts = items_of(sentence, owner.figure) if whole else ()
        yield from (owner._replace(figure=one) for one in parts if one.start not in bound)


def items_of(sentence: Sentence, total: Figure) -> tuple[Figure, ...]:
    """Return the figures of the lists behind `total` that add up to it: one for each way of dividing it."""
    text = sentence.plain.text
    if total.unit in UNCOUNTED:
        return ()
    listed = LISTS.match(text, total.end)
    opened = (listed.end(),) if listed else _divisions(sentence, total)
    return tuple(item for start in opened for item in _items(sentence, total, start))


def _divisions(sentence: Sentence, total: Figure) -> Iterator[int]:
    """Yield where parts of `total` may begin; others may stand between: 受理86件,办结84件。其中."""
    for ways in (DIVIDES, OPENS):
        for opened in ways.finditer(sentence.plain.text, total.end, sentence.end):
            yield opened.end()


def _items(sentence: Sentence, total: Figure, start: int) -> tuple[Figure, ...]:
    """Return the figures of the list that begins at `start` if they add up to `total`."""
    first = next((one for one in sentence.figures if one.start >= start), None)
    if first is None:
        return ()
    whole = come_to([total])
    items = _up_to(whole, run_of(sentence, total, first, start, is_name=NAMED.fullmatch))
    return items if come_to(items) == whole else ()


def _parts(sentence: Sentence, total: Figure, first: Figure, start: int) -> tuple[Figure, ...]:
    """Return the parts of `total` from `first` on: all that come to it, or those with plain names."""
    whole = come_to([total])
    if come_to([first]) > whole:
        return ()  # 8名(全局在编23名)
    every = _up_to(whole, run_of(sentence, total, first, start, is_name=NAMED.fullmatch))
    if come_to(every) == whole:
        return every
    return _up_to(whole, run_of(sentence, total, first, start))


def _up_to(whole: float, run: Iterator[Figure]) -> tuple[Figure, ...]:
    """Return the figures of `run` up to where they come to `whole`, or to more."""
    parts: list[Figure] = []
    for one in run:
        parts.append(one)
        if come_to(parts) >= whole:
            break
    return tuple(parts)


def series(sentence: Sentence, bonds: list[Bond]) -> Iterator[Bond]:
    """Yield the further things or places: 抽查开发企业27家、中介机构60家; 普法进校园9场、进企业4场."""
    held = list(bonds)
    for figure, following in pairwise(sentence.figures):
        owners = [one for one in held if one.figure is figure]
        owners = owners if any(_looks(sentence, one) for one in owners) else []
        words = sentence.between(figure.end, following.start)
        if not owners or any(one.figure is following for one in held):
            continue
        if words[:1] in "、和及" and _is_name(words) and not words.endswith(sentence.hints.looks):
            new = [
                one._replace(figure=following) for one in owners if suits(one.indicator, following)
            ]
            held += new
            yield from new


def _is_list(bond: Bond) -> bool:
    """Whether the parts are entries of a list, not what was done: 权责清单112项,其中行政给付1项."""
    return bond.indicator.stock and bond.figure.unit == "项"


def _looks(sentence: Sentence, bond: Bond) -> bool:
    mention, figure = bond.mention, bond.figure
    words = sentence.between(mention.start, figure.start)
    verbs = any(verb in words for verb in bond.indicator.verbs)
    return mention.end <= figure.start and (verbs or words.startswith(sentence.hints.looks))


def run_of(
    sentence: Sentence,
    total: Figure,
    first: Figure,
    start: int,
    is_name: Callable[[str], object] | None = None,
) -> Iterator[Figure]:
    """Yield the figures from `first` on, in the unit of `total`, that only their names divide."""
    for figure in sentence.figures:
        if figure.start >= first.start:
            words = sentence.between(start, figure.start)
            named = figure is first and is_name is not None
            if words and not named and not (is_name or _is_name)(words):
                return
            if kin(figure.unit) == kin(total.unit):
                yield figure
            start = figure.end


def _is_name(words: str) -> bool:
    """Whether `words` name a thing; a verb at their end is a noun: 家政服务."""
    words = CAUSE.sub("因由", BRACKETED.sub("", words))
    bare = DIGITS.sub("", words)
    return bool(NAMED.fullmatch(words)) and all(
        one.end() == len(bare) for one in ACTED.finditer(bare)
    )
