"""A file with its mends made, again and again until nothing is left that can be made."""

from checker import api
from checker.document.formats import PLAIN
from checker.document.kinds import kind_of
from checker.errors import ReadError
from checker.fixes import Fix, fixes
from checker.fixes.source import Mended, mend_source
from checker.messages import Message
from checker.records import NamedTuple
from checker.report import Report

WORD = ("docx", "doc")
# Text that is not at rest after so many never will be: two rules want opposite things.
ROUNDS = 16


class Line(NamedTuple):
    """A mend as people are told of it: its line, the wrong words and the right ones."""

    line: int
    wrong: str
    right: str
    rule: str


class Outcome(NamedTuple):
    """A file before and after, the bytes to write, and what was mended.

    `unsafe` is left for a person to decide, `broken` where its words do not stand in one piece.
    A report of another genre `is_foreign`: no rule was applied to it.
    """

    before: str
    after: str
    data: bytes
    made: tuple[Line, ...] = ()
    unsafe: tuple[Line, ...] = ()
    broken: tuple[Line, ...] = ()
    is_foreign: bool = False


def mend(path: str, data: bytes, checker: api.Checker, unsafe: bool) -> Outcome:
    """Make the safe mends, with `unsafe` all of them, in the text file `data`.

    One mend may make room for the next (a comma, and then the pair of quotes behind it), so that
    the file is judged anew until it stays as it is: to mend it twice changes no more. Raises
    ReadError for what is no text, damaged, or never comes to rest.
    """
    steps: list[Mended] = []
    made: list[Line] = []
    while len(steps) < ROUNDS:
        report = _judged(path, data, checker)
        step = mend_source(data, report.document, fixes(report, unsafe))
        if step is None:
            raise ReadError(Message.of("fix.damaged", path=path))
        steps.append(step)
        if not step.made:
            rest = () if unsafe else _lines(report, _unsafe(report))
            broken = _lines(report, step.left)
            foreign = not report.is_applicable
            return Outcome(steps[0].before, step.after, data, tuple(made), rest, broken, foreign)
        made += _lines(report, step.made)
        data = step.data
    rules = tuple(dict.fromkeys(one.rule for one in steps[-1].made))
    raise ReadError(Message.of("fix.contrary", path=path, rules=rules))


def _judged(path: str, data: bytes, checker: api.Checker) -> Report:
    """Read and judge a file. Raises ReadError for one that is not of text."""
    kind = kind_of(data)
    document = api.read(path, data) if not kind else None
    if document is None or document.format not in PLAIN:
        key = "fix.word" if kind in WORD else "fix.not-text"
        raise ReadError(Message.of(key, path=path))
    return checker.check(document)


def _unsafe(report: Report) -> tuple[Fix, ...]:
    return tuple(one for one in fixes(report, unsafe=True) if not one.mend.safe)


def _lines(report: Report, made: tuple[Fix, ...]) -> tuple[Line, ...]:
    document = report.document
    return tuple(
        Line(
            document.source_at(one.mend.span.start).line or 0,
            document.quote(one.mend.span),
            one.mend.text,
            one.rule,
        )
        for one in made
    )
