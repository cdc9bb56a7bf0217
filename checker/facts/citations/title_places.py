"""Where documents are named in a text: 《…》, with the slips that real reports have."""

from bisect import bisect_right
from collections.abc import Callable, Iterator

from checker.document.model import Span
from checker.patterns import pattern
from checker.records import NamedTuple

# A title holds no full stop; one inside another may stand in 《》 as well as in 〈〉.
TITLED = pattern(r"《([^《》。；]{0,150}(?:《[^《》。；]{1,80}》[^《》。；]{0,80}){0,3})》")
# Wrong or missing marks: taken for a title only where the words are a known one.
LOOSE = pattern(r"[《〈<＜≪]([^《》〈〉<>＜＞≪≫。；，、\n]{3,60})[》〉>＞≫]?")
BLANKS = pattern(r"\s+")
LINES = 2  # hard line breaks that a title may run over


class Named(NamedTuple):
    """A name as printed, line breaks and blanks left out, and its place with the marks."""

    title: str
    span: Span


def find_titles(text: str, is_known: Callable[[str], bool]) -> tuple[Named, ...]:
    """Return all names in `text`, in order; `is_known` decides on those with broken marks."""
    whole = tuple(_whole(text))
    broken = _broken(text, whole, is_known)
    return tuple(sorted((*whole, *broken), key=lambda one: one.span))


def _whole(text: str) -> Iterator[Named]:
    for match in TITLED.finditer(text):
        title = BLANKS.sub("", match[1])
        if title and match[1].count("\n") <= LINES:
            yield Named(title, Span(*match.span()))


def _broken(
    text: str, whole: tuple[Named, ...], is_known: Callable[[str], bool]
) -> Iterator[Named]:
    starts = tuple(one.span.start for one in whole)
    for match in LOOSE.finditer(text):
        before = bisect_right(starts, match.start())
        if before and match.start() < whole[before - 1].span.end:
            continue
        title = BLANKS.sub("", match[1])
        if is_known(title):
            yield Named(title, Span(*match.span()))
