"""The findings of a scorecard, worst first, each with its passages and the way to mend it."""

from collections.abc import Iterable, Iterator

from rich.text import Text

from checker import layout, stating, telling
from checker.output.scorecard import passages
from checker.report import Finding, Report
from checker.view import View

COLOURS = {
    "must": "red", "should": "yellow", "may": "cyan", "error": "magenta", "review": "blue",
    "pass": "green",
}  # fmt: skip
LABELS = (
    "card.problem",
    "card.basis",
    "card.passage",
    "card.searched",
    "card.nearest",
    "card.advice",
    "card.draft",
)
NUMBER = 4


def lines(report: Report, view: View) -> Iterator[Text]:
    """Set the findings that `view` shows, group by group, numbered throughout."""
    number = 0
    for name, group in report.groups().items():
        if name in telling.LISTED[view.show]:
            style = COLOURS[name]
            yield layout.line()
            heading = view.say(f"card.group-{name}", count=len(group))
            yield layout.rule(heading, style, view.width, view.ascii)
            for one in group:
                number += 1
                yield layout.line()
                yield from block(one, number, style, view)


def block(finding: Finding, number: int, style: str, view: View) -> Iterator[Text]:
    """Set one finding: its title and id, then a line a statement."""
    rule = finding.rule
    title = layout.clean(rule.title or rule.text)
    yield layout.spread(
        layout.line(f"{number:>2}. ", (title, f"bold {style}")),
        layout.line((rule.id, "dim")),
        view.width,
    )
    width = max(Text(view.say(key)).cell_len for key in LABELS) + 2
    labelled = ((view.say(key), body) for key, body in rows(finding, style, view))
    yield from statements(labelled, NUMBER, width, view)


def statements(
    labelled: Iterable[tuple[str, Text]], margin: int, width: int, view: View
) -> Iterator[Text]:
    """Set statements beside their labels, `width` cells wide; equal ones are printed once."""
    last = ""
    for label, body in labelled:
        left = layout.line(" " * margin, ("" if label == last else label, "dim"))
        yield from layout.hang(left, body, margin + width, view.width)
        last = label


def rows(finding: Finding, style: str, view: View) -> Iterator[tuple[str, Text]]:
    """Give what a finding states, each with the key of its label."""
    for key, text, cited in stating.stated(finding, view):
        if cited:
            yield key, passages.marked(cited, style, view)
        yield key, Text(text, "dim" if cited and key == "card.passage" else "")
