"""Reporting bodies by name: the same one under a longer or a shorter name."""

from functools import lru_cache
from typing import Literal

from checker.patterns import pattern

Sameness = Literal["same", "doubtful", "other"]
# A name may have the places above the body before it: 莆田市荔城区应急管理局.
ABOVE = pattern(r"(?:.{1,12}?(?:省|自治区|市|州|盟|地区|县|区|旗)){1,3}")
TOWN = pattern(rf"(?P<above>{ABOVE.pattern})(?P<own>(?!市).{{1,8}}?(?:镇|乡|街道).*)")
PLACED = pattern(r".{1,10}?(?:省|自治区|市|州|盟|地区|县|区|旗|镇|乡|街道)")
# A second name in brackets at the end is left out as well: 城市管理局（综合执法局）; and the party
# committee that signs with its government.
LEFT_OUT = pattern(
    r"^中共.{1,16}?委(?:员会)?(?=.+政府$)|[（(][^（）()]*[）)]$|[\s（）()·、]|人民(?=政府)"
    r"|办事处$|委员会$|办公室$"
)
# A place reports as its government: 上塘镇 is 上塘镇人民政府; 开发区 and 新区 have a 管委会.
PLACE = pattern(r".+(?:镇|乡|县|市|省|自治区|(?<![发新园景税护])区)")
# In a name as long as this one wrong character is a slip; 财政局 and 民政局 are two bureaus.
LONG = 12


def sameness(one: str, other: str) -> Sameness:
    """Say whether two names are of one body; ``doubtful`` is for a person to decide.

    A longer name is the same one only where what it has more are the places above the body. Towns
    of one name in two counties are two; where one names its city alone it may be either.
    """
    first, second = sorted((plain(one), plain(other)), key=len)
    if not first or not second:
        return "other"
    if first == second:
        return "same"
    if second.endswith(first):
        above = second[: len(second) - len(first)]
        if ABOVE.fullmatch(above):
            return "same" if PLACED.match(first) else "doubtful"
    doubts = (_shortens, _slips, _may_lie_in)
    return "doubtful" if any(one(first, second) for one in doubts) else "other"


def is_in(path: str, name: str) -> bool:
    """Whether a file or a folder of `path` is called by a body's name, the places above left out."""
    whole = plain(name).removesuffix("政府")
    above = ABOVE.match(whole)
    own = whole[above.end() :] if above else whole
    return (own if len(own) > 2 else whole) in path


@lru_cache(maxsize=4096)
def plain(name: str) -> str:
    """Return a name without blanks, brackets and what may be left out, a place as its government."""
    bare = LEFT_OUT.sub("", "".join(name.split()))
    return f"{bare}政府" if PLACE.fullmatch(bare) else bare


def key_of(name: str) -> str:
    """Return what all spellings of a name have in common: its end, for a first look."""
    return plain(name)[-4:]


def _shortens(short: str, name: str) -> bool:
    """Whether `short` is made of characters of `name` in their order: 应急局, 卫健委."""
    rest = iter(name)
    return all(character in rest for character in short)


def _may_lie_in(one: str, other: str) -> bool:
    """Whether one names the county and the other the city of a town: 云溪县青石镇, 江州市青石镇."""
    first, second = TOWN.fullmatch(one), TOWN.fullmatch(other)
    if first is None or second is None or first["own"] != second["own"]:
        return False
    return first["above"][-1] != second["above"][-1]


def _slips(one: str, other: str) -> bool:
    if len(one) != len(other) or len(one) < LONG:
        return False
    return sum(a != b for a, b in zip(one, other, strict=True)) == 1
