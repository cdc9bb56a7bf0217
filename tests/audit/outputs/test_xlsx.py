"""The workbook of an audit, read by a library that did not write it."""

from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from checker.audit.engines import Spread
from checker.audit.outputs import xlsx
from checker.audit.review import Review
from checker.audit.run import audit
from checker.audit.work import Choice, packs_of
from checker.store.results import Results
from checker.view import View

SHEETS = [
    "总览", "问题台账", "指标汇总", "年度增减", "雷同比对", "规则通过率", "条款覆盖", "未报告",
    "无法读取", "说明",
]  # fmt: skip


@pytest.fixture(scope="module")
def book(review: Review, tmp_path_factory: pytest.TempPathFactory) -> Workbook:
    """Return the workbook."""
    target: Path = tmp_path_factory.mktemp("工作簿") / "a.xlsx"
    xlsx.write(review, target, View())
    return load_workbook(target)


def rows(book: Workbook, name: str) -> list[dict[str, object]]:
    """Return the rows of a sheet by the titles of their columns."""
    head, *below = book[name].iter_rows(values_only=True)
    return [dict(zip(head, one, strict=True)) for one in below]


def test_every_subject_has_a_sheet(book: Workbook) -> None:
    """In the order in which a supervisor asks."""
    assert SHEETS == book.sheetnames


def test_the_overview_goes_from_the_best_down(book: Workbook) -> None:
    """With the year, the parts and what is shared."""
    found = rows(book, "总览")
    scores = [one["得分"] for one in found]

    assert 4 == len(found)
    assert sorted(scores, reverse=True) == scores
    assert {"独立部分"} == {one["存在问题"] for one in found}
    assert 2 == sum(isinstance(one["雷同比例"], float) for one in found)


def test_a_missing_unit_is_in_the_ledger(book: Workbook) -> None:
    """By the rule on it, below what the reports lack."""
    last = rows(book, "问题台账")[-1]

    said = "没有报送报告，期限为2024年3月1日"
    assert ("平桥县民政局", said) == (last["单位"], last["问题"])
    assert "audit/missing" in str(last["规则"])
    assert "未整改" == last["整改状态"]


def test_overview_and_ledger_lead_to_each_other(book: Workbook) -> None:
    """A click on a unit shows its findings, one on their number shows the unit."""
    overview, ledger = book["总览"], book["问题台账"]
    to = overview["B2"].hyperlink.location
    row = int(to.rpartition("A")[2])

    assert overview["B2"].value == ledger.cell(row, 2).value
    assert "'总览'!A2" == ledger.cell(row, 1).hyperlink.location


def test_figures_carry_their_passage_and_what_is_odd_is_said(book: Workbook) -> None:
    """A figure ten times last year's is marked, in its note and by its colour."""
    sheet = book["指标汇总"]
    at = [one.value for one in sheet[1]].index("行政处罚\n（件）")
    found = {sheet.cell(row, 1).value: sheet.cell(row, at + 1) for row in range(2, 6)}

    assert 3 == found["平桥县财政局"].value
    assert "办理行政处罚案件3件" in found["平桥县财政局"].comment.text
    assert "上年为10件" in found["平桥县水利局"].comment.text


def test_none_is_a_nought_among_the_figures(book: Workbook) -> None:
    """Without a unit of its own it is one of any."""
    sheet = book["指标汇总"]
    titles = [str(one.value).partition("\n")[0] for one in sheet[1]]

    assert 1 == titles.count("行政复议")
    assert 0 == sheet.cell(2, titles.index("行政复议") + 1).value


def test_figures_are_summed_by_year(book: Workbook) -> None:
    """Below all reports, outside of what is filtered."""
    sheet = book["指标汇总"]
    sums = [one for one in rows(book, "指标汇总") if one["单位"] == "合计"]

    assert [10, 108] == [one["行政处罚\n（件）"] for one in sums]
    assert sheet.auto_filter.ref.endswith("5")


def test_last_year_stands_beside_this_year(book: Workbook) -> None:
    """With the change."""
    (found,) = [one for one in rows(book, "年度增减") if one["指标"] == "行政处罚"]

    assert (10, 100, 9, "数据异常") == (found["上年"], found["本年"], found["增减"], found["备注"])


def test_copies_stand_side_by_side(book: Workbook) -> None:
    """Passage, place and share of both."""
    first = rows(book, "雷同比对")[0]

    assert "坚持以案释法" in str(first["前者原文"])
    assert "坚持以案释法" in str(first["后者原文"])
    assert float(str(first["占前者"])) > 0.7
    assert "行" in str(first["前者位置"])


def test_who_shares_text_with_whom_stays_in_sight(book: Workbook) -> None:
    """However far one goes to the right or down to read the passages."""
    assert "E2" == book["雷同比对"].freeze_panes


def test_articles_are_set_against_reports(book: Workbook) -> None:
    """The worst of the rules under an article, and the share of reports that meet it."""
    found = rows(book, "条款覆盖")
    article = next(name for name in found[0] if "年度报告内容第四项" in str(name))

    assert "不符合" == found[0][article]
    assert "通过率" == found[-1]["单位"]


def test_articles_that_apply_to_nobody_are_left_out(book: Workbook) -> None:
    """Those of another genre would fill pages with nothing."""
    titles = [str(one.value) for one in book["条款覆盖"][1]]

    assert not [one for one in titles if "政府信息公开" in one]
    assert any("GB/T 9704" in one for one in titles)


def test_who_did_not_report_is_named(book: Workbook) -> None:
    """Missing ones first, then who is on no roster."""
    found = [(one["单位"], one["情况"]) for one in rows(book, "未报告")]

    assert ("平桥县民政局", "未报送") == found[0]
    assert ("平桥县教育局", "名单外") in found


def test_what_was_not_read_says_why(book: Workbook) -> None:
    """One row a file."""
    (found,) = rows(book, "无法读取")

    assert "坏.txt" in str(found["文件"])


def test_no_formula_of_a_report_gets_in(book: Workbook) -> None:
    """Whatever a report says is a string."""
    kinds = {cell.data_type for sheet in book for row in sheet for cell in row}

    assert "f" not in kinds


def test_the_same_audit_gives_the_same_bytes(review: Review, tmp_path: Path) -> None:
    """Nothing of the clock is in it."""
    for name in ("1.xlsx", "2.xlsx"):
        xlsx.write(review, tmp_path / name, View())

    assert (tmp_path / "1.xlsx").read_bytes() == (tmp_path / "2.xlsx").read_bytes()


def test_it_speaks_english(review: Review, tmp_path: Path) -> None:
    """All sheets have English names."""
    xlsx.write(review, tmp_path / "a.xlsx", View("en"))

    names = load_workbook(tmp_path / "a.xlsx").sheetnames
    assert ["Overview", "Ledger", "Figures"] == names[:3]


def test_a_sheet_without_rows_says_so(tmp_path: Path) -> None:
    """A reader need not wonder whether something is lost."""
    with Results(tmp_path / "kept.sqlite") as results:
        none = audit((), packs_of(Choice()), results, Spread(), lambda outcome: None)
        xlsx.write(Review(none), tmp_path / "a.xlsx", View())

    made = load_workbook(tmp_path / "a.xlsx")
    said = {name: made[name]["A2"].value for name in ("雷同比对", "未报告", "无法读取")}
    assert {
        "雷同比对": "没有发现雷同。",
        "未报告": "没有提供名单，不能判断哪些单位未报送",
        "无法读取": "全部文件都已读取。",
    } == said
