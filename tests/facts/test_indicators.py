"""Every labelled sentence gives its indicator the values that a person reads in it."""

import re
from collections.abc import Iterator

import pytest

from checker.facts.classify import IndicatorValue
from tests.facts.labelled import CASES, LICENSED, MORE
from tests.facts.reading import BODY, facts_of

CERTAIN = ("bound", "plan", "change")


def _labelled() -> Iterator[tuple[str, str, str, str]]:
    for line in (LICENSED + CASES + MORE).split("\n"):
        if line:
            name, expected, text, *body = line.split(" | ")
            yield name, expected, text.replace("⏎", "\n"), *(body or [BODY])


def _read(values: tuple[IndicatorValue, ...]) -> set[str]:
    said = {_words(one) for one in values}
    return said - {"bare"} if len(said) > 1 else said


def _words(value: IndicatorValue) -> str:
    if value.value is None:
        return value.kind
    doubtful = value.partial or value.approximate or not value.sure or "other" in value.kind
    mark = "?" if doubtful and value.kind not in CERTAIN else ""
    return f"{value.kind} {value.value} {value.unit}".strip() + mark


@pytest.mark.parametrize(("name", "expected", "text", "body"), list(_labelled()))
def test_a_sentence_gives_its_values(name: str, expected: str, text: str, body: str) -> None:
    """The kind, value and unit are those of the label, and nothing else is read."""
    values = facts_of(text, body).indicators.get(name, ())

    wanted = {one.strip() for one in expected.split(";")} - {"none"}
    found = _read(values)
    assert wanted == (found if wanted else found - {"bare"})


def test_there_are_labels_enough() -> None:
    """At least 150 sentences are labelled, 60 of them with nothing to be found or no total."""
    expected = [one[1] for one in _labelled()]

    assert len(expected) >= 150
    assert sum(not re.search(r"\b(?:count|subset)\b", one) for one in expected) >= 60
