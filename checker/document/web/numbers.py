"""The numbers that a browser prints before the items of a list."""

from typing import Any

from checker.patterns import pattern

CHINESE = pattern(r"cjk-ideographic|simp-chinese|trad-chinese|cjk-decimal|cjk-heavenly|japanese")
NONE = pattern(r"list-style(?:-type)?\s*:\s*[^;]*none")
NUMERALS = "一二三四五六七八九十"
LETTERS = "abcdefghijklmnopqrstuvwxyz"
MOST = 99


def number_of(item: Any) -> str:
    """Return what stands before a <li>: a number with its mark, or nothing."""
    group = item.parent
    if group is None or group.tag != "ol":
        return ""
    style = f"{group.attributes.get('style') or ''};{item.attributes.get('style') or ''}"
    if NONE.search(style):
        return ""
    number = _value(item, group)
    if CHINESE.search(style):
        return f"{_chinese(number)}、" if 0 < number <= MOST else f"{number}、"
    letters = {"a": LETTERS, "A": LETTERS.upper()}.get(group.attributes.get("type") or "1")
    named = letters[number - 1] if letters and 0 < number <= len(letters) else str(number)
    return f"{named}. "


def _value(item: Any, group: Any) -> int:
    """Return the number of an item, which counts from the start that the list gives."""
    number = _integer(group.attributes.get("start"), 1) - 1
    for one in group.iter():
        if one.tag == "li":
            number = _integer(one.attributes.get("value"), number + 1)
            if one == item:
                return number
    return number


def _integer(text: str | None, default: int) -> int:
    try:
        return int(text or "")
    except ValueError:
        return default


def _chinese(number: int) -> str:
    tens, ones = divmod(number, 10)
    begin = "" if not tens else "十" if tens == 1 else f"{NUMERALS[tens - 1]}十"
    return begin + (NUMERALS[ones - 1] if ones else "")
