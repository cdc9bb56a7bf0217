"""Picking out the rules that rest on one authority."""

from checker.errors import CheckerError
from checker.messages import Message
from checker.packs.model import LoadedPacks, Pack, Rule
from checker.packs.nearest import nearest_word


def resting_on(loaded: LoadedPacks, wanted: str) -> LoadedPacks:
    """Return the packs with the rules that rest on `wanted` only, or all of them for "".

    `wanted` is the key of an authority or a piece of its title. Raises CheckerError where no rule
    rests on it.
    """
    if not wanted:
        return loaded
    packs = tuple(_kept(pack, wanted) for pack in loaded.packs)
    if not any(pack.rules for pack in packs):
        keys = dict.fromkeys(_key(one) for pack in loaded.packs for one in pack.rules)
        known = tuple(filter(None, keys))
        near = nearest_word(wanted, known)
        key = "cli.no-basis-near" if near else "cli.no-basis"
        raise CheckerError(Message.of(key, wanted=wanted, known=known, near=near))
    return loaded._replace(packs=packs)


def _kept(pack: Pack, wanted: str) -> Pack:
    return pack._replace(rules=tuple(rule for rule in pack.rules if _rests_on(rule, wanted)))


def _rests_on(rule: Rule, wanted: str) -> bool:
    if rule.basis is None:
        return False
    authority = rule.basis.authority
    return wanted in (authority.key, authority.number) or wanted.strip("《》") in authority.title


def _key(rule: Rule) -> str:
    return rule.basis.authority.key if rule.basis else ""
