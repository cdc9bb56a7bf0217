"""Numbers without a measure word beside one that has it: 废止48件，宣布失效73，修改15件."""

from collections.abc import Iterator

from checker.facts.figures.figures import Figure
from checker.facts.figures.plain import Plain
from checker.patterns import pattern

COUNTING = frozenset(
    ("件", "次", "份", "人", "名", "家", "户", "起", "宗", "个", "条", "项", "场", "期", "辆", "台", "本", "张", "处",
     "篇", "场次", "人次", "家次", "户次")
)  # fmt: skip
LABEL, FAR = pattern(r"[一-鿿]{2,4}\Z"), 4  # what the number counts
# 得分95, 人数37, 前10, 增至52
NO_COUNT = ("数", "分", "名", "排", "第", "前", "比", "率", "额", "值", "度", "版", "号", "级", "期", "年", "月", "日",
    "为", "达", "共", "至", "到", "的", "约", "近", "由", "从")  # fmt: skip
# 地铁1、2号线: it is one of several names.
NAMES = pattern(r"[、和及至]\d+(?:[、和及]\d+)*[号线期级栋楼]")
# What stands between it and its neighbour in the list.
NEXT = pattern(r'[,、;][一-鿿”“"]{2,10}')


def find_lacking(plain: Plain, figures: tuple[Figure, ...]) -> Iterator[tuple[int, int]]:
    """Yield from where to where in `plain` a number stands that lacks its measure word, with its noun."""
    for at, one in enumerate(figures):
        if one.unit or not one.text.isdecimal() or NAMES.match(plain.text, one.end):
            continue
        label = LABEL.search(plain.text, max(one.within[0], one.start - FAR), one.start)
        if label and not label[0].endswith(NO_COUNT) and _is_in_list(plain, figures, at):
            yield label.start(), one.end


def _is_in_list(plain: Plain, figures: tuple[Figure, ...], at: int) -> bool:
    """Whether a count with its measure word stands right before the figure at `at` or behind it."""
    one = figures[at]
    pairs = [(before, one) for before in figures[max(at - 1, 0) : at] if before.unit in COUNTING]
    pairs += [(one, behind) for behind in figures[at + 1 : at + 2] if behind.unit in COUNTING]
    return any(NEXT.fullmatch(plain.text, first.end, second.start) for first, second in pairs)
