"""Document numbers that the report cites are written as GB/T 9704 prescribes.

    cited numbers must be well-formed
    引用文号 必须 规范

The year in full stands in 〔〕, no 第 and no zero before the number. The report's own number is
judged by another rule; court cases, notices and minutes number their papers by other rules.

Holds: 根据《…指导意见》（国办发〔2018〕118号）
Does not hold: 根据《…指导意见》（国办发[2018]118号）
"""

from collections.abc import Iterator

from checker.facts.citations.citations import Citation
from checker.facts.citations.document_numbers import DocumentNumber
from checker.language.case import Case
from checker.language.faults import CITED, verdict_of
from checker.language.mends import of_number
from checker.language.verdict import Verdict
from checker.messages import Message


def evaluate(case: Case) -> Verdict:
    """Judge the form of all cited numbers."""
    numbers = [one.number for one in case.facts.citations if one.number]
    if not numbers:
        return Verdict("not-applicable", Message.of("number.none"))
    spans = tuple(one.span for one in numbers[:CITED])
    right = Verdict("pass", Message.of("number.right", count=len(numbers)), spans)
    return verdict_of(_faults(case, case.facts.citations), right)


def _faults(case: Case, citations: tuple[Citation, ...]) -> Iterator[Verdict]:
    for one in citations:
        if one.number and one.number.faults:
            number = one.number
            message = _message(case, number)
            yield Verdict("fail", message, (number.span,), mends=of_number(number))


def _message(case: Case, number: DocumentNumber) -> Message:
    faults = tuple(Message.of(key) for key in number.faults)
    quote = case.document.quote(number.span)
    return Message.of("number.wrong", quote=quote, right=number.right, faults=faults)
