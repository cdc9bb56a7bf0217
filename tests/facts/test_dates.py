"""Dates in running text and alone on a line."""

import pytest

from checker.document.model import Span
from checker.document.readers import read_text
from checker.facts.dates import find_dates, printed, read_date


@pytest.mark.parametrize(
    ("text", "form", "iso"),
    [
        ("2025年1月10日", "arabic", "2025-01-10"),
        ("2025 年 1 月 10 日", "arabic", "2025-01-10"),
        ("２０２５年１月１０日", "arabic", "2025-01-10"),
        ("2025年01月05日", "padded", "2025-01-05"),
        ("二〇二四年十二月三十一日", "chinese", "2024-12-31"),
        ("2024年元月15日", "chinese", "2024-01-15"),
        ("2024.1.5", "numeric", "2024-01-05"),
        ("2024年1月5号", "spoken", "2024-01-05"),
        ("2024-01-05", "numeric", "2024-01-05"),
    ],
)
def test_complete_dates_have_an_iso_day(text, form, iso):
    """Every form in which a day is written is read."""
    (found,) = find_dates(read_text(f"会议于{text}召开。"))

    assert ("full", form, iso) == (found.kind, found.form, found.iso)


@pytest.mark.parametrize(
    ("text", "iso"), [("2023年11月", "2023-11"), ("11月", None), ("12月4日", None), ("六月", None)]
)
def test_partial_dates_say_what_is_known(text, iso):
    """A day of no year has no ISO date."""
    (found,) = find_dates(read_text(f"会议于{text}召开。"))

    assert ("partial", iso) == (found.kind, found.iso)


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("202513日", ("2025-01-03",)),
        ("2018724日", ("2018-07-24",)),
        ("2025111日", ("2025-01-11", "2025-11-01")),
        ("2025年110日", ("2025-01-10",)),
        ("20251月10日", ("2025-01-10",)),
        ("2025年10日", ()),
        ("20212025年", ()),
        ("2025年3月 日", ()),
    ],
)
def test_garbled_dates_have_their_readings(text, readings):
    """What may be meant is told, all of it."""
    (found,) = find_dates(read_text(f"会议于{text}召开。"))

    assert ("garbled", readings) == (found.kind, found.readings)


@pytest.mark.parametrize("text", ["2025110", "20191118", "2025年3月18"])
def test_digits_alone_on_a_line_are_a_garbled_date(text):
    """Below a signature nothing else can be meant."""
    document = read_text(f"一、举措\n全年检查八十次。\n青山区林业局\n{text}")

    assert [text] == [document.quote(one.span) for one in find_dates(document)]


@pytest.mark.parametrize(
    "text",
    [
        "编号20231234号",
        "2023年100日攻坚",
        "在2023年30日内",
        "罚款2025110元",
        "成文日期写全年月日",
        "3月日均10件",
        "8月日本代表团来访",
        "10月日内瓦会议",
    ],
)
def test_what_only_looks_like_a_date_is_none(text):
    """Numbers, lengths of time and sums of money are no garbled dates."""
    assert all(one.kind == "partial" for one in find_dates(read_text(f"按规定{text}办理。")))


def test_words_for_years_are_relative_dates():
    """今年 and 上一年度 are dates by the year reported on."""
    document = read_text("今年以来，对照上一年度和去年同期整改。")

    found = [(document.quote(one.span), one.kind) for one in find_dates(document)]

    assert [("今年", "relative"), ("上一年度", "relative"), ("去年", "relative")] == found


def test_a_field_is_read_with_its_place_in_the_document():
    """The span is of the document, the words around it left out."""
    document = read_text("青山区林业局2025年1月20日印发")

    found = read_date(document, Span(0, len(document.text)))

    assert found is not None
    assert "2025年1月20日" == document.quote(found.span)


def test_a_day_is_printed_as_the_standard_has_it():
    """No zero before month or day."""
    assert "2025年1月5日" == printed("2025-01-05")


def test_a_date_never_filled_in_has_its_year() -> None:
    """2024年 月 日 is quoted whole."""
    document = read_text("某某县司法局\n2024年  月  日")
    assert ["2024年  月  日"] == [document.quote(one.span) for one in find_dates(document)]
