"""What outcomes depend on, as keys under which they are kept."""

import os
from os.path import abspath, dirname, splitext

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
    from hashlib import sha256

    digest = sha256(data)
    suffix = splitext(source)[1].lower()
    digest.update(f"\0{suffix}\0{about}".encode("utf-8", "surrogateescape"))
    return digest.hexdigest()


def program() -> str:
    """Return when the code of this program was last changed, and its size: all of it judges."""
    package = dirname(dirname(abspath(__file__)))
    folders = (folder for folder, _, _ in os.walk(package) if not folder.endswith("__pycache__"))
    files = (one for folder in folders for one in os.scandir(folder) if one.name.endswith(".py"))
    found = [one.stat() for one in files]
    return f"{max(one.st_mtime_ns for one in found)} {sum(one.st_size for one in found)}"
