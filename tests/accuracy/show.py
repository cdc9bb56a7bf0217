"""Scores and confusions as plain text in columns."""

import unicodedata
from collections.abc import Iterable, Sequence

from tests.accuracy.compare import Outcome
from tests.accuracy.scores import Score, Scores

HEADER = ("", "hits", "missed", "false", "precision", "recall", "F1")
VALUE = 34  # characters of a value that are shown
PASSAGE = 60  # and of a passage


def tables(scores: Scores, reports: int) -> str:
    """Return the scores of all findings, of each rule and of each kind of fact."""
    same = percent(scores.same_status)
    return "\n".join(
        (
            f"{reports} labelled reports; status the same as labelled in {same} of the findings hit",
            "",
            *columns([HEADER, row("all findings", scores.findings)]),
            "",
            *columns([("rule", *HEADER[1:]), *rows(scores.rules.items())]),
            "",
            *columns([("fact", *HEADER[1:]), *rows(scores.facts.items())]),
        )
    )


def confusions(outcomes: Iterable[Outcome]) -> str:
    """Return what is not as labelled, rules first: report, fact, expected, found, passage."""
    wrong = [one for one in outcomes if one.expected != one.found]
    wrong.sort(key=lambda one: (not one.is_rule, one.fact, one.report))
    header = ("report", "rule or fact", "expected", "found", "passage")
    return "\n".join(columns([header, *(_confusion(one) for one in wrong)]))


def rows(scores: Iterable[tuple[str, Score]]) -> list[Sequence[str]]:
    """Return a row a score, by name."""
    return [row(name, score) for name, score in sorted(scores)]


def row(name: str, score: Score) -> Sequence[str]:
    """Return a score as the words of its row."""
    shares = (percent(one) for one in (score.precision, score.recall, score.f1))
    return (name, *map(str, score), *shares)


def percent(share: float | None) -> str:
    """Write a share as percent, a dash where there is none."""
    return "–" if share is None else f"{100 * share:.1f}%"


def columns(rows: Sequence[Sequence[str]]) -> list[str]:
    """Set rows in columns, as wide as a terminal shows them; the last column is not filled."""
    widths = [max(cells(one) for one in column) for column in zip(*rows, strict=True)]
    return ["  ".join(map(_fill, row, widths)).rstrip() for row in rows]


def cells(text: str) -> int:
    """Return how wide a terminal shows `text`; Chinese takes two cells a character."""
    return sum(1 + (unicodedata.east_asian_width(char) in "WF") for char in text)


def _fill(text: str, width: int) -> str:
    return text + " " * (width - cells(text))


def _confusion(one: Outcome) -> Sequence[str]:
    passage = " ".join(one.passage.split())[:PASSAGE]
    values = ((value or "–")[:VALUE] for value in (one.expected, one.found))
    return (one.report, one.fact, *values, passage)
