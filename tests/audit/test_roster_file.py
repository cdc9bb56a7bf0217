"""Rosters as offices keep them."""

from datetime import date
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import Workbook

from checker.audit.roster import Unit
from checker.audit.roster_file import read_roster
from checker.errors import CheckerError
from checker.messages import say


@pytest.mark.parametrize("said", ["2024年3月1日", "2024/3/1", "20240301", "2024-03-01 00:00:00"])
def test_days_as_offices_write_them(tmp_path: Path, said: str) -> None:
    """All are one day."""
    path = tmp_path / "名单.csv"
    path.write_text(f"单位,期限,报送期限\n平桥县财政局,,{said}\n", "utf-8")

    assert (Unit("平桥县财政局", "2024-03-01"),) == read_roster(str(path))


@pytest.mark.parametrize("said", ["三月底", "2024-13-01", "3月1日"])
def test_what_is_no_day_is_refused(tmp_path: Path, said: str) -> None:
    """Nobody is late by a day that nobody understood."""
    path = tmp_path / "名单.csv"
    path.write_text(f"单位,报送期限\n平桥县财政局,{said}\n", "utf-8")

    with pytest.raises(CheckerError) as error:
        read_roster(str(path))
    assert f"看不懂名单中的期限“{said}”" in say(error.value.message)


def test_a_csv_of_an_office(tmp_path: Path) -> None:
    """In GB18030, with a title above the heads and an empty line."""
    path = tmp_path / "名单.csv"
    path.write_bytes(
        "应报告单位,\n序号,单位,截止日期\n1,平桥县财政局,2024-03-01\n,,\n2,平桥县教育局,\n".encode(
            "gb18030"
        )
    )

    assert (Unit("平桥县财政局", "2024-03-01"), Unit("平桥县教育局")) == read_roster(str(path))


def test_a_spreadsheet(tmp_path: Path) -> None:
    """Below a cover; under a title, numbered, with heads of two rows, days, and a sum."""
    book = Workbook()
    book.active.append(["本表由平桥县司法局制"])
    sheet = book.create_sheet("名单")
    for row in (
        ["2023年度报告报送单位名单"],
        ["序号", "责 任 单 位（全称）", "报送"],
        ["", "", "截止日期"],
        [1, "平桥县财政局", date(2024, 3, 1)],
        [2, "平桥县教育局", "2024年3月1日前"],
        ["", "合计", "2个"],
    ):
        sheet.append(row)
    sheet.merge_cells("A1:C1")
    sheet.merge_cells("B2:B3")
    book.save(tmp_path / "名单.xlsx")

    due = "2024-03-01"
    assert (Unit("平桥县财政局", due), Unit("平桥县教育局", due)) == read_roster(
        str(tmp_path / "名单.xlsx")
    )


def test_a_day_set_once_for_several_units(tmp_path: Path) -> None:
    """It stands in one cell made of many, under a title as wide as the table."""
    book = Workbook()
    for row in (
        [],
        ["", "2023年度报告报送单位名单"],
        ["", "单位", "报送期限"],
        ["", "平桥县财政局", date(2024, 3, 1)],
        ["", "平桥县教育局"],
        ["", "平桥县司法局"],
    ):
        book.active.append(row)
    for cells in ("B2:C2", "C4:C5"):
        book.active.merge_cells(cells)
    book.save(tmp_path / "名单.xlsx")

    days = {one.name: one.due for one in read_roster(str(tmp_path / "名单.xlsx"))}
    assert {"平桥县财政局": "2024-03-01", "平桥县教育局": "2024-03-01", "平桥县司法局": ""} == days


def test_towns_of_one_name_lie_in_the_counties_of_their_column(tmp_path: Path) -> None:
    """The county stands once for all of its towns; a name that has its place keeps it."""
    book = Workbook()
    for row in (
        ["序号", "县（市、区）", "单位", "报送期限"],
        [1, "云溪县", "青石镇人民政府", "2025-03-01"],
        [2, None, "红旗乡人民政府", "2025-03-01"],
        [3, "北川县", "青石镇人民政府", "2025-03-01"],
        [4, "市直", "江州市财政局", "2025-03-01"],
    ):
        book.active.append(row)
    book.active.merge_cells("B2:B3")
    book.save(tmp_path / "名单.xlsx")

    assert [
        "云溪县青石镇人民政府",
        "云溪县红旗乡人民政府",
        "北川县青石镇人民政府",
        "江州市财政局",
    ] == [one.name for one in read_roster(str(tmp_path / "名单.xlsx"))]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
