"""A draft in Word with what was found written into it: comments, and changes to be accepted.

The text itself and its formatting stay as they are.
"""

from checker.annotate import changes, comments, notes, passages, wording
from checker.annotate.comments import Comment
from checker.annotate.notes import Note
from checker.document.word.package import open_package, page_inside, saved
from checker.errors import ReadError
from checker.facts.facts import Facts
from checker.fixes import Fix, trimmed
from checker.messages import Message
from checker.records import NamedTuple
from checker.report import Report
from checker.view import View

AUTHOR = "审校"


class Asked(NamedTuple):
    """How to annotate: what is shown and in which language, in whose name, with which changes."""

    view: View
    author: str
    fixes: tuple[Fix, ...] = ()


class Annotated(NamedTuple):
    """A Word file with comments; `made` are the fixes that stand in it as changes."""

    data: bytes
    notes: tuple[Note, ...]
    made: tuple[Fix, ...] = ()


def annotate(data: bytes, report: Report, facts: Facts, asked: Asked) -> Annotated:
    """Write what is to be shown of `report` into `data`, the docx file that it was read from.

    Raises ReadError where `data` is no sound docx file, or has no paragraphs of its own.
    """
    package = open_package(data, report.subject.source)
    if page_inside(package):
        raise ReadError(Message.of("word.page-inside", source=report.subject.source))
    found = notes.of(report, facts, asked.view.show)
    fixes = [one._replace(mend=trimmed(report.document.text, one.mend)) for one in asked.fixes]
    spans = [span for one in found for span in one.spans]
    words = passages.find(package, report.document, [*spans, *(one.mend.span for one in fixes)])
    by = changes.hand(asked.author, package.body)
    made = tuple(one for one in fixes if changes.make(words.get(one.mend.span), one.mend.text, by))
    said = [
        Comment(words[span].runs, wording.of(one, made, asked.view) if not at else hint)
        for one in found
        for hint in [wording.hint(one, asked.view)]
        for at, span in enumerate(one.spans)
    ]
    comments.write(package.document, said, asked.author)
    return Annotated(saved(package, report.subject.source), found, made)
