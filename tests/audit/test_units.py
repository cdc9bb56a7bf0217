"""Bodies by name."""

import pytest

from checker.audit.units import sameness


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("荔城区应急管理局", "荔城区应急管理局"),
        ("荔城区应急管理局", "莆田市荔城区应急管理局"),
        ("福建省莆田市荔城区应急管理局", "荔城区应急管理局"),
        ("柳塘镇人民政府", "安澜县柳塘镇人民政府"),
        ("柳塘镇政府", "柳塘镇人民政府"),
        ("安澜县卫生健康委员会", "安澜县 卫生健康委员会"),
        ("上塘镇", "安澜县上塘镇人民政府"),
        ("安澜县", "安澜县人民政府"),
        ("安澜县人民政府", "中共安澜县委 安澜县人民政府"),
        ("柳塘镇", "中共柳塘镇委员会、柳塘镇人民政府"),
        ("安澜县城市管理局", "安澜县城市管理局（综合行政执法局）"),
    ],
)
def test_the_same_body_under_another_name(one: str, other: str) -> None:
    """The places above it may be written or not."""
    assert ("same", "same") == (sameness(one, other), sameness(other, one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("应急管理局", "荔城区应急管理局"),
        ("荔城区应急局", "荔城区应急管理局"),
        ("城区街道办事处", "新城区街道办事处"),
        ("滨江新区", "滨江新区管理委员会"),
        ("云溪县青石镇人民政府", "江州市青石镇人民政府"),
    ],
)
def test_what_a_person_must_decide(one: str, other: str) -> None:
    """A name without its place, or a short form, is not taken for granted."""
    assert "doubtful" == sameness(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("平桥县财政局", "平桥县教育局"),
        ("", "平桥县财政局"),
        ("平桥县财政局", "安澜县水利局"),
        ("平桥县", "平桥县财政局"),
        ("平桥县人民政府", "中共平桥县委办公室"),
        ("平桥县财政局（本级）", "平桥县教育局（本级）"),
        ("云溪县青石镇人民政府", "北川县青石镇人民政府"),
        ("云溪县财政局", "江州市财政局"),
    ],
)
def test_other_bodies(one: str, other: str) -> None:
    """Two bureaus of one county are two."""
    assert "other" == sameness(one, other)
