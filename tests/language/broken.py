"""Broken sentences: what is said of them, where, and which word is suggested.

Each row: the sentence, the words that are marked (empty at the end), the key of the message
without ``language.``, and the word that the hint names.
"""

from checker.language.bind import bind
from checker.language.parse import SentenceError, parse
from checker.language.problem import SyntaxProblem
from checker.messages import say

SYNTAX = (
    ("必需提及 三项制度", "必需", "unknown", "必须"),
    ("必须提及 三项制度 在 主要举措部份", "部份", "unknown", "部分"),
    ("必须在 主要举措 部份 提及 三项制度", "部份", "unknown", "部分"),
    ("必须有 存在问题 部分 与 主要举措 部分", "与", "unknown", "和"),
    ("必须有 落款", "落款", "unknown", "署名"),
    ("必须报告 罚款 数额", "数额", "unknown", "金额"),
    ("当提及 行政处罚 必须报告 行政处罚 数量", "必须报告", "time-word", None),
    # Words that are not of the language
    ("must contain 甲", "contain", "unknown", "mention"),
    ("must metnion 甲", "metnion", "unknown", "mention"),
    ("must mention 甲 and contain 乙", "contain", "unknown", "mention"),
    ("必须包含三项制度", "包含", "unknown", "提及"),
    ("必须提级 三项制度", "提级", "unknown", "提及"),
    ("甲 和 乙 之和 必须等于 丙", "之和", "sum-form", None),
    ("甲加乙 必须等于 丙", "加", "sum-form", None),
    ("甲 plus 乙 must equal 丙", "plus", "sum-form", None),
    ("甲和乙之和应等于丙", "甲和乙", "one-addend", None),
    ("needs to mention 甲", "needs to", "unknown", "must"),
    ("shall mention 甲", "shall", "unknown", "must"),
    ("需要提及 甲", "需要", "unknown", "必须"),
    ("可以提及 甲", "可以", "unknown", "可"),
    ("应该提及 甲", "应该", "unknown", "应当"),
    ("不可以提及 甲", "不可以", "unknown", "不得"),
    ("禁止提及 甲", "禁止", "unknown", "不得"),
    ("must report 罚款 amonut", "amonut", "unknown", "amount"),
    ("必须报告 罚款 总额", "总额", "unknown", "金额"),
    ("must have 甲 chapter", "chapter", "unknown", "section"),
    ("必须有 甲 章节", "章节", "unknown", "部分"),
    ("数据 必须 前后一至", "前后一至", "unknown", "前后一致"),
    ("必须提及 甲 和 包含 乙", "包含", "unknown", "提及"),
    ("必须提及 甲 大于 2 次", "大于", "unknown", "至少"),
    ("年度 大于 2021 时，必须提及 甲", "大于", "unknown", "晚于"),
    ("must mention GDP", "GDP", "quotes", '"GDP"'),
    ("must mention 甲 and GDP", "GDP", "quotes", '"GDP"'),
    # Marks and signs
    ('must mention "三项制度', '"三项制度', "open-mark", None),
    ("必须提及 “三项制度", "“三项制度", "open-mark", None),
    ("必须引用 《法治政府", "《法治政府", "open-mark", None),
    ("必须提及 三项制度”", "”", "open-mark", None),
    ("must match /关于.*报告$", "/关于.*报告$", "open-pattern", None),
    ("must (mention 甲 and cite 《乙》", "(", "open-bracket", None),
    ("必须提及 “”", "“”", "empty-quotes", None),
    ("必须提及：三项制度", "：", "colon", None),
    ("must have date; must have signature", ";", "one-sentence", None),
    ("必须有 署名；必须有 附件", "；", "one-sentence", None),
    # Numbers
    ("must mention 甲 at least -1 times", "-", "negative", None),
    ("必须提及 甲 至少 次", "次", "digits", None),
    ("必须提及 甲 2 次", "2 次", "bound", None),
    ("must have 甲 section with 2 items", "2 items", "bound", None),
    ("must mention 甲 within 1.5 characters of 乙", "1.5", "whole-number", None),
    ("必须报告 罚款 金额 超过 1000 元", "超过 1000", "strict", None),
    # Something missing
    ("", "", "empty", None),
    ("　 ", "　 ", "empty", None),
    ("must", "", "no-verb", None),
    ("必须 三项制度", "三项制度", "no-verb", None),
    ("must mention", "", "no-term", None),
    ("必须提及 任一", "", "no-term", None),
    ("must mention 甲 and", "", "dangling", None),
    ("必须提及 甲 和", "", "dangling", None),
    ("must have 存在问题", "存在问题", "section-word", None),
    ("必须有存在问题", "存在问题", "section-word", None),
    ("必须在 主要举措 提及 甲", "主要举措", "section-word", None),
    ("must report 持证执法人员", "持证执法人员", "kind-word", None),
    ("必须报告 持证执法人员", "持证执法人员", "kind-word", None),
    ("must write 甲", "甲", "not-word", None),
    ("成文日期 必须不晚于 3月1日", "", "which-year", None),
    ("成文日期 必须不晚于 2025年3月1日", "年3月1日", "which-year", None),
    ("when year >= 2021 must have date", "must", "comma", None),
    ("提及 甲 时必须有 署名", "必须有", "comma", None),
    ("年度 不早于 2021，必须有 署名", "，", "time-word", None),
    ("提及 三项制度", "", "no-modal", None),
    ("when it mentions 甲, report 乙 count", "report", "no-modal", None),
    ("when it mentions 甲,", "", "no-clause", None),
    ("must add up", "add up", "subject-missing", None),
    # What cannot be understood
    ("must mention 甲, 乙", ",", "list-word", None),
    ("必须提及 甲、乙", "、", "list-word", None),
    ("必须提及 三项 制度", "制度", "two-words", None),
    ("must mention (甲 or 乙)", "(", "list-brackets", None),
    ("三项制度 必须提及", "三项制度", "verb-first", None),
    ("may not mention 甲", "not", "may-not", None),
    ("可不提及 甲", "可不", "may-not", None),
    ("必须不提及 甲", "必须不", "must-not", None),
    ("must mention any of 甲, 乙 and 丙", "丙", "list-and", None),
    ("must mention 甲 in 乙 section and 丙", "in 乙 section", "place-of-which", None),
    ("must mention 甲 and 乙 section", "乙 section", "wrong-object", None),
    ("must (mention 甲 or cite 《乙》) and 丙", "丙", "verb-left-out", None),
    ("must mention 甲 in 乙 section in 丙 section", "in 丙 section", "twice", None),
    ("marks must add up", "add up", "subject-phrase", None),
    ("when level is all of 甲, 乙, must have date", "all of 甲, 乙", "one-value", None),
    ("must mention 甲 within 30 of 乙", "of", "unexpected", None),
    ("must be dated by 3月", "", "incomplete", None),
    ("必须至少 200 字", "至少 200", "extent-missing", None),
    ("必须在 主要举措 部分 之后", "在 主要举措 部分 之后", "order-subject", None),
    ("必须有 至少 2 条", "至少 2 条", "portion-of", None),
    ("必须提及 局党委或局党组", "局党委或局党组", "or-inside", None),
    ("层级 为 县级部门或乡镇 时，必须有 署名", "县级部门或乡镇", "or-inside", None),
    ("没有 署名、附件 时，必须提及 甲", "没有 署名、附件", "not-both", None),
    ("年度 不早于 2021 且 不晚于 2025 时，必须有 署名", "时", "year-again", None),
    ("成文日期 必须在次年3月1日之前", "次年3月1日之前", "day-words", None),
    ("must be dated by 1 March of the next year", "March", "day-words", None),
    ("必须在 第一责任人 附近 提及 法治", "附近", "distance", None),
    ("必须在 法治 前后 三十多字内 提及 三项制度", "前后 三十多字内", "distance", None),
    ("必须提到过 附近居民", "提到", "unknown", "提及"),
    ("must mention 甲 when year >= 2021", "when", "when-first", None),
    ("must mention 甲 and must mention 乙", "must", "one-modal", None),
    ("必须提及 甲，且必须报告 乙 数量", "必须", "one-modal", None),
    ("必须提及 局党委（党组）", "局党委（党组）", "sign-inside", "“局党委（党组）”"),
    ("层级 为 /县/ 时，必须有 署名", "/县/", "one-value", None),
    ("必须提及法治三次以上", "法治三次以上", "glued-bound", None),
    ("年度晚于2020年且早于2026年时，必须提及 甲", "早于2026年", "year-again", None),
    ("存在问题部分占比不低于5%", "存在问题部分占比不低于5", "no-modal", None),
    ("必须含有存在问题部分", "含有", "unknown", "有"),
    ("必须没有附件", "必须没有", "must-not", None),
)  # fmt: skip

