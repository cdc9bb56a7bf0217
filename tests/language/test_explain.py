"""Sentences that do not parse: what is said of them, where, and which word is suggested."""

import logging
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lark import Lark, logger

from checker.language import parse as parsing
from checker.language.meant import MEANT
from checker.language.mistakes import EXAMPLES
from checker.language.parse import SentenceError, parse_condition
from checker.language.sentences import MORE, SENTENCES
from checker.language.stop import words_of
from checker.messages import say
from tests.language.broken import problems_of, said


def test_a_place_counts_characters_as_typed():
    """Full-width signs and characters beyond the basic plane move nothing."""
    text = "当年度　≥２０２１时，必须提及“𠮷” 和 包括 乙"
    (problem,) = problems_of(text)

    assert text.index("包括") == problem.start


def test_a_mistake_in_a_condition_is_found_as_well():
    """A condition alone is explained in the same way."""
    with pytest.raises(SentenceError) as refused:
        parse_condition("层级 为 甲 或 包含 乙")
    (problem,) = refused.value.problems

    assert "language.unknown" == problem.message.key
    assert (9, 11) == (problem.start, problem.end)


@pytest.mark.parametrize(
    ("key", "example"),
    [(key, example) for key, examples in EXAMPLES for example in examples],
)
def test_an_example_of_a_mistake_is_explained_as_that_mistake(key, example):
    """Every example is wrong, and no other one stands in its way."""
    (problem,) = problems_of(example)

    assert key == problem.message.key


def test_what_people_mean_is_of_the_language():
    """No suggestion is itself unknown, and nothing known is replaced."""
    known = set(words_of())
    meant = {word for one in MEANT.values() for word in one.replace(" ", "|").split("|")}

    assert known >= meant
    assert known.isdisjoint(
        set(MEANT) - {"与", "超过", "多于", "少于", "早于", "占比", "words", "number", "sum"}
    )


def test_the_grammar_has_no_conflict(caplog):
    """Lark would settle a conflict silently; there is none to settle."""
    grammar = Path(parsing.__file__).with_name("grammar.lark").read_text(encoding="utf-8")
    level = logger.level
    logger.setLevel(logging.DEBUG)
    logger.addHandler(caplog.handler)
    try:
        Lark(grammar, parser="lalr", start=["sentence", "condition"], debug=True)
    finally:
        logger.setLevel(level)
        logger.removeHandler(caplog.handler)

    assert "" == "\n".join(line for line in caplog.messages if "conflict" in line.lower())


RIGHT = tuple(text for row in (*SENTENCES, *MORE) for text in row)
WORDS = tuple(sorted({word for text in RIGHT for word in text.split()}))
SLIPS = ("", " ", "“", "《", "/", "(", "-1", ";", "：", "两", "\n", "𠮷", "\ud800", "foo", "１．")


@settings(deadline=None)  # the parser is built for the first of them
@given(
    text=st.sampled_from(RIGHT),
    place=st.integers(0, 30),
    length=st.integers(0, 4),
    typed=st.sampled_from((*WORDS, *SLIPS)),
)
def test_any_slip_is_survived(text, place, length, typed):
    """Some characters deleted, some typed: it is read, or refused in words, at a place in it."""
    text = text[:place] + typed + text[place + length :]

    for problem in problems_of(text):
        assert 0 <= problem.start <= problem.end <= len(text)
        assert said(problem)


@settings(deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=8), st.sampled_from(("", " ")))
def test_any_words_are_survived(words, blank):
    """Words of the language in any order are read, or refused in words, at a place among them."""
    text = blank.join(words)

    for problem in problems_of(text):
        assert 0 <= problem.start <= problem.end <= len(text)
        assert said(problem)


def test_a_sign_that_nobody_sees_is_named_by_its_number():
    """A mark that turns the direction of the text round it would hide what is said."""
    (problem,) = problems_of("must mention A\u202e")
    assert "“U+202E” cannot stand here" == say(problem.message, "en")
