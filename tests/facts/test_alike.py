"""Characters that are taken for each other."""

from checker.facts.alike import look_alike, sound_alike


def test_tones_make_no_other_sound() -> None:
    """实 and 时 are read shi, 罚 is not."""
    assert sound_alike("实", "时")
    assert not sound_alike("实", "罚")


def test_characters_of_nearly_the_same_strokes_look_alike() -> None:
    """未 and 末, 任 and 仟; not 实 and 时."""
    assert look_alike("未", "末")
    assert look_alike("任", "仟")
    assert not look_alike("实", "时")
