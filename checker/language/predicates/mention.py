"""The report mentions a term.

    must mention 三项制度
    必须提及 三项制度

Several terms: ``all of``, ``any of``, ``at least 2 of`` (全部、任一、至少 2 项), nested in brackets.
Where: ``in 主要举措 section`` (在 主要举措 部分). How often: ``at least 2 times`` (至少 2 次).
How near: ``within 30 characters of 第一责任人`` (在 第一责任人 前后 30 字内).

A term stands for its synonyms in the lexicon. Line breaks, blanks and the width of letters hide
nothing. Words inside 《》 count for terms written in 《》 alone.

Holds: 我局严格落实行政执法三项制度。
Does not hold: 我局认真学习《关于落实三项制度的通知》。
"""

import itertools
from bisect import bisect_right
from collections.abc import Iterable

from checker.document.model import Span
from checker.facts.sentences import one_holding
from checker.language.bounds import fits, measured
from checker.language.case import Case
from checker.language.scope import Searched, scope_of
from checker.language.several import judge_terms
from checker.language.spellings import damaged, spellings
from checker.language.tree import Bound, Near, Scope, Term, Terms
from checker.language.verdict import Nearest, Verdict
from checker.messages import Message
from checker.records import NamedTuple

CITED = 20  # passages quoted for one term
CUES = 4  # alternatives for a place, of which one that stands elsewhere is no near miss
LEAST_PIECE = 0.7  # share of a term that makes a nearest passage


class Anchors(NamedTuple):
    """Where in order anchors start, and how far those reach that start up to there."""

    starts: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()


class Looking(NamedTuple):
    """What each term of the sentence is looked for with; `anchors` are what it must be near."""

    case: Case
    searched: Searched
    times: Bound
    near: Near | None
    anchors: Anchors


def evaluate(
    case: Case,
    *,
    terms: Terms,
    scope: Scope | None = None,
    times: Bound | None = None,
    near: Near | None = None,
) -> Verdict:
    """Judge whether `terms` stand in `scope`, each as often as `times` says and `near` enough."""
    searched = scope_of(case, scope)
    if searched.lacks:
        return Verdict("fail", searched.lacks, searched=searched.names)
    anchors = _anchors(case, near, searched) if near else Anchors()
    looking = Looking(case, searched, times or Bound(1), near, anchors)
    verdict = judge_terms(terms, lambda term: _one(looking, term), "mention.too-few-terms")
    if scope and _is_said_of_anything(terms, scope):
        verdict = verdict._replace(nearest=None)
    return verdict


def _is_said_of_anything(terms: Terms, scope: Scope) -> bool:
    """Whether the terms may stand anywhere, near what is meant or not: 由于, 报告 of a title."""
    return scope.name == "title" or (terms.mode == "any" and len(terms.items) >= CUES)


def _one(looking: Looking, term: Term) -> Verdict:
    case, searched, times, near, anchors = looking
    every = case.find(term, case.count_titles)
    hits = tuple(one for one in every if searched.holds(one))
    if near:
        hits = tuple(one for one in hits if _close(one, anchors, near.distance))
    seen = _seen(term, hits, times)
    if fits(len(hits), times):
        return Verdict("pass", seen, hits[:CITED], searched.names)
    if not every and case.facts.lost:
        lost = tuple(damaged(spellings(term, case.vocabulary), case.facts))
        if lost:
            message = Message.of("mention.damaged", term=term.text)
            return Verdict("not-checked", message, lost[:CITED], searched.names)
    nearest = None if hits else _nearest(case, term, every, near)
    return Verdict("fail", seen, hits[:CITED], searched.names, nearest)


def _seen(term: Term, hits: tuple[Span, ...], times: Bound) -> Message:
    if not hits:
        return Message.of("mention.absent", term=term.text)
    if times == Bound(1):
        return Message.of("mention.present", term=term.text, times=len(hits))
    seen = Message.of("mention.times", term=term.text, times=len(hits))
    return measured(seen, len(hits), times, "times")


def _anchors(case: Case, near: Near, searched: Searched) -> Anchors:
    found = (span for term in leaves(near.terms) for span in case.find(term, case.count_titles))
    places = sorted(one for one in found if searched.holds(one))
    furthest = itertools.accumulate((one.end for one in places), max)
    return Anchors(tuple(one.start for one in places), tuple(furthest))


def leaves(terms: Terms) -> Iterable[Term]:
    """Yield the single terms of `terms`, nested ones included."""
    for one in terms.items:
        if isinstance(one, Terms):
            yield from leaves(one)
        else:
            yield one


def _close(hit: Span, anchors: Anchors, distance: int) -> bool:
    before = bisect_right(anchors.starts, hit.end + distance)
    return before > 0 and hit.start - anchors.ends[before - 1] <= distance


def _nearest(case: Case, term: Term, every: tuple[Span, ...], near: Near | None) -> Nearest | None:
    if every:
        key = "mention.not-near" if near else "mention.elsewhere"
        return Nearest(every[0], Message.of(key, term=term.text))
    in_title = () if case.count_titles else case.find(term, True)
    if in_title:
        return Nearest(_title_around(case, in_title[0]), Message.of("mention.only-in-title"))
    if not _may_stand(case, term):
        return None
    return _torn(case, term) or _piece(case, term)


def _may_stand(case: Case, term: Term) -> bool:
    """Whether as many pairs of the term's characters stand in the text as most of it has."""
    word = term.text.strip("《》")
    standing = map(case.facts.pairs.__contains__, itertools.pairwise(word))
    return sum(standing) >= int(LEAST_PIECE * len(word))


def _torn(case: Case, term: Term) -> Nearest | None:
    """Return where the characters of the term stand, but as parts of other words."""
    at = _at(case, term.text)
    if at < 0:
        return None
    span = Span(at, at + len(term.text))
    return Nearest(span, Message.of("mention.inside-words", term=term.text))


def _title_around(case: Case, hit: Span) -> Span:
    return one_holding(case.facts.titles, hit) or hit


def _piece(case: Case, term: Term) -> Nearest | None:
    """Return the longest piece of the term that the text holds, if it is most of the term."""
    word = term.text.strip("《》")
    for size in range(len(word) - 1, int(LEAST_PIECE * len(word)), -1):
        for start in range(len(word) - size + 1):
            at = _at(case, word[start : start + size])
            if at >= 0:
                return Nearest(Span(at, at + size), Message.of("mention.piece", term=term.text))
    return None


def _at(case: Case, words: str) -> int:
    """Return where `words` stand first in the text, -1 for nowhere, which their pairs tell first."""
    may_stand = case.facts.pairs.issuperset(itertools.pairwise(words))
    return case.document.text.find(words) if may_stand else -1
