"""Numbers of documents in running text."""

import pytest

from checker.facts.citations.document_numbers import find_numbers


def numbers(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    """Return quote, right form and faults of each number in `text`."""
    return [
        (text[one.span.start : one.span.end], one.right, one.faults) for one in find_numbers(text)
    ]


@pytest.mark.parametrize(
    ("text", "quote", "faults"),
    [
        ("（国办发〔2018〕118号）", "国办发〔2018〕118号", ()),
        ("（国办发[2018]118号）", "国办发[2018]118号", ("number.brackets",)),
        ("（国办发（2018）118号）", "国办发（2018）118号", ("number.brackets",)),
        ("（国办发(2018)118号）", "国办发(2018)118号", ("number.brackets",)),
        ("（国办发【2018】118号）", "国办发【2018】118号", ("number.brackets",)),
        ("（国办发〔2018]118号）", "国办发〔2018]118号", ("number.brackets",)),
        ("（国办发〔2018〕第118号）", "国办发〔2018〕第118号", ("number.ordinal",)),
        ("（国办发〔2018〕0118号）", "国办发〔2018〕0118号", ("number.zero",)),
        ("（国办发〔18〕118号）", "国办发〔18〕118号", ("number.short-year",)),
    ],
)
def test_faults_of_a_number(text: str, quote: str, faults: tuple[str, ...]) -> None:
    """The year in full stands in 〔〕, no 第 and no zero before the number."""
    ((found, right, why),) = numbers(text)

    assert (quote, faults) == (found, why)
    assert right.endswith("118号")


@pytest.mark.parametrize("words", ["按照", "按", "市政府办公室以", "县规划局作出", "本年收到"])
def test_words_of_the_sentence_are_no_letters(words: str) -> None:
    """按照 belongs to the sentence."""
    assert numbers(f"{words}国办发〔2018〕118号文件要求")[0][0] == "国办发〔2018〕118号"


@pytest.mark.parametrize(
    "joined", ["《优化营商环境条例》和", "国办发〔2023〕27号及", "《纲要》（中发〔2021〕33号）与"]
)
def test_a_word_that_joins_two_documents_is_no_letter(joined: str) -> None:
    """Else the second one's number would be taken for the first one's."""
    assert "国办发〔2018〕118号" == numbers(f"落实{joined}国办发〔2018〕118号文件")[-1][0]


def test_a_body_may_begin_as_a_word_that_joins() -> None:
    """和政发 is of 和县."""
    assert "和政发〔2020〕3号" == numbers("落实和政发〔2020〕3号文件")[0][0]


def test_blanks_of_a_pdf_hide_nothing() -> None:
    """A number keeps its form with blanks around its digits."""
    assert numbers("（解应急〔2019〕 20 号）") == [
        ("解应急〔2019〕 20 号", "解应急〔2019〕20号", ())
    ]


def test_orders_have_no_year() -> None:
    """An order is 令 with its number."""
    assert numbers("（国务院令第713号）") == [("国务院令第713号", "国务院令第713号", ())]


@pytest.mark.parametrize(
    "text",
    [
        "（2023）湘0102行初12号判决",
        "2023年第3号公告",
        "会议纪要（2023）5号",
        "行政处罚决定书（2023）12号",
        "共有（2023）份",
    ],
)
def test_what_numbers_itself_by_other_rules(text: str) -> None:
    """Court cases, notices and minutes are no 文号."""
    assert numbers(text) == []
