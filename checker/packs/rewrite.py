"""The sentences of a pack in the other spelling, or as they are best written in their own."""

import json

from checker.errors import At, PackError, Problem
from checker.language.format import format_condition, format_sentence
from checker.language.signs import masked
from checker.messages import Language
from checker.packs.nodes import Mapping, Node, Scalar, Sequence, compose
from checker.packs.sentences import read_condition, read_sentence
from checker.packs.source import Log, Source, text_source
from checker.patterns import pattern

KEYS = ("rule", "review_when")
LATIN = pattern("[a-z]{2}")


def rewrite(source: Source, spelling: Language | None) -> str:
    """Return the text of a pack with every rule sentence in `spelling`, None being its own.

    Every other character stays. Raises PackError where the pack or a sentence is broken.
    """
    found = _sentences(source)
    nodes = tuple(node for _, node in found)
    log = Log(source, [])
    wanted = [_rewritten(key, node, spelling, log) for key, node in found]
    _raise_problems(log)
    text = _filled(source.text, nodes, wanted)
    written = [node.text.rstrip() for _, node in _sentences(text_source(source.path, text))]
    return text if written == wanted else _filled(source.text, nodes, wanted, quoted=True)


def spelling_of(sentence: str) -> Language:
    """Tell in which spelling a sentence is written: what stands in marks does not count."""
    return "en" if LATIN.search(masked(sentence)) else "zh"


def _rewritten(key: str, node: Scalar, wanted: Language | None, log: Log) -> str:
    spelling = wanted or spelling_of(node.text)
    if key == "review_when":
        condition = read_condition(node, log)
        return format_condition(condition, spelling) if condition else ""
    sentence = read_sentence(node, log)
    return format_sentence(sentence, spelling) if sentence else ""


def _sentences(source: Source) -> tuple[tuple[str, Scalar], ...]:
    """Return the rules and conditions of a pack, each with its key, in the order of the file."""
    log = Log(source, [])
    root = compose(log)
    _raise_problems(log)
    rules = _value(root, "rules")
    return tuple(
        (name.text, value)
        for rule in (rules.items if isinstance(rules, Sequence) else ())
        for name, value in _pairs(rule)
        if name.text in KEYS and isinstance(value, Scalar)
    )


def _value(node: Node | None, key: str) -> Node | None:
    return next((value for name, value in _pairs(node) if name.text == key), None)


def _pairs(node: Node | None) -> tuple[tuple[Scalar, Node], ...]:
    return node.pairs if isinstance(node, Mapping) else ()


def _raise_problems(log: Log) -> None:
    if log.problems:
        raise PackError(tuple(sorted(log.problems, key=_place)))


def _place(problem: Problem) -> At:
    return problem.at


def _filled(text: str, nodes: tuple[Scalar, ...], wanted: list[str], quoted: bool = False) -> str:
    """Put each sentence where the old one stood; plain ones that YAML would misread, in quotes."""
    parts = []
    done = 0
    for node, sentence in zip(nodes, wanted, strict=True):
        old = text[node.start : node.end]
        style = node.style or ('"' if quoted else "")
        parts += [text[done : node.start], _styled(sentence, style, old)]
        done = node.end
    return "".join((*parts, text[done:]))


def _styled(sentence: str, style: str, old: str) -> str:
    if style in ("|", ">"):
        header, line_end, block = old.partition("\n")
        indent = block[: len(block) - len(block.lstrip())]
        return f"{header}{line_end}{indent}{sentence}{block[len(block.rstrip()) :]}"
    if style == "'":
        return "'" + sentence.replace("'", "''") + "'"
    return json.dumps(sentence, ensure_ascii=False) if style else sentence
