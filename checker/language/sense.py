"""Whether the argument of a verb can be meant: numbers, shares, days, terms, patterns."""

from collections.abc import Iterator

from checker.facts.dates import is_possible
from checker.language.tree import (
    Bound,
    Day,
    Near,
    Order,
    Predicate,
    Term,
    Terms,
    Value,
    Wanted,
)
from checker.language.walk import value_terms
from checker.messages import Message

COUNTS = ("times", "items", "length", "number", "size")
SHARES = ("share", "limit")
FAULTS = {
    "missing ]": "open-class",
    "missing )": "open-group",
    "unexpected )": "closed-group",
    "no argument for repetition operator": "repeats-nothing",
    "bad repetition operator": "repeats-twice",
    "invalid repetition size": "repeats-often",
    "invalid escape sequence": "escape",
    "invalid character class range": "range",
    "trailing \\": "trailing",
}
WITH_PATTERNS = (("match", "terms"), ("write", "wrong"))


def complaints(predicate: Predicate, name: str, value: Value) -> Iterator[Message]:
    """Yield what is wrong with argument `name` of `predicate`."""
    if isinstance(value, Bound):
        yield from _bound(predicate, name, value)
    elif isinstance(value, Day) and not is_possible(None, value.month, value.day):
        yield Message.of("language.no-such-day", month=value.month, day=value.day)
    elif isinstance(value, Near) and value.distance < 1:
        yield Message.of("language.from-one")
    elif isinstance(value, Order) and value.section == predicate.argument("section"):
        yield Message.of("language.same-section", name=value.section.name)
    elif name == "wrong" and predicate.argument("right") in tuple(value_terms(value)):
        yield Message.of("language.wrong-is-right")
    elif isinstance(value, Terms):
        yield from _count(value)
    for term in value_terms(value):
        yield from _term(predicate.verb, name, term)


def _bound(predicate: Predicate, name: str, bound: Bound) -> Iterator[Message]:
    low, high, percent = bound
    if low is not None and high is not None and low > high:
        yield Message.of("language.low-high")
    ends = [end for end in (low, high) if end is not None]
    if name in COUNTS and percent:
        yield Message.of("language.no-percent")
    elif name in COUNTS and any(end != int(end) or end < 1 for end in ends):
        yield Message.of("language.from-one")
    elif name in SHARES and not percent:
        yield Message.of("language.percent")
    elif name in SHARES and not all(0 < end <= 1 for end in ends):
        yield Message.of("language.share")
    elif name == "value":
        yield from _value(predicate.argument("wanted"), percent)


def _value(wanted: Value | None, percent: bool) -> Iterator[Message]:
    """Expect percent of a rate, and of nothing else."""
    is_rate = isinstance(wanted, Wanted) and wanted.kind == "rate"
    if is_rate != percent:
        yield Message.of("language.percent" if is_rate else "language.no-percent")


def _count(terms: Terms) -> Iterator[Message]:
    if terms.mode == "count" and not 1 <= terms.need <= len(terms.items):
        yield Message.of("language.of-terms", need=terms.need, count=len(terms.items))
    for item in terms.items:
        if isinstance(item, Terms):
            yield from _count(item)


def _term(verb: str, name: str, term: Term) -> Iterator[Message]:
    if verb == "cite" and term.kind != "title":
        yield Message.of("language.cite-title", word=term.text)
    elif term.kind == "pattern" and (verb, name) not in WITH_PATTERNS:
        yield Message.of("language.pattern-place")
    elif term.kind == "pattern":
        fault = fault_of(term.text)
        if fault:
            yield fault


def fault_of(pattern: str) -> Message | None:
    """Try `pattern` on the engine that will run it; return what is wrong with it, or None."""
    import re2

    options = re2.Options()
    options.log_errors = False
    try:
        re2.compile(pattern, options)
    except (re2.error, UnicodeError) as error:
        reason = error.args[0].decode() if isinstance(error.args[0], bytes) else str(error)
        return _said(reason)
    return None


def _said(reason: str) -> Message:
    """Put what RE2 says (``missing ): (甲``) in words."""
    if "(?=" in reason or "(?!" in reason or "(?<" in reason:
        return Message.of("language.look-around")
    if r"\1" <= reason[-2:] <= r"\9":
        return Message.of("language.back-reference")
    what, _, where = reason.partition(": ")
    key = FAULTS.get(what)
    if key is None:
        return Message.of("language.pattern", reason=reason)
    return Message.of("language.pattern", reason=Message.of(f"pattern.{key}", where=where))
