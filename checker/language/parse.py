"""From the text of a rule to its tree.

A sentence takes a third of a millisecond.
"""

from typing import Any

from checker.language.glue import signed
from checker.language.grammar import parser
from checker.language.problem import SentenceError, SyntaxProblem, refusal
from checker.language.signs import masked
from checker.language.tree import Mark, Node, Sentence

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
