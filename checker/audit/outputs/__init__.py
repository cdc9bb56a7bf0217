"""What an audit hands over: one module a kind, with ``write``, and one line in the table."""

from importlib import import_module
from pathlib import Path
from typing import Any, Protocol

from checker.audit.review import Review
from checker.view import View

# Name of the option → module.
OUTPUTS: dict[str, str] = {
    "xlsx": "checker.audit.outputs.xlsx",
    "html": "checker.audit.outputs.html",
    "json": "checker.audit.outputs.json",
}


class Writer(Protocol):
    """What a module of the table holds."""

    def write(self, review: Review, target: Path, view: View) -> None:
        """Write to the file called `target`. Raises OSError."""
        ...


def writer(name: str) -> Writer:
    """Import the writer called `name`. Raises KeyError for one that is not offered."""
    module: Any = import_module(OUTPUTS[name])
    checked: Writer = module
    return checked
