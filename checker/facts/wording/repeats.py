"""What stands twice by mistake: words and marks in a row (进行进行, ，，), and whole paragraphs."""

import re
from collections.abc import Iterator

from checker import patterns
from checker.document.model import Document, Span
from checker.facts.words import CLAUSE, cuts, ends_word, is_inside_word
from checker.numerals import UP_TO_TEN

# Blanks of a row of a table that is read as a line, 项目 2025年执行数 2026年预算数预算数比上年, and how
# far it is looked at.
PIECES, FAR = 2, 100
# Three quick searches: one for all lengths takes as long as six of them.
TWICE = tuple(patterns.pattern(rf"({'.' * size})\1") for size in (2, 3, 4))
# 实实在在 and 和和美美 are words, and so is the end of 不了了之.
PARTICLE = patterns.pattern(
    r"([的了和与及在为对将是被由从于或以并向把已让使但而均未按])\1(?!(.)\2|之)"
)
MARKS = patterns.pattern(r"[，、；：。][，、；：。,;]+")
# jieba knows 切实加强 as one word, of which 加强 may still stand twice.
ADVERBS = (
    "切实", "进一步", "不断", "持续", "全面", "大力", "着力", "深入", "积极", "认真", "严格", "有效", "扎实", "贯彻",
)  # fmt: skip
DOUBLED = (*ADVERBS, "依法")  # 依法行政 is one word, too, but 依法行政行政执法 is right
# Words of three characters, of which one may stand twice: 进一步步. Shorter and longer ones are told
# by tables.
THREES = (
    "进一步", "负责人", "责任人", "责任制", "责任书", "申请人", "当事人", "相对人", "规范化", "常态化", "标准化", "信息化",
    "制度化", "法治化", "精准化", "数字化", "网格化", "精细化", "现代化", "专业化", "多元化", "针对性", "积极性", "有效性",
    "规范性", "合法性", "主动性", "实效性", "时效性", "严肃性", "权威性", "创造性", "自觉性", "透明度", "满意度", "公信力",
    "执行力", "凝聚力", "战斗力", "影响力", "竞争力", "知晓率", "满意率", "合格率", "办结率", "整改率", "持证率", "覆盖率",
    "覆盖面", "一把手", "高质量", "全过程", "全方位", "新时代", "民法典", "裁量权", "记录仪", "许可证", "执法证",
)  # fmt: skip
STUTTERED = patterns.pattern(
    "|".join(f"{word[: at + 1]}{word[at:]}" for word in THREES for at in range(len(word)))
)
# Nouns that are verbs as well: 国家有关规定规定的 is right, and 按照规定规定的 is not.
STATED = patterns.pattern(
    r"(?:本|该|此|有关|相关|其他|其它|上述|国家|上级)(规定|决定|要求|计划)\1"
    r"|(?:社会|经济|专业|行业|自治|群众|群团|合作|公益|志愿|民间)组织组织"
    r"|(?:职工|党员|人大|群众|居民|村民|企业)代表代表"
)
# 落实落实再落实 says it with force.
AGAIN = patterns.pattern(r"([一-鿿]{2})\1再\1")
# Behind 的 a noun may be the first of a longer one: 集体的土地的土地承包经营权.
MODIFIER = patterns.pattern(r"(的[一-鿿]{2})\1[一-鿿]")
# A body and one of its people meet, a town called …城 and what is of the town, what is done and what
# it is done to: 支队支队长, 运城市城市管理局, 保管保管物.
MEETING = patterns.pattern(
    r"([一-鿿]{1,2}[队院所站狱])\1[长员部]|([一-鿿]{2})\2物|保险保险[费金]|银行银行[司卡业账]|城市城市(?<=[晋运盐聊宣白诸邹禹项韩应麻丰兴凤海桐肥永塔]城市城市)"
)
# 一条一条, 一步一步 and 两个两个 are said of one after another.
NUMERALS = "一二两三四五六七八九十几半每"
# A paragraph that is shorter may well be right twice, a short one in parts far from each other;
# its number is none of its words.
SHORT, WHOLE, NEAR = 20, 60, 8
MARK = patterns.pattern(r"[。；;，]")  # rows of tables and headings have none
NUMBERED = patterns.pattern(rf"[（(]?[{UP_TO_TEN}\d]{{1,3}}[）)、.．]+\s*")


