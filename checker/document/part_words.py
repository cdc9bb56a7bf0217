"""How reports name their parts: what reading goes by before any pack is chosen."""

from checker.patterns import pattern

# So end the headings of parts.
PART_ENDS = ("情况", "成效", "不足", "问题", "原因", "安排", "打算", "计划", "思路")
# A heading of a part without a number: no comma parts it, but for that on the head's duty.
PART = pattern(
    rf"(?=[^，,]*$|.*第一责任人).*(?:{'|'.join(PART_ENDS)}|主要做法|主要举措|原因[分剖]析)$|"
    r"[^，,]{0,8}主要负责[^，,]*职责$"
)
# 当前和今后一个时期 has begun.
LATER = r"(?<!当前[和及与])(?<!、)今后"
# What a report ends with: problems and plans, in headings of the first level, of others, in prose.
LAST_PARTS = pattern(rf"问题|不足|短板|困难|下一?步|下一年|明年|{LATER}|打算|安排|计划|展望|思路")
LAST_SUBPARTS = pattern(
    rf"(?:存在|面临|主要).{{0,8}}(?:问题|不足|短板|困难)|下一?步|下一年|明年|{LATER}|打算$|^不足"
)
LAST_WORDS = pattern(rf"下一步|下步(?!骤)|下一年|明年|来年|{LATER}")
