"""Passages of the report: the cited words marked in their sentence."""

from collections.abc import Sequence

from rich.text import Text

from checker import layout, passages
from checker.report import Evidence
from checker.view import View


def marked(group: Sequence[Evidence], style: str, view: View) -> Text:
    """Set a sentence with the cited words coloured, or in 【】 where there are no colours."""
    if not view.colour:
        return layout.line((passages.bracketed(group), "dim"))
    styles = ("dim", f"bold underline {style}")
    return layout.line(*((one.text, styles[one.cited]) for one in passages.pieces(group)))
