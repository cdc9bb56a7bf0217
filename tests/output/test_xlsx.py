"""The workbook of a run, read by a library that did not write it."""

from io import BytesIO

import pytest
from openpyxl import Workbook, load_workbook

from checker.output.xlsx import render
from checker.view import View
from tests.output import samples


@pytest.fixture(scope="module")
def book() -> Workbook:
    """Return the workbook over three reports and a file that could not be read."""
    return load_workbook(BytesIO(render(samples.run(), View())))


def rows(sheet) -> list[dict[str, object]]:
    """Return the rows of a sheet by the titles of its columns."""
    head, *others = sheet.iter_rows(values_only=True)
    return [dict(zip(head, row, strict=True)) for row in others]


def test_the_sheets_are_those_of_an_audit(book):
    """Overview, what to mend, all results, notes."""
    assert ["总览", "问题清单", "全部结果", "说明"] == book.sheetnames


def test_no_cell_is_a_formula(book):
    """Nor a link."""
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {"s", "n"} == {cell.data_type for cell in cells}
    assert {None} == {cell.hyperlink for cell in cells}


def test_the_overview_has_a_row_a_file(book):
    """Those that were not read among them, with the reason."""
    first, second, third, broken = rows(book["总览"])
    assert (1, "临江县水务局", 2023, 59, "不合格") == tuple(
        first[name] for name in ("序号", "单位", "年度", "得分", "等次")
    )
    assert (3, 5, 1) == (first["符合"], first["不符合"], first["待核"])
    assert "至多 59 分" in first["备注"]
    assert ("优秀", "不适用", "无法读取") == (second["等次"], third["等次"], broken["等次"])
    assert "请另存为 docx" in broken["备注"]


def test_the_ledger_holds_what_is_to_be_mended_or_looked_at(book):
    """Worst first, each with its basis, passage, place, advice and draft; passes are not in it."""
    entered = rows(book["问题清单"])
    assert [1, 2, 3, 4, 5, 6] == [one["序号"] for one in entered]
    assert ["不符合"] * 5 + ["待核"] == [one["状态"] for one in entered]
    officers = entered[1]
    assert "持证执法人员数量\nfazhi/licensed-officers" == officers["规则"]
    assert ("必须", "《法治政府建设考核办法》第三项（内容待核）") == (
        officers["级别"],
        officers["依据"],
    )
    assert "【新增持证执法人员3名】，【执法人员均在2人以上】" in officers["原文"]
    assert "第 6 行" in officers["位置"]
    assert "例如“全局持证执法人员20人”" in officers["整改建议"]
    assert {"未整改"} == {one["整改状态"] for one in entered}


def test_an_absence_says_where_it_was_looked_for(book):
    """And what came nearest."""
    absent = rows(book["问题清单"])[0]
    assert "接近：【虽然取得一定成效，但仍存在问题和不足。】" == absent["原文"]
    assert "查找：“存在的问题”部分、各级标题" in absent["位置"]
    assert "只有一句套话" in absent["位置"]


def test_the_state_of_each_entry_is_chosen_from_a_list(book):
    """For all rows."""
    [choice] = book["问题清单"].data_validations.dataValidation
    assert ("M2:M7", '"未整改,整改中,已整改,无需整改"') == (str(choice.sqref), choice.formula1)


def test_all_results_hold_every_rule_of_every_report(book):
    """With those that do not apply."""
    run = samples.run()
    assert sum(len(report.findings) for report in run.reports) == len(rows(book["全部结果"]))


def test_the_notes_say_what_it_rests_on(book):
    """Program, packs with their digests, files."""
    notes = {one["项目"]: one["内容"] for one in rows(book["说明"])}
    assert "fazhi，版本 2026.1，校验码 9f86d081" == notes["规则包 fazhi"]
    assert "4 个文件，其中 1 个无法读取" == notes["检查范围"]
    assert "第 3 页没有文字层（扫描件）" in notes["报告/临江县水务局.txt"]


def test_the_workbook_speaks_english():
    """What reports and packs say stays as it is."""
    made = load_workbook(BytesIO(render(samples.run(), View("en"))))
    assert ["Overview", "Findings", "All results", "Notes"] == made.sheetnames
    assert "No." == made["Findings"]["A1"].value
