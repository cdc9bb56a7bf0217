"""The indicators of a report: which figure gives which, and what kind of figure it is."""

from collections.abc import Iterator

from checker.facts.figures.figures import Figure
from checker.facts.figures.plain import Plain
from checker.facts.figures.tables import Table
from checker.facts.figures.units import CASES, PEOPLE, alike
from checker.facts.indicators.binding import bind
from checker.facts.indicators.classify import classify
from checker.facts.indicators.columns import table_values
from checker.facts.indicators.context import Sentence, sentences_of
from checker.facts.indicators.mentions import lexis_of
from checker.facts.indicators.readings import Setting, context_of
from checker.facts.indicators.values import IndicatorValue
from checker.facts.indicators.year_by_year import of_year
from checker.facts.indicators.zeros import bare_assertions, may_say_none, stated_nones
from checker.facts.vocabulary import Indicator


def find_indicators(
    setting: Setting,
    figures: tuple[Figure, ...],
    tables: tuple[Table, ...],
    indicators: tuple[Indicator, ...],
) -> dict[str, tuple[IndicatorValue, ...]]:
    """Return the values of each of `indicators` that has any, in the order of the text."""
    if not indicators:
        return {}
    plain, lexis = setting.plain, lexis_of(indicators)
    found: dict[str, list[IndicatorValue]] = {}
    read = (
        value
        for sentence in sentences_of(plain, figures, lexis, setting.hints)
        for value in _values(setting, sentence)
    )
    for value in (*read, *table_values(plain, tables, lexis, setting.body.year)):
        found.setdefault(value.indicator, []).append(value)
    return {name: tuple(_retold(plain, values)) for name, values in found.items()}


def _retold(plain: Plain, values: list[IndicatorValue]) -> Iterator[IndicatorValue]:
    """Yield `values`, a part that further ones are parts of as a part itself.

    289名持证人员中 is one where 1137人，其中乡镇289人 were counted before, and 7件案件均办结 is
    where 9件，其中一般程序7件 were.
    """
    parts: set[tuple[float | None, str]] = set()
    for one in values:
        told = (one.value, alike(one.unit))
        divided = one.unit in PEOPLE and plain.text.startswith("中", one.end)
        led = one.unit in CASES and _leads(one)
        again = one.kind == "count" and (divided or led) and told in parts
        if one.kind == "subset":
            parts.add(told)
        yield one._replace(kind="subset") if again else one


def _leads(value: IndicatorValue) -> bool:
    """Whether the figure stands before what it counts, as one that was told before: 7件案件均结案."""
    return value.figure is not None and value.figure.end <= value.start


def _values(setting: Setting, sentence: Sentence) -> Iterator[IndicatorValue]:
    bonds, may_be_none = bind(sentence), may_say_none(sentence)
    bonds = of_year(sentence, bonds, setting.body.year)
    if bonds or may_be_none:
        context = context_of(setting, sentence, bonds)
        yield from (value for bond in bonds if (value := classify(context, bond)))
        yield from stated_nones(context) if may_be_none else ()
    yield from bare_assertions(setting, sentence, bonds)
