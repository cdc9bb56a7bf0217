"""The report has a field of the head or the tail of an official document.

    must have document number
    必须有 发文字号

Fields: ``title``, ``issuer``, ``document number``, ``addressee``, ``signature``, ``date``,
``copy line``, ``attachment`` (标题、发文机关、发文字号、主送机关、署名、成文日期、抄送、附件).

Published copies often lack head and tail: where nothing of the part is left in which the field
would stand, nothing can be said of it. Where something is left, what is missing is missing.

Holds (signature): 三元区应急管理局 / 2025年1月10日
Does not hold (signature): 抄送：区委依法治区办。
"""

from checker.language.case import Case
from checker.language.fields import cut_message, fields_of, is_cut, place_of, said
from checker.language.verdict import Verdict
from checker.messages import Message


def evaluate(case: Case, *, field: str) -> Verdict:
    """Judge whether the field is there."""
    head = case.document.head
    found = tuple(one.span for one in fields_of(head, field))
    searched = (place_of(field),)
    if found:
        words = tuple(case.document.quote(one).strip() for one in found)
        message = Message.of("field.found", field=said(field), words=words)
        return Verdict("pass", message, found, searched)
    if is_cut(head, field):
        return Verdict("not-checked", cut_message(field), searched=searched)
    return Verdict("fail", Message.of("field.missing", field=said(field)), searched=searched)
