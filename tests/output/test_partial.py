"""A report that was read only in part: its score does not stand alone."""

from io import BytesIO

import pytest
from docx import Document
from openpyxl import load_workbook

from checker.api import Checker, load_packs, read_text
from checker.output import renderer
from checker.report import Report, Run
from checker.view import View

HEAD = "××县水务局2023年法治政府建设情况报告\n一、主要举措\n开展执法检查206次。\n"
SAID = "项规则因此未能检查，得分只反映读到的部分"


def judged(end: str) -> Report:
    """Judge a report that ends with `end`."""
    return Checker(load_packs()).check(read_text(HEAD + end))


def shown(report: Report, name: str) -> str:
    """Return the words of a report in one format."""
    made = renderer(name).render(Run((report,), report.packs), View("zh", "review", 120))
    if isinstance(made, str):
        return made
    if name == "docx":
        return "\n".join(one.text for one in Document(BytesIO(made)).paragraphs)
    rows = (row for sheet in load_workbook(BytesIO(made)) for row in sheet.values)
    return "\n".join(str(cell) for row in rows for cell in row)


@pytest.mark.parametrize("name", ["scorecard", "html", "markdown", "docx", "xlsx"])
def test_a_text_that_breaks_off_says_what_its_score_leaves_out(name):
    """What was not read may hold what is missing: no rule that looks for it counts."""
    report = judged("我局在区政府的领导下认真落实行政执法公示制度，并")
    assert 0 < len(report.unread) < report.tally["not-checked"]
    assert f"{len(report.unread)} {SAID}" in shown(report, name)


def test_a_whole_text_says_nothing_of_it():
    """A head or tail that was cut off on publication is another matter."""
    report = judged("我局在区政府的领导下认真落实行政执法公示制度。")
    assert () == report.unread
    assert SAID not in shown(report, "scorecard")
