"""Numbers as they are written."""

import pytest

from checker.numerals import in_digits, percent_of, spelled, value_of


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (206, "206"), (206, "２０６"), (16.97, "16.97"), (1234.5, "1,234.5"), (17800, "1.78万"),
        (2604400, "260.44万"), (315000, "31.5万"), (300000000, "3亿"), (1500, "1500余"),
        (487477000000, "4874.77亿"), (2, "两"), (10, "十"), (12, "十二"), (20, "二十"), (123, "一百二十三"), (305, "三百零五"),
        (2000, "两千"), (20000, "两万"), (10010, "一万零一十"), (120000000, "一亿二千万"),
        (10, "十余"), (200, "二百多"), (2023, "二〇二三"), (2023, "二○二三"), (12, "十2"),
    ],
)  # fmt: skip
def test_a_number_has_its_value(value: float, words: str) -> None:
    """Arabic, full-width and Chinese numerals, with 万 and 亿, give one value."""
    assert value == value_of(words)


def test_a_percentage_in_words_has_its_value() -> None:
    """What follows 百分之 may have a point."""
    assert (95, 98.5) == (percent_of("95"), percent_of("九十八点五"))


@pytest.mark.parametrize("words", ["", "很多", "余"])
def test_what_is_no_number_is_refused(words: str) -> None:
    """There is no value where there is no number."""
    with pytest.raises(ValueError, match="^" + words):
        value_of(words)


@pytest.mark.parametrize("value", [*range(1, 130), 200, 909, 1000, 1001, 1010, 1100, 5678, 9999])
def test_what_is_spelled_has_its_value(value: int) -> None:
    """Spelling and reading are the same, up to the 万."""
    assert value == value_of(spelled(value))


def test_a_year_in_digits() -> None:
    """Whatever zero was typed, and what is no digit stays."""
    assert "2024年 1月" == in_digits("二Ｏ二四年 一月")
