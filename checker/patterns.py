"""Regular expressions, compiled once a machine instead of once a run.

CPython compiles a pattern in Python code: for the patterns of this program that takes several
times as long as to read and judge a report. What they compile to is kept in the user's cache and
handed to the same engine, which proves such code before it takes it. Where the interpreter
offers no such way, or the kept file is of another interpreter or damaged, patterns are compiled
as ever.
"""

import json
import re
import sys
from array import array
from base64 import b64decode, b64encode
from contextlib import suppress
from pathlib import Path
from typing import Any

from checker import kept
from checker.records import NamedTuple

try:
    import _sre  # type: ignore[import-not-found]
    from re import _compiler, _parser  # type: ignore[attr-defined]
except ImportError:  # an interpreter of another make
    _sre = None

UNUSABLE = (OSError, ValueError, KeyError, TypeError, IndexError, AttributeError, RuntimeError)
WORDS = array("I").itemsize == getattr(_sre, "CODESIZE", 0)


class Code(NamedTuple):
    """What a pattern compiles to: its flags, its code in base 64, its groups and their names."""

    flags: int
    data: str
    groups: int
    names: dict[str, int]


def pattern(text: str, flags: int = 0) -> re.Pattern[str]:
    """Return the compiled `text`, as ``re.compile`` does."""
    key = f"{int(flags)} {text}"
    if key in KEPT:
        with suppress(*UNUSABLE):
            return _from_code(text, Code(*KEPT[key]))
    NEW[key] = (text, int(flags))
    return re.compile(text, flags)


def keep() -> None:
    """Write down what this run had to compile, for the next one."""
    if not NEW or not WORDS:
        return
    with suppress(*UNUSABLE):
        KEPT.update({key: list(_to_code(*made)) for key, made in NEW.items()})
        kept.write(_file(), json.dumps(KEPT).encode())
        NEW.clear()


def _to_code(text: str, flags: int) -> Code:
    parsed = _parser.parse(text, flags)
    code = array("I", _compiler._code(parsed, flags))
    state = parsed.state
    data = b64encode(code.tobytes()).decode()
    return Code(flags | state.flags, data, state.groups - 1, state.groupdict)


def _from_code(text: str, made: Code) -> re.Pattern[str]:
    code = array("I", b64decode(made.data)).tolist()
    by_number: list[str | None] = [None] * (made.groups + 1)
    for name, number in made.names.items():
        by_number[number] = name
    found: re.Pattern[str] = _sre.compile(
        text, made.flags, code, made.groups, made.names, tuple(by_number)
    )
    return found


def _file() -> Path:
    return kept.folder() / f"patterns-{sys.implementation.cache_tag}-{sys.hexversion:x}.json"


def _read() -> dict[str, list[Any]]:
    if WORDS:
        with suppress(*UNUSABLE):
            found = json.loads(_file().read_bytes())
            return found if isinstance(found, dict) else {}
    return {}


NEW: dict[str, tuple[str, int]] = {}
KEPT = _read()
