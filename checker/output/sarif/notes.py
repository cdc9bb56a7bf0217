"""How the run went: files that could not be read, parts of them, rules that crashed."""

from collections.abc import Iterator
from typing import Any

from checker import telling
from checker.cleaning import clean
from checker.output.sarif import places
from checker.report import Finding, Report, Run
from checker.view import View

KINDS = ("unreadable", "gap", "foreign", "crash")


def descriptors(view: View) -> list[dict[str, Any]]:
    """Return the kinds of notes that there are."""
    return [_descriptor(name, {"text": view.say(f"sarif.{name}")}) for name in KINDS]


def invocation(run: Run, numbers: dict[str, int], view: View) -> dict[str, Any]:
    """Return whether the run did all that it was asked for, and what it did not."""
    crashed = any(report.tally["error"] for report in run.reports)
    return {
        "executionSuccessful": not (crashed or run.unreadable),
        "toolExecutionNotifications": [
            *(
                _note("unreadable", "error", view.tell(one.message), places.file(one.source))
                for one in run.unreadable
            ),
            *(
                note
                for index, report in enumerate(run.reports)
                for note in _of_report(report, index, numbers, view)
            ),
        ],
    }


def _descriptor(name: str, text: dict[str, str]) -> dict[str, Any]:
    return {
        "id": name,
        "name": name.capitalize(),
        "shortDescription": text,
        "fullDescription": text,
        "help": text,
    }


def _of_report(
    report: Report, index: int, numbers: dict[str, int], view: View
) -> Iterator[dict[str, Any]]:
    file = places.file(report.subject.source, index)
    if not report.is_applicable:
        yield _note("foreign", "note", telling.foreign(report, view), file)
    for gap in report.gaps:
        yield _note("gap", "warning", view.tell(gap), file)
    for one in report.findings:
        if one.status == "error":
            yield {**_note("crash", "error", view.tell(one.message), file), **_rule(one, numbers)}


def _note(name: str, level: str, text: str, file: dict[str, Any]) -> dict[str, Any]:
    return {
        "descriptor": {"id": name, "index": KINDS.index(name)},
        "level": level,
        "message": {"text": clean(text)},
        "locations": [{"physicalLocation": {"artifactLocation": file}}],
    }


def _rule(finding: Finding, numbers: dict[str, int]) -> dict[str, Any]:
    name = finding.rule.id
    return {"associatedRule": {"id": name, "index": numbers[name]}}
