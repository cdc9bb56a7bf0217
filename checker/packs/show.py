"""A problem of a pack as people read it: place, line, the words marked, and what to write."""

from pathlib import Path
from unicodedata import category, east_asian_width

from checker.cleaning import clean, shorten
from checker.errors import PackError, Problem
from checker.messages import Language, Message, say

COLUMNS = 96  # of the line that is shown; a longer one is cut to the surroundings of the mark
MOST = 50  # problems that are shown: a file with more is broken in some way of its own
WORD = 100  # characters of a word that is quoted; a longer one loses its middle
BEFORE = 40  # characters kept before the mark in a line that is cut


def show_all(error: PackError, lang: Language = "zh") -> str:
    """Return the problems of `error` with a blank line between two, and how many more there are."""
    shown = [show(problem, lang) for problem in error.problems[:MOST]]
    more = len(error.problems) - len(shown)
    if more > 0:
        shown.append(say(Message.of("show.more", count=more), lang))
    return "\n\n".join(shown)


def show(problem: Problem, lang: Language = "zh") -> str:
    """Return `problem` as lines for people, without a line end after the last."""
    at = problem.at
    lines = [f"{_path(at.path)}:{at.line}:{at.column}: {say(_short(problem.message), lang)}"]
    if problem.line_text:
        lines += _marked(problem)
    if problem.expected:
        lines.append("  " + say(Message.of("show.expected", what=problem.expected), lang))
    if problem.hint:
        lines.append("  " + say(problem.hint, lang))
    return "\n".join(lines)


def columns(text: str) -> int:
    """Return how many columns of a terminal `text` takes: two for a wide character."""
    return sum(_columns(sign) for sign in text)


def _short(message: Message) -> Message:
    """Return `message` with none of its words so long that nobody finds the end of the sentence."""
    words = (
        (name, shorten(one, WORD) if type(one) is str else one) for name, one in message.params
    )
    return Message(message.key, tuple(words))


def _columns(sign: str) -> int:
    if category(sign) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if east_asian_width(sign) in "WF" else 1


def _path(path: str) -> str:
    """Return `path` from the current folder where it lies in it."""
    here = Path.cwd()
    lies_here = Path(path).is_relative_to(here)
    return clean(str(Path(path).relative_to(here)) if lies_here else path)


def _marked(problem: Problem) -> list[str]:
    """Return the line of the problem, and below it carets under the words it is about."""
    line, start = problem.line_text, problem.at.column - 1
    if columns(line) > COLUMNS and start > BEFORE:
        line, start = "…" + line[start - BEFORE :], BEFORE + 1
    width = problem.width
    while columns(line) > COLUMNS:
        line = line[: max(start + 1, len(line) * COLUMNS // (columns(line) + 2))] + "…"
    line = "".join(sign if sign.isprintable() else " " for sign in line)
    marks = "^" * max(1, columns(line[start : start + width]))
    return [f"    {line}", " " * (4 + columns(line[:start])) + marks]
