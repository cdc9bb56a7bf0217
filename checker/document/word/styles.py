"""What a paragraph or run is by its own marks and by its style, and by those its style rests on."""

from collections.abc import Iterator
from typing import Any

from checker.document.word.names import TEXT, W, contents, is_on, number, value
from checker.patterns import pattern

HEADING = pattern(r"(?:heading|标题)\s?([1-9])$")
CONTENTS = pattern(r"(?:toc|目录)\s?(?:[1-9]|heading|标题)?$")
BODY_TEXT = 9  # the level of what is no heading
LONGEST = 40  # styles that rest on each other
STRUCK = ("strike", "dstrike")
GONE = ("vanish", *STRUCK)
SETTING = tuple(f"{W}{name}" for name in ("rStyle", *GONE))  # of a run, what may take it away
TWIPS = 120  # of a half character of the size that reports are set in


class Styles:
    """The styles of a file; a paragraph without a style has the default one."""

    def __init__(self, root: Any) -> None:
        every = [] if root is None else root.findall(f"{W}style")
        self._by_id = {one.get(f"{W}styleId"): one for one in every}
        defaults = (
            one.get(f"{W}styleId")
            for one in every
            if one.get(f"{W}type") == "paragraph" and one.get(f"{W}default") in ("1", "true")
        )
        self._default = next(defaults, None)
        self._chains: dict[str | None, tuple[Any, ...]] = {}
        self._setting: dict[tuple[Any, ...], bool] = {}  # by styles

    def chain(self, style: str | None) -> tuple[Any, ...]:
        """Return the style called `style` and those that it rests on, the nearest first."""
        if style not in self._chains:
            found: list[Any] = []
            one = self._by_id.get(style)
            while one is not None and one not in found and len(found) < LONGEST:
                found.append(one)
                one = self._by_id.get(value(one, "basedOn"))
            self._chains[style] = tuple(found)
        return self._chains[style]

    def of(self, paragraph: Any) -> tuple[Any, ...]:
        """Return the styles of `paragraph`, its own first."""
        return self.chain(value(paragraph, "pPr", "pStyle") or self._default)

    def layers(self, paragraph: Any) -> Iterator[Any]:
        """Yield the properties of `paragraph`, then those of its styles."""
        for one in (paragraph, *self.of(paragraph)):
            properties = one.find(f"{W}pPr")
            if properties is not None:
                yield properties

    def level(self, paragraph: Any) -> int | None:
        """Return how deep a heading `paragraph` is, from 1; None for what is no heading."""
        for one in (paragraph, *self.of(paragraph)):
            stated = number(value(one, "pPr", "outlineLvl"))
            if stated is not None:
                return stated + 1 if 0 <= stated < BODY_TEXT else None
            named = HEADING.match(_name(one))
            if named:
                return int(named[1])
        return None

    def is_contents(self, paragraph: Any) -> bool:
        """Whether `paragraph` is of a table of contents."""
        return any(CONTENTS.match(_name(one)) for one in self.of(paragraph))

    def indent(self, paragraph: Any) -> int:
        """Return how far the first line of `paragraph` is indented, in half characters."""
        for name, width in (("firstLineChars", 50), ("firstLine", TWIPS)):
            for properties in self.layers(paragraph):
                indent = properties.find(f"{W}ind")
                size = None if indent is None else number(indent.get(f"{W}{name}"))
                if size is not None:
                    return max(size, 0) // width
        return 0

    def is_gone(self, run: Any, usual: tuple[Any, ...]) -> bool:
        """Whether the text of `run` is hidden or struck; `usual` are the styles of its paragraph."""
        return self._is_any(GONE, run, usual)

    def is_struck(self, run: Any, usual: tuple[Any, ...]) -> bool:
        """Whether a line goes through the text of `run`: who draws one with a pen deletes it."""
        return self._is_any(STRUCK, run, usual)

    def is_all_struck(self, paragraph: Any) -> bool:
        """Whether there is text in `paragraph`, and a line through all of it."""
        usual = self.of(paragraph)
        runs = (one for one in contents(paragraph) if one.find(TEXT) is not None)
        states = (self.is_struck(one, usual) for one in runs)
        return next(states, False) and all(states)

    def _is_any(self, names: tuple[str, ...], run: Any, usual: tuple[Any, ...]) -> bool:
        """Whether one of these switches is on for `run`, by the nearest place that sets it."""
        own = run.find(f"{W}rPr")
        if not self._sets(usual) and (
            own is None or next(own.iterchildren(*SETTING), None) is None
        ):
            return False
        named = self.chain(value(own, "rStyle")) if own is not None else ()
        layers = (own, *(one.find(f"{W}rPr") for one in (*named, *usual)))
        return any(_is_on(layers, name) for name in names)

    def _sets(self, styles: tuple[Any, ...]) -> bool:
        """Whether one of `styles` says that text is gone, or is not."""
        if styles not in self._setting:
            tags = tuple(f"{W}{name}" for name in GONE)
            self._setting[styles] = any(next(one.iter(*tags), None) is not None for one in styles)
        return self._setting[styles]


def _is_on(layers: tuple[Any, ...], name: str) -> bool:
    states = (is_on(one, name) for one in layers)
    return next((state for state in states if state is not None), False)


def _name(style: Any) -> str:
    return (value(style, "name") or "").lower()
