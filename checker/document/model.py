"""What a report is once it has been read: one text, and records that point into it.

All offsets are in characters, half-open, into ``Document.text``.
Nobody ever searches for a quote again: the quoted words are ``document.quote(span)``.
"""

from bisect import bisect_right
from collections.abc import Iterator
from operator import attrgetter

from checker.messages import Message
from checker.records import NamedTuple

OFFSET, START = attrgetter("offset"), attrgetter("span.start")
SENTENCE_ENDS = "。！？；!?;…\n"
CLOSING = SENTENCE_ENDS + ".：:》”）)〕】]"  # what a whole text may end with


class Span(NamedTuple):
    """Half-open offsets into ``Document.text``."""

    start: int
    end: int

    def holds(self, other: "Span") -> bool:
        """Whether `other` lies inside this span."""
        return self.start <= other.start and other.end <= self.end


class Source(NamedTuple):
    """Where a stretch of text stood in the file; ``None`` where the format has no such thing.

    `column` counts from 1 in the line, or in the paragraph of the file that is number `node`,
    where there are no lines.
    """

    line: int | None = None
    column: int | None = None
    page: int | None = None
    cell: str | None = None
    node: int | None = None


class Origin(NamedTuple):
    """From `offset` to the next origin, the text stood one character after another at `source`."""

    offset: int
    source: Source


class Block(NamedTuple):
    """A paragraph, table cell or note; `style_level` is a heading level the format itself states."""

    kind: str
    span: Span
    style_level: int | None = None


class Section(NamedTuple):
    """A heading and all below it; `span` covers heading, body and sub-sections.

    `marker` is the number as printed (``（一）``), `style` its kind, `ordinal` its value,
    `level` the depth in the outline from 1. A run-in heading has text behind it in its paragraph.
    `parent` is the index of the section that it is right below, None on the first level.
    """

    marker: str
    style: str
    ordinal: int | None
    title: str
    level: int
    heading: Span
    span: Span
    run_in: bool = False
    parent: int | None = None


class Item(NamedTuple):
    """One 一是…, 首先… or ①… of an enumeration; `label` is its first clause."""

    marker: str
    ordinal: int | None
    label: Span
    span: Span


class Field(NamedTuple):
    """A fact of the head or tail: what it says, and where."""

    value: str
    span: Span


class Head(NamedTuple):
    """What stands around the body: head, tail, and what the page said of itself.

    `year` is the year reported on, not the one of the signature; `year_is_guess`: only the body
    speaks of it. `on_top`: the date stands above the body, where pages print it; `on_label`: the
    number beside a label of the page.
    """

    title: Field | None = None
    issuer: Field | None = None
    year: int | None = None
    document_number: Field | None = None
    addressees: tuple[Field, ...] = ()
    opening: Span | None = None
    signature: Field | None = None
    date: Field | None = None
    copy_to: Field | None = None
    printed: Field | None = None
    attachments: Field | None = None
    published: str | None = None
    publisher: str | None = None
    on_top: bool = False
    on_label: bool = False
    year_is_guess: bool = False

    @property
    def is_cut(self) -> bool:
        """Whether publication cut off everything that stands above the body but the title."""
        return (self.document_number is None or self.on_label) and not self.addressees

    @property
    def tail_is_cut(self) -> bool:
        """Whether publication cut off everything below the body."""
        signed = not self.on_top and (self.signature or self.date)
        return not (signed or self.copy_to or self.printed)


class Removed(NamedTuple):
    """A line that is not the report's own: a page mark, a breadcrumb, a share button."""

    reason: str
    text: str
    source: Source


class Gap(NamedTuple):
    """Something that people must know of the file, as a rule what of it could not be read.

    `hides`: the report may say there what is missing elsewhere, so that silence is no claim.
    """

    message: Message
    page: int | None = None
    hides: bool = True


class Place(NamedTuple):
    """A position as a person looks for it; paragraph, line and column count from 1.

    `section` are the titles around it, which outlive a renumbering, `headings` the same as
    printed, with their numbers.
    """

    section: tuple[str, ...]
    page: int | None
    paragraph: int
    line: int | None
    column: int | None
    cell: str | None
    headings: tuple[str, ...] = ()


class Document(NamedTuple):
    """A report, read once and never changed.

    `blocks` are in order, do not overlap, and cover every non-blank character of `text`.
    `encoding` is that of a file of text.
    """

    source: str
    format: str
    text: str
    blocks: tuple[Block, ...]
    origins: tuple[Origin, ...]
    sections: tuple[Section, ...] = ()
    items: tuple[Item, ...] = ()
    head: Head = Head()
    gaps: tuple[Gap, ...] = ()
    removed: tuple[Removed, ...] = ()
    encoding: str = ""

    def quote(self, span: Span) -> str:
        """Return the words of the report at `span`."""
        return self.text[span.start : span.end]

    def place(self, offset: int) -> Place:
        """Say where the character at `offset` stands."""
        source = self.source_at(offset)
        path = self.path(offset)
        return Place(
            tuple(section.title for section in path),
            source.page,
            self.paragraph(offset) + 1,
            source.line,
            source.column if source.line else None,
            source.cell,
            tuple(section.marker + section.title for section in path),
        )

    @property
    def breaks_off(self) -> int:
        """Where the sentence begins that a text without a tail ends within; else the text's end."""
        text = self.text.rstrip()
        is_prose = "。" in text
        is_whole = text[-1:] in CLOSING and not any(one.hides for one in self.gaps)
        if not is_prose or not self.head.tail_is_cut or is_whole:
            return len(self.text)
        return max(map(text.rfind, SENTENCE_ENDS)) + 1

    def source_at(self, offset: int) -> Source:
        """Say where in the file the character at `offset` stood."""
        origin = self.origins[max(bisect_right(self.origins, offset, key=OFFSET) - 1, 0)]
        source = origin.source
        if source.column is None:
            return source
        return source._replace(column=source.column + offset - origin.offset)

    def paragraph(self, offset: int) -> int:
        """Return the index of the block that holds `offset`."""
        return max(bisect_right(self.blocks, offset, key=START) - 1, 0)

    def path(self, offset: int) -> tuple[Section, ...]:
        """Return the sections around `offset`, outermost first."""
        last = bisect_right(self.sections, offset, key=START) - 1
        above = self._upwards(last if last >= 0 else None)
        return tuple(one for one in above if offset < one.span.end)[::-1]

    def _upwards(self, at: int | None) -> Iterator[Section]:
        """Yield the section number `at`, the one that it is below, and so on."""
        while at is not None:
            yield self.sections[at]
            at = self.sections[at].parent
