"""What the elements of a Word file are called, and how their values are read."""

from collections.abc import Iterator
from typing import Any

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
P, R, TABLE, ROW, CELL = f"{W}p", f"{W}r", f"{W}tbl", f"{W}tr", f"{W}tc"
TEXT, VALUE, BOX = f"{W}t", f"{W}val", f"{W}txbxContent"
INSERTED, DELETED, MOVED_TO, MOVED_FROM = f"{W}ins", f"{W}del", f"{W}moveTo", f"{W}moveFrom"
ALTERNATIVES, CHOICE, FALLBACK = f"{MC}AlternateContent", f"{MC}Choice", f"{MC}Fallback"
# What only wraps others, and what is not shown.
WRAPPERS = frozenset(
    {INSERTED, MOVED_TO, f"{MATH}oMath", f"{MATH}oMathPara", f"{W}rubyBase"}
    | {f"{W}{name}" for name in ("sdt", "sdtContent", "customXml", "smartTag", "hyperlink")}
    | {f"{W}{name}" for name in ("fldSimple", "dir", "bdo", "ruby")}
)
UNSEEN = frozenset({DELETED, MOVED_FROM, FALLBACK, f"{W}rt", f"{W}sdtPr", f"{W}rubyPr"})


def contents(parent: Any) -> Iterator[Any]:
    """Yield what is shown below `parent`, in order, out of all that only wraps it."""
    for child in parent:
        tag = child.tag
        if tag in WRAPPERS:
            yield from contents(child)
        elif tag == ALTERNATIVES:
            choice = child.find(CHOICE)
            yield from contents(child if choice is None else choice)
        elif tag not in UNSEEN:
            yield child


def value(parent: Any, *path: str) -> str | None:
    """Return what the element at `path` below `parent` says, None where there is none."""
    for name in path:
        parent = None if parent is None else parent.find(f"{W}{name}")
    return None if parent is None else parent.get(VALUE)


def number(text: str | None) -> int | None:
    """Return `text` as a whole number, None for what is none."""
    try:
        return None if text is None else int(text)
    except ValueError:
        return None


def is_on(parent: Any, name: str) -> bool | None:
    """Return whether the switch `name` below `parent` is on, None where it is not set."""
    switch = None if parent is None else parent.find(f"{W}{name}")
    return None if switch is None else switch.get(VALUE, "1") not in ("0", "false", "off")
