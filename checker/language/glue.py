"""Chinese has no blanks between words: what can only be the language gets a sign of its own here.

So the grammar need not look ahead, and a bare word ends where such a sign stands
(三项制度至少2次, 县级部门且有附件时). A sign takes the place of its word, blanks fill the rest:
every place in the text stays what it was.
"""

import re
from functools import partial

from checker.records import NamedTuple

MODAL = "(?:应当?|必须|不得|严禁|不?宜|可)"
SUBJECT = "(?:标题|篇幅|数据|金额|百分比|文件名称|日期|标点|括号|书名号|词语|署名|成文日期|抄送)"
FIELD = "(?:附件|署名|标题|抄送|发文字号|主送机关|成文日期|发文机关)"
REQUIRED = rf"(?:{MODAL}(?:[\s(在]|提及|报告|有|引用|符合|写作|遵从)|{SUBJECT}\s*{MODAL})"
# What begins a predicate, glued to 和 or 或; and what does so where 和 or 或 stand by themselves.
VERB = rf"(?:提及|报告|引用|符合|写作|没?有(?:{FIELD}|[^\W_]{{1,40}}?部分)|未[提报引写遵])"
BEGINNING = rf"""(?:{VERB}|遵从|不符合|没?有(?:\s|"|至少|至多|恰好)|非?\(
    |在(?:\s|"|小?标题|开头|结尾|正文|[^\W_]{{1,40}}?(?:部分|前后))
    |(?:年度|层级|文种|发文机关)\s*(?:不?[早晚]于|不?[为是]|[<>=≥≤≠!])
    |小?标题\s*[未不]?[提符]|篇幅\s*[在至恰不\d]|与(?:其他|上年)报告
    |(?:成文日期|发文字号|主送机关|抄送)\s*(?:不?晚于|规范))"""
AND = "(?:和|并且|并|且)"
OR = "(?:或者|或)"
# A number that bounds something, and not the beginning of a word: 至少2次, but 至少2名执法人员.
BOUNDING = r"\s*占?(?=\s*\d)(?!\s*\d+[人名件个][^\W_和并且或时的数])"
LISTED = r"""(?=$|[\s("《/]|[^\W_]+(?<![时的])\s*,\s*
    (?:["《/(]|(?![至含占恰不在])[a-z0-9]*[^\W_a-z0-9]))"""
RANGE = r"\d+(?:\.\d+)?%?\s*至\s*\d+(?:\.\d+)?"


class Sign(NamedTuple):
    """A sign, and the words that it stands for."""

    sign: str
    words: re.Pattern[str]


def _sign(sign: str, words: str) -> Sign:
    return Sign(sign, re.compile(words, re.VERBOSE))


SIGNS = (
    # A comma before a qualifier is a breath: 有 存在问题 部分，含 至少 2 条.
    _sign(
        " ",
        rf""",(?=\s*(?:(?:of|with|in|within|before|after|at|exactly|between)\b
        |[含占]?\s*(?:至少|至多|恰好|不少于|不超过)\s*占?\s*\d
        |[含占]?\s*{RANGE}(?:%|\s*[次字条项个人名件元](?![^\W_]))
        |在[^,]+部分\s*之[前后]))""",
    ),
    # The comma that ends a condition, unlike those of its lists, has a modal behind it.
    _sign(
        "→",
        rf""",(?=[^,]*?\b(?:(?:must|should|may)\b
        |{MODAL}(?:[\s(在]|提及|报告|有|引用|符合|写作|遵从)))""",
    ),
    _sign("⇒", rf"时(?=\s*[,→]?\s*{REQUIRED})|的(?=\s*[,→]\s*{REQUIRED})"),
    _sign("∧", rf"{AND}(?={VERB})|(?<![^\W_]){AND}(?=\s*{BEGINNING})"),
    _sign("∨", rf"{OR}(?={VERB})|(?<![^\W_]){OR}(?=\s*{BEGINNING})"),
    _sign("∀", rf"(?:(?<![^\W_])|(?<=提及)|(?<=引用)|(?<=符合))全部{LISTED}"),
    _sign("∃", rf"(?:(?<![^\W_])|(?<=提及)|(?<=引用)|(?<=符合))任一{LISTED}"),
    # 在 2000 至 5000 字之间 is no place.
    _sign(" ", rf"在(?=\s*{RANGE}\s*(?:字|之间))"),
    _sign("⩾", rf"(?:至少|不少于){BOUNDING}"),
    _sign("⩽", rf"(?:至多|不超过){BOUNDING}"),
    _sign("≡", rf"恰好{BOUNDING}"),
    _sign("±", r"前后(?=\s*\d+\s*字[内以之])"),
)


def signed(plain: str) -> str:
    """Return `plain` (in half width, marks masked) with signs, of the same length."""
    for one in SIGNS:
        plain = one.words.sub(partial(_fill, one.sign), plain)
    return plain


def _fill(sign: str, found: re.Match[str]) -> str:
    return sign.ljust(len(found[0]))
