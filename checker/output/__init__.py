"""One renderer a format: a module with ``render``, and one line in the table."""

from importlib import import_module
from typing import Any, Protocol

from checker.report import Run
from checker.view import View

# Name as typed → module; a renderer is imported when its format is asked for.
FORMATS: dict[str, str] = {
    "scorecard": "checker.output.scorecard",
    "json": "checker.output.json",
    "html": "checker.output.html",
    "xlsx": "checker.output.xlsx",
    "docx": "checker.output.docx",
}


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
