"""Tables of wordings made ready to be looked for; what is made of them is kept for later runs."""

import json
import marshal
from collections.abc import Iterator, Sequence
from contextlib import suppress
from os.path import dirname, join
from re import escape
from zlib import crc32

from checker import __version__, kept
from checker.document.text import fold
from checker.document.text.fold import fold_term, fold_terms
from checker.facts.once import once
from checker.facts.vocabulary import TIMED, Vocabulary
from checker.facts.wording.phrases import LEAST, Phrases, phrases_of
from checker.facts.wording.terms import Terms, terms_of
from checker.facts.wording.torn import Pairs, pairs_of
from checker.records import NamedTuple

# Tables by name: each right form with its wrong ones; one between slashes is a pattern, and
# \1 in the right form stands for what its first group found. Behind ≈ stand right forms, of
# which all that sound like them are wrong. Behind @ stands when a right form was first right.
Table = tuple[str, tuple[tuple[str, tuple[str, ...]], ...]]
Tables = tuple[Table, ...]
ALIKE = "≈"
FIXED = "≡"
NO_REFERENCES = 2  # a version of ``marshal`` that writes what is equal alike


class Form(NamedTuple):
    """A wrong form, folded, the right one, and their table."""

    wrong: str
    right: str
    table: str


class Timed(NamedTuple):
    """A word, folded, when it was first right (2021-11, 2001+N), and its table."""

    word: str
    when: str
    table: str


class Forms(NamedTuple):
    """All tables made ready; a right form of one is right for the others.

    Of `words` each is the fields of a form: there are many, of which few stand in a report.
    `rights` stand each in a line of its own, between two ends of line: what holds a word is found
    by one search of them all.
    """

    words: Sequence[Sequence[str]]
    patterns: tuple[Form, ...]
    timed: tuple[Timed, ...]
    phrases: tuple[tuple[str, Phrases], ...]
    pairs: tuple[tuple[str, Pairs], ...]
    terms: tuple[tuple[str, Terms], ...]
    rights: str


@once
def tables_of(vocabulary: Vocabulary) -> Tables:
    """Return all tables of wordings that `vocabulary` has."""
    return tuple((name, tuple(one.items())) for name, one in vocabulary.wordings.items())


@once
def forms_of(tables: Tables) -> Forms:
    """Make `tables` ready, or read what an earlier run has made of them."""
    mark = _mark(tables)
    with suppress(OSError, ValueError, TypeError):
        known, _, data = kept.read(_file(tables)).partition(b"\n")
        if known == mark:
            return _read(data.decode(kept.ENCODING))
    made = _made(tables)
    with suppress(OSError, ValueError):
        data = json.dumps(made, ensure_ascii=False).encode(kept.ENCODING)
        kept.write(_file(tables), mark + b"\n" + data)
    return made


def _mark(tables: Tables) -> bytes:
    """Return what tells `tables`, and the program that made them ready, from all others."""
    number = crc32(marshal.dumps(tables, NO_REFERENCES))
    changed, size = kept.sources(dirname(__file__), dirname(fold.__file__))
    return f"{__version__} {changed} {size} {number:08x}".encode()


def _file(tables: Tables) -> str:
    """Return where is kept what was made of tables of these names, as they were last."""
    number = crc32("\n".join(name for name, _ in tables).encode("utf-8", "surrogatepass"))
    return join(kept.folder(), f"wordings-{number:08x}")


def _read(data: str) -> Forms:
    words, patterns, timed, phrases, pairs, terms, rights = json.loads(data)
    return Forms(
        words,
        tuple(Form(*one) for one in patterns),
        tuple(Timed(*one) for one in timed),
        tuple((name, Phrases(*ready)) for name, ready in phrases),
        tuple((name, Pairs(*ready)) for name, ready in pairs),
        tuple((name, Terms(broken, Phrases(*threes))) for name, (broken, threes) in terms),
        rights,
    )


def _made(tables: Tables) -> Forms:
    rows = [(name, *row) for name, table in tables for row in table]
    alike = [(name, fold_terms(rights)) for name, right, rights in rows if right == ALIKE]
    fixed = [(name, fold_terms(rights)) for name, right, rights in rows if right == FIXED]
    wrong = [
        Form(one, right, name)
        for name, right, wrongs in rows
        if right not in (ALIKE, FIXED)
        for one in wrongs
    ]
    plain = [one for one in wrong if not (_is_pattern(one.wrong) or one.wrong.startswith(TIMED))]
    folded = fold_terms([one.wrong for one in plain])
    rights = {
        *fold_terms([right for _, right, _ in rows]),
        *(one for _, ready in alike for one in _long(ready)),
        *(one for _, ready in fixed for one in ready),
    }
    return Forms(
        tuple(one._replace(wrong=word) for one, word in zip(plain, folded, strict=True)),
        tuple(_folded(one) for one in wrong if _is_pattern(one.wrong)),
        tuple(_timed(wrong)),
        tuple((name, phrases_of(long)) for name, ready in alike if (long := _long(ready))),
        tuple((name, pairs_of(short)) for name, ready in alike if (short := _short(ready))),
        tuple((name, terms_of(ready)) for name, ready in fixed),
        "\n".join(("", *rights, "")),
    )


def _long(words: Sequence[str]) -> list[str]:
    return [one for one in words if len(one) >= LEAST]


def _short(words: Sequence[str]) -> list[str]:
    return [one for one in words if len(one) < LEAST]


def _is_pattern(form: str) -> bool:
    return len(form) > 2 and form[0] == form[-1] == "/"


def _timed(forms: Sequence[Form]) -> Iterator[Timed]:
    for when, word, table in forms:
        if when.startswith(TIMED):
            yield Timed(fold_term(word), when, table)


def _folded(form: Form) -> Form:
    """Make a pattern for folded text; a sign that folding makes a bracket stays a plain sign."""
    signs = []
    for sign in form.wrong[1:-1]:
        folded = sign if sign.isascii() else fold_term(sign)
        signs.append(sign if folded in ("", sign) else escape(folded))
    return form._replace(wrong="(?i)" + "".join(signs))
