"""Single values as the schema calls for them; a wrong one is noted and becomes None."""

import re
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from checker.facts.wording.eras import FORM as TIMED
from checker.language.sense import fault_of
from checker.messages import Message
from checker.packs import schema
from checker.packs.nearest import did_you_mean
from checker.packs.nodes import Scalar
from checker.packs.schema import Choice, Kind
from checker.packs.shapes import expected, misshaped, span
from checker.packs.source import Log

DATE = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?")
PLUS = re.compile(r"(?:^|(?<!\s)\s+)[+＋](?:\s+|$)")
BAR = re.compile("[|｜]")
YES = {"yes": "true", "on": "true", "是": "true", "no": "false", "off": "false", "否": "false"}


def read_scalar(node: Scalar, kind: Kind | Choice, log: Log) -> Any:
    """Return `node` as the value that `kind` calls for, or None with a note in `log`."""
    if isinstance(kind, Choice):
        return _one_of(node, kind.words, kind, log)
    return READERS[kind](node, kind, log)


def _text(node: Scalar, kind: Kind, log: Log) -> str | None:
    """Return the text; a number or a truth value has to be quoted to be one."""
    if node.kind == "str":
        return node.text
    misshaped(node, kind, log, Message.of("pack.quote", text=node.text))
    return None


def _name(node: Scalar, kind: Kind, log: Log) -> Scalar | None:
    return None if _word(node, kind, log) is None else node


def _word(node: Scalar, kind: Kind, log: Log) -> str | None:
    """Return a text that is looked for: not empty, on one line."""
    text = _text(node, kind, log)
    if text is None:
        return None
    if not text.strip() or "\n" in text.strip():
        log.add("pack.not-a-word", *span(node), expected=expected(kind))
        return None
    if "，" in text and not node.style and _in_brackets(node, log):
        log.add("pack.wide-comma", *span(node))
        return None
    return text.strip()


def _wording(node: Scalar, kind: Kind, log: Log) -> str | None:
    """Return a wrong wording; one between slashes has to be a pattern that runs in linear time."""
    text = _word(node, kind, log)
    if text is not None and text.startswith("@") and not TIMED.fullmatch(text):
        log.add("pack.timed-wording", *span(node))
        return None
    if text is None or len(text) < 3 or not (text.startswith("/") and text.endswith("/")):
        return text
    fault = fault_of(text[1:-1])
    if fault:
        log.note(fault, *span(node))
        return None
    return text


def _in_brackets(node: Scalar, log: Log) -> bool:
    """Tell whether `node` is an item of [a, b], where ， does not separate."""
    before = log.source.text[max(0, node.start - 80) : node.start].rstrip()
    return before.endswith(("[", ","))


def _row(node: Scalar, kind: Kind, log: Log) -> tuple[tuple[str, ...], ...] | None:
    text = _word(node, kind, log)
    if text is None:
        return None
    row = tuple(tuple(word.strip() for word in BAR.split(group)) for group in PLUS.split(text))
    if all(word for group in row for word in group):
        return row
    log.add("pack.row", *span(node), expected=expected(kind))
    return None


def _flag(node: Scalar, kind: Kind, log: Log) -> bool | None:
    if node.kind == "bool":
        return node.text.lower() == "true"
    word = YES.get(node.text.lower())
    misshaped(node, kind, log, Message.of("pack.near", word=word) if word else None)
    return None


def _number(node: Scalar, kind: Kind, log: Log) -> float | None:
    if node.kind not in ("int", "float"):
        bare = re.sub(r"[%％]$", "", node.text)
        is_number = re.fullmatch(r"\d+(?:\.\d+)?", bare)
        misshaped(node, kind, log, Message.of("pack.near", word=bare) if is_number else None)
        return None
    value = float(node.text)
    if 0 <= value < 1e6 if kind == "weight" else 0 <= value <= 100:
        return value
    log.add("pack.range", *span(node), value=node.text, expected=expected(kind))
    return None


def _date(node: Scalar, kind: Kind, log: Log) -> str | None:
    if DATE.fullmatch(node.text):
        return node.text
    log.add("pack.date", *span(node), value=node.text, expected=expected(kind))
    return None


def _day(node: Scalar, kind: Kind, log: Log) -> str | None:
    from datetime import date

    with suppress(ValueError):
        if DATE.fullmatch(node.text) and date.fromisoformat(node.text):
            return node.text
    log.add("pack.date", *span(node), value=node.text, expected=expected(kind))
    return None


def _count(node: Scalar, kind: Kind, log: Log) -> int | None:
    if node.kind != "int":
        misshaped(node, kind, log)
        return None
    if 0 < int(node.text) < 1e6:
        return int(node.text)
    log.add("pack.range", *span(node), value=node.text, expected=expected(kind))
    return None


def _choice(node: Scalar, kind: Kind, log: Log) -> str | None:
    return _one_of(node, schema.FIGURES if kind == "figure" else schema.LEVELS, kind, log)


def _one_of(node: Scalar, words: tuple[str, ...], kind: Kind | Choice, log: Log) -> str | None:
    if node.text in words:
        return node.text
    hint = did_you_mean(node.text, words)
    log.add("pack.choice", *span(node), value=node.text, expected=expected(kind), hint=hint)
    return None


def _sentence(node: Scalar, kind: Kind, log: Log) -> Scalar | None:
    """Return the node of a sentence: on one line, or a block after |, so that words have places."""
    if _text(node, kind, log) is None:
        return None
    first, last = log.source.at(node.start), log.source.at(node.end)
    if node.style == ">" or (node.style != "|" and first.line != last.line):
        log.add("pack.wrapped", node.start, node.end)
        return None
    if not node.text.strip():
        log.add("pack.no-value", *span(node), expected=expected(kind))
        return None
    return node


READERS: dict[Kind, Callable[[Scalar, Kind, Log], Any]] = {
    "name": _name,
    "text": _text,
    "flag": _flag,
    "weight": _number,
    "cap": _number,
    "date": _date,
    "day": _day,
    "count": _count,
    "word": _word,
    "wording": _wording,
    "row": _row,
    "figure": _choice,
    "level": _choice,
    "rule": _sentence,
    "condition": _sentence,
}
