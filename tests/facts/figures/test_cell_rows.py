"""Tables that were printed with a cell a line, several figures to a row."""

import pytest

from tests.facts.figures.printed import AROUND, facts_of

NUMBERED = "序号\n类别\n对象（家）\n问题（个）\n1\n农药\n24\n9\n2\n种子\n18\n4\n合计\n42\n{}"
PLAIN = "科室\n检查（次）\n立案（件）\n一科\n24\n9\n二科\n18\n4\n合计\n42\n{}"


@pytest.mark.parametrize("lines", [NUMBERED, PLAIN])
@pytest.mark.parametrize(("total", "holds"), [(13, True), (14, False)])
def test_columns_are_added_up(lines: str, total: int, holds: bool) -> None:
    """The numbers of the rows are no part of them, and 合计 has none."""
    sums = facts_of(AROUND.format(lines.format(total))).sums

    assert [("42", True), (str(total), holds)] == [(one.total.text, one.holds) for one in sums]


def test_heads_give_the_units() -> None:
    """Two such tables may follow one another."""
    table = PLAIN.format(13)
    figures = facts_of(AROUND.format(f"{table}\n{AROUND.format(table)}")).figures

    assert ["次", "件"] * 6 == [one.unit for one in figures]


@pytest.mark.parametrize(
    "lines",
    [
        "科室\n检查（次）\n立案（件）\n一科\n24\n9",
        "科室\n检查（次）\n立案（件）\n一科\n24\n9\n二科\n18",
        "检查\n24\n9\n立案\n18\n4\n合计\n42\n13",
        "序号\n类别\n对象（家）\n问题（个）\n1\n农药\n24\n2\n种子\n18",
    ],
)
def test_other_short_lines_are_no_table(lines: str) -> None:
    """One row, a cell missing, no head, rows that are shorter than the head."""
    assert () == facts_of(AROUND.format(lines)).tables
