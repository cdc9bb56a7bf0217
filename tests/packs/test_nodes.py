"""YAML is read as what people see: no surprising types, every node with its place."""

import pytest

from checker.packs.nodes import Mapping, Scalar, compose
from checker.packs.source import Log, text_source


def composed(text: str) -> tuple[Mapping, Log]:
    log = Log(text_source("my.yaml", text), [])
    node = compose(log)
    assert isinstance(node, Mapping)
    return node, log


def value(text: str) -> Scalar:
    node, _ = composed(f"a: {text}")
    _, found = node.pairs[0]
    assert isinstance(found, Scalar)
    return found


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("2021-07-15", "str"),
        ("yes", "str"),
        ("off", "str"),
        ("12:30", "str"),
        ("007", "str"),
        ("0o17", "str"),
        ("0x1F", "str"),
        ("1_000", "str"),
        ("1e3", "str"),
        (".inf", "str"),
        ("'12'", "str"),
        ("12", "int"),
        ("-3", "int"),
        ("0.5", "float"),
        ("true", "bool"),
        ("False", "bool"),
        ("~", "null"),
        ("", "null"),
    ],
)
def test_types_are_few(text: str, kind: str) -> None:
    """Only true and false, decimal numbers and nothing are not text."""
    assert kind == value(text).kind


def test_places_count_characters_whatever_the_line_ends() -> None:
    """Windows line ends, the separators of Unicode and rare characters move nothing."""
    node, log = composed("甲: 𠀀\r\n乙: 1\u2028丙: 2\n")
    places = [(at.line, at.column) for at in (log.source.at(v.start) for _, v in node.pairs)]
    assert [(1, 4), (2, 4), (3, 4)] == places


def test_the_first_of_two_equal_keys_stays() -> None:
    """The second is noted with the line of the first."""
    node, log = composed("a: 1\nb: 2\na: 3\n")
    assert ["a", "b"] == [key.text for key, _ in node.pairs]
    assert (("name", "a"), ("line", 1)) == log.problems[0].message.params


def test_a_million_brackets_are_refused_at_once() -> None:
    """Nesting is refused as it is met, and not after it has been read."""
    log = Log(text_source("my.yaml", "a: " + "[" * 1_000_000), [])
    compose(log)
    assert ["pack.deep"] == [one.message.key for one in log.problems]
