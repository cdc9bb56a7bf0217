"""Figures, indicators and totals in tables."""

import pytest

from checker.document.model import Block, Document, Field, Head, Origin, Source, Span
from checker.facts.facts import Facts
from tests.facts.reading import BODY, declared, facts_of

Rows = tuple[tuple[str, ...], ...]

BY_UNIT: Rows = (
    ("单位", "行政处罚案件（件）", "罚款（万元）", "持证执法人员"),
    ("一中队", "20", "3.5", "5"),
    ("二中队", "39", "118.3", "7"),
    ("合计", "59", "121.8", "12"),
)


def _facts(rows: Rows) -> Facts:
    text, blocks, origins = "", [], []
    for row, cells in enumerate(rows, 1):
        for column, words in enumerate(cells, 1):
            span = Span(len(text), len(text) + len(words))
            blocks.append(Block("cell", span))
            origins.append(Origin(span.start, Source(row, column, None, f"R{row}C{column}")))
            text += words + "\n"
    head = Head(issuer=Field(BODY, Span(0, 0)), year=2023)
    document = Document("a.md", "md", text, tuple(blocks), tuple(origins), head=head)
    return Facts(document, declared())


def _changed(row: int, column: int, words: str) -> Rows:
    rows = [list(one) for one in BY_UNIT]
    rows[row][column] = words
    return tuple(tuple(one) for one in rows)


def test_a_cell_is_no_telephone_number() -> None:
    """But one that names a row may be one."""
    rows = (("类别", "行政许可", "12345"), ("件数", "120", "119"))

    assert ["120", "119"] == [one.text for one in _facts(rows).figures]


def test_a_figure_has_the_unit_of_its_head() -> None:
    """件 and 万元 stand in brackets at the head of the column."""
    found = [(one.value, one.unit) for one in _facts(BY_UNIT).figures[:3]]

    assert [(20, "件"), (3.5, "万元"), (5, "")] == found


def test_the_row_of_totals_gives_the_indicators() -> None:
    """The squads are parts, 合计 is the body's own total."""
    found = _facts(BY_UNIT).indicators

    assert [("count", 59, "件")] == [(one.kind, one.value, one.unit) for one in found["行政处罚"]]
    assert [121.8] == [one.value for one in found["罚款"]]
    assert [12] == [one.value for one in found["持证执法人员"]]


def test_a_row_that_names_its_indicator_gives_it() -> None:
    """A list of indicators, one a row."""
    rows = (("指标", "数量"), ("行政处罚案件（件）", "59"), ("行政检查", "206次"))
    found = _facts(rows).indicators

    assert [(59, "件")] == [(one.value, one.unit) for one in found["行政处罚"]]
    assert [(206, "次")] == [(one.value, one.unit) for one in found["行政检查"]]


def test_columns_that_add_up_are_right() -> None:
    """Every column of the row 合计 is a sum."""
    assert [True, True, True] == [one.holds for one in _facts(BY_UNIT).sums]


def test_a_wrong_total_is_found_in_its_column() -> None:
    """60 is not 20 + 39."""
    facts = _facts(_changed(3, 1, "60"))

    assert [(60, 59)] == [(one.total.value, one.comes_to) for one in facts.sums if not one.holds]


def test_a_table_with_rows_of_its_own_totals_is_left_alone() -> None:
    """其中 and 小计 say that a row does not go into the total."""
    facts = _facts(_changed(2, 0, "其中：二中队"))

    assert () == facts.sums


def test_a_row_of_many_is_no_total() -> None:
    """Without a row of totals the figures of several units are nobody's total."""
    assert {} == _facts(BY_UNIT[:3]).indicators


def _text(rows: Rows, divider: str) -> Facts:
    return facts_of("\n\n".join(divider.join(row).strip() for row in rows))


def _stroked(rows: Rows) -> Facts:
    return facts_of("\n\n".join(f"| {' | '.join(row)} |" for row in rows))


