"""What is asked for where nobody says so on the command line: the records of a settings file."""

from functools import cache
from os.path import dirname, join
from typing import TYPE_CHECKING, Any

from checker.packs.find import locate
from checker.records import NamedTuple
from checker.waivers import Waiver

if TYPE_CHECKING:
    from checker.view import Show


class Settings(NamedTuple):
    """How reports are to be judged; `file` is where that is written, "" for nowhere.

    `fail_level` is error, warning, info or never. Paths are absolute, or seen from here.
    """

    file: str = ""
    pack: tuple[str, ...] = ()
    profile: str = ""
    basis: str = ""
    fail_level: str = "error"
    min_score: float | None = None
    show: "Show" = "review"
    waivers: tuple[Waiver, ...] = ()
    baseline: str = ""


@cache
def load_settings(path: str) -> Settings:
    """Return the settings in `path`. Raises PackError with everything that is wrong with it."""
    from checker.config.read import read_settings

    values = read_settings(path)
    folder = dirname(path)
    return Settings(path, **{name: _placed(name, value, folder) for name, value in values.items()})


def _placed(name: str, value: Any, folder: str) -> Any:
    """Count paths from the folder of the settings file."""
    if name == "baseline":
        return join(folder, value)
    if name == "pack":
        return tuple(path for one in value for path in locate(one, folder) or (one,))
    return value
