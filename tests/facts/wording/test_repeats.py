"""Repetitions, as words begin and end."""

import pytest

from checker.facts.wording.repeats import find_repeats


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("开展宣传宣传活动", ["宣传宣传"]),
        ("主要和和次要", ["和和"]),
        ("进行进行了检查", ["进行进行"]),
        ("一是、、二是", ["、、"]),
        ("切实加强加强对基层所的业务指导", ["加强加强"]),
        ("认真认真落实普法责任制", ["认真认真"]),
        ("没有行政复议和和行政诉讼案件", ["和和"]),
        ("认真贯彻落实落实上级要求", ["落实落实"]),
        ("推进推进工作工作", ["推进推进", "工作工作"]),
        ("按照规定规定的程序", ["规定规定"]),
        ("加强城市城市管理", ["城市城市"]),
        ("整改检查发现的问题的问题。", ["的问题的问题"]),
        ("进一步步增强法治意识", ["进一步步"]),
        ("按要求向向管委会述法", ["向向"]),
        ("各单位负责责任人、满意率率98%", ["满意率率"]),
        ("推进执法规范化化、常常态化", ["规范化化", "常常态化"]),
    ],
)
def test_what_is_repeated_is_found(text, found):
    """Words of several characters, particles, marks."""
    assert found == [text[one.start : one.end] for one in find_repeats(text)]


@pytest.mark.parametrize(
    "text",
    [
        "产业创业创新平台",
        "行政许可许可事项",
        "两个两个",
        "十十五五",
        "除了了解",
        "针对对象",
        "哈哈哈哈",
        "以及及时",
        "长期出租出租汽车营运权",
        "处罚的事由由法制机构核对",
        "国家有关规定规定的期限",
        "工作落实落实再落实",
        "由职工代表代表职工协商",
        "由社会组织组织居民参加",
        "符合本规定规定的条件",
        "流转属于集体的土地的土地承包经营权",
        "任综合行政执法支队支队长",
        "运城市城市管理局",
        "应当妥善保管保管物",
        "任某某监狱监狱长",
        "中国人民银行银行司",
        "推进一步步落实",
        "让使使用人均均衡负担",
        "单位负责人人选",
        "实现常态化化解",
    ],
)
def test_what_belongs_to_two_words_is_not(text):
    """A word does not end in the middle."""
    assert () == find_repeats(text)
