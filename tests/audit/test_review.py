"""An audit of many kinds of reports: what is compared with what, who is called, what is scored."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.cell import Cell

from checker.api import Checker, load_packs
from checker.audit.engines import Spread
from checker.audit.outputs import summary, xlsx
from checker.audit.review import Review
from checker.audit.roster import Unit
from checker.audit.run import audit
from checker.audit.work import Choice, packs_of
from checker.document.readers import read
from checker.store.results import Results
from checker.view import View

OWN = (
    "坚持以案释法，组织执法人员旁听庭审，对照典型案例查找办案程序中的薄弱环节，逐项整改到位。"
    "围绕重点领域开展联合执法，建立线索移送、案情通报和联合惩戒机制，形成齐抓共管的工作局面。"
)
KEPT = (
    "全年共收到行政处罚{count}件、行政复议1件，案件材料统一归档，装订成册，由专人保管，借阅须经负责人批准。"
    "严格落实错案责任追究，对群众反映强烈的案件逐件倒查，约谈办案民警，通报典型问题，以案促改。"
    "聘请执法监督员走进办案场所，现场查看讯问录音录像，征求改进窗口服务的意见，当场答复并限期办结。"
)
REPORT = (
    "平桥县{body}{year}年法治政府建设年度报告\n一、主要举措和成效\n{said}\n"
    "二、存在问题\n执法力量薄弱，主要是编制不足。\n"
)
DISCLOSED = (
    "平桥县民政局2023年政府信息公开工作年度报告\n一、总体情况\n全年主动公开信息86条。\n"
    "二、主动公开政府信息情况\n行政处罚7件。\n三、收到和处理政府信息公开申请情况\n未收到申请。\n"
)
WORK = (
    "政府工作报告\n——2022年1月10日在平桥县人民代表大会上\n各位代表：\n全年办理行政处罚案件900件。\n"
)
SIGNED = "平桥县公安局\n2024年2月20日\n"
FILES = {
    "公安局.txt": REPORT.format(body="公安局", year=2023, said=KEPT.format(count=3)) + SIGNED,
    "上年公安局.txt": REPORT.format(body="公安局", year=2022, said=KEPT.format(count=300)),
    "工作报告.txt": WORK,
    "民政局信息公开.txt": DISCLOSED,
    "财政局.txt": REPORT.format(body="财政局", year=2023, said=OWN),
    "财政局盖章版.txt": REPORT.format(body="财政局", year=2023, said=f"{OWN}召开专题会4次。"),
}
ROSTER = (Unit("平桥县财政局"), Unit("平桥县公安局", "2024-02-01"), Unit("平桥县民政局"))


@pytest.fixture(scope="module")
def review(tmp_path_factory: pytest.TempPathFactory, in_this_process: None) -> Iterator[Review]:
    """One report handed in twice, one of two years, one of another genre, one of none."""
    folder: Path = tmp_path_factory.mktemp("报告")
    for name, text in FILES.items():
        (folder / name).write_text(text, "utf-8")
    sources = [str(one) for one in sorted(folder.iterdir())]
    with Results(folder / "kept.sqlite") as results:
        done = audit(sources, packs_of(Choice()), results, Spread(), lambda outcome: None)
        yield Review(done._replace(skipped=(str(folder / "打包.zip"),)), ROSTER)


def test_towns_of_one_name_are_told_apart(tmp_path: Path, in_this_process: None) -> None:
    """By whom one writes to, or by the folder; the report is handed over under the full name."""
    text = (
        "青石镇人民政府2023年法治政府建设年度报告\n{to}\n一、主要举措和成效\n全年普法{count}场。\n"
    )
    for name, said in {
        "云溪县/青石镇.txt": text.format(to="县委、县政府：", count=3),
        "报告.txt": text.format(to="中共北川县委、北川县人民政府：", count=4),
    }.items():
        path = tmp_path / "上报" / name
        path.parent.mkdir(exist_ok=True, parents=True)
        path.write_text(said, "utf-8")
    sources = sorted(str(one) for one in (tmp_path / "上报").rglob("*.txt"))
    with Results(tmp_path / "kept.sqlite") as results:
        found = Review(audit(sources, packs_of(Choice()), results, Spread(), lambda outcome: None))
        units = ["云溪县青石镇人民政府", "北川县青石镇人民政府"]
        assert units == [one.unit for one in found.entries]
        assert units == [found.report(number).subject.issuer for number in (0, 1)]


@pytest.fixture(scope="module")
def book(review: Review, tmp_path_factory: pytest.TempPathFactory) -> Workbook:
    """Return the workbook."""
    target: Path = tmp_path_factory.mktemp("工作簿") / "a.xlsx"
    xlsx.write(review, target, View())
    return load_workbook(target)


@pytest.fixture(scope="module")
def overview(book: Workbook) -> dict[str, dict[str, Cell]]:
    """Return the cells of the overview by file and title of the column."""
    head, *rows = book["总览"].iter_rows()
    titles = [one.value for one in head]
    return {row[-1].value: dict(zip(titles, row, strict=True)) for row in rows}


def status(review: Review, file: str, rule: str) -> str:
    """Return the status of a rule in the report of a file."""
    number = next(one.number for one in review.entries if one.source.endswith(f"/{file}"))
    return next(one.status for one in review.report(number).findings if one.rule.id == rule)


def test_a_report_handed_in_twice_is_no_copy_of_another(review: Review) -> None:
    """The pair is shown as one body's own, and fails nothing."""
    (pair,) = review.compared.of_one_body()

    assert 0.8 <= pair.of_one
    assert ((), ()) == (review.compared.of_others(), review.compared.groups)
    assert {"pass"} == {status(review, one, "audit/copied") for one in FILES if "财政局" in one}


