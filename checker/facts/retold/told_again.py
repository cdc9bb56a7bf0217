"""Figures that the part on its head's duties tells again, and otherwise than the report did before.

会前学法10次 and 主持会前学法12次; 受理政府采购投诉9件 and 对受理的7件政府采购投诉逐件审核. What the head
did is less than what all did, but never more.
"""

from collections import defaultdict
from collections.abc import Iterator

from checker.document.model import Span
from checker.facts.figures.plain import Plain
from checker.facts.figures.units import MEASURES, alike
from checker.facts.retold.told import Told, is_whole
from checker.facts.sentences import one_holding
from checker.patterns import pattern

LEAST, FULL = 6, 8  # characters of a phrase that say what is counted, and of the end of another
TRIED = 3  # places of one phrase that are looked at
OWN = pattern(r"主持|带头|亲自|带队|牵头|参加|参与|出席|出庭|讲授|督办|审[定签批]|包[案保抓]")
NOUN = pattern(r"[一-鿿]{3,12}?(?=[,、;。]|逐[件个一]|均|全部)")
VERB = pattern(r"[一-鿿]{2,4}的\Z")


def told_again(
    plain: Plain, told: tuple[Told, ...], duties: tuple[Span, ...]
) -> Iterator[tuple[Told, Told]]:
    """Yield the pairs of figures, the second in one of `duties`, that one phrase tells differently."""
    earlier: defaultdict[tuple[str, str], list[Told]] = defaultdict(list)
    for one in told:
        phrase, unit = _phrase(plain, one), alike(one.figure.unit)
        if len(phrase) < LEAST or unit in MEASURES or not is_whole(plain, one):
            continue
        same = earlier[unit, phrase[-LEAST:]]
        if one_holding(duties, one.figure.span):
            yield from ((two, one) for two in same[:TRIED] if _differ(plain, two, one, phrase))
        else:
            same.append(one)


def _differ(plain: Plain, first: Told, second: Told, phrase: str) -> bool:
    """Whether both count one thing and the second is not the head's share of the first."""
    ours = _phrase(plain, first)
    shorter, longer = sorted((ours, phrase), key=len)
    is_one = ours == phrase or (len(shorter) >= FULL and longer.endswith(shorter))
    more = second.figure.size - first.figure.size
    return is_one and (more > 0 or (more < 0 and not OWN.search(second.words)))


def _phrase(plain: Plain, one: Told) -> str:
    """Return what a figure counts, be it named behind it: 受理的7件政府采购投诉."""
    verb = VERB.search(one.words)
    noun = NOUN.match(plain.text, one.figure.end) if verb else None
    return f"{verb[0][:-1]}{noun[0]}" if verb and noun else one.phrase
