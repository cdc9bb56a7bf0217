"""Whether time grows as the text does, to ten megabytes in one paragraph."""

from collections.abc import Iterator

from checker import api
from tests.benchmarks.measure import Asked, Row, seconds

TIMES = 100


def rows(asked: Asked) -> Iterator[Row]:
    """Yield the time for a hundred times the text, in hundreds of the time for the text."""
    checker = api.Checker(api.load_packs())
    words = "".join("".join(asked.texts).split())
    words = words[: 3_500 if asked.quick else 35_000]
    _check(checker, words, 1)  # what only the first report pays for
    few = _check(checker, words, 1, rounds=5)
    ratio = _check(checker, words, TIMES) / few / TIMES
    what = f"length x {TIMES}, to {len(words) * TIMES * 3 / 1e6:.0f} MB in one paragraph"
    yield Row(what, f"{ratio:.2f} x linear", "linear", ratio <= 1.15)


def _check(checker: api.Checker, words: str, times: int, rounds: int = 1) -> float:
    """Return the seconds for so many times the same words: others may be denser in figures."""
    text = f"某某县司法局2023年法治政府建设年度报告\n一、主要举措和成效\n{words * times}\n"
    return seconds(lambda: checker.check(api.read_text(text)), rounds)
