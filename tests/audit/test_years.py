"""Two years of one body beside each other."""

from checker.audit.years import Years, years
from tests.facts.reading import facts_of


def _compared(last: str, this: str) -> Years:
    return years(facts_of(last), facts_of(this))


def _rows(compared: Years) -> list[tuple[str, float | None, float | None]]:
    return [
        (one.indicator, one.last and one.last.common, one.this and one.this.common)
        for one in compared.changes
    ]


def test_none_at_all_stands_beside_last_years_figure() -> None:
    """无行政复议案件 is 0 of what was counted the year before: one row, and it fell by all of it."""
    compared = _compared("全年发生行政复议案件1件。", "全年无行政复议案件。")

    assert [("行政复议", 1, 0)] == _rows(compared)
    assert -1 == compared.changes[0].ratio


def test_what_is_counted_otherwise_stands_apart() -> None:
    """Twelve enterprises are not fewer than thirty times."""
    compared = _compared("全年开展执法检查30次。", "全年执法检查企业12家。")

    assert [("行政检查", None, 12), ("行政检查", 30, None)] == _rows(compared)
    assert [None, None] == [one.ratio for one in compared.changes]
