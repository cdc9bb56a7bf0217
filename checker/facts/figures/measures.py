"""Counts without a measure word or with a wrong one, and amounts without their unit."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Literal

from checker.document.model import Span
from checker.facts.figures.broken import Broken, find_broken
from checker.facts.figures.figures import Figure
from checker.facts.figures.lacking import find_lacking
from checker.facts.figures.plain import Plain
from checker.facts.figures.units import PEOPLE, RATES
from checker.facts.once import once
from checker.facts.vocabulary import Misfit, Vocabulary
from checker.patterns import pattern
from checker.records import NamedTuple

Wrong = Literal["no-measure", "double", "people", "misfit", "no-unit"] | Broken

# What may stand between a noun and its number, and between one and a measure word not its own.
NOUN_END, UNFIT_END = (
    r"(?:共计?|累计|合计|达到?|约|计|不少于|不低于|超过|仅有?|只有)*\Z",
    r"(?:共计?|累计|合计|达到?|为|约|近|超过?|计)*\Z",
)
OF_WHOM = r"(?<!投诉)(?<!举报)(?<!反映)(?<!涉及)"  # 投诉执法人员3件 counts complaints
BESIDE = pattern(r"(?<![0-9])[0-9]+(?:户|批次?|期|场次?|件|起)\Z")  # 73户302
HEADS = pattern(r"(?:人数|人员数)(?:共计?|累计|合计|达到?|为|约|近|超过?|逾)*\Z")
# 覆盖群众1.1万余场 counts people in lectures.
REACHED = pattern(
    r"(?:(?:覆盖|惠及|受教育|吸引|参与|参加)(?:群众|居民|师生|学生|职工)|受众)(?:共计?|达|约|近|超过?|逾)*\Z"
)
TRAINED = pattern(
    r"(?:培训|轮训|出动|培训了)(?:行政|执法|监管|管理|人民|村居|专职|兼职|各类|从业|社区|企业|基层)*"
    r"(?:人员|干部|队员|民警|师生|职工|群众|调解员|网格员|宣传员|法律明白人|负责人|志愿者|骨干|学员|党员|农民|村民)\Z"
)
LEAST_TIMES = 100  # 惠及群众1.2万次, where 惠及群众3次 is how often
MANY = 400  # 培训执法人员6期 is short for courses, 培训执法人员1860场 is no number of them
EVENTS = ("场", "场次", "期", "批", "批次", "份")
LEAST_AMOUNT = 1000  # 罚款25000 lacks 元, 罚款40 lacks 起
OF_PEOPLE = (*PEOPLE, "人次", "倍", *RATES)
# 201次数, 1716件宗
DOUBLE = pattern(
    r"(?<![0-9])[0-9]++(?:(?:人次|场次|[次件起宗场份条项户人名家期])数|件[宗起]|宗[件起]|起[件宗])"
    r"(?=[,。;、)\n]|\Z)"
)
SO_FAR = r"(?:共计?|合计|累计|达到?|为|约|近|超过?|逾|计)*"
MYRIADS = r"[0-9]+(?:[余多]?[万亿][余多]?|\.[0-9]+[余多]?[万亿][余多]?)"
PAID = (
    r"(?:罚款|罚没款|罚没|罚金|处罚|违法所得|低保金|救助金|保证金|货值|金额|总额|资金|经费|补贴|补助|奖金|奖励|待遇"
    r"|费用|赔偿金?|损失)"
)
NO_YEAR = r"(?!(?:19|20)\d\d(?!\d))"
NO_MONTH = r"(?!(?:19|20)\d\d\.(?:0[1-9]|1[0-2])(?!\d))"  # 2018.03
DECIMAL = r"[0-9]+\.[0-9]+"
# Numbers that a mark follows, not 元: 58600, 58.6, 2.4万; of any fee (维护费86.3, but not 条款3.5) all
# but whole ones.
MONEY = pattern(
    rf"(?:{PAID}{SO_FAR}(?P<amount>{NO_YEAR}[0-9]{{4,9}}|{NO_MONTH}{DECIMAL}|{MYRIADS})"
    rf"|(?:工资|投资|薪酬|(?<=[一-鿿])[金款费]){SO_FAR}(?P<myriads>{MYRIADS})"
    rf"|(?<=[一-鿿])(?:[费金]|(?<!条)款){SO_FAR}(?P<decimal>(?!(?:19|20)\d\d\.){DECIMAL}))"
    r"(?=[,。;、)\n]|\Z)"
)
TORN_OFF, MARK = pattern(r"\n[万亿]?元"), pattern(r"[,;。]")
OF_MONEY = pattern(r"[一-鿿]{1,2}\Z")


class Nouns(NamedTuple):
    """What finds nouns at the end of the words before a figure.

    `counted` are those whose number takes a measure word, `unfit` by measure words those that they
    never count: 执法人员32件, 案件6名, 隐患19人.
    """

    counted: re.Pattern[str]
    unfit: Mapping[str, re.Pattern[str]]


class Fault(NamedTuple):
    """A figure whose unit is wrong or missing, with the words to show."""

    wrong: Wrong
    span: Span
    text: str


def wrong_counts(
    plain: Plain, figures: tuple[Figure, ...], vocabulary: Vocabulary
) -> tuple[Fault, ...]:
    """Return the counts that lack a measure word, have a wrong one or are broken, in order."""
    nouns = _nouns(vocabulary)
    faults = [one for figure in figures for one in _of_figure(plain, figure, nouns)]
    found = sorted((*_doubles(plain), *_broken(plain, figures), *faults), key=lambda one: one.span)
    known = {one.span.end for one in found}
    lacking = (Fault("no-measure", *_shown(plain, one)) for one in find_lacking(plain, figures))
    return (*found, *(one for one in lacking if one.span.end not in known))


def wrong_amounts(plain: Plain) -> tuple[Fault, ...]:
    """Return the amounts of money that lack 元, in order."""
    return tuple(
        Fault(
            "no-unit",
            plain.source(_named_from(plain, match), match.end()),
            match["amount"] or match["myriads"] or match["decimal"],
        )
        for match in MONEY.finditer(plain.text)
        if not _is_row_of_money(plain, match)
    )


def _is_row_of_money(plain: Plain, amount: re.Match[str]) -> bool:
    """Whether a line has nothing but a name and a number, or its unit is torn off to the next."""
    if TORN_OFF.match(plain.text, amount.end()):
        return True
    if plain.text[amount.end() : amount.end() + 1] not in ("\n", ""):
        return False
    since = plain.since(amount.start(), "\n")
    return MARK.search(plain.text, since, amount.start()) is None


def _named_from(plain: Plain, amount: re.Match[str]) -> int:
    """Return where the name of an amount begins of which 金, 款 or 费 was found: 养老金."""
    start = amount.start()
    name = OF_MONEY.search(plain.text, max(start - 2, 0), start)
    return name.start() if name and plain.text[start] in "金款费" else start


def _broken(plain: Plain, figures: tuple[Figure, ...]) -> Iterator[Fault]:
    for one in find_broken(plain, figures):
        yield Fault(one.kind, *_shown(plain, (one.start, one.end)))


def _shown(plain: Plain, place: tuple[int, int]) -> tuple[Span, str]:
    return plain.source(*place), plain.text[slice(*place)]


def _doubles(plain: Plain) -> Iterator[Fault]:
    for match in DOUBLE.finditer(plain.text):
        yield Fault("double", plain.source(*match.span()), match[0])


@once
def _nouns(vocabulary: Vocabulary) -> Nouns:
    counted = [word for words in vocabulary.counted.values() for word in words]
    unfit = {
        unit: pattern(f"{OF_WHOM}{_any_of(nouns)}{UNFIT_END}")
        for unit, nouns in _by_unit(vocabulary.misfits.values()).items()
    }
    return Nouns(pattern(f"{_any_of(counted)}{NOUN_END}"), unfit)


def _by_unit(misfits: Iterable[Misfit]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for one in misfits:
        for unit in one.units:
            found.setdefault(unit, []).extend(one.nouns)
    return found


def _any_of(nouns: Iterable[str]) -> str:
    return f"(?:{'|'.join(map(re.escape, nouns)) or '(?!)'})"


def _of_figure(plain: Plain, figure: Figure, nouns: Nouns) -> Iterator[Fault]:
    before = plain.text[max(figure.start - 12, 0) : figure.start]
    unfit = nouns.unfit[figure.unit].search(before) if figure.unit in nouns.unfit else None
    if unfit and not _counts_next(plain, figure, before[: unfit.start()]):
        yield _fault("misfit", plain, figure, unfit[0])
        return
    noun = _noun(before, figure, nouns.counted)
    if noun is None or figure.unit in OF_PEOPLE or _is_amount(figure, noun[0]):
        return
    if _is_row(plain, figure) or (noun[0].startswith("罚款") and figure.value >= LEAST_AMOUNT):
        return
    yield _fault("people" if figure.unit else "no-measure", plain, figure, noun[0])


def _counts_next(plain: Plain, figure: Figure, listed: str) -> bool:
    """Whether it counts what follows a list: 党组会、局长办公会议四份制度."""
    behind = plain.text[figure.end : figure.end + 1]
    return "、" in listed and "\u4e00" <= behind <= "\u9fff"


def _fault(wrong: Wrong, plain: Plain, figure: Figure, noun: str) -> Fault:
    start = figure.start - len(noun)
    return Fault(wrong, plain.source(start, figure.end), plain.text[start : figure.end])


def _is_amount(figure: Figure, noun: str) -> bool:
    """Whether it measures something: 58.6, but for 宣传资料1.2万."""
    is_of_money = noun.startswith("罚款")
    return not figure.unit and "." in figure.text and ("万" not in figure.text or is_of_money)


def _noun(before: str, figure: Figure, counted: re.Pattern[str]) -> re.Match[str] | None:
    """Return the words at the end of `before` that such a figure cannot count, or lacks its word for."""
    if not figure.unit:
        return counted.search(before) or BESIDE.search(before)
    heads = HEADS.search(before)
    is_of_times = figure.unit == "次" and figure.value >= LEAST_TIMES
    if heads or not (figure.unit in EVENTS or is_of_times):
        return heads
    return REACHED.search(before) or (TRAINED.search(before) if figure.value >= MANY else None)


def _is_row(plain: Plain, figure: Figure) -> bool:
    """Whether it is a row of a table read as text, a name and a number, or numbers one: 建议1、…."""
    after = plain.text[figure.end : figure.end + 1]
    if after == "、":
        return figure.value == 1
    return after in ("\n", "") and figure.within[0] == plain.since(figure.start, "\n")
