"""JSON as text: what is near the top over several lines, below it an object a line.

The indented form of the whole would be written by Python code, which takes longer than a report
takes to be judged.
"""

import json
from collections.abc import Iterator
from typing import Any

from checker.cleaning import sound

DEPTH = 4  # run, reports, report, findings
STEP = "  "
COMPACT = json.JSONEncoder(ensure_ascii=False, check_circular=False)
ASCII = json.JSONEncoder(check_circular=False)


def as_json(made: Any, ascii_only: bool = False) -> str:
    """Return JSON that every parser takes: no half of a surrogate pair is in it."""
    text = sound("".join(_pieces(made, COMPACT, "", DEPTH))) + "\n"
    return "".join(_pieces(json.loads(text), ASCII, "", DEPTH)) + "\n" if ascii_only else text


def _pieces(made: Any, encoder: json.JSONEncoder, margin: str, depth: int) -> Iterator[str]:
    if not made or not depth or not isinstance(made, dict | list):
        yield encoder.encode(made)
        return
    inner = margin + STEP
    opening, closing = "{}" if isinstance(made, dict) else "[]"
    between = f"{opening}\n{inner}"
    named = isinstance(made, dict)
    for name, one in made.items() if isinstance(made, dict) else enumerate(made):
        yield between
        if named:
            yield f"{encoder.encode(name)}: "
        yield from _pieces(one, encoder, inner, depth - 1)
        between = f",\n{inner}"
    yield f"\n{margin}{closing}"
