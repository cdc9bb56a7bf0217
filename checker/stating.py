"""What a finding states, row by row, and the signs by which plain formats show it as it is."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from checker import telling
from checker.cleaning import clean, paragraphs
from checker.passages import SENTENCES, bracketed, by_sentence
from checker.patterns import pattern
from checker.report import Evidence, Finding
from checker.view import View

# Signs by which Markdown, with its tables and formulas, takes text for more than text.
SIGNS = pattern(r"[\\`*_\[\]|~#$]")
FIRST = pattern(r"(\s*\d*)([-+=.)])")
Quote = Callable[[Sequence[Evidence]], str]


def statements(finding: Finding, view: View, quote: Quote = bracketed) -> Iterator[tuple[str, str]]:
    """Give all that a finding states, each with the key of its label (``card.basis``, …).

    `quote` sets a sentence with the passages that are cited in it.
    """
    rule, near = finding.rule, finding.nearest
    yield "card.problem", clean(view.tell(finding.message))
    if rule.basis:
        yield "card.basis", telling.basis(rule.basis, view)
    yield from (("card.passage", text) for text in _passages(finding, view, quote))
    if finding.searched:
        scopes = tuple(view.tell(one) for one in finding.searched)
        yield "card.searched", clean(view.say("card.list", items=scopes))
    if near:
        yield "card.nearest", quote((near.passage,))
        yield "card.nearest", telling.nearest(near, view)
    if finding.status in ("fail", "review") and rule.advice:
        yield "card.advice", clean(rule.advice)
    if finding.status in ("fail", "review") and rule.draft:
        yield "card.draft", paragraphs(rule.draft)


def labelled(rows: Iterable[tuple[str, str]], view: View) -> str:
    """Set statements one below the other, each behind its label."""
    return "\n".join(
        view.say("card.labelled", label=view.say(key), text=text) for key, text in rows
    )


def markdown(text: str) -> str:
    """Return `text` so that Markdown shows it as it is, on one line."""
    from html import escape

    signs = SIGNS.sub(r"\\\g<0>", escape(text, quote=False))
    begin = FIRST.match(signs)
    if begin:
        signs = f"{begin[1]}\\{signs[begin.start(2) :]}"
    return signs.replace("\n", "<br>")


def _passages(finding: Finding, view: View, quote: Quote) -> Iterator[str]:
    """Quote the first sentences; of the rest say only where they stand."""
    groups = by_sentence(finding.evidence)
    for group in groups[:SENTENCES]:
        at = telling.where(group[0].place, view)
        yield view.say("card.lacks", lacks=quote(group), at=at)
    yield from telling.elsewhere(groups[SENTENCES:], view)
