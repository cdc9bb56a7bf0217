"""Figures that are a part of a total: by 其中 or a bracket, or as one of a list."""

from checker.facts.figures.figures import Figure
from checker.facts.figures.units import kin
from checker.facts.indicators.body import OWN
from checker.facts.indicators.context import Sentence
from checker.facts.indicators.earlier import last_before, whole_before
from checker.facts.indicators.portions import items_of
from checker.facts.indicators.readings import Reading
from checker.facts.vocabulary import Indicator
from checker.patterns import pattern
from checker.records import NamedTuple

PART = pattern(r"其中[,:]?[一-鿿]{1,8}([一-鿿]{2})\d")
LIKE = pattern(r"[一-鿿]{1,8}([一-鿿]{2})\d")
TOLD_ANEW = pattern(r",(?:目前|现)?共有?\d")
# One noun for all that follow, as 复议、诉讼案件分别为3件、2件 has not; years are told of by themselves.
EACH = pattern(
    r"(?:案件|[件次]?数|数量|场次|总数|活动|事项|决定)*分别(?:为|是|有|达到?)?"
    r"(?P<earlier>(?:[0-9.]+[万亿]?[一-鿿]{1,3}[、和及与])*)\Z"
)
AND, YEARS = pattern("[、和及与]"), pattern(r"20\d\d年|[去今]年")
CASE_UNITS = {"次", "件", "件次"}  # 行政处罚46次, 其中事故类3起; 信访73件次, 其中来信12件


def is_part_of_total(reading: Reading) -> bool:
    """Whether 其中 or a bracket makes the figure a part of an earlier one of the same thing."""
    figure, sentence = reading.figure, reading.sentence
    at, is_said = _opening(sentence, figure)
    if _is_summed(reading) or _is_of_one_of_many(reading):
        return True
    if at < 0:
        return _goes_on(reading)
    total = _named_again(reading, at) or whole_before(sentence, at, figure)
    return is_said if total is None else _is_part_of(reading, total)


def is_part_of_own(reading: Reading) -> bool:
    """Whether the figure is a part of one of the body's own, whoever the part is of: 96名,其中县级53名."""
    figure, sentence = reading.figure, reading.sentence
    at, _ = _opening(sentence, figure)
    total = whole_before(sentence, at, figure)
    if total is None or reading.background.is_of_others(total.start):
        return False
    return _is_part_of(reading, total)


def _named_again(reading: Reading, at: int) -> Figure | None:
    """Return the total of what is named behind 其中 again: 顾问52名、公职律师38名,其中县政府顾问7名."""
    bond = reading.bond
    if bond.mention.start < at:
        return None
    for one in reversed(reading.bonds):
        is_same = one.indicator is bond.indicator and kin(one.figure.unit) == kin(bond.figure.unit)
        if is_same and one.figure.end <= at and one.figure.size >= bond.figure.size:
            return one.figure
    return None


class Division(NamedTuple):
    """A figure that may be a part of `total`; the parts begin `at`, `is_said`: with 其中."""

    reading: Reading
    total: Figure
    at: int
    is_said: bool

    @property
    def words(self) -> str:
        """What stands between where the parts begin and the figure."""
        return self.reading.sentence.between(self.at, self.reading.figure.start)

    @property
    def owners(self) -> list[Indicator]:
        """What the total is of."""
        return [one.indicator for one in self.reading.bonds if one.figure is self.total]


def _is_part_of(reading: Reading, total: Figure) -> bool:
    """Whether the figure is a part of `total`: of the same thing, and nothing sets it apart."""
    division = Division(reading, total, *_opening(reading.sentence, reading.figure))
    if any(is_apart(division) for is_apart in APART):
        return False
    is_same = reading.indicator in division.owners and not _is_own_name(reading, total)
    return (is_same or _is_of_unnamed(division)) and _is_counted_so(division)


def _turns_to_year(division: Division) -> bool:
    """Whether the total is of more than the year: 2021年以来612件,其中今年196件."""
    background = division.reading.background
    return background.turns_to_year(division.total.start, division.reading.figure.start)


def _is_told_anew(division: Division) -> bool:
    """Whether another total begins: 执法人员16人,其中新取得执法证7人,目前共有11人持证."""
    text, end = division.reading.text, division.reading.figure.start + 1
    return bool(TOLD_ANEW.search(text, division.at, end))


