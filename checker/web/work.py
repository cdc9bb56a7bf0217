"""What is done with a draft, in the process that checks it."""

from functools import lru_cache

from checker import telling
from checker.config.settings import Settings
from checker.document.readers import read
from checker.messages import Language
from checker.output import renderer
from checker.records import NamedTuple
from checker.report import Run
from checker.ruling import Rules
from checker.view import View
from checker.web.offers import OFFERS, Judged


class Draft(NamedTuple):
    """An upload: its name, its bytes, and the language of the answer."""

    name: str
    data: bytes
    lang: Language


class Outcome(NamedTuple):
    """What came of a draft: in a line, as the scorecard's page, and what else can be had of it.

    `grade` is "" where there is no score, `page` where no rule was applied.
    """

    said: str
    grade: str
    page: str
    offers: tuple[str, ...]


def checked(settings: Settings, draft: Draft) -> Outcome:
    """Judge a draft. Raises ReadError."""
    judged, run = _judged(settings, draft)
    report, view = run.reports[0], judged.view
    if not report.is_applicable:
        return Outcome(telling.strange(report, view), "", "", ())
    page = str(renderer("html").render(run, view))
    offers = tuple(name for name, one in OFFERS.items() if one.is_for(judged))
    return Outcome(telling.outcome(report, view), report.grade or "", page, offers)


def made(settings: Settings, draft: Draft, offer: str) -> bytes:
    """Judge a draft, and return what is called `offer`. Raises ReadError."""
    judged, run = _judged(settings, draft)
    return OFFERS[offer].make(judged, run)


def _judged(settings: Settings, draft: Draft) -> tuple[Judged, Run]:
    rules = _rules(settings)
    document = read(draft.name, draft.data)
    facts = rules.checker.facts(document)
    (report,), uses = rules.waived((rules.checker.judge(facts),))
    judged = Judged(draft.data, report, facts, rules.checker, View(draft.lang))
    return judged, Run((report,), rules.packs, (), uses)


@lru_cache(maxsize=1)
def _rules(settings: Settings) -> Rules:
    return Rules(settings)
