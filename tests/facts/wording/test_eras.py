"""Words before their time, and numbers of yearly events."""

import pytest

from checker.document.readers import read_text
from checker.document.text.fold import fold
from checker.facts.sentences import titles
from checker.facts.wording.eras import find_early, find_late, find_miscounted
from checker.facts.wording.slips import Text

TABLES = (
    (
        "表",
        (
            ("两个确立", ("@2021-11",)),
            ("党的二十大", ("@2022-10",)),
            ("安全生产月", ("@2001+N",)),
            ("世界环境日", ("@1971+N",)),
            ("廉洁高效、守法诚信", ("@-2021",)),
        ),
    ),
)


def found(year: int, words: str, signed: str = "") -> list[str]:
    """Return what does not fit the year in a report on `year`, with the right number."""
    report = f"某县林业局{year}年法治政府建设年度报告\n一、主要举措和成效\n{words}\n"
    document = read_text(f"{report}\n某县林业局\n{signed}\n" if signed else report)
    text = Text(document.text, fold(document.text), titles(document.text))
    early = find_early(document, text, TABLES)
    late = find_late(document, text, TABLES)
    miscounted = find_miscounted(document, text, TABLES)
    return [
        *(document.quote(one.span) for one in (*early, *late)),
        *(f"{document.quote(one.span)} {one.right}" for one in miscounted),
    ]


def test_a_word_of_later_years_does_not_fit():
    """Nobody said 两个确立 when the report on 2020 was written."""
    assert ["两个确立"] == found(2020, "深刻领悟“两个确立”的决定性意义。")
    assert [] == found(2021, "深刻领悟“两个确立”的决定性意义。")


def test_what_is_still_to_come_may_be_looked_forward_to():
    """The congress of 2022 was awaited in 2021."""
    assert [] == found(2021, "以优异成绩迎接党的二十大胜利召开。", "2022年1月25日")
    assert [] == found(2021, "为党的二十大胜利召开营造良好环境。", "2022年1月25日")
    assert [] == found(2021, "完成任务。\n二、下一步安排\n贯彻党的二十大精神。", "2022年1月25日")
    assert ["党的二十大"] == found(2021, "党的二十大召开后专题学习。", "2022年1月25日")


def test_the_day_of_signing_counts():
    """A report signed after the day may say the word."""
    assert [] == found(2021, "党的二十大召开后补报本报告。", "2022年11月25日")


def test_a_word_of_earlier_years_does_not_fit():
    """The outline of 2021 calls the government honest and efficient in other words."""
    assert ["廉洁高效、守法诚信"] == found(2024, "建设廉洁高效、守法诚信的法治政府。")
    assert [] == found(2021, "建设廉洁高效、守法诚信的法治政府。")


def test_what_looks_back_may_say_what_was_said():
    """A sentence on those years, or on what came of them, and the name of a document."""
    assert [] == found(2024, "2015年提出建设廉洁高效、守法诚信的法治政府。")
    assert [] == found(2024, "巩固廉洁高效、守法诚信的法治政府建设成果。")
    assert [] == found(2024, "学习《建设廉洁高效、守法诚信的法治政府》。")


def test_a_name_in_title_marks_is_left_alone():
    """A document may be named by what was to come."""
    assert [] == found(2020, "学习《“两个确立”导读》。")


@pytest.mark.parametrize(
    ("year", "words", "expected"),
    [
        (2024, "以第22个全国“安全生产月”为契机", ["第22个全国“安全生产月 23"]),
        (2024, "以第二十三个安全生产月为契机", []),
        (2024, "开展第52个世界环境日宣传", ["第52个世界环境日 53"]),
        (2024, "筹备明年第24个全国安全生产月", []),
        (2024, "2023年第22个安全生产月获奖", []),
    ],
)
def test_the_number_of_a_yearly_event_is_that_of_its_year(year, words, expected):
    """Other years may be spoken of when they are named."""
    assert expected == found(year, words)
