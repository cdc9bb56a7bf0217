"""The year reported on: not of the signature, of a plan, of last year's report."""

import pytest

from checker.document.readers import read_text


def year(text: str) -> int | None:
    """Return the report year of `text`."""
    return read_text(text).head.year


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("某局2023年度法治政府建设情况报告", 2023),
        ("某局2023 年法治政府建设情况报告", 2023),
        ("某局二〇二三年法治政府建设情况报告", 2023),
        ("某局二○二三年度法治政府建设情况报告", 2023),
        ("某局2023年工作总结及2024年工作打算", 2023),
        ("某局2023年法治政府建设情况报告（2024年1月9日）", 2023),
        ("关于《法治政府建设实施纲要（2021—2025年）》2023年落实情况的报告", 2023),
        ("某局关于2021-2025年规划2023年执行情况的报告", 2023),
        ("某局2023法治政府建设情况报告", 2023),
        ("某局法治政府建设年度报告（2025）", 2025),
        ("2025某局法治政府建设年度报告", 2025),
        ("某局法治政府建设年度报告2025", 2025),
        ("某局2023年、2024年、2025年法治政府建设情况报告", 2025),
        ("某局2023、2024、2025年法治政府建设情况报告", 2025),
    ],
)
def test_the_title_decides(title, expected):
    """Before any date."""
    assert expected == year(
        f"{title}\n2022年受到表彰，现报告如下。\n一、成效\n很好。\n某局\n2024年1月9日"
    )


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ("2023年，我局认真履职，取得成效。", 2023),
        ("按照2024年通知要求，现将2023年工作情况报告如下：", 2023),
        ("为落实《法治政府建设实施纲要（2021—2025年）》，2023年我局扎实工作，现报告如下。", 2023),
        ("自2019年以来连续获奖，2023年我局扎实工作，现报告如下。", 2023),
        ("为落实规划（20212025年），2023年我局扎实工作，现报告如下。", 2023),
    ],
)
def test_the_opening_decides_next(opening, expected):
    """What is reported, not what is cited."""
    assert expected == year(
        f"法治政府建设情况报告\n{opening}\n一、成效\n很好。\n某局\n2025年1月9日"
    )


def test_headings_decide_next():
    """That of the measures, not that of the plan."""
    assert 2023 == year(
        "今年以来我局认真履职。\n一、2024年工作打算\n很好。\n二、2023年主要成效\n很好。"
    )


def test_the_year_of_what_will_be_done_is_not_reported_on():
    """However often it stands in the text."""
    text = "现将情况报告如下：\n一、执法情况\n2021年，办理案件3件。\n"
    assert 2021 == year(text + "二、不足\n2022年将加强培训。2022年，我镇将增加设备。")


def test_what_a_report_begins_with_decides_at_last():
    """Where no year stands but that since when it tells, with its 年 lost or not."""
    assert 2024 == year("2024以来，我局认真履职，现报告如下：\n一、成效\n很好。")


def test_an_earlier_year_than_it_begins_with_is_not_reported_on():
    """2022年以来，……: the prize it then tells of was for the year before."""
    text = "2022年以来，我局认真履职，获评2021年度先进集体。现将情况报告如下：\n"
    assert 2022 == year(f"{text}一、2022年度主要举措和成效\n很好。")


def test_the_plan_is_of_the_year_after():
    """Where nothing else names a year."""
    assert 2023 == year("今年以来我局认真履职。\n一、成效\n很好。\n二、2024年工作安排\n继续努力。")


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("2024年1月9日", 2023),
        ("二〇二四年一月九日", 2023),
        ("2021年12月20日", 2021),
        ("二〇二一年十二月二十日", 2021),
        ("二○二二年一月九日", 2021),
        ("2025110", 2024),
    ],
)
def test_the_signature_is_of_the_year_after(date, expected):
    """Unless it was signed before the year was over."""
    assert expected == year(f"今年以来我局认真履职。\n一、成效\n很好。\n某县司法局\n{date}")


def test_the_text_decides_at_last():
    """The year it speaks of most, plans and numbers left out."""
    assert 2022 == year(
        "一、成效\n2019年至今零复议。2022年检查12次，2022年处罚3次。依据〔2017〕150号和《规划（2021年版）》。"
    )


def test_the_day_of_publication_comes_last():
    """It is the page's, not the report's."""
    assert 2023 == year("发布时间：2024-01-15 来源：某局\n今年以来我局认真履职。\n一、成效\n很好。")


def test_no_year_is_none():
    """Better none than a wrong one."""
    assert year("今年以来我局认真履职。\n一、成效\n很好。") is None


def test_only_the_body_speaks_of_a_year():
    """No title, opening, heading or date states it."""
    told = read_text("某局工作情况\n一、成效\n2019年3月以前，某同志在县里工作，2019年任股长。")
    stated = read_text("某局2019年工作总结\n一、成效\n2019年任股长。")

    assert (told.head.year, told.head.year_is_guess) == (2019, True)
    assert not stated.head.year_is_guess
