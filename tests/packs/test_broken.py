"""What is wrong in a pack is found, all of it, at its place, and said in both languages."""

from pathlib import Path

import pytest

from checker.errors import PackError
from checker.messages import Language
from checker.packs.link import compile_packs
from checker.packs.show import columns, show
from tests.packs.broken import BROKEN, Broken
from tests.packs.conftest import Write

each = pytest.mark.parametrize("broken", BROKEN, ids=[one.name for one in BROKEN])


def broken_by(path: Path) -> PackError:
    with pytest.raises(PackError) as caught:
        compile_packs((str(path),))
    return caught.value


@each
def test_every_problem_has_its_place(broken: Broken, write: Write) -> None:
    """Key, line and column of every problem, in the order of the file."""
    error = broken_by(write("broken.yaml", broken.text))
    found = [(one.message.key, one.at.line, one.at.column) for one in error.problems]
    wanted = [(key or found[index][0], *at) for index, (key, *at) in enumerate(broken.problems)]
    assert wanted == found


@each
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_problem_can_be_said(broken: Broken, lang: Language, write: Write) -> None:
    """Place and message on the first line, the caret below the line at the same column."""
    path = write("broken.yaml", broken.text)
    for problem in broken_by(path).problems:
        first, *rest = show(problem, lang).split("\n")
        assert first.startswith(f"{path}:{problem.at.line}:{problem.at.column}: ")
        if problem.line_text:
            before = problem.line_text[: problem.at.column - 1].replace("\t", " ")
            assert " " * (4 + columns(before)) == rest[1][: rest[1].index("^")] or "…" in rest[0]


def test_the_kinds_are_many() -> None:
    """No two of the broken packs are called the same."""
    assert len(BROKEN) == len({one.name for one in BROKEN})


@pytest.mark.parametrize(
    ("name", "way_out"),
    [
        ("keys in Chinese", "是不是“pack”？"),
        ("level as a key", "级别由语句里的“必须”“宜”“可”决定"),
        ("number in quotes", "是不是“5”？"),
        ("percent for a cap", "是不是“59”？"),
        ("authority and article glued", "是不是“规定 第三条”？"),
        ("rule in quotes", "应写作：必须提及 甲"),
        ("comment for a term", "空格后面的 # 是注释；如果是文字，请给整句加单引号"),
        ("synonyms no list", "列表写作：[乙]"),
        ("rules by name", "列表的每一项前面要有“- ”（短横和空格）"),
    ],
)
def test_the_way_out_is_shown(name: str, way_out: str, write: Write) -> None:
    """The last line of a problem says what to write instead."""
    (broken,) = (one for one in BROKEN if one.name == name)
    first = broken_by(write("broken.yaml", broken.text)).problems[0]
    assert way_out == show(first).split("\n")[-1].strip()
