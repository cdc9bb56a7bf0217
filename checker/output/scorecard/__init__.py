"""The scorecard: a report's judgement as one would send it to one's superior.

Head, score, a line a category, the findings worst first, counts that hide nothing, and last,
where a terminal has come to rest, the outcome once more.
"""

from collections.abc import Iterator

from rich.text import Text

from checker import layout
from checker.output.scorecard import counts, findings, head, summary, waived
from checker.report import Report, Run
from checker.view import View


def render(run: Run, view: View) -> str:
    """Return one scorecard a report, and a table over all where there are several files."""
    return layout.to_string(_parts(run, view), view.width, view.colour)


def _parts(run: Run, view: View) -> Iterator[Text]:
    was_line = True
    for number, report in enumerate(run.reports):
        is_line = not report.is_applicable
        if number and not (is_line and was_line):
            yield layout.line()
        yield from head.foreign(report, view) if is_line else _card(report, view)
        was_line = is_line
    yield from waived.lines(run, view)
    if len(run.reports) + len(run.unreadable) > 1:
        yield layout.line()
        yield from summary.lines(run, view)
    elif not was_line:
        yield layout.line()
        yield from head.closing(run.reports[0], view)


def _card(report: Report, view: View) -> Iterator[Text]:
    yield from head.lines(report, view)
    yield from head.categories(report, view)
    yield from findings.lines(report, view)
    yield layout.line()
    yield from counts.lines(report, view)