SENSE = (
    ("must mention 甲 at least 2", "at least 2", "takes-no", None),
    ("must report 甲 count within 30 characters of 乙", "within 30 characters of 乙", "takes-no", None),
    ("must have date in 甲 section", "in 甲 section", "takes-no", None),
    ("figures must add up in 甲 section", "in 甲 section", "takes-no", None),
    ("must mention 甲 with at least 2 items", "with at least 2 items", "takes-no", None),
    ("should be between 5000 and 2000 characters", "between 5000 and 2000", "low-high", None),
    ("must mention 甲 at least 0 times", "at least 0 times", "from-one", None),
    ("必须有 甲 部分，含 至少 1.5 条", "含 至少 1.5 条", "from-one", None),
    ("must mention 甲 within 0 characters of 乙", "within 0 characters of 乙", "from-one", None),
    ("should report 甲 rate of at least 2", "of at least 2", "percent", None),
    ("must report 甲 amount of at least 5%", "of at least 5%", "no-percent", None),
    ("must mention 甲 at least 5% times", "at least 5% times", "no-percent", None),
    ("should have 甲 section of at least 500%", "of at least 500%", "share", None),
    ("must be dated by 2月30日 of the next year", "2月30日 of the next year", "no-such-day", None),
    ("must be dated by 13月1日 of the next year", "13月1日 of the next year", "no-such-day", None),
    ("宜有 甲 部分，在 甲 部分 之前", "在 甲 部分 之前", "same-section", None),
    ("必须写作 甲 而非 乙、甲", "乙、甲", "wrong-is-right", None),
    ("must mention at least 3 of 甲, 乙", "at least 3 of 甲, 乙", "of-terms", None),
    ("must cite 三项制度", "三项制度", "cite-title", None),
    ("must mention /甲/", "/甲/", "pattern-place", None),
    ("must match /[关于/", "/[关于/", "pattern", None),
    ("must match /(?<=关于).*报告/", "/(?<=关于).*报告/", "look-around", None),
    ("必须符合 /报告(?!的)/", "/报告(?!的)/", "look-around", None),
    (r"must match /(甲)\1/", r"/(甲)\1/", "back-reference", None),
    ("words must repeat", "repeat", "only-not", None),
    ("不得提及 甲 和 乙", "乙", "not-both", None),
    ("must not mention 甲 and have date", "have date", "not-both", None),
    ("与其他报告 重复 必须 超过 30%", "超过 30%", "only-not", None),
    ("figures must not add up", "add up", "never-not", None),
)  # fmt: skip


def problems_of(text: str) -> tuple[SyntaxProblem, ...]:
    """Return what is wrong with the rule `text`."""
    try:
        return bind(parse(text))
    except SentenceError as error:
        return error.problems


def said(problem: SyntaxProblem) -> list[tuple[str, str]]:
    """Return message, hint and expectation in Chinese and English."""
    messages = (problem.message, problem.hint, problem.expected)
    return [(say(one, "zh"), say(one, "en")) for one in messages if one is not None]
