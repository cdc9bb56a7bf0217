"""The foot of a scorecard: what was not listed above, counted, with its reason."""

from collections.abc import Iterator

from rich.text import Text

from checker import layout, telling
from checker.language.verdict import Status
from checker.report import Report
from checker.view import View

# Statuses that the findings do not always list.
FOLDED: tuple[Status, ...] = ("review", "pass")


def lines(report: Report, view: View) -> Iterator[Text]:
    """Fold to one line what is not shown, and give each reason why rules were not judged."""
    for status in FOLDED:
        count = report.tally[status]
        if count and status not in telling.LISTED[view.show]:
            show = next(one for one, groups in telling.LISTED.items() if status in groups)
            yield from _row(status, view.say("card.folded", count=count, show=show), view)
    for status, text in telling.unjudged(report.own, view):
        yield from _row(status, text, view)


def _row(status: str, text: str, view: View) -> Iterator[Text]:
    labels = [view.say(f"status.{one}") for one in (*telling.UNJUDGED, "review", "pass")]
    indent = max(Text(label).cell_len for label in labels) + 2
    label = Text(view.say(f"status.{status}"), style="dim")
    yield from layout.hang(label, Text(layout.clean(text)), indent, view.width)
