"""Print which of the program's own regular expressions take more than linear time, if any.

    python -m tests.benchmarks.patterns

Each meets thousands of one character, and of what it is itself made of. What takes long must not
take three times as long for twice the text. It is no test, because it measures time.
"""

import sys
from time import process_time

from tests.benchmarks.hostile import Own, patterns, texts

LENGTH = 5_000
SOON = 0.03  # seconds that are not worth a second look
# Tried at one place only, by ``match`` or ``fullmatch``, so that a slow start is paid for once,
# or in a window of a few characters.
AT_ONE_PLACE = frozenset(
    {
        "checker.audit.roster_file.BODY",
        "checker.document.markers.MARKER",
        "checker.document.outline.CONTENTS",  # in the last characters of a line
        "checker.document.pages.margins.NUMBER",
        "checker.document.tail.PRINTED",
        "checker.document.text.pages.DRESSED",
        "checker.document.text.unglue.STACKED",
        "checker.facts.indicators.agreement.REFERRED",
        "checker.facts.indicators.binding.LOW_END",
        "checker.facts.indicators.binding.TURNS",
        "checker.facts.figures.cell_lines.FIGURE",
        "checker.facts.figures.grid.FIGURE",
        "checker.facts.figures.grid.FRAME",
        "checker.facts.indicators.zeros.NONE_BEFORE",  # in the characters before a name
        "checker.language.explain.DAY",
        "checker.language.form.COLON",
        "checker.language.predicates.heading_numbers.SHAPES",
        "checker.language.quotes.BARE",
        "checker.lsp.spot.ENTRY",
        "checker.lsp.spot.ITEM",
        "checker.lsp.spot.PAIR",
        "checker.packs.nodes.TYPES",
        "checker.packs.syntax.BLANK",
        "checker.packs.syntax.VALUE",
        "checker.proof.prove.GLUED",
        "checker.stating.FIRST",
    }
)


def main() -> int:
    """Measure all patterns; the exit status is 1 where one is slow."""
    own = patterns()
    slow = [line for one in own for line in _slow(one)]
    sys.stdout.write("\n".join([*slow, f"{len(own)} patterns, {len(slow)} slow"]) + "\n")
    return int(bool(slow))


def _slow(own: Own) -> list[str]:
    """Return a line for each text that takes a pattern more than linear time."""
    found = []
    for text in texts(own.pattern, LENGTH):
        data = text if isinstance(own.pattern.pattern, str) else text.encode()
        if _seconds(own, data) > SOON:
            whole, half = (
                min(_seconds(own, one) for _ in range(3)) for one in (data, data[: LENGTH // 2])
            )
            if whole > max(SOON, 3 * half):
                found.append(f"{whole / half:4.1f} x for twice {text[:6]!r}: {own.name}")
    return found


def _seconds(own: Own, text: str | bytes) -> float:
    began = process_time()
    if own.name in AT_ONE_PLACE:
        own.pattern.match(text)
        own.pattern.fullmatch(text)
    else:
        for _ in own.pattern.finditer(text):
            pass
    return process_time() - began


if __name__ == "__main__":
    sys.exit(main())
