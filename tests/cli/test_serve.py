"""checker serve on the command line."""

import sys

import pytest


def test_a_missing_library_is_named_with_the_way_out(checker, monkeypatch):
    """One sentence, the extra in it."""
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    monkeypatch.delitem(sys.modules, "checker.web.server", raising=False)
    done = checker("serve")
    assert (2, "") == (done.status, done.out)
    assert "pip install 'gongwen-checker[web]'" in done.err


@pytest.mark.parametrize(
    ("option", "value"), [("--port", "70000"), ("--max-upload", "0"), ("--max-upload", "101")]
)
def test_a_number_out_of_range_is_refused_with_the_range(checker, option, value):
    """In one sentence."""
    done = checker("serve", option, value)
    assert 2 == done.status
    assert f"{option} 的值应是" in done.err


def test_a_broken_pack_is_told_before_anything_is_served(checker, folder):
    """With its place, as check tells it."""
    (folder / "broken.yaml").write_text("pack: x\nrules:\n- id: a\n  rule: must\n", "utf-8")
    done = checker("serve", "--port", "0", "--pack", "broken.yaml")
    assert 2 == done.status
    assert "broken.yaml:4" in done.err
