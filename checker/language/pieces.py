"""What is done with the pieces of a sentence while it is built: marks, numbers, names of arguments."""

from collections.abc import Iterator

from lark import Token
from lark.tree import Meta

from checker import numerals
from checker.language.draft import Draft, Joined, Piece, Pieces, Said
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
WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
STRICT = ("over", "under")
COUNTED = ("times", "times_zh", "items", "items_zh", "characters", "number", "size")


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
    value = value_of(token)
    if value != int(value):
        raise refusal("language.whole-number", place_of(token), number=str(token))
    return int(value)


def value_of(token: Token) -> float:
    """Return the number that `token` is, in digits or in words of either spelling."""
    if token in WORDS:
        return WORDS.index(token)
    return numerals.value_of("".join(token.split()))


def sized(bound: Piece, name: str) -> Piece:
    """Name `bound` after what it bounds; one that is over or under a number stays so where it may.

    Raises SentenceError where over and under are not a whole step away.
    """
    if bound.name not in STRICT:
        return bound._replace(name=name)
    low, high, percent = bound.value
    if percent or name not in COUNTED:
        raise refusal("language.strict", bound.mark)
    exact = Bound(None if low is None else low + 1, None if high is None else high - 1)
    return Piece(bound.name if name == "size" else name, exact, bound.mark)


def allowed(said: Said) -> tuple[bool, Said]:
    """Turn 不得 超过 5000 字 into 必须 至多 5000 字; tell whether it is still denied."""
    (size,) = said.objects
    if size.name not in STRICT:
        return True, said
    low, high, _ = size.value
    rest = Bound(None, low - 1) if high is None else Bound(high + 1)
    return False, said._replace(objects=(Piece("size", rest, size.mark),))


def in_parts(said: Said) -> Draft:
    """Return each of several objects (署名、成文日期) as a predicate of its own."""
    first, *rest = said.objects or (None,)
    if first is None or not rest or said.action not in ("have", "report"):
        return said
    parts = [
        said._replace(objects=(first,), after=()),
        *(Said("", (one,), one.mark) for one in rest),
    ]
    parts[-1] = parts[-1]._replace(after=said.after)
    return Joined("and", tuple(parts), commas=True)


def continued(parts: tuple[Draft, ...]) -> Iterator[Draft]:
    """Yield `parts`; a list with commas goes on with what follows: 署名、抄送 或 附件."""
    for part, following in zip(parts, (*parts[1:], None), strict=True):
        if not (isinstance(part, Joined) and part.commas):
            yield part
        elif isinstance(following, Said) and not following.action:
            yield from part.parts
        else:
            yield part._replace(commas=False)


def _number(piece: Piece | None, percent: bool) -> float | None:
    if piece is None:
        return None
    value: float = float(f"{piece.value}e-2") if percent else piece.value
    return value
