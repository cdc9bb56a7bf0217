"""What the checker finds in a report, in the words of a label."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from checker.api import Checker, Document, Facts, read
from checker.document.model import Field
from checker.document.text.fold import fold, fold_term
from checker.facts.indicators.values import IndicatorValue
from checker.report import Finding
from tests.accuracy.labels import HEAD, Account, Label, heading, indicator_value, plain, words

AROUND = 16  # characters shown on either side of something that was missed


class Seen(NamedTuple):
    """The checker's account, and the passage each item of it rests on, by fact and value.

    `cited`: all that each rule which fails or is for review cites.
    """

    account: Account
    passages: Mapping[tuple[str, str], str]
    text: str
    cited: Mapping[str, tuple[str, ...]] = {}

    def passage(self, fact: str, value: str) -> str:
        """Return the passage of something found, or the words around something missed."""
        return self.passages.get((fact, value)) or self._around(value.rpartition(" ")[2])

    def _around(self, value: str) -> str:
        found = re.search(rf"(?<![\d.]){re.escape(value)}", self.text)
        return self.text[max(found.start() - AROUND, 0) : found.end() + AROUND] if found else ""


def see(checker: Checker, label: Label) -> Seen:
    """Run the checker over the report of `label`."""
    document = read(label.path)
    facts = checker.facts(document)
    findings = checker.check(document).findings
    account = Account(
        {name: words(_plain(getattr(document.head, name))) for name in HEAD},
        {name: one.found for name, one in facts.parts.items()},
        tuple(heading(f"{one.level} {one.marker} {one.title}") for one in document.sections),
        tuple(fold_term(one.text).replace(" ", "") for one in facts.figures),
        tuple(dict.fromkeys(_of(one) for one in _values(facts))),
        {one.rule.id: one.status for one in findings},
    )
    passages = dict(_passages(document, facts, findings))
    cited = {
        one.rule.id: tuple(dict.fromkeys(plain(of.quote) for of in one.evidence))
        for one in findings
        if one.status in ("fail", "review")
    }
    return Seen(account, passages, fold(document.text).text.replace("\n", ""), cited)


def _plain(value: object) -> object:
    if isinstance(value, tuple) and not isinstance(value, Field):
        return tuple(_plain(one) for one in value)
    return value.value if isinstance(value, Field) else value


def _values(facts: Facts) -> Iterator[IndicatorValue]:
    return (one for values in facts.indicators.values() for one in values)


def _of(one: IndicatorValue) -> str:
    return indicator_value(one.indicator, one.kind, one.value, one.unit)


def _passages(
    document: Document, facts: Facts, findings: tuple[Finding, ...]
) -> Iterator[tuple[tuple[str, str], str]]:
    for figure in facts.figures:
        yield ("figures", fold_term(figure.text).replace(" ", "")), document.quote(figure.clause)
    for one in _values(facts):
        yield ("indicator values", _of(one)), document.quote(one.clause)
    for part, found in facts.parts.items():
        span = found.heading or found.span
        if span:
            yield (f"part {part}", found.found), document.quote(span)
    for finding in findings:
        yield (finding.rule.id, finding.status), _cited(finding)


def _cited(finding: Finding) -> str:
    if finding.evidence:
        first = finding.evidence[0]
        return f"{first.before}{first.quote}{first.after}"
    return finding.nearest.passage.quote if finding.nearest else ""
