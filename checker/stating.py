"""What a finding states, row by row, and the signs by which plain formats show it as it is."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from checker import telling
from checker.cleaning import clean, paragraphs
from checker.passages import SENTENCES, bracketed, by_sentence
from checker.patterns import pattern
from checker.records import NamedTuple
from checker.report import Evidence, Finding
from checker.view import View

# Signs by which Markdown, with its tables and formulas, takes text for more than text.
SIGNS = pattern(r"[\\`*_\[\]|~#$]")
FIRST = pattern(r"(\s*\d*)([-+=.)])")
Quote = Callable[[Sequence[Evidence]], str]


class Statement(NamedTuple):
    """One thing that a finding states: the key of its label (``card.basis``, …), and the words.

    `cited` are passages of one sentence, to be set before the words: these say where they stand,
    or what they lack.
    """

    key: str
    text: str
    cited: tuple[Evidence, ...] = ()


def stated(finding: Finding, view: View) -> Iterator[Statement]:
    """Give all that a finding states, in the order in which it is set."""
    rule, near = finding.rule, finding.nearest
    yield Statement("card.problem", clean(view.tell(finding.message)))
    if rule.basis:
        yield Statement("card.basis", clean(telling.basis(rule.basis, view)))
    yield from _passages(finding, view)
    if finding.searched:
        scopes = tuple(view.tell(one) for one in finding.searched)
        yield Statement("card.searched", clean(view.say("card.list", items=scopes)))
    if near:
        yield Statement("card.nearest", telling.nearest(near, view), (near.passage,))
    if finding.status in ("fail", "review") and rule.advice:
        yield Statement("card.advice", clean(rule.advice))
    if finding.status in ("fail", "review") and rule.draft:
        yield Statement("card.draft", paragraphs(rule.draft))


def statements(finding: Finding, view: View, quote: Quote = bracketed) -> Iterator[tuple[str, str]]:
    """Give what a finding states as lines, each with the key of its label.

    `quote` sets a sentence with the passages that are cited in it.
    """
    for key, text, cited in stated(finding, view):
        if key == "card.passage" and cited:
            yield key, view.say("card.lacks", lacks=quote(cited), at=text)
        else:
            yield from ((key, one) for one in (*([quote(cited)] if cited else ()), text))


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


def _passages(finding: Finding, view: View) -> Iterator[Statement]:
    """Cite the first sentences; of the rest say only where they stand."""
    groups = by_sentence(finding.evidence)
    for group in groups[:SENTENCES]:
        yield Statement("card.passage", telling.where(group[0].place, view), group)
    for said in telling.elsewhere(groups[SENTENCES:], view):
        yield Statement("card.passage", said)
