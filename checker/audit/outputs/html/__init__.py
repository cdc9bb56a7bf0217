"""The audit as one page for the browser, with charts; it holds all it needs and runs no script."""

from base64 import b64encode
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import partial
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checker import telling
from checker.audit.entries import Entries, Entry
from checker.audit.outputs.called import called
from checker.audit.outputs.html import charts, maps
from checker.audit.outputs.names import dated, filed, located, named, rate, unread
from checker.audit.review import Review
from checker.cleaning import clean
from checker.language.verdict import Status
from checker.templates import environment
from checker.view import View

if TYPE_CHECKING:
    from jinja2 import Environment

LANGUAGES = {"zh": "zh-CN", "en": "en"}
# Rows of a table that are set; what is left out is counted, and stands in the workbook.
LISTED, RANKED, PAIRS, CALLED = 300, 30, 60, 200


def write(review: Review, target: Path, view: View) -> None:
    """Write the page to `target`. Raises OSError."""
    style = files(__package__).joinpath("style.css").read_text("utf-8")
    page = _environment(view).get_template("page.html.jinja")
    known = _known(review, view)
    text = page.render(style=style, policy=_policy(style), lang=LANGUAGES[view.lang], **known)
    target.write_text(text, "utf-8", "backslashreplace", "\n")


def _known(review: Review, view: View) -> dict[str, Any]:
    """Return what the page shows."""
    rules = [
        (rule, rate(tally), tally) for rule, tally in review.tallies if rate(tally) is not None
    ]
    pairs = review.compared.of_others()
    return {
        "review": review,
        "first": _entries(review.entries.order[:RANKED], review),
        "last": _entries(_last(review.entries), review),
        "scores": charts.scores(review.entries.scored),
        "rules": [one for one in rules if _is_open(one[2])],
        "held": [one for one in rules if not _is_open(one[2])],
        "spreads": charts.spreads(review),
        "maps": maps.maps(review),
        "pairs": pairs[:PAIRS],
        "more_pairs": max(len(pairs) - PAIRS, 0),
        "stale": review.compared.of_last_year()[:PAIRS],
        "own": review.compared.of_one_body()[:PAIRS],
        "called": tuple(called(review)),
        "unread": tuple(unread(review, view)),
        "shown": CALLED,
    }


def _is_open(tally: Counter[Status]) -> bool:
    return bool(tally["fail"] or tally["review"])


def _entries(numbers: Iterable[int], review: Review) -> tuple[Entry, ...]:
    return tuple(map(review.entries.__getitem__, numbers))


def _last(entries: Entries) -> Sequence[int]:
    """Return what is set below the first: all the others, or of many the last of the ranking."""
    if len(entries) <= LISTED:
        return entries.order[RANKED:]
    return entries.order[RANKED : entries.main][-RANKED:]


def _environment(view: View) -> "Environment":
    made = environment("checker.audit.outputs.html")
    made.globals.update(
        say=view.say,
        tell=lambda message: clean(view.tell(message)),
        basis=partial(telling.basis, view=view),
        dated=dated,
        located=located,
        named=named,
        filed=filed,
        packs=partial(telling.packs, view=view),
    )
    made.filters.update(clean=clean)
    return made


def _policy(style: str) -> str:
    """Return the page's Content-Security-Policy: its own style, and nothing else."""
    digest = b64encode(sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
