"""A sentence out of a report, and the indicators that the shipped pack declares."""

from functools import cache
from pathlib import Path

import yaml

from checker.document.model import Block, Document, Field, Head, Origin, Source, Span
from checker.facts.facts import Facts
from checker.facts.vocabulary import Indicator, Vocabulary

PACK = Path(__file__).parents[2] / "rules" / "indicators.yaml"
BODY = "青山区应急管理局"
LISTS = (
    "names",
    "units",
    "forbid",
    "zero",
    "heads",
    "said",
    "part",
    "change",
    "bare",
    "verbs",
    "about",
    "apart",
)


@cache
def declared() -> Vocabulary:
    """Return the vocabulary of ``rules/indicators.yaml``."""
    table = yaml.load(PACK.read_text(encoding="utf-8"), yaml.BaseLoader)["indicators"]
    return Vocabulary(indicators={name: _indicator(name, one) for name, one in table.items()})


def facts_of(text: str, body: str = BODY, year: int | None = 2023) -> Facts:
    """Return the facts of `text` as a report of `body` on `year`, a paragraph a line."""
    title = f"{body}关于{year}年法治政府建设情况的报告"
    head = Head(title=Field(title, Span(0, 0)), issuer=Field(body, Span(0, 0)), year=year)
    blocks, at = [], 0
    for line in text.split("\n\n"):
        blocks.append(Block("paragraph", Span(at, at + len(line))))
        at += len(line) + 2
    document = Document("a.txt", "txt", text, tuple(blocks), (Origin(0, Source(1, 1)),), head=head)
    return Facts(document, declared())


def _indicator(name: str, fields: dict[str, str | list[str]]) -> Indicator:
    kinds = fields.get("kind", "count")
    lists = {key: tuple(fields[key]) for key in LISTS if key in fields}
    lists["names"] = tuple(dict.fromkeys((name, *lists.get("names", ()))))
    return Indicator(
        name,
        kinds=(kinds,) if isinstance(kinds, str) else tuple(kinds),
        stock=fields.get("stock") == "true",
        **lists,
    )
