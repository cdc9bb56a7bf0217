"""checker fmt: sentences are rewritten, nothing else."""

from pathlib import Path

import pytest

from checker.packs.source import text_source
from tests.cli.conftest import PACK

CHINESE = PACK.replace("must mention 三项制度", "必须提及 三项制度").replace(
    "'should mention 习近平法治思想'", "'宜提及 习近平法治思想'"
)


def rewritten(text: str, lang: str) -> str:
    """Return the pack `text` with its sentences in `lang`."""
    from checker.packs.rewrite import rewrite

    return rewrite(text_source("a.yaml", text), lang)


def test_the_sentences_are_printed_in_the_other_spelling(checker):
    """The file stays as it is; comments, quotes and blanks too."""
    done = checker("fmt", "mini.yaml", "--lang", "zh")
    assert (0, CHINESE, "") == done
    assert PACK == Path("mini.yaml").read_text("utf-8")


def test_write_rewrites_the_file(checker):
    """And back again, without loss."""
    checker("fmt", "mini.yaml", "--lang", "zh", "--write")
    assert CHINESE == Path("mini.yaml").read_text("utf-8")
    checker("fmt", "mini.yaml", "--lang", "en", "--write")
    assert PACK == Path("mini.yaml").read_text("utf-8")


def test_line_ends_and_byte_order_mark_stay(checker):
    """Files come from Windows editors."""
    Path("win.yaml").write_bytes(b"\xef\xbb\xbf" + PACK.replace("\n", "\r\n").encode())
    checker("fmt", "win.yaml", "--lang", "zh", "--write")
    assert b"\xef\xbb\xbf" + CHINESE.replace("\n", "\r\n").encode() == Path("win.yaml").read_bytes()


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("rule: must mention 三项制度", "rule: 必须提及 三项制度"),
        ('rule: "must mention 三项制度"', 'rule: "必须提及 三项制度"'),
        ("rule: 'must mention 三项制度'", "rule: '必须提及 三项制度'"),
        ("rule: |\n    must mention 三项制度\n", "rule: |\n    必须提及 三项制度\n"),
    ],
)
def test_quotes_and_blocks_stay_what_they_are(written, expected):
    """Only the words inside change."""
    head = "pack: a\nrules:\n- id: a\n  "
    assert head + expected == rewritten(head + written, "zh")


def test_a_sentence_that_yaml_would_misread_is_quoted():
    """In a flow mapping a comma would end the value."""
    pack = "pack: a\nrules:\n- {id: a, rule: 必须提及 任一 甲方、乙方}\n"
    assert pack.replace(
        "必须提及 任一 甲方、乙方", '"must mention any of 甲方, 乙方"'
    ) == rewritten(pack, "en")


def test_a_broken_sentence_is_shown_and_nothing_is_written(checker):
    """Half a rewriting would be worse than none."""
    Path("mini.yaml").write_text(PACK.replace("must mention", "must mentoin"), "utf-8")
    done = checker("fmt", "mini.yaml", "--lang", "zh", "--write")
    assert (2, "") == (done.status, done.out)
    assert "mini.yaml:10:" in done.err
    assert "must mentoin" in Path("mini.yaml").read_text("utf-8")


def test_conditions_of_review_are_rewritten_too():
    """``review_when`` holds a condition of the language."""
    text = PACK.replace("  advice:", "  review_when: 层级 为 乡镇街道\n  advice:")
    assert "review_when: level is 乡镇街道\n" in rewritten(text, "en")
    assert text == rewritten(rewritten(text, "zh"), "en").replace("level is ", "层级 为 ")
