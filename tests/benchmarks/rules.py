"""What ten times as many mention rules cost, on a megabyte of text."""

import json
import random
import tempfile
from collections.abc import Iterator
from pathlib import Path

from checker import api
from tests.benchmarks.measure import Asked, Row, seconds

FEW, MANY = 500, 5_000
HAN = [chr(code) for code in range(0x4E00, 0x5E00)]
KNOWN = ("行政执法", "法治政府", "普法宣传", "行政复议", "法律顾问")


def rows(asked: Asked) -> Iterator[Row]:
    """Yield the quotient of the times, once both checkers are ready."""
    text = ("\n".join(asked.texts) * 10)[:350_000]
    few, many = (
        seconds(lambda one=one: one.check(api.read_text(text)), 1 if asked.quick else 5)
        for one in (_mentions(FEW), _mentions(MANY))
    )
    ratio = many / few
    yield Row(f"rules x 10 ({FEW} to {MANY:,})", f"{ratio:.2f} x", "<= 1.3 x", ratio <= 1.3)


def _mentions(count: int) -> api.Checker:
    """Return a checker of `count` rules, each for a term of its own, a few of them in reports."""
    draw = random.Random(count)
    terms = [*KNOWN, *("".join(draw.sample(HAN, 5)) for _ in range(count - len(KNOWN)))]
    rules = [{"id": f"r{at}", "rule": f"must mention {term}"} for at, term in enumerate(terms)]
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "many.yaml")
        file.write_text(json.dumps({"pack": "many", "rules": rules}, ensure_ascii=False), "utf-8")
        checker = api.Checker(api.load_packs((str(file),), cached=False))
    checker.check(api.read_text("法治政府建设"))
    return checker
