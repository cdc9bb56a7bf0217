"""Paragraphs again, from lines that were broken at a width, at random, or not at all."""

from collections import Counter
from collections.abc import Callable

from checker.document.markers import ALL_DIGITS, FIRST, LONE, marker_at
from checker.document.names import date_in, is_body
from checker.document.text.lines import Line
from checker.document.titles import is_title
from checker.numerals import UP_TO_TEN
from checker.patterns import pattern
from checker.records import NamedTuple

CLOSED = "。！？；：!?;:…"
QUOTES = "”’\"'）)》〉】"
OPEN = "，、,（(《“〈【〔"
TORN = "（(《“〈〔第"
# A line that begins so is the first of its paragraph, whatever stands above it.
START = pattern(
    r"附\s?件?\s?\w?\s?[:：]|附\s?件\s?\w?$|抄\s?[送报]\s?[:：]|主\s?送\s?[:：]|——|--|[|｜#•●◆■※]"
)
PRINTED = pattern(r"日\s?印\s?[发制][。.]?$")
STARTERS = frozenset("附抄主—-|｜#•●◆■※")
# One that begins so may also stand in mid-paragraph.
ITEM = pattern(rf"[{UP_TO_TEN}]{{1,2}}是|首先|其次|再次|各位")
# An item is looked for among so many lines above the next.
FAR = 60
ITEM_ENDS = "。；：:;"
ITEM_STARTERS = ALL_DIGITS | frozenset("首其再各")
CALL = pattern(r".{0,60}(?:委|政府|单位|代表|同志们)\s?[:：！]$|各位.{1,10}[,，]$")
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
# The columns of a table that is drawn with blanks.
COLUMNS = pattern(r"\S\s{3,}\S")
# Widths are in half characters, blanks not counted.
NARROWEST, WIDEST, SLACK, FULL = 36, 160, 10, 4
SHORTEST = NARROWEST // 2
# How many lines must be broken, what share of the long ones, how many at one width.
FEWEST, SHARE, REGULAR = 3, 0.35, 0.7
# How many lines, and what share, to call a text wrapped though its lines are not of one width.
MANY, MOSTLY = 10, 0.6
LONG, LONGEST_MARKER = 30, 8
# So end the headings of the parts, and so goes on what only seems to end.
COMPLETE, GOES_ON = (
    ("情况", "成效", "不足", "问题", "原因", "安排", "打算", "计划", "思路"),
    "的和及与、，,",
)
PUNCTUATION = pattern("[。！？；：，!?;:,]")
# No heading ends so: 二、存在的不足和 / 原因, 三、2025年 / 工作安排.
LACKING = ("的", "和", "及", "与")
YEAR_ALONE = pattern(r"\D{1,4}20\d\d\s?年度?")
# Among so many paragraphs the title stands, if it ends with one of these.
FRONT, TITLED = 6, ("报告", "总结", "汇报", "情况", "打算")


Ruler = Callable[[str], int]


class Layout(NamedTuple):
    """How a text is laid out: how wide its lines are by `ruler`, its indents, its gaps.

    A line that is `slack` short of the width is full; a width of 0 says that nothing is wrapped.
    """

    width: int
    slack: int
    ruler: Ruler
    indented: bool
    margin: int
    spaced: bool

    def reach(self, line: Line) -> int:
        """Return how far a line reaches, its indent counted."""
        return self.ruler(line.text) + line.indent - self.margin


def paragraphs(lines: tuple[Line, ...]) -> list[tuple[Line, ...]]:
    """Group `lines` into paragraphs; the lines of a group are to be joined."""
    layout = _layout(lines)
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
    if line.goes_on:
        return True
    rows = DIVIDER in text or DIVIDER in line.text
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
    end = text[-1] if text[-1] not in QUOTES else (text.rstrip(QUOTES) or text)[-1]
    flows = _flows_on if end in CLOSED else _flows_over
    # A body alone on a line is who signs, below a last sentence that lacks its mark.
    return not is_body(line.text) and flows(group, line, layout)


def counts_on(text: str, below: str) -> bool:
    """Whether a line begins with 2. where 1. stands within the paragraph that fills the one above."""
    marker = marker_at(below, 0) if below[0].isdecimal() else None
    if marker is None or marker.ordinal < 2:
        return False
    return any(f"{end}{marker.ordinal - 1}{marker.text[-1]}" in text for end in ITEM_ENDS)


