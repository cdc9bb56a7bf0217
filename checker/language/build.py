"""From Lark's tree to a draft: one method for each name of the grammar that holds something.

What only has a name (a modal, a subject, a unit) becomes a ``Piece`` of that name, and a verb
with its object a ``Said``. Words are taken as they were typed, by their position.
"""

import re
from typing import Any, cast

from lark import Token, Transformer, v_args
from lark.tree import Meta

from checker.language.draft import Clause, Denied, Draft, Joined, Piece, Pieces, Said
from checker.language.pieces import (
    as_limit,
    as_object,
    as_terms,
    bound_of,
    items_of,
    mark_of,
    place_of,
    whole,
)
from checker.language.problem import refusal
from checker.language.tree import (
    Day,
    Fact,
    FactName,
    Level,
    Near,
    Order,
    Region,
    Relation,
    Section,
    Term,
    Terms,
    Wanted,
)
from checker.language.walk import value_terms

MODALS: dict[str, tuple[Level, bool]] = {
    "must": ("must", False),
    "must_not": ("must", True),
    "should": ("should", False),
    "should_not": ("should", True),
    "may": ("may", False),
}
ACTIONS = ("mention", "report", "have", "cite", "match")
RELATIONS: dict[str, Relation] = {
    "since": ">=",
    "later": ">",
    "until": "<=",
    "earlier": "<",
    "same": "=",
    "other": "=",
}
REGIONS = {
    "标题": "title",
    "开头": "opening",
    "结尾": "closing",
    "正文": "body",
    "小标题": "headings",
}
OFFSETS = {"report_year": 0, "next_year": 1}
ESCAPED = re.compile(r"\\(.)", re.DOTALL)


