"""Cited documents are given to the bodies that issued them."""

import pytest

from checker.language.predicates import issuers
from checker.messages import say
from tests.citing import DECISIONS, OUTLINE, case


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"贯彻国务院《{OUTLINE}》。", "fail"),
        (f"贯彻中共中央、国务院《{OUTLINE}》。", "pass"),
        (f"贯彻党中央、国务院印发的《{OUTLINE}》。", "pass"),
        (f"省、市转发《{OUTLINE}》。", "not-applicable"),
        (f"贯彻落实《{OUTLINE}》。", "not-applicable"),
        (f"国务院《{DECISIONS}》（国务院令第713号）", "pass"),
        (f"《{DECISIONS}》（国务院令第731号）", "review"),
        (f"《{DECISIONS}》（中发〔2021〕33号）", "fail"),
        (f"《{OUTLINE}》（中发〔2021〕3号）", "review"),
        (f"《{OUTLINE}》（某办发〔2021〕3号）", "pass"),
        ("国务院《关于全面推行行政执法公示制度的指导意见》", "review"),
        ("国办《关于全面推行行政执法公示制度的指导意见》", "pass"),
        (f"国务院办公厅《{DECISIONS}》", "review"),
        ("国务院《党政主要负责人履行推进法治建设第一责任人职责规定》", "fail"),
        ("国务院《信访工作条例》", "review"),
        ("《生产安全事故罚款处罚规定（试行）》（国家安全监管总局令第77号）", "pass"),
        ("《生产安全事故罚款处罚规定（试行）》（国家安全监管总局令第24号）", "review"),
    ],
)
def test_bodies_and_numbers_are_compared_with_the_register(text: str, status: str) -> None:
    """A wrong body fails, and another's number; a number that does not fit is looked at."""
    assert status == issuers.evaluate(case(text)).status


def test_message_names_the_issuers() -> None:
    """The reader learns who issued it."""
    verdict = issuers.evaluate(case(f"贯彻国务院《{OUTLINE}》。"))

    assert say(verdict.message) == f"《{OUTLINE}》由中共中央、国务院发布，不是国务院"


def test_an_order_under_a_name_that_is_none() -> None:
    """国家总局令 names no body."""
    text = "《安全生产监管监察职责和行政执法责任追究的规定》（国家总局令第24号）"
    verdict = issuers.evaluate(case(text))

    assert verdict.status == "review"
    assert "国家安全生产监督管理总局令第24号" in say(verdict.message)
