"""The tree of a rule as a sentence, in either spelling: the canonical way to write it."""

from collections.abc import Iterator
from itertools import groupby
from typing import cast

from checker.language.quotes import Position
from checker.language.spoken import Parts, Spoken, Tongue
from checker.language.statements import statement_of
from checker.language.tree import Fact, Group, Node, Not, Predicate, Region, Sentence, Terms
from checker.language.walk import predicates
from checker.messages import Language

# Verbs that need not be written again, by the word that they share.
ELIDED = {
    "mention": "mention",
    "cite": "cite",
    "match": "match",
    "report": "report",
    "have_section": "have",
    "have": "have",
    "have_figures": "have",
}
SHARED = ("scope", "times", "near")


def format_sentence(sentence: Sentence, lang: Language) -> str:
    """Return `sentence` as it is written in `lang`; parsing that gives the same tree."""
    tongue = _tongue(lang)
    subject = _subject(sentence.body, tongue)
    first = next(predicates(sentence.body))
    parts = Parts(
        sentence.level,
        sentence.negated,
        subject,
        _body(sentence.body, tongue, bool(subject)),
        _condition(sentence.condition, tongue) if sentence.condition else "",
        bool(subject) or not _speak(tongue, first).subject,
    )
    return tongue.sentence(parts)


def format_condition(node: Node, lang: Language) -> str:
    """Return a condition (``review_when``) as it is written in `lang`."""
    return _condition(node, _tongue(lang))


def _tongue(lang: Language) -> Tongue:
    from checker.language import chinese, english

    return cast(Tongue, chinese if lang == "zh" else english)


def _subject(body: Node, tongue: Tongue) -> str:
    """Return the subject that all predicates share and that can stand before the modal."""
    spoken = {_speak(tongue, one, title_first=True).subject for one in predicates(body)}
    is_length = isinstance(body, Group) and any(one.verb == "length" for one in predicates(body))
    return spoken.pop() if len(spoken) == 1 and not is_length else ""


def _body(node: Node, tongue: Tongue, has_subject: bool) -> str:
    if isinstance(node, Predicate):
        spoken = _speak(tongue, node, title_first=has_subject)
        return spoken.words if has_subject else spoken.stated
    if not isinstance(node, Group):
        raise TypeError(f"no such thing under a modal: {node}")
    if _is_elidable(node):
        return _elided(node, tongue, has_subject)
    parts = (_inside(node, part, _body(part, tongue, has_subject), tongue) for part in node.parts)
    return tongue.AND_OR[node.join].join(parts)


def _elided(group: Group, tongue: Tongue, has_subject: bool) -> str:
    """Write the verb and what holds for all objects once."""
    first, *rest = (
        _speak(tongue, part, has_subject, "elided" if index else "term")
        for index, part in enumerate(predicates(group))
    )
    things = tongue.AND_OR[group.join].join((first.thing, *(one.thing for one in rest)))
    return first._replace(thing=things).words


def _is_elidable(group: Group) -> bool:
    """Whether one verb and one set of qualifiers hold for all parts."""
    parts = [one for one in group.parts if isinstance(one, Predicate) and _is_short(one)]
    return (
        len(parts) == len(group.parts)
        and len({ELIDED[one.verb] for one in parts}) == 1
        and all(_shared(one) == _shared(parts[0]) for one in parts)
    )


def _is_short(predicate: Predicate) -> bool:
    """Whether `predicate` has one object, with nothing to it but a value."""
    terms = predicate.argument("terms")
    is_list = isinstance(terms, Terms) and (terms.mode != "all" or len(terms.items) > 1)
    own = [name for name, _ in predicate.arguments if name not in (*SHARED, "value")]
    return predicate.verb in ELIDED and len(own) == 1 and not is_list


def _shared(predicate: Predicate) -> tuple[object, ...]:
    return tuple(predicate.argument(name) for name in SHARED)


def _condition(node: Node, tongue: Tongue) -> str:
    if isinstance(node, Fact):
        return tongue.fact(node)
    if isinstance(node, Predicate):
        return tongue.claim(_speak(tongue, node, title_first=True))
    if isinstance(node, Not):
        return _denial(node.part, tongue)
    return tongue.IF_AND_OR[node.join].join(_parts(node, tongue))


def _parts(group: Group, tongue: Tongue) -> Iterator[str]:
    """Yield the parts of a condition; what may have one of several values is said once."""
    for name, parts in groupby(group.parts, _named):
        run = tuple(parts)
        values = tuple(one.value for one in run if isinstance(one, Fact))
        if group.join == "or" and name and len(run) > 1:
            yield tongue.one_of(name, values)
        else:
            yield from (_inside(group, one, _condition(one, tongue), tongue) for one in run)


def _named(part: Node) -> str:
    """Return which fact has to have a value, "" where another condition is made."""
    return part.name if isinstance(part, Fact) and part.relation == "is" else ""


def _denial(node: Node, tongue: Tongue) -> str:
    """Deny with a word where there is one, else with brackets."""
    said = ""
    if isinstance(node, Fact):
        said = tongue.other_fact(node)
    elif isinstance(node, Predicate):
        said = tongue.denial(_speak(tongue, node))
    return said or f"{tongue.NOT}{_bracketed(_condition(node, tongue), tongue)}"


def _inside(group: Group, part: Node, words: str, tongue: Tongue) -> str:
    """Put an ``or`` inside an ``and`` in brackets."""
    needs = isinstance(part, Group) and (group.join, part.join) != ("or", "and")
    return _bracketed(words, tongue) if needs else words


def _bracketed(words: str, tongue: Tongue) -> str:
    left, right = tongue.BRACKETS
    return f"{left}{words}{right}"


def _speak(
    tongue: Tongue, predicate: Predicate, title_first: bool = False, position: Position = "term"
) -> Spoken:
    """Put `predicate` in words; with `title_first` the title is its subject and no place."""
    statement = statement_of(predicate)
    if statement:
        return Spoken(*(statement.english, statement.chinese)[tongue.INDEX])
    given = dict(predicate.arguments)
    if not title_first or not _is_of_title(predicate):
        return tongue.SPEAKERS[predicate.verb](given, position)
    del given["scope"]
    return tongue.SPEAKERS[predicate.verb](given, position)._replace(subject=tongue.TITLE)


def _is_of_title(predicate: Predicate) -> bool:
    has_near = predicate.argument("near") is not None
    return (
        predicate.argument("scope") == Region("title")
        and predicate.argument("terms") is not None
        and not has_near
    )
