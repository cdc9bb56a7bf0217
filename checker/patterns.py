"""Regular expressions, compiled once a machine instead of once a run.

CPython compiles a pattern in Python code: for the patterns of this program that takes several
times as long as to read and judge a report. What they compile to is kept in the user's cache and
handed to the same engine, which proves such code before it takes it. Where the interpreter
offers no such way, or the kept file is of another interpreter or damaged, patterns are compiled
as ever.

The kept file is a line of JSON, a `Code` for each pattern, and after it the words of all codes.
"""

import json
import re
import sys
from contextlib import suppress
from os.path import join
from typing import Any

from checker import __version__, kept
from checker.records import NamedTuple

try:
    import _sre  # type: ignore[import-not-found]
    from re import _compiler, _parser  # type: ignore[attr-defined]
except ImportError:  # an interpreter of another make
    _sre = None

UNUSABLE = (OSError, ValueError, KeyError, TypeError, IndexError, AttributeError, RuntimeError)
USABLE = getattr(_sre, "CODESIZE", 0) == 4


class Code(NamedTuple):
    """What a pattern compiles to: flags, where its words start and end, groups and their names."""

    flags: int
    start: int
    end: int
    groups: int
    names: dict[str, int]


class Kept(NamedTuple):
    """The codes of patterns by flags and text, and the words of all of them."""

    codes: dict[str, Any]
    words: Any


def pattern(text: str, flags: int = 0) -> re.Pattern[str]:
    """Return the compiled `text`, as ``re.compile`` does."""
    key = f"{int(flags)} {text}"
    if key in KEPT.codes:
        with suppress(*UNUSABLE):
            return _from_code(text, Code(*KEPT.codes[key]))
    NEW[key] = (text, int(flags))
    return re.compile(text, flags)


def keep() -> None:
    """Write down what this run had to compile, for the next one."""
    if not NEW or not USABLE:
        return
    with suppress(*UNUSABLE):
        from array import array

        codes, words = dict(KEPT.codes), KEPT.words.tolist()
        for key, made in NEW.items():
            codes[key] = _to_code(*made, words)
        kept.write(_file(), json.dumps(codes).encode() + b"\n" + array("I", words).tobytes())
        NEW.clear()


def _to_code(text: str, flags: int, words: list[int]) -> Code:
    """Compile a pattern, add its words to `words`."""
    parsed = _parser.parse(text, flags)
    start = len(words)
    words += _compiler._code(parsed, flags)
    state = parsed.state
    return Code(flags | state.flags, start, len(words), state.groups - 1, state.groupdict)


def _from_code(text: str, made: Code) -> re.Pattern[str]:
    by_number: list[str | None] = [None] * (made.groups + 1)
    for name, number in made.names.items():
        by_number[number] = name
    words = KEPT.words[made.start : made.end].tolist()
    found: re.Pattern[str] = _sre.compile(
        text, made.flags, words, made.groups, made.names, tuple(by_number)
    )
    return found


def _file() -> str:
    engine = f"{sys.implementation.cache_tag}-{sys.hexversion:x}"
    return join(kept.folder(), f"patterns-{__version__}-{engine}")


def _read() -> Kept:
    if USABLE:
        with suppress(*UNUSABLE):
            codes, _, words = kept.read(_file()).partition(b"\n")
            return Kept(dict(json.loads(codes)), memoryview(words).cast("I"))
    return Kept({}, memoryview(b"").cast("I"))


NEW: dict[str, tuple[str, int]] = {}
KEPT = _read()
