"""Names of documents that a report writes in two ways: …实施方案 and …实施纲方案.

Years, dashes, blanks, brackets, 试行 and the like make no difference; another year, place or
kind makes another document, and a name cut at its start is a short form.
"""

from collections.abc import Callable, Collection, Hashable, Iterable, Iterator
from itertools import combinations
from operator import itemgetter

from checker.document.model import Span
from checker.facts.citations.citations import Citation
from checker.facts.citations.title_names import (
    DIGITS,
    KIND_SIZE,
    TWIN_KINDS,
    Difference,
    are_near,
    are_of_one_kind,
    are_of_one_plan,
    are_twins,
    difference,
    fold_title,
    forwarded,
    kind_of,
    place_of,
)
from checker.facts.sentences import SENTENCE_END, TITLE
from checker.facts.words import is_in_word
from checker.patterns import pattern
from checker.records import NamedTuple

LEAST = 8  # characters below which two names are two documents
SURE = 12
REPLACED = ("废止", "取代", "替代", "代替", "失效", "更名", "修改为", "修订为", "原《")
NEAR = 60  # characters between two names of which a sentence says that one replaced the other
LONGEST_WORD = 3
DRAFT = pattern(r"(?:试行|暂行|草案|修订稿|征求意见稿|送审稿|讨论稿|修订版?|版)$")
# What a plan on one matter may be called by slip, where there is but one of them.
QUALIFIER = pattern(r"(?:实施|工作|行动)(?=(?:方案|意见|计划)$)")
# There are many of these, told apart by single words: 安全生产许可证, 决策听证事项目录,
# 关于修改和废止部分规章的决定.
PAPER = pattern(r"[证书表单]$|[目名]录$|(?:修改|废止|修订).*决定$")
# One character that makes another document: 上半年, 县级, 非煤矿山, 第二季度.
TELLING = frozenset(
    "一二三四五六七八九十甲乙丙丁上下前后左右东西南北省市县区乡镇村街党政委组非不未反大中小新旧老内外正副初复植补"
)


class Clash(NamedTuple):
    """Two names that must be of one document; a person must look where it is not `sure`."""

    first: Citation
    second: Citation
    sure: bool

    @property
    def spans(self) -> tuple[Span, Span]:
        """Both names with their marks."""
        return self.first.span, self.second.span


def find_clashes(citations: Iterable[Citation], text: str) -> tuple[Clash, ...]:
    """Return the pairs of names that differ by a slip, each name where it first stands.

    Names that the register knows are left out: it tells which spelling is right. So are two names
    in a sentence of `text` that says how the one took the place of the other.
    """
    first: dict[str, Citation] = {}
    for one in citations:
        if one.title and one.how == "unknown":
            first.setdefault(core_of(one), one)
    names = tuple(name for name in first if len(name) >= LEAST)
    pairs = dict.fromkeys(_neighbours(names))
    clashes = (_clash(first[ours], first[theirs], ours, theirs) for ours, theirs in pairs)
    return tuple(one for one in clashes if one and not _succeeds(one, text))


def core_of(citation: Citation) -> str:
    """Return what of a name must agree: folded, without 的, without the state of its draft.

    A notice is told from what it forwards.
    """
    key = fold_title(citation.title) if forwarded(citation.title) else citation.key
    return DRAFT.sub("", key).replace("的", "")


