"""The whole audit: what is kept already, what is left to do, and all of it in order."""

from collections.abc import Callable, Iterable, Iterator

from checker.audit.engines import Spread, engine
from checker.audit.judged import CODEC, Job, Judged, Outcome
from checker.audit.sources import load
from checker.audit.work import work
from checker.document.readers import load as load_file
from checker.errors import CheckerError, ReadError
from checker.messages import Message
from checker.packs.model import LoadedPacks
from checker.records import NamedTuple
from checker.report import Unreadable
from checker.store.encoding import STALE, unpack, with_rules
from checker.store.keys import key_of, packs_key
from checker.store.results import Results


class Audit(NamedTuple):
    """Reports that were judged, in the order of their names, and files that could not be.

    The reports themselves stay in `results` and are read one after the other, so that memory
    does not grow with their number.
    """

    jobs: tuple[Job, ...]
    unreadable: tuple[Unreadable, ...]
    loaded: LoadedPacks
    results: Results
    packs: tuple[str, ...] = ()
    workers: int = 1

    @property
    def state(self) -> str:
        """What all outputs depend on beside the roster and the language, as a short name."""
        from hashlib import sha256

        named = (*(f"{one.source}\0{one.key}" for one in self.jobs), *map(repr, self.unreadable))
        text = "\n".join((packs_key(self.loaded), *named))
        return sha256(text.encode("utf-8", "surrogateescape")).hexdigest()[:24]

    def each(self) -> Iterator[Judged]:
        """Yield the reports, in order, one at a time."""
        for job in self.jobs:
            yield self._kept(job)

    def nth(self, number: int) -> Judged:
        """Return the report that comes `number`th in ``each``, counted from 0."""
        return self._kept(self.jobs[number])

    def _kept(self, job: Job) -> Judged:
        judged = kept(self.results, job, self.loaded)
        if judged is None:  # the store was damaged meanwhile
            outcome = work(self.packs, job)
            self.results.put(job.key, outcome.data)
            judged = kept(self.results, job, self.loaded)
        if judged is None:
            raise CheckerError(Message.of("store.gone", source=job.source))
        return judged


def audit(
    sources: Iterable[str],
    loaded: LoadedPacks,
    results: Results,
    spread: Spread,
    told: Callable[[Outcome], None],
) -> Audit:
    """Judge what of `sources` is not kept in `results`; `told` hears of each that was done."""
    about = f"{packs_key(loaded)}\n{CODEC.shape()}"
    unreadable: list[Unreadable] = []
    jobs: list[Job] = []

    def open_jobs() -> Iterator[Job]:
        for source in sources:
            try:
                job = Job(source, key_of(load(source) or load_file(source), source, about))
            except ReadError as error:
                outcome = Outcome(Job(source, ""), message=error.message)
                unreadable.append(Unreadable(source, error.message))
                told(outcome)
                continue
            jobs.append(job)
            if results.has(job.key):
                told(Outcome(job))
            else:
                yield job

    for outcome in engine(spread.engine)(open_jobs(), spread):
        if outcome.message is None:
            results.put(outcome.job.key, outcome.data)
        else:
            unreadable.append(Unreadable(outcome.job.source, outcome.message))
        told(outcome)
    failed = {one.source for one in unreadable}
    done = sorted(one for one in jobs if one.source not in failed)
    return Audit(
        tuple(done), tuple(sorted(unreadable)), loaded, results, spread.packs, spread.workers
    )


def kept(results: Results, job: Job, loaded: LoadedPacks) -> Judged | None:
    """Return the outcome of `job` as it is kept, or None where it is gone or damaged."""
    data = results.get(job.key)
    if data is None:
        return None
    try:
        judged: Judged = unpack(data, CODEC)
        return judged._replace(report=with_rules(judged.report, loaded, job.source))
    except STALE:
        return None
