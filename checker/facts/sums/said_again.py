"""What has grown where only its name is said again: 立案23起。…涉粮案件立案数比上年的17起增长35.3%."""

from itertools import pairwise

from checker.facts.figures.figures import Figure
from checker.facts.figures.units import alike
from checker.facts.sums.percent import Said
from checker.patterns import pattern

# The name of what has grown, between its clause's begin and the words that compare it.
NAME = pattern(
    r"(?P<of>[一-鿿]{0,12}?)(?P<noun>[一-鿿]{2})(?:总数|总量|件数|起数|数量|数|量)"
    r"(?:同比)?(?:较|比|与|同)[^,;。]{0,16}\Z"
)
NEAR = 6  # characters between a name and its figure
# What may stand before the name and is said of the year's figure as well.
ANYWAY = pattern(
    r"全年|年度|今年|20\d\d年|全[省市区县局镇]|我[省市区县局镇]|各类|行政|违法|案件|处罚|总|共|的"
)


def named_before(said: Said, then: Figure) -> Figure | None:
    """Return the one figure before the sentence that bears the name of what is compared with `then`."""
    plain = said.plain
    name = NAME.search(plain.text, then.within[0], then.start)
    if not name:
        return None
    found = [
        one
        for one in said.around
        if alike(one.unit) == alike(then.unit) and _bears(said, one, name["noun"])
    ]
    is_one = len(found) == 1 and _is_told_of(said, name["of"], found[0])
    return found[0] if is_one else None


def _bears(said: Said, figure: Figure, noun: str) -> bool:
    """Whether `noun` stands right before a figure."""
    begin = max(figure.within[0], figure.start - NEAR - len(noun))
    return noun in said.plain.text[begin : figure.start]


def _is_told_of(said: Said, words: str, figure: Figure) -> bool:
    """Whether all that the name adds is told before the figure too: 涉粮案件 where 涉粮企业 are checked."""
    before = said.plain.text[said.plain.since(figure.start, "\n") : figure.start]
    rest = ANYWAY.sub(" ", words).split()
    return all(first + second in before for one in rest for first, second in pairwise(one))