def test_what_spreadsheets_export(tmp_path: Path, encoding: str, delimiter: str) -> None:
    """With a mark of its encoding or without, and whatever parts the columns."""
    path = tmp_path / "名单.csv"
    rows = (("No.", "Unit name", "Due date"), ("1", "平桥县财政局", "2024/3/1"))
    path.write_bytes("\r\n".join(map(delimiter.join, rows)).encode(encoding))

    assert (Unit("平桥县财政局", "2024-03-01"),) == read_roster(str(path))


def test_a_column_under_another_name(tmp_path: Path) -> None:
    """It is known by what it holds: numbers and marks are no bodies."""
    path = tmp_path / "名单.csv"
    path.write_text("序号,考核对象,得分\n1,平桥县财政局,90\n2,平桥县柳塘镇,95\n", "utf-8")

    assert (Unit("平桥县财政局"), Unit("平桥县柳塘镇")) == read_roster(str(path))


def test_a_list_in_two_columns_of_a_page(tmp_path: Path) -> None:
    """Both are read, each with the days beside it."""
    path = tmp_path / "名单.csv"
    path.write_text(
        "序号,单位,期限,序号,单位,期限\n1,平桥县财政局,2024-03-01,3,柳塘镇,2024-02-20\n"
        "2,平桥县教育局,2024-03-01,,,\n",
        "utf-8",
    )

    assert (
        Unit("平桥县财政局", "2024-03-01"),
        Unit("平桥县教育局", "2024-03-01"),
        Unit("柳塘镇", "2024-02-20"),
    ) == read_roster(str(path))


def test_headings_and_sums_among_the_names_are_no_units(tmp_path: Path) -> None:
    """A county's list has its bureaus first, then its towns, then how many they are."""
    path = tmp_path / "名单.csv"
    path.write_text(
        "单位\n一、县直部门\n平桥县财政局\n（二）乡镇\n柳塘镇\n共26个单位\n合计 26\n", "utf-8"
    )

    assert (Unit("平桥县财政局"), Unit("柳塘镇")) == read_roster(str(path))


def test_a_list_without_heads(tmp_path: Path) -> None:
    """The names stand in the only column, and count once."""
    path = tmp_path / "a.csv"
    path.write_text("平桥县财政局\n平桥县教育局\n平桥县财政局\n", "utf-8")

    assert (Unit("平桥县财政局"), Unit("平桥县教育局")) == read_roster(str(path))


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.csv", b"", "名单中没有单位"),
        ("a.csv", "序号,得分\n1,90\n".encode(), "名单中没有单位"),
        ("a.xlsx", b"PK\x03\x04", "文件不完整或已损坏"),
        ("a.csv", b"PK\x03\x04\x00\x00", "文件不完整或已损坏"),
        ("没有.csv", None, "无法打开名单"),
        ("没有.xlsx", None, "无法打开名单"),
    ],
)
def test_what_is_no_roster_is_refused(
    tmp_path: Path, name: str, data: bytes | None, words: str
) -> None:
    """One sentence that names the file and the way out."""
    path = tmp_path / name
    if data is not None:
        path.write_bytes(data)

    with pytest.raises(CheckerError) as error:
        read_roster(str(path))
    assert words in say(error.value.message)


def test_a_cell_longer_than_a_book(tmp_path: Path) -> None:
    """It is no roster, and no fault of the program."""
    path = tmp_path / "名单.csv"
    path.write_text("单位\n" + "临" * 200_000 + "\n", "utf-8")

    with pytest.raises(CheckerError, match="读不懂这份名单"):
        read_roster(str(path))


def test_a_table_that_no_memory_holds_is_refused(tmp_path: Path) -> None:
    """Two cells at its corners are enough; one far below a list is a slip, and read."""
    far, wide = Workbook(), Workbook()
    for book, place in ((far, "B1000000"), (wide, "XFD1048576")):
        book.active["A1"], book.active["A2"], book.active[place] = "单位", "平桥县财政局", "x"
        book.save(tmp_path / f"{place}.xlsx")

    assert (Unit("平桥县财政局"),) == read_roster(str(tmp_path / "B1000000.xlsx"))
    with pytest.raises(CheckerError, match="大得异常"):
        read_roster(str(tmp_path / "XFD1048576.xlsx"))


def test_a_book_that_unpacks_to_too_much_says_so(tmp_path: Path) -> None:
    """The limit is named, as with reports."""
    path = tmp_path / "名单.xlsx"
    with ZipFile(path, "w", ZIP_DEFLATED) as packed:
        packed.writestr("xl/worksheets/sheet1.xml", bytes(12_000_000))

    with pytest.raises(CheckerError, match="CHECKER_LIMIT_RATIO"):
        read_roster(str(path))


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no such device")
def test_a_roster_without_end_is_refused() -> None:
    """It is not read whole."""
    with pytest.raises(CheckerError, match="CHECKER_LIMIT_FILE"):
        read_roster("/dev/zero")
