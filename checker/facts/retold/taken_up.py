"""Figures that a later sentence takes up by what was said of them.

年检合格55所…在年检合格的56所学校中; 实地督察,反馈问题86个…对实地督察反馈的68个问题逐一审签.
"""

from collections import defaultdict, deque
from collections.abc import Iterator

from checker.facts.figures.digits import is_slip
from checker.facts.figures.plain import Plain
from checker.facts.figures.units import RATES, alike
from checker.facts.retold.told import Told
from checker.patterns import pattern

SAID = 4  # characters that say what was done with those that are counted
TRIED = 40  # figures of one unit before it that are looked at
REACH = 12  # characters before a figure in which they stand, with a comma among them or not
NOUN = 2  # characters of what is counted, which may stand behind one and before the other
TAKEN = pattern(rf"[一-鿿]{{{SAID}}}的\Z")


def taken_up(plain: Plain, told: tuple[Told, ...]) -> Iterator[tuple[Told, Told]]:
    """Yield the figures that such words take up with one digit changed, or two swapped."""
    earlier: defaultdict[str, deque[Told]] = defaultdict(lambda: deque(maxlen=TRIED))
    for one in told:
        near = earlier[alike(one.figure.unit)]
        if one.figure.unit not in RATES and TAKEN.search(one.words):
            said = one.words[-SAID - 1 : -1]
            named = said + plain.text[one.figure.end : one.figure.end + NOUN]
            same = [two for two in near if _before(plain, two).endswith((said, named))]
            yield from ((two, one) for two in same[-1:] if is_slip(two.number, one.number))
        near.append(one)


def _before(plain: Plain, one: Told) -> str:
    start = max(plain.since(one.figure.start, ";。\n"), one.figure.start - REACH)
    return plain.text[start : one.figure.start].replace(",", "")
