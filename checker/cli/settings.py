"""What the command line asks for, and what the settings files say where it is silent."""

from functools import cache
from typing import Any

from checker.cli import streams
from checker.config.find import folder_of, nearest
from checker.config.settings import Settings, load_settings
from checker.errors import CheckerError
from checker.messages import Language, Message
from checker.records import NamedTuple
from checker.view import Show

WIDEST: tuple[Show, ...] = ("all", "review", "fail")


class Asked(NamedTuple):
    """What the command line asks for, by the names of its options; None where it is silent."""

    paths: tuple[str, ...]
    pack: tuple[str, ...] = ()
    profile: str | None = None
    basis: str | None = None
    form: str | None = None
    file: str = "-"
    output: tuple[str, ...] = ()
    fail_level: str | None = None
    min_score: float | None = None
    show: Show | None = None
    waivers: str = ""
    baseline: str | None = None
    update_baseline: bool = False
    prune_baseline: bool = False
    isolated: bool = False
    verbose: bool = False
    watch: bool = False
    no_cache: bool = False
    jobs: int = 1


class Chosen:
    """Finds the settings for each report, and says on demand where they come from."""

    def __init__(self, asked: Asked, lang: Language) -> None:
        self.asked, self.lang = asked, lang
        self.merged = cache(self._merged)

    def of(self, source: str) -> Settings:
        """Return the settings for the report called `source`. Raises CheckerError."""
        file = "" if self.asked.isolated else nearest(folder_of(source))
        return self.merged(file)

    def tell(self, source: str) -> None:
        """Say under ``--verbose`` which file the settings for `source` are from."""
        if self.asked.verbose:
            file = self.of(source).file
            key = "config.used" if file else "config.none"
            streams.tell(Message.of(key, source=source, file=file), self.lang)

    def _merged(self, file: str) -> Settings:
        """Return the settings of `file`, with what the command line says in their place."""
        names = ("profile", "basis", "fail_level", "min_score", "show", "baseline")
        given: dict[str, Any] = {name: getattr(self.asked, name) for name in names}
        given = {name: value for name, value in given.items() if value is not None}
        if self.asked.pack:
            given["pack"] = self.asked.pack
        if self.asked.waivers:
            from checker.config.waivers import load_waivers

            given["waivers"] = load_waivers(self.asked.waivers)
        settings = (load_settings(file) if file else Settings())._replace(**given)
        for option in ("update_baseline", "prune_baseline"):
            if getattr(self.asked, option) and not settings.baseline:
                name = f"--{option.replace('_', '-')}"
                raise CheckerError(Message.of("baseline.none", option=name))
        return settings


def widest(found: tuple[Settings, ...]) -> Show:
    """Return what is to be listed where the settings of several reports differ: the most."""
    asked = {one.show for one in found} or {"review"}
    return next(show for show in WIDEST if show in asked)
