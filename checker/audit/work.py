"""What a worker does: read one report, judge it, and hand back what is kept of it.

Each process loads the packs once, for the first report.
"""

from functools import lru_cache

from checker.api import Checker, LoadedPacks, load_packs
from checker.audit.judged import Brief, Job, Outcome, kept_of, values_of
from checker.audit.sources import load
from checker.document.readers import read
from checker.errors import ReadError
from checker.facts import Facts
from checker.facts.copies.prints import prints_of
from checker.facts.copies.words import words_in
from checker.report import Report

OF_MANY = ("audit",)


def work(names: tuple[str, ...], job: Job) -> Outcome:
    """Judge one report by the packs called `names`."""
    try:
        document = read(job.source, load(job.source))
    except ReadError as error:
        return Outcome(job, message=error.message)
    checker = _checker(names)
    facts = checker.facts(document)
    report = checker.judge(facts)
    return Outcome(job, kept_of(_brief(facts, report), report))


def packs_of(names: tuple[str, ...]) -> LoadedPacks:
    """Return the packs called `names`; without any, all of ours, those for many reports as well."""
    return load_packs(names, also=() if names else OF_MANY)


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
    )


@lru_cache(maxsize=4)
def _checker(names: tuple[str, ...]) -> Checker:
    return Checker(packs_of(names))
