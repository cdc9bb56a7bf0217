"""From the paths on the command line to the files to read."""

import os
from collections.abc import Iterator
from os.path import exists, isdir, isfile, join, lexists, splitext

from checker.errors import reason_of
from checker.messages import Message
from checker.records import NamedTuple
from checker.report import Unreadable

GLOB = frozenset("*?[")


class Found(NamedTuple):
    """Files to read, in order and each once; what is not there; files passed over in folders.

    `skipped` are of no format that is read, `results` were written by this program.
    """

    files: tuple[str, ...]
    missing: tuple[Unreadable, ...] = ()
    skipped: tuple[str, ...] = ()
    results: tuple[str, ...] = ()


def expand(paths: tuple[str, ...], suffixes: frozenset[str]) -> Found:
    """Return the files that `paths` name: files, folders, globs, or - for standard input.

    In folders hidden files and lock files are passed over without a word, files of other
    `suffixes` and results of earlier runs are told of, and so are pipes, which might keep who
    reads them for ever; a folder that links to itself is entered once.
    """
    missing: list[Unreadable] = []
    kinds: dict[str, list[str]] = {"files": [], "skipped": [], "results": []}
    for path in paths:
        told = len(missing)
        if path == "-" or lexists(path):
            named = _in_folder(path, missing) if isdir(path) else (path,)
        else:
            named = _matching(path)
        if not named and len(missing) == told:  # a folder that cannot be entered is not empty
            missing.append(_nothing(path))
        for one in named:
            kinds[_kind(one, paths, suffixes)].append(one)
    each_once = {kind: tuple(dict.fromkeys(found)) for kind, found in kinds.items()}
    return Found(missing=tuple(missing), **each_once)


def shown(path: str) -> str:
    """Return `path` as it is seen from here, where it lies below."""
    from pathlib import Path

    try:
        return str(Path(path).relative_to(Path.cwd()))
    except ValueError:
        return path


def _in_folder(folder: str, missing: list[Unreadable]) -> tuple[str, ...]:
    from pathlib import Path

    def note(error: OSError) -> None:
        message = Message.of("cli.no-entry", path=error.filename, reason=reason_of(error))
        missing.append(Unreadable(str(error.filename), message))

    entered = {_key(folder)}
    found: list[str] = []
    for path, folders, names in os.walk(folder, onerror=note, followlinks=True):
        folders[:] = sorted(_not_entered(path, folders, entered))
        found += (str(Path(path, name)) for name in names if not _is_hidden(name))
    pipes = [one for one in found if not isfile(one) and exists(one)]
    missing += (Unreadable(one, Message.of("cli.no-plain-file", path=one)) for one in pipes)
    return tuple(sorted(set(found) - set(pipes)))


def _not_entered(path: str, folders: list[str], entered: set[tuple[int, int]]) -> Iterator[str]:
    for name in folders:
        try:
            key = _key(join(path, name))
        except OSError:
            continue
        if not _is_hidden(name) and key not in entered:
            entered.add(key)
            yield name


def _kind(file: str, paths: tuple[str, ...], suffixes: frozenset[str]) -> str:
    """Return the field of `Found` for a file; what is named itself is read, whatever it is."""
    if file in paths:
        return "files"
    if splitext(file)[1].lower() not in suffixes:
        return "skipped"
    from pathlib import Path

    from checker.imprint import is_result

    return "results" if is_result(Path(file)) else "files"


def _key(folder: str) -> tuple[int, int]:
    found = os.stat(folder)
    return found.st_dev, found.st_ino


def _matching(pattern: str) -> tuple[str, ...]:
    if not GLOB.intersection(pattern):
        return ()
    from glob import glob

    found = glob(pattern, recursive=True)
    return tuple(sorted(one for one in found if isfile(one)))


def _nothing(path: str) -> Unreadable:
    if isdir(path):
        key = "cli.empty-folder"
    else:
        key = "cli.no-match" if GLOB.intersection(path) else "cli.no-file"
    return Unreadable(path, Message.of(key, path=path))


def _is_hidden(name: str) -> bool:
    return name.startswith((".", "~$"))
