"""What holds for every document, however damaged its file: nothing lost, every place true."""

import re
from pathlib import Path

import pytest

from checker.document.model import Document, Span
from checker.document.readers import read, read_text
from tests.document import reports

EXAMPLES = sorted((Path(__file__).parents[2] / "examples/reports").glob("*.txt"))
BLANKS = re.compile(r"\s")


def _wrapped(text: str) -> str:
    """Break every line at 28 characters, a blank line between all, a page mark every 20 lines."""
    lines = [line[at : at + 28] for line in text.split("\n") for at in range(0, len(line), 28)]
    pages = [lines[at : at + 20] for at in range(0, len(lines), 20)]
    return "\n\n".join(
        "\n\n".join(page) + f"\n\n- {number} -\n\n\f" for number, page in enumerate(pages, 1)
    )


DAMAGES = {
    "none": lambda text: text,
    "crlf": lambda text: text.replace("\n", "\r\n"),
    "cr": lambda text: text.replace("\n", "\r"),
    "blank lines": lambda text: text.replace("\n", "\n\n\n"),
    "indents": lambda text: re.sub("^(?=.)", "　　", text, flags=re.MULTILINE),
    "zero width": lambda text: text.replace("法", "\u200b法\ufeff"),
    "direction marks": lambda text: text.replace("年", "\u202e年\u202c"),
    "form feeds": lambda text: text.replace("\n二、", "\n\f二、"),
    "line separators": lambda text: text.replace("\n", "\u2028"),
    "lone surrogates": lambda text: text.replace("委", "\ud800", 1),
    "wrapped": _wrapped,
    "blanks": lambda text: re.sub(r"(\d+)", r" \1 ", text),
}


def _spans(document: Document) -> list[Span]:
    head = document.head
    fields = [head.title, head.issuer, head.document_number, head.signature, head.date]
    fields += [head.copy_to, head.printed, head.attachments, *head.addressees]
    found = [one.span for one in fields if one] + ([head.opening] if head.opening else [])
    for section in document.sections:
        found += [section.heading, section.span]
    for item in document.items:
        found += [item.label, item.span]
    return found


def _check(document: Document, lines: list[str]) -> None:
    covered = [False] * len(document.text)
    last = 0
    for block in document.blocks:
        assert last <= block.span.start < block.span.end <= len(document.text)
        last = block.span.end
        covered[block.span.start : block.span.end] = [True] * (block.span.end - block.span.start)
    assert all(seen or char.isspace() for seen, char in zip(covered, document.text, strict=True))
    for span in _spans(document):
        assert 0 <= span.start < span.end <= len(document.text)
        assert document.quote(span).strip()
    for offset, char in enumerate(document.text):
        place = document.place(offset)
        if not char.isspace() and char != "\ufffd":
            assert char == lines[place.line - 1][place.column - 1]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_character_of_an_example_is_where_it_is_said_to_be(path):
    """Line and column point to the very character in the file."""
    _check(read(path), path.read_text("utf-8").split("\n"))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_nothing_of_an_example_is_lost(path):
    """Text and what was removed hold every visible character of the file."""
    document = read(path)
    told = document.text + "".join(one.text for one in document.removed)
    assert sorted(BLANKS.sub("", path.read_text("utf-8"))) == sorted(BLANKS.sub("", told))


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("name", reports.ALL)
def test_damage_leaves_every_place_true(name, damage):
    """Blocks in order and whole, spans inside the text, characters where they are said to be."""
    text = DAMAGES[damage](reports.ALL[name])
    _check(read_text(text), re.split("\r\n|\r|\n", text))


@pytest.mark.parametrize("damage", ["crlf", "cr", "blank lines", "zero width", "line separators"])
@pytest.mark.parametrize("name", reports.ALL)
def test_damage_that_nobody_sees_changes_nothing(name, damage):
    """Text, outline and facts are those of the sound report."""
    sound = read_text(reports.ALL[name])
    document = read_text(DAMAGES[damage](reports.ALL[name]))
    assert sound.text == document.text
    assert sound.sections == document.sections
    assert sound.head == document.head


@pytest.mark.parametrize("name", reports.ALL)
def test_a_wrapped_report_keeps_its_numbers(name):
    """Hard line breaks and page marks cost no numbered heading and invent none."""
    sound = read_text(reports.ALL[name])
    document = read_text(_wrapped(sound.text))
    assert [one.marker for one in sound.sections if one.marker] == [
        one.marker for one in document.sections if one.marker
    ]


def test_offsets_grow_with_lines():
    """Origins are in order and begin at the beginning."""
    origins = read_text(reports.TOWN).origins
    assert 0 == origins[0].offset
    assert sorted(origins) == list(origins)


def test_pages_are_counted_by_form_feeds():
    """A text that a PDF program wrote says where its pages end."""
    document = read_text("一、成效\n成效显著。\n\f二、问题\n存在问题。")
    assert [1, 2] == [document.place(one.span.start).page for one in document.sections]


def test_a_place_names_its_sections_and_paragraph():
    """What a person needs to find a passage."""
    document = read_text("一、成效\n（一）执法\n开展检查。")
    place = document.place(document.text.index("检查"))
    assert (("成效", "执法"), 3, 3, 3) == (
        place.section,
        place.paragraph,
        place.line,
        place.column,
    )
