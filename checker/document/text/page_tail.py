"""What a web page prints below a report: links, buttons, who keeps the site."""

from checker.document.markers import marker_at
from checker.document.names import NUMBER, bare
from checker.document.text import page_words as words
from checker.document.text.lines import Line
from checker.patterns import pattern

# Lines at the end that may be the page's; characters of one that is, looked at of one, said by a label.
MOST, SHORT, LONG, VALUE = 40, 60, 120, 15
# A line is said again where so many of its characters stand above.
REPEATED = 40
TOKENS = pattern(r"[^\W_]+")
BRACKETS = "（(【[《"
# What is left of a line of buttons that are pictures.
PICTURES = frozenset("[]【】|｜>›»×✕•·_ \t\u3000\xa0")


def tail_chrome(lines: tuple[Line, ...], body: int) -> set[int]:
    """Return the indexes of the lines below the report that are the page's.

    `body` is the index of the first line of the report's prose.
    """
    first = max(body + 1, len(lines) - MOST)
    texts = {index: bare(lines[index].text[:LONG]) for index in range(first, len(lines))}
    found: set[int] = set()
    for index, text in texts.items():
        if len(text) <= SHORT and is_footer(text) and _ends(lines, index):
            found = set(range(index, len(lines)))
            break
    for index in reversed(texts):
        if index not in found and not _is_foot(lines, texts, index):
            break
        found.add(index)
    return found


def is_footer(text: str) -> bool:
    """Whether a line, blanks taken out, begins what stands below a report."""
    text = text.lstrip(BRACKETS)
    if text.startswith("相关") and text[2:4] in words.LINKS:
        return text[4:5] in ("", "：", ":", "】", "]", ">")
    return text.startswith(words.FOOTERS) or any(one in text[:8] for one in words.LICENCES)


def is_pressed(line: str) -> bool:
    """Whether a line holds nothing but buttons, and maybe a count."""
    if len(line) > SHORT:
        return False
    names = TOKENS.findall(line)
    if not names:
        return PICTURES.issuperset(line)
    if names[-1].isdecimal() and len(names) > 1:
        names.pop()
    return words.BUTTONS.issuperset(names) or "".join(names) in words.BUTTONS


def is_own(text: str) -> bool:
    """Whether a line, blanks taken out, is a report's own wherever it stands."""
    if text.startswith(words.OWN) or text.endswith("印发"):
        return True
    return text.endswith("号") and bool(NUMBER.search(text))


def _is_foot(lines: tuple[Line, ...], texts: dict[int, str], index: int) -> bool:
    """Whether a line that stands below all of the report is a button, or said by a label above."""
    text, label = texts[index], texts.get(index - 1, "")
    # 六、其他需要报告的事项 and below it 无: no button, but all that the part says.
    if len(text) > SHORT or is_own(text) or (label and marker_at(label, 0)):
        return False
    if text.lstrip(BRACKETS).startswith(words.FEET) or is_pressed(lines[index].text):
        return True
    said = len(text) <= VALUE and text[-1] != "。"
    return said and label.startswith(words.FEET) and label.endswith((":", "："))


def _ends(lines: tuple[Line, ...], index: int) -> bool:
    """Whether nothing of the report follows the line at `index`; a repetition is nothing."""
    before = None
    for line in lines[index + 1 :]:
        text = line.text
        if is_own(bare(text[-SHORT:] if len(text) > SHORT else text)):
            return False
        if len(text) > SHORT and "。" in text:
            before = before or "".join(one.text for one in lines[:index])
            if text[:REPEATED] not in before:
                return False
    return True
