"""Pack files are UTF-8 text; anything else is refused with the way out."""

from pathlib import Path

import pytest

from checker.errors import PackError
from checker.packs.source import LIMIT, read_source, text_source

TEXT = "pack: my\ntitle: 我的规则\n"


def refused(path: Path) -> tuple[str, int, int, str]:
    with pytest.raises(PackError) as caught:
        read_source(path)
    (problem,) = caught.value.problems
    return problem.message.key, problem.at.line, problem.at.column, problem.line_text


def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path: Path) -> None:
    """Windows editors write one; the first key stands in column 1 all the same."""
    path = tmp_path / "my.yaml"
    path.write_bytes(TEXT.encode("utf-8-sig"))
    assert TEXT == read_source(path).text


def test_gb18030_is_named_with_its_line(tmp_path: Path) -> None:
    """The line is shown as its author sees it."""
    path = tmp_path / "my.yaml"
    path.write_bytes(TEXT.encode("gb18030"))
    assert ("pack.gb18030", 2, 8, "title: 我的规则") == refused(path)


def test_utf16_is_named(tmp_path: Path) -> None:
    """What Windows calls Unicode is told from other bytes."""
    path = tmp_path / "my.yaml"
    path.write_bytes(TEXT.encode("utf-16"))
    assert ("pack.utf16", 1, 1, "") == refused(path)


def test_other_bytes_are_no_text(tmp_path: Path) -> None:
    """A file that is no text at all is refused in one line."""
    path = tmp_path / "my.yaml"
    path.write_bytes(b"pack\xff\xff\xff\x00")
    assert ("pack.not-text", 1, 5, "") == refused(path)


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    """The size is looked at before the content."""
    path = tmp_path / "my.yaml"
    with path.open("wb") as file:
        file.truncate(LIMIT + 1)
    assert ("pack.too-big", 1, 1, "") == refused(path)


def test_a_missing_file_is_a_problem(tmp_path: Path) -> None:
    """Files can go between being found and being read."""
    assert ("pack.unreadable", 1, 1, "") == refused(tmp_path / "none.yaml")


def test_a_place_is_counted_from_one() -> None:
    """Line and column of the first character, and of one after a line end."""
    source = text_source("my.yaml", "甲\n乙丙")
    assert [(1, 1), (2, 2)] == [(at.line, at.column) for at in (source.at(0), source.at(3))]
