"""What is said of broken sentences, be it that they do not parse or that they make no sense."""

import pytest

from tests.language.broken import SENSE, SYNTAX, problems_of, said

BROKEN = (*SYNTAX, *SENSE)


@pytest.mark.parametrize(("text", "marked", "key", "meant"), BROKEN)
def test_a_mistake_is_named_where_it_is(text, marked, key, meant):
    """One problem, its message, its place, and the word that is meant."""
    (problem,) = problems_of(text)
    suggested = dict(problem.hint.params).get("word") if problem.hint else None

    assert f"language.{key}" == problem.message.key
    assert marked == text[problem.start : problem.end]
    assert meant == suggested


@pytest.mark.parametrize("text", [text for text, *_ in BROKEN])
def test_a_mistake_is_put_in_words(text):
    """Every message, hint and expectation can be said in both languages."""
    (problem,) = problems_of(text)

    *messages, expected = said(problem._replace(expected=problem.expected or problem.message))
    assert all(chinese != english and chinese for chinese, english in messages)
    assert all(expected)  # words of the language are the same in both
