"""Whether a document of the register was in force in the year that a report is about."""

from collections.abc import Mapping
from typing import Literal

from checker.facts.citations.register import begins
from checker.facts.vocabulary import RegisterEntry

# `repealing`: repealed during the year. `replaced`: its period is over and there is a new one.
# `superseded`: another one took its place, and no repeal is known. `renamed`: it has another name.
Standing = Literal[
    "in-force", "not-yet", "repealed", "repealing", "renamed", "replaced", "superseded", "expired",
    "unknown",
]  # fmt: skip


def standing_of(
    entry: RegisterEntry | None, year: int | None, entries: Mapping[str, RegisterEntry]
) -> Standing:
    """Say how `entry` stood in `year`; ``unknown`` without the one or the other."""
    if entry is None or year is None:
        return "unknown"
    if begins(entry) > year:
        return "not-yet"
    if entry.repealed:
        return _of_repeal(entry.repealed, year)
    if entry.renamed:
        return "renamed" if _of_repeal(entry.renamed, year) == "repealed" else "in-force"
    return _of_successor(entry, entries.get(entry.replaced_by), year)


def _of_repeal(day: str, year: int) -> Standing:
    if int(day[:4]) < year or day == f"{year}-01-01":
        return "repealed"
    return "repealing" if int(day[:4]) == year else "in-force"


def _of_successor(entry: RegisterEntry, successor: RegisterEntry | None, year: int) -> Standing:
    is_replaced = successor is not None and 0 < begins(successor) < year
    if entry.expires:
        if int(entry.expires[:4]) >= year:
            return "in-force"
        return "replaced" if is_replaced else "expired"
    return "superseded" if is_replaced else "in-force"
