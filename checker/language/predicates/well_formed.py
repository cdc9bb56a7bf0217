"""A field of the head or the tail is written as GB/T 9704 prescribes.

    document number must be well-formed
    发文字号 必须 规范

- ``document number`` (发文字号): 应急〔2024〕9号: the year in full in 〔〕, no 第, no zero in front;
- ``date`` (成文日期): 2025年1月5日: Arabic digits (until June 2012 Chinese ones), year, month and
  day, no zero in front;
- ``copy line`` (抄送): 抄送：A，B。: a colon, a full stop, and one of the bodies that a report on
  law-based government goes to;
- ``addressee`` (主送机关): a colon behind it, and a body, not a person.

A report without the field has nothing to judge, but a date must be there where the tail is.
Half-width colons are left to ``marks must be full-width``.

Holds (date): 2025年1月10日
Does not hold (date): 2025110
"""

from checker.language.case import Case
from checker.language.form import addressee, copy_line, date, document_number
from checker.language.verdict import Verdict

FIELDS = {
    "document number": document_number,
    "date": date,
    "copy line": copy_line,
    "addressee": addressee,
}


def evaluate(case: Case, *, field: str) -> Verdict:
    """Judge the form of one field."""
    return FIELDS[field](case)
