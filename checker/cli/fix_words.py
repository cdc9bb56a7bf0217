"""What ``checker fix`` tells of its work, line by line."""

from collections.abc import Iterator, Sequence

from checker.cleaning import clean, shorten
from checker.mending import Line, Outcome
from checker.messages import Message

SHOWN = 20  # kinds of mends listed for a file
PLACES = 5  # lines named for each
LONGEST = 30  # characters of a passage


def summary(path: str, outcome: Outcome, only_shown: bool) -> Iterator[Message]:
    """Say what was mended in a file, or with `only_shown` would be, and what was left."""
    key = "fix.would-mend" if only_shown else "fix.mended"
    if not outcome.made:
        key = "fix.foreign" if outcome.is_foreign else "fix.nothing"
    yield Message.of(key, path=path, count=len(outcome.made))
    yield from _lines(outcome.made)
    for key, left in (("fix.unsafe", outcome.unsafe), ("fix.broken", outcome.broken)):
        if left:
            yield Message.of(key, count=len(left))
            yield from _lines(left)


def total(outcomes: Sequence[Outcome]) -> Message:
    """Say how many files were mended, in how many places."""
    counts = [len(one.made) for one in outcomes]
    mended = sum(1 for one in counts if one)
    return Message.of("fix.total", files=len(counts), mended=mended, count=sum(counts))


def _lines(lines: Sequence[Line]) -> Iterator[Message]:
    """Yield the mends, those that are alike together, in the order of the first of each."""
    alike: dict[Line, list[int]] = {}
    for one in lines:
        alike.setdefault(one._replace(line=0), []).append(one.line)
    for one, places in tuple(alike.items())[:SHOWN]:
        wrong = shorten(clean(one.wrong), LONGEST)
        right = shorten(one.right, LONGEST) or Message.of("fix.nothing-left")
        numbers = tuple(dict.fromkeys(places))
        shown = numbers if len(numbers) <= PLACES else (*numbers[:PLACES], "…")
        key = "fix.line" if len(places) == 1 else "fix.lines"
        yield Message.of(key, at=shown, wrong=wrong, right=right, rule=one.rule, count=len(places))
    if len(alike) > SHOWN:
        yield Message.of("fix.more", count=len(alike) - SHOWN)
