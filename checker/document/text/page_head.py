"""What a web page prints above a report: breadcrumbs, buttons, labels with their values."""

import re

from checker import patterns
from checker.document.markers import marker_at
from checker.document.names import NUMBER, bare
from checker.document.text import page_words as words
from checker.document.text.lines import Line, part
from checker.document.text.page_tail import is_footer, is_own, is_pressed
from checker.document.titles import is_title

# Lines among which the report begins; characters of its prose, and of a line that lists something.
MOST, PROSE, SHORT = 90, 40, 60
# What a label says stands beside it; an index number is longer than a name.
VALUE, ASCII_VALUE = 15, 40
# So goes on a title whose middle might be the name of a column: 法治政府建设情况 / 的报告.
CONNECTING = ("的", "和", "及", "与", "报告")
# A title that is as long says more than the name of a column.
SPEAKING = 12
# • 备注/文号：某委〔2025〕4号
LABELLED = patterns.pattern(r"[\W_]{0,3}(?:\w{1,4}/)?(\w{1,8})\W{0,2}[:：|｜\]】]")
BARE_LABEL = patterns.pattern(r"[\W_]{0,3}(\w{1,8})\W{0,3}$")
WORD_AND_COLON = patterns.pattern(r"(\w{1,30})\s?[:：|｜\]】]")
NUMBER_LABEL = patterns.pattern(r"(\w{1,30}|文[ \u3000]{1,4}号)\s?[:：|｜\]】]")
# 标 题 | 某局关于…的报告 |
FIELD = patterns.pattern(
    r"(?<!\w)(\w[ \u3000]{0,4}\w(?:\w\w)?)\s?[:：|｜\]】][\s:：|｜\]】]{0,4}([^\s|｜:：\[【][^|｜:：\[【]*)"
)
# Values without their labels: • 2024-03-22.
BULLETS, LISTED = tuple("•·●◆■▪"), 3
STEPS = ">›»→"
HOME = patterns.pattern(
    r"(?:网站)?首页[-/／\\]"
)  # 首页/政务公开/年度报告: what divides a path here
# 《落实<法治社会建设实施纲要>措施》: no steps of a path.
ANGLED = patterns.pattern(r"<[^<>]{1,60}>")
STAMP = patterns.pattern(
    r"(?:19|20)\d\d[-./年]\d\d?[-./月]\d\d?日?(?:\d\d?[:时]\d\d?(?:[:分]\d{0,2}秒?)?)?$"
)
# 某区人民政府 2024年3月4日 星期一: when the page was looked at.
TODAY = patterns.pattern(r"\d日(?:星期|周)[一二三四五六日天]")
# 11370105MB0000000X/2023-6537798: under which a page is kept, by its body's credit code.
INDEX = patterns.pattern(r"[•·\s]*(?=[0-9A-Z]*\d{6})[0-9A-Z]{8,21}/(?:19|20)\d\d-\d{4,9}$")
ADDRESS = patterns.pattern(r"(?:https?://|www\.)\S+$", re.IGNORECASE)
SITE = patterns.pattern(r"[^\W\d]{2,16}(?:政府|门户|开发区|政务|[省市区县局厅委])网站?")
REPORTER = patterns.pattern(r"(?:摄|(?:记者|通讯员|摄影)[:：]?\w{2,4}[）)]?)$")
LONGEST_CAPTION, LONGEST = 200, 300


def body_start(lines: tuple[Line, ...]) -> int:
    """Return the index of the first line that is prose, a heading or an address."""
    for index, line in enumerate(lines[:MOST]):
        text = line.text
        if text[0] in "一1（(第" and marker_at(text, 0):
            return index
        if len(text) >= PROSE or text[-1] in ":：":
            squeezed = bare(text[: 2 * LONGEST_CAPTION])
            if _is_prose(squeezed) or _is_address(squeezed):
                return index
    return min(len(lines), MOST)


def head_chrome(lines: tuple[Line, ...]) -> set[int]:
    """Return the indexes of those of the lines above the body that are the page's."""
    texts = [bare(line.text) for line in lines]
    found = {index for index, line in enumerate(lines) if _is_chrome(texts[index], line.text)}
    found |= {index for index, text in enumerate(texts) if _is_column(text, texts[index + 1 :])}
    listed = {at for at, text in enumerate(texts) if text[0] in BULLETS and len(text) <= SHORT}
    found |= listed if len(listed) >= LISTED else set()
    for index in [index for index, text in enumerate(texts) if not text.strip(STEPS)]:
        found |= {near for near in (index - 1, index + 1) if _is_step(texts, near)}
    gone = {texts[index] for index in found}
    found |= {index for index, text in enumerate(texts) if text in gone and not is_title(text)}
    return found | {index for index in range(len(texts)) if _is_value(texts, index, found)}


def number_in(line: Line) -> Line | None:
    """Return the document number that a line of metadata gives, as a line of its own."""
    for label in NUMBER_LABEL.finditer(line.text):
        if bare(label[1]) in words.NUMBERS:
            number = NUMBER.search(line.text, label.end())
            if number and not bare(line.text[label.end() : number.start()]).strip("：:|｜]】"):
                return part(line, *number.span())
    alone = NUMBER.search(line.text) if line.text[0] in BULLETS else None
    rest = line.text[1 : alone.start()] + line.text[alone.end() :] if alone else "-"
    return None if rest.strip() or alone is None else part(line, *alone.span())


