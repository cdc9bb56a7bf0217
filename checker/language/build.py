"""From Lark's tree to a draft: one method for each name of the grammar that holds something.

What only has a name (a modal, a subject, a unit) becomes a ``Piece`` of that name, and a verb
with its object a ``Said``. Words are taken as they were typed, by their position.
"""

from typing import Any, cast

from lark import Token, v_args
from lark.tree import Meta

from checker.language.draft import Clause, Denied, Draft, Joined, Piece, Said
from checker.language.leaves import OFFSETS, Leaves
from checker.language.pieces import (
    allowed,
    as_limit,
    as_object,
    as_terms,
    continued,
    in_parts,
    mark_of,
    place_of,
    sized,
    whole,
)
from checker.language.problem import refusal
from checker.language.tree import (
    Fact,
    FactName,
    Level,
    Relation,
    Term,
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


@v_args(meta=True, inline=True)
class Builder(Leaves):
    """Turns the tree of one sentence, typed as `text`, into a draft."""

    def __default__(self, data: str, children: list[Any], meta: Meta) -> Piece | Said:
        """Name what only has a name; put a verb to its object."""
        if data in ACTIONS:
            return Said(data, tuple(as_object(one) for one in children), mark_of(meta))
        return Piece(data, children[0] if children else None, mark_of(meta))

    # ---- sentences

    def sentence(self, _meta: Meta, *parts: Any) -> Clause:
        """Collect the parts of a sentence."""
        when, places, subject, modal, body = parts
        level, negated = MODALS[modal.name]
        if negated and isinstance(body, Said) and body.action == "length":
            negated, body = allowed(body)
        return Clause(level, negated, body, when, subject, places or ())

    def length_sentence(self, meta: Meta, *parts: Any) -> Clause:
        """Collect the parts of 存在问题 部分 必须至少 200 字."""
        when, places, subject, modal, bound = parts
        if subject is None and "字" in self.text[bound.mark.start : mark_of(meta).end]:
            raise refusal("language.extent-missing", bound.mark)
        return self.sentence(meta, when, places, subject, modal, self.length(meta, bound))

    def order_sentence(self, meta: Meta, *parts: Any) -> Clause:
        """Collect the parts of 存在问题 部分 宜在 主要举措 部分 之后."""
        when, places, subject, modal, order = parts
        if subject is None or subject.name != "section":
            raise refusal("language.order-subject", order.mark)
        body = Said("have", (subject,), mark_of(meta), after=(order,))
        return self.sentence(meta, when, places, None, modal, body)

    def when(self, _meta: Meta, condition: Draft) -> Draft:
        """Return what the condition says."""
        return condition

    def either(self, _meta: Meta, *parts: Draft) -> Joined:
        """Join by ``or``."""
        return Joined("or", tuple(continued(parts)))

    def both(self, _meta: Meta, *parts: Draft) -> Joined:
        """Join by ``and``."""
        return Joined("and", tuple(continued(parts)))

    def denied(self, meta: Meta, part: Draft) -> Denied:
        """Deny `part`."""
        if isinstance(part, Joined) and part.commas:
            raise refusal("language.not-both", mark_of(meta))
        return Denied(part)

    # ---- facts

    def year_fact(self, meta: Meta, relation: Piece, number: Token) -> Draft:
        """Compare the report year."""
        fact = Fact("year", RELATIONS[relation.name], str(whole(number)), mark_of(meta))
        return Denied(fact) if relation.name == "other" else fact

    def years_fact(self, meta: Meta, first: Token, last: Token) -> Joined:
        """Compare the report year with a first and a last one."""
        ends: tuple[tuple[Relation, Token], ...] = ((">=", first), ("<=", last))
        mark = mark_of(meta)
        return Joined(
            "and", tuple(Fact("year", sign, str(whole(year)), mark) for sign, year in ends)
        )

    def name_fact(self, meta: Meta, name: Piece, terms: Piece) -> Draft:
        """Compare level, genre or issuer with one value, or with any of several."""
        values = as_terms(terms)
        is_one = values.mode == "any" or len(values.items) == 1
        if not is_one or any(one.kind != "word" for one in value_terms(values)):
            raise refusal("language.one-value", terms.mark)
        fact = Fact(cast(FactName, name.name), "is", "", mark_of(meta))
        facts = tuple(fact._replace(value=one.text) for one in value_terms(values))
        return facts[0] if len(facts) == 1 else Joined("or", facts)

    def other_name_fact(self, meta: Meta, name: Piece, terms: Piece) -> Denied:
        """Deny that level, genre or issuer has a value."""
        return Denied(self.name_fact(meta, name, terms))

    # ---- predicates

    def predicate(self, meta: Meta, *parts: Any) -> Draft:
        """Put subject and qualifiers to an action."""
        places, subject, action, *qualifiers = parts
        said = action if isinstance(action, Said) else Said(action.name, (), action.mark)
        before = (*(places or ()), *said.before)
        return in_parts(
            said._replace(
                subject=subject or said.subject,
                before=before,
                after=tuple(qualifiers),
                mark=mark_of(meta),
            )
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

    def extent(self, meta: Meta, place: Piece | None = None) -> Piece:
        """Take the place whose length is meant; nothing is the whole report."""
        return Piece("extent", self.scope(meta, place) if place else None, mark_of(meta))

    def length(self, meta: Meta, *pieces: Piece) -> Said:
        """Take a size, with what it is the size of where that stands before it."""
        *subjects, bound = pieces
        size = (sized(bound, "size"),)
        return Said("length", size, mark_of(meta), subjects[0] if subjects else None)

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

    def added(self, meta: Meta, *terms: Piece | Token) -> Piece:
        """Take the things that are added up. Raises SentenceError for one alone."""
        words = tuple(one if isinstance(one, Piece) else self._addend(one) for one in terms)
        if len(words) == 1:
            raise refusal("language.one-addend", words[0].mark)
        return Piece("added", tuple(one.value for one in words), mark_of(meta))

    def _addend(self, token: Token) -> Piece:
        """Take one of several words before 之和."""
        return Piece("term", Term("word", self._word(token)), place_of(token))

    def equal(self, meta: Meta, total: Piece) -> Said:
        """Take what a sum comes to, a sum itself or one thing."""
        value = total.value if total.name == "added" else (total.value,)
        return Said("equal", (Piece("equal", value, total.mark),), mark_of(meta))

    def be_year(self, meta: Meta, year: Piece) -> Said:
        """Take a year, counted from the report's."""
        return Said("be_year", (Piece("offset", OFFSETS[year.name], year.mark),), mark_of(meta))
