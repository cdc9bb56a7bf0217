"""How surely one name is another with a slip in it."""

import pytest

from checker.facts.citations.slips import Slip, slip
from checker.facts.citations.title_names import fold_title

OUTLINE = "法治政府建设实施纲要（2021—2025年）"


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        ("法治政府建设实施纲要（2020—2025年）", OUTLINE, "near"),
        ("法制政府建设实施纲要（2021—2025年）", OUTLINE, "near"),
        ("法治政府建设纲要（2021—2025年）", OUTLINE, "near"),
        ("法治建设纲要（2021—2025年）", OUTLINE, "like"),
        ("突发事件法", "突发事件应对法", "like"),
        ("安全升产法", "安全生产法", "near"),
        ("按全生产法", "安全生产法", "near"),
        ("安全生产发", "安全生产法", "near"),
        ("安全产生法", "安全生产法", "near"),
        ("安全生法", "安全生产法", "near"),
        ("行政处罚罚法", "行政处罚法", "near"),
        ("医疗保障基金使用监督管理办法", "医疗保障基金使用监督管理条例", "like"),
        ("不动产登记暂行规定", "不动产登记暂行条例", "like"),
    ],
)
def test_a_slip_is_rated(ours: str, theirs: str, expected: Slip) -> None:
    """One word dropped from a long name is surely a slip, as is one sign of a law; two, or 办法 for 条例, are looked at."""
    assert expected == slip(fold_title(ours), fold_title(theirs))


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("法治建设纲要（2016—2020年）", OUTLINE),
        ("法治建设纲要", "法治政府建设实施纲要"),
        ("法治政府建设实施方案（2021—2025年）", OUTLINE),
        ("新安全生产法", "安全生产法"),
        ("安全生产月", "安全生产法"),
        ("安全生产办法", "安全生产法"),
        ("法治浙江建设纲要（2021—2025年）", OUTLINE),
        ("某省法治建设纲要（2021—2025年）", OUTLINE),
        ("法治纲要（2021—2025年）", OUTLINE),
        ("城市市容和环境卫生管理办法", "城市市容和环境卫生管理条例"),
        ("某省医疗保障基金使用监督管理办法", "医疗保障基金使用监督管理条例"),
        ("医疗保障基金使用监督管理方案", "医疗保障基金使用监督管理条例"),
    ],
)
def test_another_document_is_no_slip(ours: str, theirs: str) -> None:
    """Other years, another kind of a short name, another place, or little that is left make another document."""
    assert slip(fold_title(ours), fold_title(theirs)) is None
