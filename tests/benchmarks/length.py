"""Whether time grows as the text does, to ten megabytes in one paragraph."""

from collections.abc import Iterator

from checker import api
from tests.benchmarks.measure import Asked, Row, seconds


def rows(asked: Asked) -> Iterator[Row]:
    """Yield the time for a hundred times the text, in hundreds of the time for the text."""
    checker = api.Checker(api.load_packs())
    words = "".join("".join(asked.texts).split())
    short = 3_500 if asked.quick else 35_000
    _check(checker, words, short)  # what only the first report pays for
    few = _check(checker, words, short, 5)
    ratio = _check(checker, words, short * 100) / few / 100
    what = f"length x 100, to {short * 300 / 1e6:.0f} MB in one paragraph"
    yield Row(what, f"{ratio:.2f} x linear", "linear", ratio <= 1.3)


def _check(checker: api.Checker, words: str, length: int, rounds: int = 1) -> float:
    body = (words * (length // len(words) + 1))[:length]
    text = f"某某县司法局2023年法治政府建设年度报告\n一、主要举措和成效\n{body}\n"
    return seconds(lambda: checker.check(api.read_text(text)), rounds)
