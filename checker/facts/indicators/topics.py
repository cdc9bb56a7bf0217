"""Figures whose clause names nothing: they belong to what the sentence named last, or to a part of it."""

from checker.facts.figures.figures import BEHIND, Figure
from checker.facts.figures.units import PEOPLE, alike
from checker.facts.indicators.context import Bond, Sentence, Zone
from checker.facts.indicators.gaps import COMPARED, DELTA, WHOSE, is_light, without
from checker.facts.indicators.mentions import Mention, Sense, holds
from checker.facts.indicators.senses import senses_for, suits
from checker.patterns import pattern

NEXT = pattern("[、和及与]")
IN_SUM = pattern(
    r"(?:两项|三项|以上|全年)?(?:合计|共计|总计|共(?:办理|受理|审理|承办)|共\Z)|(?:今年|年内|全年|本年)?新(?:制定|制发|出台|印发)"
)
HOLDS = pattern(r"包含|包括|涵盖|囊括")
ATTENDING = pattern(
    r"\A、?(?:覆盖|惠及|参加|参训|受训|参与|培训|轮训)+"
    r"(?:(?:、|和|执法|行政|一线|基层)*(?:人员|人数|干部|民警|辅警|队员|职工))*\Z"
)


def topic(sentence: Sentence, zone: Zone, bonds: list[Bond]) -> list[Bond]:
    """Bind a figure whose clause names nothing to what the sentence last named."""
    figure = zone.figure
    words, rest = _words(sentence, zone)
    differs = figure.measure == "count" and (DELTA.fullmatch(words) or COMPARED.fullmatch(words))
    words = "" if differs else words
    named = _last_named(sentence, figure, words, rest) if figure.unit else None
    if named is None:
        return []
    mention, senses = named
    if not _is_part(senses, figure, words + rest):
        bracketed = sentence.between(zone.start - 1, zone.start) == "("
        clause = sentence.between(figure.within[0], figure.start)
        again = WHOSE.search(clause) or bracketed or IN_SUM.match(clause) or differs
        taken = not again and any(_has(bonds, one, figure) for one in senses)
        if taken or _is_of_stranger(sentence, zone, bonds, bracketed):
            return []
    return [Bond(figure, one.indicator, mention) for one in senses]


def _words(sentence: Sentence, zone: Zone) -> tuple[str, str]:
    """Return the words that say what the figure counts: before it, and behind it up to the next item."""
    figure = zone.figure
    words, rest = sentence.between(zone.start, figure.start), sentence.between(figure.end, zone.end)
    if figure.unit in ("人次", *PEOPLE):
        words, rest = ATTENDING.sub("", words), ATTENDING.sub("", rest)
    rest = NEXT.split(rest, maxsplit=1)[0].strip("()").removeprefix("被")
    return WHOSE.sub("", words), BEHIND.sub("", rest)


def _is_listed(sentence: Sentence, mention: Mention) -> bool:
    """Whether it is one of the things that a list is told to hold: 职权包含许可、处罚和检查,共计181项."""
    start = max(sentence.plain.clause(mention.start)[0], sentence.start)
    return HOLDS.search(sentence.between(start, mention.start)) is not None


def _last_named(
    sentence: Sentence, figure: Figure, words: str, rest: str
) -> tuple[Mention, tuple[Sense, ...]] | None:
    """Return what the sentence last named that `words` and `rest` say no more than a part of."""
    light = is_light(words)
    for mention in reversed(sentence.mentions):
        if mention.end <= figure.start and not _is_listed(sentence, mention):
            silent = [
                one for one in mention.senses if _says_no_more(one, figure, words, rest, light)
            ]
            senses = senses_for(sentence, mention, figure) if silent else ()
            kept = tuple(one for one in senses if one in silent)
            if kept:
                return mention, kept
    return None


def _is_part(senses: tuple[Sense, ...], figure: Figure, words: str) -> bool:
    """Whether `words` say which part of it a count is: 维持31件."""
    return figure.measure == "count" and any(holds(one.indicator.part, words) for one in senses)


def _says_no_more(sense: Sense, figure: Figure, words: str, rest: str, light: bool) -> bool:
    """Whether the figure may be of it, and the words around it name nothing but a part of it.

    `light`: those before it name nothing at all.
    """
    if not suits(sense.indicator, figure):
        return False
    # 没收违法所得6万元 is no fine.
    parts = sense.indicator.part if figure.measure == "count" else ()
    if not parts:
        return light and (not rest or rest.startswith("其中"))
    left = without(rest, parts)
    more = left.startswith("其中") or not is_light(left)  # 2件一审胜诉, but not 47件(其中维持29件
    return (light or is_light(without(words, parts))) and not more


def _is_of_stranger(sentence: Sentence, zone: Zone, bonds: list[Bond], bracketed: bool) -> bool:
    """Whether the figure belongs to something else that is named right before it.

    移送公安(2起), where the bracket holds nothing else; 创建省级示范村1个、市级3个.
    """
    if bracketed:
        start, _ = sentence.plain.clause(zone.start - 2)
        words = sentence.between(max(start, sentence.start), zone.start - 1)
        named = any(start <= one.start < zone.start for one in sentence.mentions)
        alone = not sentence.between(zone.start, zone.figure.start)
        return alone and not named and not is_light(words)
    earlier = [one for one in sentence.figures if one.end <= zone.figure.start]
    if not earlier or sentence.between(earlier[-1].end, zone.figure.start)[:1] != "、":
        return False
    last = earlier[-1]
    return last.unit == zone.figure.unit and not any(one.figure is last for one in bonds)


def _has(bonds: list[Bond], sense: Sense, figure: Figure) -> bool:
    """Whether the sentence gave such a figure of the same indicator before."""
    return any(
        one.indicator is sense.indicator and alike(one.figure.unit) == alike(figure.unit)
        for one in bonds
    )
