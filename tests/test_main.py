"""The entry point, before the command line is there."""

import sys
from types import ModuleType

from checker.__main__ import main


class Interrupted(ModuleType):
    """A module in the import of which somebody presses Ctrl-C."""

    def __getattr__(self, name: str) -> object:
        raise KeyboardInterrupt


def test_ctrl_c_while_the_program_is_imported_is_no_error(monkeypatch):
    """It exits as at any other time, without a traceback."""
    monkeypatch.setitem(sys.modules, "checker.cli", Interrupted("checker.cli"))
    assert 130 == main()
