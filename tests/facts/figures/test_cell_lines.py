"""Tables that were printed with a cell a line."""

import pytest

from tests.facts.figures.printed import AROUND, facts_of


def figures(lines: str) -> list[tuple[str, str]]:
    """Return the figures of a report that holds `lines`, with their units."""
    return [(one.text, one.unit) for one in facts_of(AROUND.format(lines)).figures]


def test_names_and_figures_are_brought_together() -> None:
    """A name gives the figure below it its unit."""
    lines = "行政检查（次）\n120\n行政处罚（件）\n58\n罚款（万元）\n12.5"

    assert [("120", "次"), ("58", "件"), ("12.5", "万元")] == figures(lines)


def test_a_name_without_its_unit_has_that_of_the_figure() -> None:
    """The rows are those of a table."""
    facts = facts_of(AROUND.format("行政检查\n120次\n行政处罚\n58件\n行政许可\n340件"))

    assert ["行政检查", "行政处罚", "行政许可"] == [one.title for one in facts.tables[0].rows]


@pytest.mark.parametrize(
    "lines",
    [
        "主要举措\n1\n存在问题\n3\n下步打算\n5",
        "行政检查（次）\n120\n行政处罚（件）\n58",
        "行政检查\n行政处罚\n行政许可\n120\n58\n340",
        "行政检查（次）\n行政处罚（件）\n120\n58\n340",
    ],
)
def test_other_short_lines_are_no_table(lines: str) -> None:
    """A table of contents, two pairs, names that do not say what they count, one figure too many."""
    assert () == facts_of(AROUND.format(lines)).tables
