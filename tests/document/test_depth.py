"""How deep headings lie."""

import pytest

from checker.document.readers import read_text
from tests.document.reading import PROSE, headings


@pytest.mark.parametrize(
    ("markers", "levels"),
    [
        ("一、 （一） 1. （1） ① 二、", [1, 2, 3, 4, 5, 1]),
        ("一、 1. 2. 二、 （一） 1. （二） 三、", [1, 2, 2, 1, 2, 3, 2, 1]),
        ("1、 （1） （2） 2、 （1）", [1, 2, 2, 1, 2]),
        ("1、 （一） 1. 2. （二） 二、 （一） 三、", [1, 2, 3, 3, 2, 1, 2, 1]),
        ("一、 （一） 1、 2、 （二） 1、 二、", [1, 2, 3, 3, 2, 3, 1]),
        ("一、 （一） 1. 2. （二） 3. 4. 二、 5.", [1, 2, 3, 3, 2, 3, 3, 1, 2]),
        ("第一部分 一、 （一） 第二部分 一、", [1, 2, 3, 1, 2]),
        ("一、 1、 （二） 二、", [1, 2, 2, 1]),
        ("一、 三、 三、 （一） （三）", [1, 1, 1, 2, 2]),
        ("（一） （二） （三）", [1, 1, 1]),
        ("一、 1. （一） （二） 2. 二、", [1, 2, 3, 3, 2, 1]),
        ("一、 （1） （2） 二、 （1）", [1, 2, 2, 1, 2]),
        ("（三） （四） 二、 （一）", [1, 1, 1, 2]),
        ("1、 1. 2. 二、 1. 三、", [1, 2, 2, 1, 2, 1]),
        ("1、 （1） 1. 2. （2） 2、 （1）", [1, 2, 3, 3, 2, 1, 2]),
        ("1、 1. 2. 3. 2、 1. 3、", [1, 2, 2, 2, 1, 2, 1]),
        ("第一章 第一节 一、 第二节 第二章 第一节", [1, 2, 3, 2, 1, 2]),
        ("一、 （一） （二） 2、 （一） 三、 4. （一）", [1, 2, 2, 1, 2, 1, 1, 2]),
        ("一、 （一） 1、 2、 （一） 二、", [1, 2, 3, 3, 2, 1]),
        ("Ⅰ、 （一） （二） Ⅱ、 （一）", [1, 2, 2, 1, 2]),
    ],
)
def test_levels_go_by_the_order_in_which_numbers_open(markers, levels):
    """Whatever numbers a report begins with is its first level."""
    text = "\n".join(f"{marker}法治工作\n有关内容。" for marker in markers.split())
    assert levels == [one.level for one in read_text(text).sections]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"一、组织领导\n{PROSE}\n执法监督\n{PROSE}\n普法宣传\n{PROSE}\n四、存在问题\n{PROSE}\n下步打算\n{PROSE}",
            [1, 1, 1, 1, 1],
        ),
        (
            f"一、组织领导\n{PROSE}\n执法监督\n{PROSE}\n普法宣传\n{PROSE}\n二、存在问题\n{PROSE}",
            [1, 2, 2, 1],
        ),
        (
            f"一、组织领导\n{PROSE}\n执法监督\n{PROSE}\n四、存在问题\n{PROSE}",
            [1, 2, 1],
        ),
    ],
)
def test_as_many_bare_headings_as_numbers_are_missing_stand_for_them(
    text: str, expected: list[int]
) -> None:
    """一、 … … 四、: what stands between has lost its number, and what follows has as well."""
    assert expected == [one[0] for one in headings(text)]


def test_a_number_used_a_level_too_high_holds_those_below_it():
    """（一） right below （二） begins what is in it."""
    text = f"一、成效\n（一）执法\n{PROSE}\n（二）不足\n（一）人少\n{PROSE}\n（二）车少\n{PROSE}"
    assert [1, 2, 2, 3, 3] == [level for level, _, _ in headings(text)]


def test_levels_have_an_end() -> None:
    """What counts on deeper stands beside the last level; each section knows what it is below."""
    document = read_text("1、依法行政\n1.依法行政\n" * 20)
    assert 9 == max(one.level for one in document.sections)
    assert 9 == len(document.path(document.sections[-1].span.start))
