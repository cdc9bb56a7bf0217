"""How surely one name of a document is another with a slip in it."""

from typing import Literal

from checker.facts.alike import look_alike, sound_alike
from checker.facts.citations.title_names import (
    DIGITS,
    YEARS,
    Difference,
    are_of_one_kind,
    are_of_one_plan,
    difference,
    is_left_of,
    kind_of,
    place_of,
)
from checker.facts.words import frequency, is_in_word

# `near` is surely a slip, `like` needs a person to look.
Slip = Literal["near", "like"]
TWO_WORDS = 4  # characters
LAW = 5  # characters of a law's name by which it is known even with one of them wrong
LEFT = 4  # characters of a law's name that are left where it lacks a word
TELLING = 14  # characters of a name that is hardly borne by two documents
TRIAL = 9  # and of one for a trial: 不动产登记暂行规定
RULES = frozenset({"条例", "办法", "规定"})
OPINIONS = ("实施意见", "指导意见", "意见")


def slip(ours: str, theirs: str) -> Slip | None:
    """Say whether `ours` is `theirs` with a slip: ``near``, ``like``, or None for another name."""
    return "near" if _is_of_law(ours, theirs) else _of_any(ours, theirs)


def _of_any(ours: str, theirs: str) -> Slip | None:
    if not are_of_one_kind(ours, theirs) or place_of(ours) != place_of(theirs):
        return "like" if _is_other_kind(ours, theirs) else None
    found = difference(ours, theirs)
    if DIGITS.findall(ours) != DIGITS.findall(theirs):
        return "near" if are_of_one_plan(ours, theirs) else None
    if _are_swapped(found.ours, found.theirs):
        return "near"
    if found.at == 0:
        return None
    if len(found.ours) == len(found.theirs) == 1:
        return _exchanged(ours, theirs, found.at)
    size = _size_of_slip(found.ours, found.theirs, len(theirs), kind_of(theirs) == "法")
    return "like" if size is None and _lacks_words(ours, theirs) else size


def _is_of_law(ours: str, theirs: str) -> bool:
    """Whether one sign of a law's name is wrong: 安全升产法, 安全生产发, 安全生法, 安全产生法."""
    if kind_of(theirs) != "法" or len(theirs) < LAW:
        return False
    found = difference(ours, theirs)
    if kind_of(ours) != "法":
        return found == Difference(len(theirs) - 1, ours[-1:], "法") and sound_alike(ours[-1], "法")
    match len(found.ours), len(found.theirs):
        case 1, 1:
            return sound_alike(found.ours, found.theirs) or look_alike(found.ours, found.theirs)
        case 2, 2:
            return found.ours == found.theirs[::-1]
        case (0, 1) | (1, 0):
            return found.at > 0
    return False


def _is_other_kind(ours: str, theirs: str) -> bool:
    """Whether two long names differ in no more than 条例 or 办法, 意见 or 指导意见."""
    kinds = {kind_of(ours), kind_of(theirs)}
    if kinds < set(OPINIONS):
        bare, other = (one.removesuffix(kind_of(one)) for one in (ours, theirs))
        return bare == other and len(bare) >= TELLING
    least = TRIAL if ours[:-2].endswith("暂行") else TELLING
    return len(ours) >= least and ours[:-2] == theirs[:-2] and kinds <= RULES


def _are_swapped(ours: str, theirs: str) -> bool:
    """Whether two words changed places: 安全生产事故 for 生产安全事故."""
    return len(ours) == TWO_WORDS and ours[2:] + ours[:2] == theirs


def _exchanged(ours: str, theirs: str, at: int) -> Slip | None:
    """Judge one character for another; where both make a word it may be another document."""
    length = len(theirs)
    if length < TWO_WORDS:
        return None
    if kind_of(ours) != kind_of(theirs) or not (is_in_word(ours, at) and is_in_word(theirs, at)):
        return "near"
    is_law = kind_of(theirs) == "法" and length > TWO_WORDS  # 水土保护法: their names are known
    return "near" if length >= 14 else "like" if length >= 10 or is_law else None


def _size_of_slip(ours: str, theirs: str, length: int, is_law: bool) -> Slip | None:
    """Judge by what each has more; a law's name that lacks a word is looked at: 治安处罚法."""
    less, more = sorted((len(ours), len(theirs)))
    if length < 6:
        return None
    has_two_more = is_law and not theirs and more == 2  # 大气污染环境防治法
    if not ours and more in (2, 3) and length - more >= LEFT:
        is_long = length - more >= 10
        return "near" if length - more >= 16 else "like" if is_long or is_law else None
    if more == 1 or (more == 2 and ours == theirs[::-1]):
        return "near"
    if less == 0 and more <= 3 and length - more >= 10:
        return "near" if length - more >= 16 else "like"
    if more != 2 or length < 20:
        return "like" if has_two_more else None
    return None if frequency(ours) and frequency(theirs) else "near"  # 选举法, 代表法


def _lacks_words(ours: str, theirs: str) -> bool:
    """Whether a plan for the same years lacks two words: 法治建设纲要 for 法治政府建设实施纲要."""
    is_plan = len("".join(DIGITS.findall(ours))) == YEARS
    return is_plan and len(theirs) - len(ours) <= TWO_WORDS and is_left_of(ours, theirs)
