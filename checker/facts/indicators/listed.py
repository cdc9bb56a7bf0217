"""Whether a figure counts what was put on a list, and has not been dealt with yet."""

from checker.facts.indicators.readings import Reading
from checker.patterns import pattern

PLACES = ("家", "户", "个", "所")
# 明确212家检查企业清单, 把60家企业纳入检查范围
NAMED_BEHIND = pattern(
    r"(?:(?!并|[建设]立|形成|制定|发现|后)[一-鿿]){0,8}"
    r"(?:清单|名单|名录|台账)(?![内中上里外的]|企业|单位|检查)|"
    r"[一-鿿]{0,8}[纳列]入[^,;。]{0,12}(?:范围|计划|对象|清单|名单|名录)"
)
NAMED_BEFORE = pattern(r"(?:清单|名单|名录库?|台账)(?:共|有|共有)?\Z")  # 检查单位名单130家
DRAWN = "抽取"  # what is drawn from a list is dealt with: 抽取检查名单217户


def is_on_list(reading: Reading) -> bool:
    """Whether it counts places that are only to be dealt with."""
    if reading.indicator.stock or reading.figure.unit not in PLACES or DRAWN in reading.before:
        return False
    behind = NAMED_BEHIND.match(reading.text, reading.figure.end)
    return bool(behind or NAMED_BEFORE.search(reading.before))
