"""Tables of wordings made ready."""

import json
from pathlib import Path

import pytest

from checker.facts.wording.forms import Form, Timed, forms_of

TABLES = [
    ("字", (("统筹推进", ("统愁推进", "/统[酬愁]推进/")), ("两个确立", ("@2021-11",)))),
    ("句", (("≈", ("依法行政",)),)),
]


def test_forms_are_apart_by_how_they_are_looked_for() -> None:
    """Words, patterns, words that were not always right, and phrases."""
    forms = forms_of(tuple(TABLES))

    assert [("统愁推进", "统筹推进", "字")] == [tuple(one) for one in forms.words]
    assert (Form("(?i)统[酬愁]推进", "统筹推进", "字"),) == forms.patterns
    assert (Timed("两个确立", "@2021-11", "字"),) == forms.timed
    assert ["句"] == [table for table, _ in forms.phrases]
    assert {"统筹推进", "两个确立", "依法行政"} < set(forms.rights.split("\n"))


def test_what_is_made_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A second run reads what the first has made, and a damaged file is made anew."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    made, (file,) = _plain(), tmp_path.glob("*/wordings-*")
    again = _plain()
    file.write_bytes(b"[")

    assert made == again == _plain()


def _plain() -> str:
    """Return what is made of the tables, or read, as if by another run."""
    return json.dumps(forms_of(tuple(TABLES)))


def test_of_tables_that_changed_only_the_last_are_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who edits a pack fills no disk with what was."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    for right in ("依法行政", "依法治国"):
        forms = forms_of((("句", (("≈", (right,)),)),))

        assert right in forms.rights
    assert 1 == len(list(tmp_path.glob("*/wordings-*")))


def test_words_of_two_characters_are_apart_from_phrases() -> None:
    """Behind ≈ stand both; a word of two is no right form that others may be a piece of."""
    forms = forms_of((("字", (("≈", ("采购", "依法行政")),)),))

    assert [("字", "采购")] == [(name, words.meant("采", "构")) for name, words in forms.pairs]
    assert ["字"] == [name for name, _ in forms.phrases]
    assert "采购" not in forms.rights


def test_fixed_terms_are_known_by_what_they_become() -> None:
    """Behind ≡ stand terms, which are right forms as well."""
    forms = forms_of((("字", (("≡", ("行政执法",)),)),))

    ((table, terms),) = forms.terms
    assert ("字", True) == (table, "行执法 行政执法" in terms.broken["行"])
    assert "行政执法" in forms.rights.split("\n")
