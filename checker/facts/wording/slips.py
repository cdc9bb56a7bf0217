"""Wrong spellings of words that have one right form."""

from collections.abc import Iterable, Iterator
from re import Match, escape
from typing import Any

from checker.document.model import Span
from checker.document.text.fold import Folded, fold_term, fold_terms
from checker.facts.expressions import group_places, places, present
from checker.facts.once import once
from checker.facts.sentences import one_holding
from checker.facts.vocabulary import TIMED, Vocabulary
from checker.facts.wording.phrases import ALIKE, Phrases, misspelt, phrases_of
from checker.facts.words import LONGEST_TERM, is_inside_word
from checker.patterns import pattern
from checker.records import NamedTuple

# Tables by name: each right form with its wrong ones; one between slashes is a pattern, and
# \1 in the right form stands for what its first group found. Behind ≈ stand right forms, of
# which all that sound like them are wrong.
Table = tuple[str, tuple[tuple[str, tuple[str, ...]], ...]]
Tables = tuple[Table, ...]
GROUP = pattern(r"\\([1-9])")
FEW = 16  # words that are sooner looked for one by one than all at once


class Slip(NamedTuple):
    """A wrong form at `span`, the right one, and the table that says so."""

    span: Span
    right: str
    table: str


class Text(NamedTuple):
    """A report's words, the same folded, and the places of the names in 《》."""

    words: str
    folded: Folded
    titles: tuple[Span, ...]


class _Form(NamedTuple):
    """A wrong form, folded."""

    wrong: str
    right: str
    table: str


_Found = tuple[int, int, _Form]  # from where to where in the folded text


class _Forms(NamedTuple):
    """All tables made ready; a right form of one is right for the others.

    `rights` stand each in a line of its own, between two ends of line: what holds a word is found
    by one search of them all.
    """

    words: tuple[_Form, ...]
    patterns: tuple[_Form, ...]
    phrases: tuple[tuple[str, Phrases], ...]
    rights: str
    automaton: Any


@once
def tables_of(vocabulary: Vocabulary) -> Tables:
    """Return all tables of wordings that `vocabulary` has."""
    return tuple((name, tuple(one.items())) for name, one in vocabulary.wordings.items())


def find_slips(text: Text, tables: Tables) -> tuple[Slip, ...]:
    """Return the wrong forms in `text`, in order; a piece of a right form is none, nor a title."""
    forms = _forms(tables)
    known = _counted(text, forms, (*_words(text, forms), *_patterns(text, forms)))
    alike = _counted(text, forms, _sounding(text, forms))
    taken = {at for one in known for at in range(*one.span)}
    more = (one for one in alike if taken.isdisjoint(range(*one.span)))
    return tuple(sorted((*known, *more), key=_place))


def _counted(text: Text, forms: _Forms, found: Iterable[_Found]) -> list[Slip]:
    """Return the wrong forms among what was `found`, the longest where several stand in one place."""
    slips = {
        Slip(text.folded.source(start, end), form.right, form.table)
        for start, end, form in found
        if not _is_right(text.folded.text, start, end, forms.rights)
    }
    return list(_longest(sorted((one for one in slips if _counts(text, one.span)), key=_place)))


@once
def _forms(tables: Tables) -> _Forms:
    rows = [(name, *row) for name, table in tables for row in table]
    forms = [
        (wrong, right, name)
        for name, right, wrongs in rows
        for wrong in (wrongs if right != ALIKE else ())
        if not wrong.startswith(TIMED)
    ]
    patterns = tuple(
        _Form(_folded(wrong[1:-1]), right, name)
        for wrong, right, name in forms
        if _is_pattern(wrong)
    )
    plain = [one for one in forms if not _is_pattern(one[0])]
    folded = fold_terms([wrong for wrong, *_ in plain])
    words = [_Form(wrong, *row[1:]) for wrong, row in zip(folded, plain, strict=True)]
    alike = [(name, fold_terms(wrongs)) for name, right, wrongs in rows if right == ALIKE]
    rights = {
        *fold_terms([right for _, right, _ in rows]),
        *(one for _, ready in alike for one in ready),
    }
    phrases = tuple((name, phrases_of(ready)) for name, ready in alike)
    lines = "\n".join(("", *rights, ""))
    return _Forms(tuple(words), patterns, phrases, lines, _automaton(words))


def _is_pattern(form: str) -> bool:
    return len(form) > 2 and form[0] == form[-1] == "/"


def _folded(pattern: str) -> str:
    """Return `pattern` for folded text; a sign that folding makes a bracket stays a plain sign."""
    signs = []
    for sign in pattern:
        folded = sign if sign.isascii() else fold_term(sign)
        signs.append(sign if folded in ("", sign) else escape(folded))
    return "(?i)" + "".join(signs)


def _automaton(words: list[_Form]) -> Any:
    if len(words) <= FEW:
        return None
    from ahocorasick_rs import AhoCorasick

    return AhoCorasick([one.wrong for one in words], store_patterns=False)


def _words(text: Text, forms: _Forms) -> Iterator[_Found]:
    folded = text.folded.text
    if forms.automaton:
        for number, start, end in forms.automaton.find_matches_as_indexes(folded, overlapping=True):
            yield start, end, forms.words[number]
        return
    for form in forms.words:
        at = folded.find(form.wrong)
        while at >= 0:
            yield at, at + len(form.wrong), form
            at = folded.find(form.wrong, at + 1)


def _patterns(text: Text, forms: _Forms) -> Iterator[_Found]:
    folded = text.folded.text
    if forms.patterns:
        for number in present(tuple(one.wrong for one in forms.patterns), folded):
            form = forms.patterns[number]
            for one in places(form.wrong, folded, (Span(0, len(folded)),)):
                yield one.start, one.end, _filled(text, form, one)


def _sounding(text: Text, forms: _Forms) -> Iterator[_Found]:
    folded = text.folded.text
    for name, phrases in forms.phrases:
        for start, end, right in misspelt(folded, phrases):
            yield start, end, _Form(folded[start:end], right, name)


def _filled(text: Text, form: _Form, match: Span) -> _Form:
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


def _counts(text: Text, span: Span) -> bool:
    """Whether `span` is in no title, unless it is one, and no other word reaches into it."""
    if in_title(text, span):
        return False
    is_long = span.end - span.start > LONGEST_TERM
    return is_long or not any(is_inside_word(text.words, edge) for edge in span)


def _longest(slips: list[Slip]) -> Iterator[Slip]:
    """Yield the slips that no earlier or longer one of their table covers."""
    ends: dict[str, int] = {}
    for one in slips:
        if one.span.start >= ends.get(one.table, 0):
            yield one
            ends[one.table] = one.span.end


def _place(slip: Slip) -> tuple[int, int]:
    return slip.span.start, -slip.span.end
