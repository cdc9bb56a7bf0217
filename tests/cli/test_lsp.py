"""checker lsp on the command line."""

import sys


def test_a_missing_library_is_named_with_the_way_out(checker, monkeypatch):
    """One sentence, the extra in it."""
    monkeypatch.setitem(sys.modules, "pygls", None)
    monkeypatch.delitem(sys.modules, "checker.lsp.server", raising=False)
    done = checker("lsp")
    assert (2, "") == (done.status, done.out)
    assert "pip install 'gongwen-checker[lsp]'" in done.err
