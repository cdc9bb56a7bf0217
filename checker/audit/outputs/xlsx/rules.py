"""规则通过率: how often each rule held; 条款覆盖: every report against every article."""

from collections import Counter
from collections.abc import Iterator, Sequence

from checker import ledger, telling
from checker.audit.outputs.names import JUDGED, named, rate, rules_of
from checker.audit.review import Review
from checker.language.verdict import Status
from checker.packs.model import Rule
from checker.report import STATUSES, Report
from checker.sheets import Cell, Column, Noted, Sheet
from checker.view import View

# Of the rules under one article the worst is shown; what was not judged only where nothing was.
WORST: tuple[Status, ...] = (
    "fail", "error", "review", "pass", "waived", "not-checked", "not-applicable",
)  # fmt: skip


def passed(review: Review, view: View) -> Sheet:
    """Return the sheet of rules, those that fail most first."""
    columns = (
        Column(view.say("sheet.rule-id"), 26),
        Column(view.say("explain.rule"), 24),
        Column(view.say("explain.category"), 12, "label"),
        Column(
            view.say("explain.level"), 7, "label", ledger.tones("level", ledger.LEVEL_TONES, view)
        ),
        Column(view.say("audit.column-rate"), 12, "share", bars=True),
        *(Column(view.say(f"status.{one}"), 9, "count") for one in STATUSES),
        Column(view.say("card.basis"), 50),
    )
    return Sheet(view.say("audit.sheet-rules"), columns, _passed(review, view), 2)


def _passed(review: Review, view: View) -> Iterator[Sequence[Cell]]:
    rules = {one.id: one for one in rules_of(review)}
    for name, tally in review.tallies.items():
        rule = rules[name]
        yield (
            name,
            rule.title,
            rule.category,
            view.say(f"level.{rule.sentence.level}"),
            rate(tally),
            *(tally[one] for one in STATUSES),
            telling.basis(rule.basis, view) if rule.basis else "",
        )


def articles(review: Review, view: View) -> Sheet:
    """Return the sheet of reports against articles; below, how many meet each article."""
    names = _articles(rules_of(review), view)
    statuses = ledger.tones("status", ledger.STATUS_TONES, view)
    columns = (
        Column(view.say("audit.column-unit"), 24),
        Column(view.say("audit.column-year"), 7, "count"),
        *(Column(name, 15, "label", statuses) for name in names),
    )
    tallies: dict[str, Counter[Status]] = {name: Counter() for name in names}
    rows = _against(review, names, tallies, view)
    return Sheet(view.say("audit.sheet-articles"), columns, rows, 1, _below(tallies, view))


def _articles(rules: Sequence[Rule], view: View) -> tuple[str, ...]:
    return tuple(dict.fromkeys(telling.basis(one.basis, view) for one in rules if one.basis))


def _against(
    review: Review, names: tuple[str, ...], tallies: dict[str, Counter[Status]], view: View
) -> Iterator[Sequence[Cell]]:
    for entry, judged in zip(review.entries, review.each(), strict=True):
        found = _worst(judged.report, view)
        for name, status in found.items():
            tallies[name][status] += 1
        cells = (view.say(f"status.{found[one]}") if one in found else None for one in names)
        yield (named(entry, view), entry.year, *cells)


def _worst(report: Report, view: View) -> dict[str, Status]:
    found: dict[str, Status] = {}
    for one in report.findings:
        if one.rule.basis:
            name = telling.basis(one.rule.basis, view)
            found[name] = min(found.get(name, one.status), one.status, key=WORST.index)
    return found


def _below(tallies: dict[str, Counter[Status]], view: View) -> Iterator[Sequence[Cell]]:
    for status in JUDGED:
        counts = (Noted(one[status]) for one in tallies.values())
        yield (view.say("audit.foot-status", status=view.say(f"status.{status}")), None, *counts)
    rates = map(rate, tallies.values())
    shown = ("—" if one is None else f"{one:.1%}" for one in rates)
    yield (view.say("audit.column-rate"), None, *shown)
