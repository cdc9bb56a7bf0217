"""Chinese without blanks: what can only be the language, and what only looks like it."""

import pytest

from checker.language.glue import SIGNS, signed


@pytest.mark.parametrize(
    ("plain", "with_signs"),
    [
        ("必须提及三项制度至少2次", "必须提及三项制度⩾ 2次"),
        ("必须提及甲 不超过 2 次", "必须提及甲 ⩽   2 次"),
        ("必须有甲部分,至少占5%", "必须有甲部分 ⩾  5%"),
        ("必须有甲部分,在乙部分之前", "必须有甲部分 在乙部分之前"),
        ("提及甲时,必须提及乙", "提及甲⇒→必须提及乙"),
        ("提及甲的,应当提及乙", "提及甲⇒→应当提及乙"),
        ("when it mentions any of 甲, 乙, must", "when it mentions any of 甲, 乙→ must"),
        ("必须提及甲和报告乙数量", "必须提及甲∧报告乙数量"),
        ("必须提及 甲 并且 有 附件", "必须提及 甲 ∧  有 附件"),
        ("必须提及 甲 或 在 乙 部分 提及 丙", "必须提及 甲 ∨ 在 乙 部分 提及 丙"),
        ("必须提及任一甲,乙", "必须提及∃ 甲,乙"),
        ("必须提及 全部 甲,乙", "必须提及 ∀  甲,乙"),
        ("必须在甲前后30字内提及乙", "必须在甲± 30字内提及乙"),
        ("篇幅宜在2000至5000字之间", "篇幅宜 2000至5000字之间"),
    ],
)
def test_what_can_only_be_the_language_gets_a_sign(plain, with_signs):
    """A sign takes the place of its word, and nothing else moves."""
    assert with_signs == signed(plain)
    assert len(plain) == len(with_signs)


@pytest.mark.parametrize(
    "plain",
    [
        "必须提及 妇女和未成年人",
        "必须提及 公安机关和有关部门",
        "必须提及 或有负债",
        "必须提及 及时",
        "必须提及 至少",
        "必须提及 不少于2名执法人员",
        "必须提及 国家安全部 和 乙",
        "必须提及 全部工作",
        "必须提及 反应 时代",
        "必须提及 前后3年",
        "必须提及 大部分",
    ],
)
def test_what_only_looks_like_it_is_left_alone(plain):
    """Words that hold a word of the language stay whole."""
    assert plain == signed(plain)


def test_signs_are_no_letters():
    """A bare word ends where a sign stands."""
    assert not any(one.sign.isalnum() for one in SIGNS)
