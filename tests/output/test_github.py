"""Workflow commands of GitHub Actions."""

import re

import pytest

from checker.output.github import render
from checker.report import Run
from checker.view import View
from tests.output import samples
from tests.output.conftest import HOSTILE

CHINESE = View()
COMMAND = re.compile(r"::(error|warning|notice) ([^:]*)::(.*)")


def commands(run: Run, view: View = CHINESE) -> list[tuple[str, dict[str, str], str]]:
    """Return the commands as a runner reads them: name, properties, text."""
    *lines, _ = render(run, view).splitlines()
    found = [COMMAND.fullmatch(line) for line in lines]
    assert None not in found
    return [
        (
            one[1],
            dict(pair.split("=", 1) for pair in unescaped(one[2], keep=True).split(",")),
            unescaped(one[3]),
        )
        for one in found
        if one
    ]


def unescaped(text: str, keep: bool = False) -> str:
    """Undo the escapes, those of commas only where they separate nothing any more."""
    for sign in ("\r", "\n", ":", *(() if keep else (",",)), "%"):
        text = text.replace(f"%{ord(sign):02X}", sign)
    return text


def test_the_worst_come_first():
    """GitHub shows ten of each kind."""
    names = [name for name, _, _ in commands(samples.run())]
    assert ["error"] * 4 + ["warning"] + ["notice"] * 3 == names


def test_a_passage_is_placed():
    """Line and columns of the first one."""
    every = (places for _, places, _ in commands(samples.run()))
    found = next(places for places in every if "units" in places.get("title", ""))
    assert {
        "file": "报告/临江县水务局.txt", "line": "6", "endLine": "6", "col": "9",
        "endColumn": "14", "title": "金额要有单位 (data/units)",
    } == found  # fmt: skip


def test_what_is_missing_is_placed_in_the_file_alone():
    """The text says where it was looked for."""
    places, text = next(
        (places, text)
        for _, places, text in commands(samples.run())
        if "problems" in places.get("title", "")
    )
    assert {"file", "title"} == set(places)
    assert text.startswith("没有写出任何一个具体问题\n依据：")


@pytest.mark.parametrize(("show", "reviews"), [("fail", 0), ("review", 1), ("all", 1)])
def test_reviews_are_notices_unless_only_fails_are_asked_for(show, reviews):
    """Their title says so."""
    found = commands(samples.run(), View("zh", show))
    titles = [places.get("title", "") for name, places, _ in found if name == "notice"]
    assert reviews == sum(title.startswith("待核 ") for title in titles)


def test_the_last_line_counts_what_is_not_shown():
    """And is no command."""
    last = render(samples.run(), View()).splitlines()[-1]
    assert (
        "公文合规检查：报告 3 份；符合 6、不符合 5、待核 1、不适用 14、未能检查 2、已豁免 1、无法读取 1"
        == last
    )


def test_no_text_can_begin_a_command_of_its_own(hostile):
    """Signs that end a command or a property are escaped."""
    made = render(hostile, View())
    made.encode("utf-8")
    begun = [line for line in made.splitlines() if "::" in line]
    assert begun == [line for line in begun if COMMAND.fullmatch(line)]
    assert HOSTILE not in made
    assert "%253A" not in made
    assert "%250A" in made


def test_the_summary_is_told_in_english():
    """As every output."""
    assert render(samples.run(), View("en")).splitlines()[-1].startswith("gongwen-checker: 3 rep")
