"""From the text of a rule to its tree.

The parser is built when it is first needed, which takes most of a second, and kept; a sentence
then takes a third of a millisecond. Lark can keep its tables in a file, but as pickles, which run
whatever code somebody puts there; so compiled packs are kept instead, as plain data.
"""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checker.language.glue import signed
from checker.language.problem import SentenceError, SyntaxProblem, refusal
from checker.language.signs import masked
from checker.language.tree import Mark, Node, Sentence

if TYPE_CHECKING:
    from lark import Lark

DEPTH = 20  # brackets in brackets

__all__ = ["SentenceError", "SyntaxProblem", "parse", "parse_condition"]


def parse(text: str) -> Sentence:
    """Return the tree of a rule. Raises SentenceError with what is wrong, and where."""
    from checker.language.resolve import resolve

    return resolve(_draft(text, "sentence"))


def parse_condition(text: str) -> Node:
    """Return the tree of a condition, as it stands after ``when``. Raises SentenceError."""
    from checker.language.resolve import resolve_condition

    return resolve_condition(_draft(text, "condition"))


@cache
def parser() -> "Lark":
    """Return the parser of the language; it takes text as ``masked`` and ``signed`` make it."""
    from lark import Lark

    grammar = Path(__file__).with_name("grammar.lark").read_text(encoding="utf-8")
    return Lark(grammar, parser="lalr", start=["sentence", "condition"], propagate_positions=True)


def _draft(text: str, start: str) -> Any:
    from lark.exceptions import UnexpectedInput, VisitError

    from checker.language.build import Builder

    plain = signed(masked(text))
    _check_depth(plain)
    try:
        return Builder(text).transform(parser().parse(plain, start=start))
    except UnexpectedInput as error:
        from checker.language.explain import explain

        raise SentenceError((explain(error, text),)) from None
    except VisitError as error:
        if isinstance(error.orig_exc, SentenceError):
            raise error.orig_exc from None
        raise


def _check_depth(plain: str) -> None:
    """Refuse brackets in brackets that no person would read. Raises SentenceError."""
    depth = 0
    for place, sign in enumerate(plain):
        depth += (sign == "(") - (sign == ")")
        if depth > DEPTH:
            raise refusal("language.deep", Mark(place, place + 1), depth=DEPTH)
