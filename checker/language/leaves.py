"""From Lark's tree to pieces: places, bounds, words, numbers, days."""

import re
from typing import Any

from lark import Token, Transformer, v_args
from lark.tree import Meta

from checker.language.draft import Piece, Pieces
from checker.language.pieces import (
    as_terms,
    bound_of,
    items_of,
    mark_of,
    place_of,
    sized,
    value_of,
    whole,
)
from checker.language.problem import refusal
from checker.language.tree import Day, Near, Order, Region, Section, Term, Terms, Wanted

REGIONS = {
    "标题": "title",
    "开头": "opening",
    "结尾": "closing",
    "正文": "body",
    "小标题": "headings",
}
OFFSETS = {"report_year": 0, "next_year": 1}
COUNT = r"[\d一二两三四五六七八九十百]"
GLUED = re.compile(rf"((?<!{COUNT}){COUNT}+次以[上下])$")
ESCAPED = re.compile(r"\\(.)", re.DOTALL)


@v_args(meta=True, inline=True)
class Leaves(Transformer[Token, Any]):
    """Turns into pieces what the predicates of one sentence, typed as `text`, are made of."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text

    # ---- qualifiers

    def places(self, _meta: Meta, *places: Piece) -> Pieces:
        """Collect the places before a verb."""
        return places

    def scope(self, meta: Meta, place: Piece) -> Piece:
        """Take a section or a region; a region with 部分 behind it is still the region."""
        if place.name != "section":
            return Piece("scope", Region(place.name), mark_of(meta))
        name = place.value.name
        is_region = name in REGIONS and self.text.startswith(name, place.mark.start)
        return Piece("scope", Region(REGIONS[name]) if is_region else place.value, mark_of(meta))

    def near(self, meta: Meta, distance: Token, terms: Piece) -> Piece:
        """Take a distance, and what it is measured from."""
        return Piece("near", Near(whole(distance), as_terms(terms)), mark_of(meta))

    def near_zh(self, meta: Meta, terms: Piece, distance: Token) -> Piece:
        """Take the same in Chinese order."""
        return self.near(meta, distance, terms)

    def before(self, meta: Meta, section: Piece) -> Piece:
        """Take a section that has to come later."""
        return Piece("order", Order("before", section.value), mark_of(meta))

    def after(self, meta: Meta, section: Piece) -> Piece:
        """Take a section that has to come earlier."""
        return Piece("order", Order("after", section.value), mark_of(meta))

    def size(self, meta: Meta, bound: Piece, unit: Piece | None = None) -> Piece:
        """Take a bound, named after its unit."""
        name = unit.name if unit else "percent" if bound.value.percent else "value"
        return sized(bound, name)._replace(mark=mark_of(meta))

    def size_from(self, meta: Meta, amount: Piece, unit: Piece) -> Piece:
        """Take 2 次以上."""
        return self.size(meta, self.at_least(meta, amount), unit)

    def size_to(self, meta: Meta, amount: Piece, unit: Piece) -> Piece:
        """Take 2 次以下."""
        return self.size(meta, self.at_most(meta, amount), unit)

    def at_least(self, meta: Meta, amount: Piece) -> Piece:
        """Take the least."""
        return Piece("bound", bound_of(amount, None), mark_of(meta))

    def at_most(self, meta: Meta, amount: Piece) -> Piece:
        """Take the most."""
        return Piece("bound", bound_of(None, amount), mark_of(meta))

    def exactly(self, meta: Meta, amount: Piece) -> Piece:
        """Take the least and the most at once."""
        return Piece("bound", bound_of(amount, amount), mark_of(meta))

    def over(self, meta: Meta, amount: Piece) -> Piece:
        """Take what is too few."""
        return Piece("over", bound_of(amount, None), mark_of(meta))

    def under(self, meta: Meta, amount: Piece) -> Piece:
        """Take what is too many."""
        return Piece("under", bound_of(None, amount), mark_of(meta))

    def between(self, meta: Meta, low: Piece, high: Piece) -> Piece:
        """Take both ends."""
        return Piece("bound", bound_of(low, high), mark_of(meta))

    # ---- words and numbers

    def word(self, meta: Meta, token: Token) -> Piece:
        """Take a bare or a quoted word."""
        return Piece("term", Term("word", self._word(token)), mark_of(meta))

    def name(self, meta: Meta, token: Token) -> Piece:
        """Take the name of a document, with its 《》."""
        return Piece("term", Term("title", self._typed(token)), mark_of(meta))

    def pattern(self, meta: Meta, token: Token) -> Piece:
        """Take what stands between the slashes; a slash of its own is written backslash slash."""
        inner = self._typed(token)[1:-1]
        text = ESCAPED.sub(lambda found: "/" if found[1] == "/" else found[0], inner)
        return Piece("term", Term("pattern", text), mark_of(meta))

    def every(self, meta: Meta, *items: Piece) -> Piece:
        """Take all of several terms."""
        return Piece("terms", Terms("all", items_of(items)), mark_of(meta))

    def some(self, meta: Meta, *items: Piece) -> Piece:
        """Take any of several terms."""
        return Piece("terms", Terms("any", items_of(items)), mark_of(meta))

    def several(self, meta: Meta, need: Token, *items: Piece) -> Piece:
        """Take at least so many of several terms."""
        return Piece("terms", Terms("count", items_of(items), whole(need)), mark_of(meta))

    def wanted(self, meta: Meta, token: Token, kind: Piece) -> Piece:
        """Take an indicator and the kind of its figure."""
        return Piece("wanted", Wanted(self._word(token), kind.name), mark_of(meta))  # type: ignore[arg-type]

    def kind_of(self, meta: Meta, kind: Piece, token: Token) -> Piece:
        """Take the kind first: count of 行政处罚."""
        return self.wanted(meta, token, kind)

    def section(self, meta: Meta, token: Token) -> Piece:
        """Take the name of a section."""
        return Piece("section", Section(self._word(token)), mark_of(meta))

    def sum(self, meta: Meta, bound: Piece) -> Piece:
        """Take a number of figures."""
        return sized(bound, "number")._replace(mark=mark_of(meta))

    def sum_from(self, meta: Meta, amount: Piece) -> Piece:
        """Take 5 个以上数据."""
        return self.sum(meta, self.at_least(meta, amount))

    def portion(self, meta: Meta, bound: Piece) -> Piece:
        """Take a number of items; the sentence names their section elsewhere."""
        return Piece("portion", sized(bound, "items").value, mark_of(meta))

    def day_of_year(self, meta: Meta, month: Token, day: Token, year: Piece) -> Piece:
        """Take a calendar day."""
        return Piece("day", Day(whole(month), whole(day), OFFSETS[year.name]), mark_of(meta))

    def day_in_year(self, meta: Meta, year: Piece, month: Token, day: Token) -> Piece:
        """Take a calendar day, the year first."""
        return self.day_of_year(meta, month, day, year)

    def number(self, meta: Meta, token: Token) -> Piece:
        """Take a number."""
        return Piece("number", value_of(token), mark_of(meta))

    def percent(self, meta: Meta, token: Token) -> Piece:
        """Take a share."""
        return Piece("percent", value_of(token), mark_of(meta))

    def _typed(self, token: Token) -> str:
        return self.text[token.start_pos : token.end_pos]

    def _word(self, token: Token) -> str:
        text = self._typed(token)
        if token.startswith('"'):
            text = text[1:-1]
        elif "或" in text.strip("或"):
            raise refusal("language.or-inside", place_of(token), word=text)
        elif GLUED.search(text):
            raise refusal("language.glued-bound", place_of(token), word=GLUED.sub(r" \1", text))
        if not text.strip():
            raise refusal("language.empty-quotes", place_of(token))
        return text
