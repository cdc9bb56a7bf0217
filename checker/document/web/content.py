"""The part of a web page that holds the report: by the names that sites give it, else by weight."""

# ruff: noqa: SIM905 - long lists of words read better as words

import re
from typing import Any

from checker.document.names import bare, date_in, is_body
from checker.document.text.page_tail import is_own
from checker.document.titles import is_title
from checker.document.web.flow import stretches
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
ENOUGH, NEARLY_ALL = 0.6, 0.85
ATTACHED = (".pdf", ".doc", ".docx", ".wps", ".ofd", ".xls", ".xlsx", ".zip", ".rar")
# So many links, and between them so few words to one of a link, are a menu.
FEWEST_LINKS, MENU = 3, 0.25
# A title that is shorter names a column.
SPEAKING = 8
CONTAINERS = frozenset(
    "html body div article section main table tbody tr td form center font blockquote".split()
)


def cleaned(tree: Any) -> Any:
    """Take what is not seen from a page, and return its body."""
    for node in tree.css(UNSEEN):
        node.decompose()
    body = tree.body or tree.root
    whole = weight(body)
    for node in body.css("[style]"):
        style = node.attributes.get("style") or ""
        if HIDDEN.search(style) and weight(node) <= whole / 2:
            node.decompose()
    return body


def content(body: Any) -> Any:
    """Return the part of a page that holds the report, without what stands around it there."""
    for node in body.css("ul, ol, dl, div, table"):
        if _is_menu(node):
            node.decompose()
    found = _named(body) or _heaviest(body)
    whole = weight(found)
    for node in found.css("[class], [id]"):
        name = f"{node.attributes.get('class') or ''} {node.attributes.get('id') or ''}"
        if node != found and AROUND.search(name) and weight(node) <= MOST_AROUND * whole:
            node.decompose()
    return found


def weight(node: Any) -> int:
    """Return the number of characters in a part of a page that are no link."""
    total = 0
    for one in node.traverse(include_text=True):
        if one.tag == "-text":
            total += len(one.text_content.strip())
        elif one.tag == "a":
            total -= len((one.text() or "").strip())
    return max(total, 0)


def is_attachment(link: Any) -> bool:
    """Whether a link leads to a document."""
    return (link.attributes.get("href") or "").lower().endswith(ATTACHED)


def _is_menu(node: Any) -> bool:
    """Whether there is hardly more than links in a part, and none to an attachment."""
    links = node.css("a")
    if len(links) < FEWEST_LINKS or any(map(is_attachment, links)):
        return False
    linked = sum(len((one.text() or "").strip()) for one in links)
    return weight(node) < MENU * linked


def _named(body: Any) -> Any:
    whole = weight(body)
    for name in NAMES:
        found = max(body.css(name), key=weight, default=None)
        if found is not None and weight(found) > ENOUGH * whole:
            return found
    return None


def _heaviest(body: Any) -> Any:
    """Return the innermost part that holds nearly all of the text, and title and signature."""
    node = body
    while True:
        whole = weight(node)
        parts = [one for one in node.iter() if one.tag in CONTAINERS]
        part = max(parts, key=weight, default=None)
        if part is None or weight(part) < NEARLY_ALL * whole or _parts_own(node, part):
            return node
        node = part


def _parts_own(node: Any, part: Any) -> bool:
    """Whether something of the report stands beside the part: title, number, signature, date."""
    beside = (line for one in node.iter() if one != part for line in _lines(one))
    return any(map(_is_own, beside))


def _is_own(line: str) -> bool:
    titled = is_title(line) and len(line) >= SPEAKING
    return titled or bool(date_in(line)) or is_body(line) or is_own(line)


def _lines(node: Any) -> list[str]:
    """Return the lines of a part of a page that are no links."""
    found = stretches(node, lambda one: one.tag == "a")
    return [bare(one.text) for one in found if bare(one.text)]
