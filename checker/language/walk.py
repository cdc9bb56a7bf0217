"""What a rule's tree holds, whatever its shape: its predicates and its terms."""

from collections.abc import Iterator

from checker.language.tree import (
    Fact,
    Group,
    Near,
    Node,
    Not,
    Predicate,
    Sentence,
    Term,
    Terms,
    Value,
)


def predicates(node: Node) -> Iterator[Predicate]:
    """Yield the predicates below `node`, in the order they are written."""
    return (one for one in _leaves(node) if isinstance(one, Predicate))


def facts(node: Node) -> Iterator[Fact]:
    """Yield the conditions on facts below `node`."""
    return (one for one in _leaves(node) if isinstance(one, Fact))


def terms(sentence: Sentence) -> Iterator[Term]:
    """Yield every term that the sentence looks for, those of its condition included."""
    for node in (sentence.body, sentence.condition):
        if node is not None:
            yield from node_terms(node)


def node_terms(node: Node) -> Iterator[Term]:
    """Yield every term below `node`."""
    for predicate in predicates(node):
        for _, value in predicate.arguments:
            yield from value_terms(value)


def value_terms(value: Value) -> Iterator[Term]:
    """Yield the terms of one argument."""
    if isinstance(value, Term):
        yield value
    elif isinstance(value, Near):
        yield from value_terms(value.terms)
    elif isinstance(value, Terms):
        for item in value.items:
            yield from value_terms(item)
    elif isinstance(value, tuple):
        yield from (one for one in value if isinstance(one, Term))


def _leaves(node: Node) -> Iterator[Predicate | Fact]:
    if isinstance(node, Not):
        yield from _leaves(node.part)
    elif isinstance(node, Group):
        for part in node.parts:
            yield from _leaves(part)
    else:
        yield node
