"""Letters with the findings, one a report, as a Word file."""

from checker import letters
from checker.report import Run
from checker.view import View


def render(run: Run, view: View) -> bytes:
    """Return the file."""
    return letters.write(run.reports, view, run.unreadable)
