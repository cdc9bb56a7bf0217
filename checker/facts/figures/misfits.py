"""Nouns and measure words that do not go together: 执法人员32件, 案件6名, 隐患19人."""

import re
from functools import cache

from checker.patterns import pattern
from checker.records import NamedTuple

# What may stand between a noun and its number.
BETWEEN = r"(?:共计?|累计|合计|达到?|为|约|近|超过?|计)*\Z"


class Misfit(NamedTuple):
    """Nouns of one kind, and measure words that never count them."""

    nouns: str
    units: str


MISFITS = (
    # 投诉执法人员3件 counts complaints.
    Misfit(
        "(?<!投诉)(?<!举报)(?<!反映)(?<!涉及)(?:持证|行政|在岗|在编|审核|工作|辅助|监察|执法)人员 法律顾问 律师 执法队员 "
        "民警 调解员 网格员 监督员 志愿者 法律明白人",
        "件 份 条 宗 卷 部 册 台 辆 套 幅 篇 项",
    ),
    Misfit("案件", "名 位 条 台 辆 册 篇 幅 期 场 场次"),
    Misfit("规范性文件 合同 案卷 文书 决定书 意见书 通知书", "名 位 人 人次 台 辆 场 场次"),
    # 发放宣传手册5600人次 counts those who came by.
    Misfit(
        "资料 手册 折页 传单 宣传单 明白纸 宣传册 公开信 海报 宣传品 倡议书 告知书 承诺书 责任书 问卷",
        "名 位 人 人次 户次 家次 台 辆 场 场次 期",
    ),
    Misfit("记录仪 无人机 执法车 执法车辆 执法终端", "名 位 人 人次 份 条 场 场次 期 卷 项"),
    Misfit("矛盾纠纷 信访件 工单", "名 台 辆 场 场次 期 卷 册"),
    Misfit("培训 培训班 讲座 会议 演练", "条 份 卷 册 部 台 辆"),
    Misfit("普法活动 宣传活动", "件 起 条 份 卷 册 宗 部 台 辆 名"),
    Misfit("隐患 权责事项 权责清单 信息 线索 处罚决定 行政许可", "名 位 人 场 场次 卷 册"),
)


def misfit(before: str, unit: str) -> re.Match[str] | None:
    """Return the noun at the end of `before` that no number with `unit` counts, if one stands there."""
    nouns = _nouns().get(unit)
    return nouns.search(before) if nouns else None


@cache
def _nouns() -> dict[str, re.Pattern[str]]:
    found: dict[str, list[str]] = {}
    for one in MISFITS:
        for unit in one.units.split():
            found.setdefault(unit, []).extend(one.nouns.split())
    return {unit: pattern(f"(?:{'|'.join(nouns)}){BETWEEN}") for unit, nouns in found.items()}
