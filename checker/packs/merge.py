"""Packs as the engine gets them: one vocabulary, rules retuned, later declarations winning."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, cast

from checker.errors import CheckerError
from checker.facts.vocabulary import TIMED, Vocabulary, Wordings
from checker.language.tree import Level
from checker.messages import Message
from checker.packs import cache
from checker.packs.find import base, resolve
from checker.packs.model import LoadedPacks, Override, Pack, Rule

IN_ORDER = ("genres", "levels")


def load_packs(
    names: Sequence[str] = (),
    *,
    also: Sequence[str] = (),
    cached: bool = True,
    profile: str = "",
) -> LoadedPacks:
    """Return the packs called `names` (ours without any) and `also`, with all they stand on.

    They are retuned by the `profile` of that name. Raises CheckerError for a name that is no pack
    or no profile of these, PackError with every problem of broken ones.
    """
    names = (names,) if isinstance(names, str) else names
    paths = (*base(), *resolve(names), *(resolve(also) if also else ()))
    packs = compiled(tuple(dict.fromkeys(paths)), cached=cached)
    return merge(packs, profile)._replace(by_default=not names)


def compiled(paths: Sequence[str], *, cached: bool = True) -> tuple[Pack, ...]:
    """Return the packs at `paths` with all they stand on, as they are written, merged in nothing.

    Raises PackError with every problem of broken ones.
    """
    packs = cache.read(paths) if cached else None
    if packs is None:
        from checker.packs.link import compile_packs

        packs = compile_packs(paths)
        if cached:
            cache.write(paths, packs)
    return packs


def merge(packs: Sequence[Pack], profile: str = "") -> LoadedPacks:
    """Join `packs`, given in the order in which they stand on each other, under a profile."""
    overrides = {one.rule: one for pack in packs for one in pack.overrides}
    if profile:
        packs = tuple(_under(pack, profile) for pack in packs)
        overrides |= {one.rule: one for one in _profiled(packs, profile)}
    return LoadedPacks(
        tuple(_retuned(pack, overrides) for pack in packs if pack.rules or pack.overrides),
        join(pack.vocabulary for pack in packs),
        tuple(pack for pack in packs if not (pack.rules or pack.overrides)),
    )


def join(declared: Iterable[Vocabulary]) -> Vocabulary:
    """Return one vocabulary; a later section, indicator or term replaces an earlier one.

    Tables of wordings are joined line by line, and lines of one right form word by word.
    Of genres and levels the first that fits holds: those of a later pack stand before ours.
    """
    tables: dict[str, dict[str, Any]] = {name: {} for name in Vocabulary._fields}
    for one in declared:
        wordings = tables["wordings"]
        joined = {
            name: _joined(wordings.get(name, {}), rows) for name, rows in one.wordings.items()
        }
        for name, table in zip(Vocabulary._fields, one._replace(wordings=joined), strict=True):
            later = dict(cast("Mapping[str, Any]", table))
            ahead = later if name in IN_ORDER else {}
            tables[name] = {**ahead, **tables[name], **later}
    return Vocabulary(**tables)


def _joined(earlier: Wordings, later: Wordings) -> Wordings:
    """Return the lines of two tables; when a form is right (@2021-11) is as `later` says."""
    lines = {**earlier, **later}
    for right in earlier.keys() & later.keys():
        is_timed = any(one.startswith(TIMED) for one in later[right])
        kept = (one for one in earlier[right] if not (is_timed and one.startswith(TIMED)))
        lines[right] = tuple(dict.fromkeys((*kept, *later[right])))
    return lines


def _under(pack: Pack, profile: str) -> Pack:
    """Note in `pack` that `profile` is in use, where it is one of its own."""
    offers = any(one.name == profile for one in pack.profiles)
    return pack._replace(profile=profile) if offers else pack


def _profiled(packs: Sequence[Pack], wanted: str) -> tuple[Override, ...]:
    """Return what the profile called `wanted` retunes. Raises CheckerError where there is none."""
    profiles = [one for pack in packs for one in pack.profiles]
    known = tuple(dict.fromkeys(one.name for one in profiles))
    if wanted not in known:
        raise CheckerError(_no_profile(wanted, known))
    return tuple(override for one in profiles if one.name == wanted for override in one.overrides)


def _no_profile(wanted: str, known: Sequence[str]) -> Message:
    from checker.packs.nearest import nearest_word

    near = nearest_word(wanted, known)
    key = "pack.no-profile-near" if near else "pack.no-profile" if known else "pack.no-profiles"
    return Message.of(key, wanted=wanted, known=tuple(known), near=near or "")


def _retuned(pack: Pack, overrides: Mapping[str, Override]) -> Pack:
    """Return `pack` as other packs want it: rules off left out, levels and weights changed."""
    if not any(rule.id in overrides for rule in pack.rules):
        return pack
    rules = (_retune(rule, overrides.get(rule.id)) for rule in pack.rules)
    return pack._replace(rules=tuple(rule for rule in rules if rule))


def _retune(rule: Rule, override: Override | None) -> Rule | None:
    if override is None:
        return rule
    if override.level == "off":
        return None
    level = cast("Level", override.level or rule.sentence.level)
    weight = rule.weight if override.weight is None else override.weight
    sentence = rule.sentence._replace(level=level)
    return rule._replace(sentence=sentence, weight=weight, retuned=override.reason)
