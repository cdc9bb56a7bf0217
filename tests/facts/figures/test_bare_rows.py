"""Rows between whose columns single blanks are left."""

import pytest

from checker.document.readers import read_text
from checker.facts.figures.bare_rows import bare_tables
from tests.facts.figures.test_cell_lines import AROUND, facts_of

ROWS = "旅行社 {}\n文物 {}\n合计 {}\n"


def tables(text: str) -> list[list[tuple[int, int, str]]]:
    """Return the cells of the tables in `text`."""
    document = read_text(f"办案情况如下：\n{text}全年没有行政强制案件。\n")
    found = bare_tables(document.text, document.blocks)
    return [
        [(row, column, document.quote(span)) for row, column, span in one.cells] for one in found
    ]


@pytest.mark.parametrize(
    "head",
    [
        "类型 数量（件） 罚款（万元）\n",
        "类型数量（件） 罚款（万元）\n",
        "类型数量（件）罚款（万元）\n",
    ],
)
def test_names_with_as_many_figures_each_make_a_table(head):
    """Whether the first two heads run together or not, units tell the others apart."""
    (cells,) = tables(head + ROWS.format("7 8.5", "3 15", "10 23.5"))
    assert [(1, 2), (1, 3)] == [cell[:2] for cell in cells if "（" in cell[2]]
    assert [(4, 1, "合计"), (4, 2, "10"), (4, 3, "23.5")] == cells[-3:]


@pytest.mark.parametrize(
    "text",
    [
        "类型 数量 罚款\n" + ROWS.format("7 8.5", "3 15", "10 23.5").replace("合计", "其他"),
        "类型 数量 罚款\n" + ROWS.format("7 8.5", "3", "10 23.5"),
        "类型    数量    罚款\n" + ROWS.format("7   8.5", "3   15", "10   23.5"),
    ],
)
def test_what_has_no_total_no_form_or_a_sign_of_its_own_is_left_alone(text):
    """Blanks that are wide in every row are read elsewhere."""
    assert [] == tables(text)


def test_blanks_that_are_wide_here_and_there():
    """As a page leaves them, with shares among the columns."""
    head = "类型数量（件）占比 罚款（万元）\n"
    rows = "旅行社    7    70%    8.5\n文物市场3    30% 15\n合计    10    100% 23.5\n"
    (cells,) = tables(head + rows)
    assert [(3, 1, "文物市场"), (3, 2, "3"), (3, 3, "30%"), (3, 4, "15")] == cells[-8:-4]


def test_a_wrong_total_of_such_a_table_is_found():
    """7 and 3 are not 11."""
    rows = ROWS.format("7 8.5", "3 15", "11 23.5")
    text = f"类型 数量（件） 罚款（万元）\n{rows}"
    assert [("11", False), ("23.5", True)] == [
        (one.total.text, one.holds) for one in facts_of(AROUND.format(text)).sums
    ]
