"""Write into the tutorials what their commands print today.

python -m tests.docs.renew        every tutorial; look at the difference before it is committed

Lines that a page leaves out (``…``) stay left out: what is shown of a command is found again by
the lines that are still the same.
"""

import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import groupby
from pathlib import Path

from tests.docs.fences import FENCE, Block, Command, commands, is_shown
from tests.docs.session import ROOT, Session

DOTS = "…"


def main() -> None:
    """Type in each tutorial, in a folder of its own."""
    os.environ["LANG"] = "zh_CN.UTF-8"
    os.environ.pop("LC_ALL", None)
    for path in sorted((ROOT / "docs" / "tutorials").glob("[!R]*.md")):
        with tempfile.TemporaryDirectory() as folder:
            shutil.copytree(ROOT / "examples", Path(folder) / "examples")
            os.chdir(folder)
            path.write_text(renewed(path.read_text("utf-8")), "utf-8")
            os.chdir(ROOT)


def renewed(page: str) -> str:
    """Return `page` with what its commands print in the folder that the process is in."""
    session = Session()
    return FENCE.sub(lambda found: _renewed(found[0], Block(*found.groups("")), session), page)


def shown(before: str, printed: str) -> str:
    """Return what to show of `printed` where `before` was shown. Raises ValueError where lost."""
    old, new = before.splitlines(), [one.rstrip() for one in printed.rstrip().splitlines()]
    if DOTS not in old:
        return "".join(f"{one}\n" for one in new)
    same = SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
    place = {one.a + at: one.b + at for one in same for at in range(one.size)}
    return "".join(f"{one}\n" for one in _pieces(old, new, place))


def _renewed(fence: str, block: Block, session: Session) -> str:
    if block.kind != "console":
        session.do(block)
        return fence
    lines = [_command(one, session.run(one.line)) for one in commands(block.text)]
    return f"```console\n{''.join(lines)}```"


def _command(command: Command, printed: str) -> str:
    kept = command.printed
    said = kept if is_shown(kept, printed) else shown(kept, printed)
    return f"$ {command.line}\n{said}"


def _pieces(old: Sequence[str], new: Sequence[str], place: dict[int, int]) -> Iterator[str]:
    """Yield the lines of `new` that stand for each piece of `old` between dots, and the dots."""
    for is_dots, group in groupby(range(len(old)), lambda at: old[at] == DOTS):
        lines = list(group)
        if is_dots:
            yield DOTS
            continue
        found = [at for at in lines if at in place]
        if not found:
            raise ValueError(f"nothing is left of: {old[lines[0]]}")
        start = place[found[0]] - (found[0] - lines[0]) if lines[0] else 0
        end = place[found[-1]] + lines[-1] - found[-1] + 1 if lines[-1] + 1 < len(old) else None
        yield from new[start:end]


if __name__ == "__main__":
    main()
