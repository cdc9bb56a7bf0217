"""How the fields of a report's head and tail are to be written, one function a field."""

from collections.abc import Iterator

from checker.document.model import Span
from checker.facts.citations.document_numbers import find_numbers
from checker.facts.dates import Date, printed, read_date
from checker.language.case import Case
from checker.language.faults import verdict_of
from checker.language.fields import cut_message, place_of, said
from checker.language.mends import of_number
from checker.language.verdict import Verdict
from checker.messages import Message
from checker.patterns import pattern

COLON = pattern(r"\s*[：:]")
COPY_TO = pattern(r"抄\s*[送报]\s*(?P<colon>[：:])?")
# From when on GB/T 9704—2012 wants Arabic digits, in place of Chinese ones.
ARABIC_FROM = "2012-07-01"
OVERSEER = pattern(r"依法治|法治.{0,6}(?:办|委员会|小组)")
# What a report is about that goes to those who oversee the law; one on open government does not.
LAW, OPENING = pattern("法治|法制|依法行政"), 300
PERSON = pattern(
    r"(?:书记|[省市区县州旗局厅部处镇乡司校院]长|主任|主席|同志|领导|先生|女士)[：:]?$"
)


def document_number(case: Case) -> Verdict:
    """Judge the report's own number."""
    field = case.document.head.document_number
    if field is None:
        return _absent("document number")
    quote = case.document.quote(field.span).strip()
    number = next(iter(find_numbers(quote)), None)
    if number is None:
        return Verdict("fail", Message.of("form.number-shape", quote=quote), (field.span,))
    if not number.faults:
        return _right("document number", quote, field.span)
    faults = tuple(Message.of(key) for key in number.faults)
    message = Message.of("number.wrong", quote=quote, right=number.right, faults=faults)
    mends = of_number(number, case.document.text.index(quote, field.span.start))
    return Verdict("fail", message, (field.span,), mends=mends)


def date(case: Case) -> Verdict:
    """Judge the date below the signature."""
    head = case.document.head
    searched = (place_of("date"),)
    if head.date is None and head.tail_is_cut:
        return Verdict("not-checked", cut_message("date"), searched=searched)
    if head.date is None:
        return Verdict("fail", Message.of("field.missing", field=said("date")), searched=searched)
    quote = case.document.quote(head.date.span).strip()
    found = read_date(case.document, head.date.span)
    if found and found.kind == "full" and _is_printed(found):
        return _right("date", quote, head.date.span)
    return Verdict("fail", _of_date(quote, found), (head.date.span,))


def _is_printed(date: Date) -> bool:
    return date.form == "arabic" or (date.form == "chinese" and (date.iso or "9") < ARABIC_FROM)


def _of_date(quote: str, found: Date | None) -> Message:
    if found is None:
        return Message.of("form.date-unreadable", quote=quote)
    reason = Message.of(f"form.date-{found.form if found.kind == 'full' else found.kind}")
    if found.kind == "full" and found.iso:
        days: tuple[str, ...] = (found.iso,)
    else:
        days = found.readings
    if not days:
        return Message.of("form.date", quote=quote, reason=reason)
    right = tuple(printed(one) for one in days)
    return Message.of("form.date-right", quote=quote, reason=reason, right=right)


def copy_line(case: Case) -> Verdict:
    """Judge the line that says who else gets the report."""
    field = case.document.head.copy_to
    if field is None:
        return _absent("copy line")
    line = _line(case, field.span)
    quote = case.document.quote(line)
    faults = _of_copy_line(quote, line, _is_on_law(case))
    return verdict_of(faults, _right("copy line", quote, line))


def _is_on_law(case: Case) -> bool:
    title, text = case.document.head.title, case.document.text
    return LAW.search(title.value if title else text[:OPENING]) is not None


def _of_copy_line(quote: str, line: Span, on_law: bool) -> Iterator[Verdict]:
    match = COPY_TO.match(quote)
    if match is None or not match["colon"]:
        yield Verdict("fail", Message.of("form.copy-colon", quote=quote), (line,))
    if not quote.endswith("。"):
        yield Verdict("fail", Message.of("form.copy-stop", quote=quote), (line,))
    if on_law and not OVERSEER.search(quote):
        yield Verdict("review", Message.of("form.copy-overseer", quote=quote), (line,))


def _line(case: Case, span: Span) -> Span:
    """Return the paragraph from the beginning of `span` on, without what was printed behind it."""
    block = case.document.blocks[case.document.paragraph(span.end - 1)]
    field = case.document.head.printed
    end = max(span.end, block.span.end)
    if field and span.start < field.span.start < end:
        end = field.span.start
    words = case.document.text[span.start : end]
    return Span(span.start, span.start + len(words.rstrip()))


def addressee(case: Case) -> Verdict:
    """Judge the line that says to whom the report goes."""
    fields = case.document.head.addressees
    if not fields:
        return _absent("addressee")
    spans = tuple(one.span for one in fields)
    words = tuple(case.document.quote(one).strip() for one in spans)
    otherwise = Verdict(
        "pass", Message.of("form.right", field=said("addressee"), quote=words), spans
    )
    return verdict_of(_of_addressees(case, spans), otherwise)


def _of_addressees(case: Case, spans: tuple[Span, ...]) -> Iterator[Verdict]:
    for span in spans:
        quote = case.document.quote(span).strip()
        if PERSON.search(quote):
            yield Verdict("fail", Message.of("form.addressee-person", quote=quote), (span,))
    last = spans[-1]
    quote = case.document.quote(last).strip()
    if not quote.endswith(("：", ":")) and not COLON.match(case.document.text, last.end):
        yield Verdict("fail", Message.of("form.addressee-colon", quote=quote), (last,))


def _absent(name: str) -> Verdict:
    message = Message.of("field.missing", field=said(name))
    return Verdict("not-applicable", message, searched=(place_of(name),))


def _right(name: str, quote: str, span: Span) -> Verdict:
    return Verdict("pass", Message.of("form.right", field=said(name), quote=quote), (span,))
