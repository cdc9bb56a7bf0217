"""Rules before the short texts of their examples, whatever genre these look like."""

from functools import cache, lru_cache

from checker import api
from checker.engine.evaluate import judge
from checker.engine.index import compile_matcher, finder
from checker.facts import Facts
from checker.facts.vocabulary import Vocabulary
from checker.language.case import Case
from checker.language.verdict import Status
from checker.packs.model import Rule
from checker.packs.prove import Judge


def judge_by(vocabulary: Vocabulary) -> Judge:
    """Return how a rule judges a text when the packs' words are `vocabulary`."""
    matcher = compile_matcher((), vocabulary)

    @cache
    def case(text: str) -> Case:
        facts = Facts(_document(text), vocabulary)
        return Case(facts.document, facts, vocabulary, finder(matcher, facts))

    def status(rule: Rule, text: str) -> Status:
        return judge(case(text), rule).status

    return status


@lru_cache(maxsize=4096)
def _document(text: str) -> api.Document:
    return api.read_text(text)
