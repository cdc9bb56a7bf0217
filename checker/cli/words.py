"""What a rule looks for, said out: its words with their synonyms, its parts, its indicators."""

from collections.abc import Iterator

from checker.facts.vocabulary import Vocabulary
from checker.packs import names
from checker.packs.model import Rule
from checker.view import View


def rows(rule: Rule, vocabulary: Vocabulary, view: View) -> Iterator[tuple[str, str]]:
    """Give a line a word, part and indicator of `rule`, each with its label."""
    for name in names.words(rule):
        if vocabulary.lexicon.get(name):
            yield view.say("explain.term"), _called(name, vocabulary.lexicon[name], view)
    for name in names.sections(rule):
        concept = vocabulary.sections.get(name)
        yield view.say("explain.part"), _called(name, concept.names if concept else (), view)
    for name in names.indicators(rule):
        known = vocabulary.indicators.get(name)
        yield view.say("explain.indicator"), _called(name, known.names if known else (), view)
        if known and known.units:
            yield view.say("explain.unit"), view.say("card.list", items=known.units)


def _called(name: str, also: tuple[str, ...], view: View) -> str:
    others = tuple(one for one in also if one != name)
    return view.say("explain.called", name=name, names=others) if others else name
