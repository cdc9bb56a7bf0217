"""The roster, and who on it reported."""

from pathlib import Path

import pytest
from openpyxl import Workbook

from checker.audit.roster import Matched, Reporter, Unit, call, read_roster
from checker.errors import CheckerError
from checker.messages import say

UNITS = (Unit("平桥县财政局"), Unit("平桥县教育局", "2024-03-01"), Unit("平桥县水利局"))


def test_every_unit_has_its_reports() -> None:
    """One, none, or two of them; and a report of nobody on the list."""
    calls = call(
        UNITS,
        [
            Reporter(0, "江州市平桥县财政局", 2023),
            Reporter(1, "平桥县财政局", 2023),
            Reporter(2, "平桥县民政局", 2023),
        ],
    )

    assert (0, 1) == calls.units[0].reports
    assert (Matched(UNITS[1]), Matched(UNITS[2])) == calls.missing
    assert (2,) == calls.unlisted


def test_a_doubtful_report_is_shown_and_the_unit_still_missing() -> None:
    """A person decides."""
    calls = call(UNITS[2:], [Reporter(0, "水利局", 2023)])

    assert (Matched(UNITS[2], (), (0,)),) == calls.missing
    assert () == calls.unlisted


def test_a_report_on_another_year_is_not_the_one_asked_for() -> None:
    """The day belongs to the year before it: who reported on an older one alone is missing."""
    unit = Unit("平桥县财政局", "2024-03-01")
    both = [Reporter(0, "平桥县财政局", 2022), Reporter(1, "平桥县财政局", 2023)]

    assert Matched(unit, (1,), (), (0,)) == call([unit], both).units[0]
    assert (Matched(unit, (), (), (0,)),) == call([unit], both[:1]).missing
    assert () == call([unit], both).unlisted


def test_without_a_day_any_year_will_do() -> None:
    """The roster does not say which is meant."""
    calls = call([Unit("平桥县财政局")], [Reporter(0, "平桥县财政局", 2022)])

    assert () == calls.missing


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
    """The first sheet counts; a date is a day."""
    book = Workbook()
    book.active.append(["单位名称", "报送期限"])
    book.active.append(["平桥县财政局", "2024-03-01"])
    book.save(tmp_path / "名单.xlsx")

    assert (Unit("平桥县财政局", "2024-03-01"),) == read_roster(str(tmp_path / "名单.xlsx"))


def test_a_list_without_heads(tmp_path: Path) -> None:
    """The first column holds the names."""
    path = tmp_path / "a.csv"
    path.write_text("平桥县财政局\n平桥县教育局\n平桥县财政局\n", "utf-8")

    assert (Unit("平桥县财政局"), Unit("平桥县教育局")) == read_roster(str(path))


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.csv", b"", "名单中没有单位"),
        ("a.xlsx", b"PK\x03\x04", "读不懂这份名单"),
        ("a.csv", b"PK\x03\x04\x00\x00", "读不懂这份名单"),
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