def _neighbours(names: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Yield the pairs that differ in one stretch, without comparing all pairs."""
    bare: dict[str, list[str]] = {}
    for name in names:
        bare.setdefault(DIGITS.sub("", name), []).append(name)
    for ours, theirs in (*_longer(bare), *_exchanged(bare), *_requalified(bare), *_twins(bare)):
        yield from _of_one_year(bare[ours], bare[theirs])
    pairs = ((two[0], two[1]) for two in bare.values() if len(two) == 2)
    yield from (pair for pair in pairs if are_of_one_plan(*pair))


def _of_one_year(ours: list[str], theirs: list[str]) -> Iterator[tuple[str, str]]:
    """Yield the pairs with the same numbers, and those in which one name has none."""
    numbered: dict[tuple[str, ...], list[str]] = {}
    for name in theirs:
        numbered.setdefault(_numbers(name), []).append(name)
    for name in ours:
        numbers = _numbers(name)
        fitting = (*numbered.get(numbers, ()), *numbered.get((), ())) if numbers else theirs
        yield from ((name, one) for one in fitting)


def _numbers(name: str) -> tuple[str, ...]:
    return tuple(DIGITS.findall(name))


def _longer(names: Collection[str]) -> Iterator[tuple[str, str]]:
    """Yield the names that are another of `names` with one to three characters put in."""
    lengths = {len(name) for name in names}
    for name in names:
        for size in range(1, LONGEST_WORD + 1):
            if len(name) - size in lengths:
                shorter = (name[:at] + name[at + size :] for at in range(1, len(name) - size + 1))
                yield from ((name, one) for one in dict.fromkeys(shorter) if one in names)


def _exchanged(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield the pairs with one character exchanged; three names of the kind are a series."""
    place = {name: number for number, name in enumerate(names)}
    for alike in _grouped(names, lambda name: (len(name), name[0])):
        pairs = _differing(alike, 1, len(alike[0]))
        yield from sorted(pairs, key=lambda pair: place[pair[0]])


def _requalified(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield the pairs of one matter and kind, …实施方案 and …工作方案."""
    qualified = [name for name in names if QUALIFIER.search(name)]
    for alike in _grouped(qualified, lambda name: QUALIFIER.sub("", name)):
        yield from combinations(alike, 2)


def _twins(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield the pairs of one matter, …三年行动方案 and …三年行动计划."""
    kinds = frozenset().union(*TWIN_KINDS)
    twins = [name for name in names if kind_of(name) in kinds]
    for alike in _grouped(twins, lambda name: name[:-KIND_SIZE]):
        yield from (pair for pair in combinations(alike, 2) if are_twins(*pair))


def _differing(names: list[str], start: int, end: int) -> Iterator[tuple[str, str]]:
    """Yield the pairs of `names`, alike but from `start` to `end`, with one character exchanged.

    They agree in one half of that stretch and differ in the other: comparing halves of halves
    takes little room, however many names there are.
    """
    if end - start == 1:
        if len(names) == 2:
            yield names[0], names[1]
        return
    middle = (start + end) // 2
    left, right = slice(start, middle), slice(middle, end)
    for part, rest in ((left, right), (right, left)):
        for alike in _grouped(names, itemgetter(rest)):
            yield from _differing(alike, part.start, part.stop)


def _grouped(names: Iterable[str], key: Callable[[str], Hashable]) -> list[list[str]]:
    """Return those of `names` that agree in a key, two or more together."""
    groups: dict[Hashable, list[str]] = {}
    for name in names:
        groups.setdefault(key(name), []).append(name)
    return [group for group in groups.values() if len(group) > 1]


def _clash(first: Citation, second: Citation, ours: str, theirs: str) -> Clash | None:
    """Return how two names clash, None for those of two documents: each may have its own number."""
    if first.number and second.number and first.number.right != second.number.right:
        return None
    ours, theirs = DIGITS.sub("", ours), DIGITS.sub("", theirs)
    one_kind = are_of_one_kind(ours, theirs) or are_twins(ours, theirs)
    if not one_kind or place_of(ours) != place_of(theirs):
        return None
    found = difference(ours, theirs)
    sure = _is_slip(found, ours, theirs)
    if sure is None or found.at == 0:
        return None
    one, other = sorted((first, second), key=lambda citation: citation.span)
    return Clash(one, other, sure)


def _succeeds(clash: Clash, text: str) -> bool:
    """Whether both names stand in a sentence about the end of a document."""
    first, second = clash.spans
    between = text[first.end : second.start]
    if len(between) > NEAR or SENTENCE_END.search(between):
        return False
    around = text[max(first.start - 1, 0) : first.start + 1], between, text[second.end :][:NEAR]
    return any(word in TITLE.sub("", words) for words in around for word in REPLACED)


def _is_slip(found: Difference, ours: str, theirs: str) -> bool | None:
    """Say whether the difference is a slip for sure, perhaps (False), or another name (None)."""
    length = min(len(ours), len(theirs))
    less, more = sorted((found.ours, found.theirs), key=len)
    if are_near(ours, theirs) or are_twins(ours, theirs):
        return False if length >= SURE else None
    is_other = TELLING & set(found.ours + found.theirs) or (len(more) > 1 and PAPER.search(ours))
    if length < LEAST or is_other:
        return None
    if not less:
        return True if len(more) == 1 else (False if length >= SURE - 2 else None)
    if len(more) > 1:
        is_requalified = QUALIFIER.sub("", ours) == QUALIFIER.sub("", theirs)
        return False if is_requalified and length >= SURE else None
    # 监查 and 力法 are no words; at the start places differ like that: 清河 and 漕河.
    is_misspelt = is_in_word(ours, found.at) != is_in_word(theirs, found.at)
    if kind_of(ours) != kind_of(theirs) or (is_misspelt and found.at >= length // 2):
        return True
    return False if length >= SURE else None