def test_a_report_of_another_genre_is_not_what_the_roster_asks_for(review: Review) -> None:
    """Most are on the rule of law: who handed in one on disclosure alone is missing."""
    assert "法治政府建设年度报告" == review.genre
    assert ["平桥县民政局"] == [one.unit.name for one in review.calls.missing]
    assert ((), "法治政府建设年度报告") == (
        review.calls.unlisted,
        next(review.absent()).subject.genre,
    )


def test_figures_of_a_foreign_document_are_no_measure(review: Review) -> None:
    """Those of a report on all that a government did make no column."""
    given = {kind.indicator: count for kind, count in review.compared.kinds.items()}

    assert 3 == given["行政处罚"]


def test_the_score_is_that_of_the_report_by_itself(review: Review) -> None:
    """As ``checker check`` gives it, whatever other reports show."""
    checker = Checker(load_packs())

    assert "fail" == status(review, "公安局.txt", "audit/late")
    for one in review.entries:
        assert checker.check(read(one.source)).score == one.score


def test_parts_are_shown_where_the_genre_asks_for_them(
    overview: dict[str, dict[str, Cell]],
) -> None:
    """By how they were found, or, of those that the vocabulary does not number, by the verdict."""
    law, disclosure = overview["公安局.txt"], overview["民政局信息公开.txt"]

    assert ("独立部分", None) == (law["存在问题"].value, law["收到和处理申请"].value)
    assert (None, "符合") == (disclosure["存在问题"].value, disclosure["收到和处理申请"].value)


def test_a_report_without_findings_leads_nowhere(overview: dict[str, dict[str, Cell]]) -> None:
    """A document of no known genre has no rank, no score, no number of failures, and no link."""
    foreign = overview["工作报告.txt"]

    assert "不适用" == foreign["等次"].value
    assert None is foreign["单位"].hyperlink
    names = ("名次", "得分", "不符合", "待核", "存在问题")
    assert {None} == {foreign[one].value for one in names}
    assert overview["公安局.txt"]["单位"].hyperlink


