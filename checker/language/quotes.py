"""When a word needs quotation marks, and which: the grammar's rules for bare words, seen from outside."""

import re
from functools import cache
from pathlib import Path
from typing import Literal

from checker.language.signs import normal

Position = Literal["term", "section", "indicator", "right", "table", "near", "elided"]

BARE = re.compile(r"(?=[a-z0-9]*[^\W_a-z0-9])[^\W_]+")
MODAL = "(?:应当?|必须|不得|严禁|不?宜|可)"
HAVE = "没?有(?:$|附件|署名|标题|抄送|发文字号|主送机关|成文日期|发文机关|至少|至多|恰好|.+部分)"
VERB = f"(?:提及|报告|引用|符合|写作|遵从|{HAVE}|未[提报引写遵]|不符合)"
# What the grammar would take for the language, were it not in quotation marks.
TOUCHY = "|".join(
    (
        r"(?:至少|至多|恰好|不少于|不超过|前后)占?(?:\d|$)",
        r"\d至\d+[次字条项个]$",
        f"[和并且或]者?{VERB}",
        f"(?:^|[时的]){MODAL}(?:$|提及|报告|有|引用|符合|写作|遵从|在)",
        f"[时的](?:标题|篇幅|数据|金额|百分比|日期|成文日期|标点|括号|署名){MODAL}",
        "^(?:全部|任一)",
    )
)
SUFFIX = "数量|金额|比率|count|amount|rate"
BY_POSITION = {
    "term": TOUCHY,
    "section": f"{TOUCHY}|部分|section|^(?:小?标题|开头|结尾|正文)$",
    "indicator": f"{TOUCHY}|{SUFFIX}",
    "right": f"{TOUCHY}|而非|not",
    "table": f"{TOUCHY}|的写法",
    "near": f"{TOUCHY}|前后|部分|section",
    "elided": f"{TOUCHY}|{SUFFIX}|部分|section|^(?:{VERB}|在|年度|层级|文种|发文机关|小?标题|篇幅|成文日期|发文字号|主送机关|抄送)",
}
SLASH = re.compile(r"\\.|/", re.DOTALL)
# Pairs of marks in order of choice; no mark of a pair's family may stand in the word.
PAIRS = {
    "zh": ("“”", "‘’", "「」", "『』"),
    "en": ('""', "''", "「」", "『』"),
}
FAMILIES = ('"“”', "'‘’", "「」", "『』")


def quoted(text: str, lang: Literal["zh", "en"], position: Position = "term") -> str:
    """Return `text` as it has to be written at `position`: bare where that can be."""
    return text if _is_plain(text, position) else _in_quotes(text, lang)


def slashed(pattern: str) -> str:
    """Return `pattern` between slashes, its own slashes escaped."""
    inner = SLASH.sub(lambda found: r"\/" if found[0] == "/" else found[0], pattern)
    return f"/{inner}/"


def _is_plain(text: str, position: Position) -> bool:
    word = normal(text)
    return (
        BARE.fullmatch(word) is not None
        and (position != "elided" or word not in _keywords())
        and re.search(BY_POSITION[position], word) is None
    )


def _in_quotes(text: str, lang: Literal["zh", "en"]) -> str:
    """Put `text` in the first pair of marks that it does not hold itself."""
    word = normal(text)
    pairs = zip(PAIRS[lang], FAMILIES, strict=True)
    fitting = (pair for pair, family in pairs if not set(family) & set(word))
    marks = next(fitting, PAIRS[lang][0])
    return f"{marks[0]}{text}{marks[1]}"


@cache
def _keywords() -> frozenset[str]:
    """Return the Chinese words of the grammar."""
    grammar = Path(__file__).with_name("grammar.lark").read_text(encoding="utf-8")
    return frozenset(re.findall(r'"([^\W_a-z]+)"', grammar))
