"""Paragraphs again, from lines that were broken at a width, at random, or not at all."""

from checker.document.markers import ALL_DIGITS, FIRST, LONE, marker_at
from checker.document.names import date_in, is_body
from checker.document.text.lines import Line
from checker.document.text.shapes import (
    CLOSED,
    OPEN,
    begins_paragraph,
    calls,
    counts_on,
    is_bare_heading,
    is_closed,
    is_complete,
    is_heading,
    is_row,
)
from checker.document.text.widths import SHORTEST, Layout, layout_of
from checker.document.titles import is_title
from checker.numerals import UP_TO_TEN
from checker.patterns import pattern

TORN = "（(《“〈〔第"
PRINTED = pattern(r"日\s?印\s?[发制][。.]?$")
# 某县司法局办公室　2024年1月9日 / 印发: the end of a line that was too long.
PRINTED_REST = pattern(r"印\s?[发制][。.]?$")
# What begins so may also stand in mid-paragraph.
ITEM = pattern(rf"[{UP_TO_TEN}]{{1,2}}是|首先|其次|再次|各位")
ITEM_STARTERS = ALL_DIGITS | frozenset("首其再各")
# An item is looked for among so many lines above the next.
FAR = 60
# 其中高速公路3. / 9万公里: who breaks lines at full stops breaks figures.
FIGURE_END = pattern(r"\d[.．]$")
# 检查1 / 26次; 检查126 / 次: not 2023 / 1月, and no number of a page.
FIGURE_BEGUN = pattern(r"[一-鿿，、（]\s?\d{1,6}$")
FIGURE_REST = pattern(
    r"(?:\d{1,6}(?:\.\d+)?\s?)?[余多]?[百千万亿]?(?:人次|家次|户次|场次|[次件起宗份家户项条个名人场期]|[万亿]?元)"
    r"(?:[，。、；,;（(）)]|(?<=[\d\s]\S)|(?<=[\d\s]\S\S))"
)
# 强化责任落 / 实。成立了…: no paragraph begins so.
SCRAP = pattern(r"[一-鿿]{1,3}[。；]")
# Between the cells of a row, where a table was made text.
DIVIDER = " | "
# A line that is so few half characters short is full.
FULL = 4
# From so many characters on a line is too long for a heading; a number alone on one is shorter.
LONG, LONGEST_MARKER = 30, 8
# No heading ends so: 二、存在的不足和 / 原因, 三、2025年 / 工作安排.
LACKING = ("的", "和", "及", "与")
YEAR_ALONE = pattern(r"\D{1,4}20\d\d\s?年度?")
# Among so many paragraphs the title stands, if it ends with one of these.
FRONT, TITLED = 6, ("报告", "总结", "汇报", "情况", "打算")


def paragraphs(lines: tuple[Line, ...]) -> list[tuple[Line, ...]]:
    """Group `lines` into paragraphs; the lines of a group are to be joined."""
    layout = layout_of(lines)
    groups: list[list[Line]] = []
    for line in lines:
        titled = bool(groups) and _is_front(groups) and _ends_title(groups[-1][-1].text)
        if groups and not titled and _continues(groups[-1], line, layout):
            groups[-1].append(line)
        else:
            groups.append([line])
    return [tuple(group) for group in groups]


def _is_front(groups: list[list[Line]]) -> bool:
    """Whether a title may stand here: on top, or below the date of the letter that it came with."""
    return len(groups) <= FRONT or date_in(groups[-2][-1].text) is not None


def _ends_title(text: str) -> bool:
    """Whether a line above the body is the end of its title, however full it is."""
    if not text.endswith(TITLED) or text.count("《") > text.count("》"):
        return False
    return "，" not in text and is_title(text)


def _continues(group: list[Line], line: Line, layout: Layout) -> bool:
    """Whether `line` goes on with the paragraph that `group` has begun."""
    above = group[-1]
    text = above.text
    if line.goes_on or PRINTED_REST.match(line.text):
        return True
    rows = any(DIVIDER in one or is_row(one) for one in (text, line.text))
    if above.kind != "line" or line.kind != "line" or line.starts or rows:
        return False
    if (
        _is_torn_figure(text, line.text)
        or text[-1] in TORN
        or (len(text) <= LONGEST_MARKER and LONE.match(text))
    ):
        return True
    if _begins(line, layout):
        full = layout.width and layout.width - layout.reach(group[-1]) <= FULL
        return bool(full) and counts_on("".join([one.text for one in group[-FAR:]]), line.text)
    if _is_open(text, line.text):
        return not calls(text)
    flows = _flows_on if is_closed(text) else _flows_over
    # A body alone on a line is who signs, below a last sentence that lacks its mark.
    return not is_body(line.text) and flows(group, line, layout)


def _room(below: Line, layout: Layout) -> int:
    """Return how short a full heading may be: by less than what might have followed on its line.

    What is left of a heading is short, and no sentence, or very short and the end of one.
    """
    most = 1 if below.text[-1] in CLOSED else 2
    rest = 3 * layout.reach(below) < most * layout.width
    return FULL if rest or below.text[0].isascii() else 1


def _begins(line: Line, layout: Layout) -> bool:
    text = line.text
    if text[0] in FIRST and (marker_at(text, 0) or date_in(text)):
        return True
    if begins_paragraph(text) or PRINTED.search(text):
        return True
    return layout.indented and line.indent > layout.margin + 1


def _is_open(above: str, below: str) -> bool:
    """Whether no paragraph ends so."""
    if above[-1] in OPEN or above.rfind("《") > above.rfind("》"):
        return True
    return below[0].isdigit() and bool(FIGURE_END.search(above))


def _flows_on(group: list[Line], line: Line, layout: Layout) -> bool:
    """Whether a sentence that fills its line is likelier in mid-paragraph than at its end."""
    above = group[-1]
    if not layout.width or abs(layout.width - layout.reach(above)) > FULL:
        return False
    if group[0].text[0] == "抄" or is_bare_heading(line.text):
        return False
    if layout.indented:
        return True
    return above.text[-1] not in ":：" and line.gap <= above.gap and not _is_item(line.text)


def _flows_over(group: list[Line], line: Line, layout: Layout) -> bool:
    """Whether a line without a mark at its end is full, or the paragraph torn at it."""
    if calls(line.text):
        return False
    text = group[-1].text
    heading = len(group) == 1 and is_heading(text)
    if heading and is_complete(text, line.text):
        return False
    if heading and (text.endswith(LACKING) or YEAR_ALONE.fullmatch(text)):
        return True
    slack = _room(line, layout) if heading else layout.slack
    if layout.width and abs(layout.width - layout.reach(group[-1])) <= slack:
        return True
    return _is_torn(group, line, layout)


def _is_torn_figure(above: str, below: str) -> bool:
    """Whether a line ends within a figure, or between it and its measure word."""
    return bool(FIGURE_BEGUN.search(above) and FIGURE_REST.match(below))


def _is_item(text: str) -> bool:
    return text[0] in ITEM_STARTERS and bool(ITEM.match(text))


def _is_torn(group: list[Line], line: Line, layout: Layout) -> bool:
    """Whether a paragraph stops in mid-sentence: too long for a heading, and no mark at its end."""
    text = group[-1].text if len(group) == 1 else "".join(one.text for one in group[-3:])
    if layout.indented and group[0].indent > layout.margin + 1:
        if SCRAP.match(line.text):
            return True
        if not is_heading(text):
            return len(text) >= SHORTEST
    if len(text) < LONG or not ("。" in text or "；" in text):
        return False
    return (line.gap == 0 or layout.spaced) and not _is_item(line.text)
