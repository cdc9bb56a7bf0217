"""Other linters at the nearest equivalent work: the same two hundred terms in the same texts.

What a program takes for one text of one character is its start-up, rules included, and is taken
off. How many of the terms that occur it named is printed beside its rate, so that a program that
was not set up rightly shows.
"""

import json
import os
import random
import re
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from tests.benchmarks.measure import CHECKER, Asked, Cost, Row, run, size
from tests.benchmarks.rules import HAN

TERMS = 200
CLAUSE = re.compile(r"[\u4e00-\u9fff]{4,8}")
AUTOCORRECT_RULES = (
    "space-word space-punctuation space-bracket space-backticks space-dash space-dollar fullwidth "
    "no-space-fullwidth halfwidth-word halfwidth-punctuation"
)


class Peer(NamedTuple):
    """A program: its name, what to start, its settings for some terms by file name, its options.

    In its output it names the term with the number n as ``t00n``.
    """

    name: str
    program: tuple[str, ...]
    settings: Callable[[Sequence[str]], dict[str, str]]
    options: tuple[str, ...]


def rows(asked: Asked) -> Iterator[Row]:
    """Yield a rate for each program, or that it is not there."""
    terms = _terms(asked.texts)
    for peer in PEERS:
        program = _found(peer.program, asked.peers)
        if program is None:
            yield Row(f"{TERMS} terms: {peer.name}", "not installed")
            continue
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place)
            _settle(folder, peer, program, terms)
            _run(folder, peer, program, ("法",))  # fills the caches
            rounds = range(1 if asked.quick else 2)
            idle = min(_run(folder, peer, program, ("法",)).seconds for _ in rounds)
            cost = min(_run(folder, peer, program, asked.texts) for _ in rounds)
        named = sum(f"t{at:03}" in cost.output for at in range(TERMS))
        rate = size(asked.texts) / (cost.seconds - idle)
        what = f"{TERMS} terms: {peer.name}"
        yield Row(what, f"{rate:.2f} MB/s", f"{named} named, start {idle:.1f} s")


def _terms(texts: Sequence[str]) -> list[str]:
    """Return the clauses that stand in most texts, and as many terms that stand in none."""
    clauses = Counter(one for text in texts for one in set(CLAUSE.findall(text)))
    known = [one for one, _ in clauses.most_common(TERMS // 2)]
    draw = random.Random(1)
    return known + ["".join(draw.sample(HAN, 5)) for _ in range(TERMS - len(known))]


def _found(program: tuple[str, ...], folder: Path | None) -> list[str] | None:
    """Return the command that starts a program of `folder`, or of this machine."""
    places = [str(folder / one) for one in ("node_modules/.bin", "bin")] if folder else []
    first = shutil.which(program[0], path=os.pathsep.join([*places, os.environ["PATH"]]))
    return [first, *program[1:]] if first else None


def _settle(folder: Path, peer: Peer, program: list[str], terms: Sequence[str]) -> None:
    for name, content in peer.settings(terms).items():
        (folder / name).write_text(content, "utf-8")
    module = Path(program[0]).parents[1]
    if module.name == "node_modules":  # where a program of npm looks for its rules
        (folder / "node_modules").symlink_to(module.resolve())


def _run(folder: Path, peer: Peer, program: list[str], texts: Sequence[str]) -> Cost:
    """Run a program over texts, a file each; what it is told to print is in the cost."""
    files = [f"{len(texts)}-{number:03}.txt" for number in range(len(texts))]
    for name, text in zip(files, texts, strict=True):
        (folder / name).write_text(text, "utf-8")
    return run([*program, *peer.options, *files], folder, output=True)


def _pack(terms: Sequence[str]) -> dict[str, str]:
    rules = [{"id": f"t{at:03}", "rule": f"不得提及 “{one}”"} for at, one in enumerate(terms)]
    return {"terms.yaml": json.dumps({"pack": "terms", "rules": rules})}


def _prh(terms: Sequence[str]) -> dict[str, str]:
    rules = [{"expected": f"t{at:03}", "pattern": one} for at, one in enumerate(terms)]
    return {
        "prh.yml": json.dumps({"version": 1, "rules": rules}),
        ".textlintrc.json": json.dumps({"rules": {"prh": {"rulePaths": ["./prh.yml"]}}}),
    }


def _spellcheck(terms: Sequence[str]) -> dict[str, str]:
    off = dict.fromkeys(AUTOCORRECT_RULES.split(), 0)
    words = [f"{one} = t{at:03}" for at, one in enumerate(terms)]
    settings = {"rules": {**off, "spellcheck": 1}, "spellcheck": {"words": words}}
    return {".autocorrectrc": json.dumps(settings, ensure_ascii=False)}


def _regexes(terms: Sequence[str]) -> dict[str, str]:
    rule = {"severity": "INFO", "message": "m", "languages": ["generic"]}
    rules = [{**rule, "id": f"t{at:03}", "pattern-regex": one} for at, one in enumerate(terms)]
    return {"semgrep.yaml": json.dumps({"rules": rules})}


PEERS = (
    Peer(
        "checker",
        CHECKER,
        _pack,
        ("check", "--pack=terms.yaml", "--format=github", "--no-cache"),
    ),
    Peer("textlint + prh", ("textlint",), _prh, ("--format=json",)),
    Peer("autocorrect", ("autocorrect",), _spellcheck, ("--lint", "--format=json", "--threads=1")),
    Peer(
        "semgrep",
        ("semgrep", "scan"),
        _regexes,
        (
            "--config=semgrep.yaml",
            "--metrics=off",
            "--disable-version-check",
            "--no-git-ignore",
            "--json",
            "-j1",
        ),
    ),
)
