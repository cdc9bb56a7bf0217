"""What a worker does: read one report, judge it, and hand back what is kept of it.

Each process loads the packs once, for the first report.
"""

from functools import lru_cache

from checker.api import Checker, LoadedPacks, load_packs
from checker.audit.judged import Brief, Job, Outcome, kept_of, statuses_of, values_of
from checker.audit.places import governing
from checker.audit.sources import is_url, load
from checker.document.readers import read
from checker.errors import ReadError
from checker.facts.copies.prints import prints_of
from checker.facts.copies.words import words_in
from checker.facts.facts import Facts
from checker.facts.peers import Peers
from checker.packs.resting import resting_on
from checker.records import NamedTuple
from checker.report import Report

PACKS_OF_MANY = ("audit",)


class Choice(NamedTuple):
    """Which rules to judge by: packs by their names, a profile of them, the authority they rest on."""

    packs: tuple[str, ...] = ()
    profile: str = ""
    basis: str = ""


def work(choice: Choice, job: Job) -> Outcome:
    """Judge one report by the rules of `choice`."""
    try:
        document = read(job.source, load(job.source) if is_url(job.source) else None)
    except ReadError as error:
        return Outcome(job, message=error.message)
    checker = _checker(choice)
    facts = checker.facts(document)
    report = checker.judge(facts, Peers())  # as one that has nothing in common with any other
    return Outcome(job, kept_of(_brief(facts, report), report))


def packs_of(choice: Choice) -> LoadedPacks:
    """Return the packs chosen, without names all of ours, and with them the one for many reports.

    By none of them a report of a foreign genre is judged: it would stand first in the ranking.
    """
    loaded = load_packs(choice.packs, also=PACKS_OF_MANY, profile=choice.profile)
    return resting_on(loaded._replace(by_default=True), choice.basis)


def _brief(facts: Facts, report: Report) -> Brief:
    head = facts.document.head
    return Brief(
        report.subject,
        facts.level,
        (head.date.value if head.date else "") or head.published or "",
        not report.is_applicable,
        tuple(part.found for part in facts.parts.values()),
        values_of(facts),
        prints_of(words_in(facts.document)) if report.is_applicable else (),
        report.score,
        report.grade,
        statuses_of(report),
        governing(one.value for one in head.addressees),
    )


@lru_cache(maxsize=4)
def _checker(choice: Choice) -> Checker:
    return Checker(packs_of(choice))
