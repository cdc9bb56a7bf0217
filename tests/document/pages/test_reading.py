"""Rows make paragraphs: by indents, by the right edge, by the room between them."""

from checker.document.pages.margins import strip
from checker.document.pages.reading import lines_of
from checker.document.pages.sheet import Sheet, Table
from tests.document.pages.setting import HEIGHT, PITCH, TOP, WIDTH, joined, row, sheet

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


def test_what_a_page_lists_does_not_tell_that_paragraphs_are_indented():
    """• 首页 and the like stand deeper than the text, whose paragraphs are parted by room."""
    listed = [row(f"•政务公开{number}", 20 + 15 * number, 114) for number in range(4)]
    rows = (*listed, row(FULL, 100), row(ENDED, 115), row("存在不足", 139), row(FULL, 163))
    assert [FULL + ENDED, "存在不足", FULL] == joined(Sheet(1, HEIGHT, rows))[-3:]


def test_a_heading_that_stands_apart_below_a_full_line_begins_a_paragraph():
    """At the edge, though first lines are indented, and with less room than parts paragraphs."""
    first = [row(FIRST, 100, 120), row(ENDED, 115), row(FIRST, 130, 120), row(ENDED, 145)]
    rows = (*first, row("二、存在问题", 168), row(FIRST, 183, 120))
    assert ["二、存在问题", FIRST] == joined(Sheet(1, HEIGHT, rows))[-2:]


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


def test_a_full_indented_line_above_a_first_line_is_a_heading():
    """What is below it leads to a line at the edge, as first lines do."""
    heading = FULL[: WIDTH - 4] + "情况"
    page = sheet((FIRST, 2), (SHORT, 0), (heading, 2), (FIRST, 2), (FULL, 0), (SHORT, 0))
    assert [FIRST + SHORT, heading, FIRST + FULL + SHORT] == joined(page)


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


def test_lines_that_were_broken_by_hand_are_left_to_their_words():
    """None of them shows whether a paragraph ends with it."""
    page = sheet((FULL, 0), *[(FULL[:20], 0), (FULL[:24], 0), (FULL[:16], 0)] * 3)
    assert {(False, False)} == {(one.starts, one.goes_on) for one in lines_of((page,))[1:]}


def test_a_heading_of_a_part_that_fills_its_line_stands_alone_without_indents():
    """Its last words are those of a part, and no heading goes on with what is below."""
    heading = "三、" + FULL[: WIDTH - 4] + "情况"
    assert [heading, FULL + SHORT] == joined(sheet((heading, 0), (FULL, 0), (SHORT, 0)))


def test_marks_that_begin_a_word_hold_it_together():
    """“12·4” did not fit on the line above."""
    page = sheet((FULL, 0), (FULL[:-5] + "、", 0), ("“12·4”“6·26”等节点", 0), (SHORT, 0))
    assert FULL + FULL[:-5] + "、“12·4”“6·26”等节点" == joined(page)[0]


def test_an_address_below_a_long_line_stands_alone():
    """Though the paragraph below it is indented, and it is not."""
    page = sheet((FIRST, 2), (SHORT, 0), (FIRST[:22], 2), ("区委、区政府：", 0), (FIRST, 2))
    assert [FIRST + SHORT, FIRST[:22], "区委、区政府：", FIRST] == joined(page)


def test_entries_of_a_table_of_contents_stand_alone():
    """Each reaches to the edge, where the number of its page stands."""
    entries = [f"{one}、成效".ljust(2 * WIDTH - 3, ".") + "3" for one in "一二"]
    page = sheet(*((one, 0) for one in entries), (FULL, 0), (SHORT, 0))
    assert [*entries, FULL + SHORT] == joined(page)


