"""A proposal as the YAML of a pack: each rule with its support, and a place for its basis."""

import json
from collections.abc import Iterator

import yaml

from checker.derive import Proposal, Shared
from checker.language.format import format_sentence
from checker.messages import Language, Message, say
from checker.packs.ids import FOREIGN

KINDS = ("part", "indicator", "cite", "term")


def write(proposal: Proposal, name: str, lang: Language) -> str:
    """Return the pack called `name`, its sentences and comments in `lang`."""
    return "\n".join((*_head(proposal, name, lang), *_rules(proposal, lang))) + "\n"


def _head(proposal: Proposal, name: str, lang: Language) -> Iterator[str]:
    share = f"{proposal.support:.0%}"
    said = say(Message.of("derive.head", count=proposal.reports, share=share), lang)
    yield from (f"# {line}" for line in said.splitlines())
    yield f"pack: {_plain(FOREIGN.sub('-', name))}"
    yield 'version: "0.1"'
    if proposal.genre:
        yield f"applies: {_plain(proposal.genre)}"
    if proposal.sections:
        yield "sections:"
        for one in proposal.sections:
            yield f"  {_plain(one.name)}:"
            yield from ("    names:", *(f"    - {_plain(name)}" for name in one.names))


def _rules(proposal: Proposal, lang: Language) -> Iterator[str]:
    yield "rules:"
    used: set[str] = set()
    for kind in KINDS:
        shared = [one for one in proposal.shared if one.kind == kind]
        if shared:
            yield f"# {say(Message.of(f'derive.{kind}'), lang)}"
        for one in shared:
            yield from _rule(one, proposal.reports, used, lang)


def _rule(one: Shared, reports: int, used: set[str], lang: Language) -> Iterator[str]:
    basis = say(Message.of("derive.basis"), lang)
    yield f"- id: {_plain(_id(one, used))}"
    yield f"  rule: {_plain(format_sentence(one.sentence, lang))}  # {one.met}/{reports}"
    yield f"  # basis: {basis}"


def _id(one: Shared, used: set[str]) -> str:
    """Return an id that says what the rule is about; a second one of that name gets a number."""
    name = f"{one.kind}-{FOREIGN.sub('-', one.name).strip('-')}"
    free = next(
        made
        for made in (name, *(f"{name}-{number}" for number in range(2, 99)))
        if made not in used
    )
    used.add(free)
    return free


def _plain(text: str) -> str:
    """Return `text` as YAML, in quotes only where it would be read as something else."""
    try:
        is_plain = yaml.safe_load(f"a: {text}  # 1") == {"a": text}
    except yaml.YAMLError:
        is_plain = False
    return text if is_plain else json.dumps(text, ensure_ascii=False)
