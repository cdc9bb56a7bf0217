"""Plant faults and print how many of each kind are caught.

python -m tests.accuracy.planted [--kind WORDS] [--seed N] [--reports N] [--show N]
"""

import argparse
import sys
from collections.abc import Iterable, Iterator
from random import Random

from checker.api import Checker, load_packs
from checker.document.text.decode import text_of
from tests.accuracy.labels import Label, load_all
from tests.accuracy.planted.draft import Draft, Kind
from tests.accuracy.planted.judge import Outcome, cited, outcome
from tests.accuracy.planted.kinds import KINDS
from tests.accuracy.planted.show import misses, table

MOST = 1  # rules that fail in a report by its label


def main() -> None:
    """Print a row a kind, and what was missed."""
    parser = argparse.ArgumentParser(description="faults planted into nearly clean reports")
    parser.add_argument("--kind", default="", help="only kinds whose name holds these words")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--reports", type=int, default=24, help="how many reports; 0: all")
    parser.add_argument("--show", type=int, default=0, help="misses shown of each kind")
    options = parser.parse_args()
    kinds = tuple(one for one in KINDS if options.kind in one.name)
    drafts = sample(load_all(), options.reports, options.seed)
    outcomes = tuple(plant_all(Checker(load_packs()), kinds, drafts, options.seed))
    sys.stdout.write(f"{table(outcomes)}\n")
    if options.show:
        sys.stdout.write(f"\n{misses(outcomes, options.show)}\n")


def sample(labels: Iterable[Label], reports: int, seed: int) -> tuple[Draft, ...]:
    """Return the reports that are nearly clean by their labels, or so many of them."""
    clean = [one for one in labels if _is_clean(one)]
    chosen = Random(seed).sample(clean, min(reports or len(clean), len(clean)))
    return tuple(Draft(text_of(one.path.read_bytes(), one.name), one) for one in chosen)


def plant_all(
    checker: Checker, kinds: Iterable[Kind], drafts: Iterable[Draft], seed: int
) -> Iterator[Outcome]:
    """Plant a fault of each kind into each report that it fits, and judge it.

    What a report lacks already cannot be missed once more.
    """
    for draft in drafts:
        before = cited(checker, draft.text)
        lacking = {one.rule for one in before if not one.quote}
        for kind in kinds:
            fault = kind.plant(draft, Random(f"{seed} {kind.name} {draft.label.name}"))
            if fault and lacking.isdisjoint(kind.rules):
                yield outcome(checker, kind, draft, fault, before)


def _is_clean(label: Label) -> bool:
    fails = sum(one == "fail" for one in label.account.statuses.values())
    return label.path.suffix == ".txt" and bool(label.account.parts) and fails <= MOST


if __name__ == "__main__":
    main()
