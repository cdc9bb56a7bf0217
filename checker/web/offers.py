"""What can be had of a draft besides its scorecard: one entry each in a table."""

from collections.abc import Callable

from checker import annotate, mending
from checker.api import Checker
from checker.document.formats import PLAIN
from checker.facts.facts import Facts
from checker.fixes import Fix, fixes
from checker.output import renderer
from checker.records import NamedTuple
from checker.report import Report, Run
from checker.view import View


class Judged(NamedTuple):
    """A draft that was judged: its bytes, the report, its facts, by what, and for whom."""

    data: bytes
    report: Report
    facts: Facts
    checker: Checker
    view: View

    @property
    def format(self) -> str:
        """The format of the draft."""
        return self.report.document.format

    @property
    def is_fixable(self) -> bool:
        """Whether there is anything to mend that has one right form."""
        return bool(fixes(self.report))


class Offer(NamedTuple):
    """How a file's name ends and what it is, for which drafts it can be had, and how it is made."""

    suffix: str
    media: str
    is_for: Callable[[Judged], bool]
    make: Callable[[Judged, Run], bytes]


def _annotated(judged: Judged, _: Run) -> bytes:
    return _with_comments(judged, ())


def _revised(judged: Judged, _: Run) -> bytes:
    return _with_comments(judged, fixes(judged.report))


def _with_comments(judged: Judged, wanted: tuple[Fix, ...]) -> bytes:
    how = annotate.Asked(judged.view, annotate.AUTHOR, wanted)
    return annotate.annotate(judged.data, judged.report, judged.facts, how).data


def _mended(judged: Judged, _: Run) -> bytes:
    name = judged.report.subject.source
    return mending.mend(name, judged.data, judged.checker, unsafe=False).data


def _workbook(judged: Judged, run: Run) -> bytes:
    made = renderer("xlsx").render(run, judged.view)
    return made if isinstance(made, bytes) else made.encode()


WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
OFFERS: dict[str, Offer] = {
    "annotated": Offer(".docx", WORD, lambda one: one.format == "docx", _annotated),
    "revised": Offer(".docx", WORD, lambda one: one.format == "docx" and one.is_fixable, _revised),
    "mended": Offer("", "text/plain", lambda one: one.format in PLAIN and one.is_fixable, _mended),
    "workbook": Offer(".xlsx", SHEETS, lambda _: True, _workbook),
}
