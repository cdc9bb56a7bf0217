"""Whatever is folded, nothing visible is lost and the way back is true."""

from hypothesis import given

from checker.document.text.fold import BLANKS, fold
from tests.snippets import texts


@given(texts)
def test_every_folded_character_comes_from_its_place(text):
    """The places of the characters run in order, and what lies between two of them is blank."""
    folded = fold(text)
    at = 0
    for index in range(len(folded.text)):
        span = folded.source(index, index + 1)
        assert (1, "") == (span.end - span.start, text[at : span.start].strip(BLANKS))
        at = span.end
    assert "" == text[at:].strip(BLANKS)


@given(texts)
def test_to_fold_twice_is_to_fold_once(text):
    """Terms are folded as texts are."""
    assert fold(text).text == fold(fold(text).text).text
