"""Lines make boxes: what no line parts is one."""

from checker.document.pages.ruling import Stroke, drawn

EDGES = (0.0, 30.0, 60.0, 90.0)


def level(y: float, left: float = 0, right: float = 90) -> Stroke:
    """Return a line across."""
    return Stroke(left, y, right, y)


def upright(x: float, top: float = 0, bottom: float = 20) -> Stroke:
    """Return a line down."""
    return Stroke(x, top, x, bottom)


def boxes(*strokes: Stroke) -> list[list[tuple[int, int]]]:
    """Return row and column of the boxes of each table."""
    return [[box[:2] for box in one.boxes] for one in drawn(strokes, 0.8)]


def test_lines_part_a_table_into_boxes():
    """Two rows of three."""
    found = boxes(*map(level, (0, 10, 20)), *map(upright, EDGES))
    assert [[(row, column) for row in (1, 2) for column in (1, 2, 3)]] == found


def test_a_box_over_several_has_the_place_of_its_first_corner():
    """A head over two columns, and a first cell over two rows."""
    lines = (level(0), level(10, 30), level(20), *map(upright, (0, 30, 90)), upright(60, 10))
    (table,) = drawn(lines, 0.8)
    assert (
        (1, 1, (0, 0, 30, 20)),
        (1, 2, (30, 0, 90, 10)),
        (2, 2, (30, 10, 60, 20)),
        (2, 3, (60, 10, 90, 20)),
    ) == table.boxes


def test_two_strokes_of_one_line_are_one():
    """As the sides of neighbouring frames are."""
    doubled = (*map(upright, EDGES), *(upright(x + 0.3) for x in EDGES))
    assert [6] == [len(one) for one in boxes(*map(level, (0, 10, 10.2, 20)), *doubled)]


def test_tables_below_each_other_are_two():
    """Room is between them."""
    second = (*map(level, (50, 60)), *(upright(x, 50, 60) for x in EDGES))
    found = boxes(*map(level, (0, 20)), *map(upright, EDGES), *second)
    assert [3, 3] == [len(one) for one in found]


def test_lines_that_cross_nothing_are_no_table():
    """The red line of a head, a frame around text."""
    assert [] == boxes(level(0), level(3))
    assert [] == boxes(level(0), level(20), upright(0), upright(90))
