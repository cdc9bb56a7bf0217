"""A table of contents is kept apart."""

import pytest

from checker.document.readers import read_text

TITLE = "某县水利局2023年法治政府建设年度报告\n"
BODY = "一、主要成效\n全年检查86次。\n二、存在的不足\n人手不够。\n"


@pytest.mark.parametrize(
    "contents",
    [
        "目录\n一、主要成效\n二、存在的不足\n",
        "目　录\n一、主要成效 1\n二、存在的不足 12\n",
        "目录\n一、主要成效……1\n（一）执法\n二、存在的不足\t2\n",
        f"目录\n一、主要成效\n二、存在的不足\n{TITLE}",
    ],
)
def test_a_table_of_contents_is_no_outline(contents):
    """With or without pages, above the title or below it."""
    document = read_text(f"{TITLE}{contents}{BODY}")
    assert (TITLE + BODY).strip() == document.text
    assert "contents" in {one.reason for one in document.removed}


@pytest.mark.parametrize(
    "text",
    [
        f"{TITLE}目录\n一、总则\n二、附则\n{BODY}",
        f"{TITLE}目录\n编制了权责清单。\n{BODY}",
        f"{TITLE}目录\n",
    ],
)
def test_what_does_not_stand_again_is_no_table_of_contents(text):
    """目录 is a word like others."""
    assert text.strip() == read_text(text).text


def test_a_table_of_contents_without_a_report_stays():
    """Nothing stands below it."""
    text = "目录\n一、主要成效\n二、存在的不足"
    assert text == read_text(text).text


def test_entries_that_lost_their_pages_are_no_headings():
    """Their dots lead nowhere."""
    entries = "一、主要成效........\n二、存在的不足……………\n"
    found = read_text(f"{TITLE}{entries}{BODY}").sections
    assert ["主要成效", "存在的不足"] == [one.title for one in found]
