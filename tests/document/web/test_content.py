"""The part of a page that holds the report."""

from selectolax.lexbor import LexborHTMLParser

from checker.document.web.content import cleaned, content
from checker.document.web.weights import weight

PROSE = "<p>" + "我局坚持依法行政，严格规范公正文明执法。" * 5 + "</p>"


def part(text: str):
    """Return the part of a page that holds the report."""
    return content(cleaned(LexborHTMLParser(f"<body>{text}</body>")))


def test_a_part_with_a_known_name_is_taken():
    """Where it holds most of the text."""
    assert "zoom" == part(f"<div>栏目</div><div><div id=zoom>{PROSE}</div>版权</div>").id


def test_a_known_name_with_little_text_is_not():
    """A site may call its head so."""
    assert "b" == part(f"<div class=content>栏目</div><div id=b>{PROSE * 3}</div>").id


def test_the_innermost_part_with_nearly_all_is_taken():
    """Where no name is known."""
    assert (
        "c"
        == part(f"<div id=a><div>首页</div><div id=b><div id=c>{PROSE * 3}</div></div></div>").id
    )


def test_a_title_beside_the_text_belongs_to_it():
    """So does a signature."""
    title = "<div>某区司法局2024年法治政府建设报告</div>"
    assert "a" == part(f"<div id=a>{title}<div>{PROSE * 5}</div></div>").id
    assert "a" == part(f"<div id=a><div>{PROSE * 5}</div><div>某区司法局</div></div>").id


def test_links_weigh_nothing():
    """A menu is no text."""
    assert 2 == weight(LexborHTMLParser("<div><a>政务公开</a>正文</div>").css_first("div"))


def test_lists_of_links_go():
    """But those of attachments stay."""
    links = "".join(f"<li><a href={at}.html>某局报告</a></li>" for at in range(5))
    files = "".join(f"<li><a href={at}.pdf>附表</a></li>" for at in range(5))
    found = part(f"<div id=zoom>{PROSE * 3}<ul>{links}</ul><ol>{files}</ol></div>")
    assert (0, 5) == (len(found.css("ul li")), len(found.css("ol li")))


def test_what_stands_around_a_text_within_its_part_goes():
    """By the names that it has."""
    found = part(f"<div id=zoom>{PROSE * 3}<div class=share-box>分享到</div></div>")
    assert "分享到" not in found.text()
