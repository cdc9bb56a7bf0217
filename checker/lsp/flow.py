"""Brackets of YAML that are open at the cursor: { level: off, reason: … and [a, b, …, not closed yet."""

from checker.lsp.places import Lines
from checker.records import NamedTuple

FAR = 30  # lines that a bracket may go on over
OPEN, CLOSE, QUOTES = "{[", "}]", "\"'"


class Flow(NamedTuple):
    """Where the outermost open bracket stands, and all that are open: sign and what follows it.

    What follows is cut at the last comma of its level, and at the next bracket that is open.
    """

    line: int
    unit: int
    brackets: tuple[str, ...]


def flow_at(lines: Lines, line: int, unit: int) -> Flow | None:
    """Return the brackets that are open before the character at `unit` of `line`, None without.

    What goes on over lines is indented deeper than the line that it begins in.
    """
    text, least = lines.line(line)[:unit], _indent(lines.line(line))
    found = _open(text)
    for number in range(line - 1, max(line - FAR, -1), -1):
        if found or not least:
            break
        above = lines.line(number)
        text = f"{above}\n{text}"
        if above.strip() and _indent(above) < least:
            found, least, line = _open(text), _indent(above), number
            found = found if found and found[0][0] < len(above) else []
    return Flow(line, found[0][0], _cut(text, found)) if found else None


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip(" "))


def _open(text: str) -> list[tuple[int, int]]:
    """Return where each open bracket of `text` stands, and where what is typed in it begins."""
    found: list[tuple[int, int]] = []
    quote, before = "", ":"  # `before`: the last sign that is no blank; behind some a value begins
    for at, sign in enumerate(text):
        begins = before in (":-{[," if found else ":-")
        if quote:
            quote = "" if sign == quote else quote
        elif sign in QUOTES and begins:
            quote = sign
        elif sign in OPEN and begins:
            found.append((at, at + 1))
        elif sign in CLOSE and found:
            found.pop()
        elif sign == "," and found:
            found[-1] = found[-1][0], at + 1
        if not sign.isspace():
            before = sign
        elif sign == "\n" and not found:
            before = ":"
    return found


def _cut(text: str, found: list[tuple[int, int]]) -> tuple[str, ...]:
    ends = (*(at for at, _ in found[1:]), len(text))
    return tuple(text[at] + text[begin:end] for (at, begin), end in zip(found, ends, strict=True))
