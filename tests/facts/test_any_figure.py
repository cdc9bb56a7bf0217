"""A figure is worth what was written, in whatever form it was."""

import cn2an
from hypothesis import given
from hypothesis import strategies as st

from tests.facts.reading import facts_of

FULL_WIDTH = str.maketrans("0123456789.", "０１２３４５６７８９．")
whole = st.integers(1, 99_999_999)
hundredths = st.integers(1, 999_999).map(lambda number: number / 100)


def _figures(text: str, unit: str = "次") -> list[tuple[float, str]]:
    return [(one.value, one.unit) for one in facts_of(f"全年共计{text}{unit}。").figures]


@given(whole, st.sampled_from((str, "{:,}".format, lambda value: f"{value:,}".replace(",", "，"))))
def test_whole_numbers(value, form):
    """In digits, with and without marks at the thousands."""
    assert [(value, "次")] == _figures(form(value))


@given(whole)
def test_full_width_digits(value):
    """Typed on a Chinese keyboard."""
    assert [(value, "次")] == _figures(str(value).translate(FULL_WIDTH))


@given(whole)
def test_chinese_numerals(value):
    """As they are said: 两件, for 二件 would be the second."""
    words = "两" if value == 2 else cn2an.an2cn(value)
    assert [(value, "件")] == _figures(words, "件")


@given(hundredths, st.sampled_from((("万", 10_000), ("亿", 100_000_000))))
def test_myriads_multiply(value, scale):
    """Before a measure word."""
    sign, times = scale
    assert [(round(value * times), "次")] == _figures(f"{value}{sign}")


@given(hundredths, st.sampled_from(("元", "万元", "亿元")))
def test_money_keeps_its_unit(value, unit):
    """万元 is a unit of its own."""
    assert [(value, unit)] == _figures(str(value), unit)


@given(st.integers(1, 9999).map(lambda number: number / 100))
def test_a_percentage_keeps_its_value(value):
    """With the sign, and in words."""
    assert [(value, "%")] == _figures(f"{value}", "%")
    assert [(value, "%")] == _figures(f"百分之{cn2an.an2cn(value)}", "")


@given(st.integers(1, 999), st.integers(1, 999), st.sampled_from(("至", "—", "-", "~", "～", "到")))
def test_a_range_keeps_both_ends(low, more, sign):
    """Both ends are kept."""
    (figure,) = facts_of(f"全年开展执法检查{low}{sign}{low + more}次。").figures
    assert (low, low + more, "次") == (figure.value, figure.high, figure.unit)
