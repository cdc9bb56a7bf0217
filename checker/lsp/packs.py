"""What is wrong with a pack that is being typed: all of it, each at its words."""

from collections.abc import Iterator
from pathlib import Path

from checker.errors import Problem
from checker.lsp.notes import Note
from checker.lsp.open_packs import Scope
from checker.messages import Language, Message, say
from checker.packs.source import text_source


def notes(scope: Scope, path: str, text: str, lang: Language) -> Iterator[Note]:
    """Yield the problems of the pack at `path`; those of files it stands on are only counted."""
    starts = text_source(path, text).starts
    others: dict[str, int] = {}
    for one in scope.problems:
        if one.at.path != path:
            others[one.at.path] = others.get(one.at.path, 0) + 1
            continue
        start = starts[min(one.at.line, len(starts)) - 1] + one.at.column - 1
        yield Note(start, start + one.width, "error", one.message.key, _said(one, lang))
    for other, count in others.items():
        said = say(Message.of("lsp.other-file", file=Path(other).name, count=count), lang)
        yield Note(0, 1, "warning", "lsp.other-file", said)


def _said(problem: Problem, lang: Language) -> str:
    lines = [say(problem.message, lang)]
    if problem.expected:
        lines.append(say(Message.of("show.expected", what=problem.expected), lang))
    if problem.hint:
        lines.append(say(problem.hint, lang))
    return "\n".join(lines)
