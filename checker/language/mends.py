"""What to write instead of a wrong word, number or name, where that is certain enough to say."""

from collections.abc import Iterator

from checker.document.model import Span
from checker.facts.citations.citations import Citation
from checker.facts.citations.document_numbers import DocumentNumber
from checker.facts.wording.slips import Slip
from checker.language.verdict import Mend

# A right form is not written where its end, or its beginning, of so many characters follows.
DOUBLED = 2


def of_slip(text: str, slip: Slip) -> tuple[Mend, ...]:
    """Return the right form for the wrong one, unless part of it stands beside the wrong one.

    全民守法 must not be doubled where 公平司法、全民守法 becomes 公正司法、全民守法. A wrong form
    that is longer or shorter may hold other words than the right one: is 准入 for 准人制度 meant to
    leave 制度 out? It is safe where both begin and end alike, and never where the slip is a guess.
    """
    if _doubles(text, slip):
        return ()
    wrong, right = text[slip.span.start : slip.span.end], slip.right
    is_alike = wrong[0] == right[:1] and wrong[-1] == right[-1:]
    return (Mend(slip.span, right, safe=slip.sure and (is_alike or len(wrong) == len(right))),)


def of_number(number: DocumentNumber, offset: int = 0) -> tuple[Mend, ...]:
    """Return the brackets of a document's number, and for other faults the number itself.

    The number was found in a piece of the text that begins at `offset`.
    """
    mends = _of_number(number)
    return tuple(one._replace(span=_moved(one.span, offset)) for one in mends)


def of_title(citation: Citation, title: str) -> tuple[Mend, ...]:
    """Return the official name; whether it was meant is for a person to say."""
    is_whole = citation.span.end - citation.span.start == len(citation.title) + 2
    return (Mend(citation.span, f"《{title}》", safe=False),) if is_whole else ()


def of_repeat(text: str, twice: Span) -> tuple[Mend, ...]:
    """Return one of two marks, and one of two words, which may have been meant."""
    middle = (twice.start + twice.end) // 2
    half = text[twice.start : middle]
    if half != text[middle : twice.end]:
        return ()
    return (Mend(twice, half, safe=not half.isalnum()),)


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _doubles(text: str, slip: Slip) -> bool:
    wrong, right = text[slip.span.start : slip.span.end], slip.right
    for size in range(DOUBLED, len(right)):
        end, start = right[-size:], right[:size]
        if not wrong.endswith(end) and text.startswith(end, slip.span.end):
            return True
        if not wrong.startswith(start) and text.endswith(start, 0, slip.span.start):
            return True
    return False


def _of_number(number: DocumentNumber) -> Iterator[Mend]:
    if "number.brackets" in number.faults and number.brackets:
        yield Mend(number.brackets, f"〔{number.year}〕")
    if {"number.ordinal", "number.zero"} & set(number.faults) and len(number.year) == 4:
        yield Mend(number.span, number.right, safe=False)