def title_in(line: Line) -> Line | None:
    """Return the title that a line of metadata gives, as a line of its own."""
    for field in FIELD.finditer(line.text):
        title = field[2].rstrip()
        if bare(field[1]) in words.TITLES and len(title) >= SPEAKING and is_title(title):
            return part(line, field.start(2), field.start(2) + len(title))
    return None


def shorn(line: Line) -> tuple[Line, Line] | None:
    """Cut a title from the labels of the page that follow it on its line."""
    text = line.text
    for match in WORD_AND_COLON.finditer(text, 1) if len(text) <= LONGEST_CAPTION else ():
        label = label_in(match[1])
        end = len(text[: match.end(1) - len(label)].rstrip(" \t\u3000|【[")) if label else 0
        if end >= SPEAKING:
            return (part(line, 0, end), part(line, end, len(text))) if _is_own(text[:end]) else None
    return None


def _is_own(text: str) -> bool:
    """Whether a title is the report's, and neither the path to the page nor what a label says."""
    words = bare(text)
    return is_title(text) and not (_is_path(words) or _is_labelled(words))


def label_in(word: str) -> str:
    """Return the longest label that a word ends with, or nothing."""
    sizes = range(min(len(word), words.LONGEST_LABEL), 1, -1)
    return next((word[-size:] for size in sizes if word[-size:] in words.LABELS), "")


def _is_prose(text: str) -> bool:
    if len(text) < PROSE or not any(mark in text for mark in "，,。；"):
        return len(text) > LONGEST
    return not (_is_labelled(text) or _is_path(text) or _is_caption(text))


def _is_address(text: str) -> bool:
    return text[:-1].endswith(words.CALLED) and text[-1] in "：:" and not _is_labelled(text)


def _is_labelled(text: str) -> bool:
    for pattern in (LABELLED, BARE_LABEL):
        match = pattern.match(text)
        if match and match[1] in words.LABELS:
            return True
    return False


def _is_path(text: str) -> bool:
    text = ANGLED.sub("", text)
    steps = sum(text.count(one) for one in STEPS)
    if steps > 1 or HOME.match(text):
        return True
    return steps == 1 and text.startswith(("首页", "网站首页"))


def _is_caption(text: str) -> bool:
    return len(text) <= LONGEST_CAPTION and bool(REPORTER.search(text))


def _is_chrome(text: str, line: str) -> bool:
    if len(text) > LONGEST:
        return False
    if _is_labelled(text) or is_pressed(line) or _is_path(text) or _is_caption(text):
        return True
    if _is_dated(text) or ADDRESS.match(text) or INDEX.match(text) or _is_helper(text):
        return True
    if _is_row(line):
        return True
    if len(text) > 2 * SHORT or "。" in text or is_title(text):
        return False
    return is_footer(text) or _is_counted(text) or _is_menu(line)


def _is_helper(text: str) -> bool:
    return text.endswith(words.HELPERS) and len(text) <= SPEAKING


def _is_dated(text: str) -> bool:
    """Whether a line says when a page was made or looked at, and not as a signature does."""
    if STAMP.match(text) and not (text.endswith("日") and text[:2].isdecimal()):
        return True
    return len(text) <= SHORT and bool(TODAY.search(text))


def _is_counted(text: str) -> bool:
    """Whether a line says, behind something else, where a page is from or how often it was read."""
    labels = (match[1] for match in WORD_AND_COLON.finditer(text))
    return any(one.endswith(words.COUNTED) for one in labels)


def _is_menu(line: str) -> bool:
    """Whether a line lists several columns of a site, or several sites."""
    names = line.replace("|", " ").split()
    return len(names) > 2 and 2 * sum(_names_column(one) for one in names) >= len(names)


def _is_row(line: str) -> bool:
    """Whether a line lists labels and what they say with blanks alone between: 来源 某局 文号."""
    said = line.split()
    return said[0] in words.LABELS and sum(one in words.LABELS for one in said) > 1


def _names_column(text: str) -> bool:
    if text in words.COLUMNS or text in words.BUTTONS:
        return True
    return (
        (text.startswith("走进") and len(text) <= 6)
        or (text.endswith(("概况", "要闻")) and len(text) <= 7)
        or SITE.fullmatch(text) is not None
    )


def _is_column(text: str, below: list[str]) -> bool:
    if not _names_column(text) or (below and below[0].startswith(CONNECTING)):
        return False
    return any(is_title(one) and one != text for one in below)


def _is_step(texts: list[str], index: int) -> bool:
    """Whether a line next to a ``>`` is a step of the path to the page."""
    if not 0 <= index < len(texts):
        return False
    return not (is_title(texts[index]) and len(texts[index]) >= SPEAKING)


def _is_value(texts: list[str], index: int, found: set[int]) -> bool:
    """Whether a short line between two that are chrome is what a label above it says."""
    if index in found or not {index - 1, index + 1} <= found:
        return False
    text = texts[index]
    limit = ASCII_VALUE if text.isascii() else VALUE
    return len(text) <= limit and not is_title(text) and not is_own(text)
