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
    if own.is_tried_once:
        own.pattern.match(text)
        own.pattern.fullmatch(text)
    else:
        for _ in own.pattern.finditer(text):
            pass
    return process_time() - began


if __name__ == "__main__":
    sys.exit(main())
