"""The words of the rule language as they are offered, in the spelling of the sentence so far."""

from collections.abc import Iterator
from functools import cache
from typing import Literal

from checker.facts.vocabulary import Vocabulary
from checker.language.parse import parse
from checker.language.sentences import MORE, SENTENCES
from checker.language.signs import masked
from checker.language.walk import predicates
from checker.messages import Language
from checker.packs.rewrite import LATIN
from checker.patterns import pattern
from checker.records import NamedTuple

MODALS: dict[Language, tuple[str, ...]] = {
    "zh": ("必须", "应当", "应", "不得", "严禁", "宜", "不宜", "可"),
    "en": ("must", "must not", "should", "should not", "may"),
}
MODAL: dict[Language, str] = {
    "zh": r"必须|应当|应|不得|严禁|宜|可",
    "en": r"\b(?:must|should|may)\b",
}
# Verbs that take words of the author's, in both spellings; the other ones are whole sentences.
VERBS: dict[str, tuple[str, str]] = {
    "mention": ("提及", "mention"),
    "report": ("报告", "report"),
    "have_section": ("有", "have"),
    "cite": ("引用", "cite"),
    "match": ("符合", "match"),
    "write": ("写作", "write"),
    "wordings": ("遵从", "follow the wordings of"),
}
QUALIFIERS: dict[Language, tuple[str, ...]] = {
    "zh": ("全部", "任一", "至少", "至多", "恰好", "部分", "标题", "开头", "结尾", "正文", "和", "或"),
    "en": ("all of", "any of", "at least", "at most", "exactly", "section", "in", "title", "opening",
           "closing", "body", "and", "or"),
}  # fmt: skip
KINDS = {"count": ("数量", "count"), "amount": ("金额", "amount"), "rate": ("比率", "rate")}
SECTION = ("部分", "section")
# After these words comes a name of this kind.
NEXT: tuple[tuple[str, str], ...] = (
    (r"(?:报告|\breports?)\s*\S*$", "indicator"),
    (r"(?:有|在|\b(?:have|has|in))\s*\S*$", "section"),
    (r"(?:提及|任一|全部|\bmentions?|\bof)\s*\S*$", "term"),
)


class Word(NamedTuple):
    """A word that may come next: what is shown, what is typed, and what it stands for."""

    label: str
    text: str
    kind: Literal["keyword", "verb", "section", "indicator", "term", "key", "value"]
    detail: str = ""


def words(
    before: str, vocabulary: Vocabulary, lang: Language, is_condition: bool = False
) -> Iterator[Word]:
    """Yield what may follow `before`, the beginning of a sentence; what it asks for comes first."""
    plain = masked(before)
    spelling: Language = ("en" if LATIN.search(plain) else "zh") if plain.strip() else lang
    if not is_condition and not pattern(MODAL[spelling]).search(plain):
        yield from (Word(one, one, "keyword") for one in MODALS[spelling])
        yield from _statements(spelling)
        return
    wanted = next((kind for said, kind in NEXT if pattern(said).search(plain)), "verb")
    found = (*_verbs(spelling), *_names(vocabulary, spelling), *_qualifiers(spelling))
    yield from sorted(found, key=lambda one: one.kind != wanted)


@cache
def _statements(spelling: Language) -> tuple[Word, ...]:
    """Return the sentences that stand as they are, one a verb."""
    at = 0 if spelling == "en" else 1
    one_each: dict[str, str] = {}
    for pair in (*SENTENCES, *MORE):
        one_each.setdefault(_verb_of(pair[0]), pair[at])
    return tuple(Word(one, one, "verb") for verb, one in one_each.items() if verb not in VERBS)


def _verb_of(sentence: str) -> str:
    return next(predicates(parse(sentence).body)).verb


def _verbs(spelling: Language) -> Iterator[Word]:
    at = 1 if spelling == "en" else 0
    yield from (Word(pair[at], f"{pair[at]} ", "verb") for pair in VERBS.values())


def _qualifiers(spelling: Language) -> Iterator[Word]:
    yield from (Word(one, one, "keyword") for one in QUALIFIERS[spelling])


def _names(vocabulary: Vocabulary, spelling: Language) -> Iterator[Word]:
    at = 1 if spelling == "en" else 0
    for name, one in vocabulary.sections.items():
        yield Word(name, f"{name} {SECTION[at]}", "section", listed(one.names))
    for name, indicator in vocabulary.indicators.items():
        kind = KINDS[indicator.kinds[0]][at]
        yield Word(name, f"{name} {kind}", "indicator", listed(indicator.units))
    for name, synonyms in vocabulary.lexicon.items():
        yield Word(name, name, "term", listed(synonyms))


def listed(names: tuple[str, ...], most: int = 6) -> str:
    """Return the first of some names, and a sign where there are more."""
    return "、".join(names[:most]) + ("…" if len(names) > most else "")
