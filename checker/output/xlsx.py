"""A workbook for the supervisor: all reports, what to mend in each, every result, and how it came about."""

from collections.abc import Iterator, Sequence

from checker import __version__, ledger, sheets, telling
from checker.report import LEVELS, STATUSES, Finding, Report, Run
from checker.sheets import Cell, Column, Sheet
from checker.view import View


def render(run: Run, view: View) -> bytes:
    """Return the workbook."""
    parts = ledger.parts(run.packs)
    every = (
        Sheet(
            view.say("sheet.overview"),
            ledger.report_columns(parts, view),
            _reports(run, parts, view),
            3,
        ),
        Sheet(view.say("sheet.ledger"), ledger.finding_columns(view), _entered(run, view), 4),
        Sheet(view.say("sheet.results"), _result_columns(view), _results(run, view), 4),
        Sheet(view.say("sheet.notes"), _note_columns(view), _notes(run, view)),
    )
    return sheets.write(every, view.say("page.title"), view.say("sheet.page"))


def _reports(run: Run, parts: Sequence[str], view: View) -> Iterator[Sequence[Cell]]:
    """Yield a row a report, then one a file that was not read."""
    for number, report in enumerate(run.reports, 1):
        yield ledger.report_row(number, report, parts, view)
    for number, one in enumerate(run.unreadable, len(run.reports) + 1):
        yield ledger.unread_row(number, one, parts, view)


def _entered(run: Run, view: View) -> Iterator[Sequence[Cell]]:
    number = 0
    for report in run.reports:
        for name, group in report.groups().items():
            for one in group if name in telling.TO_DO else ():
                number += 1
                yield ledger.finding_row(number, report, one, view)


def _result_columns(view: View) -> tuple[Column, ...]:
    statuses = ledger.tones("status", ledger.STATUS_TONES, view)
    return (
        Column(view.say("sheet.number"), 6.5, "count"),
        Column(view.say("card.issuer"), 14),
        Column(view.say("card.column-report"), 20),
        Column(view.say("sheet.rule-id"), 18),
        Column(view.say("explain.rule"), 16),
        Column(view.say("explain.category"), 9.5, "label"),
        Column(view.say("explain.level"), 7, "label"),
        Column(view.say("explain.weight"), 7, "score"),
        Column(view.say("sheet.status"), 9, "label", statuses),
        Column(view.say("sheet.problem"), 30),
        Column(view.say("card.passage"), 38),
        Column(view.say("sheet.place"), 20),
    )


def _results(run: Run, view: View) -> Iterator[Sequence[Cell]]:
    pairs = [(report, one) for report in run.reports for one in report.findings]
    for number, (report, one) in enumerate(pairs, 1):
        yield _result(number, report, one, view)


def _result(number: int, report: Report, finding: Finding, view: View) -> Sequence[Cell]:
    rule, subject = finding.rule, report.subject
    return (
        number,
        subject.issuer or view.say("card.unknown"),
        subject.title or subject.source,
        rule.id,
        rule.title,
        rule.category or view.say("card.no-category"),
        view.say(f"level.{rule.sentence.level}"),
        rule.weight,
        view.say(f"status.{finding.status}"),
        view.tell(finding.message),
        *ledger.passages_of(finding, view),
    )


def _note_columns(view: View) -> tuple[Column, ...]:
    return (Column(view.say("sheet.item"), 26), Column(view.say("sheet.content"), 100))


def _notes(run: Run, view: View) -> Iterator[Sequence[Cell]]:
    """Yield what the figures rest on: the program, the packs, the files, and what words mean."""
    yield view.say("sheet.tool"), f"gongwen-checker {__version__}"
    for pack in run.packs:
        title, version = pack.title or pack.id, pack.version or "—"
        said = view.say("sheet.pack-is", title=title, version=version, digest=pack.digest)
        yield f"{view.say('card.packs')} {pack.id}", said
    files = len(run.reports) + len(run.unreadable)
    unread = len(run.unreadable)
    yield view.say("sheet.files"), view.say("sheet.files-are", files=files, unread=unread)
    for report in run.reports:
        yield report.subject.source, _outcome(report, view)
    for one in run.unreadable:
        yield one.source, view.tell(one.message)
    for level in LEVELS:
        yield view.say(f"level.{level}"), view.say(f"sheet.level-{level}")
    for status in STATUSES:
        yield view.say(f"status.{status}"), view.say(f"sheet.status-{status}")
    yield view.say("card.column-score"), view.say("sheet.score-is")


def _outcome(report: Report, view: View) -> str:
    said = telling.tally(report, view) if report.is_applicable else telling.foreign(report, view)
    gaps = tuple(view.tell(gap) for gap in report.gaps)
    return "\n".join((said, *gaps))
