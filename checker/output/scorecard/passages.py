"""Passages of the report: the cited words marked in their sentence, and the place below them."""

from collections.abc import Iterator

from rich.text import Text

from checker import layout, telling
from checker.report import Evidence, Lacking
from checker.view import View

SENTENCES = 3
_QUOTE = 120
_PLACES = 20


def lines(evidence: tuple[Evidence, ...], style: str, view: View) -> Iterator[Text]:
    """Set the first sentences that `evidence` lies in; of the rest say only where it stands."""
    groups = _by_sentence(evidence)
    for group in groups[:SENTENCES]:
        yield marked(group, style, view)
        yield layout.line((telling.where(group[0].place, view), "dim"))
    others = [one for group in groups[SENTENCES:] for one in group]
    if others:
        key = "card.more-lines" if others[0].place.line else "card.more-paragraphs"
        numbers = (str(one.place.line or one.place.paragraph) for one in others)
        places = tuple(dict.fromkeys(numbers))[:_PLACES]
        yield Text(view.say(key, count=len(others), places=places))


def marked(group: tuple[Evidence | Lacking, ...], style: str, view: View) -> Text:
    """Set a sentence with the cited words coloured, or in 【】 where there are no colours."""
    first = group[0]
    sentence = first.before + first.quote + first.after
    base = at = first.start - len(first.before)
    text = layout.line()
    for one in group:
        start = max(one.start, at)
        text.append(layout.clean(sentence[at - base : start - base]), "dim")
        words = layout.shorten(layout.clean(sentence[start - base : one.end - base]), _QUOTE)
        if view.colour:
            text.append(words, f"bold underline {style}")
        elif words:
            text.append(f"【{words}】")
        at = max(one.end, at)
    text.append(layout.clean(sentence[at - base :]), "dim")
    return text


def _by_sentence(evidence: tuple[Evidence, ...]) -> list[tuple[Evidence, ...]]:
    groups: list[tuple[Evidence, ...]] = []
    for one in sorted(evidence, key=lambda one: one.start):
        if groups and one.end <= _sentence_end(groups[-1][0]):
            groups[-1] = (*groups[-1], one)
        else:
            groups.append((one,))
    return groups


def _sentence_end(one: Evidence) -> int:
    return one.end + len(one.after.removesuffix("…"))
