"""Cited documents bear their official names."""

import pytest

from checker.language.predicates import exact_titles
from checker.messages import say
from tests.citing import DECISIONS, OUTLINE, case


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"遵守《{DECISIONS}》。", "pass"),
        ("遵守《重大行政决策程序条例》。", "fail"),
        ("学习《安法》。", "fail"),
        ("落实《安全生产监管监察职责和行政执法责任追究的暂行规定》。", "fail"),
        (f"落实《{OUTLINE}》（以下简称《纲要》），按《纲要》要求。", "pass"),
        ("落实《关于推行三项制度的意见》（国办发〔2018〕118号）。", "review"),
        ("落实《湖南省安全生条例》。", "review"),
        ("国务院此前发布的《重大行政决策程序条例》同时废止。", "pass"),
        ("清理后废止《湖南省安全生条例》。", "review"),
        ("此前的《行政重大决策程序暂行条例》同时废止。", "pass"),
        ("遵守《行政重大决策程序暂行条例》。", "fail"),
        ("学习《行政处罚程序规定》。", "not-applicable"),
        ("没有引用文件。", "not-applicable"),
    ],
)
def test_names_are_compared_with_the_register(text: str, status: str) -> None:
    """A known document under another name fails; what is unverified or doubtful is looked at."""
    assert status == exact_titles.evaluate(case(text)).status


def test_message_names_the_right_title() -> None:
    """The reader learns what to write."""
    verdict = exact_titles.evaluate(case("遵守《重大行政决策程序条例》。"))

    assert say(verdict.message) == "“《重大行政决策程序条例》”应为《重大行政决策程序暂行条例》"


def test_a_fault_hides_no_doubt() -> None:
    """What fails is told first, then what is to be looked at."""
    one = case("遵守《湖南省安全生条例》和《重大行政决策程序条例》。")
    verdict = exact_titles.evaluate(one)

    assert verdict.status == "fail"
    assert [one.document.quote(span) for span in verdict.evidence] == [
        "《重大行政决策程序条例》",
        "《湖南省安全生条例》",
    ]
