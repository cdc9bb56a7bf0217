"""The parser's tables, kept between runs."""

from pathlib import Path

import pytest

from checker.language import grammar

GRAMMAR = Path(grammar.__file__).with_name("grammar.lark").read_bytes()


@pytest.fixture
def home(tmp_path, monkeypatch) -> Path:
    """Keep in an empty folder what the parser of these tests is made of, which stands for a new one."""
    ready = grammar.parser()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(grammar, "_made", lambda _: ready)
    return tmp_path / "gongwen-checker"


def tree(parser):
    """Return what a parser makes of a sentence, places included."""
    made = parser.parse("必须提及 三项制度", start="sentence")
    places = [(one.meta.start_pos, one.meta.end_pos) for one in made.iter_subtrees()]
    return made.pretty(), places


def test_kept_tables_parse_as_new_ones(home: Path):
    """A second run has the same parser, and does not make it."""
    made = grammar.parser.__wrapped__()
    assert tree(made) == tree(grammar._loaded(GRAMMAR))


def test_damaged_tables_are_made_anew(home: Path):
    """What was cut short on the disk is no table, and is written again."""
    grammar.parser.__wrapped__()
    (file,) = home.iterdir()
    file.write_bytes(file.read_bytes()[:1000])
    made = grammar.parser.__wrapped__()
    assert tree(made) == tree(grammar._loaded(GRAMMAR))


def test_without_a_cache_the_parser_is_made(home: Path):
    """A folder that cannot be written is no error."""
    home.touch()
    made = grammar.parser.__wrapped__()
    assert tree(made) == tree(grammar.parser())
