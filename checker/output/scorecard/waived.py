"""What became of the waivers: those that somebody must look at first."""

from collections.abc import Iterator

from rich.text import Text

from checker import layout, telling
from checker.report import Run
from checker.view import View


def lines(run: Run, view: View) -> Iterator[Text]:
    """Set a line a waiver; one that concerns no report of this run is listed under ``all`` only."""
    uses = [one for one in run.waivers if one.state != "elsewhere" or view.show == "all"]
    if not uses:
        return
    yield layout.line()
    yield layout.rule(view.say("waiver.title"), "yellow", view.width, view.ascii)
    for one in sorted(uses, key=lambda one: not one.is_alarm):
        mark = Text("  ! ", "yellow") if one.is_alarm else Text("  · ")
        yield from layout.hang(mark, Text(telling.waiver(one, view)), 4, view.width)
