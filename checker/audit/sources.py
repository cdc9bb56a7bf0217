"""Where the reports of an audit lie: files here, or anything that fsspec can open by its URL."""

from pathlib import PurePosixPath
from typing import Any

from checker.document import limits
from checker.errors import CheckerError, ReadError
from checker.messages import Message
from checker.records import NamedTuple

SCHEME = "://"


def is_url(path: str) -> bool:
    """Whether `path` names something that is not a file of this machine."""
    return SCHEME in path


class Listed(NamedTuple):
    """What lies below a URL: reports, and files of other formats that are passed over."""

    files: tuple[str, ...]
    skipped: tuple[str, ...] = ()


def listed(url: str, suffixes: frozenset[str]) -> Listed:
    """Return the URLs of the files below `url`, in order. Raises CheckerError.

    Hidden files and lock files are left out, as in a folder; what is named itself is a report.
    """
    fsspec = _fsspec()
    try:
        system, path = fsspec.core.url_to_fs(url)
        # On the web a folder is a file as well: the page that lists it.
        is_report = _suffix(path) in suffixes and system.isfile(path)
        found = [path] if is_report else system.find(path)
        if not found and not system.exists(path):
            raise CheckerError(Message.of("cli.no-file", path=url))
    except ImportError as error:
        raise CheckerError(Message.of("audit.no-system", url=url, reason=str(error))) from error
    except (OSError, ValueError) as error:
        raise CheckerError(
            Message.of("audit.no-source", url=url, reason=str(error) or type(error).__name__)
        ) from error
    seen = sorted(one for one in found if not PurePosixPath(one).name.startswith((".", "~$")))
    fits = {one: one == path or _suffix(one) in suffixes for one in seen}
    files, skipped = (
        tuple(system.unstrip_protocol(one) for one in seen if fits[one] is wanted)
        for wanted in (True, False)
    )
    return Listed(files, skipped)


def load(source: str) -> bytes:
    """Return what stands at a URL. Raises ReadError."""
    try:
        with _fsspec().open(source, "rb") as file:
            data: bytes = file.read(limits.FILE + 1)
            return data
    except (OSError, ValueError, ImportError) as error:
        cause = str(error) or type(error).__name__
        raise ReadError(Message.of("reading.failed", source=source, cause=cause)) from error


def _suffix(path: str) -> str:
    return PurePosixPath(path).suffix.lower()


def _fsspec() -> Any:
    try:
        import fsspec
    except ImportError as error:
        raise CheckerError(Message.of("audit.no-fsspec")) from error
    return fsspec
