"""What all outputs say in the same words: the basis of a rule, and where a passage stands."""

from checker.cleaning import clean, shorten
from checker.document.model import Place
from checker.packs.model import Basis
from checker.view import View


def basis(basis: Basis, view: View) -> str:
    """Name the authority and the article, and say what of it is yet to be verified."""
    authority = basis.authority
    title = authority.title if "《" in authority.title else f"《{authority.title}》"
    number = f"（{authority.number}）" if authority.number else ""
    article = basis.article
    if article and not basis.article_verified:
        article += view.say("card.article-pending")
    pending = "" if authority.verified else view.say("card.authority-pending")
    return f"{title}{number}{article}{pending}"


def where(place: Place, view: View) -> str:
    """Say a place as a person looks for it: page, line, paragraph, section."""
    numbers = (
        ("card.page", place.page),
        ("card.line", place.line),
        ("card.paragraph", place.paragraph),
        ("card.cell", place.cell),
    )
    parts = [view.say(key, at=at) for key, at in numbers if at is not None]
    path = " › ".join(shorten(clean(one), 24) for one in place.headings)
    return " · ".join([*parts, path] if path else parts)
