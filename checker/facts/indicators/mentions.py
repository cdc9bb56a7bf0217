"""Where the text names an indicator: all names of all indicators found in one pass."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from checker import patterns
from checker.document.model import Span
from checker.facts.automaton import automaton
from checker.facts.figures.plain import Plain
from checker.facts.vocabulary import Indicator, Words
from checker.patterns import pattern
from checker.records import NamedTuple

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

Role = Literal["name", "head", "verb", "about"]
GAP = "…"  # …… for a gap that a list may fill
GAP_LENGTH, LIST_LENGTH = 14, 60
STOPS = ",;:。!?\n\t()“”《》0-9"
SURVEYS = tuple("调核检巡抽督排审侦普")  # 查 is the end of a verb behind these
LAW = pattern(r"法(?![律规制治院庭定官人学])")
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
    """Two automata: over whole words, and over what stands before a gap.

    Of the latter each has its endings, with what they mean. `bare` finds the words of an
    assertion that needs no figure.
    """

    words: "AhoCorasick"
    senses: tuple[tuple[Sense, ...], ...]
    firsts: "AhoCorasick"
    endings: tuple[dict[str, tuple[Sense, ...]], ...]
    bare: re.Pattern[str]


@lru_cache(maxsize=16)
def lexis_of(indicators: tuple[Indicator, ...]) -> Lexis:
    """Compile the names of `indicators`."""
    whole: dict[str, tuple[Sense, ...]] = {}
    gapped: dict[str, dict[str, tuple[Sense, ...]]] = {}
    for indicator in indicators:
        for word, sense in _words(indicator):
            first, gap, ending = word.translate(WIDTHS).partition(GAP)
            table = gapped.setdefault(first, {}) if gap else whole
            key = ending if gap else first
            table[key] = (*table.get(key, ()), sense)
    return Lexis(
        automaton(whole, longest=True),
        tuple(whole.values()),
        automaton(gapped),
        tuple(gapped.values()),
        patterns.pattern(
            "|".join(re.escape(word) for one in indicators for word in one.bare) or "(?!)"
        ),
    )


def find_mentions(text: str, start: int, end: int, lexis: Lexis) -> tuple[Mention, ...]:
    """Return the mentions in text[start:end], in order.

    Of two words that overlap the first counts, then the longer; words with a gap hide no others.
    """
    words = text[start:end]
    whole = [
        Mention(start + first, start + last, lexis.senses[number])
        for number, first, last in lexis.words.find_matches_as_indexes(words)
    ]
    found = (one for one in (*whole, *_gapped(words, start, lexis)) if not _is_cut(text, one))
    return tuple(sorted(found, key=_first_then_longer))


def naming(plain: Plain, indicator: Indicator) -> tuple[Span, ...]:
    """Return the clauses that name `indicator`, those by its own name first.

    A name unlike its own (执法人员 for 执法培训) may stand for another thing: it names none.
    """
    lexis = lexis_of((indicator._replace(heads=(), about=()),))
    mentions = find_mentions(plain.text, 0, len(plain.text), lexis)
    said = ((plain.text[one.start : one.end], one) for one in mentions)
    name = indicator.name
    named = [(words != name, one.start) for words, one in said if _is_like(words, name)]
    return tuple(plain.source(*plain.clause(start)) for _, start in sorted(named))


def _is_like(words: str, name: str) -> bool:
    """Whether `words` are a piece of `name`, end as it does, or hold most of its characters."""
    if words in name or words.endswith(name[-2:]):
        return True
    return len(set(words) & set(name)) > len(set(name)) / 2


def _is_cut(text: str, mention: Mention) -> bool:
    """Whether the word lies across two others (查处 in 调查处理) or begins a law: 行政处罚法."""
    if text[mention.start] == "查" and text[mention.start - 1 : mention.start] in SURVEYS:
        return True
    return LAW.match(text, mention.end) is not None


def holds(words: Words, text: str) -> bool:
    """Whether `text` has one of `words`; … inside one stands for any other characters."""
    return bool(words) and _any_of(words).search(text) is not None


@lru_cache(maxsize=1024)
def _any_of(words: Words) -> re.Pattern[str]:
    return patterns.pattern(f"(?s){one_of(words)}")


def one_of(words: Words) -> str:
    """Return a piece of a pattern that stands for one of `words`; without any, for nothing."""
    parts = (map(re.escape, word.split(GAP, 1)) for word in words)
    return f"(?:{'|'.join(map('.*?'.join, parts)) or '(?!)'})"


def _gapped(text: str, offset: int, lexis: Lexis) -> Iterable[Mention]:
    """Yield the names with a gap; of two of one indicator that overlap the first one."""
    ends: dict[str, int] = {}
    for number, start, end in lexis.firsts.find_matches_as_indexes(text, overlapping=True):
        senses = lexis.endings[number]
        match = _after_gap(tuple(senses)).match(text, end)
        if match:
            new = tuple(
                one
                for one in senses[match[1] or GAP + match[2]]
                if start >= ends.get(one.indicator.name, 0)
            )
            ends.update({one.indicator.name: match.end() for one in new})
            if new:
                yield Mention(offset + start, offset + match.end(), new)


@lru_cache(maxsize=1024)
def _after_gap(endings: Words) -> re.Pattern[str]:
    """Compile what follows the first half of a name: group 1 after a gap, 2 after a list."""
    near = [one for one in endings if not one.startswith(GAP)]
    far = [one.removeprefix(GAP) for one in endings if one.startswith(GAP)]
    sign = rf"(?:[^{STOPS}]|\([^{STOPS}]{{1,6}}\)|“[^{STOPS}]{{1,8}}”)"
    first = rf"{sign}{{0,{GAP_LENGTH}}}?({_any(near)})"
    return patterns.pattern(rf"(?!、)(?:{first}|{sign}{{0,{LIST_LENGTH}}}?({_any(far)}))")


def _any(words: list[str]) -> str:
    longest_first = sorted(words, key=len, reverse=True)
    return "|".join(map(re.escape, longest_first)) or "(?!)"


def _words(indicator: Indicator) -> Iterable[tuple[str, Sense]]:
    for name in dict.fromkeys((*indicator.names, *indicator.said)):
        yield name, Sense(indicator, "name", name in indicator.said)
    for head in indicator.heads:
        yield head, Sense(indicator, "head")
    for verb in indicator.verbs:
        if verb not in indicator.names:
            yield verb, Sense(indicator, "verb")
    for word in indicator.about:
        yield word, Sense(indicator, "about")


def _first_then_longer(mention: Mention) -> tuple[int, int]:
    return mention.start, -mention.end
