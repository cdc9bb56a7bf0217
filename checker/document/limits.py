"""How much of a file is read: what is larger is no report, or was made to do harm.

Each limit is set by an environment variable, ``CHECKER_LIMIT_`` and its name: a whole number, in
the unit that stands beside it.
"""

import os

from checker.errors import CheckerError, ReadError
from checker.messages import Message

PREFIX = "CHECKER_LIMIT_"
MEGABYTE = 1024 * 1024


def _limit(name: str, usual: int) -> int:
    """Return the limit `name` as the environment sets it. Raises CheckerError."""
    given = os.environ.get(PREFIX + name, "")
    if not given:
        return usual
    if not (given.isascii() and given.isdecimal() and len(given) < 10 and int(given)):
        raise CheckerError(Message.of("limits.no-number", name=PREFIX + name, given=given))
    return int(given)


# Megabytes of a file, and millions of characters of its text.
FILE = _limit("FILE", 100) * MEGABYTE
TEXT = _limit("TEXT", 20) * MEGABYTE
# Megabytes that the parts of a packed file come to, how many parts, how tight one is packed.
UNPACKED = _limit("UNPACKED", 300) * MEGABYTE
PARTS = _limit("PARTS", 10_000)
RATIO = _limit("RATIO", 300)
# Pages of a document.
PAGES = _limit("PAGES", 3_000)
# Elements of a web page that lie in each other.
DEPTH = _limit("DEPTH", 1_000)
# Attributes of one element of a web page: for many the time of a parser grows with their square.
ATTRIBUTES = _limit("ATTRIBUTES", 2_000)
# Megabytes of one part of XML: as a tree it takes some ten times as much memory.
XML = _limit("XML", 64) * MEGABYTE
# Paragraphs of a Word file: empty ones pack to nothing, and each takes its time.
PARAGRAPHS = _limit("PARAGRAPHS", 200_000)
# Seconds that reading and judging one document may take.
SECONDS = _limit("SECONDS", 300)
# Megabytes of memory that a process of the web page may take for one document.
MEMORY = _limit("MEMORY", 2_048) * MEGABYTE
# A part below this size does no harm, however tightly it is packed.
HARMLESS = 10 * MEGABYTE


def chosen() -> str:
    """Return the limits that the environment sets, "" without one: they decide what is read.

    The time is none of them: what was found in time holds.
    """
    names = sorted(one for one in os.environ if one.startswith(PREFIX) and os.environ[one])
    return " ".join(f"{one}={os.environ[one]}" for one in names if one != f"{PREFIX}SECONDS")


def beyond(name: str, limit: int, source: str) -> ReadError:
    """Return the error for a file that is beyond the limit `name`, set to `limit`."""
    megabytes = name in ("FILE", "TEXT", "UNPACKED", "XML", "MEMORY")
    shown = limit // MEGABYTE if megabytes else limit
    message = Message.of(f"limits.{name}", source=source, limit=shown, variable=PREFIX + name)
    return ReadError(message)
