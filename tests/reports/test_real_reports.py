"""Three real reports, judged by eye: what is there, what is missing, and on which line."""

from functools import cache

import pytest

from checker import api
from checker.report import Finding, Report
from tests.reports.real import CHECKER, FOLDER, HEADS

PARTS = {
    "jiefang-2023": ("section", "section", "paragraph", "section"),
    "tianxin-2022": ("section", "section", "section", "section"),
    "sanyuan-2024": ("section", "section", "missing", "missing"),
}
LEVELS = {
    "jiefang-2023": "1222222 1 1",
    "tianxin-2022": "12222 12222 1222 1222",
    "sanyuan-2024": "12333323332332331",
}
# Rule, status, line of the passage (0: none), words of the passage or of what came nearest.
EXPECTED = {
    "jiefang-2023": (
        ("fazhi/part-duty", "review", 20, "成立了以局主要领导为组长"),
        ("data/names-agree", "fail", 6, "《解放区法治政府建设实施方案（2022-2025 年）》"),
        ("fazhi/legal-adviser", "fail", 0, ""),
        ("fazhi/licensed-officers", "pass", 235, "全局共计有 20 人均已经通过执法平台培训"),
        ("fazhi/xi-thought", "pass", 6, "习近平法治思想"),
        ("fazhi/inspections", "review", 147, "我局共计完成执法检查 100 余家次"),
        ("wording/double-random-mark", "fail", 196, "双随机一公开"),
        ("data/figures-add-up", "pass", 184, "112 项"),
        ("gongwen/date", "not-checked", 0, ""),
    ),
    "tianxin-2022": (
        ("fazhi/xi-thought", "fail", 0, ""),
        ("fazhi/licensed-officers", "fail", 21, "持证上岗"),
        ("fazhi/three-systems-each", "fail", 0, ""),
        ("fazhi/three-systems-terms", "fail", 6, "重大执法决定审核"),
        ("fazhi/inspections", "pass", 8, "全年检查生产经营单位2334家"),
        ("fazhi/fines", "pass", 8, "罚款金额129.338万元"),
        ("citations/issuer", "fail", 3, "《法治政府建设实施纲要（2021－2025年）》"),
        ("citations/exact-title", "fail", 8, "暂行规定"),
        ("wording/fixed-formulations", "fail", 16, "统揽全局、协调各方"),
        ("gongwen/heading-numbers", "fail", 4, "1、"),
    ),
    "sanyuan-2024": (
        ("fazhi/part-duty", "fail", 15, "《党政主要负责人履行推进法治建设第一责任人职责规定》"),
        ("fazhi/part-plan", "fail", 0, ""),
        ("fazhi/xi-thought", "fail", 0, ""),
        ("fazhi/three-systems-terms", "fail", 27, "重大行政执法案件法制审核"),
        ("fazhi/licensed-officers", "pass", 47, "我局共有持证在岗执法人员32人"),
        ("fazhi/penalties", "pass", 19, "行政处罚77次"),
        ("data/measure-words", "fail", 39, "宣传17"),
        ("gongwen/date", "fail", 55, "2025110"),
        ("gongwen/copy-line", "fail", 87, "抄送:区委依法治区办;"),
        ("wording/half-width-punctuation", "fail", 7, ":"),
        ("fazhi/deadline", "pass", 55, "2025110"),
    ),
}
CASES = [(name, *one) for name, rows in EXPECTED.items() for one in rows]


@cache
def report_of(name: str) -> Report:
    """Check an example once."""
    return CHECKER.check(api.read(str(FOLDER / f"{name}.txt")))


def finding(name: str, rule: str) -> Finding:
    """Return what `rule` says of an example."""
    return next(one for one in report_of(name).findings if one.rule.id == rule)


@pytest.mark.parametrize("name", HEADS)
def test_title_issuer_and_year(name: str) -> None:
    """The head is read as a person reads it."""
    subject = report_of(name).subject

    assert HEADS[name] == (subject.title, subject.issuer, subject.year)
    assert "法治政府建设年度报告" == subject.genre


@pytest.mark.parametrize("name", PARTS)
def test_the_four_parts(name: str) -> None:
    """Each statutory part is found where it is, or missing."""
    parts = CHECKER.facts(api.read(str(FOLDER / f"{name}.txt"))).parts

    assert PARTS[name] == tuple(
        parts[key].found for key in ("measures", "problems", "duty", "plan")
    )


@pytest.mark.parametrize("name", LEVELS)
def test_heading_levels(name: str) -> None:
    """The outline is as deep as the report's own numbering."""
    levels = "".join(str(one.level) for one in api.read(str(FOLDER / f"{name}.txt")).sections)

    assert LEVELS[name].replace(" ", "") == levels


@pytest.mark.parametrize(("name", "rule", "status", "line", "words"), CASES)
def test_a_finding_stands_on_its_line(
    name: str, rule: str, status: str, line: int, words: str
) -> None:
    """The status is right, and the passage is in the file at the line that is printed."""
    found = finding(name, rule)
    cited = [*found.evidence, *([found.nearest.passage] if found.nearest else [])]
    at_line = [one for one in cited if one.place.line == line and words in one.quote]

    assert status == found.status
    assert bool(line) == bool(at_line)


@pytest.mark.parametrize("name", HEADS)
def test_every_passage_begins_on_its_line(name: str) -> None:
    """Line and column of each passage lead to its first character in the file."""
    lines = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").split("\n")
    for one in (one for each in report_of(name).findings for one in each.evidence):
        assert one.place.line is not None
        assert one.place.column is not None
        assert one.quote[0] == lines[one.place.line - 1][one.place.column - 1]
