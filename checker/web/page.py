"""The page that drafts are dropped on: set from a template, with its own style and script."""

from importlib.resources import files

from checker import telling
from checker.document.formats import FORMATS
from checker.document.limits import MEGABYTE
from checker.messages import Language
from checker.output import html
from checker.templates import environment
from checker.view import View
from checker.web.drafts import NAME, Serving
from checker.web.offers import OFFERS

ASSETS = {"style.css": "text/css", "script.js": "text/javascript", "icon.svg": "image/svg+xml"}


def render(serving: Serving, lang: Language) -> str:
    """Return the page in `lang`."""
    view = View(lang)
    return (
        environment(__package__)
        .get_template("page.html.jinja")
        .render(
            say=view.say,
            lang=html.LANGUAGES[lang],
            code=lang,
            other="en" if lang == "zh" else "zh",
            most=serving.most,
            limit=serving.most // MEGABYTE,
            is_shared=serving.is_shared,
            packs=telling.packs(serving.packs, view, by_title=True),
            suffixes=",".join(suffix for one in FORMATS for suffix in one.suffixes),
            offers=OFFERS,
            header=NAME,
        )
    )


def asset(name: str) -> bytes:
    """Return one of the `ASSETS`."""
    return files(__package__).joinpath(name).read_bytes()


def policy() -> str:
    """Return the Content-Security-Policy: what lies beside this module, and scorecards in a frame.

    A scorecard's page is under this policy and its own; hence the hashes of its style and script.
    """
    style, script = html.hashes()
    return (
        f"default-src 'none'; style-src 'self' {style}; script-src 'self' {script}; "
        "img-src 'self'; connect-src 'self'; frame-src blob:; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
