"""The text of the page, cut where passages begin and end."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from checker.document.model import Span
from checker.output.html.lines import Mark, stretches

TEXT = "一二三四五六七八九十" * 3
places = st.tuples(st.integers(0, 29), st.integers(1, 12)).map(
    lambda one: (one[0], min(sum(one), 30))
)


@given(st.lists(places), st.sets(st.integers(1, 29)))
def test_nothing_is_lost_and_every_passage_is_whole(passages, cuts):
    """However passages lie over each other and over the ends of lines."""
    marks = [Mark(*one, "must", at, f"f{at}") for at, one in enumerate(passages, 1)]
    edges = (0, *sorted(cuts), 30)
    spans = [Span(*pair) for pair in pairwise(edges)]
    cut = [one for line in stretches(TEXT, spans, marks) for one in line]
    assert "".join(one.text for one in cut) == TEXT
    for mark in marks:
        assert TEXT[mark.start : mark.end] == "".join(one.text for one in cut if mark in one.marks)
        assert 1 == sum(mark in one.begins for one in cut)


def test_a_passage_that_begins_between_two_cells_begins_in_the_second():
    """What divides cells is not shown, and loses no mark."""
    cut = list(stretches("甲 | 乙", [Span(0, 1), Span(4, 5)], [Mark(2, 5, "must", 1, "f1")]))
    assert [[], [1]] == [[mark.number for mark in line[0].begins] for line in cut]


def test_signs_that_act_are_shown_as_such():
    """Marks that turn the direction of the text do not turn the page round."""
    [[one]] = stretches("甲\u202e乙", [Span(0, 3)], [])
    assert "甲\ufffd乙" == one.text
