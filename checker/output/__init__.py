"""One renderer a format: a module with ``render``, and one line in the table."""

from importlib import import_module
from typing import Any, Literal, Protocol

from checker.messages import Language, Message, say
from checker.records import NamedTuple
from checker.report import Run

Show = Literal["fail", "review", "all"]

# Name as typed → module; a renderer is imported when its format is asked for.
FORMATS: dict[str, str] = {
    "scorecard": "checker.output.scorecard",
    "json": "checker.output.json",
}


class View(NamedTuple):
    """How to show a run: for whom, how much of it, and what the place it goes to can show.

    `width` is in terminal cells. `ascii`: nothing beyond ASCII can be shown there.
    """

    lang: Language = "zh"
    show: Show = "review"
    width: int = 80
    colour: bool = False
    ascii: bool = False

    def say(self, key: str, **params: Any) -> str:
        """Return the sentence called `key` in the language of this view."""
        return self.tell(Message.of(key, **params))

    def tell(self, message: Message) -> str:
        """Return `message` in the language of this view."""
        return say(message, self.lang)


class Renderer(Protocol):
    """What a module of the table holds."""

    def render(self, run: Run, view: View) -> str | bytes:
        """Return the whole output; bytes where the format is not text."""
        ...


def renderer(name: str) -> Renderer:
    """Import the renderer called `name`. Raises KeyError for a format that is not offered."""
    module: Any = import_module(FORMATS[name])
    checked: Renderer = module
    return checked
