"""Fields as GB/T 9704 has them."""

import pytest

from checker.language.predicates.well_formed import evaluate
from tests.language.predicates.conftest import case, quotes, words

TITLE = "青山区林业局2023年法治政府建设情况报告"
BODY = "现将有关情况报告如下：\n一、主要举措和成效\n全年组织执法检查86次。"


def numbered(number: str) -> str:
    """Return a report with a document number."""
    return f"{number}\n{TITLE}\n区委、区政府：\n{BODY}"


def dated(date: str) -> str:
    """Return a report with a date below its signature."""
    return f"{TITLE}\n区委、区政府：\n{BODY}\n青山区林业局\n{date}"


def copied(line: str) -> str:
    """Return a report with a copy line."""
    return f"{dated('2024年1月10日')}\n{line}"


def addressed(line: str) -> str:
    """Return a report with a line for the addressees."""
    return f"{TITLE}\n{line}\n{BODY}"


def test_a_number_of_the_standard_is_right():
    """Letters, year in 〔〕, number."""
    assert "pass" == evaluate(case(numbered("青林〔2024〕9号")), field="document number").status


@pytest.mark.parametrize(
    "number",
    ["青林[2024]9号", "青林（2024）9号", "青林〔2024〕第9号", "青林〔2024〕09号", "青林〔24〕9号"],
)
def test_a_wrong_number_is_cited_with_the_right_one(number):
    """Brackets, 第 and a zero in front."""
    seen = case(numbered(number))

    verdict = evaluate(seen, field="document number")

    assert ("fail", (number,)) == (verdict.status, quotes(seen, verdict))
    assert f"“{number}”应写作“青林〔2024〕9号”" in words(verdict)


def test_a_report_without_number_has_nothing_to_judge():
    """Whether it needs one is another rule's matter."""
    assert (
        "not-applicable" == evaluate(case(dated("2024年1月10日")), field="document number").status
    )


@pytest.mark.parametrize(
    ("date", "reason"),
    [
        ("2024年01月05日", "月、日前不应加0，应写作“2024年1月5日”"),
        ("二〇二四年一月五日", "应使用阿拉伯数字，应写作“2024年1月5日”"),
        ("2024年1月5号", "日不应写作“号”，应写作“2024年1月5日”"),
        ("2024.1.5", "没有用“年月日”标全，应写作“2024年1月5日”"),
        ("2024110", "缺字，年月日不清，应写作“2024年1月10日”"),
        ("2024年2月30日", "并不存在"),
    ],
)
def test_a_wrong_date_is_cited_with_the_reason(date, reason):
    """Zeros, numerals, points, lost signs, no such day."""
    seen = case(dated(date))

    verdict = evaluate(seen, field="date")

    assert ("fail", (date,)) == (verdict.status, quotes(seen, verdict))
    assert f"成文日期“{date}”{reason}" == words(verdict)


def test_a_date_of_the_standard_is_right():
    """Arabic digits without zeros; blanks are an accident."""
    assert "pass" == evaluate(case(dated("2024年1月10日")), field="date").status
    assert "pass" == evaluate(case(dated("2024 年 1 月 10 日")), field="date").status


def test_chinese_numerals_were_right_once():
    """Before GB/T 9704—2012."""
    assert "pass" == evaluate(case(dated("二〇一二年一月五日")), field="date").status
    assert "fail" == evaluate(case(dated("二〇一三年一月五日")), field="date").status


def test_a_missing_date_below_a_signature_fails():
    """The tail is there, and the date is not."""
    verdict = evaluate(case(f"{TITLE}\n{BODY}\n青山区林业局"), field="date")

    assert ("fail", ()) == (verdict.status, verdict.evidence)


def test_a_date_cut_off_with_the_tail_is_not_checked():
    """The copy ends with the body."""
    assert "not-checked" == evaluate(case(f"{TITLE}\n{BODY}"), field="date").status


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("抄送：区委依法治区办，区司法局。", "pass"),
        ("抄送:区委依法治区办。", "pass"),
        ("抄送：区委依法治区办；", "fail"),
        ("抄送 区委依法治区办。", "fail"),
        ("抄送：区财政局。", "review"),
    ],
)
def test_copy_lines(line, status):
    """A colon, a full stop, and an office for law-based governance."""
    seen = case(copied(line))

    verdict = evaluate(seen, field="copy line")

    assert (status, line) == (verdict.status, quotes(seen, verdict)[0])


def test_a_report_that_is_not_on_law_goes_to_whom_it_likes():
    """Offices for law-based governance do not oversee open government."""
    text = "青山区林业局2023年政府信息公开工作年度报告\n一、总体情况\n公开信息12条。\n\n青山区林业局\n2024年1月10日\n抄送：区财政局。"
    assert "pass" == evaluate(case(text), field="copy line").status


@pytest.mark.parametrize(
    ("line", "status"),
    [("区委、区政府：", "pass"), ("区委、区政府:", "pass"), ("区委、区政府", "fail")],
)
def test_a_report_is_addressed_to_bodies_before_a_colon(line, status):
    """A colon behind the last one, of either width."""
    assert status == evaluate(case(addressed(line)), field="addressee").status
