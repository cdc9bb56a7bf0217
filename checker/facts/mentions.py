"""Where the text names an indicator: all names of all indicators found in one pass."""

from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from checker.facts.vocabulary import Indicator

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

Role = Literal["name", "head"]
GAP = "…"
GAP_LENGTH = 12
STOPS = frozenset(",;:。!?\n\t()、“”《》0123456789")
WIDTHS = str.maketrans("（），：", "(),:")


class Sense(NamedTuple):
    """What a word may mean: which indicator, in which role (see `Indicator`).

    `says`: it may be said of what was counted in an earlier clause as well.
    """

    indicator: Indicator
    role: Role
    says: bool = False


class Mention(NamedTuple):
    """A word of the plain text that names one indicator or several."""

    start: int
    end: int
    senses: tuple[Sense, ...]

    def sense(self, indicator: Indicator) -> Sense | None:
        """Return what the word means for `indicator`, or None."""
        return next((one for one in self.senses if one.indicator is indicator), None)


class Lexis(NamedTuple):
    """An automaton over the words; each has endings (after a gap, or "") with their senses."""

    automaton: "AhoCorasick"
    endings: tuple[tuple[tuple[str, tuple[Sense, ...]], ...], ...]


@lru_cache(maxsize=16)
def lexis_of(indicators: tuple[Indicator, ...]) -> Lexis:
    """Compile the names of `indicators`."""
    from ahocorasick_rs import AhoCorasick

    table: dict[str, dict[str, tuple[Sense, ...]]] = {}
    for indicator in indicators:
        for word, sense in _words(indicator):
            first, _, ending = word.translate(WIDTHS).partition(GAP)
            senses = table.setdefault(first, {})
            senses[ending] = (*senses.get(ending, ()), sense)
    endings = tuple(tuple(one.items()) for one in table.values())
    return Lexis(AhoCorasick(list(table)), endings)


def find_mentions(text: str, indicators: tuple[Indicator, ...]) -> tuple[Mention, ...]:
    """Return the mentions in `text`, in order.

    Of two words that overlap the first counts, then the longer; words with a gap hide no others.
    """
    if not indicators:
        return ()
    lexis = lexis_of(indicators)
    literal: list[Mention] = []
    gapped: list[Mention] = []
    for number, start, end in lexis.automaton.find_matches_as_indexes(text, overlapping=True):
        for ending, senses in lexis.endings[number]:
            at = _ending(text, end, ending)
            if at >= 0:
                found = gapped if ending else literal
                found.append(Mention(start, at + len(ending), senses))
    kept = list(_apart(sorted(literal, key=_first_then_longer)))
    return tuple(sorted((*kept, *_own(gapped)), key=_first_then_longer))


def _words(indicator: Indicator) -> Iterable[tuple[str, Sense]]:
    for name in dict.fromkeys((*indicator.names, *indicator.said)):
        yield name, Sense(indicator, "name", name in indicator.said)
    for head in indicator.heads:
        yield head, Sense(indicator, "head")


def _ending(text: str, start: int, ending: str) -> int:
    """Return where `ending` begins within a few characters of `start`, or -1."""
    if not ending:
        return start
    at = text.find(ending, start, start + GAP_LENGTH + len(ending))
    return -1 if at < 0 or STOPS.intersection(text[start:at]) else at


def _first_then_longer(mention: Mention) -> tuple[int, int]:
    return mention.start, -mention.end


def _apart(mentions: Iterable[Mention]) -> Iterable[Mention]:
    end = 0
    for one in mentions:
        if one.start >= end:
            yield one
            end = one.end


def _own(mentions: list[Mention]) -> Iterable[Mention]:
    """Drop of two overlapping mentions of one indicator the later or shorter one."""
    ends: dict[tuple[str, str], int] = {}
    for one in sorted(mentions, key=_first_then_longer):
        senses = tuple(
            sense
            for sense in one.senses
            if one.start >= ends.get((sense.indicator.name, sense.role), 0)
        )
        ends.update({(sense.indicator.name, sense.role): one.end for sense in senses})
        if senses:
            yield one._replace(senses=senses)
