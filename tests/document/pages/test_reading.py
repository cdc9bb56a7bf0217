"""Rows make paragraphs: by indents, by the right edge, by the room between them."""

from checker.document.pages.reading import lines_of
from checker.document.pages.sheet import Sheet, Table
from tests.document.pages.setting import HEIGHT, WIDTH, joined, row, sheet

FULL = "我局坚持依法行政严格规范公正文明执法全年检查企业一百余家次成效"
assert len(FULL) > WIDTH
FULL = FULL[:WIDTH]
FIRST = FULL[: WIDTH - 2]
ENDED = FULL[: WIDTH - 1] + "。"
SHORT = "成效明显。"


def test_indents_begin_paragraphs():
    """A full line that ends a sentence parts nothing, an indent does."""
    page = sheet((FIRST, 2), (ENDED, 0), (SHORT, 0), (FIRST, 2), (SHORT, 0), (FIRST, 2))
    assert [FIRST + ENDED + SHORT, FIRST + SHORT, FIRST] == joined(page)


def test_short_lines_end_paragraphs_where_nothing_is_indented():
    """A line breaks before its end only where the paragraph ends."""
    page = sheet((FULL, 0), (SHORT, 0), (FULL, 0), (FULL, 0), (SHORT, 0))
    assert [FULL + SHORT, FULL + FULL + SHORT] == joined(page)


def test_a_word_that_had_to_stay_whole_shortens_its_line():
    """What follows did not fit."""
    page = sheet((FULL, 0), (FULL[:-4], 0), ("2023-2024年", 0), (FULL, 0))
    assert [FULL + FULL[:-4] + "2023-2024年", FULL] == joined(page)


def test_who_signs_below_a_full_line_is_a_paragraph():
    """Even flush left, where nothing else parts it from the last sentence."""
    page = sheet((FULL, 0), (ENDED, 0), ("某区应急管理局", 0), ("2024年1月9日", 0))
    assert [FULL + ENDED, "某区应急管理局", "2024年1月9日"] == joined(page)


def test_a_gap_parts_paragraphs():
    """Where nothing is indented, more room above is enough."""
    rows = (row(FULL, 100), row(FULL, 115), row(FULL, 150), row(SHORT, 165))
    assert [FULL + FULL, FULL + SHORT] == joined(Sheet(1, HEIGHT, rows))


def test_a_paragraph_goes_on_across_pages():
    """Each of its lines keeps its page."""
    first = sheet((FIRST, 2), (FULL, 0), (FIRST, 2), (FULL, 0))
    second = sheet((SHORT, 0), (FIRST, 2), number=2)
    assert [FIRST + FULL, FIRST + FULL + SHORT, FIRST] == joined(first, second)
    assert [1, 1, 1, 1, 2, 2] == [one.source.page for one in lines_of((first, second))]


def test_a_title_over_several_lines_is_one():
    """Large type in the middle; a smaller line below it is another."""
    title = [row("某区应急管理局关于", 100, 160, 20), row("法治政府建设的报告", 130, 160, 20)]
    rows = (*title, row("二〇二四年一月", 160, 215), *(row(FULL, 190 + 15 * n) for n in range(5)))
    assert ["某区应急管理局关于法治政府建设的报告", "二〇二四年一月", FULL * 5] == joined(
        Sheet(1, HEIGHT, rows)
    )


def test_a_title_that_fills_its_line_is_one():
    """Its last character stands in the middle of the next."""
    title = [row("某区应急管理局法治政府建设报", 100, 100, 21.4), row("告", 130, 240, 21.4)]
    rows = (*title, *(row(FULL, 160 + 15 * n) for n in range(5)))
    assert ["某区应急管理局法治政府建设报告", FULL * 5] == joined(Sheet(1, HEIGHT, rows))


def test_a_heading_that_fills_its_line_stands_alone():
    """The paragraph below it has the same indent."""
    heading = ("一、" + FULL)[: WIDTH - 2]
    page = sheet((FIRST, 2), (SHORT, 0), (heading, 2), (FIRST, 2), (SHORT, 0))
    assert [FIRST + SHORT, heading, FIRST + SHORT] == joined(page)


def test_a_signature_on_the_right_stands_alone():
    """So does the date below it."""
    page = sheet(
        (FIRST, 2), (SHORT, 0), (FIRST, 2), (SHORT, 0), ("某区司法局", 24), ("二〇二四", 25)
    )
    assert [FIRST + SHORT, FIRST + SHORT, "某区司法局", "二〇二四"] == joined(page)


def test_an_address_and_a_copy_line_are_not_indented():
    """They end well before the edge."""
    page = sheet(
        ("区委、区政府：", 0),
        (FIRST, 2),
        (SHORT, 0),
        (FIRST, 2),
        (SHORT, 0),
        ("抄送：区委依法治区办。", 0),
    )
    assert ["区委、区政府：", FIRST + SHORT, FIRST + SHORT, "抄送：区委依法治区办。"] == joined(
        page
    )


def test_hanging_paragraphs_are_whole():
    """The number stands out, the lines below it are indented."""
    numbered = "1." + FULL[:-1]
    page = sheet((numbered, 0), (FIRST, 2), (FIRST, 2), (SHORT, 2), (numbered, 0), (SHORT, 2))
    assert [numbered + FIRST + FIRST + SHORT, numbered + SHORT] == joined(page)


def test_odd_and_even_pages_have_margins_of_their_own():
    """Where pages are printed on both sides."""
    lines = [(FIRST, 2), (FULL, 0), (FULL, 0), (SHORT, 0)] * 5
    even = sheet(*[(text, indent + 3) for text, indent in lines], number=2)
    paragraph = FIRST + FULL + FULL + SHORT
    assert [paragraph] * 10 == joined(sheet(*lines), even)


def test_a_table_parts_the_text():
    """Its cells stand in its place."""
    page = sheet((FULL, 0), (FULL, 0), ("表内", 0), (FULL, 0), (SHORT, 0))
    table = Table(142, 160, ((1, 1, "处罚"), (1, 2, "59")))
    page = page._replace(tables=(table,))
    found = [(one.text[:4], one.kind, one.source.cell) for one in lines_of((page,))]
    assert [("处罚", "cell", "T1R1C1"), ("59", "cell", "T1R1C2")] == found[2:4]
    assert ["line"] * 4 == [kind for _, kind, cell in found if not cell]
