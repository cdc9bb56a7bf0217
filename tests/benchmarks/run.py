"""Measure speed and size against the promises of the design, as ratios of one run.

    python tests/benchmarks/run.py [--texts FOLDER] [--quick] [--peers FOLDER]

Figures are user time of this process: the machine may be busy. Start-up is measured by
startup.py. How the peers of --peers are installed stands in the README of this folder.
"""

import argparse
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from time import process_time
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from checker import api  # noqa: E402

TERMS = 200
HAN = [chr(code) for code in range(0x4E00, 0x5E00)]


class Row(NamedTuple):
    """A line of the table: what, the figure, the promise, and whether it is kept."""

    what: str
    figure: str
    promise: str
    kept: bool | None


def main() -> None:
    """Measure, and print a table."""
    given = _arguments()
    texts = _texts(given.texts)
    rounds = 1 if given.quick else 5
    rows = [_throughput(texts, rounds), _rules(texts, rounds), _length(texts, given.quick)]
    rows += _peers(texts, given.peers)
    print(f"{'what':34} {'figure':>22}   promise")
    for row in rows:
        mark = {True: "kept", False: "NOT KEPT", None: ""}[row.kept]
        print(f"{row.what:34} {row.figure:>22}   {row.promise:16} {mark}")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--texts", type=Path, help="a folder of further reports (txt)")
    parser.add_argument("--peers", type=Path, help="a folder in which npm installed them")
    parser.add_argument("--quick", action="store_true", help="one round, a tenth of the length")
    return parser.parse_args()


def _texts(folder: Path | None) -> list[str]:
    files = sorted((ROOT / "examples").glob("*/*.txt"))
    files += sorted(folder.glob("*.txt")) if folder else []
    return [file.read_text("utf-8", "replace") for file in files]


def _seconds(work: Callable[[], object], rounds: int) -> float:
    took = []
    for _ in range(rounds):
        began = process_time()
        work()
        took.append(process_time() - began)
    return median(took)


def _throughput(texts: list[str], rounds: int) -> Row:
    checker = api.Checker(api.load_packs())
    checker.check(api.read_text(texts[0]))  # what only the first report pays for
    size = sum(len(text.encode()) for text in texts) / 1e6

    def work() -> None:
        for text in texts:
            facts = checker.facts(api.read_text(text))
            assert facts.figures is not None
            assert facts.indicators is not None
            checker.judge(facts)

    rate = size / _seconds(work, rounds)
    return Row("throughput, all packs, facts", f"{rate:.2f} MB/s", ">= 2 MB/s", rate >= 2)


def _rules(texts: list[str], rounds: int) -> Row:
    few, many = (_mentions(count) for count in (500, 5_000))
    text = ("\n".join(texts) * 40)[:1_000_000]
    took = {
        name: _seconds(lambda one=one: one.check(api.read_text(text)), rounds)
        for name, one in (("few", few), ("many", many))
    }
    ratio = took["many"] / took["few"]
    return Row("ten times as many mention rules", f"{ratio:.2f} x", "<= 1.3 x", ratio <= 1.3)


