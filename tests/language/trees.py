"""Trees without their marks, and any tree that a sentence can have."""

from typing import Any

from hypothesis import strategies as st

from checker.language import pieces
from checker.language.arguments import ARGUMENTS
from checker.language.signs import normal
from checker.language.statements import STATEMENTS
from checker.language.tree import (
    Bound,
    Day,
    Fact,
    Group,
    Near,
    Node,
    Not,
    Order,
    Predicate,
    Region,
    Section,
    Sentence,
    Term,
    Terms,
    Wanted,
)


def word(text: str) -> Terms:
    """Return one term as an argument."""
    return Terms("all", (Term("word", text),))


def words(mode: Any, *texts: str, need: int = 0) -> Terms:
    """Return several terms as an argument."""
    return Terms(mode, tuple(Term("word", text) for text in texts), need)


def unmarked(tree: Any) -> Any:
    """Return `tree` without the places of its words."""
    if isinstance(tree, Predicate):
        return Predicate(tree.verb, tree.arguments)
    if isinstance(tree, Fact):
        return Fact(tree.name, tree.relation, tree.value)
    if isinstance(tree, Group):
        return Group(tree.join, tuple(unmarked(part) for part in tree.parts))
    if isinstance(tree, Not):
        return Not(unmarked(tree.part))
    if isinstance(tree, Sentence):
        condition = None if tree.condition is None else unmarked(tree.condition)
        return Sentence(tree.level, tree.negated, unmarked(tree.body), condition)
    return tree


# Characters that the language itself uses, so that words often look like it.
CHINESE = "法治报告数量部分时应必须和并且或提及有在的前后至少次字月日年度标题附件据为可宜未不"
MIXED = CHINESE + "abG1２ 、，“\"』'（）《x/"
FIELDS = tuple(pieces.FIELDS.values())
FAMILIES = ('"“”', "'‘’", "「」", "『』")


def _quotable(text: str) -> bool:
    signs = set(normal(text))
    return bool(text.strip()) and any(signs.isdisjoint(family) for family in FAMILIES)


names = st.one_of(
    st.text(CHINESE, min_size=1, max_size=8), st.text(MIXED, min_size=1, max_size=8)
).filter(_quotable)
plain = names.map(lambda text: Term("word", text))
titles = st.text("法治纲要（2021—）、必须", min_size=1, max_size=6).map(
    lambda text: Term("title", f"《{text}》")
)
patterns = st.text("法.*[]/(){2,}、，必须$^", min_size=1, max_size=8).map(
    lambda text: Term("pattern", text)
)


def lists(term: st.SearchStrategy[Any]) -> st.SearchStrategy[Terms]:
    """Return one term, or several in a list, or lists in a list."""
    return st.one_of(
        term.map(lambda one: Terms("all", (one,))),
        _several(term),
        _several(st.one_of(term, _several(term))),
    )


def _several(item: st.SearchStrategy[Any]) -> st.SearchStrategy[Terms]:
    two = st.lists(item, min_size=2, max_size=3).map(tuple)
    return st.one_of(
        two.map(lambda items: Terms("all", items)),
        st.lists(item, min_size=1, max_size=3).map(lambda items: Terms("any", tuple(items))),
        st.builds(lambda items, need: Terms("count", items, need), two, st.integers(1, 3)),
    )


def bounds(ends: st.SearchStrategy[Any], percent: bool = False) -> st.SearchStrategy[Bound]:
    """Return at least, at most, exactly and between."""
    return st.one_of(
        ends.map(lambda low: Bound(low, None, percent)),
        ends.map(lambda high: Bound(None, high, percent)),
        st.builds(lambda one, two: Bound(min(one, two), max(one, two), percent), ends, ends),
    )


counts = st.integers(1, 5000)
shares = st.integers(1, 1000).map(lambda thousandths: thousandths / 1000)
sections = names.map(Section)
regions = st.sampled_from(("title", "opening", "closing", "body", "headings")).map(Region)
scopes = st.one_of(sections, regions)
WHERE = {"scope": scopes}


def _said(
    verb: str, required: dict[str, Any], optional: dict[str, Any] | None = None
) -> st.SearchStrategy[Predicate]:
    return st.fixed_dictionaries(required, optional=optional or {}).map(
        lambda given: Predicate(
            verb, tuple(sorted(given.items(), key=lambda pair: ARGUMENTS.index(pair[0])))
        )
    )


