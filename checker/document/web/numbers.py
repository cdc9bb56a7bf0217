"""The numbers that a browser prints before the items of a list."""

from typing import Any

from checker.numerals import spelled
from checker.patterns import pattern

CHINESE = pattern(r"cjk-ideographic|simp-chinese|trad-chinese|cjk-decimal|cjk-heavenly|japanese")
NONE = pattern(r"list-style(?:-type)?\s*:\s*[^;]*none")
LETTERS = "abcdefghijklmnopqrstuvwxyz"
MOST = 99


def numbers_of(group: Any) -> dict[int, str]:
    """Return what stands before each item of a list, by its ``mem_id``: a number with its mark.

    An item counts from the start that the list gives, or from the value of one before it.
    """
    if group.tag != "ol":
        return {}
    found: dict[int, str] = {}
    number = _integer(group.attributes.get("start"), 1) - 1
    for one in group.iter():
        if one.tag == "li":
            number = _integer(one.attributes.get("value"), number + 1)
            found[one.mem_id] = _printed(one, group, number)
    return found


def _printed(item: Any, group: Any, number: int) -> str:
    style = f"{group.attributes.get('style') or ''};{item.attributes.get('style') or ''}"
    if NONE.search(style):
        return ""
    if CHINESE.search(style):
        return f"{spelled(number)}、" if 0 < number <= MOST else f"{number}、"
    letters = {"a": LETTERS, "A": LETTERS.upper()}.get(group.attributes.get("type") or "1")
    named = letters[number - 1] if letters and 0 < number <= len(letters) else str(number)
    return f"{named}. "


def _integer(text: str | None, default: int) -> int:
    try:
        return int(text or "")
    except ValueError:
        return default
