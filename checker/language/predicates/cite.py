"""The report cites a document.

    must cite 《法治政府建设实施纲要（2021—2025年）》
    必须引用 《法治政府建设实施纲要（2021—2025年）》

Several documents: ``all of``, ``any of``, ``at least 2 of``. Where: ``in 主要举措 section``.
Width of brackets, kind of dash, blanks and 中华人民共和国 make no difference. A short form, a
name with a slip and a document number count where the register of laws tells what they stand
for; so does the name without title marks. The name inside another document's name is ``review``.

Holds: 深入贯彻《法治政府建设实施纲要（2021-2025年)》
Does not hold: 深入贯彻《某省法治政府建设实施方案》
"""

import re
from functools import lru_cache

from checker.document.model import Span
from checker.facts.citations.citations import Citation
from checker.facts.citations.look_up import look_up
from checker.facts.citations.register import register_of
from checker.facts.citations.title_names import fold_title
from checker.facts.pairs import share_of_pairs
from checker.facts.sentences import one_holding
from checker.facts.vocabulary import RegisterEntry
from checker.language.case import Case
from checker.language.faults import CITED
from checker.language.scope import Searched, scope_of
from checker.language.several import judge_terms
from checker.language.tree import Scope, Term, Terms
from checker.language.verdict import Nearest, Verdict
from checker.messages import Message
from checker.patterns import pattern

ALIKE = 0.5  # share of pairs of characters from which a name is worth showing as the nearest


def evaluate(case: Case, *, terms: Terms, scope: Scope | None = None) -> Verdict:
    """Judge whether the documents that `terms` name are cited in `scope`."""
    searched = scope_of(case, scope)
    if searched.lacks:
        return Verdict("fail", searched.lacks, searched=searched.names)
    return judge_terms(terms, lambda term: _one(case, searched, term), "citations.too-few")


def _one(case: Case, searched: Searched, term: Term) -> Verdict:
    title = term.text.removeprefix("《").removesuffix("》")
    register = register_of(case.vocabulary)
    entry = look_up(register, fold_title(title), case.document.head.year).entry
    every = [one for one in case.facts.citations if _is_same(one, title, entry)]
    hits = tuple(one for one in every if searched.holds(one.span))
    if hits:
        spans = tuple(one.span for one in hits[:CITED])
        return Verdict("pass", _cited(hits[0], title), spans, searched.names)
    return _otherwise(case, searched, title, every)


def _is_same(one: Citation, title: str, entry: RegisterEntry | None) -> bool:
    if one.how == "like":
        return False
    if entry and one.entry:
        return one.entry.title == entry.title
    return bool(one.title) and one.key == fold_title(title)


def _cited(hit: Citation, title: str) -> Message:
    if hit.title or hit.number is None:
        return Message.of("citations.cited", title=title)
    return Message.of("citations.cited-number", title=title, number=hit.number.right)


def _otherwise(case: Case, searched: Searched, title: str, every: list[Citation]) -> Verdict:
    bare, inside = _bare(case, searched, title)
    if bare:
        message = Message.of("citations.cited-bare", title=title)
        return Verdict("pass", message, bare[:CITED], searched.names)
    if inside:
        message = Message.of("citations.inside-other", title=title)
        return Verdict("review", message, inside[:CITED], searched.names)
    message = Message.of("citations.not-cited", title=title)
    return Verdict("fail", message, searched=searched.names, nearest=_nearest(case, title, every))


def _bare(case: Case, searched: Searched, title: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Return the places of the plain name, and the names of other documents that hold it."""
    titles = case.facts.titles
    bare: list[Span] = []
    inside: list[Span] = []
    for match in _pattern(title).finditer(case.document.text):
        span = Span(*match.span())
        around = one_holding(titles, span)
        if searched.holds(span):
            (inside if around else bare).append(around or span)
    return tuple(bare), tuple(inside)


@lru_cache(maxsize=256)
def _pattern(title: str) -> re.Pattern[str]:
    signs = fold_title(title)
    if not signs:
        return pattern("(?!)")
    end = r"(?![律规制治定官院])" if signs.endswith("法") else ""
    return pattern(r"[\s（）()〔〕—－-]{0,3}年?".join(map(re.escape, signs)) + end)


def _nearest(case: Case, title: str, every: list[Citation]) -> Nearest | None:
    if every:
        return Nearest(every[0].span, Message.of("citations.elsewhere", title=title))
    wanted = fold_title(title)
    rated = ((share_of_pairs(wanted, one.key), one.span) for one in case.facts.citations)
    share, span = max(rated, default=(0.0, Span(0, 0)))
    if share < ALIKE:
        return None
    return Nearest(span, Message.of("citations.another", title=title))
