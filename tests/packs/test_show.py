"""Problems as people read them."""

from checker.errors import At, PackError, Problem
from checker.messages import Message
from checker.packs.show import MOST, columns, show, show_all

PROBLEM = Problem(
    At("rules/my.yaml", 4, 9),
    Message.of("pack.choice", value="大"),
    "  级别: 甲大乙",
    Message.of("pack.near", word="off"),
    Message.of("kind.level"),
)


def test_a_problem_in_chinese() -> None:
    """Two columns for each Chinese character before the caret, and two carets below one."""
    problem = PROBLEM._replace(at=At("rules/my.yaml", 4, 8))
    lines = [
        "rules/my.yaml:4:8: 这里不能写“大”",
        "      级别: 甲大乙",
        "              ^^",
        "  应为：off（不用）、must（必须）、should（宜）或 may（可）",
        "  是不是“off”？",
    ]
    assert lines == show(problem).split("\n")


def test_a_problem_in_english() -> None:
    """The same lines, the words in English."""
    lines = show(PROBLEM._replace(at=At("rules/my.yaml", 4, 8)), "en").split("\n")
    assert "rules/my.yaml:4:8: “大” cannot stand here" == lines[0]
    assert ["  expected: off, must, should or may", "  did you mean “off”?"] == lines[3:]


def test_a_problem_without_a_line() -> None:
    """A file that could not be read has no line to show."""
    problem = Problem(At("my.yaml", 1, 1), Message.of("pack.utf16"))
    assert 1 == len(show(problem).split("\n"))


def test_a_long_line_is_cut_round_the_mark() -> None:
    """The marked word stays in sight, with the carets below it."""
    line = "甲" * 300 + "大" + "乙" * 300
    shown = show(PROBLEM._replace(at=At("my.yaml", 1, 301), line_text=line)).split("\n")
    assert columns(shown[1]) <= 104
    assert "大" == shown[1][_index(shown[1], shown[2].index("^"))]


def test_tabs_and_control_characters_do_not_move_the_mark() -> None:
    """Each is shown as one blank."""
    shown = show(PROBLEM._replace(at=At("my.yaml", 1, 3), line_text="\t\x07大")).split("\n")
    assert ["      大", "      ^^"] == shown[1:3]


def test_all_problems_of_an_error() -> None:
    """One after the other, a blank line between."""
    assert f"{show(PROBLEM)}\n\n{show(PROBLEM)}" == show_all(PackError((PROBLEM, PROBLEM)))


def test_a_file_that_is_all_wrong_fills_no_screens() -> None:
    """The first of its problems are shown, the rest are counted."""
    shown = show_all(PackError((PROBLEM,) * (MOST + 3))).split("\n\n")
    assert [*[show(PROBLEM)] * MOST, "……还有 3 处，改完以上再看"] == shown


def _index(line: str, column: int) -> int:
    return next(n for n in range(len(line)) if columns(line[:n]) == column)


def test_a_word_without_end_leaves_the_sentence_readable() -> None:
    """Its middle is left out, and the sentence goes on behind it."""
    problem = PROBLEM._replace(message=Message.of("pack.choice", value="9" * 5000))
    first = show(problem).split("\n")[0]
    assert 200 > len(first)
    assert first.endswith("9”")
    assert "……" in first
