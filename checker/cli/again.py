"""The outputs of a run over many files, written again while none of the files has changed."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from checker.cli import budget, reading, streams
from checker.cli.exits import Exit
from checker.cli.judge import Done, Judge
from checker.cli.outputs import Target
from checker.cli.paths import Found
from checker.cli.settings import Asked
from checker.errors import ReadError
from checker.output import BINARY
from checker.store import runs
from checker.store.keys import key_of


def is_kept(found: Found, asked: Asked) -> bool:
    """Whether a run over the files `found` does nothing but write, and may be kept."""
    does_more = asked.no_cache or asked.verbose or asked.update_baseline or asked.prune_baseline
    return not (does_more or found.missing or "-" in found.files)


class Rerun:
    """What a run over the files `found` wrote to `targets` when it was asked for the same."""

    def __init__(self, found: Found, targets: Sequence[Target], judge: Judge) -> None:
        self.found, self.targets, self.judge = found, targets, judge
        self.key = ""

    def write(self) -> Exit | None:
        """Write what such a run wrote; None where that is not kept."""
        self.key = self._key()
        kept = runs.written(self.key, 1 + len(self.targets))
        if kept is None:
            return None
        status, *outputs = kept
        for target, output in zip(self.targets, outputs, strict=True):
            text = output if target.form in BINARY else output.decode("utf-8", "surrogatepass")
            streams.write_file(target.file, text)
        reading.tell_skipped(self.found, self.judge.lang)
        return Exit(int(status))

    def keep(self, outputs: Sequence[str | bytes], done: Done, status: Exit) -> None:
        """Keep the outputs of a run, unless it said more than these or rests on more than files."""
        settings = [one.settings for one in done.groups]
        tells_more = done.run.unreadable or any(one.waivers or one.baseline for one in settings)
        if tells_more or self.key != self._key():  # somebody saved a report meanwhile
            return
        plain = (
            one if isinstance(one, bytes) else one.encode("utf-8", "surrogatepass")
            for one in outputs
        )
        runs.keep(self.key, (b"%d" % status, *plain))

    def _key(self) -> str:
        """Return the name of the run, which changes with all that its outputs depend on."""
        judge = self.judge
        asked = judge.asked._replace(jobs=1)
        about = [repr((asked, judge.lang, streams.view(judge.lang), Path.cwd()))]
        for path in self.found.files:
            about += (path, self._content(path))
        about += (repr(one.settings) for one in judge.rules.values())
        return key_of("\n".join(about).encode("utf-8", "surrogateescape"), "", "run")

    def _content(self, path: str) -> str:
        """Return the key of a file's content, "" where it cannot be read: such a run is not kept."""
        about = self.judge.rules_of(path).outcomes.about
        with suppress(ReadError), budget.within(path):
            return key_of(reading.load(path), path, about)
        return ""
