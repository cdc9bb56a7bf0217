"""Words and documents that most reports name."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from checker.facts.facts import Facts
from checker.facts.words import CLAUSE, cut
from checker.records import NamedTuple

LENGTHS = range(4, 13)  # characters; shorter words say nothing of a genre
WORDS = 4  # words that a term may be made of
MOST = 20  # terms proposed; more would not be read
CUT = 0.8  # share of places with one and the same neighbour by which a term is a piece of a longer
SAME = 3  # characters in common with a declared name, which says it already
BINDING = frozenset("的地得和与及或对由为在将了并把被从向到等")
# What is done, and how, in any report: no names of anything.
COMMON = frozenset(
    re.findall(
        r"\w+",
        """
进一步 严格 定期 不断 持续 深入 全面 切实 积极 充分 有效 及时 认真 落实 开展 推进 推动 加强 加快
提升 提高 召开 组织 完善 健全 强化 建立 加大 做好 促进 坚持 确保 实施 实现 结合 通过 规范 印发 提出
工作 情况 方面 问题 企业 人员 我们 同时 以及 其中 一是 二是 三是 四是 全年 今年 今年以来 目前 大力
工作人员 进一步提升 进一步加强 有关 相关 各项 如下 认真落实 举办 举行 重要 重点 主要 力度 水平 能力 作用 群众
""",
    )
)


def citations(facts: Sequence[Facts], least: float) -> tuple[str, ...]:
    """Return the titles in 《》 that at least `least` reports cite, as most often written."""
    written: dict[str, Counter[str]] = {}
    reports: Counter[str] = Counter()
    for one in facts:
        cited = [citation for citation in one.citations if citation.title]
        reports.update({citation.key for citation in cited})
        for citation in cited:
            written.setdefault(citation.key, Counter())[_marked(citation.title)] += 1
    keys = (key for key, count in reports.most_common() if count >= least)
    return tuple(written[key].most_common(1)[0][0] for key in keys)


def _marked(title: str) -> str:
    return f"《{title.strip('《》')}》"


def terms(facts: Sequence[Facts], least: float) -> tuple[str, ...]:
    """Return the longest words that at least `least` reports use; those of titles are none."""
    reports: Counter[str] = Counter()
    before: dict[str, Counter[str]] = {}
    behind: dict[str, Counter[str]] = {}
    for one in facts:
        runs = tuple(_terms(one.document.text))
        reports.update({run.term for run in runs})
        for run in runs:
            before.setdefault(run.term, Counter())[run.before] += 1
            behind.setdefault(run.term, Counter())[run.behind] += 1
    common = {term: count for term, count in reports.items() if count >= least}
    headed = [one.document.head.title.value for one in facts if one.document.head.title]
    names = tuple(_declared(facts[0]))
    kept = (
        term
        for term in _longest(common)
        if not (_is_piece(before[term]) or _is_piece(behind[term]) or _is_told(term, names))
        and not any(term in title for title in headed)
    )
    return tuple(sorted(kept, key=lambda term: (-common[term], -len(term), term))[:MOST])


class Run(NamedTuple):
    """Words that may be a term, with the words on both sides, "" where nothing binds them."""

    term: str
    before: str
    behind: str


def _terms(text: str) -> Iterator[Run]:
    """Yield the runs of words of a text that are as long as a term may be."""
    for clause in dict.fromkeys(CLAUSE.findall(text)):
        yield from (run for run in _runs(cut(clause)) if len(run.term) in LENGTHS)


def _runs(words: Sequence[str]) -> Iterator[Run]:
    """Yield runs of neighbours; what binds words or is said anywhere is no word of a term."""
    around = ["", *("" if one in COMMON or one in BINDING else one for one in words), ""]
    for start in range(len(words)):
        for end in range(start + 1, min(start + WORDS, len(words)) + 1):
            if len(words[end - 1]) < 2 or words[end - 1] in COMMON:
                break
            yield Run("".join(words[start:end]), around[start], around[end + 1])


def _is_piece(neighbours: Counter[str]) -> bool:
    """Whether a term nearly always stands beside the same word: 习近平法治 before 思想."""
    ((word, count),) = neighbours.most_common(1)
    return bool(word) and count >= CUT * neighbours.total()


def _declared(facts: Facts) -> Iterator[str]:
    """Yield all names that rules know already: words, figures and parts."""
    vocabulary = facts.vocabulary
    for word, synonyms in vocabulary.lexicon.items():
        yield from (word, *synonyms)
    for indicator in vocabulary.indicators.values():
        yield from (indicator.name, *indicator.names)
    for section in vocabulary.sections.values():
        yield from (section.name, *section.names)


def _is_told(term: str, names: Iterable[str]) -> bool:
    """Whether a declared name has as much as a word of `term` in it."""
    pieces = {term[at : at + SAME] for at in range(len(term) - SAME + 1)}
    return any(piece in name for name in names for piece in pieces)


def _longest(common: Iterable[str]) -> Iterator[str]:
    """Yield the terms that no other of them holds."""
    ordered = sorted(common, key=len, reverse=True)
    for at, term in enumerate(ordered):
        if not any(term in longer for longer in ordered[:at]):
            yield term
