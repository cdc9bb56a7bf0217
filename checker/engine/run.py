"""Packs × document → report."""

from checker.document.model import Document
from checker.engine.evaluate import judge, not_applicable
from checker.engine.index import Matcher, finder
from checker.facts.facts import Facts
from checker.facts.peers import Peers
from checker.language.case import Case
from checker.messages import Message
from checker.packs.model import Pack
from checker.report import Finding, Report, Subject


def run(
    facts: Facts,
    packs: tuple[Pack, ...],
    matcher: Matcher,
    by_default: bool = False,
    peers: Peers | None = None,
) -> Report:
    """Judge the report that `facts` are of by `packs`.

    A pack for another genre is not applicable. Where the packs were chosen `by_default` and
    none that names a genre fits, the packs for every report are not applied either: a report
    of a foreign genre gets one line, not its commas counted. `peers`: see ``Case``.
    """
    document = facts.document
    case = Case(document, facts, matcher.vocabulary, finder(matcher, facts), peers=peers)
    foreign = by_default and _is_foreign(packs, facts)
    findings = tuple(finding for pack in packs for finding in _judge_pack(case, pack, foreign))
    return Report(_subject(document, facts), packs, findings, document)


def _is_foreign(packs: tuple[Pack, ...], facts: Facts) -> bool:
    genres = {pack.genre for pack in packs if pack.genre}
    return bool(genres) and facts.genre.name not in genres


def _judge_pack(case: Case, pack: Pack, foreign: bool) -> tuple[Finding, ...]:
    genre = case.facts.genre.name
    if foreign or (pack.genre and pack.genre != genre):
        key = "genre.other" if genre else "genre.unknown" if pack.genre else "genre.unclear"
        message = Message.of(key, genre=genre, wanted=pack.genre)
        return tuple(not_applicable(rule, message) for rule in pack.rules)
    return tuple(judge(case, rule) for rule in pack.rules)


def _subject(document: Document, facts: Facts) -> Subject:
    head = document.head
    return Subject(
        document.source,
        document.format,
        facts.genre.name,
        head.title.value if head.title else "",
        head.issuer.value if head.issuer else "",
        head.year,
    )
