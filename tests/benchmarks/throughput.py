"""How much report text one core checks in a second, against all packs, facts included."""

from collections.abc import Iterator

from checker import api
from tests.benchmarks.measure import Asked, Row, seconds, size


def rows(asked: Asked) -> Iterator[Row]:
    """Yield the rate over the texts, one report after the other."""
    checker = api.Checker(api.load_packs())
    checker.check(api.read_text(asked.texts[0]))  # what only the first report pays for

    def work() -> None:
        for text in asked.texts:
            facts = checker.facts(api.read_text(text))
            assert facts.figures is not None
            assert facts.indicators is not None
            checker.judge(facts)

    rate = size(asked.texts) / seconds(work, 1 if asked.quick else 3)
    what = f"throughput, {len(asked.texts)} reports, {size(asked.texts):.2f} MB"
    yield Row(what, f"{rate:.2f} MB/s", ">= 2 MB/s", rate >= 2)
