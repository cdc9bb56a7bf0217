"""From a draft to the tree: verbs that were left out, subjects, and the names of arguments.

Where a verb is left out it is the one before, in the same brackets. Places and ``times`` hold
for every object of a verb when they stand before it or behind its last object; any other
qualifier holds for the object it stands at.
"""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from checker.language.draft import Clause, Denied, Draft, Joined, Piece, Pieces, Said
from checker.language.problem import SentenceError, refusal
from checker.language.statements import STATEMENTS
from checker.language.tree import (
    Fact,
    Group,
    Node,
    Not,
    Predicate,
    Region,
    Section,
    Sentence,
    Terms,
)
from checker.messages import Message

# What a verb can be left out before, and the verb that ``have`` is there.
OBJECTS = {
    "mention": {"terms": "mention"},
    "cite": {"terms": "cite"},
    "match": {"terms": "match"},
    "report": {"wanted": "report"},
    "have": {
        "section": "have_section",
        "field": "have",
        "number": "have_figures",
        "portion": "have_section",
    },
}
PLACES = ("scope", "near")
TIMES = ("times", "times_zh")
UNITS = {
    "times_zh": "times",
    "items_zh": "items",
    "measure": "value",
    "characters": "length",
    "percent": "share",
    "over": "size",
    "under": "size",
}
MEASURES = ("times_zh", "items_zh", "measure", "percent")
REGIONS = ("title", "opening", "closing", "body", "headings")
COPIED = ("another", "previous")
# Arguments come in this order, whatever the order they were written in.
ARGUMENTS = (
    "terms", "wanted", "section", "field", "number", "right", "wrong", "table", "day", "relation",
    "size", "limit", "other", "offset", "added", "equal", "what", "when", "value", "items", "length", "share", "order",
    "scope", "times", "near",
)  # fmt: skip


def resolve(clause: Clause) -> Sentence:
    """Return the tree of `clause`. Raises SentenceError for what cannot be understood."""
    condition = None if clause.condition is None else resolve_condition(clause.condition)
    body = _node(clause.body, clause.subject, clause.before)
    return Sentence(clause.level, clause.negated, body, condition)


def resolve_condition(draft: Draft) -> Node:
    """Return the tree of a condition. Raises SentenceError as ``resolve`` does."""
    return _node(draft, None, ())


def _node(draft: Draft, subject: Piece | None, before: Pieces) -> Node:
    nodes = (
        node for chain in _chains(_leaves(draft)) for node in _finished(chain, subject, before)
    )
    return _grown(draft, nodes)


def _leaves(draft: Draft) -> Iterator[Draft]:
    """Yield the parts of one pair of brackets; brackets inside are one part."""
    if not isinstance(draft, Joined):
        yield draft
        return
    for part in draft.parts:
        if _is_level(draft, part):
            yield from _leaves(part)
        else:
            yield part


def _is_level(whole: Joined, part: Draft) -> bool:
    """Whether `part` stands without brackets in `whole`, since ``and`` binds tighter."""
    return isinstance(part, Joined) and (whole.join, part.join) == ("or", "and")


def _grown(draft: Draft, nodes: Iterator[Node]) -> Node:
    """Put the finished parts back where they stood; flatten what needs no group of its own."""
    if not isinstance(draft, Joined):
        return next(nodes)
    parts: list[Node] = []
    for part in draft.parts:
        node = _grown(part, nodes) if _is_level(draft, part) else next(nodes)
        same = isinstance(node, Group) and node.join == draft.join
        parts.extend(node.parts if isinstance(node, Group) and same else (node,))
    return Group(draft.join, tuple(parts))


def _chains(leaves: Iterable[Draft]) -> Iterator[list[Draft]]:
    """Yield each verb with the objects behind it that have none of their own."""
    chain: list[Draft] = []
    for leaf in leaves:
        if chain and not (isinstance(leaf, Said) and not leaf.action):
            yield chain
            chain = []
        chain.append(leaf)
    yield chain


def _finished(chain: list[Draft], subject: Piece | None, before: Pieces) -> Iterator[Node]:
    first, *rest = chain
    others = [one for one in rest if isinstance(one, Said)]
    if isinstance(first, Said):
        for said in _shared(first, others):
            yield _predicate(said, said.subject or subject, before)
    elif isinstance(first, Fact):
        yield first
        for said in others:
            yield from _more_facts(first, said)
    else:
        for said in others:
            raise refusal("language.verb-left-out", said.mark)
        yield _inner(first, subject, before)


def _inner(draft: Joined | Denied, subject: Piece | None, before: Pieces) -> Node:
    if isinstance(draft, Denied):
        return Not(_node(draft.part, subject, before))
    return _node(draft, subject, before)


def _more_facts(fact: Fact, said: Said) -> Iterator[Fact]:
    """Read ``level is A or B``."""
    thing = said.objects[0]
    if fact.name == "year":
        raise refusal("language.year-again", said.mark)
    if thing.name != "terms" or len(thing.value.items) != 1 or said.after:
        raise refusal("language.verb-left-out", said.mark)
    yield fact._replace(value=thing.value.items[0].text, mark=said.mark)


