"""The parser that Lark makes of ``grammar.lark``, its tables kept between runs.

To make them takes more than a second, and whoever writes a rule waits for it. Lark keeps them in
a file itself, but as a pickle, which runs whatever code somebody puts there; here it is JSON.
"""

import json
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zlib import crc32

from checker import kept

if TYPE_CHECKING:
    from lark import Lark

UNUSABLE = (OSError, ValueError, KeyError, TypeError, IndexError, AttributeError, AssertionError)


@cache
def parser() -> "Lark":
    """Return the parser of the language; it takes text as ``masked`` and ``signed`` make it."""
    grammar = Path(__file__).with_name("grammar.lark").read_bytes()
    with suppress(*UNUSABLE):
        return _loaded(grammar)
    made = _made(grammar)
    with suppress(*UNUSABLE):
        kept.write(_file(grammar), _tables(made))
    return made


def _made(grammar: bytes) -> "Lark":
    from lark import Lark

    starts = ["sentence", "condition"]
    return Lark(grammar.decode(), parser="lalr", start=starts, propagate_positions=True)


def _loaded(grammar: bytes) -> "Lark":
    """Return the parser by its kept tables. Raises one of UNUSABLE where there are none."""
    from lark import Lark

    tables: Any = json.loads(kept.read(_file(grammar)), object_pairs_hook=_numbered)
    return Lark.load(tables)


def _tables(made: "Lark") -> bytes:
    """Return the tables of a parser; Lark hands them out as a pickle only."""
    import pickle
    from io import BytesIO

    data = BytesIO()
    made.save(data)
    return json.dumps(pickle.loads(data.getvalue())).encode()


def _numbered(pairs: list[tuple[str, Any]]) -> dict[str | int, Any]:
    """Make a mapping; states and terminals have numbers for keys, which JSON makes strings."""
    return {int(key) if key.isdecimal() else key: value for key, value in pairs}


def _file(grammar: bytes) -> str:
    """Return where the tables for a grammar are kept, by this version of Lark. Raises OSError."""
    from lark import __version__

    return str(Path(kept.folder(), f"grammar-{crc32(grammar):08x}-lark-{__version__}.json"))
