"""Comments in a Word file, on runs; how they are set is said here, so that no draft's style shows."""

from collections.abc import Sequence
from typing import Any

from checker.document.word.names import DELETED, INSERTED, W
from checker.records import NamedTuple

POINTS = 9
# What Word itself calls the styles of comments, and their ids where a file lacks them.
STYLES = {
    "annotation text": ("CommentText", "paragraph"),
    "annotation reference": ("CommentReference", "character"),
}


class Comment(NamedTuple):
    """What a comment says, a label and a text a paragraph, and the runs that it is about."""

    runs: tuple[Any, ...]
    rows: tuple[tuple[str, str], ...]


def write(document: Any, comments: Sequence[Comment], author: str) -> None:
    """Put `comments`, which are in order, into `document` (python-docx's)."""
    text_style, mark_style = (_style(document, name) for name in STYLES)
    marks = []
    for one in comments:
        added = document.comments.add_comment(author=author, initials=_initials(author))
        _fill(added, one.rows, text_style)
        marks.append((one.runs, str(added.comment_id)))
    for runs, comment_id in reversed(marks):  # of two on the same words the first stands first
        _mark(runs, comment_id, mark_style)


def _fill(comment: Any, rows: Sequence[tuple[str, str]], style: str) -> None:
    """Set a paragraph a row: its label bold, its text behind."""
    for at, (label, text) in enumerate(rows):
        paragraph = comment.paragraphs[0] if not at else comment.add_paragraph()
        paragraph._p.style = style
        _flush(paragraph)
        for words, bold in ((label, True), (text, False)):
            if words:
                run = paragraph.add_run(words)
                run.bold = bold
                run.font.size = _points()


def _flush(paragraph: Any) -> None:
    """Take the indents and spacing of running text from a paragraph."""
    layout = paragraph.paragraph_format
    layout.first_line_indent = 0
    layout.space_before = layout.space_after = 0
    layout.line_spacing = 1.0
    paragraph._p.pPr.find(f"{W}ind").set(f"{W}firstLineChars", "0")


def _points() -> Any:
    from docx.shared import Pt

    return Pt(POINTS)


def _mark(runs: Sequence[Any], comment_id: str, style: str) -> None:
    """Mark `runs` as what a comment is about."""
    first, last = _outer(runs[0]), _outer(runs[-1])
    below = last.getnext()
    if last is not runs[-1] and below is not None and below.tag == INSERTED:
        last = below  # what a mend puts in the place of the words
    named = {f"{W}id": comment_id}
    first.addprevious(first.makeelement(f"{W}commentRangeStart", named))
    reference = first.makeelement(f"{W}r", {})
    properties = first.makeelement(f"{W}rPr", {})
    properties.append(first.makeelement(f"{W}rStyle", {f"{W}val": style}))
    reference.extend([properties, first.makeelement(f"{W}commentReference", named)])
    last.addnext(reference)
    last.addnext(first.makeelement(f"{W}commentRangeEnd", named))


def _outer(run: Any) -> Any:
    """Return the change that strikes `run` out, or `run`."""
    parent = run.getparent()
    return parent if parent.tag == DELETED else run


def _style(document: Any, name: str) -> str:
    """Return the id of the style that Word calls `name`; it is added where there is none."""
    styles = document.styles.element
    for one in styles.findall(f"{W}style"):
        called = one.find(f"{W}name")
        if called is not None and called.get(f"{W}val", "").lower() == name:
            return str(one.get(f"{W}styleId"))
    style_id, kind = STYLES[name]
    new = styles.makeelement(f"{W}style", {f"{W}type": kind, f"{W}styleId": style_id})
    new.append(styles.makeelement(f"{W}name", {f"{W}val": name}))
    styles.append(new)
    return style_id


def _initials(author: str) -> str:
    """Return the first two characters of a Chinese name, the capitals of others."""
    words = author.split()
    return author[:2] if len(words) < 2 else "".join(one[0] for one in words[:3])
