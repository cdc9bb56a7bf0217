"""Label against checker, item by item."""

from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import NamedTuple

from tests.accuracy.labels import MAYBE, Account, Label, plain
from tests.accuracy.seen import Seen

FINDINGS = ("fail", "review")


class Outcome(NamedTuple):
    """One thing that one of the two says: `fact` is a rule's id or a kind of fact.

    A hit is what both say; without one, what is expected was missed and what is found is false.
    """

    report: str
    fact: str
    expected: str | None
    found: str | None
    passage: str = ""
    hit: bool = False

    @property
    def is_rule(self) -> bool:
        """Whether this is about a finding."""
        return "/" in self.fact


Pair = tuple[str, str | None, str | None, bool]


def compare(label: Label, seen: Seen) -> tuple[Outcome, ...]:
    """Return all that label or checker says; what both are silent on leaves no trace."""
    return tuple(
        Outcome(label.name, fact, expected, found, seen.passage(fact, found or expected or ""), hit)
        for fact, expected, found, hit in (*_pairs(label, seen.account), *_passages(label, seen))
    )


def align(expected: tuple[str, ...], found: tuple[str, ...]) -> Iterator[tuple[str | None, ...]]:
    """Pair two sequences so that one miss does not spoil the rest."""
    for _, start, end, at, till in SequenceMatcher(None, expected, found, False).get_opcodes():
        for offset in range(max(end - start, till - at)):
            yield (
                expected[start + offset] if start + offset < end else None,
                found[at + offset] if at + offset < till else None,
            )


def _pairs(label: Label, seen: Account) -> Iterator[Pair]:
    yield from _head(label.account, seen)
    yield from _parts(label.account, seen)
    for fact, expected, found in (
        ("outline", label.account.outline, seen.outline),
        ("figures", label.account.figures, seen.figures),
    ):
        for one, other in align(expected, found) if fact in label.facts else ():
            yield fact, one, other, one == other
    if "indicators" in label.facts:
        yield from _indicators(label, seen)
    yield from _statuses(label, seen)


def _head(label: Account, seen: Account) -> Iterator[Pair]:
    for field, expected in label.head.items():
        for one, other in align(expected, seen.head[field]):
            yield field, one, other, one == other


def _parts(label: Account, seen: Account) -> Iterator[Pair]:
    for part, expected in label.parts.items():
        found = seen.parts.get(part)
        yield f"part {part}", expected, found, expected == found


def _indicators(label: Label, seen: Account) -> Iterator[Pair]:
    expected = set(label.account.indicators)
    for one in label.account.indicators:
        if one in seen.indicators:
            yield "indicator values", one, one, True
        elif one not in label.maybe:
            yield "indicator values", one, None, False
    for one in seen.indicators:
        if one not in expected:
            yield "indicator values", None, one, False


def _statuses(label: Label, seen: Account) -> Iterator[Pair]:
    for rule in {**label.account.statuses, **seen.statuses}:
        expected, found = label.account.statuses.get(rule), seen.statuses.get(rule)
        if label.judges(rule) and rule not in label.either:
            yield from _status(rule, expected, found)


def _passages(label: Label, seen: Seen) -> Iterator[Pair]:
    """Compare what a rule cites; one passage holds the other where both mean the same."""
    for rule, written in label.passages.items():
        cited = seen.cited.get(rule, ())
        expected = [plain(one.removeprefix(MAYBE)) for one in written]
        for one, right in zip(written, expected, strict=True):
            hit = any(right in other or other in right for other in cited)
            if hit or not one.startswith(MAYBE):
                yield "passages", f"{rule} {right}", f"{rule} {right}" if hit else None, hit
        for other in cited:
            if not any(right in other or other in right for right in expected):
                yield "passages", None, f"{rule} {other}", False


def _status(rule: str, expected: str | None, found: str | None) -> Iterator[Pair]:
    """Compare one rule's judgements; silence and not-applicable count only where labelled."""
    if expected in FINDINGS or found in FINDINGS:
        hit = expected in FINDINGS and found in FINDINGS
        yield rule, expected, found, hit
    elif "error" in (expected, found) or (expected and expected != found):
        yield "other statuses", f"{rule} {expected or 'no error'}", f"{rule} {found}", False
