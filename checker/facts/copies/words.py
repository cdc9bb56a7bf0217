"""A report as it is compared: its words without blanks, marks and names of documents."""

from itertools import chain

from checker.document.model import Document, Span
from checker.patterns import pattern
from checker.records import NamedTuple

# Everybody quotes the same documents, and a copy may well be told from its model by marks alone.
LEFT_OUT = pattern(r"《[^《》\n]{1,80}》|(?:[^\w《]|_)+|《")
# Whoever takes over last year's report changes the year.
YEAR = pattern(r"(?:19|20)\d\d(?=年|(?:19|20)\d\d年)")
ANY_YEAR = "0000"


class Words(NamedTuple):
    """The words of a text, and where in it each character of them stands."""

    text: str
    at: tuple[int, ...]


def words_in(document: Document) -> Words:
    """Return the words of a report without what the form prescribes: head, tail, main headings."""
    head = document.head
    fields = (
        head.title, head.issuer, head.document_number, head.signature, head.date, head.copy_to,
        head.printed, *head.addressees,
    )  # fmt: skip
    headings = (one.heading for one in document.sections if one.level == 1)
    return words_of(document.text, (*(one.span for one in fields if one), *headings))


def words_of(text: str, apart: tuple[Span, ...] = ()) -> Words:
    """Return the words of `text`, every year the same; what is to be left `apart` is."""
    for span in apart:
        text = text[: span.start] + " " * (span.end - span.start) + text[span.end :]
    kept = _kept(text)
    at = chain.from_iterable(range(start, end) for start, end in kept)
    words = "".join(text[start:end] for start, end in kept)
    return Words(YEAR.sub(ANY_YEAR, words), tuple(at))


def _kept(text: str) -> list[tuple[int, int]]:
    ends = [0]
    for match in LEFT_OUT.finditer(text):
        ends += match.span()
    ends.append(len(text))
    return list(zip(ends[::2], ends[1::2], strict=True))
