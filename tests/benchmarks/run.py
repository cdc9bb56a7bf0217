"""Print the promises on speed and size, what was measured, and whether they are kept.

    python -m tests.benchmarks.run [--texts FOLDER] [--peers FOLDER] [--files N] [--quick] [LINE ...]

All figures are ratios, or rates, of this one run. They are processor time, so that a busy machine
does not matter, except where a line says "by the clock".
"""

import argparse
from importlib import import_module
from pathlib import Path

from checker import garbage
from tests.benchmarks.measure import ROOT, Asked, Row

# A module for each; it has ``rows(asked)``, which measures.
LINES = ("startup", "throughput", "rules", "length", "growth", "files", "peers")
FOLDERS = ("examples/fazhi", "examples/reports", "examples/xinxi-gongkai", "tests/accuracy/reports")


def main() -> None:
    """Measure what was asked for, and print a row as soon as it is known."""
    garbage.hardly()  # as the program does
    given = _arguments()
    asked = Asked(_texts(given.texts), given.peers, given.quick, given.files)
    print(f"{'what':44} {'figure':>22}   promise")
    for line in given.lines or LINES:
        for row in import_module(f"tests.benchmarks.{line}").rows(asked):
            print(_shown(row), flush=True)


def _shown(row: Row) -> str:
    mark = {True: "kept", False: "NOT KEPT", None: ""}[row.kept]
    return f"{row.what:44} {row.figure:>22}   {row.promise:12} {mark}".rstrip()


def _texts(folder: Path | None) -> tuple[str, ...]:
    folders = [*(ROOT / one for one in FOLDERS), *([folder] if folder else [])]
    files = [file for one in folders for file in sorted(one.glob("*.txt"))]
    return tuple(file.read_text("utf-8", "replace") for file in files)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("lines", nargs="*", choices=[[], *LINES], metavar="LINE", default=[])
    parser.add_argument("--texts", type=Path, help="a folder of further reports (txt)")
    parser.add_argument("--peers", type=Path, help="the folder in which they were installed")
    parser.add_argument("--files", type=int, default=100, help="reports of an audit, and ten times")
    parser.add_argument("--quick", action="store_true", help="fewer rounds, a tenth of the length")
    return parser.parse_args()


if __name__ == "__main__":
    main()
