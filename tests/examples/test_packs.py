"""Every pack has reports that meet each of its rules, and reports that fail each of them."""

from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from checker import api
from checker.packs.find import resolve, stem

EXAMPLES = Path(__file__).parents[2] / "examples"
# One report alone shows none of its rules; examples/audit is a folder of reports.
SEVERAL = "audit"
PACKS = sorted({stem(path) for path in resolve()} - {SEVERAL})
CHECKER = api.Checker(api.load_packs())
RULES = {pack.id: {rule.id for rule in pack.rules} for pack in CHECKER.loaded.packs}


@cache
def statuses(pack: str, kind: str) -> Counter[tuple[str, str]]:
    """Return how often each rule of `pack` came to each status in its reports of `kind`."""
    found: Counter[tuple[str, str]] = Counter()
    for path in sorted((EXAMPLES / pack).glob(f"{kind}*.txt")):
        report = CHECKER.check(api.read(path))
        found.update(
            (one.rule.id, one.status) for one in report.findings if one.rule.id in RULES[pack]
        )
    return found


@pytest.mark.parametrize("pack", PACKS)
def test_each_rule_is_met(pack: str) -> None:
    """By a conforming report; where several are needed, each meets what applies to it."""
    found = statuses(pack, "conforming")
    assert RULES[pack] == {rule for rule, status in found if status == "pass"}
    assert {"pass", "not-applicable"} >= {status for _, status in found}


@pytest.mark.parametrize("pack", PACKS)
def test_each_rule_is_failed(pack: str) -> None:
    """By a lacking report: a new rule wants a place in one."""
    found = statuses(pack, "lacking")
    assert RULES[pack] == {rule for rule, status in found if status == "fail"}
