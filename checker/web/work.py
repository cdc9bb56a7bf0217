"""What the process of a check does with a draft."""

import os
import signal
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import Any, TypeVar

from checker import telling
from checker.config.settings import Settings
from checker.document import limits
from checker.document.readers import read
from checker.errors import CheckerError, PackError
from checker.messages import Language
from checker.output import renderer
from checker.records import NamedTuple
from checker.report import Run
from checker.ruling import Rules
from checker.view import View
from checker.web.offers import OFFERS, Judged

Made = TypeVar("Made")


class Draft(NamedTuple):
    """An upload: what it is called, what it holds, and the language of the answer."""

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


def bounded() -> None:
    """Let this process take so much memory and no more, where the system can see to that."""
    try:
        import resource
    except ImportError:  # Windows
        return
    _, hard = resource.getrlimit(resource.RLIMIT_DATA)
    most = limits.MEMORY if hard == resource.RLIM_INFINITY else min(limits.MEMORY, hard)
    resource.setrlimit(resource.RLIMIT_DATA, (most, hard))


def within(folder: str, source: str, work: Callable[..., Made], *given: Any) -> Made:
    """Do `work` for `source` and leave nothing outside `folder`.

    Raises what it raises, and ReadError out of memory.
    """
    tempfile.tempdir = os.environ["TMPDIR"] = folder  # of programs that are started, too
    try:
        with _ending_well():
            return work(*given)
    except MemoryError:
        raise limits.beyond("MEMORY", limits.MEMORY, source) from None
    except PackError as error:  # it was changed; its problems are told where it is made
        raise CheckerError(error.message) from None


class _EndedError(BaseException):
    """Raised where the process is to end; no rule that crashes takes it."""


@contextmanager
def _ending_well() -> Iterator[None]:
    """End what a reader has started before this process ends, when it is told to."""
    before = signal.signal(signal.SIGTERM, _end)
    try:
        yield
    except _EndedError:
        os._exit(1)
    finally:
        signal.signal(signal.SIGTERM, before)


def _end(*_: Any) -> None:
    raise _EndedError
