"""Fuzz a target, led by which lines and branches of the checker an input reaches.

    python -m tests.fuzz.run TARGET [FOLDER] [OPTION OF LIBFUZZER ...]

FOLDER keeps the inputs that reached something new, so that a later run begins with them.
"""

import sys
import tempfile
from pathlib import Path

import atheris

WORDS = Path(__file__).with_name("words.txt")
# The packages whose branches lead the search: where the others are entered adds little.
WATCHED = {
    "judge": ("checker.facts", "checker.language.predicates", "checker.engine"),
    "pack": ("checker.packs", "checker.language"),
    "rule": ("checker.language",),
}


def main() -> None:
    """Run one target until it breaks, or as long as ``-max_total_time`` says."""
    name, *others = sys.argv[1:] or [""]
    with atheris.instrument_imports(include=list(WATCHED.get(name, ["checker.document"]))):
        from tests.fuzz.targets import TARGETS

        if name not in TARGETS:
            sys.exit(f"python -m tests.fuzz.run {'|'.join(TARGETS)} [FOLDER] [OPTION ...]")
        target, seeds = TARGETS[name]
        found = list(seeds())
        for data in found:  # what the target imports on its way is instrumented as well
            target(data)
    folder = Path(others.pop(0) if others and others[0][0] != "-" else tempfile.mkdtemp())
    folder.mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(found):
        (folder / f"seed-{number}").write_bytes(data)
    with tempfile.NamedTemporaryFile("w", suffix=".dict") as words:
        words.write("\n".join(map(_quoted, WORDS.read_bytes().splitlines())))
        words.flush()
        options = [f"-dict={words.name}", "-rss_limit_mb=4096", "-timeout=30", *others]
        atheris.Setup([sys.argv[0], str(folder), *options], target)
        atheris.Fuzz()


def _quoted(word: bytes) -> str:
    """Write a word as the dictionaries of libFuzzer want it."""
    return '"' + "".join(f"\\x{byte:02x}" for byte in word) + '"'


if __name__ == "__main__":
    main()
