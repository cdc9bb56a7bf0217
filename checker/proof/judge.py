"""Rules before the short texts of their examples, whatever genre these look like.

A rule on several reports has several of them in one example. The first is judged; before each of
the others stands a line that says which it is: ``=== 另一份报告 ===`` (another report) or
``=== 上年报告 ===`` (last year's report). An empty example is a report that was not handed in.
"""

from functools import cache, lru_cache

from checker import api
from checker.engine.evaluate import judge
from checker.engine.index import compile_matcher, finder
from checker.facts.facts import Facts
from checker.facts.peers import Outlier, Peer, Peers, peer_of
from checker.facts.vocabulary import Vocabulary
from checker.language.case import Case
from checker.language.verdict import Verdict
from checker.packs.model import Rule
from checker.patterns import pattern
from checker.proof.prove import Judge

ANOTHER = ("另一份报告", "another report")
PREVIOUS = ("上年报告", "last year's report")
DIVIDER = pattern(rf"(?m)^[ \t]*=== *({'|'.join((*ANOTHER, *PREVIOUS))}) *===[ \t]*$")


def judge_by(vocabulary: Vocabulary) -> Judge:
    """Return how a rule judges a text when the packs' words are `vocabulary`."""
    matcher = compile_matcher((), vocabulary)

    @cache
    def case(text: str) -> Case:
        own, *rest = DIVIDER.split(text)
        facts = Facts(_document(own), vocabulary)
        others = tuple(zip(rest[::2], rest[1::2], strict=True))
        peers = _peers(facts, others) if others else None
        return Case(facts.document, facts, vocabulary, finder(matcher, facts), peers=peers)

    def verdict(rule: Rule, text: str) -> Verdict:
        found = judge(case(text), rule)
        return Verdict(found.status, found.message)

    return verdict


def _peers(own: Facts, others: tuple[tuple[str, str], ...]) -> Peers:
    """Compare the report that `own` is of with the `others`, each after what it is called."""
    another, previous = (
        tuple(Facts(_document(text), own.vocabulary) for name, text in others if name in names)
        for names in (ANOTHER, PREVIOUS)
    )
    near, last = (
        max((peer_of(own.document, one.document) for one in group), key=_share, default=None)
        for group in (another, previous)
    )
    return Peers(near, last, _outliers(own, another, previous))


def _share(peer: Peer) -> float:
    return peer.share


def _outliers(
    own: Facts, others: tuple[Facts, ...], previous: tuple[Facts, ...]
) -> tuple[Outlier, ...]:
    from checker.audit.figures import Usual, totals_of
    from checker.audit.judged import values_of

    usual = Usual(own.vocabulary.indicators)
    for one in (own, *others):
        usual.add(one.level, totals_of(values_of(one)))
    last = tuple(total for one in previous for total in totals_of(values_of(one)))
    return usual.outliers(own.level, totals_of(values_of(own)), last)


@lru_cache(maxsize=4096)
def _document(text: str) -> api.Document:
    return api.read_text(text)
