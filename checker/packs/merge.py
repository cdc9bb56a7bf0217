"""Packs as the engine gets them: one vocabulary, rules retuned, later declarations winning."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, cast

from checker.facts.vocabulary import Vocabulary
from checker.language.tree import Level
from checker.packs import cache
from checker.packs.find import base, resolve
from checker.packs.model import LoadedPacks, Override, Pack, Rule


def load_packs(
    names: Sequence[str] = (), *, also: Sequence[str] = (), cached: bool = True
) -> LoadedPacks:
    """Return the packs called `names` (ours without any) and `also`, with all they stand on.

    Raises CheckerError for a name that is no pack, PackError with every problem of broken ones.
    """
    paths = (*base(), *resolve(names), *(resolve(also) if also else ()))
    packs = cache.read(paths) if cached else None
    if packs is None:
        from checker.packs.link import compile_packs

        packs = compile_packs(paths)
        if cached:
            cache.write(paths, packs)
    return merge(packs)._replace(by_default=not names)


def merge(packs: Sequence[Pack]) -> LoadedPacks:
    """Join `packs`, given in the order in which they stand on each other."""
    overrides = {one.rule: one for pack in packs for one in pack.overrides}
    return LoadedPacks(
        tuple(_retuned(pack, overrides) for pack in packs if pack.rules or pack.overrides),
        join(pack.vocabulary for pack in packs),
        tuple(pack for pack in packs if not (pack.rules or pack.overrides)),
    )


def join(declared: Iterable[Vocabulary]) -> Vocabulary:
    """Return one vocabulary; a later section, indicator or term replaces an earlier one.

    Tables of wordings are joined line by line.
    """
    tables: dict[str, dict[str, Any]] = {name: {} for name in Vocabulary._fields}
    for one in declared:
        wordings = tables["wordings"]
        joined = {name: {**wordings.get(name, {}), **rows} for name, rows in one.wordings.items()}
        for name, table in zip(Vocabulary._fields, one._replace(wordings=joined), strict=True):
            tables[name].update(cast("Mapping[str, Any]", table))
    return Vocabulary(**tables)


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
