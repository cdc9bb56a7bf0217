"""Precision, recall and F1 of outcomes."""

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from tests.accuracy.compare import FINDINGS, Outcome

Figures = Mapping[str, float]


class Score(NamedTuple):
    """How many were hit, missed, and found where there was nothing to find."""

    hits: int = 0
    missed: int = 0
    false: int = 0

    @property
    def precision(self) -> float | None:
        """Share of what was found that is right, None where nothing was found."""
        return _share(self.hits, self.hits + self.false)

    @property
    def recall(self) -> float | None:
        """Share of what there is that was found, None where there is nothing."""
        return _share(self.hits, self.hits + self.missed)

    @property
    def f1(self) -> float | None:
        """Harmonic mean of both."""
        return _share(2 * self.hits, 2 * self.hits + self.missed + self.false)

    @property
    def figures(self) -> Figures:
        """Those of the three that there are, by name."""
        named = {"precision": self.precision, "recall": self.recall, "f1": self.f1}
        return {name: value for name, value in named.items() if value is not None}


class Scores(NamedTuple):
    """All scores of a run: of all findings, of each rule and of each kind of fact.

    `same_status` is the share of the findings hit whose status is the labelled one.
    """

    findings: Score
    same_status: float | None
    rules: Mapping[str, Score]
    facts: Mapping[str, Score]


def score_all(outcomes: Iterable[Outcome]) -> Scores:
    """Score the outcomes of all reports."""
    rules = [one for one in outcomes if one.is_rule]
    facts = [one for one in outcomes if not one.is_rule]
    hits = [one for one in rules if one.hit]
    return Scores(
        score(rules),
        _share(sum(one.expected == one.found for one in hits), len(hits)),
        _by(rules, lambda one: one.fact),
        _by(facts, lambda one: one.fact),
    )


def score(outcomes: Iterable[Outcome]) -> Score:
    """Count hits, misses and false ones; a wrong value is both missed and false."""
    hits = missed = false = 0
    for one in outcomes:
        hits += one.hit
        missed += not one.hit and _counts(one, one.expected)
        false += not one.hit and _counts(one, one.found)
    return Score(hits, missed, false)


def _counts(outcome: Outcome, value: str | None) -> bool:
    return value in FINDINGS if outcome.is_rule else value is not None


def _by(outcomes: Iterable[Outcome], key: Callable[[Outcome], str]) -> Mapping[str, Score]:
    groups: dict[str, list[Outcome]] = {}
    for one in outcomes:
        groups.setdefault(key(one), []).append(one)
    return {name: score(of) for name, of in groups.items()}


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