def calls(text: str) -> bool:
    """Whether a line is the address of a report, or of a letter."""
    if CALL.match(text):
        return True
    names = text[:-1].replace("，", "、").split("、") if text[-1] in ":：" else []
    return bool(names) and all(is_body(one, strong=False) for one in names)


def _room(below: Line, layout: Layout) -> int:
    """Return how short a full heading may be: by less than what might have followed on its line.

    What is left of a heading is short, and no sentence.
    """
    rest = below.text[-1] not in CLOSED and 3 * layout.reach(below) < 2 * layout.width
    return FULL if rest or below.text[0].isascii() else 1


def _begins(line: Line, layout: Layout) -> bool:
    text = line.text
    if text[0] in FIRST and (marker_at(text, 0) or date_in(text)):
        return True
    if (text[0] in STARTERS and START.match(text)) or PRINTED.search(text):
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


def is_bare_heading(text: str) -> bool:
    """Whether a line is the heading of a part, without a number: no sentence ends so."""
    return len(text) < LONG and text.endswith(COMPLETE) and not PUNCTUATION.search(text)


def _flows_over(group: list[Line], line: Line, layout: Layout) -> bool:
    """Whether a line without a mark at its end is full, or the paragraph torn at it."""
    if calls(line.text):
        return False
    text = group[-1].text
    heading = len(group) == 1 and is_heading(text)
    if heading and text.endswith(COMPLETE) and line.text[0] not in GOES_ON:
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


def _layout(lines: tuple[Line, ...]) -> Layout:
    plain = [line for line in lines if line.kind == "line"]
    indents = Counter([line.indent for line in plain])
    margin = min((indent for indent, _ in indents.most_common()[:2]), default=0)
    deep = sum(count for indent, count in indents.items() if indent > margin + 1)
    gaps = len([line for line in plain if line.gap])
    indented = deep > 1 and deep >= len(plain) / 25
    return Layout(*_wrap(plain), indented, margin, gaps > len(plain) / 2)


def _wrap(lines: list[Line]) -> tuple[int, int, Ruler]:
    """Return the width that the text is wrapped at or 0, the slack, and what it is measured by."""
    broken, whole = _broken(lines)
    if len(broken) < FEWEST or len(broken) < SHARE * (len(broken) + whole):
        return 0, 0, _width
    regular, width, ruler = max((_regular(broken, one) for one in (_width, _count)), key=_first)
    if not NARROWEST <= width <= WIDEST:
        return 0, 0, ruler
    if regular >= REGULAR:
        return width, SLACK, ruler
    ragged = len(broken) >= MANY and len(broken) >= MOSTLY * (len(broken) + whole)
    return (width, width // 2, ruler) if ragged else (0, 0, ruler)


def _broken(lines: list[Line]) -> tuple[list[str], int]:
    """Return the long lines that stop in mid-sentence, and the number of the others."""
    broken, whole = [], 0
    for line in lines:
        text = line.text
        if not SHORTEST <= len(text) <= WIDEST:
            whole += len(text) > WIDEST
        elif (text.rstrip(QUOTES) or text)[-1] in CLOSED:
            whole += 1
        elif not (is_heading(text) or ("   " in text and COLUMNS.search(text))):
            broken.append(text)
    return broken, whole


def _regular(broken: list[str], ruler: Ruler) -> tuple[float, int, Ruler]:
    """Return what share of the lines is of one width, the width, and what it is measured by."""
    widths = sorted(map(ruler, broken))
    width = widths[len(widths) * 3 // 4]
    return len([one for one in widths if abs(width - one) <= SLACK]) / len(widths), width, ruler


def _first(measured: tuple[float, int, Ruler]) -> float:
    return measured[0]


def is_heading(text: str) -> bool:
    """Whether a line is a numbered heading and no sentence, by its shape."""
    return (
        text[0] in FIRST
        and text[-1] not in OPEN
        and "。" not in text
        and marker_at(text, 0) is not None
    )


def _width(text: str) -> int:
    """Return the width in half characters: of UTF-8, a Chinese character takes three bytes."""
    return (len(text.encode("utf-8", "replace")) + len(text)) // 2 - text.count(" ")


def _count(text: str) -> int:
    """Return the width where every sign, a digit or a blank as well, was counted as one."""
    return 2 * len(text)
