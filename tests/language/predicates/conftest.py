"""A report out of a string, ready for a predicate."""

from checker.document.readers import read_text
from checker.engine.index import compile_matcher, finder
from checker.facts.facts import Facts
from checker.facts.vocabulary import Vocabulary
from checker.language.case import Case
from checker.language.verdict import Verdict
from checker.messages import say

NOTHING = Vocabulary()


def case(text: str, vocabulary: Vocabulary = NOTHING) -> Case:
    """Read `text` as a report and give the case that a predicate is given."""
    document = read_text(text)
    facts = Facts(document, vocabulary)
    return Case(document, facts, vocabulary, finder(compile_matcher((), vocabulary), facts))


def quotes(seen: Case, verdict: Verdict) -> tuple[str, ...]:
    """Return the passages that `verdict` cites."""
    return tuple(seen.document.quote(one) for one in verdict.evidence)


def words(verdict: Verdict) -> str:
    """Return what `verdict` says, in Chinese."""
    return say(verdict.message)
