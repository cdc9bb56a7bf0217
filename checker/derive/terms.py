"""Words and documents that most reports name."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from checker.facts import Facts
from checker.facts.words import CLAUSE, cut

LENGTHS = range(4, 13)  # characters; shorter words say nothing of a genre
WORDS = 4  # words that a term may be made of
MOST = 20  # terms proposed; more would not be read
# What is done, and how, in any report: no names of anything.
COMMON = frozenset(
    re.findall(
        r"\w+",
        """
进一步 严格 定期 不断 持续 深入 全面 切实 积极 充分 有效 及时 认真 落实 开展 推进 推动 加强 加快
提升 提高 召开 组织 完善 健全 强化 建立 加大 做好 促进 坚持 确保 实施 实现 结合 通过 规范 印发 提出
工作 情况 方面 问题 企业 人员 我们 同时 以及 其中 一是 二是 三是 四是 全年 今年 今年以来 目前 大力
工作人员 进一步提升 进一步加强 有关 相关 各项 重要 重点 主要 力度 水平 能力 作用 群众
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
    for one in facts:
        reports.update(_terms(one.document.text))
    common = {term: count for term, count in reports.items() if count >= least}
    headed = [one.document.head.title.value for one in facts if one.document.head.title]
    kept = (term for term in _longest(common) if not any(term in title for title in headed))
    return tuple(sorted(kept, key=lambda term: (-common[term], -len(term), term))[:MOST])


def _terms(text: str) -> frozenset[str]:
    """Return the runs of words of a text that are as long as a term may be."""
    return frozenset(
        term
        for clause in dict.fromkeys(CLAUSE.findall(text))
        for term in _runs(cut(clause))
        if len(term) in LENGTHS
    )


def _runs(words: Sequence[str]) -> Iterator[str]:
    """Yield runs of neighbours; what binds words or is said anywhere is no word of a term."""
    for start in range(len(words)):
        for end in range(start + 1, min(start + WORDS, len(words)) + 1):
            if len(words[end - 1]) < 2 or words[end - 1] in COMMON:
                break
            yield "".join(words[start:end])


def _longest(common: Iterable[str]) -> Iterator[str]:
    """Yield the terms that no other of them holds."""
    ordered = sorted(common, key=len, reverse=True)
    for at, term in enumerate(ordered):
        if not any(term in longer for longer in ordered[:at]):
            yield term
