"""``checker rules``: list the rules, or set articles against the rules that rest on them."""

import json
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

import click
from rich.text import Text

from checker import api, layout
from checker.cli import streams
from checker.cli.commands import Command
from checker.cli.exits import Exit
from checker.messages import Language
from checker.packs.model import Rule
from checker.packs.resting import resting_on
from checker.telling import basis
from checker.view import View


def command(lang: Language) -> click.Command:
    """Return the command, in `lang`."""
    params: list[click.Parameter] = [
        click.Option(["--pack"], multiple=True, metavar="NAME|FILE|DIR"),
        click.Option(["--profile"], default="", metavar="NAME"),
        click.Option(["--basis"], default="", metavar="NAME"),
        click.Option(["--format", "form"], type=click.Choice(("text", "json")), default="text"),
    ]
    return Command("rules", lang, params, lambda **given: run(lang, **given))


def run(lang: Language, pack: tuple[str, ...], profile: str, basis: str, form: str) -> Exit:
    """Print the rules as `profile` retunes them; those that rest on `basis` by article."""
    loaded = resting_on(api.load_packs(pack, profile=profile), basis)
    rules = tuple(rule for one in loaded.packs for rule in one.rules)
    view = streams.view(lang)
    if form == "json":
        records = [_record(rule, view) for rule in rules]
        streams.put(json.dumps(records, ensure_ascii=view.ascii, indent=2) + "\n")
    else:
        lines = _by_article(rules, view) if basis else _by_category(rules, view)
        streams.put(
            layout.to_string(chain(lines, _left_out(loaded, view)), view.width, view.colour)
        )
    return Exit.CLEAN


def _by_category(rules: tuple[Rule, ...], view: View) -> Iterator[Text]:
    groups: dict[str, list[Rule]] = {}
    for rule in rules:
        name = rule.category or view.say("card.no-category")
        groups.setdefault(layout.clean(name), []).append(rule)
    yield from _groups(groups, view)


def _by_article(rules: tuple[Rule, ...], view: View) -> Iterator[Text]:
    groups: dict[str, list[Rule]] = {}
    for rule in rules:
        if rule.basis:
            groups.setdefault(layout.clean(basis(rule.basis, view)), []).append(rule)
    yield from _groups(groups, view)


def _groups(groups: dict[str, list[Rule]], view: View) -> Iterator[Text]:
    rules = [rule for group in groups.values() for rule in group]
    ids = _widest(rule.id for rule in rules) + 4
    levels = ids + _widest(_level(rule, view) for rule in rules) + 2
    for name, group in groups.items():
        yield from layout.wrap(Text(name, style="bold cyan"), view.width)
        for rule in group:
            called = layout.line(f"  {rule.id}")
            label = layout.line(*layout.hang(called, Text(_level(rule, view)), ids, view.width))
            retuned = view.say("rules.retuned", reason=rule.retuned) if rule.retuned else ""
            said = Text(layout.clean((rule.title or rule.text) + retuned))
            yield from layout.hang(label, said, levels, view.width)
        yield layout.line()
    yield layout.line(view.say("rules.total", count=len(rules), groups=len(groups)))


def _level(rule: Rule, view: View) -> str:
    return view.say(f"level.{rule.sentence.level}")


def _widest(words: Iterable[str]) -> int:
    """Return how many cells the widest of `words` takes."""
    return max((Text(one).cell_len for one in words), default=0)


def _left_out(loaded: api.LoadedPacks, view: View) -> Iterator[Text]:
    """Name the rules that the profile in use turns off, each with its reason."""
    for pack in loaded.packs:
        for one in (one for one in pack.profiles if one.name == pack.profile):
            for override in (other for other in one.overrides if other.level == "off"):
                said = view.say("rules.off", rule=override.rule, reason=override.reason)
                yield from layout.wrap(Text(layout.clean(said)), view.width)


def _record(rule: Rule, view: View) -> dict[str, Any]:
    return {
        "id": rule.id,
        "title": rule.title,
        "rule": rule.text,
        "level": rule.sentence.level,
        "category": rule.category,
        "weight": rule.weight,
        "cap": rule.cap,
        "retuned": rule.retuned,
        "basis": basis(rule.basis, view) if rule.basis else None,
        "path": rule.at.path,
        "line": rule.at.line,
    }