def _mentions(count: int) -> api.Checker:
    """Return a checker of `count` rules, each for a term of its own; one in ten is in reports."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "many.yaml")
        rules = [{"id": f"r{at}", "rule": f"must mention {term}"} for at, term in _terms(count)]
        file.write_text(json.dumps({"pack": "many", "rules": rules}, ensure_ascii=False), "utf-8")
        checker = api.Checker(api.load_packs((str(file),), cached=False))
    checker.check(api.read_text("法治政府建设"))
    return checker


def _terms(count: int) -> Iterator[tuple[int, str]]:
    draw = random.Random(count)
    known = ("行政执法", "法治政府", "普法宣传", "行政复议", "法律顾问")
    for at in range(count):
        yield at, known[at] if at < len(known) else "".join(draw.sample(HAN, 5))


def _length(texts: list[str], quick: bool) -> Row:
    """Compare a document of a hundred times the length, all of it in one paragraph."""
    checker = api.Checker(api.load_packs())
    words = "".join("".join(texts).split())
    short = 3_500 if quick else 35_000
    times = [
        _seconds(lambda one=one: checker.check(api.read_text(_report(words, one))), 1)
        for one in (short, short, short * 100)
    ]
    ratio = times[2] / times[1] / 100
    size = f"{short * 300 / 1e6:.0f} MB"
    return Row(f"length x 100, to {size}", f"{ratio:.2f} x linear", "linear", ratio <= 1.3)


def _report(words: str, length: int) -> str:
    body = (words * (length // len(words) + 1))[:length]
    return f"某某县司法局2023年法治政府建设年度报告\n一、主要举措和成效\n{body}\n"


def _peers(texts: list[str], folder: Path | None) -> Iterator[Row]:
    """Look for the same terms in the same texts; the start of each program is part of it."""
    with tempfile.TemporaryDirectory() as made:
        here = Path(made)
        for number, text in enumerate(texts):
            (here / f"{number}.md").write_text(text, "utf-8")
        size = sum(len(text.encode()) for text in texts) / 1e6
        terms = [term for _, term in _terms(TERMS)]
        for name, command in _commands(here, terms, folder):
            if command is None:
                yield Row(f"{name}, {TERMS} terms", "not installed", "", None)
                continue
            seconds = _child(command, here)
            yield Row(f"{name}, {TERMS} terms", f"{size / seconds:.2f} MB/s", "", None)


def _commands(
    here: Path, terms: list[str], folder: Path | None
) -> Iterator[tuple[str, list[str] | None]]:
    rules = [{"id": f"r{at}", "rule": f"must mention {term}"} for at, term in enumerate(terms)]
    (here / "pack.yaml").write_text(json.dumps({"pack": "terms", "rules": rules}), "utf-8")
    own = [sys.executable, "-m", "checker", "check", "--pack", "pack.yaml", "--no-cache"]
    yield "checker", [*own, "--format", "json", "."]
    prh = {"version": 1, "rules": [{"expected": "某", "pattern": term} for term in terms]}
    (here / "prh.yml").write_text(json.dumps(prh), "utf-8")
    config = {"rules": {"prh": {"rulePaths": ["./prh.yml"]}}}
    (here / ".textlintrc.json").write_text(json.dumps(config), "utf-8")
    bin_folder = folder / "node_modules" / ".bin" if folder else here
    textlint = bin_folder / "textlint"
    modules = ["--rules-base-directory", str(folder / "node_modules")] if folder else []
    found = textlint.exists()
    yield "textlint + prh", [str(textlint), *modules, *_files(here)] if found else None
    autocorrect = bin_folder / "autocorrect"
    yield (
        "autocorrect (its own rules)",
        ([str(autocorrect), "--lint", *_files(here)] if autocorrect.exists() else None),
    )
    semgrep = Path(sys.executable).with_name("semgrep")
    yield "semgrep", _semgrep(semgrep, here, terms) if semgrep.exists() else None


def _semgrep(semgrep: Path, here: Path, terms: list[str]) -> list[str]:
    rule = {"severity": "INFO", "message": "m", "languages": ["generic"]}
    rules = [{**rule, "id": f"r{at}", "pattern-regex": term} for at, term in enumerate(terms)]
    (here / "semgrep.yaml").write_text(json.dumps({"rules": rules}), "utf-8")
    quiet = ["--metrics", "off", "--disable-version-check", "--no-git-ignore", "-j", "1"]
    return [str(semgrep), "scan", "--config", "semgrep.yaml", *quiet, *_files(here)]


def _files(here: Path) -> list[str]:
    return sorted(file.name for file in here.glob("*.md"))


def _child(command: list[str], folder: Path) -> float:
    """Return the user seconds of a command; findings are no failure."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run(command, cwd=folder, capture_output=True, check=False, env=env)
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before


if __name__ == "__main__":
    main()
