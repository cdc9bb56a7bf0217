"""The fenced blocks of a page, and the commands in those that show a terminal."""

import re
from typing import NamedTuple

FENCE = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)


class Block(NamedTuple):
    """What stands between two fences: its language, the file that it is of or "", its text."""

    kind: str
    name: str
    text: str


class Command(NamedTuple):
    """A line that is typed, and what it prints."""

    line: str
    printed: str


def blocks(page: str) -> tuple[Block, ...]:
    """Return the blocks of a page in Markdown, in order."""
    return tuple(Block(*match.groups("")) for match in FENCE.finditer(page))


def commands(text: str) -> tuple[Command, ...]:
    """Return the commands of a block, each behind ``$`` and before what it prints."""
    typed = re.split(r"^\$ ", text, flags=re.MULTILINE)
    assert not typed[0], f"a terminal shows a command first: {typed[0]}"
    return tuple(
        Command(line, rest) for line, _, rest in (one.partition("\n") for one in typed[1:])
    )


def is_shown(shown: str, printed: str) -> bool:
    """Tell whether a page shows what was `printed`; a line of ``…`` stands for any lines."""
    lines = (one.rstrip() for one in shown.rstrip().splitlines())
    wanted = "".join(
        r"(?:.*\n)*?" if one.strip() == "…" else re.escape(one) + r"\n" for one in lines
    )
    tidy = "".join(f"{one.rstrip()}\n" for one in printed.rstrip().splitlines())
    return re.fullmatch(wanted, tidy) is not None
