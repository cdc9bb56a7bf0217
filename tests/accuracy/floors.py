"""The figures below which nothing may fall, kept in ``floors.yaml``."""

from collections.abc import Iterator
from math import floor
from pathlib import Path

import yaml

from tests.accuracy.scores import Score, Scores

FILE = Path(__file__).with_name("floors.yaml")
NOTE = """\
# Percents that CI does not let fall; `python -m tests.accuracy.measure --write-floors` raises
# them to today's figures. To lower one is a decision: do it by hand, and say why in the commit.
"""
Floors = dict[str, dict[str, int]]


def measured(scores: Scores) -> Floors:
    """Return today's figures as whole percents, rounded down, by what they are figures of."""
    found = dict(_rows(scores))
    if scores.same_status is not None:
        found["all findings"]["same status"] = _percent(scores.same_status)
    return found


def read_floors(path: Path = FILE) -> Floors:
    """Return the floors that are kept; none where there is no file."""
    return yaml.safe_load(path.read_text(encoding="utf-8")) if path.exists() else {}


def write_floors(scores: Scores, path: Path = FILE) -> None:
    """Raise the floors to today's figures; none is lowered, what is new is added."""
    kept = read_floors(path)
    raised = {
        name: {
            figure: max(value, kept.get(name, {}).get(figure, 0)) for figure, value in of.items()
        }
        for name, of in measured(scores).items()
    }
    lines = (f"{name}: {_flow(of)}\n" for name, of in (kept | raised).items())
    path.write_text(NOTE + "".join(lines), encoding="utf-8")


def below(floors: Floors, scores: Scores) -> tuple[str, ...]:
    """Return what has fallen, a sentence each; a figure that is no more measured has not."""
    today = measured(scores)
    return tuple(
        f"{name}: {figure} {today[name][figure]}% < {least}%"
        for name, of in floors.items()
        for figure, least in of.items()
        if today.get(name, {}).get(figure, least) < least
    )


def _rows(scores: Scores) -> Iterator[tuple[str, dict[str, int]]]:
    yield "all findings", _percents(scores.findings)
    for name in sorted(scores.facts):
        yield name, _percents(scores.facts[name])
    for rule in sorted(scores.rules):
        yield rule, _percents(scores.rules[rule])


def _percents(score: Score) -> dict[str, int]:
    return {name: _percent(value) for name, value in score.figures.items()}


def _percent(share: float) -> int:
    return floor(100 * share + 1e-9)


def _flow(of: dict[str, int]) -> str:
    return "{ " + ", ".join(f"{name}: {value}" for name, value in of.items()) + " }"
