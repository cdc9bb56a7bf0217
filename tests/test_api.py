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


def test_one_pack_needs_no_list():
    """Its name alone is not taken for a list of letters."""
    assert api.load_packs(["citations"]) == api.load_packs("citations")


def test_an_error_is_a_sentence():
    """So are the messages of findings, in the language that is asked for."""
    with pytest.raises(ReadError) as error:
        api.check("absent.txt")
    assert "absent.txt：找不到这个文件；请检查路径和文件名。" == str(error.value)
    assert api.say(error.value.message, "en").startswith("absent.txt: ")


def test_what_is_of_no_known_genre_is_told_so_by_every_pack():
    """Those for every report name no genre that they wanted."""
    report = api.Checker(api.load_packs()).check(api.read_text("通知：明天上午九点开会。"))
    told = {api.say(one.message) for one in report.findings if one.rule.id.startswith("data/")}
    assert {"无法确认文种，没有检查"} == told


def test_a_pack_that_is_not_there_is_named():
    """In the sentence of the error."""
    with pytest.raises(CheckerError, match="fazi"):
        api.check(EXAMPLE, ["fazi"])
