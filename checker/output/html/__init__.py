"""One page for the browser: the scorecard beside the report's text, every passage marked in it.

It holds all it needs, runs nothing but its own script, and opens from a disk or an e-mail.
"""

from base64 import b64encode
from functools import partial
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING

from checker import passages, telling
from checker.cleaning import clean, paragraphs
from checker.output.html.entries import article
from checker.output.html.lines import table_rows
from checker.report import Run, weighted
from checker.templates import environment
from checker.view import View

if TYPE_CHECKING:
    from jinja2 import Environment

# What is seen at first, by what was asked to be shown; the rest is a click away.
SEEN = {**telling.LISTED, "all": (*telling.LISTED["all"], "unjudged")}
# What templates may say of a report, by the names it has in `telling`.
SAID = (
    "basis", "caps", "foreign", "grade", "nearest", "passed", "tally", "unread", "where",
)  # fmt: skip
LANGUAGES = {"zh": "zh-CN", "en": "en"}


def render(run: Run, view: View) -> str:
    """Return the page: an index where there are several files, then an article a report."""
    style, script = _asset("style.css"), _asset("script.js")
    page = _environment(view).get_template("page.html.jinja")
    return page.render(
        run=run,
        articles=[article(number, report.own) for number, report in enumerate(run.reports, 1)],
        style=style,
        script=script,
        policy=_policy(style, script),
        lang=LANGUAGES[view.lang],
        seen=SEEN[view.show],
    )


def hashes() -> tuple[str, str]:
    """Return what a Content-Security-Policy calls the style and the script of every page."""
    return _hash(_asset("style.css")), _hash(_asset("script.js"))


def _environment(view: View) -> "Environment":
    made = environment("checker.output.html")
    made.globals.update(
        {name: partial(getattr(telling, name), view=view) for name in SAID},
        packs=partial(telling.packs, view=view, by_title=True),
        say=view.say,
        tell=lambda message: clean(view.tell(message)),
        reasons=partial(telling.reasons, view=view),
        pieces=passages.pieces,
        table_rows=table_rows,
        weighted=weighted,
    )
    made.filters.update(clean=clean, paragraphs=paragraphs)
    return made


def _asset(name: str) -> str:
    return files(__package__).joinpath(name).read_text("utf-8")


def _policy(style: str, script: str) -> str:
    """Return the page's Content-Security-Policy: its own style and script, and nothing else."""
    return (
        f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; "
        "base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
