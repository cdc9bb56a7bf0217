"""The indicators of a report: which figure gives which, and what kind of figure it is."""

from collections.abc import Iterator

from checker.document.model import Document
from checker.facts.binding import bind
from checker.facts.classify import IndicatorValue, Setting, classify, setting_of
from checker.facts.context import Sentence, sentences_of
from checker.facts.figures import Figure
from checker.facts.mentions import find_mentions
from checker.facts.plain import Plain
from checker.facts.vocabulary import Indicator
from checker.facts.zeros import bare_assertions, stated_nones


def find_indicators(
    document: Document,
    plain: Plain,
    figures: tuple[Figure, ...],
    indicators: tuple[Indicator, ...],
) -> dict[str, tuple[IndicatorValue, ...]]:
    """Return the values of each of `indicators` that has any, in the order of the text."""
    setting = setting_of(document, plain)
    found: dict[str, list[IndicatorValue]] = {}
    for sentence in sentences_of(plain, figures, find_mentions(plain.text, indicators)):
        for value in _values(setting, sentence):
            found.setdefault(value.indicator, []).append(value)
    return {name: tuple(values) for name, values in found.items()}


def _values(setting: Setting, sentence: Sentence) -> Iterator[IndicatorValue]:
    bonds = bind(sentence)
    for bond in bonds:
        value = classify(setting, sentence, bond, bonds)
        if value:
            yield value
    yield from stated_nones(setting, sentence, bonds)
    yield from bare_assertions(setting, sentence, bonds)
