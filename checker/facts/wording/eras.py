"""Words of later or earlier years than the report's, and yearly events under another year's number.

A table of wordings gives them beside the wrong forms: ``@2021-11`` for a word first said then,
``@-2021`` for one that was last said of that year, ``@2001+N`` for an event whose Nth time was N
years after 2001.
"""

from collections.abc import Iterator
from re import Match, Pattern, escape

from checker.document.model import Document, Span
from checker.facts.dates import read_date
from checker.facts.figures.plain import FAR
from checker.facts.once import once
from checker.facts.wording.forms import Tables, forms_of
from checker.facts.wording.slips import Text, in_title
from checker.facts.words import starts_of
from checker.numerals import value_of
from checker.patterns import pattern
from checker.records import NamedTuple

FORM = pattern(r"@(?:(?P<since>\d{4}-\d\d)|-(?P<until>\d{4})|(?P<before>\d{4})\+N)")
# Words of sentences that look ahead to what a word means.
AHEAD = pattern("迎[接来]|喜迎|即将|将于|召开前|召开之前|筹备|预祝|献礼|为[^,。;]{0,12}召开")
NEXT_YEAR = pattern("下一步|下步|下一年|下年|明年|来年|次年|安排|打算|计划|思路")
# And of those that look back on it.
BACK = pattern(
    "过去|[两三四五]年来|五年|主题教育|党纪学习|以来|历年|近年|原|曾|成果|成效|经验|总结|收官|转为|回头看|时期"
)
YEAR = pattern(r"20\d\d(?=年)")
SENTENCE = pattern(r"[^。;\n]*")
NUMBER = r"第([0-9]{1,2}|[一二三四五六七八九十]{1,3})个\"?(?:全国|中国|世界|国际|全民)?\"?"
LATEST = 6  # the month of the year after in which a report without a date was written at latest


class Early(NamedTuple):
    """A word at `span` that was first said in the month `since`, after the report was written."""

    span: Span
    since: str
    table: str


class Late(NamedTuple):
    """A word at `span` that was said of no year after `until`."""

    span: Span
    until: int
    table: str


class Miscounted(NamedTuple):
    """A yearly event with its number at `span`, and the number it bears in the report year."""

    span: Span
    right: int
    table: str


class _Rows(NamedTuple):
    """What tables say of times: words, folded, with the month or the year, and their table.

    `numbered` finds the yearly events with their number.
    """

    since: tuple[tuple[str, str, str], ...]
    until: tuple[tuple[str, str, str], ...]
    before: tuple[tuple[str, str, str], ...]
    numbered: Pattern[str]


def find_early(document: Document, text: Text, tables: Tables) -> tuple[Early, ...]:
    """Return the words that nobody said when the report was written, in order."""
    written = _written(document)
    if not written:
        return ()
    late = ((word, since, table) for word, since, table in _rows(tables).since if since > written)
    return tuple(sorted(one for row in late for one in _early(document, text, *row)))


def find_late(document: Document, text: Text, tables: Tables) -> tuple[Late, ...]:
    """Return the words that were given up before the year reported on, in order."""
    year = document.head.year or 0
    past = [row for row in _rows(tables).until if int(row[1]) < year]
    return tuple(sorted(one for row in past for one in _late(text, *row)))


def find_miscounted(document: Document, text: Text, tables: Tables) -> tuple[Miscounted, ...]:
    """Return the yearly events whose number is that of another year, in order."""
    if document.head.year is None or "第" not in text.folded.text:
        return ()
    rows = _rows(tables)
    found = rows.numbered.finditer(text.folded.text)
    return tuple(sorted(one for match in found for one in _miscounted(document, text, match, rows)))


@once
def _rows(tables: Tables) -> _Rows:
    found = [
        (word, match, table)
        for word, when, table in forms_of(tables).timed
        if (match := FORM.fullmatch(when))
    ]
    since, until, before = (
        tuple((word, match[way], table) for word, match, table in found if match[way])
        for way in ("since", "until", "before")
    )
    events = "|".join(escape(word) for word, *_ in before) or "(?!)"
    return _Rows(since, until, before, pattern(f"{NUMBER}({events})"))


def _written(document: Document) -> str:
    """Return the month in which the report was signed, or at latest was written; "" if unknown."""
    head = document.head
    date = read_date(document, head.date.span) if head.date else None
    if date and date.iso:
        return date.iso[:7]
    return f"{head.year + 1}-{LATEST:02}" if head.year else ""


def _early(document: Document, text: Text, word: str, since: str, table: str) -> Iterator[Early]:
    for start in starts_of(word, text.folded.text):
        span = text.folded.source(start, start + len(word))
        is_ahead = AHEAD.search(_sentence(text.folded.text, start))
        in_plan = int(since[:4]) - 1 == document.head.year and _headed(document, span)
        if not is_ahead and not in_plan and not in_title(text, span):
            yield Early(span, since, table)


def _late(text: Text, word: str, until: str, table: str) -> Iterator[Late]:
    for start in starts_of(word, text.folded.text):
        span = text.folded.source(start, start + len(word))
        sentence = _sentence(text.folded.text, start)
        is_back = BACK.search(sentence) or any(one <= until for one in YEAR.findall(sentence))
        if not is_back and not in_title(text, span):
            yield Late(span, int(until), table)


def _miscounted(
    document: Document, text: Text, match: Match[str], rows: _Rows
) -> Iterator[Miscounted]:
    span = text.folded.source(*match.span())
    years = _years(document, span, _sentence(text.folded.text, match.start()))
    for event, before, table in rows.before:
        year = int(before) + int(value_of(match[1]))
        if event == match[2] and year not in years and not in_title(text, span):
            yield Miscounted(span, (document.head.year or 0) - int(before), table)


def _years(document: Document, span: Span, sentence: str) -> set[int]:
    """Return the years that a sentence may speak of."""
    year = document.head.year or 0
    named = {int(one) for one in YEAR.findall(sentence)}
    is_ahead = NEXT_YEAR.search(sentence) or _headed(document, span)
    return {year, *named, *([year + 1] if is_ahead else ())}


def _headed(document: Document, span: Span) -> bool:
    """Whether `span` stands under a heading that speaks of plans."""
    return any(NEXT_YEAR.search(one.title) for one in document.path(span.start))


def _sentence(text: str, at: int) -> str:
    near = max(at - FAR, 0)
    start = max(near, *(text.rfind(sign, near, at) + 1 for sign in "。;\n"))
    match = SENTENCE.match(text, start, at + FAR)
    return match[0] if match else ""
