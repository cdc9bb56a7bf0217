"""Picking a rule out of packs by its id or its title."""

from checker.api import LoadedPacks
from checker.errors import CheckerError
from checker.messages import Message
from checker.packs.model import Rule


def only(loaded: LoadedPacks, rule: Rule) -> LoadedPacks:
    """Return the packs with this one rule; they still tell a report of another genre."""
    return loaded._replace(
        packs=tuple(
            pack._replace(rules=tuple(one for one in pack.rules if one.id == rule.id))
            for pack in loaded.packs
        )
    )


def by_id(loaded: LoadedPacks, wanted: str) -> Rule:
    """Return the rule called `wanted`: its id, with or without its pack's name, or its title.

    Raises CheckerError with the nearest id where there is none, or with all where several fit.
    """
    found = called(loaded, wanted)
    if len(found) == 1:
        return found[0]
    if found:
        several = tuple(rule.id for rule in found)
        raise CheckerError(Message.of("cli.several-rules", wanted=wanted, rules=several))
    near = _near(wanted, [rule for pack in loaded.packs for rule in pack.rules])
    key = "cli.no-rule-near" if near else "cli.no-rule"
    raise CheckerError(Message.of(key, wanted=wanted, near=near))


def called(loaded: LoadedPacks, wanted: str) -> list[Rule]:
    """Return the rules called `wanted`: an id, with or without its pack's name, or a title."""
    return [rule for pack in loaded.packs for rule in pack.rules if wanted in _names(rule)]


def _names(rule: Rule) -> tuple[str, ...]:
    return rule.id, rule.id.partition("/")[2], rule.title


def _near(wanted: str, rules: list[Rule]) -> tuple[str, ...]:
    from difflib import get_close_matches

    ids = {name: rule.id for rule in rules for name in _names(rule) if name}
    close = get_close_matches(wanted, ids, 3, 0.7)
    return tuple(dict.fromkeys(ids[one] for one in close))
