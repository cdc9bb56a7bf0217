"""What a report cites: names in 《》 and document numbers, tied to each other and to the register.

The report's own number is no citation. A short form stands for the full name before it.
"""

from collections import deque
from collections.abc import Iterable, Iterator
from itertools import pairwise

from checker.document.model import Document, Span
from checker.facts.citations.document_numbers import DocumentNumber, find_numbers
from checker.facts.citations.look_up import look_up
from checker.facts.citations.register import (
    How,
    Match,
    Register,
    begins,
    bodies_before,
    by_number,
    is_name,
    register_of,
)
from checker.facts.citations.slips import RULES, TELLING
from checker.facts.citations.standing import Standing, standing_of
from checker.facts.citations.title_names import (
    STATE,
    fold_title,
    forwarded,
    is_left_of,
    kind_of,
    place_of,
    without_tail,
)
from checker.facts.citations.title_places import Named, find_titles
from checker.facts.vocabulary import RegisterEntry, Vocabulary
from checker.patterns import pattern
from checker.records import NamedTuple

SHORT = 8  # characters of a folded name that may be a short form of one before it
REMEMBERED = 20  # full names of one ending that a short form is looked for among
ENDING = 2  # characters at the end of a name by which short forms are looked for
BEFORE_NUMBER = pattern(r"\s?(?:[（(【\[][^（）()《》。；]{0,16})?")
AFTER_NUMBER = pattern(r"\s?(?:文件?)?\s?")
CALLED = pattern(r"(?:简称|统称|下称)为?[“”\"]?$")
LOCAL = pattern(
    r"(?:省|市|县|区|州|盟|旗|自治区)[级委]?(?:人民政府|政府|人大常委会|人大)?"
    r"(?:出台|印发|制定|颁布|修订|实施)?的?$"
)
LOCAL_REACH = 16
NATIONAL = pattern(r"中华人民共和国|法$|法典$|\d")
REACH = 60  # characters before a title in which its issuers stand


class Citation(NamedTuple):
    """A document named in the report; `title` is "" where only its number stands.

    `key` is the folded name, that of the document forwarded where it is a notice. `span` is the
    title with its marks, or the number. `issuers` are the bodies written before the title, in
    full. `entry` is what the register knows, `how` it was recognised, `standing` whether it was
    in force in the report year. `told` are the entries with that number.
    """

    title: str
    key: str
    span: Span
    number: DocumentNumber | None = None
    issuers: tuple[str, ...] = ()
    entry: RegisterEntry | None = None
    how: How = "unknown"
    standing: Standing = "unknown"
    told: tuple[RegisterEntry, ...] = ()


_Full = tuple[str, Citation]  # a full name, folded and without its period


def find_citations(document: Document, vocabulary: Vocabulary) -> tuple[Citation, ...]:
    """Return everything that `document` cites, in order."""
    register = register_of(vocabulary)
    names = find_titles(document.text, lambda title: is_name(register, title))
    numbers = tuple(_foreign(document, find_numbers(document.text)))
    tied = _tie(document.text, names, numbers)
    found = [_of_title(document, register, name, tied.get(name.span)) for name in names]
    taken = {number.span for number in tied.values()}
    found += [_of_number(register, one) for one in numbers if one.span not in taken]
    found.sort(key=lambda one: one.span)
    year = document.head.year
    return tuple(
        one._replace(standing=standing_of(one.entry, year, vocabulary.register))
        for one in _shortened(document.text, found)
    )


def _foreign(document: Document, numbers: tuple[DocumentNumber, ...]) -> Iterator[DocumentNumber]:
    """Yield the numbers that are not the report's own."""
    own = document.head.document_number
    value = "".join(own.value.split()) if own else ""
    for one in numbers:
        words = "".join(document.quote(one.span).split())
        overlaps = own and one.span.start < own.span.end and own.span.start < one.span.end
        if not overlaps and words != value:
            yield one


