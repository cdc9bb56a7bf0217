"""Shares that make up a whole: 城建类占41.5%,劳动保障类占26.3%,环保类占19.7%,其他占12.5%.

Shares that are called alike come to no more than 100%; to just that where the last is of all others.
"""

from collections.abc import Iterator

from checker.facts.figures.figures import Figure, added
from checker.facts.figures.plain import Plain
from checker.facts.sums.likeness import has_rest, likeness
from checker.facts.sums.percent import step_of_rate
from checker.patterns import pattern
from checker.records import NamedTuple

OF = r"占(?:比|总数|总量|全部|总额)?(?:的|为|达)*"
# What a share is of, with its figure or without: 环保类12件,占比19.7%.
NAMED = rf"(?P<name>[一-鿿A-Z“”]{{2,16}}?)(?:[0-9.]+万?[一-鿿]{{1,2}},?)?{OF}"
FIRST = pattern(rf"(?:\A|[,、;:]|其中|(?<=中)|(?<=看)){NAMED}\Z")
NEXT = pattern(rf"[,、;和]{NAMED}")
BEFORE = 40  # characters before a share that say what it is of
LEAST = 3


class Shares(NamedTuple):
    """The shares of one whole; `all_told`: whether the last of them are all others."""

    figures: tuple[Figure, ...]
    all_told: bool

    @property
    def comes_to(self) -> float:
        """What they come to, in percent."""
        return added(one.value for one in self.figures)

    @property
    def holds(self) -> bool:
        """Whether that is a whole, as far as they are rounded or cut off."""
        open_to = 1e-6 + sum(step_of_rate(one) for one in self.figures)
        over = self.comes_to - 100
        return over <= open_to and (not self.all_told or over >= -open_to)


def find_whole_shares(plain: Plain, figures: tuple[Figure, ...]) -> Iterator[Shares]:
    """Yield the shares of `plain` that make up a whole, right and wrong ones, in order."""
    rates = [one for one in figures if one.unit == "%"]
    run: list[Figure] = []
    names: list[str] = []
    for one in rates:
        said = NEXT.fullmatch(plain.text, run[-1].end, one.start) if run else None
        if said is None:
            yield from _told(run, names)
            start = max(plain.since(one.start, "。\n"), one.start - BEFORE)
            said = FIRST.search(plain.text[start : one.start])
            run, names = [], []
        if said:
            run.append(one)
            names.append(said["name"])
    yield from _told(run, names)


def _told(run: list[Figure], names: list[str]) -> Iterator[Shares]:
    """Yield the run of shares, if they are called as the parts of one thing are."""
    exact = not any(one.approximate for one in run)
    if len(run) >= LEAST and exact and likeness(tuple(names)) == "same":
        yield Shares(tuple(run), has_rest(tuple(names[-1:])))
