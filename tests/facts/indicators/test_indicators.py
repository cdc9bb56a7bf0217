"""Every labelled sentence gives its indicator the values that a person reads in it."""

import re
from collections.abc import Iterator

import pytest

from checker.document.model import Head, Section, Span
from checker.facts.facts import Facts
from checker.facts.indicators.values import IndicatorValue
from tests.facts.labelled import CASES, LICENSED, MORE, UNSEEN, WHOLE_REPORTS
from tests.facts.reading import BODY, declared, facts_of

CERTAIN = ("bound", "plan", "change")


def _labelled() -> Iterator[tuple[str, str, str, str]]:
    for line in (LICENSED + CASES + MORE + UNSEEN + WHOLE_REPORTS).split("\n"):
        if line:
            name, expected, text, *body = line.split(" | ")
            yield name, expected, text.replace("⏎", "\n"), *(body or [BODY])


def _read(values: tuple[IndicatorValue, ...]) -> set[str]:
    said = {_words(one) for one in values}
    return said - {"bare"} if len(said) > 1 else said


def _words(value: IndicatorValue) -> str:
    if value.value is None:
        return value.kind
    doubtful = value.partial or value.approximate or not value.sure or "other" in value.kind
    mark = "?" if doubtful and value.kind not in CERTAIN else ""
    return f"{value.kind} {value.value} {value.unit}".strip() + mark


@pytest.mark.parametrize(("name", "expected", "text", "body"), list(_labelled()))
def test_a_sentence_gives_its_values(name: str, expected: str, text: str, body: str) -> None:
    """The kind, value and unit are those of the label, and nothing else is read."""
    values = facts_of(text, body).indicators.get(name, ())

    wanted = {one.strip() for one in expected.split(";")} - {"none"}
    found = _read(values)
    assert wanted == (found if wanted else found - {"bare"})


def test_there_are_labels_enough() -> None:
    """At least 150 sentences are labelled, 60 of them with nothing to be found or no total."""
    expected = [one[1] for one in _labelled()]

    assert len(expected) >= 150
    assert sum(not re.search(r"\b(?:count|subset)\b", one) for one in expected) >= 60


@pytest.mark.parametrize(("name", "expected", "text", "body"), list(_labelled())[::5])
def test_width_blanks_and_broken_lines_change_nothing(
    name: str, expected: str, text: str, body: str
) -> None:
    """A page that was typed or broken otherwise says the same."""
    plain = _read(facts_of(text, body).indicators.get(name, ()))
    wide = text.translate(str.maketrans("0123456789%", "０１２３４５６７８９％"))
    narrow = text.translate(str.maketrans("，；：（）", ",;:()"))
    broken = re.sub(r"(?<=[一-鿿])(?=[0-9])|(?<=[0-9])(?=[一-鿿])", "\n", text)
    spaced = re.sub(r"(?<=[一-鿿])(?=[0-9])|(?<=[0-9])(?=[一-鿿])", " ", text)

    for other in (wide, narrow, broken, spaced):
        assert plain == _read(facts_of(other, body).indicators.get(name, ()))


def test_another_body_and_year_read_the_same_words_differently() -> None:
    """全区 is the district government's own, last year's total is this year's comparison."""
    text = "2022年，全区共办理行政处罚案件132件。"

    kinds = [
        facts_of(text, body, year).indicators["行政处罚"][0].kind
        for body, year in ((BODY, 2022), ("青山区人民政府", 2022), ("青山区人民政府", 2023))
    ]
    assert ["other-body", "count", "other-period"] == kinds


def test_a_sentence_under_a_heading_of_plans_is_planned() -> None:
    """What stands below 下一步安排 has not been done."""
    facts = facts_of("三、下一步工作安排\n\n开展执法检查300次。")
    section = Section("三、", "一、", 3, "下一步工作安排", 1, Span(0, 10), Span(0, 24))
    document = facts.document._replace(sections=(section,))

    values = Facts(document, facts.vocabulary).indicators["行政检查"]
    assert ["plan"] == [one.kind for one in values]


def test_who_never_names_itself_is_an_office_only_if_it_says_so() -> None:
    """着眼全局 is no 局: all that the county did is then its own."""
    text = "我县着眼全局、谋划长远。全县开展执法检查300次。"
    document = facts_of(text).document._replace(head=Head(year=2023))

    values = Facts(document, declared()).indicators["行政检查"]
    assert ["count"] == [one.kind for one in values]


@pytest.mark.parametrize(
    "title",
    [
        "保平安排查整治",
        "加强培训，定期安排专题学法",
        "统筹抓好部署安排",
        "制定年度工作计划",
        "落实“三三”思路举措",
    ],
)
def test_a_heading_on_what_was_arranged_is_none_of_plans(title: str) -> None:
    """It has the characters of 安排, 工作计划 or 思路."""
    facts = facts_of(f"三、{title}\n\n开展执法检查300次。")
    end = len(title) + 2
    section = Section("三、", "一、", 3, title, 1, Span(0, end), Span(0, end + 14))
    document = facts.document._replace(sections=(section,))

    values = Facts(document, facts.vocabulary).indicators["行政检查"]
    assert ["count"] == [one.kind for one in values]


def test_nothing_reaches_over_the_end_of_a_sentence() -> None:
    """A figure of the next sentence is not the topic's."""
    assert "行政处罚" not in facts_of("严格规范行政处罚。全年共3件。").indicators


@pytest.mark.parametrize(
    ("hint", "word", "text", "indicator", "kind"),
    [
        ("campaigns", "会战", "专项会战中检查企业12家。", "行政检查", "subset"),
        ("changed", "借调", "借调持证执法人员3名。", "持证执法人员", "change"),
    ],
)
def test_a_pack_adds_its_words_to_the_hints(hint, word, text, indicator, kind) -> None:
    """Who knows how campaigns are called says so in a pack: a figure within one is a part."""
    facts, wider = facts_of(text), declared()
    words = (*wider.hints[hint], word)
    wider = wider._replace(hints={**wider.hints, hint: words})

    kinds = [one.indicators[indicator][0].kind for one in (facts, Facts(facts.document, wider))]
    assert ["count", kind] == kinds
