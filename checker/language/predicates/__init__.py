"""The verbs of the language: one module each, imported when a rule first needs it.

Adding a verb is a module here, a line in this table, and its two spellings in the grammar.
"""

from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.language.verdict import Verdict

PREDICATES: tuple[str, ...] = (
    "mention",
    "report",
    "have_section",
    "have_figures",
    "have",
    "cite",
    "match",
    "write",
    "wordings",
    "dated",
    "length",
    "add_up",
    "balance",
    "agree",
    "percentages",
    "units",
    "names_agree",
    "dates_complete",
    "dates_possible",
    "in_force",
    "exact_titles",
    "issuers",
    "number_form",
    "heading_numbers",
    "marks",
    "brackets",
    "title_marks",
    "repeats",
    "well_formed",
    "signature_matches",
    "section_year",
    "full_year",
    "copy",
    "stand_out",
    "handed_in",
)


@cache
def evaluate_of(verb: str) -> "Callable[..., Verdict]":
    """Return the function that judges `verb`; its keyword arguments are the verb's arguments."""
    evaluate: Callable[..., Verdict] = import_module(f"{__name__}.{verb}").evaluate
    return evaluate
