"""Characters that make no word with those beside them."""

from checker.facts.wording.strays import are_neighbours, strays


def test_what_is_left_of_a_torn_word_is_a_stray() -> None:
    """落 and 时 make no word with each other or with their other neighbours."""
    text = "贯彻落时，"

    assert ["落", "时"] == [text[at] for at in strays(text)]


def test_particles_and_signs_are_none() -> None:
    """的 is said on its own, and a number is no word."""
    assert [] == list(strays("工作的3，a"))


def test_neighbours_are_those_of_words() -> None:
    """执法 is a word, 法执 is none, and one character is no pair."""
    assert are_neighbours("执法")
    assert not are_neighbours("法执")
    assert not are_neighbours("执")
