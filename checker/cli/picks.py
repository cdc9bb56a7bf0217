"""Picking rules out of packs: by id, and by the authority that they rest on."""

from checker.api import LoadedPacks
from checker.errors import CheckerError
from checker.messages import Message
from checker.packs.model import Pack, Rule


def resting_on(loaded: LoadedPacks, wanted: str) -> LoadedPacks:
    """Return the packs with the rules that rest on `wanted` only, or all of them for "".

    `wanted` is the key of an authority or a piece of its title. Raises CheckerError where no rule
    rests on it.
    """
    if not wanted:
        return loaded
    packs = tuple(_kept(pack, wanted) for pack in loaded.packs)
    if not any(pack.rules for pack in packs):
        known = tuple(dict.fromkeys(_key(one) for pack in loaded.packs for one in pack.rules))
        message = Message.of("cli.no-basis", wanted=wanted, known=tuple(filter(None, known)))
        raise CheckerError(message)
    return loaded._replace(packs=packs)


def only(loaded: LoadedPacks, rule: Rule) -> LoadedPacks:
    """Return the packs with this one rule; they still tell a report of another genre."""
    return loaded._replace(
        packs=tuple(
            pack._replace(rules=tuple(one for one in pack.rules if one.id == rule.id))
            for pack in loaded.packs
        )
    )


def by_id(loaded: LoadedPacks, wanted: str) -> Rule:
    """Return the rule called `wanted`, with or without its pack's name.

    Raises CheckerError with the nearest id where there is none, or with all where several fit.
    """
    found = [
        rule
        for pack in loaded.packs
        for rule in pack.rules
        if wanted in (rule.id, rule.id.partition("/")[2])
    ]
    if len(found) == 1:
        return found[0]
    if found:
        several = tuple(rule.id for rule in found)
        raise CheckerError(Message.of("cli.several-rules", wanted=wanted, rules=several))
    ids = [rule.id for pack in loaded.packs for rule in pack.rules]
    near = _near(wanted, ids)
    key = "cli.no-rule-near" if near else "cli.no-rule"
    raise CheckerError(Message.of(key, wanted=wanted, near=near))


def _kept(pack: Pack, wanted: str) -> Pack:
    return pack._replace(rules=tuple(rule for rule in pack.rules if _rests_on(rule, wanted)))


def _rests_on(rule: Rule, wanted: str) -> bool:
    if rule.basis is None:
        return False
    authority = rule.basis.authority
    return wanted in (authority.key, authority.number) or wanted.strip("《》") in authority.title


def _key(rule: Rule) -> str:
    return rule.basis.authority.key if rule.basis else ""


def _near(wanted: str, ids: list[str]) -> tuple[str, ...]:
    from difflib import get_close_matches

    short = {one.partition("/")[2]: one for one in ids}
    close = get_close_matches(wanted, [*ids, *short], 3, 0.7)
    return tuple(dict.fromkeys(short.get(one, one) for one in close))
