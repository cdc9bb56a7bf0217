"""规则通过率: how often each rule held; 条款覆盖: every report against every article."""

from collections import Counter
from collections.abc import Iterator, Sequence

from checker import ledger, telling
from checker.audit.outputs.names import JUDGED, named, rate
from checker.audit.review import Review
from checker.language.verdict import Status
from checker.report import STATUSES
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
    packs = {_pack(rule) for rule in review.applied}
    for rule, tally in review.tallies:
        if _pack(rule.id) not in packs:  # a pack for a genre that no report is of
            continue
        yield (
            rule.id,
            rule.title,
            rule.category,
            view.say(f"level.{rule.sentence.level}"),
            rate(tally),
            *(tally[one] for one in STATUSES),
            telling.basis(rule.basis, view) if rule.basis else "",
        )


def _pack(rule: str) -> str:
    return rule.partition("/")[0]


def articles(review: Review, view: View) -> Sheet:
    """Return the sheet of reports against articles; below, how many meet each article."""
    rules = _by_article(review, view)
    statuses = ledger.tones("status", ledger.STATUS_TONES, view)
    columns = (
        Column(view.say("audit.column-unit"), 24),
        Column(view.say("audit.column-year"), 7, "count"),
        *(Column(name, 15, "label", statuses) for name in rules),
    )
    tallies: dict[str, Counter[Status]] = {name: Counter() for name in rules}
    rows = _against(review, rules, tallies, view)
    return Sheet(view.say("audit.sheet-articles"), columns, rows, 1, _below(tallies, view))


def _by_article(review: Review, view: View) -> dict[str, list[int]]:
    """Return for each article that applies to any report the places of the rules that rest on it."""
    found: dict[str, list[int]] = {}
    for at, one in enumerate(review.rules):
        if one.basis and one.id in review.applied:
            found.setdefault(telling.basis(one.basis, view), []).append(at)
    return found


def _against(
    review: Review, rules: dict[str, list[int]], tallies: dict[str, Counter[Status]], view: View
) -> Iterator[Sequence[Cell]]:
    for entry in review.entries:
        found = tuple(entry.found)
        cells = []
        for name, places in rules.items():
            worst = min((found[at] for at in places), key=WORST.index)
            tallies[name][worst] += 1
            cells.append(view.say(f"status.{worst}"))
        yield (named(entry), entry.year, *cells)


def _below(tallies: dict[str, Counter[Status]], view: View) -> Iterator[Sequence[Cell]]:
    for status in JUDGED:
        counts = (Noted(one[status]) for one in tallies.values())
        yield (view.say("audit.foot-status", status=view.say(f"status.{status}")), None, *counts)
    rates = map(rate, tallies.values())
    shown = ("—" if one is None else f"{one:.1%}" for one in rates)
    yield (view.say("audit.column-rate"), None, *shown)
