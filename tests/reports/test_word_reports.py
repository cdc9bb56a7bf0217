"""The three real reports as Word files: they must be judged as their text is."""

import pytest

from checker import api
from tests.reports.real import CHECKER, FOLDER, HEADS
from tests.word import as_word


@pytest.mark.parametrize("name", HEADS)
def test_a_word_file_is_judged_as_its_text(name: str) -> None:
    """Headings by style with automatic numbers, or typed: rule by rule the same."""
    plain = api.read(str(FOLDER / f"{name}.txt"))
    word = api.read(f"{name}.docx", as_word(plain))

    assert plain.text == word.text
    assert [(one.rule.id, one.status) for one in CHECKER.check(plain).findings] == [
        (one.rule.id, one.status) for one in CHECKER.check(word).findings
    ]