BY_PLACE: Rows = (
    ("项目", "东片区", "西片区", "合计"),
    ("执法检查（家次）", "684", "442", "1126"),
    ("行政处罚（件）", "23", "15", "39"),
)


@pytest.mark.parametrize("facts", [_text(BY_UNIT, "\t"), _text(BY_UNIT, "    "), _stroked(BY_UNIT)])
def test_lines_that_tabs_blanks_or_strokes_divide_are_rows(facts: Facts) -> None:
    """What a page lost of its table is still one."""
    assert [121.8] == [one.value for one in facts.indicators["罚款"]]
    assert [True, True, True] == [one.holds for one in facts.sums]


def test_a_column_of_totals_gives_the_indicators_of_the_rows() -> None:
    """And each row is a sum."""
    facts = _stroked(BY_PLACE)

    assert [("count", 39, "件")] == [
        (one.kind, one.value, one.unit) for one in facts.indicators["行政处罚"]
    ]
    assert [(1126, 1126), (39, 38)] == [(one.total.value, one.comes_to) for one in facts.sums]


def test_a_blank_corner_moves_no_column() -> None:
    """The tab before the first head is lost when lines are stripped."""
    facts = _text((("", *BY_UNIT[0][1:]), *BY_UNIT[1:]), "\t")

    assert [("罚款", "万元")] == [(one.indicator, one.unit) for one in facts.indicators["罚款"]]


def test_numbers_of_rows_count_nothing() -> None:
    """序号 1, 2, 3 are no figures, and do not go into a total."""
    numbers = ("序号", "1", "2", "3")
    facts = _text(tuple((number, *row) for number, row in zip(numbers, BY_UNIT, strict=True)), "\t")

    assert [20, 3.5, 5] == [one.value for one in facts.figures[:3]]
    assert [True, True, True] == [one.holds for one in facts.sums]


def test_of_several_years_the_one_reported_on_counts() -> None:
    """The year before stands beside it for comparison."""
    rows = (("指标", "2022年", "2023年"), ("行政处罚（件）", "47", "59"))

    assert [59] == [one.value for one in _text(rows, "\t").indicators["行政处罚"]]


def test_a_total_of_different_things_is_none() -> None:
    """Cases and amounts of money do not add up."""
    rows = (("单位", "案件（件）", "罚款（万元）", "合计"), ("一中队", "20", "3.5", "23.5"))

    assert () == _text((*rows, ("二中队", "4", "2", "7")), "\t").sums


def test_paragraphs_with_a_tab_are_no_table() -> None:
    """Numbers of headings are set off by a tab, links by a stroke."""
    facts = facts_of("一、\t开展执法检查20次\n\n二、\t办理行政处罚案件3件\n\n首页|公开|年报")

    assert () == facts.tables
    assert [20] == [one.value for one in facts.indicators["行政检查"]]


def test_a_row_that_begins_with_a_number_is_not_added_up() -> None:
    """Under a head of several rows nothing names the row: its first number is no figure."""
    rows: Rows = (
        ("结果维持", "结果纠正", "其他结果", "尚未审结", "总计"),
        ("3", "1", "0", "0", "4"),
    )

    assert () == _facts(rows).sums


def test_columns_beside_their_total_are_parts() -> None:
    """What they are of stands above them."""
    above = ("单位", *("行政处罚数量（宗）",) * 3)
    rows = (above, ("单位", "警告", "其他行政处罚", "合计"), ("本局", "7", "2", "9"))

    values = _facts(rows).indicators["行政处罚"]
    assert [("subset", 7), ("subset", 2), ("count", 9)] == [(one.kind, one.value) for one in values]


def test_a_long_name_is_parted_from_its_figure() -> None:
    """A name that is wider than its column leaves no room before the figure."""
    rows = (
        "案件类别    案件数(件)    罚没款(万元)",
        "食品安全    46    38.2",
        "药品和医疗器械11    9.6",
        "产品质量    9    7.1",
        "合计    66    54.9",
    )
    sums = facts_of("\n\n".join(rows)).sums

    assert [3, 3] == [len(one.parts) for one in sums]
