"""The table over several reports, and what could not be read."""

from collections.abc import Iterator
from os.path import basename, dirname

from rich.text import Text

from checker import layout, telling
from checker.output.scorecard.head import GRADE_STYLES
from checker.report import GRADES, Report, Run
from checker.view import View

COLUMNS = ("report", "issuer", "year", "score", "grade", "fail", "review")
NUMBERS = (2, 3, 5, 6)


def lines(run: Run, view: View) -> Iterator[Text]:
    """Set a row a report, then one a file that was not read, then the totals."""
    rule = "=" if view.ascii else "━"
    folder = _folder(run)
    yield layout.line((view.say("card.summary"), "bold"), f"  {layout.clean(folder)}")
    yield layout.line((rule * view.width, "dim"))
    header = [view.say(f"card.column-{name}") for name in COLUMNS]
    rows = [_row(report, folder, view) for report in run.reports]
    yield from layout.table(header, rows, NUMBERS, view.width) if rows else ()
    for one in run.unreadable:
        said = Text(layout.clean(view.tell(one.message)), style="red")
        yield from layout.wrap(said, view.width)
    yield layout.line()
    yield from layout.wrap(Text(_totals(run, view)), view.width)


def _folder(run: Run) -> str:
    """Return the folder that all reports lie in, "" where there are several."""
    folders = {dirname(report.subject.source) for report in run.reports}
    return folders.pop() if len(folders) == 1 else ""


def _row(report: Report, folder: str, view: View) -> list[Text]:
    source = report.subject.source
    name = basename(source) if folder else source
    score, grade, tally = report.score, report.grade, report.tally
    return [
        Text(layout.clean(name)),
        Text(layout.clean(report.subject.issuer)),
        Text(str(report.subject.year or "")),
        Text("—" if score is None else f"{score:.1f}"),
        Text(telling.grade(report, view), style=GRADE_STYLES[grade] if grade else "dim"),
        Text(str(tally["fail"])),
        Text(str(tally["review"])),
    ]


def _totals(run: Run, view: View) -> str:
    grades = [report.grade for report in run.reports]
    scores = [report.score for report in run.reports if report.score is not None]
    counts = (
        *((f"grade.{name}", grades.count(name)) for _, name in GRADES),
        ("card.unscored", grades.count(None)),
        ("card.unreadable", len(run.unreadable)),
    )
    said = [
        view.say("card.count", status=view.say(key), count=count) for key, count in counts if count
    ]
    if scores:
        said.append(view.say("card.mean", mean=f"{sum(scores) / len(scores):.1f}"))
    files = len(run.reports) + len(run.unreadable)
    return view.say("card.totals", files=files, counts=tuple(said))
