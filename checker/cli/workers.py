"""Many reports judged by several processes, and handed over in the order of their files."""

from collections.abc import Iterator
from concurrent.futures import Future
from functools import lru_cache, partial

from checker.cli.judge import Judge, Judged
from checker.cli.settings import Asked
from checker.document import limits
from checker.messages import Language, Message
from checker.processes import spread
from checker.report import Report, Unreadable
from checker.store.encoding import bare

SHARE = 10  # reports that are worth the start of a process
GRACE = 30  # seconds above its time after which a process is ended that does not end by itself


def judged(files: tuple[str, ...], judge: Judge) -> Iterator[Judged]:
    """Yield the outcome of each of `files`, in order; what an earlier run has judged is not again."""
    kept = {path: judge.known(path) for path in files}
    done: dict[str, Judged] = {path: report for path, report in kept.items() if report}
    left = [path for path in files if path not in done]
    workers = min(judge.asked.jobs, len(left) // SHARE)
    coming = _found(left, workers, judge) if workers > 1 else map(judge.judged, left)
    for path in files:
        while path not in done:
            one = next(coming)
            done[one.subject.source if isinstance(one, Report) else one.source] = one
        yield done.pop(path)


def _found(files: list[str], workers: int, judge: Judge) -> Iterator[Judged]:
    """Yield what processes find in `files`, as it comes."""
    work = partial(_work, judge.asked, judge.lang)
    for path, future in spread(work, files, workers, limits.SECONDS + GRACE):
        one = _outcome(path, future)
        yield judge.dressed(one) if isinstance(one, Report) else one


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
    one = _judge(asked, lang).judged(path)
    return bare(one) if isinstance(one, Report) else one


@lru_cache(maxsize=1)
def _judge(asked: Asked, lang: Language) -> Judge:
    return Judge(asked, lang)
