"""The whole audit: what is kept already, what is left to do, and all of it in order."""

from collections.abc import Callable, Iterable, Iterator
from itertools import takewhile
from pathlib import Path
from typing import Any

from checker.audit.engines import Spread, engine
from checker.audit.judged import CODEC, Brief, Job, Outcome
from checker.audit.sources import is_url, load
from checker.audit.work import Choice, work
from checker.document import limits
from checker.document.load import load as load_file
from checker.document.model import Document
from checker.errors import CheckerError, ReadError
from checker.messages import Message
from checker.packs.model import LoadedPacks
from checker.records import NamedTuple
from checker.report import Report, Unreadable
from checker.store.encoding import STALE, Rulebook, unpack
from checker.store.keys import key_of, packs_key
from checker.store.results import Kept, Results


class Audit(NamedTuple):
    """Reports that were judged, in the order of their names, and files that could not be.

    `skipped` are files of folders that are of no format that can be read.
    The reports themselves stay in `results` and are read one after the other, so that memory
    does not grow with their number.
    """

    jobs: tuple[Job, ...]
    unreadable: tuple[Unreadable, ...]
    loaded: LoadedPacks
    rulebook: Rulebook
    results: Results
    choice: Choice = Choice()
    skipped: tuple[str, ...] = ()

    @property
    def state(self) -> str:
        """What all outputs depend on beside the roster and the language, as a short name."""
        from hashlib import sha256

        named = (
            *(f"{one.source}\0{one.key}" for one in self.jobs),
            *map(repr, (*self.unreadable, *self.skipped)),
        )
        text = "\n".join((packs_key(self.loaded), *named))
        return sha256(text.encode("utf-8", "surrogateescape")).hexdigest()[:24]

    @property
    def top(self) -> str:
        """What the names of all files begin with, up to a /."""
        found = (self.jobs, self.unreadable)
        names = [one.source for many in found if many for one in (many[0], many[-1])] or [""]
        first, last = (end.split("/")[:-1] for end in (min(names), max(names)))
        same = takewhile(lambda two: two[0] == two[1], zip(first, last, strict=False))
        return "".join(f"{name}/" for name, _ in same)

    @property
    def folder(self) -> str:
        """The folder of the store, where what does not fit in memory may be put aside as well."""
        return str(Path(self.results.path).parent)

    def briefs(self) -> Iterator[Brief]:
        """Yield the reports in brief, in order, one at a time."""
        return map(self.brief, range(len(self.jobs)))

    def brief(self, number: int) -> Brief:
        """Return the report that comes `number`th, counted from 0, in brief."""
        (brief,) = self._kept(number, "brief")
        subject = brief.subject._replace(source=self.jobs[number].source)
        named: Brief = brief._replace(subject=subject)
        return named

    def document(self, number: int) -> Document:
        """Return the document of the report that comes `number`th."""
        (document,) = self._kept(number, "document")
        named: Document = document._replace(source=self.jobs[number].source)
        return named

    def report(self, number: int) -> Report:
        """Return the report that comes `number`th, as far as it was judged by itself."""
        brief, findings, document = self._kept(number, *Kept._fields)
        source, year = self.jobs[number].source, document.head.year
        return Report(
            brief.subject._replace(source=source),
            self.loaded.packs,
            self.rulebook.with_rules(findings, year),
            document._replace(source=source),
        )

    def _kept(self, number: int, *parts: str) -> tuple[Any, ...]:
        job = self.jobs[number]
        found = self._unpacked(job, parts)
        if found is None:  # the store was damaged meanwhile
            outcome = work(self.choice, job)
            if outcome.kept:
                self.results.put(job.key, outcome.kept)
            found = self._unpacked(job, parts)
        if found is None:
            raise CheckerError(Message.of("store.gone", source=job.source))
        return found

    def _unpacked(self, job: Job, parts: tuple[str, ...]) -> tuple[Any, ...] | None:
        """Return parts of what is kept, or None where it is gone or damaged."""
        kept = self.results.get(job.key, *parts)
        try:
            return kept and tuple(unpack(one, CODEC) for one in kept)
        except STALE:
            return None


def audit(
    sources: Iterable[str],
    loaded: LoadedPacks,
    results: Results,
    spread: Spread,
    told: Callable[[Outcome], None],
) -> Audit:
    """Judge what of `sources` is not kept in `results`; `told` hears of each that was done."""
    about = f"{packs_key(loaded)}\n{CODEC.shape()}{limits.chosen()}"
    intake = Intake(results, about, told)
    for outcome in engine(spread.engine)(intake.open_jobs(sources), spread):
        intake.take(outcome)
    return Audit(
        intake.done(),
        tuple(sorted(intake.unreadable)),
        loaded,
        Rulebook(loaded),
        results,
        spread.choice,
    )


class Intake:
    """What becomes of the sources: which are jobs, what of these is done, what cannot be read.

    `about` is what all outcomes depend on beside the file.
    """

    def __init__(self, results: Results, about: str, told: Callable[[Outcome], None]) -> None:
        self.results, self.about, self.told = results, about, told
        self.jobs: list[Job] = []
        self.unreadable: list[Unreadable] = []

    def open_jobs(self, sources: Iterable[str]) -> Iterator[Job]:
        """Yield the jobs whose outcomes are not kept."""
        for source in sources:
            try:
                data = load(source) if is_url(source) else load_file(source)
                job = Job(source, key_of(data, source, self.about))
            except ReadError as error:
                self.take(Outcome(Job(source, ""), message=error.message))
                continue
            self.jobs.append(job)
            if self.results.has(job.key):
                self.told(Outcome(job))
            else:
                yield job

    def take(self, outcome: Outcome) -> None:
        """Keep what became of a job, or why there is nothing."""
        if outcome.kept:
            self.results.put(outcome.job.key, outcome.kept)
        elif outcome.message:
            self.unreadable.append(Unreadable(outcome.job.source, outcome.message))
        self.told(outcome)

    def done(self) -> tuple[Job, ...]:
        """Return the jobs that have an outcome, in the order of their sources."""
        failed = {one.source for one in self.unreadable}
        return tuple(sorted(one for one in self.jobs if one.source not in failed))
