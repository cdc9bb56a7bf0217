"""The regular expressions of the program itself, and texts that are hard for each of them."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from re import _constants, _parser  # type: ignore[attr-defined]
from typing import Any, NamedTuple

import checker

AT_ONE_PLACE = frozenset({"match", "fullmatch"})
# These as well, by another name or in a window of a few characters.
BOUNDED = frozenset(
    {
        "checker.document.outline.LED",
        "checker.document.tail.PRINTED",
        "checker.facts.indicators.zeros.NONE_BEFORE",
        "checker.language.predicates.heading_numbers.SHAPES",
        "checker.packs.nodes.TYPES",
    }
)


class Own(NamedTuple):
    """A pattern, and the module and name it is bound to."""

    name: str
    pattern: re.Pattern[Any]

    @property
    def is_tried_once(self) -> bool:
        """Whether the program tries it at one place of a text only, and looks for it nowhere else."""
        uses = _uses().get(self.name)
        return self.name in BOUNDED or (bool(uses) and uses <= AT_ONE_PLACE)


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


@cache
def _uses() -> dict[str, set[str]]:
    """Return which attributes of each name are used, by a module that has it and the name."""
    uses: dict[str, set[str]] = {}
    root = Path(checker.__path__[0])
    for file in root.rglob("*.py"):
        nodes = tuple(ast.walk(ast.parse(file.read_text("utf-8"))))
        module = ".".join(file.relative_to(root.parent).with_suffix("").parts)
        for node in nodes:  # what is imported is used as one and the same
            if isinstance(node, ast.ImportFrom):
                for one in node.names:
                    home = uses.setdefault(f"{node.module}.{one.name}", set())
                    uses[f"{module}.{one.name}"] = home
        for node in nodes:
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                uses.setdefault(f"{module}.{node.value.id}", set()).add(node.attr)
    return uses


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
