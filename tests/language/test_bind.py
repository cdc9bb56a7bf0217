"""Sentences that parse and make no sense."""

from checker.language.bind import bind, bind_condition, parameters
from checker.language.parse import parse_condition
from checker.language.tree import Mark, Predicate, Sentence
from tests.language.broken import problems_of
from tests.language.trees import word


def test_all_that_makes_no_sense_is_said_at_once():
    """A sentence that parses is checked to its end."""
    keys = [
        one.message.key for one in problems_of("must mention /甲/ in 乙 section at least 0 times")
    ]

    assert ["language.pattern-place", "language.from-one"] == keys


def test_an_unknown_section_or_indicator_is_no_mistake():
    """A newcomer's first rule simply works."""
    assert () == problems_of("must have 没有人知道的 section and report 没有人知道的 count")


def test_a_verb_takes_what_its_function_takes():
    """The arguments of a verb are the keyword parameters of its ``evaluate``."""
    accepted, required = parameters("mention")

    assert {"terms", "scope", "times", "near"} == accepted
    assert {"terms"} == required


def test_a_missing_argument_is_a_mistake():
    """A tree that was not written as a sentence is checked as well."""
    (problem,) = bind(Sentence("must", False, Predicate("mention", (), Mark(2, 5))))

    assert "language.lacks" == problem.message.key
    assert (2, 5) == (problem.start, problem.end)


def test_there_is_no_may_not():
    """What is only information cannot be forbidden."""
    body = Predicate("mention", (("terms", word("甲")),))

    assert ["language.may-not"] == [one.message.key for one in bind(Sentence("may", True, body))]


def test_a_condition_is_checked_alone():
    """``review_when`` makes sense or not by itself."""
    problems = bind_condition(parse_condition("有 甲 部分，至少占 200%"))

    assert ["language.share"] == [one.message.key for one in problems]
