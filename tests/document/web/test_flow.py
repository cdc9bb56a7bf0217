"""Stretches of text in the order in which they are read."""

from selectolax.lexbor import LexborHTMLParser

from checker.document.web.flow import stretches, text_of


def texts(body: str) -> list[str]:
    """Return the stretches of a page."""
    root = LexborHTMLParser(f"<body>{body}</body>").body
    return [one.text.strip() for one in stretches(root, lambda _: False) if one.text.strip()]


def test_blocks_and_breaks_part_text():
    """Whether they are closed or not."""
    assert ["甲", "乙", "丙", "丁"] == texts("甲<div>乙<br>丙</div><p>丁")


def test_words_of_one_line_are_joined():
    """Whatever elements they are in."""
    assert ["2024年，我局"] == texts("<p><span>2024</span><b>年，</b><font>我局</font></p>")


def test_line_ends_of_the_source_are_none_of_the_text():
    """Between Latin words they are a blank."""
    assert ["法治政府", "rule of law"] == texts("<p>法治\n   政府</p><p>rule\nof law</p>")


def test_preformatted_text_keeps_its_lines():
    """It says so."""
    assert ["甲\n乙"] == texts("<pre>甲\n乙</pre>")


def test_blanks_of_the_editor_stay():
    """They are the indent."""
    root = LexborHTMLParser("<body><p>&nbsp;　甲</p></body>").body
    assert ["\xa0　甲"] == [one.text for one in stretches(root, lambda _: False)]


def test_headings_have_levels_and_blocks_are_counted():
    """Two stretches of one block are parted by a break alone."""
    root = LexborHTMLParser("<body><h2>甲</h2><p>乙<br>丙</p></body>").body
    first, second, third = stretches(root, lambda _: False)
    assert (2, None, None) == (first.level, second.level, third.level)
    assert first.block < second.block == third.block


def test_a_part_on_one_line():
    """For cells and titles."""
    assert "甲乙" == text_of(LexborHTMLParser("<td><p>甲</p> <p>乙</p></td>").body)


def test_the_number_of_an_item_stands_before_the_paragraph_in_it():
    """As a browser prints it; what lies in no paragraph of the item has none."""
    body = "<ol>\n<li>\n<p>甲</p><p>乙</p>\n<li><div><p>丙</p></div><li><br>丁</ol>"
    assert ["1. 甲", "乙", "2. 丙", "3.", "丁"] == texts(body)
