"""Whether a planted fault is caught: the report is judged before and after."""

from collections import Counter
from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from checker.api import Checker, Report, read_text
from checker.report import Evidence
from tests.accuracy.compare import FINDINGS
from tests.accuracy.planted.draft import Draft, Fault, Kind, sentence


class Cited(NamedTuple):
    """What a rule that fails or is for review cites, and where; no words where it misses some."""

    rule: str
    quote: str = ""
    start: int = 0
    end: int = 0


class Outcome(NamedTuple):
    """What became of one planted fault; `false` is what is newly cited elsewhere."""

    kind: str
    report: str
    caught: bool
    false: tuple[Cited, ...]
    passage: str


def cited(checker: Checker, text: str) -> tuple[Cited, ...]:
    """Return what the checker cites of a report, places in its text."""
    report = checker.check(read_text(text))
    lines = tuple(accumulate((len(one) + 1 for one in text.split("\n")), initial=0))
    return tuple(_cited(report, lines))


def outcome(
    checker: Checker, kind: Kind, draft: Draft, fault: Fault, before: tuple[Cited, ...]
) -> Outcome:
    """Judge the report with `fault` in it; `before` is what was cited of it without."""
    start, end = sentence(fault.text, fault.start, fault.end)
    new = tuple(_new(before, cited(checker, fault.text)))
    elsewhere = [one for one in new if one.quote and (one.start >= end or one.end <= start)]
    caught = any(one.rule in kind.rules and one not in elsewhere for one in new)
    return Outcome(
        kind.name,
        draft.label.name,
        caught,
        tuple(one for one in elsewhere if one.rule not in (*kind.rules, *kind.beside)),
        _shown(fault, start, end),
    )


def _cited(report: Report, lines: tuple[int, ...]) -> Iterator[Cited]:
    for one in report.findings:
        if one.status in FINDINGS:
            places = [(of.quote, *_place(report, lines, of)) for of in one.evidence]
            yield from (Cited(one.rule.id, *place) for place in places or [("", 0, 0)])


def _place(report: Report, lines: tuple[int, ...], of: Evidence) -> tuple[int, int]:
    """Return where in its file the words stand that a finding cites."""
    sources = (report.document.source_at(at) for at in (of.start, max(of.end - 1, of.start)))
    first, last = (lines[(one.line or 1) - 1] + (one.column or 1) - 1 for one in sources)
    return first, last + 1


def _new(before: tuple[Cited, ...], after: tuple[Cited, ...]) -> Iterator[Cited]:
    known = Counter((one.rule, one.quote) for one in before)
    for one in after:
        known[one.rule, one.quote] -= 1
        if known[one.rule, one.quote] < 0:
            yield one


def _shown(fault: Fault, start: int, end: int) -> str:
    before, words, behind = (
        fault.text[max(start, fault.start - 40) : fault.start],
        fault.text[fault.start : fault.end],
        fault.text[fault.end : min(end, fault.end + 40)],
    )
    return " ".join(f"{before}【{words[:60]}】{behind}".split())
