"""Workbooks, read by a library that did not write them."""

from io import BytesIO

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from checker import sheets
from checker.sheets import Column, Sheet

COLUMNS = (
    Column("问题", 20, "text"),
    Column("得分", 8, "score"),
    Column("状态", 10, "label", (("已整改", "good"),), ("未整改", "已整改")),
)


def book(*rows, name: str = "问题清单") -> Worksheet:
    """Write a sheet and read it again."""
    return load_workbook(BytesIO(sheets.write([Sheet(name, COLUMNS, rows, 1)], "题", "&P")))[name]


@pytest.mark.parametrize(
    "said",
    [
        "=1+1",
        '=HYPERLINK("http://x")',
        "+1",
        "-1",
        "@SUM(A1)",
        "{=1}",
        "http://x.cn",
        "mailto:a@b",
        "1",
    ],
)
def test_what_a_report_says_is_a_string(said):
    """Neither a formula, nor a link, nor a number; nor does it become one when it is edited."""
    cell = book((said, 1, ""))["A2"]
    assert (said, "s", None, True) == (cell.value, cell.data_type, cell.hyperlink, cell.quotePrefix)


def test_figures_are_figures():
    """They can be sorted and summed; what is not known is blank."""
    sheet = book(("甲", 86.3, ""), ("乙", None, ""))
    assert (86.3, "0.0", None) == (sheet["B2"].value, sheet["B2"].number_format, sheet["B3"].value)


def test_control_characters_and_halves_of_characters_are_gone():
    """The file would not open with them; lines are kept."""
    assert "甲乙\ufffd\n丙" == book(("甲\x00乙\ud800\n丙\u202e", 1, ""))["A2"].value


def test_an_escape_of_excel_stays_as_it_was_written():
    """_x0041_ is no A."""
    assert "_x0041_" == book(("_x0041_", 1, ""))["A2"].value


@pytest.mark.parametrize("sign", ["字", "𠮷"])
def test_a_cell_holds_no_more_than_it_can(sign):
    """32,767 characters as Excel counts them."""
    value = book((sign * 40_000, 1, ""))["A2"].value
    assert value.endswith("…")
    assert 32_760 < len(value.encode("utf-16-le")) / 2 <= 32_767


def test_a_sheet_is_set_up_as_a_person_would():
    """Titles stay in sight, can be filtered, and stand on every page, which is as wide as the sheet."""
    sheet = book(("甲", 1, "未整改"), ("乙", 2, ""))
    assert ("B2", "A1:C3", "$1:$1") == (
        sheet.freeze_panes,
        sheet.auto_filter.ref,
        sheet.print_title_rows,
    )
    assert ("landscape", True, 0) == (
        sheet.page_setup.orientation,
        sheet.sheet_properties.pageSetUpPr.fitToPage,
        sheet.page_setup.fitToHeight,
    )
    assert [20, 8, 10] == [int(sheet.column_dimensions[c].width) for c in "ABC"]
    assert sheet["A2"].alignment.wrap_text


def test_what_is_not_to_be_printed_is_in_the_sheet():
    """The first columns are printed, with the totals, and each page says that there is more."""
    sheet = Sheet(
        "指标", COLUMNS, [("甲", 1, "")], foot=[("合计", 1, "")], printed=2, about="其余略"
    )
    made = load_workbook(BytesIO(sheets.write([sheet], "题", "&P")))["指标"]
    assert "'指标'!$A$1:$B$3" == made.print_area
    assert "其余略" in made.oddHeader.center.text
    assert 3 == made.max_column


def test_a_wide_sheet_goes_over_few_pages():
    """Each of them shows the columns that stay in sight."""
    columns = tuple(Column(str(number), 50) for number in range(12))
    sheet = Sheet("表", columns, [], 1)
    made = load_workbook(BytesIO(sheets.write([sheet], "题", "&P")))["表"]
    assert (3, "$A:$A") == (made.page_setup.fitToWidth, made.print_title_cols)


def test_states_are_chosen_from_a_list():
    """And coloured by what they are."""
    sheet = book(("甲", 1, "未整改"))
    [choice] = sheet.data_validations.dataValidation
    assert ("C2", '"未整改,已整改"') == (str(choice.sqref), choice.formula1)
    assert ["C2"] == [str(one.sqref) for one in sheet.conditional_formatting]


def test_rows_are_as_high_as_their_longest_cell():
    """Not all programs find the height of wrapped text themselves."""
    sheet = book(("短", 1, ""), ("长" * 100, 1, ""))
    assert 18 == sheet.row_dimensions[2].height < sheet.row_dimensions[3].height


def test_a_sheet_without_rows_has_its_titles():
    """Nothing to mend is an answer, too."""
    assert ["问题", "得分", "状态"] == [cell.value for cell in book()[1]]


def test_names_of_sheets_are_such_as_are_allowed():
    """Without []:*?/\\, at most 31 characters, none twice."""
    names = ["甲[1]/乙:丙", "长" * 40, "长" * 50, "", "'引'"]
    made = sheets.write([Sheet(name, COLUMNS, ()) for name in names], "题", "&P")
    assert ["甲 1  乙 丙", "长" * 31, "长" * 29 + " 2", "1", "引"] == load_workbook(
        BytesIO(made)
    ).sheetnames


def test_the_same_sheets_are_the_same_bytes():
    """Nothing of the clock is in the file."""
    assert sheets.write([Sheet("一", COLUMNS, ())], "题", "&P") == sheets.write(
        [Sheet("一", COLUMNS, ())], "题", "&P"
    )
