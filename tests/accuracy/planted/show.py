"""What was planted, caught and missed, as plain text."""

from collections.abc import Sequence

from tests.accuracy.planted.judge import Outcome
from tests.accuracy.planted.kinds import KINDS
from tests.accuracy.show import columns

HEADER = ("kind", "planted", "caught", "missed", "false")


def table(outcomes: Sequence[Outcome]) -> str:
    """Return a row for each kind that was planted, and one for all."""
    names = dict.fromkeys(one.name for one in KINDS)
    of_kinds = {name: [one for one in outcomes if one.kind == name] for name in names}
    rows = [_row(name, of) for name, of in of_kinds.items() if of]
    return "\n".join(columns([HEADER, *rows, _row("all", outcomes)]))


def misses(outcomes: Sequence[Outcome], most: int) -> str:
    """Return `most` of the misses of each kind with their passage, and all that is false."""
    shown: dict[str, list[Outcome]] = {}
    for one in outcomes:
        if not one.caught:
            shown.setdefault(one.kind, []).append(one)
    rows = [(one.kind, one.report, one.passage) for of in shown.values() for one in of[:most]]
    false = [
        (one.kind, one.report, f"{of.rule} {of.quote}  ← {one.passage}")
        for one in outcomes
        for of in one.false
    ]
    return "\n".join([*columns(rows), "", *columns([("false", "", ""), *false])])


def _row(name: str, outcomes: Sequence[Outcome]) -> tuple[str, ...]:
    caught = sum(one.caught for one in outcomes)
    false = sum(len(one.false) for one in outcomes)
    return (name, *map(str, (len(outcomes), caught, len(outcomes) - caught, false)))
