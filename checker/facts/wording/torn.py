"""Common words of two characters of which one is another that sounds or looks right: 采构, 诉颂.

Both are left as strays between words, and the two stand together neither in official texts, as 述法
and 首违 do, nor a second time in this one.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from checker.facts.alike import look_alike, sound_alike
from checker.facts.wording.strays import LOOSE, is_met
from checker.records import NamedTuple

LENGTH = 2
# 亿条, 十期, 工作中搞…; 逐房, 各校; 川药, 沪通; 渠水县, 望江街道: these stand beside anything.
FREE = frozenset(
    "一二三四五六七八九十百千万亿两双几多中逐各每某沪渝冀豫辽湘皖鲁浙赣鄂桂晋蒙陕吉闽粤川琼滇黔陇"
)
PLACES = frozenset("省市县区镇乡村街路社旗湾")
BODIES = frozenset("办委局厅")  # 县政府办室务会议: the short name of a body, and what it does


class Pairs(NamedTuple):
    """Words of two characters: the characters behind each first one and before each second, in order."""

    behind: Mapping[str, str]
    before: Mapping[str, str]

    def have(self, first: str, second: str) -> bool:
        """Whether the two characters are one of the words."""
        return second in self.behind.get(first, "")

    def meant(self, first: str, second: str) -> str:
        """Return the word that two characters sound or look like, or "" where there is none."""
        for one in self.behind.get(first, ""):
            if one != second and _are_alike(one, second):
                return first + one
        for one in self.before.get(second, ""):
            if one != first and _are_alike(one, first):
                return one + second
        return ""


def pairs_of(words: Sequence[str]) -> Pairs:
    """Make words ready to be looked for, the commonest first."""
    behind: dict[str, str] = {}
    before: dict[str, str] = {}
    for one in words:
        first, second = one[0], one[1]
        behind[first] = behind.get(first, "") + second
        before[second] = before.get(second, "") + first
    return Pairs(behind, before)


def torn(text: str, strays: Sequence[int], pairs: Pairs) -> Iterator[tuple[int, int, str]]:
    """Yield where in `text`, folded, two `strays` alone would be a word, and the word."""
    places = {-1, *strays}
    alone = [
        one for one in strays if one + 1 in places and places.isdisjoint((one - 1, one + LENGTH))
    ]
    counts = Counter(text[at : at + LENGTH] for at in alone)
    for at in alone:
        pair = text[at : at + LENGTH]
        if counts[pair] == 1 and not (is_free(text, at) or is_met(pair) or pairs.have(*pair)):
            word = pairs.meant(*pair)
            if word and not any(one in LOOSE for one in pair if one not in word):  # 放映机到投影机
                yield at, at + LENGTH, word


def is_free(text: str, at: int) -> bool:
    """Whether the pair holds a number or a province, counts something, or names a place or body."""
    behind = text[at + LENGTH : at + LENGTH + 1]
    counts = not FREE.isdisjoint(text[at : at + LENGTH]) or text[at - 1 : at].isdigit()
    return counts or behind in PLACES or text[at] in BODIES


def _are_alike(one: str, other: str) -> bool:
    return sound_alike(one, other) or look_alike(one, other)
