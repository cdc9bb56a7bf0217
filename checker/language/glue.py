"""Chinese has no blanks between words: what can only be the language gets a sign of its own here.

So the grammar need not look ahead, and a bare word ends where such a sign stands
(三项制度至少2次, 县级部门且有附件时). A sign takes the place of its word, blanks fill the rest:
every place in the text stays what it was.
"""

import re
from functools import partial

from checker.records import NamedTuple

MODAL = "(?:应当?|必须|不得|严禁|不?宜|可)"
PLACE = r'(?:[^\W_]{1,40}?|"□*")\s*部分'
PART = rf"{PLACE}(?:\s*的\s*年度|\s*的?\s*篇幅)?"
SUBJECT = r"""(?:(?:小?标题|开头|结尾|正文)(?:\s*的\s*篇幅)?|篇幅|数据|金额|百分比|文件名称|日期
    |标点|括号|书名号|词语|署名|成文日期|抄送)"""
FIELD = "(?:附件|署名|标题|抄送|发文字号|主送机关|成文日期|发文机关)"
DEMAND = rf"{MODAL}(?:[\s(在]|提及|报告|有|引用|符合|写作|遵从)"
REQUIRED = rf"(?:则\s*)?(?:{DEMAND}|{SUBJECT}\s*{MODAL})"
NAME = r'(?:"□*"|[a-z0-9]{0,40}[^\W_a-z0-9][^\W_]{0,40}?)'
SUM = rf"{NAME}(?:(?<![时的])(?<!部分)\s*[,⊞]\s*{NAME}){{1,9}}\s*之和"
REQUIRED_OF_PART = rf"(?:则\s*)?(?:{DEMAND}|(?:{SUBJECT}|{PART}|{SUM})\s*{MODAL})"
FACT = r"(?:年度|层级|文种|发文机关)\s*(?:不?[早晚]于|不?[为是]|[<>=≥≤≠!])"
# What begins a predicate, glued to 和 or 或; and what does so where 和 or 或 stand by themselves.
VERB = rf"(?:提及|报告|引用|符合|写作|没?有(?:{FIELD}|[^\W_]{{1,40}}?部分)|未[提报引写遵]|{FACT})"
BEGINNING = rf"""(?:{VERB}|遵从|不符合|没?有(?:\s|"|至少|至多|恰好)|非?\(
    |在(?:\s|"|小?标题|开头|结尾|正文|[^\W_]{{1,40}}?(?:部分|前后))
    |小?标题\s*[未不]?[提符]|篇幅\s*[在至恰不\d]|与(?:其他|上年)报告
    |(?:成文日期|发文字号|主送机关|抄送)\s*(?:不?晚于|规范))"""
AND = "(?:并且|而且|和|并|且|(?<!非)但)"
OR = "(?:或者|或)"
AT_LEAST = "(?:至少|不少于|不低于|不小于)"
AT_MOST = "(?:至多|最多|不超过|不多于|不高于|不大于)"
DIGITS = r"\d[\d,]*(?:\.\d+)?"
NUMERAL = "[零〇一二两三四五六七八九十百千万]"
# A number that bounds something, and not the beginning of a word: 至少2次, 至少两次, but
# 至少2名执法人员, 至少一年一次.
NUMBER = rf"""(?:{DIGITS}(?!\d*[人名件个][^\W_和并且或时的数以之])|百分之
    |{NUMERAL}+\s*(?:[次字条项名件人元](?:[和并且或时的以之]|(?![^\W_]))|个[字数]|项(?=[^\W_]+\s*,)))"""
BOUNDING = rf"\s*[占含]?(?=\s*{NUMBER})"
LISTED = r"""(?=$|[\s("《/]|[^\W_]+(?<![时的])\s*,\s*
    (?:["《/(]|(?![至含占恰不在])[a-z0-9]*[^\W_a-z0-9]))"""
RANGE = rf"{DIGITS}%?\s*[至到—~-]\s*{DIGITS}"


# What 全部 and 任一 may be glued to.
LISTING = r"(?:(?<![^\W_])|(?<=提及)|(?<=引用)|(?<=符合)|(?<=[为是]))"


