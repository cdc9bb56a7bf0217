"""Where packs are: the one place that knows."""

import os
from collections.abc import Sequence
from os.path import abspath, basename, dirname, isdir, isfile, join, realpath, splitext

from checker.errors import CheckerError
from checker.messages import Message

BASE = ("vocabulary.yaml", "indicators.yaml")
# What only many reports together can show is judged where somebody asks for it by name.
ON_REQUEST = ("audit.yaml",)
SUFFIXES = (".yaml", ".yml")


def home() -> str:
    """Return the folder of our packs: inside an installed package, or beside it in a checkout.

    The package's own path does: importlib.resources would cost more than the rest of a start.
    """
    package = dirname(dirname(abspath(__file__)))
    inside = join(package, "_rules")
    return inside if isdir(inside) else join(dirname(package), "rules")


def base() -> tuple[str, ...]:
    """Return the packs that all others stand on: vocabulary and indicators, then the registers."""
    files = (join(home(), name) for name in BASE)
    return (*(path for path in files if isfile(path)), *_files(join(home(), "registers")))


def resolve(names: Sequence[str] = ()) -> tuple[str, ...]:
    """Return the files of the packs called `names`, each once; without names, all of ours.

    Raises CheckerError for a name that is neither a pack of ours nor a file nor a folder of packs.
    """
    if not names:
        apart = (*BASE, *ON_REQUEST)
        return tuple(path for path in _files(home()) if basename(path) not in apart)
    return tuple(dict.fromkeys(path for name in names for path in _located(name)))


def locate(name: str, beside: str) -> tuple[str, ...]:
    """Return the files that `name` stands for, a path counted from `beside`; () if there are none.

    A bare name is a pack of ours, whatever the folder holds.
    """
    try:
        return _locate(name, beside)
    except (OSError, ValueError, RuntimeError):  # no path at all, a circle of links, no permission
        return ()


def known() -> tuple[str, ...]:
    """Return the names of our packs."""
    return tuple(stem(path) for path in _files(home()))


def stem(path: str) -> str:
    """Return the name of the file at `path` without its suffix."""
    return splitext(basename(path))[0]


def _locate(name: str, beside: str) -> tuple[str, ...]:
    ours = join(home(), f"{name}.yaml")
    if "/" not in name and "\\" not in name and isfile(ours):
        return (ours,)
    path = realpath(join(beside, name))
    if isdir(path):
        return _files(path)
    named = (path, *(path + suffix for suffix in SUFFIXES))
    return next(((one,) for one in named if isfile(one)), ())


def _located(name: str) -> tuple[str, ...]:
    found = locate(name, "")
    if found:
        return found
    if isdir(name):
        raise CheckerError(Message.of("pack.no-packs-in", name=name))
    from checker.packs.nearest import did_you_mean

    near = did_you_mean(stem(name), known())
    raise CheckerError(Message.of("pack.unknown", name=name, near=near or ""))


def _files(folder: str) -> tuple[str, ...]:
    if not isdir(folder):
        return ()
    names = sorted(name for name in os.listdir(folder) if splitext(name)[1] in SUFFIXES)
    return tuple(join(folder, name) for name in names)
