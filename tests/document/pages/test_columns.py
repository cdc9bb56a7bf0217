"""Rows that stand in columns make a table, if they hold figures."""

from checker.document.pages.columns import Grid, grids
from checker.document.pages.sheet import Sheet
from tests.document.pages.setting import HEIGHT, in_pieces, row


def parts(*rows) -> list[object]:
    """Return what a page is made of: words of rows, cells of tables."""
    found = grids(Sheet(1, HEIGHT, rows))
    return [one.cells if isinstance(one, Grid) else one.text for one in found]


def test_columns_make_a_table():
    """A blank cell leaves its column free."""
    assert [
        "以下是数据：",
        ((1, 1, "项目"), (1, 2, "件数"), (1, 3, "罚款"), (2, 1, "处罚"), (2, 3, "133.5万元")),
        "以上。",
    ] == parts(
        row("以下是数据：", 100),
        in_pieces([("项目", 100), ("件数", 200), ("罚款", 300)], 115),
        in_pieces([("处罚", 100), ("133.5万元", 290)], 130),
        row("以上。", 145),
    )


def test_columns_made_of_blanks_are_columns():
    """Figures stand beside their heads, not below them."""
    assert [((1, 1, "事项"), (1, 2, "数量"), (2, 1, "行政处罚"), (2, 2, "12"))] == parts(
        in_pieces([("事项", 100), ("数量", 160)], 100),
        in_pieces([("行政处罚", 100), ("12", 185)], 115),
    )


def test_rows_that_lack_different_cells_keep_their_columns():
    """As many pieces in each, in columns of their own."""
    assert [((1, 1, "甲"), (1, 3, "59"), (2, 1, "乙"), (2, 2, "60"))] == parts(
        in_pieces([("甲", 100), ("59", 300)], 100), in_pieces([("乙", 100), ("60", 200)], 115)
    )


def test_names_in_columns_are_no_table():
    """Two bodies sign, each with its date below."""
    assert ["某区司法局    某区财政局", "某月某日    某月某日"] == parts(
        in_pieces([("某区司法局", 100), ("某区财政局", 300)], 100),
        in_pieces([("某月某日", 100), ("某月某日", 300)], 115),
    )


def test_a_single_row_is_no_table():
    """Who printed it, and when."""
    assert ["某局办公室    2024年1月10日印发"] == parts(
        in_pieces([("某局办公室", 100), ("2024年1月10日印发", 300)], 100)
    )


def test_pieces_that_do_not_stand_below_each_other_are_no_table():
    """A piece reaches over two columns of the row above."""
    assert ["甲乙    丙丁    59", "一二三四五六七八九十    60"] == parts(
        in_pieces([("甲乙", 100), ("丙丁", 150), ("59", 300)], 100),
        in_pieces([("一二三四五六七八九十", 100), ("60", 300)], 115),
    )