def _shared(first: Said, rest: list[Said]) -> Iterator[Said]:
    """Give every object the verb of `first`, its subject and the places that hold for all."""
    whole = [first, *rest]
    for one, following in pairwise(whole):
        if _ends_in_list(one):
            raise refusal("language.list-and", following.mark)
    common = _common(whole) if rest else ()
    for one in whole:
        if one is not first and one.objects[0].name not in OBJECTS.get(first.action, {}):
            hint = Message.of("language.verb-again")
            raise refusal("language.wrong-object", one.mark, hint)
        after = tuple(piece for piece in one.after if piece not in common)
        yield one._replace(
            action=first.action,
            subject=first.subject,
            before=(*first.before, *common),
            after=after,
        )


def _common(chain: list[Said]) -> Pieces:
    """Return the places behind the last object, which hold for all if no other has its own."""
    shared = PLACES if chain[0].action == "report" else (*PLACES, *TIMES)
    *others, last = (tuple(piece for piece in one.after if piece.name in shared) for one in chain)
    if any(others) and not (all(others) and last):
        mark = next(pieces[0].mark for pieces in others if pieces)
        raise refusal("language.place-of-which", mark, Message.of("language.verb-again"))
    return () if any(others) else last


def _ends_in_list(said: Said) -> bool:
    last = (*said.objects, *said.after)[-1] if said.objects or said.after else None
    terms = last.value.terms if last and last.name == "near" else last.value if last else None
    return isinstance(terms, Terms) and (terms.mode != "all" or len(terms.items) > 1)


def _predicate(said: Said, subject: Piece | None, before: Pieces) -> Predicate:
    verb, objects = _meaning(said, subject)
    pieces = [*_portioned(objects, (*before, *said.before)), *said.after]
    named = [_argument(verb, one) for one in pieces]
    named.sort(key=lambda one: ARGUMENTS.index(one.name))
    for one, following in pairwise(named):
        if one.name == following.name:
            raise refusal("language.twice", max(one.mark, following.mark))
    return Predicate(
        verb,
        tuple((one.name, one.value) for one in named),
        said.mark,
        tuple(one.mark for one in named),
    )


def _portioned(objects: Pieces, places: Pieces) -> Pieces:
    """Put a portion of a section (存在问题 部分 必须有 至少 2 条) to the section, which stands as a place."""
    portion = next((one for one in objects if one.name == "portion"), None)
    if portion is None:
        return (*objects, *places)
    named = {"portion": "items", "scope": "section"}
    pieces = tuple(one._replace(name=named.get(one.name, one.name)) for one in (*objects, *places))
    if not any(isinstance(one.value, Section) for one in pieces):
        raise refusal("language.portion-of", portion.mark)
    return pieces


def _argument(verb: str, piece: Piece) -> Piece:
    """Name `piece` after the argument of `verb` that it is."""
    if verb == "report" and piece.name in MEASURES:
        return piece._replace(name="value")
    return piece._replace(name=UNITS.get(piece.name, piece.name))


def _meaning(said: Said, subject: Piece | None) -> tuple[str, Pieces]:
    """Return the verb of `said`, and the arguments that come of its objects and its subject."""
    thing = said.objects[0] if said.objects else None
    if thing is None or said.action in ("exceed", "be_year", "equal"):
        return _statement(said, subject)
    verb = OBJECTS.get(said.action, {}).get(thing.name, said.action)
    if subject is None or (verb, subject.name) == ("dated", "date"):
        return verb, said.objects
    if (verb, subject.name) == ("length", "extent"):
        return verb, (*said.objects, *([subject.value] if subject.value else []))
    if subject.name not in (*REGIONS, "section"):
        raise _no_fit(said, subject)
    place = subject.value if subject.name == "section" else Region(subject.name)
    return verb, (*said.objects, Piece("scope", place, subject.mark))


def _statement(said: Said, subject: Piece | None) -> tuple[str, Pieces]:
    about = subject.name if subject else ""
    for one in STATEMENTS:
        if (one.subject, one.phrase) == (about, said.action):
            return one.verb, tuple(Piece(name, value, said.mark) for name, value in one.arguments)
    if subject is None:
        raise refusal("language.subject-missing", said.mark)
    if said.action == "exceed" and subject.name in COPIED:
        return "copy", (*said.objects, Piece("other", subject.name, subject.mark))
    if said.action == "equal" and subject.name == "added":
        return "balance", (*said.objects, subject)
    if said.action == "be_year" and subject.name == "year_of":
        return "section_year", (*said.objects, subject.value)
    raise _no_fit(said, subject)


def _no_fit(said: Said, subject: Piece) -> SentenceError:
    fitting = [one for one in STATEMENTS if one.subject == subject.name]
    english = ", ".join(one.english[1] for one in fitting)
    chinese = "、".join(one.chinese[1] for one in fitting)
    hint = Message.of("language.subject-says", english=english, chinese=chinese)
    return refusal("language.subject-phrase", said.mark, hint if fitting else None)
