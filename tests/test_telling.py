"""What all outputs say in the same words."""

import pytest

from checker.api import Checker, load_packs, read_text
from checker.document.model import Place
from checker.telling import profile_offered, where
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


@pytest.mark.parametrize(
    ("unit", "profile", "offers"),
    [
        ("青石镇人民政府", "", True),
        ("青石镇人民政府", "乡镇街道", False),
        ("青石县水利局", "", False),
    ],
)
def test_who_is_no_department_is_told_of_the_profiles(
    unit: str, profile: str, offers: bool
) -> None:
    """Once, beside the packs: not only at each of the rules that a person must look at."""
    report = Checker(load_packs(("fazhi",), profile=profile)).check(
        read_text(f"{unit}2024年法治政府建设年度报告\n一、主要举措\n全年开展普法宣传6场。\n")
    )
    assert offers == any("乡镇街道" in one for one in profile_offered(report, View("zh")))
