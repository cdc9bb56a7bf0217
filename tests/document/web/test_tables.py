"""Tables of figures, tables of metadata, tables that only lay a page out."""

from selectolax.lexbor import LexborHTMLParser

from checker.document.web.tables import Cell, cells, is_figures, labelled


def table(text: str):
    """Return a table of a page."""
    return LexborHTMLParser(f"<table>{text}</table>").css_first("table")


def test_cells_are_counted_as_one_sees_them():
    """What is merged takes the places it covers."""
    merged = table("<tr><td rowspan=2>甲<td colspan=2>乙<tr><td>丙<td>丁")
    assert [Cell(1, 1, "甲"), Cell(1, 2, "乙"), Cell(2, 2, "丙"), Cell(2, 3, "丁")] == list(
        cells(merged)
    )


def test_a_span_is_no_way_to_eat_memory():
    """No table is so wide."""
    assert [Cell(1, 1, "甲")] == list(cells(table("<tr><td colspan=999999999 rowspan=-3>甲")))


def test_metadata_is_told_by_its_labels():
    """Label and value make a line."""
    found = labelled(table("<tr><td>索 引 号：<td>1135<tr><td>发布机构<td>某局"))
    assert ("索 引 号：1135", "发布机构：某局") == found
    assert () == labelled(table("<tr><td>项目<td>数量<tr><td>处罚<td>59"))


def test_a_table_that_holds_the_text_is_a_frame():
    """One cell with most of it, one column, or tables in it."""
    assert is_figures(table("<tr><td>项目<td>数量<tr><td>处罚<td>59"), 1000)
    assert not is_figures(table(f"<tr><td>栏目<td>乙<tr><td>丙<td>{'正文' * 300}"), 1000)
    assert not is_figures(table("<tr><td>甲<tr><td>乙"), 1000)
    assert not is_figures(table("<tr><td>甲<td><table><tr><td>乙</table><tr><td>丙<td>丁"), 1000)