terms_said = st.one_of(
    _said(
        "mention",
        {"terms": lists(st.one_of(plain, titles))},
        WHERE
        | {
            "times": bounds(counts),
            "near": st.builds(Near, counts, lists(st.one_of(plain, titles))),
        },
    ),
    _said("cite", {"terms": lists(titles)}, WHERE),
    _said("match", {"terms": lists(st.one_of(patterns, plain))}, WHERE | {"times": bounds(counts)}),
)
things_said = st.one_of(
    _said(
        "report",
        {"wanted": st.builds(Wanted, names, st.sampled_from(("count", "amount", "rate")))},
        WHERE | {"value": st.one_of(bounds(counts), bounds(shares, percent=True))},
    ),
    _said(
        "have_section",
        {"section": sections},
        {
            "items": bounds(counts),
            "length": bounds(counts),
            "share": bounds(shares, percent=True),
            "order": st.builds(Order, st.sampled_from(("before", "after")), sections),
        },
    ),
    _said("have_figures", {"number": bounds(counts)}, WHERE),
    _said(
        "have",
        {"field": st.sampled_from(FIELDS)},
    ),
)
others_said = st.one_of(
    _said(
        "write",
        {
            "right": plain,
            "wrong": st.lists(st.one_of(plain, patterns), min_size=1, max_size=3).map(tuple),
        },
        WHERE,
    ),
    _said("wordings", {"table": names}, WHERE),
    _said(
        "dated",
        {
            "day": st.builds(Day, st.integers(1, 12), st.integers(1, 28), st.integers(0, 1)),
            "relation": st.sampled_from(("by", "after")),
        },
    ),
    _said("length", {"size": bounds(counts)}, WHERE),
    _said(
        "copy",
        {
            "limit": shares.map(lambda share: Bound(share, None, True)),
            "other": st.sampled_from(("another", "previous")),
        },
    ),
    _said(
        "balance",
        {
            "added": st.lists(plain, min_size=2, max_size=3).map(tuple),
            "equal": st.lists(plain, min_size=1, max_size=3).map(tuple),
        },
        WHERE,
    ),
    _said("section_year", {"section": sections, "offset": st.integers(0, 1)}),
    st.sampled_from(STATEMENTS).map(lambda one: Predicate(one.verb, one.arguments)),
)
said = st.one_of(terms_said, things_said, others_said)
# Objects that can share a verb: one term each, in the same place.
alike = _said("mention", {"terms": plain.map(lambda term: Terms("all", (term,)))}, WHERE).map(
    lambda one: Predicate(one.verb, (one.arguments[0], ("scope", Section("甲"))))
)
facts = st.one_of(
    st.builds(
        Fact,
        st.just("year"),
        st.sampled_from(("<", "<=", ">", ">=", "=")),
        st.integers(1990, 2099).map(str),
    ),
    st.builds(Fact, st.sampled_from(("level", "genre", "issuer")), st.just("is"), names),
)


def grown(leaf: st.SearchStrategy[Any]) -> st.SearchStrategy[Node]:
    """Join by ``and`` and ``or``, three deep."""
    return st.one_of(leaf, _group(leaf, "and", 1), _group(leaf, "or", 1), _group(leaf, "and", 2))


def _group(leaf: st.SearchStrategy[Any], join: Any, depth: int) -> st.SearchStrategy[Node]:
    other = "or" if join == "and" else "and"
    part = st.one_of(leaf, _group(leaf, other, depth - 1)) if depth else leaf
    return st.lists(part, min_size=2, max_size=3).map(lambda parts: Group(join, tuple(parts)))


claims = st.one_of(said, facts)
conditions = grown(st.one_of(claims, claims.map(Not), grown(claims).map(Not)))
sentences = st.builds(
    lambda level, body, condition: unmarked(Sentence(*level, body, condition)),
    st.sampled_from(
        (("must", False), ("must", True), ("should", False), ("should", True), ("may", False))
    ),
    st.one_of(grown(said), grown(things_said), grown(alike)),
    st.one_of(st.none(), conditions),
)
