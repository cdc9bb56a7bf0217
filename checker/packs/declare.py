"""What a pack declares of its genre, from the fields of its file."""

import re
from collections.abc import Callable
from typing import Any, TypeVar

from checker.facts.vocabulary import (
    Completion,
    Genre,
    Indicator,
    Misfit,
    RegisterEntry,
    SectionConcept,
    Vocabulary,
    Words,
)
from checker.facts.wording.forms import ALIKE, FIXED
from checker.facts.wording.phrases import LEAST
from checker.facts.wording.terms import LEAST as LEAST_FIXED
from checker.facts.wording.torn import LENGTH
from checker.packs.model import Authority, Override, Profile
from checker.packs.shapes import span
from checker.packs.source import Log
from checker.packs.values import Entry, Fields

T = TypeVar("T")
GROUP = re.compile(r"\\([1-9])")


def vocabulary(fields: Fields) -> Vocabulary:
    """Return the words that the pack declares."""
    values = fields.values
    return Vocabulary(
        sections=_records(values.get("sections"), _section),
        indicators=_records(values.get("indicators"), _indicator),
        lexicon=_plain(values.get("lexicon")),
        genres=_records(values.get("genres"), _genre),
        levels=_plain(values.get("levels")),
        wordings={one.key.text: _plain(one.value) for one in values.get("wordings", ())},
        register={
            one.values["title"]: RegisterEntry(**one.values)
            for one in values.get("register", ())
            if "title" in one.values
        },
        counted=_plain(values.get("counted")),
        misfits=_records(values.get("misfits"), _misfit),
        rates=_records(values.get("rates"), _completion),
        alike=_plain(values.get("alike")),
        hints=values["hints"].values if "hints" in values else {},
    )


def check_wordings(fields: Fields, log: Log) -> None:
    """Note phrases behind ≈ or ≡ that are too short, and right forms that ask for a group of none."""
    lines = (line for table in fields.values.get("wordings", ()) for line in table.value)
    for line in lines:
        short = line.key.text == ALIKE and next(filter(_is_short, line.value), "")
        if short:
            log.add("pack.short-phrase", *span(line.key), name=short, least=LEAST)
        brief = next((one for one in line.value if len(one) < LEAST_FIXED), "")
        if line.key.text == FIXED and brief:
            log.add("pack.short-term", *span(line.key), name=brief, least=LEAST_FIXED)
        asked = max((int(one) for one in GROUP.findall(line.key.text)), default=0)
        wrong = next((one for one in line.value if asked > _groups(one)), "") if asked else ""
        if wrong:
            log.add("pack.no-group", *span(line.key), group=f"\\{asked}", wrong=wrong)


def _is_short(word: str) -> bool:
    """Whether a right form behind ≈ is neither a phrase nor a word of two characters."""
    return len(word) < LEAST and len(word) != LENGTH


def _groups(wrong: str) -> int:
    if not (wrong.startswith("/") and wrong.endswith("/")):
        return 0
    import re2

    groups: int = re2.compile(wrong[1:-1]).groups
    return groups


def authorities(fields: Fields) -> tuple[Authority, ...]:
    """Return the regulations that the pack names."""
    entries: tuple[Entry, ...] = fields.values.get("authorities", ())
    return tuple(Authority(one.key.text, **{"title": "", **one.value.values}) for one in entries)


def overrides(fields: Fields) -> tuple[Override, ...]:
    """Return what the pack, or a profile of it, retunes."""
    entries: tuple[Entry, ...] = fields.values.get("overrides", ())
    return tuple(Override(one.key.text, **{"reason": "", **one.value.values}) for one in entries)


def profiles(fields: Fields) -> tuple[Profile, ...]:
    """Return the profiles that the pack offers."""
    entries: tuple[Entry, ...] = fields.values.get("profiles", ())
    return tuple(
        Profile(one.key.text, one.value.values.get("title", ""), overrides(one.value))
        for one in entries
    )


def _records(entries: tuple[Entry, ...] | None, make: Callable[[str, Any], T]) -> dict[str, T]:
    return {one.key.text: make(one.key.text, one.value.values) for one in entries or ()}


def _plain(entries: tuple[Entry, ...] | None) -> dict[str, Words]:
    return {one.key.text: one.value for one in entries or ()}


def _section(name: str, values: dict[str, Any]) -> SectionConcept:
    return SectionConcept(name, **{**values, "names": _own_first(name, values)})


def _indicator(name: str, values: dict[str, Any]) -> Indicator:
    rest = {key: value for key, value in values.items() if key not in ("kind", "names")}
    kinds = values.get("kind", ("count",))
    return Indicator(name, names=_own_first(name, values), kinds=kinds, **rest)


def _genre(name: str, values: dict[str, Any]) -> Genre:
    return Genre(name, **values)


def _misfit(_: str, values: dict[str, Any]) -> Misfit:
    return Misfit(**values)


def _completion(_: str, values: dict[str, Any]) -> Completion:
    return Completion(**values)


def _own_first(name: str, values: dict[str, Any]) -> Words:
    """Return the declared names after the concept's own: an alias takes nothing away."""
    return tuple(dict.fromkeys((name, *values.get("names", ()))))