def test_lines_in_the_middle_of_two_pages_are_two():
    """A date at the foot of a title page is no part of what follows."""
    large = row("二〇二五年一月", 700, 200, 20), row("目录", 120, 230, 20, page=2)
    text = tuple(row(FULL, 200 + 15 * n, page=2) for n in range(9))
    pages = Sheet(1, HEIGHT, large[:1]), Sheet(2, HEIGHT, (*large[1:], *text))
    assert ["二〇二五年一月", "目录"] == joined(*pages)[:2]


def test_a_page_mark_amid_the_text_parts_no_paragraph():
    """The text was made of another's pages."""
    mark = row("- 1 -", TOP + 2 * PITCH, 240)
    above = [row(FULL, TOP + PITCH * at) for at in (0, 1)]
    below = [row(FULL, TOP + PITCH * at) for at in (4, 5)]
    assert [FULL * 4] == joined(*strip((Sheet(1, HEIGHT, (*above, mark, *below)),)).sheets)


def table(page: int, *rows: tuple[str, str]) -> Sheet:
    """Return a page with a table of two columns, and nothing else."""
    cells = [
        (at, column, text) for at, one in enumerate(rows, 1) for column, text in enumerate(one, 1)
    ]
    return Sheet(page, HEIGHT, (), (Table(100, 700, tuple(cells)),))


def test_a_table_over_two_pages_is_one():
    """Its rows are counted on, and its head is read once."""
    first = table(1, ("街道", "处罚"), ("东街", "5"))
    second = table(2, ("街道", "处罚"), ("西街", "6"), ("合计", "11"))
    assert [
        ("T1R1C1", "街道"), ("T1R1C2", "处罚"), ("T1R2C1", "东街"), ("T1R2C2", "5"),
        ("T1R3C1", "西街"), ("T1R3C2", "6"), ("T1R4C1", "合计"), ("T1R4C2", "11"),
    ] == [(one.source.cell, one.text) for one in lines_of((first, second))]  # fmt: skip


def test_two_tables_on_two_pages_are_two():
    """Where something stands between them."""
    first, second = table(1, ("街道", "处罚")), table(2, ("街道", "处罚"))
    caption = second._replace(rows=(row("附表二", 90, page=2),))
    assert ["T1R1C1", "T1R1C2", None, "T2R1C1", "T2R1C2"] == [
        one.source.cell for one in lines_of((first, caption))
    ]


def test_an_item_begins_no_paragraph_where_the_one_before_it_did_not():
    """The line breaks there by chance."""
    item = "1." + FULL[: WIDTH - 9] + "。"
    page = sheet((FULL, 0), ("成效明显。" + item + "。", 0), ("2." + FULL[:9] + "。", 0))
    assert 1 == len(joined(page))
    assert 2 == len(joined(sheet((FULL, 0), (ENDED, 0), ("2." + FULL[:9] + "。", 0))))


def test_items_begin_paragraphs_where_others_do():
    """二是 below a full line, in a text whose 三是 stands below a short one."""
    first, second = "一是" + FULL[: WIDTH - 3] + "。", "二是" + FULL[:9] + "。"
    own = sheet((FULL, 0), (SHORT, 0), (first, 0), (second, 0), ("三是" + SHORT, 0))
    assert [FULL + SHORT, first, second, "三是" + SHORT] == joined(own)
    inside = sheet((FULL, 0), ("做法：一是改。二是立。三是废。", 0), (first, 0), (second, 0))
    assert first + second == joined(inside)[-1]


def test_a_heading_without_number_stands_alone_below_a_full_line():
    """That of a part; the last words of a numbered one go on with it."""
    page = sheet((FULL, 0), (ENDED, 0), ("存在的不足和原因", 0), (FULL, 0), (SHORT, 0))
    assert [FULL + ENDED, "存在的不足和原因", FULL + SHORT] == joined(page)
    heading = "三、" + FULL[: WIDTH - 2]
    assert heading + "有关情况" == joined(sheet((heading, 0), ("有关情况", 0), (FULL, 0)))[0]
