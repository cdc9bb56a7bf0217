"""Files that are packed folders (Word, OFD): opened with an eye on what they would unpack to."""

from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from checker.document import limits
from checker.errors import ReadError
from checker.messages import Message

ENCRYPTED = 0x1  # of a part's flags


def unpack(data: bytes, source: str) -> ZipFile:
    """Open a packed file. Raises ReadError where it is damaged, locked, or unpacks to too much."""
    try:
        packed = ZipFile(BytesIO(data))
    except (BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise ReadError(Message.of("reading.truncated", source=source)) from error
    parts = packed.infolist()
    if any(one.flag_bits & ENCRYPTED for one in parts):
        raise ReadError(Message.of("reading.protected", source=source))
    if len(parts) > limits.PARTS:
        raise limits.beyond("PARTS", limits.PARTS, source)
    if sum(one.file_size for one in parts) > limits.UNPACKED:
        raise limits.beyond("UNPACKED", limits.UNPACKED, source)
    if any(map(_is_tight, parts)):
        raise limits.beyond("RATIO", limits.RATIO, source)
    return packed


def part(packed: ZipFile, name: str, source: str) -> bytes:
    """Return one part of a packed file. Raises ReadError where it is missing or damaged."""
    import zlib

    broken = (BadZipFile, KeyError, ValueError, OSError, EOFError, NotImplementedError, zlib.error)
    try:
        return packed.read(name)
    except broken as error:
        raise ReadError(Message.of("reading.truncated", source=source)) from error


def names(data: bytes) -> frozenset[str]:
    """Return the names of the parts, none where the file is damaged."""
    try:
        return frozenset(ZipFile(BytesIO(data)).namelist())
    except (BadZipFile, OSError, ValueError, NotImplementedError):
        return frozenset()


def _is_tight(one: ZipInfo) -> bool:
    """Whether a part unpacks to more than a report's pictures or words would."""
    return one.file_size > limits.HARMLESS and one.file_size > limits.RATIO * one.compress_size
