"""From a draft to the tree: verbs that were left out, subjects, and the names of arguments.

Where a verb is left out it is the one before, in the same brackets. Places and ``times`` hold
for every object of a verb when they stand before it or behind its last object; any other
qualifier holds for the object it stands at.
"""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from checker.language.arguments import OBJECTS, predicate
from checker.language.draft import Clause, Denied, Draft, Joined, Piece, Pieces, Said
from checker.language.problem import refusal
from checker.language.tree import Fact, Group, Node, Not, Sentence, Terms
from checker.messages import Message

PLACES = ("scope", "near")
TIMES = ("times", "times_zh")


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
            yield predicate(said, said.subject or subject, before)
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
