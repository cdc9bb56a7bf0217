"""A report that faults are planted into, and the ways to plant one."""

import re
from collections.abc import Callable, Iterable, Iterator
from random import Random
from typing import NamedTuple

from tests.accuracy.labels import Label

ENDS = "。！？；\n"


class Draft(NamedTuple):
    """The words of a labelled report, and its label."""

    text: str
    label: Label

    @property
    def year(self) -> int:
        """The year reported on."""
        return int((self.label.account.head["year"] or ("0",))[0])

    def head(self, field: str) -> str:
        """Return the field of the head as it is written, "" where the report has none."""
        return (*self.label.account.head[field], "")[0]

    @property
    def body(self) -> tuple[int, int]:
        """From where to where there is running text: without title, addressee and signature."""
        start = self.text.find("\n", self.text.find("报告")) + 1
        return start, self.text.rfind("。") + 1

    def alone(self, words: str) -> int:
        """Return where `words` stand alone in a line below the body, -1 where they do not."""
        line = re.compile(rf"^[ \t　]*({re.escape(words)})[ \t　]*$", re.MULTILINE)
        found = line.search(self.text, self.body[1]) if words else None
        return found.start(1) if found else -1


class Fault(NamedTuple):
    """The changed words of a report, and from where to where they differ; nothing where they lack."""

    text: str
    start: int
    end: int


Plant = Callable[[Draft, Random], Fault | None]
Words = Callable[[re.Match[str], Random, Draft], str | None]


class Kind(NamedTuple):
    """A kind of fault: `rules` of which any may catch it, and those that may speak `beside` them."""

    name: str
    rules: tuple[str, ...]
    plant: Plant
    beside: tuple[str, ...] = ()


def put(draft: Draft, start: int, end: int, words: str) -> Fault:
    """Put `words` in place of those from `start` to `end`."""
    return Fault(draft.text[:start] + words + draft.text[end:], start, start + len(words))


def replaced(found: str, words: str | Words, within: str = "body") -> Plant:
    """Replace one match of a pattern, any of them, by words: a template, or made of the match.

    `within`: body or text.
    """

    def plant(draft: Draft, chance: Random) -> Fault | None:
        where = draft.body if within == "body" else (0, len(draft.text))
        for one in shuffled(re.compile(found, re.MULTILINE).finditer(draft.text, *where), chance):
            new = one.expand(words) if isinstance(words, str) else words(one, chance, draft)
            if new is not None and new != one[0]:
                return put(draft, *one.span(), new)
        return None

    return plant


def everywhere(found: str, words: str, least: int = 1) -> Plant:
    """Replace all matches of a pattern; the place is the last of them."""

    def plant(draft: Draft, chance: Random) -> Fault | None:
        places = [one.span() for one in re.finditer(found, draft.text, re.MULTILINE)]
        if len(places) < least:
            return None
        start = places[-1][0] + sum(len(words) - (end - at) for at, end in places[:-1])
        return Fault(
            re.sub(found, words, draft.text, flags=re.MULTILINE), start, start + len(words)
        )

    return plant


def silenced(words: str) -> Plant:
    """Take out every clause that holds one of `words`, so that the report says nothing of it."""
    return everywhere(rf"[^。；，\n：]*(?:{words})[^。；，\n]*[，；]?", "", 1)


def shuffled(places: Iterable[re.Match[str]], chance: Random) -> Iterator[re.Match[str]]:
    """Yield places in any order."""
    found = list(places)
    chance.shuffle(found)
    yield from found


def sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Return from where to where the sentence stands that holds the place."""
    first = max(text.rfind(sign, 0, start) for sign in ENDS) + 1
    last = min((at for sign in ENDS if (at := text.find(sign, end)) >= 0), default=len(text))
    return first, last + 1
