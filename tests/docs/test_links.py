"""No page leads nowhere: files that links name are there, and so are the headings."""

import re
from functools import cache
from pathlib import Path
from urllib.parse import unquote

import pytest
from markdown_it import MarkdownIt

from tests.docs.session import ROOT

FOLDERS = ("docs", "examples", "tests/accuracy")
PAGES = sorted(
    (*ROOT.glob("*.md"), *(page for one in FOLDERS for page in (ROOT / one).rglob("*.md")))
)


def names(pages):
    return [str(one.relative_to(ROOT)) for one in pages]


@cache
def tokens(page):
    return MarkdownIt("gfm-like", {"linkify": False}).parse(page.read_text("utf-8"))


def links(page):
    inner = (child for token in tokens(page) for child in token.children or ())
    found = (one.attrGet("href") or one.attrGet("src") for one in inner)
    return [unquote(one) for one in found if one and not re.match("[a-z]+:", one)]


@cache
def anchors(page):
    """The names that headings go by on code hosts: repeated ones are numbered there."""
    headed = zip(tokens(page), tokens(page)[1:], strict=False)
    titles = (
        "".join(child.content for child in inline.children)
        for token, inline in headed
        if token.type == "heading_open"
    )
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def is_there(page, link):
    path, _, anchor = link.partition("#")
    target = (page.parent / path).resolve() if path else page
    if not target.exists():
        return False
    return not anchor or target.suffix != ".md" or anchor in anchors(target)


@pytest.mark.parametrize("page", PAGES, ids=names(PAGES))
def test_a_link_leads_somewhere(page):
    """To a file of the repository, and to a heading of it where it names one."""
    assert [] == [one for one in links(page) if not is_there(page, one)]


@pytest.mark.parametrize("page", PAGES, ids=names(PAGES))
def test_a_page_and_its_twin_lead_to_each_other(page):
    """Where a page is there in both languages."""
    twin = Path(str(page).replace(".md", ".zh-CN.md") if ".zh-CN." not in page.name
                else str(page).replace(".zh-CN.md", ".md"))  # fmt: skip
    if twin.exists():
        assert twin.name in links(page)


def test_every_page_of_the_manual_can_be_reached():
    """From the two tables of contents, by as many links as it takes."""
    todo = [ROOT / "docs" / "README.md", ROOT / "docs" / "README.zh-CN.md"]
    seen = set()
    while todo:
        page = todo.pop().resolve()
        if page not in seen and page.suffix == ".md":
            seen.add(page)
            todo += [page.parent / one.partition("#")[0] for one in links(page) if one[0] != "#"]
    assert [] == [str(one) for one in (ROOT / "docs").rglob("*.md") if one.resolve() not in seen]
