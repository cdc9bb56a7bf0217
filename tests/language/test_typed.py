"""Sentences as rule authors type them: they are understood, and they judge rightly."""

import pytest

from checker import api
from checker.errors import At
from checker.language.bind import bind
from checker.language.format import format_sentence
from checker.language.parse import parse
from checker.packs.model import Rule
from checker.proof.judge import judge_by
from tests.language.trees import unmarked
from tests.language.typed import CHINESE, ENGLISH

REPORT = """\
临江县水务局关于2024年法治政府建设情况的报告

县依法治县办：

我局深入学习习近平法治思想，局党组专题学习习近平法治思想2次，现将2024年情况报告如下。

一、主要举措

（一）落实三项制度。全年开展行政检查132次，办理行政处罚案件21件，罚款6.5万元。
（二）加强队伍建设。全局持证执法人员31名。

二、存在的问题和不足

一是执法力量不足，原因是编制偏少。二是普法形式单一。

三、下一步工作安排

2025年，我局将加强执法培训，落实《法治政府建设实施纲要（2021—2025年）》。

临江县水务局
2025年1月10日
"""


@pytest.mark.parametrize(("typed", "written"), CHINESE)
def test_chinese_as_it_is_typed(typed, written):
    """It is the sentence that it is written as, and makes sense."""
    assert written == format_sentence(parse(typed), "zh")
    assert unmarked(parse(written)) == unmarked(parse(typed))
    assert () == bind(parse(typed))


@pytest.mark.parametrize(("typed", "written"), ENGLISH)
def test_english_as_it_is_typed(typed, written):
    """It is the sentence that it is written as, and makes sense."""
    assert written == format_sentence(parse(typed), "en")
    assert unmarked(parse(written)) == unmarked(parse(typed))
    assert () == bind(parse(typed))


@pytest.fixture(scope="module")
def judge():
    """How a rule judges a text, with the words of our own packs."""
    return judge_by(api.load_packs().vocabulary)


@pytest.mark.parametrize(
    ("rule", "status"),
    [
        ("正文应提及习近平法治思想不少于两次", "pass"),
        ("正文应提及习近平法治思想超过2次", "fail"),
        ("正文不得提及习近平法治思想超过1次", "fail"),
        ("不得提及 任一 请批示、当否", "pass"),
        ("必须提及至少两项三项制度、双随机、法律顾问、习近平法治思想", "pass"),
        ("必须提及至少三项三项制度、双随机、法律顾问、习近平法治思想", "fail"),
        ("主要举措部分必须报告行政检查数量、行政处罚数量和罚款金额", "pass"),
        ("主要举措部分必须报告行政处罚数量至少 30 件", "fail"),
        ("必须报告罚款金额不低于 6 万元", "pass"),
        ("必须报告罚款金额不低于 7 万元", "fail"),
        ("必须报告持证执法人员数量在30至40人之间", "pass"),
        ("must report 持证执法人员 count of no more than 30", "fail"),
        ("主要举措部分必须有四个以上数据", "pass"),
        ("主要举措部分必须有4个以上数据", "pass"),
        ("主要举措部分必须有至少十个数据", "fail"),
        ("存在问题部分必须有至少两条", "pass"),
        ("存在问题部分必须有至少3条", "fail"),
        ("存在问题部分应在主要举措部分之后", "pass"),
        ("存在问题部分应在主要举措部分之前", "fail"),
        ("存在问题部分应不少于十个字", "pass"),
        ("存在问题部分应不少于10字", "pass"),
        ("存在问题部分不得超过20字", "fail"),
        ("标题不得超过 20 字", "fail"),
        ("标题不得超过 50 字", "pass"),
        ("篇幅应为100至1000字", "pass"),
        ("存在问题部分应提及任一“原因”、“由于”", "pass"),
        ("主要举措部分应提及任一“原因”、“由于”", "fail"),
        ("必须有主送机关、署名和成文日期", "pass"),
        ("必须有主送机关、发文字号或成文日期", "pass"),
        ("必须有主送机关、发文字号和成文日期", "fail"),
        ("年度在2021至2025之间时，必须引用《法治政府建设实施纲要（2021—2025年）》", "pass"),
        ("年度在2015至2020之间时，必须提及 双随机", "not-applicable"),
        ("如提及行政处罚但未提及听证，则必须报告罚款金额", "pass"),
        ("提及行政处罚且提及听证的，应当报告罚款金额", "not-applicable"),
        ("提及双随机或（提及行政处罚且有署名）时，必须提及 听证", "fail"),
        ("必须提及专题学习，在局党组前后5字内", "pass"),
        ("必须在 任一 党委、局党组 前后 5 字内 提及 三项制度", "fail"),
        ("成文日期应不晚于次年三月一日", "pass"),
        ("must mention any of 双随机, all of (三项制度, 习近平法治思想)", "pass"),
        ("must mention any of 双随机, all of (三项制度, 听证)", "fail"),
        ("层级为任一县级部门、乡镇时，应提及 法律顾问", "fail"),
    ],
)
def test_it_judges_a_report(judge, rule, status):
    """What was understood holds, or does not, of a report."""
    tree = parse(rule)

    assert () == bind(tree)
    assert status == judge(Rule("my/a", rule, tree, At("my.yaml", 1, 1)), REPORT).status
