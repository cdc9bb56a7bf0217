"""The language by example: every sentence of the specification, in both spellings."""

import pytest

from checker.language.bind import bind
from checker.language.format import format_sentence
from checker.language.parse import parse
from checker.language.predicates import PREDICATES
from checker.language.sentences import MORE, SENTENCES
from checker.language.walk import predicates
from tests.language.trees import unmarked

ALL = (*SENTENCES, *MORE)


@pytest.mark.parametrize(("english", "chinese"), ALL)
def test_both_spellings_are_one_tree(english, chinese):
    """A sentence means the same in English and in Chinese."""
    assert unmarked(parse(english)) == unmarked(parse(chinese))


@pytest.mark.parametrize(("english", "chinese"), ALL)
def test_a_sentence_turns_into_the_other_spelling(english, chinese):
    """English is written as Chinese, and Chinese as English."""
    assert chinese == format_sentence(parse(english), "zh")
    assert english == format_sentence(parse(chinese), "en")


@pytest.mark.parametrize(("english", "chinese"), ALL)
def test_a_sentence_is_its_own_canonical_spelling(english, chinese):
    """What is written as in the specification stays as it is."""
    assert english == format_sentence(parse(english), "en")
    assert chinese == format_sentence(parse(chinese), "zh")


@pytest.mark.parametrize(("english", "chinese"), ALL)
def test_a_sentence_makes_sense(english, chinese):
    """No sentence of the specification is refused."""
    assert () == bind(parse(english))


def test_every_verb_has_a_sentence():
    """No verb is left without an example."""
    said = {one.verb for english, _ in ALL for one in predicates(parse(english).body)}

    assert set(PREDICATES) == said


def test_the_first_three_sentences():
    """The sentences that started the project are among them."""
    english = {one for one, _ in SENTENCES}

    assert english >= {
        "must mention 三项制度",
        "must report 持证执法人员 count",
        "must have 存在问题 section",
    }
