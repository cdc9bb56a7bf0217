"""What is made of a vocabulary, or of a part of one, once for all reports."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

Given = TypeVar("Given")
Made = TypeVar("Made")
KEPT = 8  # vocabularies in use at a time


def once(make: Callable[[Given], Made]) -> Callable[[Given], Made]:
    """Let `make` work once for an object, which is known by its identity: it may be large."""
    ready: dict[int, tuple[Given, Made]] = {}  # holds the objects, so that their ids stay theirs

    @wraps(make)
    def made(given: Given) -> Made:
        known = ready.get(id(given))
        if known is None:
            if len(ready) >= KEPT:
                ready.clear()
            known = ready[id(given)] = (given, make(given))
        return known[1]

    return made