class Sign(NamedTuple):
    """A sign, and the words that it stands for."""

    sign: str
    words: re.Pattern[str]


def _sign(sign: str, words: str) -> Sign:
    return Sign(sign, re.compile(words, re.VERBOSE))


SIGNS = (
    # A comma before a qualifier is a breath: 有 存在问题 部分，含 至少 2 条. So is one before a
    # word that joins, and a word that joins before 含: 部分，且含 至少 2 条.
    _sign(
        " ",
        rf""",(?=\s*(?:(?:of|with|in|within|before|after|at|exactly|between|no|not|and|or)\b
        |(?:含|占比?)?\s*(?:{AT_LEAST}|{AT_MOST}|恰好)\s*[占含]?\s*(?:全文的?\s*)?{NUMBER}
        |(?:含|占比?)?\s*{RANGE}(?:%|\s*[次字条项个人名件元](?![^\W_]))
        |占比?\s*{DIGITS}%
        |而非|而不是|(?:{AND}|{OR}|以及)(?:[\s"《/(]|{VERB}|{MODAL})
        |在[^,]+(?:部分\s*之[前后]|前后\s*\d+\s*字)))""",
    ),
    _sign(" ", r"(?:并且|且|\band\b)(?=\s*(?:含|占|with\b|of\b))"),
    # 在标题中提及, 在 主要举措 部分 里 有: where it is said that something lies within.
    _sign(
        " ",
        rf"(?<=部分|标题|开头|结尾|正文)\s*(?:之?[中内]|里)(?=\s*(?:{VERB}|符合|写作|有|{MODAL}))",
    ),
    _sign(" ", r"全文的?(?=\s*\d+(?:\.\d+)?%)"),
    # The comma that ends a condition, unlike those of its lists, has a modal behind it.
    _sign(
        "→",
        rf""",(?=[^,]*?\b(?:(?:must|should|may)\b|(?:则\s*)?{DEMAND})
        |\s*{REQUIRED_OF_PART})""",
    ),
    _sign("⇒", rf"时(?=\s*{REQUIRED})|[时的](?=\s*[,→]\s*{REQUIRED_OF_PART})"),
    _sign("∧", rf"{AND}(?={VERB}|\()|(?<![^\W_]){AND}(?=\s*(?:{BEGINNING}|{DEMAND}))"),
    _sign("∨", rf"{OR}(?={VERB}|\()|(?<![^\W_]){OR}(?=\s*{BEGINNING})"),
    _sign("∀", rf"{LISTING}全部{LISTED}"),
    _sign("∃", rf"{LISTING}任一{LISTED}"),
    # 在 2000 至 5000 字之间 is no place.
    _sign(" ", rf"(?:(?<![^\W_])|(?<=[宜须应当可得量额率度幅]))在(?=\s*{RANGE})"),
    _sign("⩾", rf"{AT_LEAST}{BOUNDING}"),
    _sign("⩽", rf"{AT_MOST}{BOUNDING}"),
    _sign("≡", rf"恰好{BOUNDING}"),
    # Of a share 超过 is a word of its own: 与其他报告 重复 不得 超过 30%.
    _sign("≻", r"(?<!不)(?:超过|多于|高于)(?=\s*\d)(?!\s*[\d.,]+\s*%)"),
    _sign("≺", r"(?<!不)(?:少于|低于)(?=\s*\d)(?!\s*[\d.,]+\s*%)"),
    _sign("⊕", rf"之和(?=[时且或和并]|等于|{MODAL}|(?![^\W_]))"),
    _sign("±", r"前后(?=\s*\d+\s*字[内以之])"),
)


# What is added up: the commas of the list end no condition.
SUMS = re.compile(rf"\bsum\s+of\s+{NAME}(?:\s*,\s*{NAME}(?![^\W_]))+|{SUM}")


def signed(plain: str) -> str:
    """Return `plain` (in half width, marks masked) with signs, of the same length."""
    plain = SUMS.sub(lambda found: found[0].replace(",", "⊞"), plain)
    for one in SIGNS:
        plain = one.words.sub(partial(_fill, one.sign), plain)
    return plain


def _fill(sign: str, found: re.Match[str]) -> str:
    return sign.ljust(len(found[0]))
