"""A sentence out of a report, and the words that the shipped packs declare."""

from functools import cache
from pathlib import Path

from checker.document.model import Block, Document, Field, Head, Origin, Source, Span
from checker.document.text.digits import narrow
from checker.facts.facts import Facts
from checker.facts.vocabulary import Vocabulary
from checker.packs.load import load
from checker.packs.merge import join

RULES = Path(__file__).parents[2] / "rules"
BODY = "青山区应急管理局"


@cache
def declared() -> Vocabulary:
    """Return the indicators of our packs, and what tells of their figures."""
    packs = (load(str(RULES / name)).pack for name in ("vocabulary.yaml", "indicators.yaml"))
    return join(one.vocabulary for one in packs)._replace(sections={}, genres={})


def facts_of(text: str, body: str = BODY, year: int | None = 2023) -> Facts:
    """Return the facts of `text` as a report of `body` on `year`, a paragraph a line."""
    title = f"{body}关于{year}年法治政府建设情况的报告"
    head = Head(title=Field(title, Span(0, 0)), issuer=Field(body, Span(0, 0)), year=year)
    text = narrow(text)
    blocks, at = [], 0
    for line in text.split("\n\n"):
        blocks.append(Block("paragraph", Span(at, at + len(line))))
        at += len(line) + 2
    document = Document("a.txt", "txt", text, tuple(blocks), (Origin(0, Source(1, 1)),), head=head)
    return Facts(document, declared())
