"""Rates that are called after what was done: 受理60件,办结59件,办结率98.3%."""

import re
from collections.abc import Iterator

from checker.facts.figures.figures import Figure
from checker.facts.figures.units import alike
from checker.facts.sums.percent import Rate, Said, quotients, told
from checker.patterns import pattern

# Shares of a whole cannot be more than all of it; 完成率 and 增长率 can.
SHARE = pattern(
    r"(?P<stem>持证|持证上岗|上岗|合格|及格|优秀|优良|参考|参训|参学|通过|办结|结案|审结|化解|调处|出庭|应诉|出庭应诉|满意|"
    r"知晓|覆盖|公开|公示|准确|准时|及时|规范|维持|纠错|败诉|胜诉|整改|处置|答复|回复|签订|签约|备案|报备|达标|"
    r"抽查|抽检|检查|审核|审查|录入|归集|配备|使用|成功|履行|执行到位|到位|处理|回访|落实|整治|销号|调解|受理|入库|着装|"
    r"解决|采纳|兑现|修复|送达|核查|验收|反馈|清理|换发|认领|建档|接听)"
    r"(?:率|比例|度)(?P<rest>[^,;。\d]{0,6})\Z"
)
UNDONE = pattern(r"[未不]|尚|正在|其余|其他|剩余")
LEFT = pattern(r"其余|剩余|正在")  # 办结120件,正在办理5件,办结率96%
# What is called by another word where it is told: 审结607件,结案率97.4%.
SAME = {
    "结案": ("审结", "办结"), "审结": ("结案", "办结"), "办结": ("审结", "结案", "办理完毕", "处理完毕"),
    "化解": ("调处", "调解成功", "成功调解"), "调处": ("化解", "调解成功", "成功调解"),
    "调解": ("化解", "调处"), "成功": ("化解", "调处"), "整改": ("销号", "整治"), "销号": ("整改",),
    "答复": ("办复", "回复"), "回复": ("答复", "办复"), "处置": ("处理", "办结"), "处理": ("处置", "办结"),
    "合格": ("通过", "及格"), "及格": ("合格", "通过"), "通过": ("合格", "及格"),
}  # fmt: skip
PAIRS = (frozenset({"胜诉", "败诉"}), frozenset({"维持", "纠错"}))
NOT = ("不", "未")
# All of them; what a count is of: 答复检察建议书1件.
ALL, OBJECT = 100, pattern(r"(?:了|各类|全部)?(?P<thing>[一-鿿]{3,12})\d")
NEW = pattern(r"新|今年|参加|申领|增加|另")


def of_stem(said: Said, share: re.Match[str]) -> Iterator[Rate]:
    """Check 受理60件,办结59件,办结率98.3%: the part is what the rate is called after."""
    stem = share["stem"]
    word = "证" if stem.startswith(("持证", "上岗")) else stem[:2]
    if len(said.counts) > 1:
        yield from _of_label(said, word, said.start + share.start())
    elif len(said.behind) == 2:
        yield from _in_bracket(said, word)


def _of_label(said: Said, word: str, until: int) -> Iterator[Rate]:
    """Check a rate by the figure before it, if its clause up to `until` says what the rate does.

    A figure further before may be meant as well: 优秀36卷、合格114卷,优秀率24%.
    """
    label = _label(said, len(said.counts) - 1, until)
    if LEFT.search(label) and len(said.counts) > 2:
        yield from _of_label(said._replace(counts=said.counts[:-1]), word, until)
        return
    told_as = next((one for one in (word, *SAME.get(word, ())) if one in label), "")
    if told_as:
        yield from _of_part(said, told_as, label, until)
        return
    parts = (at for at in range(len(said.counts) - 2, 0, -1) if word in _label(said, at, until))
    at = next(parts, 0)
    tried = quotients(said.figure, said.counts[at], reversed(said.counts[:at]))
    yield from told(tried, plain=False)


def _label(said: Said, at: int, until: int) -> str:
    """Return the words around one of the counts, up to `until`."""
    start, end = said.counts[at].within
    before = said.counts[at - 1].end
    behind = until if at + 1 == len(said.counts) else said.counts[at + 1].start
    return said.plain.text[max(start, before) : min(end, behind)]


def _of_part(said: Said, word: str, label: str, until: int) -> Iterator[Rate]:
    """Check the rate of the last of the counts, which is told by `label`."""
    if NEW.search(label) or _is_one_of_several(said, word):
        return
    wholes = [one for one in reversed(said.counts[:-1]) if not _is_sibling(said, one, word)]
    if said.figure.size == ALL:
        wholes = [one for one in wholes if not _is_of_others(said, one, label, word)]
    tried = quotients(said.figure, said.counts[-1], wholes)
    undone = any(one + word in label for one in NOT)
    if undone and not said.plain.text.startswith(NOT, until - 1):  # 不合格74批次,合格率97.65%
        rest = [one._replace(right=100 - one.right) for one in tried if one.right is not None]
        yield from told(rest, plain=True)
    else:
        yield from told(tried, undone or not UNDONE.search(label))


def _is_of_others(said: Said, whole: Figure, label: str, word: str) -> bool:
    """Whether the part is of a thing of its own: 办理提案4件,答复检察建议书1件,答复率100%."""
    named = OBJECT.match(label, label.index(word) + len(word))
    before = said.plain.text[whole.within[0] : whole.start]
    return bool(named and named["thing"] not in before)


def _is_sibling(said: Said, one: Figure, word: str) -> bool:
    """Whether the figure is of the others: 胜诉4件,败诉1件,败诉率20%."""
    label = said.plain.text[one.within[0] : one.start]
    return any(word in pair and other in label for pair in PAIRS for other in pair - {word})


def _is_one_of_several(said: Said, word: str) -> bool:
    """Whether the figure before the last is a part as well: 当场整改3377处,限期整改635处,整改率100%."""
    *others, earlier, last = said.counts
    before = said.plain.text[max((earlier.within[0], *(one.end for one in others))) : earlier.start]
    due = f"应{word}" in before  # 应参训412人,实际参训398人
    return earlier.unit == last.unit and word in before and not due


def _in_bracket(said: Said, word: str) -> Iterator[Rate]:
    """Check 出庭率90%(应出庭20件,出庭18件): a bracket has both."""
    first, second = said.behind
    whole, part = (first, second) if first.size >= second.size else (second, first)
    named = word in said.plain.text[said.figure.end : part.start]
    if named and alike(whole.unit) == alike(part.unit) and part.size:
        yield Rate(said.figure, part, whole, 100 * part.size / whole.size)
