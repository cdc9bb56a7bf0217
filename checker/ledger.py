"""Reports and findings as rows of a workbook: the overview, and the ledger that is sent to units."""

from collections.abc import Iterable, Sequence

from checker import passages, telling
from checker.packs.model import Pack
from checker.report import STATUSES, Finding, Report, Unreadable
from checker.sheets import Cell, Column, Tone
from checker.view import View

STATUS_TONES: dict[str, Tone] = {
    "pass": "good", "fail": "poor", "review": "look", "error": "poor",
    "not-checked": "dim", "not-applicable": "dim", "waived": "dim",
}  # fmt: skip
GRADE_TONES: dict[str, Tone] = {
    "excellent": "good", "good": "good", "adequate": "fair", "inadequate": "poor",
}  # fmt: skip
# Of what is entered in the ledger most is to be mended: only the rest is coloured.
ENTERED_TONES: dict[str, Tone] = {"review": "look", "error": "poor"}
LEVEL_TONES: dict[str, Tone] = {"must": "poor", "should": "fair"}
MENDED_TONES: dict[str, Tone] = {"mended-under-way": "fair", "mended-done": "good"}
MENDED = ("open", "under-way", "done", "not-needed")


def parts(packs: Sequence[Pack]) -> tuple[str, ...]:
    """Return the parts that a report must have by these packs."""
    rules = (rule for pack in packs for rule in pack.rules)
    return tuple(dict.fromkeys(rule.part for rule in rules if rule.part))


def report_columns(parts: Sequence[str], view: View) -> tuple[Column, ...]:
    """Return the columns of the overview."""
    grades = tones("grade", GRADE_TONES, view)
    statuses = tones("status", STATUS_TONES, view)
    unread: tuple[tuple[str, Tone], ...] = ((view.say("card.unreadable"), "poor"),)
    return (
        Column(view.say("sheet.number"), 5.5, "count"),
        Column(view.say("card.issuer"), 16),
        Column(view.say("sheet.title"), 30),
        Column(view.say("card.year"), 6.5, "count"),
        Column(view.say("card.column-score"), 7.5, "score"),
        Column(view.say("card.column-grade"), 9, "label", (*grades, *unread)),
        *(Column(view.say(f"status.{one}"), 7.5, "count") for one in STATUSES),
        *(Column(part, 9, "label", statuses) for part in parts),
        Column(view.say("card.file"), 22),
        Column(view.say("sheet.remark"), 30),
    )


def report_row(number: int, report: Report, parts: Sequence[str], view: View) -> tuple[Cell, ...]:
    """Return the row of a report in the overview."""
    subject, tally = report.subject, report.own.tally
    held = {one.rule.part: one for one in report.findings if one.rule.part}
    gaps = (view.tell(gap) for gap in report.gaps)
    said = (*telling.caps(report, view), telling.unread(report, view), *gaps)
    return (
        number,
        subject.issuer or view.say("card.unknown"),
        subject.title,
        subject.year,
        report.score,
        telling.grade(report, view),
        *tally.values(),
        *(view.say(f"status.{held[part].status}") if part in held else None for part in parts),
        subject.source,
        "\n".join(filter(None, said)),
    )


def unread_row(number: int, one: Unreadable, parts: Sequence[str], view: View) -> tuple[Cell, ...]:
    """Return the row of a file that was not read."""
    counts = (None,) * len(STATUSES)
    grade, said = view.say("card.unreadable"), view.tell(one.message)
    return (number, "", "", None, None, grade, *counts, *("" for _ in parts), one.source, said)


def finding_columns(view: View) -> tuple[Column, ...]:
    """Return the columns of the ledger."""
    states = tuple(view.say(f"sheet.mended-{one}") for one in MENDED)
    return (
        Column(view.say("sheet.number"), 5.5, "count"),
        Column(view.say("card.issuer"), 12),
        Column(view.say("card.column-report"), 16),
        Column(view.say("explain.rule"), 16),
        Column(view.say("explain.level"), 7, "label", tones("level", LEVEL_TONES, view)),
        Column(view.say("sheet.status"), 7.5, "label", tones("status", ENTERED_TONES, view)),
        Column(view.say("sheet.problem"), 24),
        Column(view.say("card.basis"), 22),
        Column(view.say("card.passage"), 34),
        Column(view.say("sheet.place"), 16),
        Column(view.say("sheet.advice"), 20),
        Column(view.say("sheet.draft"), 24),
        Column(view.say("sheet.mended"), 9, "label", tones("sheet", MENDED_TONES, view), states),
    )


def finding_row(number: int, report: Report, finding: Finding, view: View) -> tuple[Cell, ...]:
    """Return the row of a finding in the ledger; its state is yet to be mended."""
    rule = finding.rule
    quoted, places = passages_of(finding, view)
    return (
        number,
        report.subject.issuer or view.say("card.unknown"),
        report.subject.title or report.subject.source,
        f"{rule.title}\n{rule.id}" if rule.title else rule.id,
        view.say(f"level.{rule.sentence.level}"),
        view.say(f"status.{finding.status}"),
        telling.seen(finding, view),
        telling.basis(rule.basis, view) if rule.basis else "",
        quoted,
        places,
        rule.advice,
        rule.draft,
        view.say("sheet.mended-open"),
    )


def passages_of(finding: Finding, view: View) -> tuple[str, str]:
    """Return what a finding cites and where it stands; of an absence, where it was looked for."""
    if finding.evidence:
        groups = passages.by_sentence(finding.evidence)
        shown = groups[: passages.SENTENCES]
        more = telling.elsewhere(groups[passages.SENTENCES :], view)
        places = [telling.where(group[0].place, view) for group in shown]
        return _numbered(map(passages.bracketed, shown)), _numbered([*places, *more])
    near = finding.nearest
    searched = view.say("card.list", items=tuple(view.tell(one) for one in finding.searched))
    looked = f"{view.say('card.searched')}：{searched}" if searched else ""
    if near is None:
        return "", looked
    quoted = f"{view.say('card.nearest')}：{passages.bracketed((near.passage,))}"
    return quoted, "\n".join(filter(None, (looked, telling.nearest(near, view))))


def tones(stem: str, of: dict[str, Tone], view: View) -> tuple[tuple[str, Tone], ...]:
    """Return what the names under `stem` are called, each with its tone."""
    return tuple((view.say(f"{stem}.{name}"), tone) for name, tone in of.items())


def _numbered(texts: Iterable[str]) -> str:
    found = tuple(texts)
    if len(found) < 2:
        return "".join(found)
    return "\n".join(f"({number}) {text}" for number, text in enumerate(found, 1))