def find_repeats(text: str) -> tuple[Span, ...]:
    """Return what stands twice in a row in `text`, both times, in order."""
    found = {*_marks(text), *_words(text), *_stuttered(text)}
    return tuple(sorted(found))


def find_twice(document: Document) -> tuple[Span, ...]:
    """Return the paragraphs of the body that say what one above says word for word, in order."""
    start = document.sections[0].span.start if document.sections else 0
    said: dict[str, int] = {}
    found = []
    for at, (kind, span, _) in enumerate(document.blocks):
        words = NUMBERED.sub("", document.quote(span).strip(), count=1)
        if span.start < start or len(words) < SHORT or "cell" in kind or not MARK.search(words):
            continue
        if words in said and (len(words) >= WHOLE or _is_near(words, at - said[words])):
            found.append(span)
        said[words] = at
    return tuple(found)


def _is_near(words: str, apart: int) -> bool:
    """Whether a short paragraph, which is no heading, stands again a few paragraphs on."""
    return apart <= NEAR and words.endswith(("。", "；", ";"))


def _marks(text: str) -> Iterator[Span]:
    return (Span(*match.span()) for match in MARKS.finditer(text))


def _words(text: str) -> Iterator[Span]:
    taken = 0
    matches = (one for pattern in (*TWICE, PARTICLE) for one in pattern.finditer(text))
    for span in sorted(Span(*one.span()) for one in matches if _is_candidate(text, one)):
        if span.start >= taken and _are_words(text, span):
            yield span
            taken = span.end


def _stuttered(text: str) -> Iterator[Span]:
    """Yield the words of three characters with one of them twice, which no other word reaches into."""
    for match in STUTTERED.finditer(text):
        span = Span(*match.span())
        if cuts(text, span) >= {*span}:
            yield span


def _is_candidate(text: str, match: re.Match[str]) -> bool:
    words, start = match[0], match.start()
    if len(words) == 2 and start > 1 and text[start - 2] == text[start - 1]:
        return False
    is_one_sign = len(words) > 2 and len(set(words)) == 1
    if is_one_sign or words[0] in NUMERALS or not CLAUSE.fullmatch(words):
        return False
    if _is_in_row(text, match):
        return False
    is_stated = any(STATED.match(text, max(start - size, 0)) for size in (1, 2))
    is_meeting = MODIFIER.match(text, start) or MEETING.match(text, start)
    return not (is_stated or is_meeting or AGAIN.match(text, start))


def _is_in_row(text: str, match: re.Match[str]) -> bool:
    """Whether the line of the words has blanks between its pieces and no mark."""
    before = text[max(match.start() - FAR, 0) : match.start()].rpartition("\n")[2]
    line = before + text[match.end() : match.end() + FAR].partition("\n")[0]
    return line.count(" ") >= PIECES and not MARK.search(line)


def _are_words(text: str, span: Span) -> bool:
    """Whether words begin and end at the start, the middle and the end of `span`.

    A particle beside a word that holds it is none twice: 行为 in 行为为. jieba is asked only where
    other words reach into it, and of particles where a word may end before them: 复议和和, as 议和
    is a word.
    """
    middle = (span.start + span.end) // 2
    edges = (span.start, middle, span.end)
    if not any(is_inside_word(text, edge) for edge in edges):
        return True
    if span.end - span.start == len("和和") and not ends_word(text, span.start):
        return False
    needed = edges[1:] if text.endswith(ADVERBS, 0, span.start) else edges
    if text[middle : span.end] in DOUBLED:
        needed = edges[:2]
    return cuts(text, span) >= set(needed)
