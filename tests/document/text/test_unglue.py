"""A report on one line is broken at its headings, and so is one that the source has torn."""

from checker.document.model import Source
from checker.document.text.lines import Line
from checker.document.text.unglue import unglued

WHOLE = (
    "某区水利局2023年法治政府建设报告 区政府： 2023年，我局坚持依法行政，现将情况报告如下。"
    + "一、主要成效 "
    + "全年检查企业120家次，成效明显。" * 8
    + "二、存在问题 "
    + "执法力量不足，原因是编制少。" * 8
)


def torn(text: str, width: int) -> tuple[Line, ...]:
    """Return a paragraph as pages give it: lines of a width, all but the first going on."""
    return tuple(
        Line(text[at : at + width], Source(page=at // 100), starts=not at, goes_on=at > 0)
        for at in range(0, len(text), width)
    )


def paragraphs(lines: tuple[Line, ...]) -> list[str]:
    """Return what lines hold, those joined that go on."""
    found: list[str] = []
    for line in lines:
        if line.goes_on:
            found[-1] += line.text
        else:
            found.append(line.text)
    return found


def test_a_torn_report_is_broken_where_a_whole_one_is():
    """Title, address, headings; blanks at the ends of lines do not count."""
    whole = [one.text.replace(" ", "") for one in unglued(torn(WHOLE, len(WHOLE)))]
    assert whole == [one.replace(" ", "") for one in paragraphs(unglued(torn(WHOLE, 28)))]
    assert ["一、主要成效", "二、存在问题"] == [one for one in whole if one[1] == "、"]


def test_pieces_keep_the_places_of_their_lines():
    """Each line has its page."""
    lines = torn(WHOLE, 28)
    assert {one.source.page for one in lines} == {one.source.page for one in unglued(lines)}


def test_an_ordinary_paragraph_is_left_alone():
    """Its lines are the ones that came."""
    lines = torn("（一）加强组织领导。" + "我局坚持依法行政。" * 12, 28)
    assert lines == unglued(lines)
