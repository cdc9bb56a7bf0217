"""What only many reports together show of one of them."""

from checker.document.model import Document, Span
from checker.messages import Message
from checker.records import NamedTuple


class Peer(NamedTuple):
    """Another report, by the name that people know it by, and what this one shares with it.

    `share` (0 to 1) is of this report's own text.
    """

    name: str
    share: float
    passages: tuple[Span, ...]


class Outlier(NamedTuple):
    """A figure of this report that is far from those of its peers, where it stands, and why.

    It counts `indicator`; beside it in `span` others may stand that are as usual.
    """

    span: Span
    message: Message
    indicator: str = ""


class Peers(NamedTuple):
    """What a report was compared with: the other report that it shares most with, and last year's.

    None where there is none. `outliers` are its figures that stand out, `due` is the day (ISO) by
    which it had to be handed in, "" where nobody has set one.
    """

    another: Peer | None = None
    previous: Peer | None = None
    outliers: tuple[Outlier, ...] = ()
    due: str = ""


def peer_of(document: Document, other: Document) -> Peer:
    """Compare a report with one `other`."""
    from checker.facts.copies.passages import shared
    from checker.facts.copies.words import words_in

    found = shared(words_in(document), words_in(other))
    title = other.head.title.value if other.head.title else other.source
    return Peer(title, found.of_one, tuple(one.here for one in found.passages))
