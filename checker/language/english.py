"""The words of rules in English."""

from functools import partial

from checker.language.bounds import ends
from checker.language.listing import Listing
from checker.language.quotes import Position, quoted
from checker.language.spoken import Given, Parts, Spoken
from checker.language.tree import Bound, Day, Fact, Region, Scope, Section

INDEX = 0
AND_OR = {"and": " and ", "or": " or "}
IF_AND_OR = AND_OR
BRACKETS = ("(", ")")
LISTING = Listing("en", ", ", BRACKETS, "all of", "any of", "at least {} of", "sum of {}")
NOT = "not "
TITLE = "title"
MODALS = {
    ("must", False): "must",
    ("must", True): "must not",
    ("should", False): "should",
    ("should", True): "should not",
    ("may", False): "may",
    ("may", True): "may not",
}
PRESENT = {"be": "is", "have": "has", "copy": "copies", "match": "matches"}
FIELDS = {"attachment": "附件"}  # English keeps the Chinese word, which leaves no doubt
YEARS = {0: "the report year", 1: "the next year"}
COPIED = {"another": "another report", "previous": "the previous report"}


def sentence(parts: Parts) -> str:
    """Put the parts of a sentence together."""
    when = f"when {parts.when}, " if parts.when else ""
    modal = f"{parts.subject} {MODALS[parts.level, parts.negated]}".strip()
    return f"{when}{modal} {parts.body}"


def fact(fact: Fact) -> str:
    """Put a fact in words."""
    return f"{fact.name} {fact.relation} {_value(fact)}"


def one_of(name: str, values: tuple[str, ...]) -> str:
    """Put in words that the fact called `name` has one of several values."""
    return f"{name} is {LISTING.one_of(values)}"


def other_fact(fact: Fact) -> str:
    """Put the contrary of a fact in words."""
    relation = {"is": "is not", "=": "!="}.get(fact.relation)
    return f"{fact.name} {relation} {_value(fact)}" if relation else ""


def claim(spoken: Spoken) -> str:
    """Put a predicate in words as a condition."""
    subject = spoken.subject or "it"
    return spoken._replace(subject=subject, verb=_present(subject, spoken.verb)).stated


def denial(spoken: Spoken) -> str:
    """Put the contrary of a predicate in words."""
    if spoken.subject or spoken.verb.startswith("be "):
        return ""
    return f"it does not {spoken.words}"


def _present(subject: str, verb: str) -> str:
    """Return `verb` as it goes with `subject`: it is, dates are, it mentions."""
    first, _, rest = verb.partition(" ")
    if subject == "data" or subject.endswith("s"):
        present = "are" if first == "be" else first
    else:
        present = PRESENT.get(first, f"{first}s")
    return f"{present} {rest}".strip()


def _value(fact: Fact) -> str:
    return fact.value if fact.name == "year" else quoted(fact.value, "en")


def _terms_said(verb: str, given: Given, position: Position) -> Spoken:
    return Spoken("", verb, LISTING.terms(given["terms"], position), after=_after(given))


def _report(given: Given, position: Position) -> Spoken:
    indicator, kind = given["wanted"]
    value = f" of {_bound(given['value'])}" if "value" in given else ""
    name = quoted(indicator, "en", position if position == "elided" else "indicator")
    return Spoken("", "report", f"{name} {kind}{value}", after=_after(given))


def _have_section(given: Given, position: Position) -> Spoken:
    parts = [_section(given["section"], position)]
    if "items" in given:
        parts.append(f"with {_count(given['items'], 'item')}")
    if "length" in given:
        parts.append(f"of {_count(given['length'], 'character')}")
    if "share" in given:
        parts.append(f"of {_bound(given['share'])}")
    if "order" in given:
        parts.append(f"{given['order'].relation} {_section(given['order'].section)}")
    return Spoken("", "have", " ".join(parts), after=_after(given))


def _have(given: Given, _position: Position) -> Spoken:
    field: str = given["field"]
    field = FIELDS.get(field, field)
    return Spoken("", "have", field, after=_after(given))


def _have_figures(given: Given, _position: Position) -> Spoken:
    return Spoken("", "have", _count(given["number"], "figure"), after=_after(given))


def _write(given: Given, _position: Position) -> Spoken:
    wrong = LISTING.several(given["wrong"])
    return Spoken(
        "", "write", f"{LISTING.term(given['right'], 'right')} not {wrong}", after=_after(given)
    )


def _wordings(given: Given, _position: Position) -> Spoken:
    table = quoted(given["table"], "en", "table")
    return Spoken("", "follow the wordings of", table, after=_after(given))


def _dated(given: Given, _position: Position) -> Spoken:
    return Spoken("", f"be dated {given['relation']}", _day(given["day"]), after=_after(given))


def _length(given: Given, _position: Position) -> Spoken:
    return Spoken("", f"be {_count(given['size'], 'character')}", after=_after(given))


def _copy(given: Given, _position: Position) -> Spoken:
    share, other = ends(given["limit"])[0], COPIED[given["other"]]
    return Spoken("", f"copy more than {share} of {other}")


def _section_year(given: Given, _position: Position) -> Spoken:
    return Spoken(f"year of {_section(given['section'])}", "be", YEARS[given["offset"]])


def _balance(given: Given, _position: Position) -> Spoken:
    return Spoken(
        LISTING.addends(given["added"]),
        "equal",
        LISTING.addends(given["equal"]),
        after=_after(given),
    )


SPEAKERS = {
    "mention": partial(_terms_said, "mention"),
    "cite": partial(_terms_said, "cite"),
    "match": partial(_terms_said, "match"),
    "report": _report,
    "have_section": _have_section,
    "have": _have,
    "have_figures": _have_figures,
    "write": _write,
    "wordings": _wordings,
    "dated": _dated,
    "length": _length,
    "copy": _copy,
    "section_year": _section_year,
    "balance": _balance,
}


def _after(given: Given) -> str:
    parts = []
    if "scope" in given:
        parts.append(f" in {_scope(given['scope'])}")
    if "times" in given:
        parts.append(f" {_count(given['times'], 'time')}")
    if "near" in given:
        distance, terms = given["near"]
        parts.append(f" within {distance} characters of {LISTING.terms(terms)}")
    return "".join(parts)


def _scope(scope: Scope) -> str:
    return scope.name if isinstance(scope, Region) else _section(scope)


def _section(section: Section, position: Position = "section") -> str:
    place: Position = "elided" if position == "elided" else "section"
    return f"{quoted(section.name, 'en', place)} section"


def _bound(bound: Bound) -> str:
    low, high = ends(bound)
    if low == high:
        return f"exactly {low}"
    if low and high:
        return f"between {low} and {high}"
    return f"at least {low}" if low else f"at most {high}"


def _count(bound: Bound, thing: str) -> str:
    """Return `bound` with what is counted: at least 1 item, at least 2 items."""
    plural = "" if max(bound.low or 0, bound.high or 0) == 1 else "s"
    return f"{_bound(bound)} {thing}{plural}"


def _day(day: Day) -> str:
    return f"{day.month}月{day.day}日 of {YEARS[day.offset]}"
