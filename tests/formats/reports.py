"""The example reports, the same in every format, and the files that only tests need."""

from pathlib import Path

from checker.document.model import Document
from checker.document.readers import read
from tests.formats import page
from tests.formats.ofd import laid, ofd
from tests.word import as_word

REPORTS = sorted((Path(__file__).parents[2] / "examples/reports").glob("*.txt"))
FILES = Path(__file__).parent / "files"
TABLE = (
    ("项目", "办件量（件）", "罚款（万元）", "备注"),
    ("行政处罚", "59", "133.5", ""),
    ("行政检查", "206", "", "双随机"),
    ("合计", "265", "133.5", ""),
)


def paragraphs(document: Document) -> list[str]:
    """Return the words of the paragraphs and cells of a document."""
    return [document.quote(block.span) for block in document.blocks]


def in_format(report: Path, suffix: str) -> Document:
    """Read an example report as a file of another format that holds the same."""
    document = read(report)
    words = paragraphs(document)
    if suffix == "docx":
        return read(f"{report.stem}.docx", as_word(document))
    if suffix == "html":
        return read(f"{report.stem}.html", page.government(words).encode("gb18030"))
    if suffix == "ofd":
        return read(f"{report.stem}.ofd", ofd(laid(words)))
    return read(FILES / f"{report.stem}.{suffix}")
