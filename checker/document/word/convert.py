"""Older Word files made docx by LibreOffice, where it is installed."""

import os
import shutil
import signal
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from checker.document.kinds import OLE
from checker.errors import ReadError
from checker.messages import Message

SECONDS = 90
NAMES = ("soffice", "libreoffice")
# Where it lies on machines that do not name it in the path.
FOLDERS = (
    r"C:\Program Files\LibreOffice\program",
    "/Applications/LibreOffice.app/Contents/MacOS",
    "/opt/libreoffice/program",
)
RTF = b"{\\rtf"
LOCKED = "EncryptedPackage".encode("utf-16-le")
# The head of a Word stream begins a sector; a bit of its flags says that it is encrypted.
SECTOR, HEAD, FLAGS, ENCRYPTED = 512, b"\xec\xa5", 10, 0x100


def to_docx(data: bytes, source: str) -> bytes:
    """Return a doc, wps or rtf file as docx. Raises ReadError with the way out where it cannot."""
    if not data.startswith((OLE, RTF)):
        raise ReadError(Message.of("word.no-word", source=source))
    if data.startswith(OLE) and _is_locked(data):
        raise ReadError(Message.of("reading.protected", source=source))
    program = office()
    if program is None:
        raise ReadError(Message.of("word.no-office", source=source))
    with TemporaryDirectory(prefix="checker-") as folder:
        return _converted(program, data, Path(folder), source)


def office() -> str | None:
    """Return the path of LibreOffice, None where it is not installed."""
    places = os.pathsep.join((os.environ.get("PATH", os.defpath), *FOLDERS))
    return next((found for name in NAMES if (found := shutil.which(name, path=places))), None)


def _is_locked(data: bytes) -> bool:
    if LOCKED in data:
        return True
    heads = range(SECTOR, len(data) - FLAGS, SECTOR)
    found = next((at for at in heads if data.startswith(HEAD, at)), None)
    flags = data[found + FLAGS : found + FLAGS + 2] if found is not None else b"\0\0"
    return bool(int.from_bytes(flags, "little") & ENCRYPTED)


def _converted(program: str, data: bytes, folder: Path, source: str) -> bytes:
    """Convert in `folder`, which also holds the profile: two runs must not share one."""
    draft = folder / ("draft.rtf" if data.startswith(RTF) else "draft.doc")
    draft.write_bytes(data)
    command = [
        program, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless",
        "--norestore", "--nolockcheck", "--convert-to", "docx:MS Word 2007 XML",
        "--outdir", str(folder / "out"), str(draft),
    ]  # fmt: skip
    _run(command, source)
    made = folder / "out" / "draft.docx"
    if not made.is_file():
        raise ReadError(Message.of("word.unconverted", source=source))
    return made.read_bytes()


def _run(command: list[str], source: str) -> None:
    """Run LibreOffice; past the time limit it is ended with all that it started."""
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        process.wait(SECONDS)
    except subprocess.TimeoutExpired as error:
        raise ReadError(Message.of("word.slow", source=source, seconds=SECONDS)) from error
    finally:
        if process.poll() is None:
            _end(process)


def _end(process: "subprocess.Popen[bytes]") -> None:
    if hasattr(os, "killpg"):
        os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    process.wait()
