"""Passages as people read them: the sentence they stand in, the cited words set apart."""

from collections.abc import Iterator, Sequence

from checker.cleaning import clean, shorten
from checker.document.model import Document, Span
from checker.records import NamedTuple
from checker.report import Evidence

# So many sentences are quoted of one finding; of others it is only said where they stand.
SENTENCES = 3
# Of cited words longer than this, the middle is left out.
QUOTE = 120
OPENING = "（(“‘《〈「『【〔[［"


class Piece(NamedTuple):
    """A stretch of a sentence, cited or around what is cited; fit for people to see."""

    text: str
    cited: bool


def opened(document: Document, span: Span) -> str:
    """Return the words at `span` with the mark right before them that opens them: （ of （四）."""
    before = document.text[max(span.start - 1, 0) : span.start]
    return (before if before and before in OPENING else "") + document.quote(span)


def by_sentence(evidence: Sequence[Evidence]) -> list[tuple[Evidence, ...]]:
    """Return the passages in the order of the text, those of one sentence together."""
    groups: list[tuple[Evidence, ...]] = []
    for one in sorted(evidence, key=lambda one: one.start):
        if groups and one.end <= _sentence_end(groups[-1][0]):
            groups[-1] = (*groups[-1], one)
        else:
            groups.append((one,))
    return groups


def pieces(group: Sequence[Evidence]) -> Iterator[Piece]:
    """Cut the sentence that the passages of `group` stand in at their ends."""
    first = group[0]
    sentence = first.before + first.quote + first.after
    base = at = first.start - len(first.before)
    for start, end in _apart(group):
        yield Piece(clean(sentence[at - base : start - base]), False)
        yield Piece(shorten(clean(sentence[start - base : end - base]), QUOTE), True)
        at = end
    yield Piece(clean(sentence[at - base :]), False)


def bracketed(group: Sequence[Evidence]) -> str:
    """Return the sentence with the cited words in 【】, for where there are no colours."""
    return "".join(
        f"【{one.text}】" if one.cited and one.text else one.text for one in pieces(group)
    )


def _apart(group: Sequence[Evidence]) -> list[tuple[int, int]]:
    """Return the ends of the passages of `group`, those that overlap as one."""
    found: list[tuple[int, int]] = []
    for one in group:
        if found and one.start < found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], one.end))
        else:
            found.append((one.start, one.end))
    return found


def _sentence_end(one: Evidence) -> int:
    return one.end + len(one.after.removesuffix("…"))
