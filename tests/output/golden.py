"""Write the golden scorecards anew: ``python -m tests.output.golden``; then read the diff."""

from checker.output import renderer
from checker.output.scorecard import render
from tests.output import samples
from tests.output.test_formats import PAGES
from tests.output.test_scorecard import CARDS, GOLDEN, RUNS, one

if __name__ == "__main__":
    for name, view in CARDS.items():
        (GOLDEN / f"{name}.txt").write_text(render(one(samples.report()), view), "utf-8")
    for name, view in RUNS.items():
        (GOLDEN / f"{name}.txt").write_text(render(samples.run(), view), "utf-8")
    for name, view in PAGES.items():
        made = renderer(name.partition("-")[0]).render(samples.run(), view)
        data = made if isinstance(made, bytes) else made.encode()
        (GOLDEN / f"{name}.txt").write_bytes(data)
