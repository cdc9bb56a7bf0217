"""The report was handed in, or in time.

    must be handed in
    必须 报送
    must be handed in on time
    必须 按时 报送

A report that is there was handed in; that one is missing shows where many are audited together
with a roster of who must report. It is in time by the day that the roster sets; where it sets
none, by the day on which its web page was published, which is 1 April of the next year at the
latest.

Holds: any report, published on 2024-03-20 where it is on 2023.
Does not hold: no report at all; one that was published on 2024-05-06.
"""

from checker.facts.dates import printed, read_date
from checker.language.case import Case
from checker.language.verdict import Status, Verdict
from checker.messages import Message

LAST_DAY = "04-01"


def evaluate(case: Case, *, when: str = "") -> Verdict:
    """Judge whether there is a report, or whether it came in time."""
    if not case.document.blocks:
        due = _due(case)
        if due:
            return Verdict("fail", Message.of("handed-in.missing-by", due=printed(due)))
        return Verdict("fail", Message.of("handed-in.missing"))
    if not when:
        return Verdict("pass", Message.of("handed-in.there"))
    due, came = _due(case), _came(case)
    if not due or not came:
        return Verdict("not-checked", Message.of("handed-in.unknown"))
    status: Status = "pass" if came <= due else "fail"
    message = Message.of("handed-in.day", day=printed(came), due=printed(due))
    return Verdict(status, message)


def _due(case: Case) -> str:
    if case.peers and case.peers.due:
        return case.peers.due
    head = case.document.head
    return f"{head.year + 1}-{LAST_DAY}" if head.year and head.published else ""


def _came(case: Case) -> str:
    """Return the day of publication, or of the signature where that is not known."""
    head = case.document.head
    if head.published:
        return head.published
    date = read_date(case.document, head.date.span) if head.date else None
    return date.iso or "" if date and date.kind == "full" else ""
