"""From Lark's tree to a draft: one method for each name of the grammar that holds something.

What only has a name (a modal, a subject, a unit) becomes a ``Piece`` of that name, and a verb
with its object a ``Said``. Words are taken as they were typed, by their position.
"""

import re
from typing import Any, cast

from lark import Token, Transformer, v_args
from lark.tree import Meta

from checker.language.draft import Clause, Denied, Draft, Joined, Piece, Pieces, Said
from checker.language.problem import refusal
from checker.language.tree import (
    Bound,
    Day,
    Fact,
    FactName,
    Level,
    Mark,
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
FIELDS = {
    "document_number": "document number",
    "addressee": "addressee",
    "signature": "signature",
    "date": "date",
    "copy_line": "copy line",
    "title_field": "title",
    "issuer_field": "issuer",
    "attachment": "attachment",
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
            return Said(data, tuple(_object(one) for one in children), _mark(meta))
        return Piece(data, children[0] if children else None, _mark(meta))

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
        fact = Fact("year", RELATIONS[relation.name], str(_whole(number)), _mark(meta))
        return Denied(fact) if relation.name == "other" else fact

    def name_fact(self, meta: Meta, name: Piece, terms: Piece) -> Draft:
        """Compare level, genre or issuer with one value, or with any of several."""
        values = _several(terms)
        if values.mode != "any" and len(values.items) > 1:
            raise refusal("language.one-value", terms.mark)
        fact = Fact(cast(FactName, name.name), "is", "", _mark(meta))
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
            subject=subject, before=before, after=tuple(qualifiers), mark=_mark(meta)
        )

    def elided(self, meta: Meta, thing: Piece, *qualifiers: Piece) -> Said:
        """Take an object whose verb is left out."""
        return Said("", (_object(thing),), _mark(meta), after=qualifiers)

    def write(self, meta: Meta, right: Piece, wrong: Piece) -> Said:
        """Take the right word and the wrong ones."""
        return Said("write", (right._replace(name="right"), wrong), _mark(meta))

    def wrong(self, meta: Meta, *words: Piece) -> Piece:
        """Collect wrong words."""
        return Piece("wrong", tuple(one.value for one in words), _mark(meta))

    def wordings(self, meta: Meta, table: Piece) -> Said:
        """Take the name of a table."""
        return Said("wordings", (Piece("table", table.value.text, table.mark),), _mark(meta))

    def extent(self, meta: Meta, place: Piece | None = None) -> Pieces:
        """Take the place whose length is meant; nothing is the whole report."""
        return (self.scope(meta, place),) if place else ()

    def length(self, meta: Meta, *pieces: Any) -> Said:
        """Take a size, with the place it is about where that stands first."""
        *extent, bound = pieces
        before = extent[0] if extent else ()
        return Said("length", (bound._replace(name="size"),), _mark(meta), before=before)

    def dated_by(self, meta: Meta, day: Piece) -> Said:
        """Take the last day."""
        return Said("dated", (day, Piece("relation", "by", day.mark)), _mark(meta))

    def dated_after(self, meta: Meta, day: Piece) -> Said:
        """Take the day before the first."""
        return Said("dated", (day, Piece("relation", "after", day.mark)), _mark(meta))

    def copy_another(self, meta: Meta, share: Piece) -> Said:
        """Take the share in common with another report."""
        return Said("copy", (_limit(share), Piece("other", "another", share.mark)), _mark(meta))

    def copy_previous(self, meta: Meta, share: Piece) -> Said:
        """Take the share in common with the previous report."""
        return Said("copy", (_limit(share), Piece("other", "previous", share.mark)), _mark(meta))

    def exceed(self, meta: Meta, share: Piece) -> Said:
        """Take a share in common; the subject says with which report."""
        return Said("exceed", (_limit(share),), _mark(meta))

    def be_year(self, meta: Meta, year: Piece) -> Said:
        """Take a year, counted from the report's."""
        return Said("be_year", (Piece("offset", OFFSETS[year.name], year.mark),), _mark(meta))

    # ---- qualifiers

    def places(self, _meta: Meta, *places: Piece) -> Pieces:
        """Collect the places before a verb."""
        return places

    def scope(self, meta: Meta, place: Piece) -> Piece:
        """Take a section or a region; a region with 部分 behind it is still the region."""
        if place.name != "section":
            return Piece("scope", Region(place.name), _mark(meta))
        name = place.value.name
        is_region = name in REGIONS and self.text.startswith(name, place.mark.start)
        return Piece("scope", Region(REGIONS[name]) if is_region else place.value, _mark(meta))

    def near(self, meta: Meta, distance: Token, terms: Piece) -> Piece:
        """Take a distance, and what it is measured from."""
        return Piece("near", Near(_whole(distance), _several(terms)), _mark(meta))

    def near_zh(self, meta: Meta, terms: Piece, distance: Token) -> Piece:
        """Take the same in Chinese order."""
        return self.near(meta, distance, terms)

    def before(self, meta: Meta, section: Piece) -> Piece:
        """Take a section that has to come later."""
        return Piece("order", Order("before", section.value), _mark(meta))

    def after(self, meta: Meta, section: Piece) -> Piece:
        """Take a section that has to come earlier."""
        return Piece("order", Order("after", section.value), _mark(meta))

    def size(self, meta: Meta, bound: Piece, unit: Piece | None = None) -> Piece:
        """Take a bound, named after its unit."""
        name = unit.name if unit else "percent" if bound.value.percent else "value"
        return Piece(name, bound.value, _mark(meta))

    def at_least(self, meta: Meta, amount: Piece) -> Piece:
        """Take the least."""
        return Piece("bound", _bound(amount, None), _mark(meta))

    def at_most(self, meta: Meta, amount: Piece) -> Piece:
        """Take the most."""
        return Piece("bound", _bound(None, amount), _mark(meta))

    def exactly(self, meta: Meta, amount: Piece) -> Piece:
        """Take the least and the most at once."""
        return Piece("bound", _bound(amount, amount), _mark(meta))

    def between(self, meta: Meta, low: Piece, high: Piece) -> Piece:
        """Take both ends."""
        return Piece("bound", _bound(low, high), _mark(meta))

    # ---- words and numbers

    def word(self, meta: Meta, token: Token) -> Piece:
        """Take a bare or a quoted word."""
        return Piece("term", Term("word", self._word(token)), _mark(meta))

    def name(self, meta: Meta, token: Token) -> Piece:
        """Take the name of a document, with its 《》."""
        return Piece("term", Term("title", self._typed(token)), _mark(meta))

    def pattern(self, meta: Meta, token: Token) -> Piece:
        """Take what stands between the slashes; a slash of its own is written backslash slash."""
        inner = self._typed(token)[1:-1]
        text = ESCAPED.sub(lambda found: "/" if found[1] == "/" else found[0], inner)
        return Piece("term", Term("pattern", text), _mark(meta))

    def every(self, meta: Meta, *items: Piece) -> Piece:
        """Take all of several terms."""
        return Piece("terms", Terms("all", _items(items)), _mark(meta))

    def some(self, meta: Meta, *items: Piece) -> Piece:
        """Take any of several terms."""
        return Piece("terms", Terms("any", _items(items)), _mark(meta))

    def several(self, meta: Meta, need: Token, *items: Piece) -> Piece:
        """Take at least so many of several terms."""
        return Piece("terms", Terms("count", _items(items), _whole(need)), _mark(meta))

    def wanted(self, meta: Meta, token: Token, kind: Piece) -> Piece:
        """Take an indicator and the kind of its figure."""
        return Piece("wanted", Wanted(self._word(token), kind.name), _mark(meta))  # type: ignore[arg-type]

    def section(self, meta: Meta, token: Token) -> Piece:
        """Take the name of a section."""
        return Piece("section", Section(self._word(token)), _mark(meta))

    def sum(self, meta: Meta, bound: Piece) -> Piece:
        """Take a number of figures."""
        return Piece("number", bound.value, _mark(meta))

    def day_of_year(self, meta: Meta, month: Token, day: Token, year: Piece) -> Piece:
        """Take a calendar day."""
        return Piece("day", Day(_whole(month), _whole(day), OFFSETS[year.name]), _mark(meta))

    def day_in_year(self, meta: Meta, year: Piece, month: Token, day: Token) -> Piece:
        """Take a calendar day, the year first."""
        return self.day_of_year(meta, month, day, year)

    def number(self, meta: Meta, token: Token) -> Piece:
        """Take a number."""
        return Piece("number", str(token), _mark(meta))

    def percent(self, meta: Meta, token: Token) -> Piece:
        """Take a share."""
        return Piece("percent", str(token), _mark(meta))

    def _typed(self, token: Token) -> str:
        return self.text[token.start_pos : token.end_pos]

    def _word(self, token: Token) -> str:
        text = self._typed(token)
        if token.type == "QUOTED":
            text = text[1:-1]
        if not text.strip():
            raise refusal("language.empty-quotes", _place(token))
        return text


def _mark(meta: Meta) -> Mark:
    return Mark(meta.start_pos, meta.end_pos)


def _place(token: Token) -> Mark:
    return Mark(token.start_pos or 0, token.end_pos or 0)


def _object(piece: Piece) -> Piece:
    """Return `piece` under the name of the argument that it is."""
    if piece.name in FIELDS:
        return Piece("field", FIELDS[piece.name], piece.mark)
    return Piece("terms", _several(piece), piece.mark) if piece.name == "term" else piece


def _several(piece: Piece) -> Terms:
    return Terms("all", (piece.value,)) if piece.name == "term" else piece.value


def _items(pieces: Pieces) -> tuple[Term | Terms, ...]:
    return tuple(one.value for one in pieces)


def _limit(share: Piece) -> Piece:
    return Piece("limit", _bound(share, None), share.mark)


def _bound(low: Piece | None, high: Piece | None) -> Bound:
    """Make a bound; a sign of percent behind the second number holds for both."""
    percent = any(one.name == "percent" for one in (low, high) if one)
    return Bound(_number(low, percent), _number(high, percent), percent)


def _number(piece: Piece | None, percent: bool) -> float | None:
    if piece is None:
        return None
    text = f"{piece.value}e-2" if percent else piece.value
    return float(text) if percent or "." in text else int(text)


def _whole(token: Token) -> int:
    if "." in token:
        raise refusal("language.whole-number", _place(token), number=str(token))
    return int(token)
