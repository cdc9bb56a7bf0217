"""What is done with the pieces of a sentence while it is built: marks, numbers, names of arguments."""

from lark import Token
from lark.tree import Meta

from checker.language.draft import Piece, Pieces
from checker.language.problem import refusal
from checker.language.tree import Bound, Mark, Term, Terms

FIELDS = {
    "document_number": "document number",
    "addressee": "addressee",
    "signature": "signature",
    "date": "date",
    "copy_line": "copy line",
    "title_field": "title",
    "issuer_field": "issuer",
    "attachment": "attachment",
}


def mark_of(meta: Meta) -> Mark:
    """Return where the words below a node of the grammar stand."""
    return Mark(meta.start_pos, meta.end_pos)


def place_of(token: Token) -> Mark:
    """Return where `token` stands."""
    return Mark(token.start_pos or 0, token.end_pos or 0)


def as_object(piece: Piece) -> Piece:
    """Return the object of a verb under the name of the argument that it is."""
    if piece.name in FIELDS:
        return Piece("field", FIELDS[piece.name], piece.mark)
    return Piece("terms", as_terms(piece), piece.mark) if piece.name == "term" else piece


def as_terms(piece: Piece) -> Terms:
    """Return one term or a list of them as a list."""
    terms: Terms = Terms("all", (piece.value,)) if piece.name == "term" else piece.value
    return terms


def items_of(pieces: Pieces) -> tuple[Term | Terms, ...]:
    """Return the items of a list."""
    return tuple(one.value for one in pieces)


def as_limit(share: Piece) -> Piece:
    """Return a share as the most that may be copied."""
    return Piece("limit", bound_of(share, None), share.mark)


def bound_of(low: Piece | None, high: Piece | None) -> Bound:
    """Make a bound; a sign of percent behind the second number holds for both."""
    percent = any(one.name == "percent" for one in (low, high) if one)
    return Bound(_number(low, percent), _number(high, percent), percent)


def whole(token: Token) -> int:
    """Return the whole number that `token` is. Raises SentenceError where it is none."""
    if "." in token:
        raise refusal("language.whole-number", place_of(token), number=str(token))
    return int(token)


def _number(piece: Piece | None, percent: bool) -> float | None:
    if piece is None:
        return None
    text = f"{piece.value}e-2" if percent else piece.value
    return float(text) if percent or "." in text else int(text)
