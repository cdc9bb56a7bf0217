"""Sentences inside YAML: parsed, bound, and every problem put where the word stands."""

from checker.language.bind import bind, bind_condition
from checker.language.parse import parse, parse_condition
from checker.language.problem import SentenceError, SyntaxProblem
from checker.language.tree import Node, Sentence
from checker.messages import Message
from checker.packs.nodes import Scalar
from checker.packs.source import BREAK, Log
from checker.patterns import pattern

# One character of a quoted YAML text, as it is written.
WRITTEN = {
    "'": pattern("''|."),
    '"': pattern(r"\\(?:x..|u.{4}|U.{8}|.)|."),
}


def read_sentence(node: Scalar, log: Log) -> Sentence | None:
    """Return the tree of the rule in `node`, or None with notes in `log`."""
    try:
        sentence = parse(node.text)
    except SentenceError as error:
        _note(error.problems, node, log)
        return None
    _note(bind(sentence), node, log)
    return sentence


def read_condition(node: Scalar, log: Log) -> Node | None:
    """Return the tree of the condition in `node`, or None with notes in `log`."""
    try:
        condition = parse_condition(node.text)
    except SentenceError as error:
        _note(error.problems, node, log)
        return None
    _note(bind_condition(condition), node, log)
    return condition


def places(node: Scalar, log: Log) -> tuple[int, ...]:
    """Return the offset in the file of each character of the text of `node`, and of its end."""
    if node.style == "|":
        return _block_places(node, log)
    if node.style not in WRITTEN:
        return tuple(range(node.start, node.start + len(node.text) + 1))
    written = WRITTEN[node.style].finditer(log.source.text, node.start + 1, node.end - 1)
    return (*(one.start() for one in written), node.end - 1)


def _block_places(node: Scalar, log: Log) -> tuple[int, ...]:
    """Place the lines of a | block: each stands at the end of a line of the file."""
    first = log.source.at(node.start).line + 1
    found: list[int] = []
    for number, line in enumerate(BREAK.split(node.text.rstrip("\n")), first):
        begin = log.source.starts[number - 1] + len(log.source.line(number)) - len(line)
        found += range(begin, begin + len(line) + 1)
    return tuple(found)


def _note(problems: tuple[SyntaxProblem, ...], node: Scalar, log: Log) -> None:
    where = places(node, log)
    for one in problems:
        start = where[min(one.start, len(where) - 1)]
        end = where[min(max(one.end, one.start + 1), len(where) - 1)]
        at_end = one.start >= len(node.text.rstrip()) and _is_commented(node, log)
        hint = Message.of("pack.comment") if at_end else one.hint
        log.note(one.message, start, end, one.expected, hint)


def _is_commented(node: Scalar, log: Log) -> bool:
    """Tell whether a comment stands behind `node` on its line."""
    at = log.source.at(node.end)
    return log.source.line(at.line)[at.column - 1 :].lstrip().startswith("#")
