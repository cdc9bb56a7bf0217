"""Passages of the report: the cited words marked in their sentence, and the place below them."""

from collections.abc import Iterator, Sequence

from rich.text import Text

from checker import layout, passages, telling
from checker.report import Evidence
from checker.view import View


def lines(evidence: tuple[Evidence, ...], style: str, view: View) -> Iterator[Text]:
    """Set the first sentences that `evidence` lies in; of the rest say only where it stands."""
    groups = passages.by_sentence(evidence)
    for group in groups[: passages.SENTENCES]:
        yield marked(group, style, view)
        yield layout.line((telling.where(group[0].place, view), "dim"))
    for said in telling.elsewhere(groups[passages.SENTENCES :], view):
        yield Text(said)


def marked(group: Sequence[Evidence], style: str, view: View) -> Text:
    """Set a sentence with the cited words coloured, or in 【】 where there are no colours."""
    if not view.colour:
        return layout.line((passages.bracketed(group), "dim"))
    styles = ("dim", f"bold underline {style}")
    return layout.line(*((one.text, styles[one.cited]) for one in passages.pieces(group)))
