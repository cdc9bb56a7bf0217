"""Faults are planted where they are said to be, and what catches them is seen."""

from random import Random

import pytest

from checker.api import Checker, load_packs
from tests.accuracy.labels import HERE, load
from tests.accuracy.planted.__main__ import plant_all
from tests.accuracy.planted.draft import Draft, Fault, Kind, put, replaced, sentence
from tests.accuracy.planted.kinds import KINDS
from tests.accuracy.planted.shapes import looking_like
from tests.accuracy.planted.show import misses, table
from tests.accuracy.planted.sounds import sounding_like


@pytest.fixture(scope="module")
def draft() -> Draft:
    label = load(HERE / "labels" / "conforming.yaml")
    return Draft(label.path.read_text(encoding="utf-8"), label)


@pytest.fixture(scope="module")
def checker() -> Checker:
    return Checker(load_packs())


def test_planted_faults_are_caught_and_missed_ones_shown(checker: Checker, draft: Draft):
    """A fault that no rule looks for is missed."""
    names = ("half-width comma", "heading number left out", "part on problems missing")
    kinds = [one for one in KINDS if one.name in names]
    unseen = Kind("one rule asked, another fault", ("wording/typos",), replaced("。", "。。"))

    found = list(plant_all(checker, (*kinds, unseen), (draft,), seed=1))

    assert [True, True, True, False] == [one.caught for one in sorted(found, key=_missed)]
    assert "all" in table(found)
    assert "【。。】" in misses(found, 1)


def test_a_fault_says_where_it_is(draft: Draft):
    """And is the same for the same seed."""
    plant = replaced("检查", "检察")
    fault = plant(draft, Random(3))

    assert fault is not None
    assert "检察" == fault.text[fault.start : fault.end]
    assert fault == plant(draft, Random(3))
    assert Fault("乙", 0, 1) == put(Draft("甲", draft.label), 0, 1, "乙")


def test_the_sentence_around_a_place():
    """With its mark."""
    assert (2, 6) == sentence("甲。乙丙丁。戊", 3, 4)


def test_kinds_have_names_of_their_own_and_rules_that_there_are():
    """A mistyped rule would catch nothing."""
    ours = {rule.id for pack in load_packs().packs for rule in pack.rules}
    assert len(KINDS) == len({one.name for one in KINDS})
    assert set() == {rule for one in KINDS for rule in (*one.rules, *one.beside)} - ours


def test_characters_that_are_taken_for_each_other():
    """By their sound, from the order of the standard, and by their shape."""
    assert {"制", "智"} <= set(sounding_like("治"))
    assert "" == sounding_like("x")
    assert "末" == looking_like("未")


def _missed(one) -> bool:
    return not one.caught
