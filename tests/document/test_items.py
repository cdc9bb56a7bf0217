"""Items: enumerations in running text."""

import pytest

from checker.document.readers import read_text


def items(text: str) -> list[tuple[str, str, str]]:
    """Return marker, label and words of the items of `text`."""
    document = read_text(text)
    return [
        (one.marker, document.quote(one.label), document.quote(one.span)) for one in document.items
    ]


def test_items_in_a_paragraph():
    """Each reaches to the next, the last to the end of the paragraph."""
    assert [
        ("一是", "加强领导", "一是加强领导，落实责任。"),
        ("二是", "健全制度", "二是健全制度；修订3项。"),
    ] == items("一、成效\n主要做法：一是加强领导，落实责任。二是健全制度；修订3项。\n成效明显。")


def test_items_that_are_paragraphs():
    """What stands between two of them belongs to the first."""
    assert ["一是加强领导。\n召开会议。", "二是健全制度。"] == [
        words
        for _, _, words in items("一、成效\n一是加强领导。\n召开会议。\n二是健全制度。\n其他工作。")
    ]


def test_items_end_with_their_section():
    """The next heading begins something else."""
    assert ["一是加强领导。", "一是力量不足。"] == [
        words for _, _, words in items("一、成效\n一是加强领导。\n二、问题\n一是力量不足。")
    ]


def test_each_enumeration_counts_for_itself():
    """一是 begins anew."""
    assert ["一是甲。", "二是乙。", "一是丙。", "二是丁。"] == [
        words for _, _, words in items("一是甲。二是乙。一是丙。二是丁。")
    ]


@pytest.mark.parametrize(
    ("text", "ordinals"),
    [
        ("首先，学习；其次，培训；再次，考核；最后，整改。", [1, 2, 3, 4]),
        ("问题有：其一，力量不足；其二，经费不足。", [1, 2]),
        ("问题有：第一，力量不足；第二，经费不足。", [1, 2]),
        ("做法：①学习；②培训；③考核。", [1, 2, 3]),
        ("做法：⑴学习；⑵培训；⑶考核。", [1, 2, 3]),
        ("做法：1.学习；2.培训。", [1, 2]),
        ("做法：（1）学习；（2）培训。", [1, 2]),
        ("做法：（一）学习；（二）培训。", [1, 2]),
        ("不足：一是力量不足，二是经费不足，三是装备不足。", [1, 2, 3]),
    ],
)
def test_all_shapes_of_enumerations(text, ordinals):
    """In words, in circles, in figures."""
    assert ordinals == [one.ordinal for one in read_text(text).items]


@pytest.mark.parametrize(
    "text",
    [
        "行动的统一是关键。",
        "原因之一是力量不足。",
        "首先要学习贯彻习近平法治思想。",
        "工作要求最后一公里打通。",
        "只知其一，不知其二。",
        "党政主要负责人是第一，责任重大。",
        "依据《条例》第二十条（一）规定。",
        "面积为2.5平方公里，增长1.3倍。",
    ],
)
def test_look_alikes_are_no_items(text):
    """Inside words, or alone where others ought to follow."""
    assert () == read_text(text).items


def test_headings_are_no_items():
    """A paragraph that begins with a number is a section."""
    document = read_text("一、成效\n1.学习。内容。\n2.培训。内容。")
    assert () == document.items


def test_an_item_without_words_is_labelled_by_itself():
    """A label is never empty."""
    assert [("一是", "一是", "一是。")] == items("做法：一是。")
