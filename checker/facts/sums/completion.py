"""Rates that are called after what was done: 受理60件,办结59件,办结率98.3%."""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from checker.facts.figures.digits import are_swapped
from checker.facts.figures.figures import Figure
from checker.facts.figures.units import MONEY, alike
from checker.facts.once import once
from checker.facts.sums.percent import Rate, Said, quotients, told
from checker.facts.vocabulary import Completion, Words
from checker.patterns import pattern
from checker.records import NamedTuple

UNDONE = pattern(r"[未不]|尚|正在|其余|其他|剩余")
LEFT = pattern(r"其余|剩余|正在")  # 办结120件,正在办理5件,办结率96%
NOT = ("不", "未")
EVERY = ("均", "全部", "都")  # 9个断面优良;1个水源地均达标,达标率100%
# All of them; what a count is of: 答复检察建议书1件.
ALL, OBJECT = 100, pattern(r"(?:了|各类|全部)?(?P<thing>[一-鿿]{3,12})\d")
NEW = pattern(r"新|今年|参加|申领|增加|另")


class Named(NamedTuple):
    """A rate as it is called, with the words for the part, the usual one first.

    `until` is where its name begins in the plain text.
    """

    rate: Completion
    told: Words
    until: int


def named_in(said: Said, rates: Mapping[str, Completion]) -> Named | None:
    """Return which of `rates` the words before a percentage name, if any."""
    found = _name(rates).search(said.words)
    if found is None:
        return None
    rate = rates[found["stem"]]
    return Named(rate, rate.told or (found["stem"],), said.start + found.start())


@once
def _name(rates: Mapping[str, Completion]) -> re.Pattern[str]:
    stems = "|".join(map(re.escape, rates)) or "(?!)"
    return pattern(rf"(?P<stem>{stems})(?:率|比例|度)[^,;。\d]{{0,6}}\Z")


def of_completion(said: Said, named: Named) -> Iterator[Rate]:
    """Check 受理60件,办结59件,办结率98.3%: the part is what the rate is called after."""
    if len(said.counts) > 1:
        yield from _of_label(said, named)
    elif len(said.behind) == 2:
        yield from _in_bracket(said, named)


def _of_label(said: Said, named: Named) -> Iterator[Rate]:
    """Check a rate by the figure before it, if its clause up to the rate says what that does.

    A figure further before may be meant as well: 优秀36卷、合格114卷,优秀率24%.
    """
    label = _label(said, len(said.counts) - 1, named.until)
    if LEFT.search(label) and len(said.counts) > 2:
        yield from _of_label(said._replace(counts=said.counts[:-1]), named)
        return
    word = next((one for one in named.told if one in label), "")
    if word:
        yield from _of_part(said, named, word, label)
        return
    earlier = range(len(said.counts) - 2, 0, -1)
    at = next((at for at in earlier if named.told[0] in _label(said, at, named.until)), 0)
    if at:
        tried = quotients(said.figure, said.counts[at], reversed(said.counts[:at]))
        certain = _is_listed_behind(said, at)
        yield from (one if one.holds else one.in_doubt for one in told(tried, certain))
    else:
        tried = quotients(said.figure, said.counts[-1], said.counts[-2:-1])
        yield from (one.in_doubt for one in tried if one.is_long and one.is_slip)


def _is_listed_behind(said: Said, at: int) -> bool:
    """Whether only the rest of its list, or money, follows a count: 优秀63卷、合格84卷,优秀率42%."""
    text = said.plain.text
    return all(
        text[one.end] == "、" or one.unit in MONEY or other.unit in MONEY
        for one, other in pairwise(said.counts[at:])
    )


def _label(said: Said, at: int, until: int) -> str:
    """Return the words around one of the counts, up to `until`."""
    start, end = said.counts[at].within
    before = said.counts[at - 1].end
    behind = until if at + 1 == len(said.counts) else said.counts[at + 1].start
    return said.plain.text[max(start, before) : min(end, behind)]


def _of_part(said: Said, named: Named, word: str, label: str) -> Iterator[Rate]:
    """Check the rate of the last of the counts, of which `label` says `word`."""
    every = said.figure.size == ALL and any(one + word in label for one in EVERY)
    if every or NEW.search(label) or _is_one_of_several(said, word):
        return
    wholes = [one for one in reversed(said.counts[:-1]) if not _is_sibling(said, one, named)]
    if said.figure.size == ALL:
        wholes = [one for one in wholes if not _is_of_others(said, one, label, word)]
    tried = quotients(said.figure, said.counts[-1], wholes)
    if not tried:
        yield from _of_too_many(said, wholes, named.rate.carried)
    undone = any(one + word in label for one in NOT)
    if undone and not said.plain.text.startswith(NOT, named.until - 1):  # 不合格74批次,合格率97.65%
        rest = [one._replace(right=100 - one.right) for one in tried if one.right is not None]
        yield from told(rest, certain=True)
    else:
        yield from told(tried, undone or not UNDONE.search(label))


def _of_too_many(said: Said, wholes: list[Figure], carried: bool) -> Iterator[Rate]:
    """Check 执法人员38名,持证39人,持证率100%: nobody is carried over from last year, as cases are.

    Cases are looked at where digits may have changed places: 受理117件,办结171件,办结率100%.
    """
    part = said.counts[-1]
    same = [one for one in wholes if alike(one.unit) == alike(part.unit)]
    if len(same) != 1 or not 0 < same[0].size < part.size:
        return
    if not carried or are_swapped(f"{same[0].size:.0f}", f"{part.size:.0f}"):
        yield Rate(said.figure, part, same[0], 100 * part.size / same[0].size).in_doubt


def _is_of_others(said: Said, whole: Figure, label: str, word: str) -> bool:
    """Whether the part is of a thing of its own: 办理提案4件,答复检察建议书1件,答复率100%."""
    named = OBJECT.match(label, label.index(word) + len(word))
    before = said.plain.text[whole.within[0] : whole.start]
    return bool(named and named["thing"] not in before)


def _is_sibling(said: Said, one: Figure, named: Named) -> bool:
    """Whether the figure is of the others: 胜诉4件,败诉1件,败诉率20%."""
    label = said.plain.text[one.within[0] : one.start]
    return any(other in label for other in named.rate.beside)


def _is_one_of_several(said: Said, word: str) -> bool:
    """Whether the figure before the last is a part as well: 当场整改3377处,限期整改635处,整改率100%."""
    *others, earlier, last = said.counts
    before = said.plain.text[max((earlier.within[0], *(one.end for one in others))) : earlier.start]
    due = f"应{word}" in before  # 应参训412人,实际参训398人
    return earlier.unit == last.unit and word in before and not due


def _in_bracket(said: Said, named: Named) -> Iterator[Rate]:
    """Check 出庭率90%(应出庭20件,出庭18件): a bracket has both."""
    first, second = said.behind
    whole, part = (first, second) if first.size >= second.size else (second, first)
    is_told = named.told[0] in said.plain.text[said.figure.end : part.start]
    if is_told and alike(whole.unit) == alike(part.unit) and part.size:
        yield Rate(said.figure, part, whole, 100 * part.size / whole.size)
