"""What kind of report a document is, and on what kind of body it reports."""

from checker.document.model import Document
from checker.facts.sentences import any_row, row_holds
from checker.facts.vocabulary import Genre, Vocabulary
from checker.patterns import pattern
from checker.records import NamedTuple

SENTENCE = pattern(r"[。；;，]|,(?!\d)")
# 6月25日，某县召开……: what happened, and no report of a year. 本站讯, below the name of the site.
NEWS = pattern(
    r"\s*(?:\d{1,2}月\d{1,2}日|近日|日前|连日来)[^。\n]{0,120}"
    r"|(?:[^\n，,。]{1,40}\n){0,8}(?P<news>\s*(?:本[站报网刊台]|\w{2,12}日)讯[^。\n]{0,120})"
)
# How a report begins, and an article on the same does not: with the year it is of, or its first
# heading; or it says that it reports.
DATED = pattern(
    r"(?:^|[\n。:：])\s*(?:自|截至|(?:现将|根据|按照)[^\n。]{0,40})?(?:(?:19|20)\d\d|二[〇○零].{2})\s?年"
    r"|^\s*一、|\n\s*一、\s?(?:19|20)\d\d\s?年|(?:^|[\n。])\s*(?:今年|一年来|近年来)"
)
REPORTED = pattern(
    r"(?:报告|汇报|总结|情况|公示|简报)[^\n，,。]{0,4}如\s?下|现将|请予?审议|本年?报告?[,，。]"
)
BEGINNING, WEAK = 200, 0.3
OPENING = 600  # characters in which a report that lost its title says what it is


class Kind(NamedTuple):
    """A genre by name, "" where none fits; `confidence` is 1 by the title, less by the text."""

    name: str = ""
    confidence: float = 0


def genre_of(document: Document, vocabulary: Vocabulary) -> Kind:
    """Return the genre that fits best; a list of titles without a sentence is of none."""
    if not SENTENCE.search(document.text):
        return Kind()
    kinds = (_rate(genre, document) for genre in vocabulary.genres.values())
    return max(kinds, key=lambda kind: kind.confidence, default=Kind())


def level_of(document: Document, vocabulary: Vocabulary) -> str:
    """Return the kind of body that reports, by the names in title and signature; "" for none.

    A word matches anywhere in a name; one that ends in ``$`` ends the name (``镇$``).
    """
    head = document.head
    names = [one.value for one in (head.issuer, head.signature) if one]
    return next(
        (
            level
            for level, words in vocabulary.levels.items()
            if any(_names(word, name) for name in names for word in words)
        ),
        "",
    )


def _names(word: str, name: str) -> bool:
    return name.endswith(word[:-1]) if word.endswith("$") else word in name


def _rate(genre: Genre, document: Document) -> Kind:
    title = _title(document)
    if any(word in title for word in genre.avoid):
        return Kind()
    if any_row(genre.titles, title):
        return Kind(genre.name, 1)
    start = document.text[:OPENING]
    if title and any(word in start for word in genre.avoid):
        return Kind()
    held = sum(row_holds(row, document.text) for row in genre.cues)
    confidence = 0.8 * held / len(genre.cues) if held > 1 else 0
    if not confidence or (confidence < WEAK and not _reports(document.text)):
        return Kind()
    return Kind(genre.name, confidence)


def _reports(text: str) -> bool:
    return bool(DATED.search(text[:BEGINNING]) or REPORTED.search(text[:OPENING]))


def _title(document: Document) -> str:
    """Return the title, or of a piece of news that lost it the first sentence."""
    if document.head.title:
        return document.head.title.value
    news = NEWS.match(document.text)
    return news["news"] or news[0] if news else ""
