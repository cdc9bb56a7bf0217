"""The regular expressions of the program itself, and texts that are hard for each of them."""

import re
from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages
from re import _constants, _parser  # type: ignore[attr-defined]
from typing import Any, NamedTuple

import checker


class Own(NamedTuple):
    """A pattern, and the module and name it is bound to."""

    name: str
    pattern: re.Pattern[Any]


def patterns() -> list[Own]:
    """Return every compiled pattern that a module of the checker holds, each once."""
    found: dict[tuple[Any, int], Own] = {}
    for module in walk_packages(checker.__path__, "checker."):
        if module.name.endswith("__main__"):
            continue
        for name, value in vars(import_module(module.name)).items():
            for one in _inside(value):
                found.setdefault((one.pattern, one.flags), Own(f"{module.name}.{name}", one))
    return list(found.values())


def _inside(value: Any) -> Iterator[re.Pattern[Any]]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, dict):
        yield from _inside(tuple(value.values()))
    elif isinstance(value, (tuple, list)):
        for one in value:
            yield from _inside(one)


def texts(pattern: re.Pattern[Any], length: int) -> Iterator[str]:
    """Yield texts of `length` characters that repeat what `pattern` is made of."""
    text = pattern.pattern
    parsed = _parser.parse(text if isinstance(text, str) else text.decode("latin-1"), 0)
    units = dict.fromkeys((*_words(parsed), "1", "法", " ", "一", "a"))
    for unit in units:
        yield (unit * (length // len(unit) + 1))[:length]
    both = "".join(list(units)[:20])
    yield (both * (length // len(both) + 1))[:length]


def _words(parsed: Any) -> list[str]:
    """Return the literals of a parsed pattern, one of each class, one branch of each choice."""
    found: list[str] = []
    for kind, value in parsed:
        if kind is _constants.LITERAL:
            found.append(chr(value))
        elif kind is _constants.IN:
            found += [chr(one) for what, one in value if what is _constants.LITERAL][:3]
            found += [chr(one[0]) for what, one in value if what is _constants.RANGE][:1]
        elif kind is _constants.BRANCH:
            found += ["".join(_words(branch))[:12] for branch in value[1][:6]]
        elif kind in (_constants.MAX_REPEAT, _constants.MIN_REPEAT):
            found += _words(value[2])
        elif kind is _constants.SUBPATTERN:
            found += _words(value[3])
    return [one for one in found if one][:16]
