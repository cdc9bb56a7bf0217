"""Which verb was said with which arguments: by its objects, its subject and its qualifiers."""

from itertools import pairwise

from checker.language.draft import Piece, Pieces, Said
from checker.language.problem import SentenceError, refusal
from checker.language.statements import STATEMENTS
from checker.language.tree import Predicate, Region, Section
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


def predicate(said: Said, subject: Piece | None, before: Pieces) -> Predicate:
    """Return what was said as a verb with named arguments, in one order.

    `before` are places that hold for it as well. Raises SentenceError for what does not fit.
    """
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
