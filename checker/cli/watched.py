"""The reports in view while somebody works on them: each is judged once for each time it is saved."""

import os
from collections.abc import Iterable
from os.path import abspath

from checker.cli import paths
from checker.cli.judge import Done, Judge
from checker.cli.settings import Asked
from checker.config.find import nearest
from checker.config.settings import load_settings
from checker.document.formats import suffixes
from checker.errors import ReadError
from checker.messages import Language
from checker.report import Report, Unreadable

# A program that saves may take the file away for a while, or write it in two goes: so many looks
# may pass before what is gone or damaged counts.
PATIENCE = 5

Stamp = tuple[int, int, int]  # when it was saved, its size, and which file it is


class Watched:
    """Looks at what was asked for, again and again."""

    def __init__(self, asked: Asked, lang: Language, outputs: Iterable[str] = ()) -> None:
        self.asked, self.lang = asked, lang
        self.outputs = frozenset(map(abspath, outputs))  # no reports, wherever they lie
        self.judge = Judge(asked, lang)
        self.judged: dict[str, Report | Unreadable] = {}
        self.stamps: dict[str, Stamp] = {}
        self.rules: dict[str, Stamp] = {}
        self.tries = 0
        self.is_stuck = False

    def look(self) -> Done | None:
        """Judge what was saved since the last look; None where nothing was. Raises CheckerError."""
        if stamps(self.rules) != self.rules:
            self._start_anew()
        elif self.is_stuck:
            return None
        self.is_stuck = True  # unless the packs and settings do
        done = self._look()
        self.is_stuck = False
        return done

    def _look(self) -> Done | None:
        found = self._found()
        now = stamps(found.files)
        changed = [path for path in found.files if self.stamps.get(path) != now.get(path)]
        lost = self.judged.keys() - now.keys()
        if not (changed or lost):
            return None
        is_patient = self.tries < PATIENCE
        if not self._judge_all(changed, now, is_patient) or (lost and is_patient):
            self.tries += 1
            return None
        self.tries = 0
        for path in lost:
            self.judged.pop(path), self.stamps.pop(path, None)
        return self._done(found)

    def _found(self) -> paths.Found:
        found = paths.expand(self.asked.paths, suffixes())
        files = (path for path in found.files if abspath(path) not in self.outputs)
        return found._replace(files=tuple(files))

    def _start_anew(self) -> None:
        """Forget all: a pack or a settings file has changed."""
        nearest.cache_clear()
        load_settings.cache_clear()
        self.rules = stamps(self.rules)
        self.judge, self.judged, self.stamps = Judge(self.asked, self.lang), {}, {}

    def _judge_all(self, changed: Iterable[str], now: dict[str, Stamp], is_patient: bool) -> bool:
        """Judge the `changed` reports; say whether all of them could be read, or are given up."""
        done = True
        for path in changed:
            self.judge.chosen.tell(path)
            try:
                self.judged[path] = self.judge.judge(path)
            except ReadError as error:
                if is_patient and path in self.judged:
                    done = False
                    continue
                self.judged[path] = Unreadable(path, error.message)
            if path in now:
                self.stamps[path] = now[path]
        return done

    def _done(self, found: paths.Found) -> Done:
        judged = [self.judged[path] for path in found.files if path in self.judged]
        reports = [one for one in judged if isinstance(one, Report)]
        unread = [one for one in judged if isinstance(one, Unreadable)]
        done = self.judge.settled(tuple(reports), (*found.missing, *unread))
        self.rules = stamps(self.judge.files)
        return done


def stamps(files: Iterable[str]) -> dict[str, Stamp]:
    """Return when the files were last saved, without those that are not there."""
    found = {}
    for path in files:
        try:
            one = os.stat(path)
        except OSError:
            continue
        found[path] = (one.st_mtime_ns, one.st_size, one.st_ino)
    return found
