"""Common words of two characters that have changed places (款罚) or of which one stands twice (制度度).

What two other words leave side by side is none: 公路路政, 再审审查, 以及及时; nor what official texts
have: 核审.
"""

from collections.abc import Iterator, Sequence

from checker.facts.wording.phrases import TWICE
from checker.facts.wording.strays import ALONE, LOOSE, are_neighbours, is_met
from checker.facts.wording.torn import FREE, LENGTH, PLACES, Pairs, is_free

# 市市场监管局, 经经营主体申请, 参与与之相适应的
OF_THEIR_OWN = FREE | PLACES | ALONE | frozenset("局委院部厅办所站队会校经按被向")
# End a longer word where another begins with them: 公益林林木, 巡视组组长.
ENDS = frozenset(
    "组林金证书品费权人员机车站所队率量法案库网点线部长者家业物地田水药店馆园校厂场村路港税款岗职会室院工审信"
)
# Before those that are words of their own: 各组组长, 该队队员.
DETERMINERS = frozenset("各本该每某两几")
# Begin what is said of a word that ends with them: 药品安全全链条, 由主任任组长, 违反反洗钱规定.
BEGIN = LOOSE | frozenset("任接作为行入办发开成立出收查管导带进反非超")
RIGHT = "立法法"

Place = tuple[int, int, str]


def turned(text: str, strays: Sequence[int], pairs: Pairs) -> Iterator[Place]:
    """Yield where in `text`, folded, two `strays` are a word turned round, and the word."""
    places = {*strays}
    for start in strays:
        pair = text[start : start + LENGTH]
        is_turned = start + 1 in places and pairs.have(pair[1:], pair[0])
        if is_turned and not (is_free(text, start) or is_met(pair) or text.count(pair) > 1):
            yield start, start + LENGTH, pair[::-1]


def doubled(text: str, pairs: Pairs) -> Iterator[Place]:
    """Yield where in `text`, folded, a word has one of its characters twice, and the word."""
    for twice in TWICE.finditer(text):
        at, sign = twice.start(), twice[2]
        if sign in OF_THEIR_OWN or are_neighbours(sign * 2) or text.startswith(RIGHT, at - 1):
            continue
        if sign in ENDS and text[max(at - 1, 0) : at] in DETERMINERS:
            continue
        far, before = text[max(at - 2, 0) : max(at - 1, 0)], text[max(at - 1, 0) : at]
        behind, beyond = text[at + LENGTH : at + 3], text[at + 3 : at + 4]
        further, nearer = beyond if sign not in BEGIN else "", far if sign not in ENDS else ""
        is_first = pairs.have(before, sign) and before != far
        is_last = pairs.have(sign, behind) and behind != beyond
        if is_first and _is_apart(sign + behind, behind, further):
            yield at - 1, at + LENGTH, before + sign
        elif is_last and not is_first and _is_apart(before + sign, nearer, before):
            yield at, at + LENGTH + 1, sign + behind


def _is_apart(pair: str, first: str, second: str) -> bool:
    """Whether `pair` is no word, and its outer one is a mark, a word, or of `first` and `second`."""
    outer = second if pair[0] == second else first
    is_mark = not outer or not ("一" <= outer <= "鿿" or outer.isdigit() or outer == "(")
    is_word = outer in ALONE or are_neighbours(first + second)
    return (is_mark or is_word) and not are_neighbours(pair)
