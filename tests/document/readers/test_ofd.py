"""OFD: pages in the order of the document, characters where they stand."""

from io import BytesIO
from itertools import pairwise
from zipfile import ZipFile

import pytest

from checker.document.model import Document
from checker.document.readers import read
from checker.errors import ReadError
from checker.messages import say
from tests.formats.ofd import LEFT, SIZE, TOP, Print, laid, ofd, text_object

WORDS = "我局坚持依法行政，严格规范公正文明执法，全年检查企业一百余家次。"

CELLS = (
    ("单位", "处罚（件）", "罚款（万元）"),
    ("市场监管局", "59", "133.5"),
    ("城管局", "", "2.4"),
    ("合计", "59", "135.9"),
)
EDGES, HIGH = (30.0, 62.0, 84.0, 112.0), 8.0  # of columns; of a row
WORDS_IN_CELLS = tuple(
    Print(words, EDGES[column] + 1, 60 + HIGH * row + 6, 4)
    for row, line in enumerate(CELLS)
    for column, words in enumerate(line)
    if words
)


def path(data: str, x: float = 0, y: float = 0) -> str:
    """Return a drawing."""
    return (
        f'<ofd:PathObject ID="1" Boundary="{x} {y} 200 200"><ofd:AbbreviatedData>{data}'
        "</ofd:AbbreviatedData></ofd:PathObject>"
    )


def grid() -> list[str]:
    """Draw the lines of the table from side to side."""
    low, right = 60 + HIGH * len(CELLS), EDGES[-1]
    level = [f"M {EDGES[0]} {60 + HIGH * at} L {right} {60 + HIGH * at}" for at in range(5)]
    return [path(one) for one in (*level, *(f"M {x} 60 L {x} {low}" for x in EDGES))]


def cells_of_frames() -> list[str]:
    """Draw a frame around each cell."""
    return [
        path(
            f"M 0 0 L {right - left} 0 L {right - left} {HIGH} L 0 {HIGH} C", left, 60 + HIGH * row
        )
        for row in range(len(CELLS))
        for left, right in pairwise(EDGES)
    ]


def document(*prints: Print | str, template: str = "") -> Document:
    """Read an OFD file of one page."""
    return read("a.ofd", ofd([prints], template))


def refusal(data: bytes) -> str:
    """Return the sentence with which a file is refused."""
    with pytest.raises(ReadError) as error:
        read("a.ofd", data)
    return say(error.value.message)


def changed(data: bytes, name: str, part: bytes) -> bytes:
    """Return an OFD file with one part replaced or added."""
    file = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(file, "w") as new:
        for one in old.namelist():
            if one != name:
                new.writestr(one, old.read(one))
        new.writestr(name, part)
    return file.getvalue()


def test_lines_are_read_by_their_places():
    """Not in the order in which they were written."""
    assert (
        "上面一行。\n下面一行。"
        == document(Print("下面一行。", LEFT, TOP + 30), Print("上面一行。", LEFT, TOP)).text
    )


def test_pages_are_counted():
    """A paragraph over two of them has both."""
    found = read("a.ofd", ofd(laid(["某局报告", WORDS * 30])))
    assert [1, 2] == sorted({one.source.page for one in found.origins})
    assert WORDS * 30 == found.quote(found.blocks[1].span)


def test_several_codes_make_one_line():
    """Each at a place of its own in its object."""
    codes = (
        f'<ofd:TextObject ID="1" Font="1" Size="{SIZE}" Boundary="28 30 150 6">'
        f'<ofd:TextCode X="0" Y="5">罚款</ofd:TextCode>'
        f'<ofd:TextCode X="{2 * SIZE}" Y="5" DeltaX="g 3 2.82">58.6</ofd:TextCode>'
        f'<ofd:TextCode X="{4 * SIZE}" Y="5">万元。</ofd:TextCode></ofd:TextObject>'
    )
    assert "罚款58.6万元。" == document(codes).text


def test_a_scaled_object_is_where_it_is_seen():
    """Size one, made larger by its transformation."""
    scaled = (
        f'<ofd:TextObject ID="1" Font="1" Size="1" CTM="{SIZE} 0 0 {SIZE} 0 0"'
        f' Boundary="28 {TOP + 10} 150 6"><ofd:TextCode X="0" Y="0.9" DeltaX="g 4 1">第二行。'
        "</ofd:TextCode></ofd:TextObject>"
    )
    assert "第一行。\n第二行。" == document(scaled, Print("第一行。", LEFT, TOP)).text


