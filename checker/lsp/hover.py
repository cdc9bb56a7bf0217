"""What a word of a pack means: keys, verbs, sections, indicators, terms, what a rule rests on."""

from collections.abc import Iterator
from pathlib import Path

from checker.language.manual import chinese_manual, english_manual
from checker.language.parse import SentenceError, parse, parse_condition
from checker.language.tree import Node, Order, Predicate, Section, Value, Wanted
from checker.language.walk import predicates, value_terms
from checker.lsp.open_packs import Scope
from checker.lsp.sentence import listed
from checker.lsp.spot import Spot, key_of, shape_of
from checker.messages import Language
from checker.packs.model import Basis
from checker.packs.nodes import Scalar
from checker.packs.sentences import places
from checker.packs.source import Log, Source
from checker.telling import basis
from checker.view import View


def meaning(spot: Spot, offset: int, scope: Scope, source: Source, view: View) -> str:
    """Return what stands at `spot` as Markdown, "" where there is nothing to say."""
    if spot.node is None:
        return ""
    if spot.is_key:
        is_rule = len(spot.keys) == 2 and spot.keys[0] == "overrides"
        return _rule(spot.keys[1], scope, view) if is_rule else _key(spot, view.lang)
    shape = shape_of(spot.keys)
    if shape in ("rule", "condition"):
        return _sentence(spot.node, offset, scope, source, view)
    if spot.keys[-1] in ("basis", "authority"):
        return _basis(spot.node.text, scope, view)
    if spot.keys[-1] == "extends":
        return _pack(spot.node.text, scope)
    return ""


def name_at(node: Scalar, offset: int, source: Source) -> tuple[str, str]:
    """Return the kind and the name of what stands at `offset` of the sentence in `node`, or two empty texts."""
    found = _predicate_at(node, offset, source)
    return _argument(*found) if found else ("", "")


def _key(spot: Spot, lang: Language) -> str:
    key = key_of(spot.keys)
    return f"**{key.name}**\n\n{key.zh if lang == 'zh' else key.en}" if key else ""


def _rule(name: str, scope: Scope, view: View) -> str:
    """Return what the retuned rule asks for, and what it rests on."""
    rule = scope.rules.get(name)
    if rule is None:
        return ""
    rests = basis(rule.basis, view) if rule.basis else ""
    return "\n\n".join(filter(None, (f"**{rule.title or rule.id}**", rule.text, rests)))


def _basis(text: str, scope: Scope, view: View) -> str:
    key, _, article = text.partition(" ")
    authority = scope.authorities.get(key)
    return basis(Basis(authority, article.strip()), view) if authority else ""


def _pack(name: str, scope: Scope) -> str:
    """Return title and version of a pack that another stands on."""
    wanted = Path(name).stem
    found = next((one for one in scope.packs if Path(one.path).stem == wanted), None)
    return f"**{found.title}**\n\n{found.id} {found.version}".strip() if found else ""


def _sentence(node: Scalar, offset: int, scope: Scope, source: Source, view: View) -> str:
    found = _predicate_at(node, offset, source)
    if found is None:
        return ""
    kind, name = _argument(*found)
    return _declared(kind, name, scope, view) or _verb(found[0].verb, view.lang)


def _predicate_at(node: Scalar, offset: int, source: Source) -> tuple[Predicate, int] | None:
    """Return the predicate at `offset` of the file, and where in the sentence that is."""
    where = places(node, Log(source, []))
    at = next((index for index, place in enumerate(where) if place >= offset), None)
    if at is None:
        return None
    found = [one for part in _parts(node.text) for one in predicates(part)]
    inside = [one for one in found if one.mark.start <= at <= one.mark.end]
    if not inside and len(found) == 1:
        inside = found
    return (min(inside, key=lambda one: one.mark.end - one.mark.start), at) if inside else None


def _parts(text: str) -> Iterator[Node]:
    """Yield body and condition of a sentence, or a condition alone; nothing of a broken one."""
    try:
        sentence = parse(text)
    except SentenceError:
        try:
            yield parse_condition(text)
        except SentenceError:
            return
    else:
        yield sentence.body
        if sentence.condition:
            yield sentence.condition


def _argument(predicate: Predicate, at: int) -> tuple[str, str]:
    """Return kind and name of the argument at `at`, or two empty texts."""
    pairs = zip(predicate.arguments, predicate.marks, strict=False)
    for (_, value), mark in pairs:
        if mark.start <= at <= mark.end:
            return _named(value)
    return "", ""


def _named(value: Value) -> tuple[str, str]:
    if isinstance(value, Section):
        return "section", value.name
    if isinstance(value, Order):
        return "section", value.section.name
    if isinstance(value, Wanted):
        return "indicator", value.indicator
    term = next(value_terms(value), None)
    return ("term", term.text) if term else ("", "")


def _declared(kind: str, name: str, scope: Scope, view: View) -> str:
    """Return what a pack declares of a name, with the wordings that reports use."""
    vocabulary = scope.vocabulary
    if kind == "section":
        found = vocabulary.sections.get(name)
        said = listed(found.names, 12) if found else ""
    elif kind == "indicator":
        indicator = vocabulary.indicators.get(name)
        said = (
            f"{listed(indicator.names, 12)}\n\n{listed(indicator.units, 12)}" if indicator else ""
        )
    else:
        said = listed(vocabulary.lexicon.get(name, ()), 12)
    if said:
        return f"**{view.say(f'lsp.{kind}')} {name}**\n\n{said}"
    if kind in ("section", "indicator"):
        said = view.say("lsp.undeclared")
        return f"**{name}**\n\n{said}"
    return ""


def _verb(verb: str, lang: Language) -> str:
    if lang == "en":
        return english_manual(verb)
    said = chinese_manual()[verb]
    examples = [line for line in english_manual(verb).splitlines() if line.startswith("    ")]
    shown = "\n".join(examples)
    return f"**{said['title']}**\n\n{shown}\n\n{said['text'].strip()}"