def test_a_file_that_was_passed_over_is_a_row(book: Workbook) -> None:
    """It may hold reports: who has the workbook alone must know of it."""
    (row,) = book["无法读取"].iter_rows(min_row=2, values_only=True)

    assert (1, "打包.zip") == row[:2]
    assert str(row[2]).startswith("不是能读取的格式，已略过")


def test_a_pair_of_one_body_is_told_apart_by_its_files(book: Workbook) -> None:
    """Their names and years are the same."""
    row = next(book["雷同比对"].iter_rows(min_row=2, values_only=True))

    files = ("财政局.txt", "财政局盖章版.txt")
    assert ("同一单位", *(f"平桥县财政局 2023\n{one}" for one in files)) == row[1:4]


def test_this_years_report_comes_before_last_years(review: Review) -> None:
    """The question is how much of the new one is old."""
    (pair,) = review.compared.of_last_year()
    first = review.compared.passages(pair)[0]

    assert [2023, 2022] == [review.entries[number].year for number in (pair.one, pair.other)]
    said = review.audit.document(pair.one).quote(first.here)
    assert said == review.audit.document(pair.other).quote(first.there)
    assert said.startswith("行政复议1件，案件材料统一归档")


def test_a_figure_beside_one_that_stands_out_is_not_marked(book: Workbook) -> None:
    """They stand in one clause, and only one of them is a hundredth of last year's."""
    sheet = book["指标汇总"]
    columns = {str(one.value).partition("\n")[0]: one.column for one in sheet[1]}
    (row,) = (
        one for one in sheet.iter_rows() if (one[0].value, one[2].value) == ("平桥县公安局", 2023)
    )
    odd, usual = (row[columns[name] - 1] for name in ("行政处罚", "行政复议"))

    assert "上年为300件" in odd.comment.text
    assert "上年为" not in usual.comment.text
    assert odd.fill.fgColor.rgb != usual.fill.fgColor.rgb


def test_figures_of_two_genres_are_not_added_up(book: Workbook) -> None:
    """A penalty in a report on disclosure is none of the others'."""
    sheet = book["指标汇总"]
    at = [str(one.value).partition("\n")[0] for one in sheet[1]].index("行政处罚")
    sums = [row[at] for row in sheet.iter_rows(values_only=True) if str(row[0]).startswith("合计")]

    assert [300, 3, 7] == sums


def test_ranks_are_among_reports_of_one_genre_and_year(review: Review) -> None:
    """The genre of most first, in it the later year, each ranked from 1 on; then what has no score."""
    order = [review.entries[number] for number in review.entries.order]

    assert [2023, 2023, 2023, 2022, 2023, None] == [one.year for one in order]
    assert [1, 1, 1] == [order[at].rank for at in (0, 3, 4)]
    assert ("政府信息公开工作年度报告", None) == (order[4].genre, order[5].rank)
    assert 3 == review.entries.main


def test_the_summary_says_what_it_leaves_out(review: Review) -> None:
    """The ranking is that of the genre of most; of the others it is said how many they are."""
    said = summary.render(review, View(width=80))

    assert "另有 1 项未列出，见工作簿（-o）。" in said


def test_the_names_of_the_three_systems_alone_are_no_copy(
    tmp_path: Path, in_this_process: None
) -> None:
    """In two short reports they are a twentieth of the text, and two lines long."""
    named = "落实行政执法公示制度、执法全过程记录制度、重大执法决定法制审核制度。"
    for body, own in (("财政局", "举办预算培训六期"), ("水利局", "巡查河道堤防九十里")):
        text = REPORT.format(body=body, year=2023, said=f"{named}{own}，成效明显。")
        (tmp_path / f"{body}.txt").write_text(text.replace("执法力量薄弱", own[:4]), "utf-8")
    sources = sorted(str(one) for one in tmp_path.glob("*.txt"))
    with Results(tmp_path / "kept.sqlite") as results:
        found = Review(audit(sources, packs_of(Choice()), results, Spread(), lambda outcome: None))
        assert () == found.compared.copies
