"""A text file may be written as Markdown."""

import pytest

from checker.document.readers import read_text

TEXT = "我局坚持依法行政，全年检查企业86家次。"


@pytest.mark.parametrize(
    "text",
    [
        f"## 一、成效\n\n{TEXT}\n\n## 二、不足\n\n{TEXT}",
        f"**一、成效**\n{TEXT}\n\n**二、不足**\n{TEXT}",
        f"## **一、成效**\n{TEXT}\n---\n## **二、不足**\n{TEXT}",
    ],
)
def test_marks_of_headings_are_left_out(text):
    """As an assistant writes them; a rule below a sentence makes no heading of it."""
    document = read_text(text)
    assert ["成效", "不足"] == [one.title for one in document.sections]
    assert "*" not in document.text
    assert "#" not in document.text


def test_a_bold_lead_is_a_heading_with_its_text():
    """**（一）组织领导。** and the sentence behind it."""
    document = read_text(f"一、成效\n**（一）领导。**{TEXT}\n\n**（二）执法。**{TEXT}")
    assert f"（一）领导。{TEXT}" == document.quote(document.blocks[1].span)
    assert (2, 3) == (
        document.place(document.blocks[1].span.start).line,
        document.place(document.blocks[1].span.start).column,
    )


@pytest.mark.parametrize("name", ["**县**局2024年工作", "**同志带头述法，**同志主持会议"])
def test_stars_in_place_of_names_stay(name):
    """So names are left out in essays."""
    assert name in read_text(f"{name}\n{TEXT}\n{name}").text
