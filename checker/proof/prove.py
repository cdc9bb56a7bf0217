"""The proof of packs by their own examples: what ``checker test`` says.

How a rule judges a text is handed in: the packs stay the same, their words may be changed.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Literal

from checker.errors import At
from checker.language.verdict import Status, Verdict
from checker.language.walk import predicates
from checker.messages import Message
from checker.packs import names
from checker.packs.model import LoadedPacks, Rule
from checker.packs.nearest import nearest_word
from checker.patterns import pattern
from checker.records import NamedTuple

Judge = Callable[[Rule, str], Verdict]
GLUED = pattern(r"(?=[^\W_]+$)([^\W_]{2,})(?:和|及|以及|与|并|、)([^\W_]{2,})")
ONLY_REVIEWED = ("stand_out",)  # verbs that leave the judgement to a person
EXCERPT = 24  # characters of an example that are enough to tell it from the others


class Outcome(NamedTuple):
    """One thing that was proved, was not, or is worth knowing."""

    rule: str
    at: At
    result: Literal["ok", "failed", "note"]
    message: Message


class Example(NamedTuple):
    """One text of a rule's examples: the `number`th of those that must give `status`."""

    status: Status
    number: int
    text: str


def prove(loaded: LoadedPacks, judge: Judge) -> tuple[Outcome, ...]:
    """Return what the rules of `loaded` lack as proof, and the outcome of each of their examples.

    To prove some of the packs only, hand in `loaded` with those alone as its `packs`.
    """
    rules = [rule for pack in loaded.packs for rule in pack.rules]
    return tuple(
        outcome
        for rule in rules
        for outcome in (
            *_lacking(rule),
            *_undeclared(rule, loaded),
            *_glued(rule, loaded),
            *_raw(rule),
            *_examples(rule, judge),
        )
    )


def examples(rule: Rule) -> tuple[Example, ...]:
    """Return the examples of `rule` with the status that each must give."""
    given: tuple[tuple[Status, tuple[str, ...]], ...] = (
        ("pass", rule.examples.passing),
        ("fail", rule.examples.failing),
        ("review", rule.examples.review),
        ("not-applicable", rule.examples.not_applicable),
    )
    return tuple(
        Example(status, number, text)
        for status, texts in given
        for number, text in enumerate(texts, 1)
    )


def _lacking(rule: Rule) -> Iterator[Outcome]:
    """Yield what every rule must have and `rule` has not."""
    if rule.basis is None:
        yield _failed(rule, Message.of("prove.no-basis"))
    elif rule.sentence.level == "must" and not rule.basis.authority.verified:
        title = rule.basis.authority.title
        yield _failed(rule, Message.of("prove.unverified", title=title))
    if not rule.examples.passing:
        yield _failed(rule, Message.of("prove.no-pass"))
    is_reviewed = rule.review_when or all(
        one.verb in ONLY_REVIEWED for one in predicates(rule.sentence.body)
    )
    if not rule.examples.failing and not (is_reviewed and rule.examples.review):
        yield _failed(rule, Message.of("prove.no-fail"))


def _undeclared(rule: Rule, loaded: LoadedPacks) -> Iterator[Outcome]:
    """Yield the names that no pack declares: they are matched by their own words."""
    vocabulary = loaded.vocabulary
    kinds: tuple[tuple[str, tuple[str, ...], Iterable[str]], ...] = (
        ("section", names.sections(rule), vocabulary.sections),
        ("indicator", names.indicators(rule), vocabulary.indicators),
    )
    for kind, used, declared in kinds:
        for name in used:
            if name not in declared:
                near = nearest_word(name, declared)
                key = f"prove.{kind}-near" if near else f"prove.{kind}"
                yield Outcome(rule.id, rule.at, "note", Message.of(key, name=name, near=near))


def _glued(rule: Rule, loaded: LoadedPacks) -> Iterator[Outcome]:
    """Yield bare terms that may have been meant as two: 三项制度和双随机."""
    for word in names.words(rule):
        parts = GLUED.fullmatch(word)
        is_quoted = any(f"{mark}{word}" in rule.text for mark in "\"“'‘「『")
        if parts and not is_quoted and word not in loaded.vocabulary.lexicon:
            first, second = parts.groups()
            message = Message.of("prove.glued", word=word, first=first, second=second)
            yield Outcome(rule.id, rule.at, "note", message)


def _raw(rule: Rule) -> Iterator[Outcome]:
    """Yield that officials will be shown a pattern, for want of words of the rule's own."""
    if names.patterns(rule) and not rule.message:
        yield Outcome(rule.id, rule.at, "note", Message.of("prove.pattern"))


def _examples(rule: Rule, judge: Judge) -> Iterator[Outcome]:
    for one in examples(rule):
        verdict = judge(rule, one.text)
        good = verdict.status == one.status
        message = Message.of(
            "prove.right" if good else "prove.wrong",
            wanted=Message.of(f"status.{one.status}"),
            number=one.number,
            status=Message.of(f"status.{verdict.status}"),
            seen=verdict.message,
            excerpt=" ".join(one.text.split())[:EXCERPT],
        )
        yield Outcome(rule.id, rule.at, "ok" if good else "failed", message)


def _failed(rule: Rule, message: Message) -> Outcome:
    return Outcome(rule.id, rule.at, "failed", message)
