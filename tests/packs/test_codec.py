"""Records go to JSON and come back as what they were."""

from typing import Any

import pytest

from checker.errors import At
from checker.facts.vocabulary import RegisterEntry
from checker.language import tree
from checker.packs import codec, model

WORD = tree.Term("word", "甲")
VALUES: tuple[Any, ...] = (
    (),
    ("甲", 1, 2.5, True, None, ()),
    {"甲": ("乙", "丙"), "丁": ()},
    At("my.yaml", 1, 2),
    RegisterEntry("处罚法", verified=True),
    model.Examples(failing=("一\n二",)),
    tree.Sentence(
        "must",
        negated=True,
        body=tree.Group(
            "and",
            (
                tree.Not(tree.Predicate("mention", (("terms", tree.Terms("all", (WORD,))),))),
                tree.Predicate("write", (("right", WORD), ("wrong", (WORD, WORD)))),
            ),
        ),
        condition=tree.Fact("year", ">=", "2021"),
    ),
)


@pytest.mark.parametrize("value", VALUES)
def test_a_value_comes_back(value: Any) -> None:
    """Equal, and of the same types all the way down."""
    found = codec.loads(codec.dumps(value))
    assert value == found
    assert repr(value) == repr(found)


def test_defaults_at_the_end_are_left_out() -> None:
    """A register of laws is mostly empty fields."""
    assert '{"RegisterEntry":["甲"]}' == codec.dumps(RegisterEntry("甲"))


def test_false_is_no_zero_and_an_empty_tuple_no_default_text() -> None:
    """Only a field that equals its own default is left out."""
    rule = model.Override("甲", "乙", "", 0)
    assert rule == codec.loads(codec.dumps(rule))


@pytest.mark.parametrize("value", [{1, 2}, object(), b"x", ["a"]])
def test_other_values_are_refused(value: Any) -> None:
    """What cannot come back as it was is not written."""
    with pytest.raises(TypeError):
        codec.dumps(value)


def test_every_record_of_a_pack_is_in_the_table() -> None:
    """A record that is added to the contracts has to be added here."""
    kinds = {
        one
        for module in (tree, model)
        for one in vars(module).values()
        if isinstance(one, type) and issubclass(one, tuple) and one.__module__ == module.__name__
    }
    assert kinds - {model.LoadedPacks} <= set(codec.RECORDS)
