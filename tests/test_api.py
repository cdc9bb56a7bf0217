"""The public names: one call for one report, a `Checker` for many."""

from pathlib import Path

import pytest

from checker import api
from checker.errors import CheckerError, ReadError

EXAMPLE = Path("examples/reports/tianxin-2022.txt")


def test_one_call_judges_as_a_checker_does():
    """By our packs, where none is named."""
    assert api.Checker(api.load_packs()).check(api.read(EXAMPLE)) == api.check(EXAMPLE)


def test_only_the_packs_that_are_named_judge():
    """Here the small one on citations."""
    report = api.check(EXAMPLE, ["citations"])

    assert {"citations"} == {one.rule.id.split("/")[0] for one in report.findings}


def test_a_file_that_is_not_there_is_named():
    """In the sentence of the error."""
    with pytest.raises(ReadError, match=r"absent\.txt"):
        api.check("absent.txt")


def test_a_pack_that_is_not_there_is_named():
    """In the sentence of the error."""
    with pytest.raises(CheckerError, match="fazi"):
        api.check(EXAMPLE, ["fazi"])
