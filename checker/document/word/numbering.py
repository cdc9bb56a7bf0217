"""Automatic numbers, which a Word file does not hold: counted again as Word counts them."""

from typing import Any

from checker.document.word.names import W, is_on, number, value
from checker.document.word.numerals import numeral
from checker.document.word.styles import Styles
from checker.patterns import pattern
from checker.records import NamedTuple

HOLE = pattern(r"%([1-9])")
DEPTH = 9
BULLET = "bullet"
# A blank is typed behind such a number, which may stand before a figure: 1. 2024年, 第一章 总则.
APART = (".", *"0123456789章节条编篇")


class Level(NamedTuple):
    """How a level of a list is numbered; `style` is the paragraph style that is of this level.

    `restart`: the level counts anew below a paragraph of one of so many upper levels.
    """

    start: int = 1
    form: str = "decimal"
    text: str = ""
    suffix: str = "tab"
    restart: int = DEPTH
    legal: bool = False
    style: str | None = None


class List(NamedTuple):
    """A list that paragraphs belong to: the definition whose count it shares, its levels.

    `starts`: the levels that it begins anew, and with what.
    """

    definition: str
    levels: tuple[Level, ...]
    starts: dict[int, int]


class Numbering:
    """The lists of a file, and how far each has counted; ask for paragraphs in their order."""

    def __init__(self, root: Any, styles: Styles) -> None:
        self._styles = styles
        self._definitions = _by_id(root, "abstractNum", "abstractNumId")
        self._instances = _by_id(root, "num", "numId")
        self._lists: dict[int, List | None] = {}
        self._counts: dict[str, list[int | None]] = {}
        self._begun: set[tuple[int, int]] = set()

    def label(self, paragraph: Any) -> str:
        """Return the number before `paragraph` with the blank behind it, "" where it has none."""
        list_id = self._list_id(paragraph)
        found = self._list(list_id) if list_id else None
        if list_id is None or found is None:
            return ""
        depth = min(self._depth(paragraph, found), DEPTH - 1)
        return _said(found.levels, depth, self._count(list_id, found, depth))

    def _list_id(self, paragraph: Any) -> int | None:
        stated = (value(one, "numPr", "numId") for one in self._styles.layers(paragraph))
        return next((number(one) for one in stated if one is not None), None)

    def _depth(self, paragraph: Any, found: List) -> int:
        """Return the level of `paragraph`: its own word, or that of the style that numbers it."""
        own = paragraph.find(f"{W}pPr/{W}numPr")
        stated = number(value(own, "ilvl")) if own is not None else None
        if stated is not None:
            return stated
        for style in self._styles.of(paragraph):
            name = style.get(f"{W}styleId")
            level = next((at for at, one in enumerate(found.levels) if one.style == name), None)
            level = number(value(style, "pPr", "numPr", "ilvl")) if level is None else level
            if level is not None:
                return level
        return 0

    def _list(self, list_id: int) -> List | None:
        if list_id not in self._lists:
            self._lists[list_id] = self._defined(self._instances.get(str(list_id)))
        return self._lists[list_id]

    def _defined(self, instance: Any) -> List | None:
        name = None if instance is None else value(instance, "abstractNumId")
        if name is None or name not in self._definitions:
            return None
        definition = self._definition(name)
        stated = {number(one.get(f"{W}ilvl")): one for one in definition.findall(f"{W}lvl")}
        starts: dict[int, int] = {}
        for one in instance.findall(f"{W}lvlOverride"):
            depth, start = number(one.get(f"{W}ilvl")), number(value(one, "startOverride"))
            level = one.find(f"{W}lvl")
            if level is not None:
                stated[depth] = level
            if depth is not None and start is not None:
                starts[depth] = start
        return List(name, tuple(_level(stated.get(at), at) for at in range(DEPTH)), starts)

    def _definition(self, name: str) -> Any:
        """Return a definition, or the one that it names by the style of a list."""
        found = self._definitions[name]
        link = value(found, "numStyleLink")
        linked = (one for one in self._definitions.values() if value(one, "styleLink") == link)
        return next(linked, found) if link else found

    def _count(self, list_id: int, found: List, depth: int) -> list[int | None]:
        """Count one more at `depth`, and return what each level has come to."""
        counts = self._counts.setdefault(found.definition, [None] * DEPTH)
        start = found.levels[depth].start
        if depth in found.starts and (list_id, depth) not in self._begun:
            counts[depth], start = None, found.starts[depth]
        self._begun.add((list_id, depth))
        last = counts[depth]
        counts[depth] = start if last is None else last + 1
        for below in range(depth + 1, DEPTH):
            if depth < min(found.levels[below].restart, below):
                counts[below] = None
        return counts


def _by_id(root: Any, name: str, key: str) -> dict[str, Any]:
    every = () if root is None else root.findall(f"{W}{name}")
    return {one.get(f"{W}{key}"): one for one in every}


def _level(stated: Any, depth: int) -> Level:
    if stated is None:
        return Level(restart=depth)
    restart, start = number(value(stated, "lvlRestart")), number(value(stated, "start"))
    return Level(
        0 if start is None else start,
        _form(stated),
        value(stated, "lvlText") or "",
        value(stated, "suff") or "tab",
        depth if restart is None else restart,
        bool(is_on(stated, "isLgl")),
        value(stated, "pStyle"),
    )


def _form(stated: Any) -> str:
    """Return the format of a level; one of the author's own has a common one beside it."""
    forms = (one.get(f"{W}val") for one in stated.iter(f"{W}numFmt"))
    return next((one for one in forms if one and one != "custom"), "decimal")


def _said(levels: tuple[Level, ...], depth: int, counts: list[int | None]) -> str:
    own = levels[depth]
    if own.form == BULLET:
        return ""

    def count(at: int) -> str:
        reached = counts[at]
        form = "decimal" if own.legal else levels[at].form
        return numeral(levels[at].start if reached is None else reached, form)

    said = HOLE.sub(lambda hole: count(int(hole[1]) - 1), own.text).strip()
    return f"{said} " if own.suffix != "nothing" and said.endswith(APART) else said
