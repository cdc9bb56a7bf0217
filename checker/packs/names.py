"""What a rule names: sections, indicators and words, wherever they stand in it."""

from collections.abc import Iterator
from typing import TypeVar

from checker.language.tree import Section, Term, Wanted
from checker.packs.model import Rule

Part = TypeVar("Part")


def sections(rule: Rule) -> tuple[str, ...]:
    """Return the sections that `rule` names, each once."""
    return _once(one.name for one in parts_of(_trees(rule), Section))


def indicators(rule: Rule) -> tuple[str, ...]:
    """Return the indicators that `rule` names, each once."""
    return _once(one.indicator for one in parts_of(_trees(rule), Wanted))


def words(rule: Rule) -> tuple[str, ...]:
    """Return the plain terms that `rule` looks for, each once."""
    return _once(one.text for one in parts_of(_trees(rule), Term) if one.kind == "word")


def patterns(rule: Rule) -> tuple[str, ...]:
    """Return the patterns that the sentence of `rule` matches, each once."""
    return _once(one.text for one in parts_of(rule.sentence, Term) if one.kind == "pattern")


def parts_of(value: object, kind: type[Part]) -> Iterator[Part]:
    """Yield the records of `kind` inside `value`; a tree is tuples all the way down."""
    if isinstance(value, kind):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from parts_of(one, kind)


def _trees(rule: Rule) -> tuple[object, ...]:
    return (rule.sentence, rule.review_when)


def _once(names: Iterator[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))
