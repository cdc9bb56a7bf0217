"""All kinds of faults, a module for each thing that they are faults of."""

from tests.accuracy.planted.draft import Kind
from tests.accuracy.planted.kinds import (
    brackets,
    citations,
    dates,
    figures,
    head,
    headings,
    marks,
    mentions,
    parts,
    percentages,
    phrases,
    slips,
    sums,
    told_again,
)

MODULES = (
    parts, mentions, figures, sums, percentages, told_again, citations, dates, slips, phrases,
    marks, brackets, headings, head,
)  # fmt: skip
KINDS: tuple[Kind, ...] = tuple(one for module in MODULES for one in module.KINDS)
