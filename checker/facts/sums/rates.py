"""Percentages that can be checked: impossible ones, and those whose figures are stated."""

from collections.abc import Iterator, Mapping

from checker.facts.figures.figures import Figure
from checker.facts.figures.plain import Plain
from checker.facts.figures.units import UNCOUNTED
from checker.facts.sums.completion import named_in, of_completion
from checker.facts.sums.growth import CHANGE_RATE, changes
from checker.facts.sums.percent import Rate, Said
from checker.facts.sums.points import POINTS, as_percent, differences
from checker.facts.sums.shares import is_of_whole, of_whole
from checker.facts.vocabulary import Completion
from checker.patterns import pattern

WHOLE = 100
END = pattern(r"[;。\n](?!其中)")
BRACKETED = pattern(r"\([^()]*\)")
SEEN = 16  # figures before a percentage that are looked through
# What follows a percentage and tells of it, and how many figures: (2023年83宗), 由96件降至86件.
# Or what it has come to: 较去年的1248起下降10%,共查处1123起.
FOLLOWS = pattern(
    r"\([^()\n]{1,40}\)|,[由从][^,;。()\n]{1,40}"
    r"|,(?:全年|今年|本年)?(?:达到?|[降升增减][至到为]|为|共[一-鿿]{0,4}|实际[一-鿿]{2})[0-9][^,;。()\n]{0,8}"
)
BEHIND = 3


def find_rates(
    plain: Plain, figures: tuple[Figure, ...], rates: Mapping[str, Completion]
) -> tuple[Rate, ...]:
    """Return the percentages that can be checked, right and wrong ones, in order.

    `rates` are those that packs declare (see `Vocabulary`).
    """
    found: list[Rate] = []
    for index, figure in enumerate(figures):
        before = figures[max(index - SEEN, 0) : index]
        near = figures[max(index - 2, 0) : index + 2]
        if figure.unit == "%" and (not figure.approximate or figure.value > WHOLE):
            behind = figures[index + 1 : index + 1 + BEHIND]
            found += _checked(_said(plain, figure, before, behind), figures, rates)
            found += () if figure.approximate else as_percent(plain, figure, near)
        elif figure.unit in POINTS and not figure.approximate:
            found += differences(plain, figure, near)
    return tuple(found)


def _said(
    plain: Plain, figure: Figure, before: tuple[Figure, ...], behind: tuple[Figure, ...]
) -> Said:
    start = max(figure.within[0], before[-1].end if before else 0)
    since = plain.since(figure.start, "\n")
    told = [one for one in before if one.start >= since and _is_count(one)]
    counts = tuple(one for one in told if not _is_parted(plain, one, figure))
    return Said(
        plain,
        figure,
        plain.text[start : figure.start],
        counts,
        tuple(told[: len(told) - len(counts)]),
        _following(plain, figure, behind),
    )


def _is_parted(plain: Plain, one: Figure, figure: Figure) -> bool:
    """Whether a mark ends what tells of a count before its percentage; brackets are passed over."""
    if END.search(plain.text, one.end, figure.start) is None:
        return False
    return END.search(BRACKETED.sub("", plain.text[one.end : figure.start])) is not None


def _following(plain: Plain, figure: Figure, behind: tuple[Figure, ...]) -> tuple[Figure, ...]:
    said = FOLLOWS.match(plain.text, figure.end)
    end = said.end() if said else figure.end
    return tuple(one for one in behind if one.start < end and _is_count(one))


def _is_count(one: Figure) -> bool:
    return not one.approximate and one.unit not in UNCOUNTED


def _checked(
    said: Said, figures: tuple[Figure, ...], rates: Mapping[str, Completion]
) -> Iterator[Rate]:
    named = None if CHANGE_RATE.search(said.words) else named_in(said, rates)
    if named and said.figure.value > WHOLE:
        yield Rate(said.figure, None, None, None)
    elif said.figure.approximate:
        return
    elif named:
        yield from of_completion(said, named)
    elif is_of_whole(said):
        yield from of_whole(said, figures)
    else:
        yield from changes(said)
