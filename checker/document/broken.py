"""Whether a text breaks off, in a sentence or behind its first part: what it lacks may follow."""

from checker.document.markers import marker_at
from checker.document.model import Block, Gap, Head, Section
from checker.document.names import is_body
from checker.document.part_words import LAST_PARTS, LAST_SUBPARTS, LAST_WORDS
from checker.messages import Message
from checker.patterns import pattern

# Of a last paragraph that is prose and no line of a tail, and of how such a one ends.
PROSE, SHOWN = 20, 12
MARKS = pattern(r"[，,。；;：:、]")
# A sentence, something in brackets that is no number, or a row of a table.
END = pattern(
    r"[。！？!?][”’\"'》）)\s]*$|^[（(](?![一二三四五六七八九十\d]{1,3}[）)])[^（()）]+[）)]$|[|\t]"
)
# A bracket or a mark that has just been opened: （
OPENED = pattern(r"(?<!《)[（(《“【〔]\s*$")
# What comes in a line of its own behind the last sentence, and is no mere beginning of one.
BEGUN = pattern(r"(?=.*[一-鿿])[\w“‘《（(]")
BEHIND = pattern(
    r"(?![一二三四五六七八九十]是)(?:特此|专此|此致|敬礼|谢谢|以上|请批示|请审[阅议]|公开|附|联系|电话|邮编|邮箱|地址|传真|网址|编辑|来源|审核|打印"
    r"|[无略完图表]$|[供签核对印]稿?$|[镇乡科股室院校所站队社馆中学]$|^[一-鿿]{3}$|^[^，,。；;：:]{2,8}[：:])"
)
# What sites that sell papers say at the edges of the piece that they show: 仅展示600字, 预览结束.
EXCERPT = pattern(
    r"[….·（(【\[\s]*(?:(?:开头|以上|以下|此处|中间|后文|下文|其余|部分|剩余)[^。，,]{0,8}(?:省略|未显示|未读)"
    r"|仅(?:展示|显示)\d+字|(?:预览|试读)已?(?:结束|完)|(?:剩余|还有)\d+[页%字]"
    r"|(?:点击|展开|查看|阅读|下载|购买)[^。，,]{0,6}(?:全文|完整版|剩余))[^。；]*"
)
# Blocks from either end among which they say so, and how long that is.
EDGE, LONGEST_NOTE = 6, 40
# A text of so many characters with 一、 and no 二、 was longer.
PIECE = 200


def breaks_off(
    text: str, blocks: tuple[Block, ...], sections: tuple[Section, ...], head: Head
) -> tuple[Gap, ...]:
    """Return the gap behind a text that was torn off before its last parts, else nothing."""
    note = _excerpt(text, blocks)
    if note:
        return (Gap(Message.of("reading.excerpt", words=note)),)
    if not (blocks and sections and head.tail_is_cut and blocks[-1].kind == "paragraph"):
        return ()
    start, end = blocks[-1].span
    last = text[start:end]
    if LAST_WORDS.search(last) or any(map(_comes_last, sections)):
        return ()
    if not END.search(last) and _goes_on(text, start, last):
        return (Gap(Message.of("reading.broken-off", words=last[-SHOWN:])),)
    return (Gap(Message.of("reading.one-part")),) if _is_piece(text, sections) else ()


def _is_piece(text: str, sections: tuple[Section, ...]) -> bool:
    """Whether there is one part with a number, the first, and no other."""
    parts = [one for one in sections if one.level == 1]
    return [(one.style, one.ordinal) for one in parts] == [("cn-dot", 1)] and len(text) >= PIECE


def _excerpt(text: str, blocks: tuple[Block, ...]) -> str:
    """Return the line, near the first or the last, that says that more was written."""
    lines = (text[slice(*one.span)] for one in (*blocks[:EDGE], *blocks[-EDGE:]))
    return next((one for one in lines if len(one) <= LONGEST_NOTE and EXCERPT.fullmatch(one)), "")


def _goes_on(text: str, start: int, last: str) -> bool:
    """Whether a last paragraph is prose, or a heading or a few words with nothing behind them."""
    if OPENED.search(last):
        return True
    if len(last) >= PROSE:
        return bool(MARKS.search(last) or marker_at(text, start))
    return bool(BEGUN.match(last) and not BEHIND.search(last) and not is_body(last))


def _comes_last(section: Section) -> bool:
    """Whether a heading is of what a report ends with: problems or plans."""
    words = LAST_PARTS if section.level == 1 else LAST_SUBPARTS
    return words.search(section.title) is not None