def _tie(
    text: str, names: tuple[Named, ...], numbers: tuple[DocumentNumber, ...]
) -> dict[Span, DocumentNumber]:
    """Give each title the number in brackets after it, or the one right before it."""
    tied: dict[Span, DocumentNumber] = {}
    taken: Span | None = None
    places: list[Named | DocumentNumber] = sorted((*names, *numbers), key=lambda one: one.span)
    for first, second in pairwise(places):
        gap = text[first.span.end : max(second.span.start, first.span.end)]
        if isinstance(first, Named) and isinstance(second, DocumentNumber):
            if BEFORE_NUMBER.fullmatch(gap):
                tied[first.span], taken = second, second.span
        elif (
            isinstance(first, DocumentNumber)
            and isinstance(second, Named)
            and first.span != taken
            and AFTER_NUMBER.fullmatch(gap)
        ):
            tied[second.span] = first
    return tied


def _of_title(
    document: Document, register: Register, named: Named, number: DocumentNumber | None
) -> Citation:
    title, span = named
    key = fold_title(forwarded(title) or title)
    year = document.head.year
    match = look_up(register, key, year, title.startswith(STATE))
    told = _told(register, number)
    before = document.text[max(span.start - REACH, 0) : span.start]
    if match.entry is None and len(told) == 1:
        match = Match(told[0], "number")
    elif match.entry and _is_local(title, key, before):
        match = Match()
    issuers = bodies_before(register, before) if match.entry else ()
    if match.entry and not issuers and not told and _is_early(match.entry, title, key, year):
        match = Match()
    return Citation(title, key, span, number, issuers, match.entry, match.how, told=told)


def _of_number(register: Register, number: DocumentNumber) -> Citation:
    told = _told(register, number)
    entry = told[0] if len(told) == 1 else None
    how: How = "exact" if entry else "unknown"
    return Citation("", "", number.span, number, entry=entry, how=how, told=told)


def _told(register: Register, number: DocumentNumber | None) -> tuple[RegisterEntry, ...]:
    if number is None:
        return ()
    rest = number.right.removeprefix(number.letters)
    return by_number(register, number.letters, rest)


def _is_local(title: str, key: str, before: str) -> bool:
    """Whether 省《信访条例》 means the province's own, which bears the national one's name."""
    return _may_be_local(title, key) and bool(LOCAL.search(before[-LOCAL_REACH:]))


def _is_early(entry: RegisterEntry, title: str, key: str, year: int | None) -> bool:
    """Whether a plain name is cited so long before `entry` that it must be a place's own."""
    is_plain = len(key) < TELLING and kind_of(key) in RULES and _may_be_local(title, key)
    return is_plain and year is not None and begins(entry) > year + 1


def _may_be_local(title: str, key: str) -> bool:
    return not NATIONAL.search(title) and not place_of(key)


def _shortened(text: str, found: list[Citation]) -> Iterator[Citation]:
    """Yield the citations, short forms with the entry of the full name that they stand for."""
    full: dict[str, deque[_Full]] = {}
    called: dict[str, Citation] = {}
    last: Citation | None = None
    for one in found:
        if not one.title:
            yield one
            continue
        before = text[max(one.span.start - 6, 0) : one.span.start]
        if last and "称" in before and CALLED.search(before):
            called[one.title] = last
        key = without_tail(one.key)
        alike = full.setdefault(key[-ENDING:], deque(maxlen=REMEMBERED))
        whole = called.get(one.title) or _stands_for(one, key, alike)
        if whole:
            yield one._replace(entry=whole.entry, how="abbreviated")
            continue
        last = one
        if all(key != name for name, _ in alike):
            alike.append((key, one))
        yield one


def _stands_for(one: Citation, key: str, full: Iterable[_Full]) -> Citation | None:
    """Return the full name before `one` that it is short for, if any."""
    if one.entry is not None and (one.how != "exact" or NATIONAL.search(one.title)):
        return None
    return next((whole for name, whole in full if _is_short_of(key, name)), None)


def _is_short_of(key: str, name: str) -> bool:
    """Whether `key` is what is left of a longer name: 执法手册 of 安全生产监管执法手册."""
    if len(name) <= len(key):
        return False
    if name.endswith(key):
        return len(key) <= SHORT or bool(place_of(name[: -len(key)]))
    return len(key) <= SHORT and is_left_of(key, name)
