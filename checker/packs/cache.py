"""Compiled packs kept between runs, in the user's cache directory.

A file holds two lines of JSON: what it was made from (program, records, and each pack file with
its size and checksum), and the packs, in the encoding of what is kept. Whatever does not fit is
made anew; a cache that cannot be read or written is no cache and no error.
"""

import json
from collections.abc import Sequence
from contextlib import suppress
from os.path import abspath, dirname, join
from zlib import crc32

from checker import __version__, kept
from checker.packs import codec
from checker.packs.model import Pack

LAYOUT = 2
STALE = (OSError, ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError)


def read(paths: Sequence[str]) -> tuple[Pack, ...] | None:
    """Return the packs that were compiled from `paths`, or None where a file has changed since."""
    with suppress(*STALE):
        head, _, body = kept.read(_file(paths)).partition(b"\n")
        files = json.loads(head)["files"]
        if head == _head(paths, [name for name, *_ in files]):
            packs = codec.loads(body.decode(kept.ENCODING))
            if type(packs) is tuple and all(isinstance(one, Pack) for one in packs):
                return packs
    return None


def write(paths: Sequence[str], packs: Sequence[Pack]) -> None:
    """Keep `packs`, compiled from `paths` and what these stand on; do nothing where that fails."""
    with suppress(*STALE):
        head, body = _head(paths, [one.path for one in packs]), codec.dumps(tuple(packs))
        kept.write(_file(paths), head + b"\n" + body.encode(kept.ENCODING))


def _file(paths: Sequence[str]) -> str:
    """Return the cache file for one choice of packs."""
    asked = "\n".join(paths)
    number = crc32(asked.encode("utf-8", "surrogateescape"))
    return join(kept.folder(), f"packs-{number:08x}.json")


def _head(paths: Sequence[str], files: Sequence[str]) -> bytes:
    """Return what packs made of `files` depend on, as one line."""
    head = {
        "layout": LAYOUT,
        "program": [__version__, crc32(codec.shape().encode()), *_sources()],
        "asked": list(paths),
        "files": [[path, *_content(path)] for path in files],
    }
    return json.dumps(head).encode()


def _sources() -> tuple[int, int]:
    """Return the state of the code that compiles packs."""
    here = dirname(abspath(__file__))
    language = join(dirname(here), "language")
    return kept.sources(here, language, join(language, "predicates"))


def _content(path: str) -> tuple[int, int]:
    """Return size and checksum: a change is to be noticed, nobody is to be kept out."""
    data = kept.read(path)
    return len(data), crc32(data)