def _is_own_of_theirs(division: Division) -> bool:
    """Whether the total is of others, and the figure the body's own: 全区132件,其中我局59件."""
    reading, at = division.reading, division.at
    if not reading.background.is_of_others(division.total.start):
        return False
    earlier = last_before(reading.sentence, reading.figure.start, reading.figure.unit)
    since = max(at, earlier.end if earlier else at)
    return bool(OWN.search(reading.text, since, reading.figure.start + 1))


def _is_complete(division: Division) -> bool:
    """Whether the parts make up the total already: 41宗,其中土地38宗、规划3宗,结案36宗."""
    sentence, figure, total = division.reading.sentence, division.reading.figure, division.total
    # A ; divides once more.
    since = max(division.at, sentence.plain.text.rfind(";", division.at, figure.start))
    parts = [one for one in sentence.figures if since <= one.start and one.end <= figure.start]
    return sum(one.value for one in parts if one.unit == total.unit) == total.value


APART = (_turns_to_year, _is_told_anew, _is_own_of_theirs, _is_complete)


def _is_of_unnamed(division: Division) -> bool:
    """Whether nothing owns the total that 其中 divides, and it can only be of the same."""
    can_be = division.reading.indicator.stock or not division.total.unit
    return division.is_said and not division.owners and can_be


def _is_own_name(reading: Reading, total: Figure) -> bool:
    """Whether acts of any kind are the total, and only the part is called as the indicator is.

    查处违法行为2.1万起,其中教育纠正2万起,行政处罚1126起; 执法案件55件,其中行政许可44件、行政处罚10件.
    """
    sentence, mention = reading.sentence, reading.mention
    acts = sentence.between(sentence.start, total.start).endswith(reading.hints.acts)
    return acts and sentence.between(mention.start, mention.end) == reading.indicator.name


def _is_counted_so(division: Division) -> bool:
    """Whether the units may be those of a part and its total, in a list any: 其中平台178件、来访17批."""
    units = {kin(division.total.unit), kin(division.reading.figure.unit)}
    is_listed = division.is_said and "," not in division.words and "、" in division.words
    return is_listed or units <= CASE_UNITS or len(units) == 1


def _is_summed(reading: Reading) -> bool:
    """Whether the figure is one of a list that makes up a figure before: 237件,涉及家政150件、其他87件."""
    figure, indicator = reading.figure, reading.indicator
    totals = (one.figure for one in reading.bonds if one.indicator is indicator)
    return any(
        figure in items_of(reading.sentence, one) and not _is_own_name(reading, one)
        for one in totals
        if one.end <= figure.start
    )


def _is_of_one_of_many(reading: Reading) -> bool:
    """Whether each of several has a figure of one thing: 6个街道办理案件分别为112件、86件、74件."""
    figure, mention, text = reading.figure, reading.mention, reading.text
    said = EACH.match(text, mention.end, figure.start)
    if said is None or AND.match(text, mention.start - 1) or YEARS.search(reading.before):
        return False
    return bool(said["earlier"] or AND.match(text, figure.end))


def _goes_on(reading: Reading) -> bool:
    """Whether a ; parts two like parts: 其中简易程序12件,罚款2万元;普通程序7件,罚款9万元."""
    text, start = reading.text, reading.sentence.start
    earlier = text[
        max(text.rfind(";", reading.context.since, start - 1), reading.context.since) : start
    ]
    first, name = PART.search(earlier), LIKE.match(text, start)
    if not earlier.endswith(";") or not first or not name or first[1] != name[1]:
        return False
    return reading.figure.unit in earlier[first.end() :]


def _opening(sentence: Sentence, figure: Figure) -> tuple[int, bool]:
    """Return where the parts begin that `figure` is one of, -1 for nowhere, and if 其中 says so."""
    text = sentence.plain.text
    said = max(text.rfind(one, sentence.start, figure.start) for one in ("其中", ",包括"))
    opened = text.rfind("(", max(said, sentence.start), figure.start)
    bare = opened + 1 == figure.start and said >= 0  # 其中随机抽查(60户)
    if opened >= 0 and text.find(")", opened, figure.start) < 0 and not bare:
        return opened, False
    return said, said >= 0
