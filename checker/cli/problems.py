"""The problems of a pack as people read them: place, line, caret, what was expected."""

from unicodedata import east_asian_width

from checker.errors import Problem
from checker.messages import Language, Message, say


def text(problems: tuple[Problem, ...], lang: Language) -> str:
    """Return all problems, one after another, in file order."""
    return "\n\n".join(_problem(one, lang) for one in problems)


def _problem(problem: Problem, lang: Language) -> str:
    at = problem.at
    lines = [f"{at.path}:{at.line}:{at.column}: {say(problem.message, lang)}"]
    if problem.line_text.strip():
        lines += _shown(problem)
    lines += [
        f"    {say(Message.of(key, what=what), lang)}"
        for key, what in (("cli.expected", problem.expected), ("cli.hint", problem.hint))
        if what
    ]
    return "\n".join(lines)


def _shown(problem: Problem) -> list[str]:
    """Show the line, and below it a caret under each cell of the words concerned."""
    line = problem.line_text.rstrip().replace("\t", " ")
    start = problem.at.column - 1
    words = line[start : start + max(problem.width, 1)]
    return [f"    {line}", f"    {' ' * _cells(line[:start])}{'^' * max(_cells(words), 1)}"]


def _cells(text: str) -> int:
    return sum(2 if east_asian_width(char) in "WF" else 1 for char in text)
