"""Whether a verb takes what a rule gives it, and whether the rule can be meant.

A verb's arguments are the keyword parameters of its module's ``evaluate``: there is no second list.
"""

from collections.abc import Iterator
from functools import cache

from checker.language.predicates import evaluate_of
from checker.language.problem import SyntaxProblem
from checker.language.sense import complaints
from checker.language.statements import STATEMENTS, statement_of
from checker.language.tree import Group, Mark, Node, Predicate, Sentence
from checker.language.walk import predicates
from checker.messages import Message

ONLY_DENIED = ("repeats", "copy", "stand_out")  # what makes sense under must not alone


def bind(sentence: Sentence) -> tuple[SyntaxProblem, ...]:
    """Return what makes no sense in `sentence`, in the order it is written."""
    found = [SyntaxProblem(Message.of("language.may-not"), 0, 0)] if _is_may_not(sentence) else []
    found.extend(_denied_both(sentence.body) if sentence.negated else ())
    for predicate in predicates(sentence.body):
        found.extend(_denial(predicate, sentence.negated))
    for node in (sentence.condition, sentence.body):
        found.extend(bind_condition(node) if node else ())
    return tuple(sorted(found, key=_start))


def bind_condition(node: Node) -> tuple[SyntaxProblem, ...]:
    """Return what makes no sense in a condition (``review_when``), as ``bind`` does."""
    found = (problem for predicate in predicates(node) for problem in _problems(predicate))
    return tuple(sorted(found, key=_start))


def _start(problem: SyntaxProblem) -> int:
    return problem.start


def _is_may_not(sentence: Sentence) -> bool:
    return sentence.level == "may" and sentence.negated


def _denied_both(node: Node) -> Iterator[SyntaxProblem]:
    """Complain of 不得提及 甲 和 乙: some read neither, some read not both together."""
    if not isinstance(node, Group):
        return
    if node.join == "and":
        second = tuple(predicates(node))[1]
        yield SyntaxProblem(Message.of("language.not-both"), *second.mark)
    else:
        for part in node.parts:
            yield from _denied_both(part)


def _denial(predicate: Predicate, negated: bool) -> Iterator[SyntaxProblem]:
    """Complain of a predicate that can only be denied (words repeat), or never (figures add up)."""
    if predicate.verb in ONLY_DENIED:
        if not negated:
            yield SyntaxProblem(Message.of("language.only-not"), *predicate.mark)
    elif negated and statement_of(predicate):
        yield SyntaxProblem(Message.of("language.never-not"), *predicate.mark)


def _problems(predicate: Predicate) -> Iterator[SyntaxProblem]:
    accepted, required = parameters(predicate.verb)
    given = dict(predicate.arguments)
    for name in sorted(required - set(given)):
        message = Message.of("language.lacks", what=_what(name), verb=verb_words(predicate))
        yield SyntaxProblem(message, *predicate.mark)
    for name, value in given.items():
        mark = _mark(predicate, name)
        if name in accepted:
            for message in complaints(predicate, name, value):
                yield SyntaxProblem(message, *mark)
        else:
            message = Message.of("language.takes-no", what=_what(name), verb=verb_words(predicate))
            yield SyntaxProblem(message, *mark, _taken(accepted - required))


@cache
def parameters(verb: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the arguments that `verb` takes, and those that it must have."""
    from inspect import Parameter, signature

    named = [
        one
        for one in signature(evaluate_of(verb)).parameters.values()
        if one.kind is Parameter.KEYWORD_ONLY
    ]
    required = frozenset(one.name for one in named if one.default is Parameter.empty)
    return frozenset(one.name for one in named), required


def verb_words(predicate: Predicate) -> Message:
    """Name the verb of `predicate` in both spellings."""
    for one in STATEMENTS:
        if one.verb == predicate.verb and set(one.arguments) <= set(predicate.arguments):
            return Message.of("language.both", english=one.english[1], chinese=one.chinese[1])
    return Message.of(f"verb.{predicate.verb}")


def _mark(predicate: Predicate, name: str) -> Mark:
    names = [one for one, _ in predicate.arguments]
    return predicate.marks[names.index(name)] if predicate.marks else predicate.mark


def _taken(optional: frozenset[str]) -> Message | None:
    if not optional:
        return None
    return Message.of("language.takes", what=tuple(_what(name) for name in sorted(optional)))


def _what(name: str) -> Message:
    return Message.of(f"argument.{name}")
