"""What a figure counts by the words right before it, and whether that is the whole of it.

全年共化解矛盾纠纷287件 and 化解各类矛盾纠纷278件 are told in one phrase; 其中, 上半年 and 大队 narrow it.
"""

from checker.facts.figures.figures import Figure
from checker.facts.figures.plain import Plain
from checker.patterns import pattern
from checker.records import NamedTuple

NUMBER = pattern(r"\d[\d.,]*")
WORDS, QUOTES = pattern(r"[一-鿿]+\Z"), pattern(r"[“”\"‘’]")
# What changes nothing of what is counted.
EMPTY = pattern(
    r"各级各类|各类|各种|各级|各项|年末|一共|总共|共计?|累计|合计|总计|"
    r"全年度?|年内|本年度?|今年|当年|(?<!\d)20\d\d年度?|达到|"
    r"(?<![传送抵直])达|约|现有|已|我[局委办院]|(?:\A|(?<=,))(?:全[省市区县局]|并)"
)
NARROW = pattern(
    r"其中|[上下]半年|季度|截[至止]|[\d一二三四五六七八九十]月|以来|(?<!一)年来|历年|近[两三五]年|[两三五]年|"
    r"去年|上年|前年|同比|环比|较|比|增长|增加|新增|下降|减少|行动|整治|期间|专项|分别|计划|力争|目标|不低于|以上"
)
# Parts of the year and of the whole; all else that narrows a figure may be of more than these.
PARTS = pattern(r"其中|[上下]半年|季度|分别")
BODY = pattern(r"本级|(?:[支大中总]|机关|直属)队|分局|中心|街道|[镇乡]")


class Told(NamedTuple):
    """A figure, its number as printed, and the words before it that say what it counts.

    `phrase` are these words without those that change nothing of what is counted, nor quotes;
    `start` is where the words begin in the plain text.
    """

    figure: Figure
    number: str
    words: str
    phrase: str
    start: int

    @property
    def rest(self) -> str:
        """What is printed behind the number: 万, the unit."""
        return self.figure.text[len(self.number) :]

    @property
    def digits(self) -> int:
        """How many digits the number has."""
        return sum(sign.isdigit() for sign in self.number)

    @property
    def is_round(self) -> bool:
        """Whether the number ends in 0, as rough figures do."""
        return self.number.endswith("0")


def all_told(plain: Plain, figures: tuple[Figure, ...]) -> tuple[Told, ...]:
    """Return the exact `figures` that have a unit, in order, with what they count.

    Multiples count nothing: they are of what is named before them.
    """
    ends = (0, *(one.end for one in figures))
    found = (_told(plain, one, end) for one, end in zip(figures, ends, strict=False))
    return tuple(one for one in found if one)


def _told(plain: Plain, figure: Figure, since: int) -> Told | None:
    number = NUMBER.match(figure.text)
    if not number or figure.unit in ("", "倍") or figure.approximate:
        return None
    start = max(figure.within[0], since)
    words = plain.text[start : figure.start]
    said = WORDS.search(EMPTY.sub("", QUOTES.sub("", words)))
    return Told(figure, number[0], words, said[0] if said else "", start)


def is_whole(plain: Plain, one: Told) -> bool:
    """Whether nothing in its sentence narrows a figure to a part, a period or another body."""
    since = plain.since(one.figure.start, "。;\n")
    return is_of_all(plain, one) and not BODY.search(plain.text, since, one.start)


def is_of_all(plain: Plain, one: Told) -> bool:
    """Whether nothing in its sentence narrows a figure to a part or a period."""
    since = plain.since(one.figure.start, "。;\n")
    return not NARROW.search(plain.text, since, one.figure.start)


def is_of_this_year(plain: Plain, one: Told) -> bool:
    """Whether nothing in its sentence but what is a part of the year, or of all, narrows a figure."""
    since = plain.since(one.figure.start, "。;\n")
    return not NARROW.search(PARTS.sub("", plain.text[since : one.figure.start]))
