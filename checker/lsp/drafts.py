"""What is wrong with a draft that is being written: findings at the words that they cite."""

from collections.abc import Iterator

from checker import telling
from checker.api import Checker, read
from checker.cleaning import clean
from checker.document.model import Document, Span
from checker.errors import ReadError
from checker.lsp.notes import Note, Severity
from checker.lsp.places import Lines, lines_of
from checker.report import Finding, Report
from checker.view import View

CITED = 20  # places marked for one rule
SEVERITIES: dict[str, Severity] = {"must": "error", "should": "warning", "may": "info"}


def notes(checker: Checker, path: str, text: str, view: View) -> Iterator[Note]:
    """Yield what the packs find in the report `text`; nothing is said of one that is empty."""
    try:
        document = read(path, text.encode("utf-8", "replace"))
    except ReadError:
        return
    report = checker.check(document)
    lines = lines_of(text)
    if not report.is_applicable:
        yield Note(0, len(lines.line(0)), "info", "genre", telling.foreign(report, view))
        return
    for finding in report.findings:
        if finding.status in ("fail", "review", "error"):
            yield from _finding(finding, report, lines, view)


def _finding(finding: Finding, report: Report, lines: Lines, view: View) -> Iterator[Note]:
    level = finding.rule.sentence.level
    severity: Severity = SEVERITIES[level] if finding.status == "fail" else "info"
    said = _said(finding, view)
    for start, end in _places(finding, report.document, lines):
        yield Note(start, end, severity, finding.rule.id, said)


def _said(finding: Finding, view: View) -> str:
    """Say what was found, what it rests on, and how to mend it."""
    rule = finding.rule
    title = clean(rule.title or rule.text)
    status = view.say(f"status.{finding.status}")
    rows = [("lsp.finding", clean(view.tell(finding.message)))]
    if rule.basis:
        rows.append(("card.basis", clean(telling.basis(rule.basis, view))))
    if rule.advice:
        rows.append(("card.advice", clean(rule.advice)))
    labelled = (view.say("card.labelled", label=view.say(key), text=text) for key, text in rows[1:])
    head = view.say("lsp.finding", status=status, title=title, text=rows[0][1])
    return "\n".join((head, *labelled))


def _places(finding: Finding, document: Document, lines: Lines) -> Iterator[tuple[int, int]]:
    """Yield the places of a finding; what is missing stands at the nearest passage, or the title."""
    spans = [one.span for one in finding.evidence[:CITED]]
    if not spans and finding.nearest:
        spans = [finding.nearest.passage.span]
    if not spans and document.head.title:
        spans = [document.head.title.span]
    yield from (_place(span, document, lines) for span in spans or [document.blocks[0].span])


def _place(span: Span, document: Document, lines: Lines) -> tuple[int, int]:
    start = _offset(span.start, document, lines)
    last = _offset(max(span.end - 1, span.start), document, lines)
    return start, max(last, start) + 1


def _offset(at: int, document: Document, lines: Lines) -> int:
    source = document.source_at(at)
    line = min(source.line or 1, len(lines.starts)) - 1
    return lines.starts[line] + (source.column or 1) - 1
