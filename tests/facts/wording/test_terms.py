"""Fixed terms that are broken."""

import pytest

from checker.facts.wording.strays import strays
from checker.facts.wording.terms import broken, terms_of

TERMS = terms_of(
    (
        "行政执法", "行政处罚", "行政许可", "规范性文件", "法律顾问", "矛盾纠纷", "党委书记", "县政府", "责任人",
        "培训班", "许可证", "工作日", "负责人", "集中制", "食品安全", "法治宣传", "改扩建", "营业执照", "严格执法",
        "党组织", "统计数据", "工作机制", "实效性", "乡政府", "监察法", "政府信息",
    )
)  # fmt: skip


def found(text: str) -> list[tuple[str, str]]:
    """Return what is broken in `text` with the terms it ought to be."""
    places = sorted(broken(text, tuple(strays(text)), TERMS))
    return [(text[start:end], term) for start, end, term in places]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("组织行执法人员培训1次", ("行执法", "行政执法")),
        ("清理规性文件5件", ("规性文件", "规范性文件")),
        ("聘请法律问1名", ("法律问", "法律顾问")),
        ("化解矛盾纷12起", ("矛盾纷", "矛盾纠纷")),
        ("镇党委记、镇长带头学法", ("党委记", "党委书记")),
        ("举办培班2期", ("培班", "培训班")),
        ("报请政县府批准", ("政县府", "县政府")),
        ("核发许可征94张", ("许可征", "许可证")),
        ("第一责在人", ("责在人", "责任人")),
        ("压缩至3个工作作日以内", ("工作作日", "工作日")),
    ],
)
def test_a_term_is_broken(text: str, expected: tuple[str, str]) -> None:
    """It lacks a character, has two swapped or one twice, or one that only seems right."""
    assert [expected] == found(text)


@pytest.mark.parametrize(
    "text",
    [
        "行政执法人员、县政府、培训班",
        "审批集中到政务服务大厅",
        "严格食品全链条监管",
        "推行医师法宣传",
        "新扩改建项目",
        "零容忍、严执法、重实效",
        "加强水法宣传",
        "局党组组织部",
        "本公报数据为初步统计数。",
        "城镇实行五天工作制。",
        "从任务型转向实效型评价",
        "新增地方专\n项政府债券",
        "纪检监察罚没收入",
        "其政府信  67  71\n息公开申请",
    ],
)
def test_what_else_is_said_is_none(text: str) -> None:
    """Words of their own, other terms, and what official texts have."""
    assert [] == found(text)


def test_what_a_report_says_twice_is_meant() -> None:
    """A slip stands once."""
    assert [] == found("行执法人员培训，行执法人员考试")
