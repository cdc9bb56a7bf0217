"""What outcomes depend on, as keys under which they are kept."""

import os
from collections.abc import Iterator
from os.path import abspath, dirname, isfile, join, splitext

from checker import __version__
from checker.packs.model import LoadedPacks


def packs_key(loaded: LoadedPacks) -> str:
    """Return what outcomes depend on beside the report: the program and all packs in use."""
    digests = (pack.digest for pack in (*loaded.base, *loaded.packs))
    rules = (
        f"{rule.id} {rule.weight:g} {rule.sentence.level}"
        for pack in loaded.packs
        for rule in pack.rules
    )
    return "\n".join((__version__, str(loaded.by_default), *digests, *rules))


def key_of(data: bytes, source: str, about: str) -> str:
    """Return the key of a report: its content, how its name ends, and what `about` names."""
    try:  # hashlib loads OpenSSL, which takes as long as a quarter of an empty Python
        from _blake2 import blake2b
    except ImportError:
        from hashlib import blake2b

    digest = blake2b(data, digest_size=32)
    suffix = splitext(source)[1].lower()
    digest.update(f"\0{suffix}\0{about}".encode("utf-8", "surrogateescape"))
    return digest.hexdigest()


def program() -> str:
    """Return when the code of this program was last changed, and its size: all of it judges.

    What is installed is replaced as a whole; in a checkout any file may have been edited.
    """
    package = dirname(dirname(abspath(__file__)))
    is_checkout = isfile(join(dirname(package), "pyproject.toml"))
    found = list(_modules(package)) if is_checkout else [os.stat(__file__)]
    return f"{max(one.st_mtime_ns for one in found)} {sum(one.st_size for one in found)}"


def _modules(folder: str) -> Iterator[os.stat_result]:
    for one in os.scandir(folder):
        if one.name.endswith(".py"):
            yield one.stat()
        elif one.is_dir() and one.name != "__pycache__":
            yield from _modules(one.path)
