"""What a rule names: sections, indicators and words, wherever they stand in it."""

from collections.abc import Iterator
from typing import TypeVar

from checker.language.tree import Group, Predicate, Section, Term, Wanted
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
    """Return the patterns that people may be told `rule` has not matched, each once.

    Of 提及 甲 或 符合 /…/ the term alone is told.
    """
    terms = parts_of(tuple(_told(rule.sentence)), Term)
    return _once(one.text for one in terms if one.kind == "pattern")


def parts_of(value: object, kind: type[Part]) -> Iterator[Part]:
    """Yield the records of `kind` inside `value`; a tree is tuples all the way down."""
    if isinstance(value, kind):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from parts_of(one, kind)


def _told(value: object) -> Iterator[object]:
    """Yield the predicates inside `value`, no patterns beside other sides of an ``or``."""
    if isinstance(value, Predicate):
        yield value
    elif isinstance(value, tuple):
        parts = value.parts if isinstance(value, Group) else value
        told = tuple(one for one in parts if not _is_match(one))
        for one in (told if isinstance(value, Group) and value.join == "or" else ()) or parts:
            yield from _told(one)


def _is_match(node: object) -> bool:
    return isinstance(node, Predicate) and node.verb == "match"


def _trees(rule: Rule) -> tuple[object, ...]:
    return (rule.sentence, rule.review_when)


def _once(names: Iterator[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))