def test_a_template_is_part_of_its_pages():
    """The head of red letters may stand in one."""
    head = text_object(Print("某区司法局文件", 60, 25, 9))
    assert f"某区司法局文件\n{WORDS}" == document(Print(WORDS, LEFT, TOP), template=head).text


def test_a_turned_watermark_is_kept_apart():
    """It lies across the text."""
    turned = Print("内部资料", 60, 150, 20, 'CTM="0.7 0.7 -0.7 0.7 0 0"')
    found = document(Print(WORDS, LEFT, TOP), turned)
    assert WORDS == found.text
    assert [("turned", "内部资料")] == [(one.reason, one.text) for one in found.removed]


def test_annotations_are_left_out():
    """They are nobody's report."""
    data = changed(
        ofd([[Print(WORDS, LEFT, TOP)]]), "Doc_0/Annots/Page_1/Annotation.xml", b"<a>x</a>"
    )
    assert WORDS == read("a.ofd", data).text


def test_a_scan_is_refused():
    """A page that is a picture."""
    picture = '<ofd:ImageObject ID="1" Boundary="0 0 210 297" ResourceID="9"/>'
    assert "第 1 页是扫描件，没有文字层" in refusal(ofd([[picture]]))


def test_outlines_in_place_of_text_are_told():
    """So some programs turn PDF into OFD."""
    path = '<ofd:PathObject ID="1" Boundary="30 30 5 5"/>'
    found = read("a.ofd", ofd([[Print(WORDS, LEFT, TOP)], [path] * 100]))
    assert ["第 2 页的文字已转为图形，无法读取"] == [say(one.message) for one in found.gaps]


def test_a_damaged_page_is_told():
    """The others are read."""
    data = ofd([[Print(WORDS, LEFT, TOP)], [Print(WORDS, LEFT, TOP)]])
    found = read("a.ofd", changed(data, "Doc_0/Pages/Page_2/Content.xml", b""))
    assert (WORDS, ["第 2 页已损坏，无法读取"]) == (
        found.text,
        [say(one.message) for one in found.gaps],
    )


def test_entities_are_refused():
    """A billion laughs, or a file of this machine."""
    bomb = b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><OFD>&x;</OFD>'
    data = changed(ofd([[Print(WORDS, LEFT, TOP)]]), "OFD.xml", bomb)
    assert "不完整或已损坏" in refusal(data)


def test_a_locked_file_is_refused():
    """It says so in a part of its own."""
    data = changed(ofd([[Print(WORDS, LEFT, TOP)]]), "Encryptions.xml", b"<a/>")
    assert "密码" in refusal(data)


@pytest.mark.parametrize("part", ["OFD.xml", "Doc_0/Document.xml"])
def test_a_damaged_file_is_refused(part):
    """Where the pages are listed."""
    assert "不完整或已损坏" in refusal(changed(ofd([[Print(WORDS, LEFT, TOP)]]), part, b"<"))


def test_a_file_that_was_cut_off_is_refused():
    """The list of its parts is at the end."""
    data = ofd([[Print(WORDS, LEFT, TOP)]])
    assert "不完整或已损坏" in refusal(data[: len(data) * 2 // 3])


@pytest.mark.parametrize("way", [grid, cells_of_frames])
def test_a_table_that_is_drawn_becomes_cells(way):
    """With lines through all of it, or a frame for each cell; columns may stand close together."""
    found = document(Print("办案情况如下：", LEFT, TOP), *way(), *WORDS_IN_CELLS)
    assert {
        f"T1R{row}C{column}": words
        for row, line in enumerate(CELLS, 1)
        for column, words in enumerate(line, 1)
        if words
    } == {found.place(one.span.start).cell: found.quote(one.span) for one in found.blocks[1:]}


def test_a_frame_around_text_is_no_table():
    """Its lines are paragraphs."""
    frame = path("M 0 0 L 150 0 L 150 40 L 0 40 C", 25, TOP - 8)
    assert f"第一行。\n{WORDS}" == (
        document(Print("第一行。", LEFT, TOP), Print(WORDS, LEFT, TOP + 15), frame).text
    )
