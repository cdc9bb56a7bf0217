"""The numbers that a browser prints before list items."""

import pytest
from selectolax.lexbor import LexborHTMLParser

from checker.document.web.numbers import numbers_of


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("<ol><li>甲<li class=x>乙</ol>", "2. "),
        ("<ol start=5><li class=x>甲</ol>", "5. "),
        ("<ol><li value=7>甲<li class=x>乙</ol>", "8. "),
        ("<ol type=a><li class=x>甲</ol>", "a. "),
        ("<ol type=A start=3><li class=x>甲</ol>", "C. "),
        ("<ol start=x><li class=x>甲</ol>", "1. "),
        ('<ol style="list-style-type:none"><li class=x>甲</ol>', ""),
        ("<ul><li class=x>甲</ul>", ""),
        (
            '<ol start=12 style="list-style-type:simp-chinese-informal"><li class=x>甲</ol>',
            "十二、",
        ),
        ('<ol start=20 style="list-style-type:cjk-ideographic"><li class=x>甲</ol>', "二十、"),
    ],
)
def test_items_are_numbered_as_one_sees_them(text, number):
    """In the style and from the start that the list states."""
    item = LexborHTMLParser(text).css_first(".x")
    assert number == numbers_of(item.parent).get(item.mem_id, "")