@v_args(meta=True, inline=True)
class Builder(Transformer[Token, Any]):
    """Turns the tree of one sentence, typed as `text`, into a draft."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text

    def __default__(self, data: str, children: list[Any], meta: Meta) -> Piece | Said:
        """Name what only has a name; put a verb to its object."""
        if data in ACTIONS:
            return Said(data, tuple(as_object(one) for one in children), mark_of(meta))
        return Piece(data, children[0] if children else None, mark_of(meta))

    # ---- sentences

    def sentence(self, _meta: Meta, *parts: Any) -> Clause:
        """Collect the parts of a sentence."""
        when, places, subject, modal, body = parts
        return Clause(*MODALS[modal.name], body, when, subject, places or ())

    def length_sentence(self, meta: Meta, *parts: Any) -> Clause:
        """Collect the parts of 篇幅 宜在 2000 至 5000 字之间."""
        when, places, extent, modal, bound = parts
        return self.sentence(meta, when, places, None, modal, self.length(meta, extent, bound))

    def when(self, _meta: Meta, condition: Draft) -> Draft:
        """Return what the condition says."""
        return condition

    def either(self, _meta: Meta, *parts: Draft) -> Joined:
        """Join by ``or``."""
        return Joined("or", parts)

    def both(self, _meta: Meta, *parts: Draft) -> Joined:
        """Join by ``and``."""
        return Joined("and", parts)

    def denied(self, _meta: Meta, part: Draft) -> Denied:
        """Deny `part`."""
        return Denied(part)

    # ---- facts

    def year_fact(self, meta: Meta, relation: Piece, number: Token) -> Draft:
        """Compare the report year."""
        fact = Fact("year", RELATIONS[relation.name], str(whole(number)), mark_of(meta))
        return Denied(fact) if relation.name == "other" else fact

    def name_fact(self, meta: Meta, name: Piece, terms: Piece) -> Draft:
        """Compare level, genre or issuer with one value, or with any of several."""
        values = as_terms(terms)
        if values.mode != "any" and len(values.items) > 1:
            raise refusal("language.one-value", terms.mark)
        fact = Fact(cast(FactName, name.name), "is", "", mark_of(meta))
        facts = tuple(fact._replace(value=one.text) for one in value_terms(values))
        return facts[0] if len(facts) == 1 else Joined("or", facts)

    def other_name_fact(self, meta: Meta, name: Piece, terms: Piece) -> Denied:
        """Deny that level, genre or issuer has a value."""
        return Denied(self.name_fact(meta, name, terms))

    # ---- predicates

    def predicate(self, meta: Meta, *parts: Any) -> Said:
        """Put subject and qualifiers to an action."""
        places, subject, action, *qualifiers = parts
        said = action if isinstance(action, Said) else Said(action.name, (), action.mark)
        before = (*(places or ()), *said.before)
        return said._replace(
            subject=subject, before=before, after=tuple(qualifiers), mark=mark_of(meta)
        )

    def elided(self, meta: Meta, thing: Piece, *qualifiers: Piece) -> Said:
        """Take an object whose verb is left out."""
        return Said("", (as_object(thing),), mark_of(meta), after=qualifiers)

    def write(self, meta: Meta, right: Piece, wrong: Piece) -> Said:
        """Take the right word and the wrong ones."""
        return Said("write", (right._replace(name="right"), wrong), mark_of(meta))

    def wrong(self, meta: Meta, *words: Piece) -> Piece:
        """Collect wrong words."""
        return Piece("wrong", tuple(one.value for one in words), mark_of(meta))

    def wordings(self, meta: Meta, table: Piece) -> Said:
        """Take the name of a table."""
        return Said("wordings", (Piece("table", table.value.text, table.mark),), mark_of(meta))

    def extent(self, meta: Meta, place: Piece | None = None) -> Pieces:
        """Take the place whose length is meant; nothing is the whole report."""
        return (self.scope(meta, place),) if place else ()

    def length(self, meta: Meta, *pieces: Any) -> Said:
        """Take a size, with the place it is about where that stands first."""
        *extent, bound = pieces
        before = extent[0] if extent else ()
        return Said("length", (bound._replace(name="size"),), mark_of(meta), before=before)

    def dated_by(self, meta: Meta, day: Piece) -> Said:
        """Take the last day."""
        return Said("dated", (day, Piece("relation", "by", day.mark)), mark_of(meta))

    def dated_after(self, meta: Meta, day: Piece) -> Said:
        """Take the day before the first."""
        return Said("dated", (day, Piece("relation", "after", day.mark)), mark_of(meta))

    def copy_another(self, meta: Meta, share: Piece) -> Said:
        """Take the share in common with another report."""
        return Said("copy", (as_limit(share), Piece("other", "another", share.mark)), mark_of(meta))

    def copy_previous(self, meta: Meta, share: Piece) -> Said:
        """Take the share in common with the previous report."""
        return Said(
            "copy", (as_limit(share), Piece("other", "previous", share.mark)), mark_of(meta)
        )

    def exceed(self, meta: Meta, share: Piece) -> Said:
        """Take a share in common; the subject says with which report."""
        return Said("exceed", (as_limit(share),), mark_of(meta))

    def be_year(self, meta: Meta, year: Piece) -> Said:
        """Take a year, counted from the report's."""
        return Said("be_year", (Piece("offset", OFFSETS[year.name], year.mark),), mark_of(meta))

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
        return Piece(name, bound.value, mark_of(meta))

    def at_least(self, meta: Meta, amount: Piece) -> Piece:
        """Take the least."""
        return Piece("bound", bound_of(amount, None), mark_of(meta))

    def at_most(self, meta: Meta, amount: Piece) -> Piece:
        """Take the most."""
        return Piece("bound", bound_of(None, amount), mark_of(meta))

    def exactly(self, meta: Meta, amount: Piece) -> Piece:
        """Take the least and the most at once."""
        return Piece("bound", bound_of(amount, amount), mark_of(meta))

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

    def section(self, meta: Meta, token: Token) -> Piece:
        """Take the name of a section."""
        return Piece("section", Section(self._word(token)), mark_of(meta))

    def sum(self, meta: Meta, bound: Piece) -> Piece:
        """Take a number of figures."""
        return Piece("number", bound.value, mark_of(meta))

    def day_of_year(self, meta: Meta, month: Token, day: Token, year: Piece) -> Piece:
        """Take a calendar day."""
        return Piece("day", Day(whole(month), whole(day), OFFSETS[year.name]), mark_of(meta))

    def day_in_year(self, meta: Meta, year: Piece, month: Token, day: Token) -> Piece:
        """Take a calendar day, the year first."""
        return self.day_of_year(meta, month, day, year)

    def number(self, meta: Meta, token: Token) -> Piece:
        """Take a number."""
        return Piece("number", str(token), mark_of(meta))

    def percent(self, meta: Meta, token: Token) -> Piece:
        """Take a share."""
        return Piece("percent", str(token), mark_of(meta))

    def _typed(self, token: Token) -> str:
        return self.text[token.start_pos : token.end_pos]

    def _word(self, token: Token) -> str:
        text = self._typed(token)
        if token.type == "QUOTED":
            text = text[1:-1]
        if not text.strip():
            raise refusal("language.empty-quotes", place_of(token))
        return text
