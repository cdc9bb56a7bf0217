"""A cited document is given to the body that issued it, and bears its own number.

    citations must name the right issuer
    引用法规 必须 发文机关准确

The bodies written right before a title (国务院《…》, 中共中央、国务院印发的《…》) and the number in
brackets after it are compared with the register of laws. An office for its principal (国务院 for
what 国务院办公厅 issued) is looked at, as is a number that does not fit, unless it is another's; a
body that the register does not know is not judged.

Holds: 贯彻落实中共中央、国务院《法治政府建设实施纲要（2021—2025年）》
Does not hold: 贯彻落实国务院《法治政府建设实施纲要（2021—2025年）》
"""

from collections.abc import Iterator

from checker.document.model import Span
from checker.facts.citations.citations import Citation
from checker.facts.citations.document_numbers import DocumentNumber
from checker.facts.vocabulary import RegisterEntry
from checker.language.case import Case
from checker.language.faults import CITED, verdict_of
from checker.language.verdict import Status, Verdict
from checker.messages import Message


def evaluate(case: Case) -> Verdict:
    """Judge the issuers and numbers given with cited documents."""
    known = [
        one
        for one in case.facts.citations
        if one.entry and one.title and one.how not in ("like", "number")
    ]
    told = [one for one in known if one.issuers or one.number]
    if not told:
        return Verdict("not-applicable", Message.of("citations.no-issuer"))
    spans = tuple(one.span for one in told[:CITED])
    right = Verdict("pass", Message.of("citations.right-issuer", count=len(told)), spans)
    return verdict_of(_faults(told), right)


def _faults(told: list[Citation]) -> Iterator[Verdict]:
    for one in told:
        if one.entry is None:
            continue
        if one.issuers and one.entry.issuers and {*one.issuers} != {*one.entry.issuers}:
            yield _wrong_issuer(one, one.entry)
        if one.number:
            yield from _wrong_number(one, one.entry, one.number)


def _wrong_issuer(one: Citation, entry: RegisterEntry) -> Verdict:
    message = Message.of(
        "citations.wrong-issuer", title=entry.title, issuers=entry.issuers, claimed=one.issuers
    )
    if not entry.verified:
        message = Message.of("citations.unverified", seen=message)
    is_sure = entry.verified and not _agree(one.issuers, entry.issuers)
    return Verdict("fail" if is_sure else "review", message, (one.span,))


def _agree(claimed: tuple[str, ...], issuers: tuple[str, ...]) -> bool:
    """Whether each body claimed is one of `issuers`, or its office, and the other way round."""
    return all(any(_same(one, other) for other in issuers) for one in claimed) and all(
        any(_same(one, other) for other in claimed) for one in issuers
    )


def _same(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one)


def _wrong_number(one: Citation, entry: RegisterEntry, number: DocumentNumber) -> Iterator[Verdict]:
    message = _number_message(one, entry, number)
    if message:
        status: Status = "fail" if entry.verified and _is_of_other(one.told, number) else "review"
        yield Verdict(status, message, (Span(one.span.start, one.span.end), number.span))


def _is_of_other(told: tuple[RegisterEntry, ...], number: DocumentNumber) -> bool:
    """Whether one other document was issued under the number, not only changed by that order."""
    others = [one for one in told if one.verified and one.numbers[0] == number.right]
    return len(told) == len(others) == 1


def _number_message(one: Citation, entry: RegisterEntry, number: DocumentNumber) -> Message | None:
    if one.told:
        if any(other.title == entry.title for other in one.told):
            return None
        return Message.of(
            "citations.other-number",
            number=number.right,
            other=one.told[0].title,
            title=entry.title,
        )
    return next(filter(None, (_compare(entry, number, right) for right in entry.numbers)), None)


def _compare(entry: RegisterEntry, number: DocumentNumber, right: str) -> Message | None:
    """Say what is wrong with `number` beside the `right` one; None where it may be another's."""
    letters = right.partition("〔" if number.year else "第")[0]
    if not number.year and letters.endswith("令") and right == f"{letters}第{number.serial}号":
        return Message.of("citations.order-body", number=number.right, right=right)
    # A revised regulation has the orders of its revisions, which the register may not hold.
    if not number.letters.endswith(letters) or (not number.year and entry.revised):
        return None
    return Message.of("citations.wrong-number", title=entry.title, right=right, number=number.right)
