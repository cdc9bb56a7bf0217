"""Older Word files, and those of other offices, made docx by LibreOffice where it is installed."""

import os
import shutil
import signal
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from checker.document import container
from checker.document.kinds import OLE, kind_of
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
# LibreOffice as it starts: it follows no link that a file holds, and runs no macro.
SETTING = (
    '<item oor:path="/org.openoffice.Office.Common/Security/Scripting">'
    '<prop oor:name="{name}" oor:op="fuse"><value>true</value></prop></item>'
)
SETTINGS = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<oor:items xmlns:oor="http://openoffice.org/2001/registry">{items}</oor:items>'
).format(
    items="".join(
        SETTING.format(name=name)
        for name in ("BlockUntrustedRefererLinks", "DisableMacrosExecution")
    )
)
KINDS = ("doc", "odt", "uof")
RTF = b"{\\rtf"
# An OpenDocument file says in its table of contents which of its parts are locked.
MANIFEST, LOCKED_PART = "META-INF/manifest.xml", b"encryption-data"
LOCKED = "EncryptedPackage".encode("utf-16-le")
# The head of a Word stream begins a sector; a bit of its flags says that it is encrypted.
SECTOR, HEAD, FLAGS, ENCRYPTED = 512, b"\xec\xa5", 10, 0x100


def to_docx(data: bytes, source: str) -> bytes:
    """Return a doc, wps, rtf, odt or uof file as docx. Raises ReadError where it cannot."""
    kind = kind_of(data)
    if kind not in KINDS:
        raise ReadError(Message.of("word.no-word", source=source))
    if _is_locked(data, source):
        raise ReadError(Message.of("reading.protected", source=source))
    program = office()
    if program is None:
        raise ReadError(Message.of("word.no-office", source=source))
    with TemporaryDirectory(prefix="checker-") as folder:
        draft = Path(folder, f"draft.{'rtf' if data.startswith(RTF) else kind}")
        draft.write_bytes(data)
        return _converted(program, draft, source)


def office() -> str | None:
    """Return the path of LibreOffice, None where it is not installed."""
    places = os.pathsep.join((os.environ.get("PATH", os.defpath), *FOLDERS))
    return next((found for name in NAMES if (found := shutil.which(name, path=places))), None)


def _is_locked(data: bytes, source: str) -> bool:
    """Whether a file wants a password. Raises ReadError where it would unpack to too much."""
    if data.startswith(OLE):
        return LOCKED in data or _is_locked_stream(data)
    if not data.startswith(b"PK"):
        return False
    packed = container.unpack(data, source)
    has_list = MANIFEST in packed.namelist()
    return has_list and LOCKED_PART in container.part(packed, MANIFEST, source)


def _is_locked_stream(data: bytes) -> bool:
    heads = range(SECTOR, len(data) - FLAGS, SECTOR)
    found = next((at for at in heads if data.startswith(HEAD, at)), None)
    flags = data[found + FLAGS : found + FLAGS + 2] if found is not None else b"\0\0"
    return bool(int.from_bytes(flags, "little") & ENCRYPTED)


def _converted(program: str, draft: Path, source: str) -> bytes:
    """Convert beside `draft`, where the profile lies too: two runs must not share one."""
    profile = draft.with_name("profile")
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(SETTINGS, "utf-8")
    command = [
        program, f"-env:UserInstallation={profile.as_uri()}", "--headless",
        "--norestore", "--nolockcheck", "--convert-to", "docx:MS Word 2007 XML",
        "--outdir", str(draft.with_name("out")), str(draft),
    ]  # fmt: skip
    _run(command, source)
    made = draft.with_name("out") / "draft.docx"
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
