"""Where the reports of an audit lie: files here, or anything that fsspec can open by its URL."""

from typing import Any

from checker.document import limits
from checker.errors import CheckerError, ReadError
from checker.messages import Message

SCHEME = "://"


def is_url(path: str) -> bool:
    """Whether `path` names something that is not a file of this machine."""
    return SCHEME in path


def listed(url: str, suffixes: frozenset[str]) -> tuple[str, ...]:
    """Return the URLs of the reports below `url`, in order. Raises CheckerError."""
    fsspec, endings = _fsspec(), tuple(suffixes)
    try:
        system, path = fsspec.core.url_to_fs(url)
        # On the web a folder is a file as well: the page that lists it.
        is_report = path.lower().endswith(endings) and system.isfile(path)
        found = [path] if is_report else system.find(path)
        if not found and not system.exists(path):
            raise CheckerError(Message.of("cli.no-file", path=url))
    except ImportError as error:
        raise CheckerError(Message.of("audit.no-system", url=url, reason=str(error))) from error
    except (OSError, ValueError) as error:
        raise CheckerError(
            Message.of("audit.no-source", url=url, reason=str(error) or type(error).__name__)
        ) from error
    wanted = (one for one in found if one.lower().endswith(endings))
    return tuple(sorted(system.unstrip_protocol(one) for one in wanted))


def load(source: str) -> bytes | None:
    """Return what stands at a URL; None for a file, which is read as ever. Raises ReadError."""
    if not is_url(source):
        return None
    try:
        with _fsspec().open(source, "rb") as file:
            data: bytes = file.read(limits.FILE + 1)
            return data
    except (OSError, ValueError, ImportError) as error:
        cause = str(error) or type(error).__name__
        raise ReadError(Message.of("reading.failed", source=source, cause=cause)) from error


def _fsspec() -> Any:
    try:
        import fsspec
    except ImportError as error:
        raise CheckerError(Message.of("audit.no-fsspec")) from error
    return fsspec
