"""One report in all formats: the same paragraphs, the same facts, the same findings."""

from functools import cache
from pathlib import Path

import pytest

from checker import api
from checker.document.model import Document
from checker.document.readers import read
from tests.formats.reports import REPORTS, in_format

FORMATS = ("docx", "pdf", "ofd", "html")


@cache
def checker() -> api.Checker:
    """Return a checker with all our packs."""
    return api.Checker(api.load_packs())


@cache
def as_format(report: Path, suffix: str) -> Document:
    """Return an example report, read from a file of a format."""
    return read(report) if suffix == "txt" else in_format(report, suffix)


def squeezed(text: str) -> str:
    """Return `text` without blanks, which a page does not show exactly."""
    return "".join(text.split())


each = pytest.mark.parametrize("report", REPORTS, ids=lambda path: path.stem)
all_formats = pytest.mark.parametrize("suffix", FORMATS)


@each
@all_formats
def test_the_paragraphs_are_the_same(report, suffix):
    """Joined where lines were broken, parted where paragraphs end, page numbers gone."""
    lines = as_format(report, "txt").text.split("\n")
    assert list(map(squeezed, lines)) == [
        squeezed(one) for one in as_format(report, suffix).text.split("\n")
    ]


@each
@all_formats
def test_the_findings_are_the_same(report, suffix):
    """Every rule judges as it does on plain text."""

    def statuses(form: str) -> dict[str, str]:
        found = checker().check(as_format(report, form)).findings
        return {one.rule.id: one.status for one in found}

    assert statuses("txt") == statuses(suffix)


@each
@all_formats
def test_the_facts_are_the_same(report, suffix):
    """Parts, figures with their units, indicators with their kinds."""

    def seen(form: str) -> tuple[object, ...]:
        facts = checker().facts(as_format(report, form))
        parts = {name: part.found for name, part in facts.parts.items()}
        figures = [(one.value, one.unit) for one in facts.figures]
        indicators = {
            name: [(one.figure and one.figure.value, one.kind) for one in values]
            for name, values in facts.indicators.items()
        }
        return parts, figures, indicators

    assert seen("txt") == seen(suffix)


@each
@pytest.mark.parametrize("suffix", ["pdf", "ofd"])
def test_every_passage_has_its_page(report, suffix):
    """Pages rise from the first to the last, and each is one of the file."""
    document = as_format(report, suffix)
    pages = [one.source.page for one in document.origins]
    assert sorted(pages) == pages
    assert list(range(1, pages[-1] + 1)) == sorted(set(pages))
    assert all(one.source.page for one in document.removed)


@each
@all_formats
def test_evidence_quotes_the_text(report, suffix):
    """Every span of a finding lies in the text and holds words."""
    document = as_format(report, suffix)
    for finding in checker().check(document).findings:
        for span in finding.evidence:
            assert 0 <= span.start < span.end <= len(document.text)
            assert document.quote(span) == document.text[span.start : span.end]
            assert document.quote(span).strip()
