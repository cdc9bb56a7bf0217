"""Opening a PDF file, and one sentence where that cannot be done."""

from typing import Any

from checker.document import limits
from checker.errors import ReadError
from checker.messages import Message

END, TAIL = b"%%EOF", 4096


def opened(data: bytes, source: str) -> Any:
    """Return the document of PDFium; who called closes it.

    Raises ReadError where the file is locked, damaged or too long.
    """
    import pypdfium2 as pdfium
    from pypdfium2.raw import FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY

    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        locked = error.err_code in (FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY)
        key = "reading.protected" if locked else "reading.truncated"
        raise ReadError(Message.of(key, source=source)) from error
    if len(document) > limits.PAGES:
        document.close()
        raise limits.beyond("PAGES", limits.PAGES, source)
    return document


def is_cut(data: bytes) -> bool:
    """Whether a file lacks the mark at its end."""
    return END not in data[-TAIL:]
