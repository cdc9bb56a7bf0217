"""Signs of any keyboard, and what stands in marks."""

import pytest

from checker.language.signs import masked, normal


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("（甲），乙、丙。", "(甲),乙,丙."),
        ("年度 ＞＝ ２０２１％", "年度 >= 2021%"),
        ("Must　ＧＤＰ", "must gdp"),
        ("／甲／", "／甲／"),
    ],
)
def test_wide_signs_are_narrow(typed, plain):
    """Each character has one of the same place in half width and lower case."""
    assert plain == normal(typed)
    assert len(typed) == len(plain)


def test_masking_keeps_every_place():
    """The text that is parsed is as long as the text that was typed."""
    text = "必须提及“三（项）”、《甲《乙》》、/a\\/b/、「，」、Ａ１"

    assert len(text) == len(masked(text))
    assert '必须提及"□□□□",《□□□□》,/□□□□/,"□",a1' == masked(text)
