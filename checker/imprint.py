"""The sign of this program in its results, by which they are known where reports are looked for.

Results lie in folders of reports as well, and quote them. People never see the sign: it is a
comment in Markdown, the generator of a page, the identifier of a Word file.
"""

import zlib
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from checker.patterns import pattern

SIGN = "gongwen-checker"
COMMENT = f"<!-- {SIGN} -->"
GENERATOR = f'<meta name="generator" content="{SIGN}">'
SIGNS = {".md": COMMENT, ".markdown": COMMENT, ".html": GENERATOR, ".htm": GENERATOR}
HEAD = 1024  # bytes from the beginning of a text in which the sign stands
WORD, PROPERTIES = ".docx", "docProps/core.xml"
IDENTIFIER = pattern("<dc:identifier>([^<]*)</dc:identifier>")


def is_result(path: Path) -> bool:
    """Whether the file at `path` is a result of this program; not, where it cannot be read."""
    with suppress(OSError):
        if path.suffix.lower() in (*SIGNS, WORD):
            return _bears(path, path.stat().st_mtime_ns)
    return False


@lru_cache(1 << 12)
def _bears(path: Path, _saved: int) -> bool:
    """Whether a file bears the sign; a folder that is watched is looked through again and again."""
    ending = path.suffix.lower()
    if ending == WORD:
        return identifier(path).startswith(SIGN)
    with path.open("rb") as file:
        return SIGNS[ending].encode() in file.read(HEAD)


def identifier(path: Path) -> str:
    """Return the identifier of the Word file at `path`; "" where it has none, or is no such file."""
    try:
        with ZipFile(path) as members:
            properties = members.read(PROPERTIES).decode("utf-8", "replace")
    except (OSError, BadZipFile, KeyError, zlib.error):
        return ""
    found = IDENTIFIER.search(properties)
    return found[1] if found else ""
