"""Whom a report is addressed to: 区委、区政府： above the opening."""

from checker.document.model import Field, Span
from checker.document.names import INSIDE
from checker.patterns import pattern

# What stands before the colon, or all of a short line.
CALL = pattern(r"(?P<all>[^：:。；]{2,100}?)\s?(?P<end>[:：]|$)")
CUT = pattern(r"[、，,]\s*(?![^（(]{0,12}[）)])|并报|并|暨|(?<=[委府会局办])\s+")
# 区人民政府, as only those below it write: a signature names the place.
SUPERIOR = pattern(
    r"[省市区县州旗](?:委|政府|人民政府|委?(?:全面)?依法治[省市区县州旗](?:委?办|办公室))"
)
ELSEWHERE = pattern(r"[（(][^（）()]{1,12}[）)]$")  # 厅（局）: what it is called in other places
PLACES = tuple("省市州盟县旗区")  # 各省、自治区、直辖市民政厅（局）
LONGEST_NAME = 40
ENDINGS = (
    "委员会", "政府", "委", "人大", "常委会", "局", "办公室", "办", "厅", "院", "部门", "单位", "街道", "镇",
    "领导小组", "科室", "处室", "股室", "站所",
)  # fmt: skip
NOT_ADDRESSED = pattern(r"各位|来源|抄送|我[局委办]|现将|下列")


def addressees(line: str, at: int, below_title: bool) -> tuple[tuple[Field, ...], int] | None:
    """Return the bodies that the line at `at` calls, and where the text goes on behind them.

    A line without a colon calls somebody only `below_title`, and only if it names several, or one
    that only its own offices call so.
    """
    match = CALL.match(line) if below_title or ":" in line or "：" in line else None
    if match is None or NOT_ADDRESSED.search(match["all"]):
        return None
    names = _names(match["all"], at + match.start("all"))
    *others, last = (one.value for one in names)
    if not _is_body(last) or not all(_is_body(one) or one.endswith(PLACES) for one in others):
        return None
    calls = match["end"] or len(names) > 1 or SUPERIOR.fullmatch(names[0].value)
    return (names, at + match.end()) if calls else None


def _is_body(name: str) -> bool:
    bare = ELSEWHERE.sub("", name)
    return bare.endswith(ENDINGS) and len(name) <= LONGEST_NAME and name.translate(INSIDE).isalpha()


def _names(words: str, at: int) -> tuple[Field, ...]:
    ends = [(one.start(), one.end()) for one in CUT.finditer(words)]
    starts = [0, *(end for _, end in ends)]
    stops = [*(start for start, _ in ends), len(words)]
    return tuple(_field(words, *place, at) for place in zip(starts, stops, strict=True))


def _field(words: str, start: int, stop: int, at: int) -> Field:
    name = words[start:stop]
    start += len(name) - len(name.lstrip())
    name = name.strip()
    return Field("".join(name.split()), Span(at + start, at + start + len(name)))
