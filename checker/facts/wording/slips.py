"""Wrong spellings of words that have one right form."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, starmap
from re import Match
from typing import TYPE_CHECKING

from checker.document.model import Span
from checker.document.text.fold import Folded
from checker.facts.automaton import automaton
from checker.facts.expressions import group_places, places
from checker.facts.once import once
from checker.facts.sentences import one_holding
from checker.facts.wording.forms import Form, Forms, Tables, forms_of
from checker.facts.wording.persons import is_given, is_name
from checker.facts.wording.phrases import misspelt
from checker.facts.wording.strays import strays
from checker.facts.wording.terms import broken
from checker.facts.wording.torn import torn
from checker.facts.wording.turned import doubled, turned
from checker.facts.words import LONGEST_TERM, is_inside_word
from checker.patterns import pattern
from checker.records import NamedTuple

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

GROUP = pattern(r"\\([1-9])")
FEW = 16  # words that are sooner looked for one by one than all at once


class Slip(NamedTuple):
    """A wrong form at `span`, the right one, and the table that says so; not `sure`: it is a guess."""

    span: Span
    right: str
    table: str
    sure: bool = True


class Text(NamedTuple):
    """A report's words, the same folded, and the places of the names in 《》."""

    words: str
    folded: Folded
    titles: tuple[Span, ...]


_Found = tuple[int, int, Form]  # from where to where in the folded text


def find_slips(text: Text, tables: Tables) -> tuple[Slip, ...]:
    """Return the wrong forms in `text`, in order; a piece of a right form is none, nor a title."""
    forms = forms_of(tables)
    places = tuple(strays(text.folded.text)) if forms.phrases or forms.pairs or forms.terms else ()
    known = _counted(text, forms, (*_words(text, forms), *_patterns(text, forms)), _is_whole)
    known += _beside(known, _counted(text, forms, _sounding(text, forms, places), _is_whole))
    guessed = _beside(known, _counted(text, forms, _torn(text, forms, places), _is_whole))
    guessed += _beside(
        known + guessed, _counted(text, forms, _broken(text, forms, places), _is_free)
    )
    known += [one._replace(sure=False) for one in guessed]
    return tuple(sorted(known, key=_place))


def _beside(known: list[Slip], more: list[Slip]) -> list[Slip]:
    """Return those of `more` that stand where none of `known` does."""
    taken = {at for one in known for at in range(*one.span)}
    return [one for one in more if taken.isdisjoint(range(*one.span))]


def _counted(
    text: Text, forms: Forms, found: Iterable[_Found], counts: Callable[[Text, Span], bool]
) -> list[Slip]:
    """Return the wrong forms that count among what was `found`, the longest of each place."""
    slips = dict.fromkeys(
        Slip(text.folded.source(start, end), form.right, form.table)
        for start, end, form in found
        if not _is_right(text.folded.text, start, end, forms.rights)
    )
    return list(_longest(sorted((one for one in slips if counts(text, one.span)), key=_place)))


def _words(text: Text, forms: Forms) -> Iterator[_Found]:
    folded = text.folded.text
    if len(forms.words) > FEW:
        for number, start, end in _automaton(forms).find_matches_as_indexes(
            folded, overlapping=True
        ):
            yield start, end, Form(*forms.words[number])
        return
    for form in starmap(Form, forms.words):
        at = folded.find(form.wrong)
        while at >= 0:
            yield at, at + len(form.wrong), form
            at = folded.find(form.wrong, at + 1)


@once
def _automaton(forms: Forms) -> "AhoCorasick":
    return automaton(wrong for wrong, *_ in forms.words)


def _patterns(text: Text, forms: Forms) -> Iterator[_Found]:
    folded = text.folded.text
    for form in forms.patterns:
        for one in places(form.wrong, folded, (Span(0, len(folded)),)):
            yield one.start, one.end, _filled(text, form, one)


def _sounding(text: Text, forms: Forms, places: Sequence[int]) -> Iterator[_Found]:
    folded = text.folded.text
    for name, phrases in forms.phrases:
        for start, end, right in misspelt(folded, places, phrases):
            yield start, end, Form(folded[start:end], right, name)


def _broken(text: Text, forms: Forms, places: Sequence[int]) -> Iterator[_Found]:
    folded = text.folded.text
    for name, terms in forms.terms:
        for start, end, right in broken(folded, places, terms):
            yield start, end, Form(folded[start:end], right, name)


def _torn(text: Text, forms: Forms, places: Sequence[int]) -> Iterator[_Found]:
    folded = text.folded.text
    for name, words in forms.pairs:
        found = (torn(folded, places, words), turned(folded, places, words), doubled(folded, words))
        for start, end, right in chain(*found):
            span = text.folded.source(start, end)
            is_whole = span.end - span.start == end - start  # 任　武 is a name
            if is_whole and not is_name(text.words, span):
                yield start, end, Form(folded[start:end], right, name)


def _filled(text: Text, form: Form, match: Span) -> Form:
    """Put what the groups of a pattern found, as the report has it, into the right form."""

    def words(number: Match[str]) -> str:
        group = group_places(form.wrong, text.folded.text, match, int(number[1]))
        start, end = text.folded.source(*group)
        return text.words[start:end]

    return form._replace(right=GROUP.sub(words, form.right))


def _is_right(folded: str, start: int, end: int, rights: str) -> bool:
    """Whether what stands from `start` to `end` is one of `rights` or a piece of one."""
    words = folded[start:end]
    return "\n" not in words and any(
        folded.find(right, max(end - len(right), 0), start + len(right)) >= 0
        for right in _lines_with(words, rights)
    )


def _lines_with(words: str, lines: str) -> Iterator[str]:
    """Yield those of `lines`, each between two ends of line, that hold `words`."""
    at = lines.find(words)
    while at >= 0:
        end = lines.index("\n", at)
        yield lines[lines.rindex("\n", 0, at) + 1 : end]
        at = lines.find(words, end)


def in_title(text: Text, span: Span) -> bool:
    """Whether `span` is words of a name in 《》, and not the name itself."""
    return one_holding(text.titles, span) not in (None, span)


def _is_free(text: Text, span: Span) -> bool:
    """Whether `span` is in no title, unless it is one, and nobody's name."""
    return not (in_title(text, span) or is_given(text.words, span))


def _is_whole(text: Text, span: Span) -> bool:
    """Whether `span` is free, and no word reaches into it."""
    is_long = span.end - span.start > LONGEST_TERM
    return _is_free(text, span) and (
        is_long or not any(is_inside_word(text.words, edge) for edge in span)
    )


def _longest(slips: list[Slip]) -> Iterator[Slip]:
    """Yield the slips that no earlier or longer one of their table covers."""
    ends: dict[str, int] = {}
    for one in slips:
        if one.span.start >= ends.get(one.table, 0):
            yield one
            ends[one.table] = one.span.end


def _place(slip: Slip) -> tuple[int, int]:
    return slip.span.start, -slip.span.end
