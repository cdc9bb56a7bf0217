"""What was found before: findings on record fail no run, new ones do.

A finding is known where each of its passages is on record: by its rule, the titles around it and
its folded words, counted, never by a line number, so that text added elsewhere changes nothing.
What is missing has no passage and is known by its rule alone.
"""

from collections import Counter
from collections.abc import Iterator

from checker.engine.evaluate import fingerprint
from checker.messages import Message
from checker.records import NamedTuple
from checker.report import Evidence, Finding, Report
from checker.waivers import Waived

Known = Counter[str]  # fingerprints


class Entry(NamedTuple):
    """A passage on record; its section and its words are for people, the fingerprint decides."""

    rule: str
    fingerprint: str
    section: tuple[str, ...] = ()
    passage: str = ""
    times: int = 1


class Compared(NamedTuple):
    """A report with its known findings set apart, and how many of them there are.

    `gone`: passages on record that no finding has any more.
    """

    report: Report
    known: int
    gone: Known


def record(report: Report, before: tuple[Entry, ...] = ()) -> tuple[Entry, ...]:
    """Return what a baseline holds of `report`: each passage of a failed finding, once, counted.

    Of what was on record `before`, the entries of rules stay that this run did not judge.
    """
    judged = {one.rule.id for one in report.findings}
    kept = (one for one in before if one.rule not in judged)
    found = [entry for one in report.findings if _counts(one) for entry in _entries(one)]
    counts = Counter(one.fingerprint for one in found)
    first = {one.fingerprint: one for one in reversed(found)}
    entries = (one._replace(times=counts[one.fingerprint]) for one in first.values())
    return tuple(sorted((*kept, *entries)))


def compare(report: Report, entries: tuple[Entry, ...]) -> Compared:
    """Set apart the findings of `report` that `entries` hold."""
    left = Counter({one.fingerprint: one.times for one in entries})
    findings = []
    for finding in report.findings:
        keys = Counter(one.fingerprint for one in _entries(finding))
        is_known = finding.status == "fail" and keys <= left
        left -= keys if is_known else Counter()
        findings.append(_known(finding) if is_known else finding)
    # A passage that is still there, beside a new one of the same rule, is not gone.
    failed = (one for one in findings if one.status == "fail")
    left.subtract(entry.fingerprint for one in failed for entry in _entries(one))
    judged = {one.rule.id for one in findings}
    gone = {one.fingerprint: left[one.fingerprint] for one in entries if one.rule in judged}
    known = sum(one.waived is not None and one.waived.is_known for one in findings)
    return Compared(report._replace(findings=tuple(findings)), known, +Counter(gone))


def _known(finding: Finding) -> Finding:
    waived = Waived("fail", Message.of("baseline.known"), is_known=True)
    return finding._replace(status="waived", waived=waived)


def prune(entries: tuple[Entry, ...], gone: Known) -> tuple[Entry, ...]:
    """Return `entries` without those that are `gone`."""
    counted = (one._replace(times=one.times - gone[one.fingerprint]) for one in entries)
    return tuple(one for one in counted if one.times > 0)


def _counts(finding: Finding) -> bool:
    is_known = finding.waived is not None and finding.waived.is_known
    return finding.status == "fail" or is_known


def _entries(finding: Finding) -> Iterator[Entry]:
    rule = finding.rule
    for one in finding.evidence:
        words = " ".join(one.quote.split())[:80]
        yield Entry(rule.id, fingerprint(rule, (one,)), one.place.section, words)
    if not finding.evidence:
        nothing: tuple[Evidence, ...] = ()
        yield Entry(rule.id, fingerprint(rule, nothing))
