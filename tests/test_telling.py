"""What all outputs say in the same words."""

import pytest

from checker.document.model import Place
from checker.telling import where
from checker.view import View


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        ("R3C6", "第 24 段 · 表格第 3 行第 6 列"),
        ("T2R3C6", "第 24 段 · 表 2 第 3 行第 6 列"),
        (None, "第 24 段"),
    ],
)
def test_a_cell_is_said_by_its_row_and_column(cell: str | None, said: str) -> None:
    """An official counts rows and columns, and knows no R3C6."""
    place = Place((), None, 24, None, None, cell)
    assert said == where(place, View("zh"))
