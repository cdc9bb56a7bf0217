"""Where packs are: the one place that knows."""

from collections.abc import Sequence
from pathlib import Path

from checker.errors import CheckerError
from checker.messages import Message

BASE = ("vocabulary.yaml", "indicators.yaml")
SUFFIXES = (".yaml", ".yml")


def home() -> Path:
    """Return the folder of our packs: inside an installed package, or beside it in a checkout.

    The package's own path does: importlib.resources would cost more than the rest of a start.
    """
    package = Path(__file__).parent.parent
    inside = package / "_rules"
    return inside if inside.is_dir() else package.parent / "rules"


def base() -> tuple[Path, ...]:
    """Return the packs that all others stand on: vocabulary and indicators, then the registers."""
    files = (home() / name for name in BASE)
    return (*(path for path in files if path.is_file()), *_files(home() / "registers"))


def resolve(names: Sequence[str] = ()) -> tuple[Path, ...]:
    """Return the files of the packs called `names`, each once; without names, all of ours.

    Raises CheckerError for a name that is neither a pack of ours nor a file nor a folder of packs.
    """
    if not names:
        return tuple(path for path in _files(home()) if path.name not in BASE)
    return tuple(dict.fromkeys(path for name in names for path in _located(name)))


def locate(name: str, beside: Path) -> tuple[Path, ...]:
    """Return the files that `name` stands for, a path counted from `beside`; () if there are none.

    A bare name is a pack of ours, whatever the folder holds.
    """
    try:
        return _locate(name, beside)
    except (OSError, ValueError, RuntimeError):  # no path at all, a circle of links, no permission
        return ()


def known() -> tuple[str, ...]:
    """Return the names of our packs."""
    return tuple(path.stem for path in _files(home()))


def _locate(name: str, beside: Path) -> tuple[Path, ...]:
    ours = home() / f"{name}.yaml"
    if "/" not in name and "\\" not in name and ours.is_file():
        return (ours,)
    path = (beside / name).resolve()
    if path.is_dir():
        return _files(path)
    named = (path, *(path.with_name(path.name + suffix) for suffix in SUFFIXES))
    return next(((one,) for one in named if one.is_file()), ())


def _located(name: str) -> tuple[Path, ...]:
    found = locate(name, Path())
    if found:
        return found
    if Path(name).is_dir():
        raise CheckerError(Message.of("pack.no-packs-in", name=name))
    from checker.packs.nearest import did_you_mean

    near = did_you_mean(Path(name).stem, known())
    raise CheckerError(Message.of("pack.unknown", name=name, near=near or ""))


def _files(folder: Path) -> tuple[Path, ...]:
    if not folder.is_dir():
        return ()
    return tuple(sorted(path for path in folder.iterdir() if path.suffix in SUFFIXES))
