"""No regular expression of the program takes more than linear time, whatever it meets."""

from time import process_time

import pytest

from tests.robustness.hostile import Own, patterns, texts

LENGTH = 5_000
SOON = 0.03  # seconds; what takes longer must not take three times as long for twice the text
# Tried at one place only, by ``match`` or ``fullmatch``, so that a slow start is paid for once,
# or in a window of a few characters.
AT_ONE_PLACE = frozenset(
    {
        "checker.document.markers.MARKER",
        "checker.document.outline.CONTENTS",  # in the last characters of a line
        "checker.document.pages.margins.NUMBER",
        "checker.document.tail.PRINTED",
        "checker.document.text.pages.DRESSED",
        "checker.facts.agreement.REFERRED",
        "checker.facts.binding.LOW_END",
        "checker.facts.binding.TURNS",
        "checker.facts.grid.FIGURE",
        "checker.facts.grid.FRAME",
        "checker.facts.zeros.NONE_BEFORE",  # in the characters before a name
        "checker.language.explain.DAY",
        "checker.language.form.COLON",
        "checker.language.predicates.heading_numbers.SHAPES",
        "checker.language.quotes.BARE",
        "checker.packs.nodes.TYPES",
        "checker.packs.syntax.TAB",
    }
)
OWN = patterns()


def _seconds(own: Own, text: str | bytes) -> float:
    once = own.name in AT_ONE_PLACE
    began = process_time()
    if once:
        own.pattern.match(text)
        own.pattern.fullmatch(text)
    else:
        for _ in own.pattern.finditer(text):
            pass
    return process_time() - began


@pytest.mark.parametrize("own", OWN, ids=lambda own: own.name)
def test_a_hostile_text_takes_no_longer_than_another(own):
    """Thousands of one character, or of what the pattern itself is made of, are soon done."""
    for text in texts(own.pattern, LENGTH):
        data = text if isinstance(own.pattern.pattern, str) else text.encode()
        if _seconds(own, data) > SOON:
            whole, half = (
                min(_seconds(own, one) for _ in range(3)) for one in (data, data[: LENGTH // 2])
            )
            assert whole < max(SOON, 3 * half), text[:20]


def test_every_pattern_is_among_them():
    """A walk over the modules finds them all; an exception names one that there is."""
    assert 300 < len(OWN)
    assert AT_ONE_PLACE <= {own.name for own in OWN}
