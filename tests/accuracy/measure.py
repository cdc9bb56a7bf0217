"""How right the checker is: run it over all labelled reports and print the figures.

python -m tests.accuracy.measure [--write-floors]
"""

import argparse
import sys

from checker.api import Checker, load_packs
from tests.accuracy.compare import Outcome, compare
from tests.accuracy.floors import write_floors
from tests.accuracy.labels import Label, load_all
from tests.accuracy.scores import score_all
from tests.accuracy.seen import see
from tests.accuracy.show import confusions, tables


def outcomes_of(labels: tuple[Label, ...]) -> tuple[Outcome, ...]:
    """Compare the checker, with all our packs, with each of `labels`."""
    checker = Checker(load_packs())
    return tuple(one for label in labels for one in compare(label, see(checker, label)))


def main() -> None:
    """Print the scores and what is not as labelled."""
    parser = argparse.ArgumentParser(description="precision and recall over the labelled reports")
    parser.add_argument("--write-floors", action="store_true", help="raise floors.yaml to these")
    options = parser.parse_args()
    labels = load_all()
    outcomes = outcomes_of(labels)
    scores = score_all(outcomes)
    sys.stdout.write(f"{tables(scores, len(labels))}\n\n{confusions(outcomes)}\n")
    if options.write_floors:
        write_floors(scores)


if __name__ == "__main__":
    main()
