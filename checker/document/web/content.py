"""The part of a web page that holds the report: by the names that sites give it, else by weight."""

# ruff: noqa: SIM905 - long lists of words read better as words

import re
from typing import Any

from checker.document.names import bare, date_in, is_body
from checker.document.text.page_tail import is_own
from checker.document.titles import is_title
from checker.document.web.flow import stretches
from checker.document.web.weights import Weight, is_same, take_out, weights
from checker.patterns import pattern

# What is never seen, or never part of a text.
UNSEEN = (
    "script, style, noscript, template, iframe, object, svg, button, select, textarea, input,"
    " nav, footer, aside, [hidden]"
)
HIDDEN = pattern(r"display\s*:\s*none|visibility\s*:\s*hidden")
# Names of what stands around a text, also within the part that holds it.
AROUND = re.compile(
    r"share|bds|fenxiang|breadcrumb|crumb|dqwz|related|relate|xgxx|xgwd|xgwz|xglj|recommend|qrcode|ewm|erweima"
    r"|sweep|saoyisao|foot|copyright|toolbar|font-?size|zihao|pagination|prev-?next|print|comment-?list|sidebar|side-?bar"
    r"|rich_media_tool|reward|profile",
    re.IGNORECASE,
)
MOST_AROUND = 0.2
# The names that sites of governments give to the part that holds a text, the narrowest first.
NAMES = (
    ".TRS_Editor", ".trs_editor_view", ".TRS_UEDITOR", "#UCAP-CONTENT", "#zoom", "#Zoom", "#zoomcon", "#js_content",
    ".pages_content", "#pages_content", ".article-content", ".article_content", ".articleContent", "#articleContent",
    ".article-con", ".article_con", ".xxgk_content", ".gknb_content", ".news_content", ".news-content", ".newscontent",
    ".detail-content", ".detail_content", ".detailContent", ".conTxt", ".con_txt", ".bt_content", ".view",
    ".content_text", ".text_content", "#content", ".content", "#article", ".article", "article", "main", "#main",
)  # fmt: skip
# What share of a page's words a part with such a name holds, and what the only part that counts.
ENOUGH, NEARLY_ALL = 0.6, 0.85
# So many links, and between them so few words to one of a link, are a menu.
FEWEST_LINKS, MENU = 3, 0.25
# A title that is shorter names a column.
SPEAKING = 8
CONTAINERS = frozenset(
    "html body div article section main table tbody tr td form center font blockquote".split()
)
Held = dict[int, Weight]


def cleaned(tree: Any) -> Any:
    """Take what is not seen from a page, and return its body."""
    take_out(tree.css(UNSEEN))
    body = tree.body or tree.root
    held = weights(body)
    half = _words(body, held) / 2
    styled = ((one, one.attributes.get("style") or "") for one in body.css("[style]"))
    take_out([one for one, style in styled if HIDDEN.search(style) and _words(one, held) <= half])
    return body


def content(body: Any) -> Any:
    """Return the part of a page that holds the report, without what stands around it there."""
    held = weights(body)
    lists = body.css("ul, ol, dl, div, table")
    take_out([one for one in lists if _is_menu(held[one.mem_id])])
    held = weights(body)
    found = _named(body, held) or _heaviest(body, held)
    most = MOST_AROUND * _words(found, held)
    named = ((one, _name(one)) for one in found.css("[class], [id]") if not is_same(one, found))
    take_out([one for one, name in named if AROUND.search(name) and _words(one, held) <= most])
    return found


def _name(node: Any) -> str:
    return f"{node.attributes.get('class') or ''} {node.attributes.get('id') or ''}"


def _words(node: Any, held: Held) -> int:
    """Return the number of characters in a node that are no link; one that holds none has none."""
    return held.get(node.mem_id, Weight()).words


def _is_menu(part: Weight) -> bool:
    """Whether there is hardly more than links in a part, and none to an attachment."""
    if part.links < FEWEST_LINKS or part.attachments:
        return False
    return part.words < MENU * part.linked


def _named(body: Any, held: Held) -> Any:
    whole = _words(body, held)
    for name in NAMES:
        found = max(body.css(name), key=lambda one: _words(one, held), default=None)
        if found is not None and _words(found, held) > ENOUGH * whole:
            return found
    return None


def _heaviest(body: Any, held: Held) -> Any:
    """Return the innermost part that holds nearly all of the text, and title and signature."""
    node = body
    while True:
        parts = [one for one in node.iter() if one.tag in CONTAINERS]
        part = max(parts, key=lambda one: _words(one, held), default=None)
        if part is None or _words(part, held) < NEARLY_ALL * _words(node, held):
            return node
        if _parts_own(node, part):
            return node
        node = part


def _parts_own(node: Any, part: Any) -> bool:
    """Whether something of the report stands beside the part: title, number, signature, date."""
    beside = (line for one in node.iter() if not is_same(one, part) for line in _lines(one))
    return any(map(_is_own, beside))


def _is_own(line: str) -> bool:
    titled = is_title(line) and len(line) >= SPEAKING
    return titled or bool(date_in(line)) or is_body(line) or is_own(line)


def _lines(node: Any) -> list[str]:
    """Return the lines of a part of a page that are no links."""
    found = stretches(node, lambda one: one.tag == "a")
    return [bare(one.text) for one in found if bare(one.text)]
