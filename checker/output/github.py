"""Workflow commands of GitHub Actions: findings become annotations in the files of a pull request.

A line a finding at its first passage; GitHub shows ten of each kind for a step, the worst come
first, and the last line counts them all.
"""

from collections.abc import Iterator

from checker import stating, telling
from checker.cleaning import clean, sound
from checker.report import LEVELS, Evidence, Finding, Report, Run, Unreadable
from checker.view import View

COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}
# In this order GitHub's limits leave out what matters least.
ORDER = ("error", "warning", "notice")


def render(run: Run, view: View) -> str:
    """Return a command a finding, then a line that says how many there are."""
    lines = [_unreadable(one, view) for one in run.unreadable]
    lines += [line for report in run.reports for line in _of_report(report, view)]
    lines.sort(key=lambda line: ORDER.index(line[2:].partition(" ")[0]))
    return "".join(f"{sound(line)}\n" for line in (*lines, _summary(run, view)))


def _of_report(report: Report, view: View) -> Iterator[str]:
    if not report.is_applicable:
        text = clean(telling.foreign(report, view))
        yield _line("notice", {"file": report.subject.source}, text)
        return
    for finding in report.findings:
        name = _command(finding, view)
        if name:
            yield _annotation(name, finding, report, view)


def _command(finding: Finding, view: View) -> str:
    """Return the command for a finding, "" for one that is not shown."""
    if finding.status == "fail":
        return COMMANDS[LEVELS[finding.rule.sentence.level]]
    if finding.status == "error":
        return "error"
    return "notice" if finding.status == "review" and view.show != "fail" else ""


def _annotation(name: str, finding: Finding, report: Report, view: View) -> str:
    rule = finding.rule
    status = "" if finding.status == "fail" else view.say(f"status.{finding.status}")
    title = " ".join(filter(None, (status, clean(rule.title or rule.text), f"({rule.id})")))
    first = finding.evidence[0] if finding.evidence else None
    places = {"file": report.subject.source, **(_place(first, report) if first else {})}
    problem, *rest = stating.statements(finding, view)
    text = f"{problem[1]}\n{stating.labelled(rest, view)}".strip()
    return _line(name, {**places, "title": title}, text)


def _place(first: Evidence, report: Report) -> dict[str, str]:
    """Return lines and columns; GitHub takes columns for one line only."""
    start, end = report.document.source_at(first.start), report.document.source_at(first.end - 1)
    if not (start.line and end.line):
        return {}
    if start.line != end.line or not (start.column and end.column):
        return {"line": str(start.line), "endLine": str(end.line)}
    columns = {"col": str(start.column), "endColumn": str(end.column)}
    return {"line": str(start.line), "endLine": str(end.line), **columns}


def _unreadable(one: Unreadable, view: View) -> str:
    return _line("error", {"file": one.source}, clean(view.tell(one.message)))


def _line(name: str, properties: dict[str, str], text: str) -> str:
    said = ",".join(f"{key}={_escaped(value, ':,')}" for key, value in properties.items())
    return f"::{name} {said}::{_escaped(text)}"


def _escaped(text: str, more: str = "") -> str:
    """Return `text` with the signs that end a command, or a property, as GitHub writes them."""
    for sign in f"%\r\n{more}":
        text = text.replace(sign, f"%{ord(sign):02X}")
    return text


def _summary(run: Run, view: View) -> str:
    tallies = [report.tally for report in run.reports]
    statuses = tuple(tallies[0]) if tallies else ()
    counts = {status: sum(tally[status] for tally in tallies) for status in statuses}
    said = tuple(
        view.say("card.count", status=view.say(f"status.{status}"), count=count)
        for status, count in counts.items()
        if count
    )
    unreadable = len(run.unreadable)
    if unreadable:
        said += (view.say("card.count", status=view.say("card.unreadable"), count=unreadable),)
    return view.say("github.summary", reports=len(run.reports), counts=said)
