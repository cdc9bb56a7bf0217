"""What a page says of the report it shows: its title, its number, when and by whom it was published."""

import re
from collections.abc import Iterator
from typing import Any

from checker.document.names import bare
from checker.document.text.chrome import day_in, told
from checker.document.text.lines import Line, split
from checker.document.text.page_head import number_in
from checker.document.titles import is_title
from checker.document.web.flow import stretches, text_of
from checker.document.web.tables import labelled
from checker.document.web.weights import is_same
from checker.records import NamedTuple

TITLE = "articletitle"
DAYS = ("pubdate", "publishdate", "publish_date", "createdate", "article:published_time")
SOURCE = "contentsource"
# 报告_某区人民政府, 报告 - 政务公开
SITE = re.compile(r"(?<!\s)\s*(?:[_|｜]|\s[-－—–]\s?|--+).*$")
# Among the first lines a text has its title; what is shorter is the name of a column.
FRONT, SPEAKING = 8, 8


class Said(NamedTuple):
    """What a page says of its report, each None where it does not."""

    published: str | None = None
    publisher: str | None = None
    title: str | None = None
    number: str | None = None


def said(tree: Any, around: tuple[Line, ...]) -> Said:
    """Return what the head of a page and the lines around its text say of it."""
    named = {name: text for name, text in _named(tree) if text}
    published, publisher = told(list(around))
    day = day_in(next((named[one] for one in DAYS if one in named), ""))
    number = next((found.text for found in map(number_in, around) if found), None)
    return Said(day or published, named.get(SOURCE) or publisher, _title(tree, named), number)


def around(body: Any, inside: Any) -> tuple[Line, ...]:
    """Return the lines of a page that stand outside the part `inside`."""
    lines: list[str] = []

    def is_apart(node: Any) -> bool:
        return is_same(node, inside) or (node.tag == "table" and bool(labelled(node)))

    if is_same(body, inside):
        return ()
    for one in stretches(body, is_apart, " "):
        if one.whole is None:
            lines.append(one.text)
        elif not is_same(one.whole, inside):
            lines += labelled(one.whole)
    return split("\n".join(lines))


def front(lines: tuple[Line, ...], page: Said) -> Iterator[str]:
    """Yield number and title, those that the text does not have itself."""
    words = bare("".join(line.text for line in lines[: 2 * FRONT]))
    if page.number and bare(page.number) not in words:
        yield page.number
    if page.title and bare(page.title) not in words and not _has_title(lines[:FRONT]):
        yield page.title


def _has_title(lines: tuple[Line, ...]) -> bool:
    """Whether a line is a title, and no heading of the text below it."""
    return any(is_title(line.text) and "报告" in line.text for line in lines)


def _named(tree: Any) -> Iterator[tuple[str, str]]:
    for node in tree.css("meta"):
        name = node.attributes.get("name") or node.attributes.get("property") or ""
        yield name.strip().lower(), (node.attributes.get("content") or "").strip()


def _title(tree: Any, named: dict[str, str]) -> str | None:
    """Return the title of the report: as the site names it, as it is printed, or of the window."""
    if TITLE in named:
        return named[TITLE]
    printed = [text_of(node) for node in tree.css("h1, h2, .title, #title, .bt, .article-title")]
    window = tree.css_first("title")
    printed += [SITE.sub("", text_of(window))] if window is not None else []
    return next(
        (bare(one) for one in printed if is_title(one) and len(bare(one)) >= SPEAKING), None
    )
