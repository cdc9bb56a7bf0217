"""Many reports judged by several processes, and handed over in the order of their files."""

from collections.abc import Iterator
from concurrent.futures import Future
from functools import lru_cache, partial

from checker.cli.bench import Bench, Judged
from checker.cli.settings import Asked
from checker.document import limits
from checker.messages import Language, Message
from checker.processes import spread
from checker.report import Report, Unreadable
from checker.store.encoding import bare

SHARE = 10  # reports that are worth the start of a process
GRACE = 30  # seconds above its time after which a process is ended that does not end by itself


def judged(files: tuple[str, ...], bench: Bench) -> Iterator[Judged]:
    """Yield the outcome of each of `files`, in order; what an earlier run has judged is not again."""
    kept = {path: bench.known(path) for path in files}
    done: dict[str, Judged] = {path: report for path, report in kept.items() if report}
    left = [path for path in files if path not in done]
    workers = min(bench.asked.jobs, len(left) // SHARE)
    coming = _found(left, workers, bench) if workers > 1 else map(bench.judged, left)
    for path in files:
        while path not in done:
            one = next(coming)
            done[one.subject.source if isinstance(one, Report) else one.source] = one
        yield done.pop(path)


def _found(files: list[str], workers: int, bench: Bench) -> Iterator[Judged]:
    """Yield what processes find in `files`, as it comes."""
    work = partial(_work, bench.asked, bench.lang)
    for path, future in spread(work, files, workers, limits.SECONDS + GRACE):
        one = _outcome(path, future)
        yield bench.dressed(one) if isinstance(one, Report) else one


def _outcome(path: str, future: Future[Judged]) -> Judged:
    """Return what a process found, or why it found nothing. Raises what was raised in it."""
    from pebble import ProcessExpired

    try:
        return future.result()
    except TimeoutError:
        return Unreadable(path, limits.beyond("SECONDS", limits.SECONDS, path).message)
    except ProcessExpired:
        return Unreadable(path, Message.of("cli.killed", source=path))


def _work(asked: Asked, lang: Language, path: str) -> Judged:
    """Judge one report in a process of its own, as any other would, and hand it back bare."""
    one = _bench(asked, lang).judged(path)
    return bare(one) if isinstance(one, Report) else one


@lru_cache(maxsize=1)
def _bench(asked: Asked, lang: Language) -> Bench:
    return Bench(asked, lang)
