"""Whatever a file holds, the answer is a report or one clear line, and exit status 2."""

import os
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from tests.formats.ofd import laid, ofd
from tests.robustness.conftest import REPORT, ROOT

FILES = ROOT / "tests/formats/files"
ENTITIES = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "法法法法法法法法法法">' + "".join(
    f'<!ENTITY {new} "{f"&{old};" * 10}">' for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)
TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/></Types>'
)


def packed(**parts: bytes | str) -> bytes:
    """Return a packed file; ``__`` in a name stands for a stroke."""
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as made:
        for name, data in parts.items():
            made.writestr(name.replace("__", "/") + ".xml", data)
    return file.getvalue()


BAD = {
    "empty.txt": b"",
    "blank.txt": "  \n　\n".encode(),
    "binary.txt": bytes(range(256)) * 40,
    "picture.pdf": b"\x89PNG\r\n\x1a\n" + bytes(200),
    "nul.txt": REPORT.encode().replace("局".encode(), b"\0\0\0"),
    "half.txt": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
    "truncated.docx": packed(word__document="<w/>" * 999)[:-40],
    "truncated.ofd": ofd(laid(REPORT.split("\n")[:6]))[:600],
    "truncated.pdf": b"%PDF-1.7\n1 0 obj\n<< /Type /Cat",
    "locked.pdf": (FILES / "locked.pdf").read_bytes(),
    "bomb.docx": packed(word__document=bytes(12_000_000)),
    "bomb.ofd": packed(OFD=bytes(12_000_000)),
    "entities.ofd": packed(OFD=ENTITIES + "]><a>&i;</a>"),
    "entities.docx": packed(
        **{"[Content_Types]": TYPES, "word__document": ENTITIES + "]><a>&i;</a>"}
    ),
    "nested.html": b"<html><body>" + b"<div>" * 200_000 + "法".encode(),
    "nested.docx": packed(**{"[Content_Types]": TYPES, "word__document": "<a>" * 100_000}),
}


@pytest.mark.parametrize("name", BAD)
def test_a_file_that_is_no_report_gets_one_line(name, check, tmp_path):
    """The line names the file; the status is 2; no finding is made up."""
    (tmp_path / name).write_bytes(BAD[name])
    done = check(name, "--format", "json")
    assert (2, 1) == (done.status, len(done.said))
    assert name in done.said[0]
    assert '"reports": []' in done.out


ODD = {
    "一行.txt": REPORT.replace("\n", "").encode(),
    "右到左.txt": REPORT.replace("局", "\u202e局\u202c").encode(),
    "surrogate.txt": REPORT.encode("utf-16-le", "surrogatepass") + b"\x00\xd8",
    "old.txt": REPORT.encode("gb18030"),
    "nested.txt": ("（" * 50_000 + REPORT).encode(),
    "有 空格 的报告.txt": REPORT.encode(),
    "-dash.txt": REPORT.encode(),
    "entities.html": f"<html><body>{ENTITIES}]>&i;<p>{REPORT}</body>".encode(),
}


@pytest.mark.parametrize("name", ODD)
def test_a_file_that_is_odd_is_read_or_refused(name, check, tmp_path):
    """A report with a finding a rule, or one line with the reason; no rule crashes."""
    (tmp_path / name).write_bytes(ODD[name])
    done = check("--format", "json", "--", name)
    assert done.status in (0, 1, 2)
    assert '"status": "error"' not in done.out
    assert (done.status == 2) == (len(done.said) == 1)


def test_a_file_of_two_hundred_megabytes_is_refused_at_once(check, tmp_path):
    """It is not read whole to be refused; the limit is named, and can be set."""
    with (tmp_path / "big.txt").open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    done = check("big.txt")
    assert (2, 1) == (done.status, len(done.said))
    assert "100 MB" in done.said[0]
    assert "CHECKER_LIMIT_FILE" in done.said[0]


def test_ten_megabytes_on_one_line_end(check, tmp_path):
    """They are judged, or passed over when the time is up."""
    (tmp_path / "long.txt").write_bytes((REPORT + "法治政府建设，" * 500_000).encode())
    done = check("long.txt", CHECKER_LIMIT_SECONDS="20")
    assert done.status in (1, 2)
    assert (done.status == 2) == (len(done.said) == 1)


def test_a_report_over_its_time_is_a_row_and_no_stop(check, tmp_path):
    """The other reports are judged, and the one that takes too long is named."""
    slow = "、".join(f"办理案件{number}件" for number in range(60_000))
    (tmp_path / "slow.txt").write_text(REPORT.replace("办理", slow + "，办理"), "utf-8")
    (tmp_path / "good.txt").write_text(REPORT, "utf-8")
    done = check("good.txt", "slow.txt", "good.txt", "--format", "json", CHECKER_LIMIT_SECONDS="2")
    assert (2, 1) == (done.status, len(done.said))
    assert "slow.txt" in done.said[0]
    assert "CHECKER_LIMIT_SECONDS" in done.said[0]
    assert '"source": "good.txt"' in done.out


@pytest.mark.parametrize("given", ["x", "-1", "1.5", "１"])
def test_a_limit_that_is_no_number_is_named(given, check, tmp_path):
    """One line with the variable and its value."""
    (tmp_path / "good.txt").write_text(REPORT, "utf-8")
    done = check("good.txt", CHECKER_LIMIT_PAGES=given)
    assert (2, 1) == (done.status, len(done.said))
    assert "CHECKER_LIMIT_PAGES" in done.said[0]
    assert given in done.said[0]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads all files")
def test_a_file_that_may_not_be_read(check, tmp_path):
    """Who may not read is told so."""
    (tmp_path / "secret.txt").write_text(REPORT, "utf-8")
    (tmp_path / "secret.txt").chmod(0)
    done = check("secret.txt")
    assert (2, 1) == (done.status, len(done.said))
    assert "权限" in done.said[0]


def test_a_folder_that_links_to_itself_is_entered_once(check, tmp_path):
    """Every report below is judged once; a link to itself is passed over or told of."""
    folder = tmp_path / "报 告"
    folder.mkdir()
    (folder / "good.txt").write_text(REPORT, "utf-8")
    (folder / "loop").symlink_to(folder, target_is_directory=True)
    (folder / "self.txt").symlink_to(folder / "self.txt")
    done = check(folder, "--format", "json")
    assert 1 == done.out.count('"source"')
    assert all("self.txt" in line for line in done.said)


def test_a_name_that_no_file_can_have(check):
    """It is no file, and said so."""
    done = check("a" * 5000 + ".txt")
    assert (2, 1) == (done.status, len(done.said))


def test_nothing_is_left_behind(check, tmp_path):
    """A run over bad files writes nothing but what it was asked for."""
    (tmp_path / "bad.pdf").write_bytes(BAD["truncated.pdf"])
    check("bad.pdf", "--format", "json", "-o", "out.json")
    assert {"bad.pdf", "out.json"} == {one.name for one in Path(tmp_path).iterdir()}
