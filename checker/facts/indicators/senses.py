"""Which indicators the words of a sentence may name for a figure in it."""

from checker.facts.figures.figures import Figure
from checker.facts.indicators.context import Bond, Sentence
from checker.facts.indicators.gaps import WHOSE, is_light, is_list
from checker.facts.indicators.mentions import Mention, Sense, holds
from checker.facts.vocabulary import Indicator
from checker.patterns import pattern

# 抽查26个单位行政处罚案卷130件
WHERE = pattern(r"\A(?:(?:单位|部门|乡镇|镇街|街镇|案件中|律所|律师事务所)的?|对(?=全[市县区镇]))")
THOUGHT = "思想"  # 习近平法治思想 is no law to tell people of: …活动3719次
AFTER = 3  # characters behind a name that may make it another one: 行政处罚案卷
RATIO = pattern(r"率|比例")
SHARE = pattern(r"率|比例|占比|比重")


def senses_for(sentence: Sentence, mention: Mention, figure: Figure) -> tuple[Sense, ...]:
    """Return the senses of `mention` that `figure` can be a figure of."""
    fitting = tuple(
        one
        for one in mention.senses
        if one.role in ("name", "head") and _fits(one, sentence, mention, figure)
    )
    names = tuple(
        one for one in fitting if one.role == "name" and not _is_apart(sentence, mention, one)
    )
    fitting = tuple(one for one in fitting if one.role == "head")
    if names or not fitting:
        return names
    start = figure.within[0]
    earlier = [one.end for one in sentence.figures if one.end <= figure.start]
    start = max([start, *earlier[-1:]])
    words = sentence.between(start, min(mention.start, figure.start))
    words = WHOSE.sub("", WHERE.sub("", words))
    return _heads(sentence, mention, fitting) if is_light(words) else ()


def takers_of(sentence: Sentence, mention: Mention, figure: Figure) -> tuple[Sense, ...]:
    """Return the senses whose verb takes what is named up to `figure`: 检查门店、养殖场等876家次."""
    return tuple(
        one
        for one in mention.senses
        if figure.unit in one.indicator.units
        and _takes(one.indicator, sentence, mention, figure)
        and not _is_apart(sentence, mention, one)
        and _fits(one, sentence, mention, figure)
    )


def is_taken(mention: Mention, figure: Figure, bonds: list[Bond]) -> bool:
    """Whether `mention` has another figure of this measure already."""
    measure = figure.measure
    return any(one.mention is mention and one.figure.measure == measure for one in bonds)


def suits(indicator: Indicator, figure: Figure) -> bool:
    """Whether `figure` is of a kind that `indicator` has, a count in one of its measure words."""
    if figure.measure not in indicator.kinds:
        return False
    counted = figure.measure == "count" and figure.unit and indicator.units
    return not counted or figure.unit in indicator.units


def _is_apart(sentence: Sentence, mention: Mention, sense: Sense) -> bool:
    """Whether the sentence is on another subject: 围绕全会精神开展宣讲30场 is no lecture on law."""
    indicator = sense.indicator
    if not indicator.apart:
        return False
    since = sentence.plain.since(mention.start, "。\n")
    words = sentence.between(since, mention.end)
    return holds(indicator.apart, words) and not holds(indicator.about, words)


def _takes(indicator: Indicator, sentence: Sentence, mention: Mention, figure: Figure) -> bool:
    words, within = sentence.between(mention.start, figure.start), mention.end - mention.start
    found = ((verb, words.find(verb, 0, within)) for verb in indicator.verbs)
    return any(at >= 0 and is_list(words[at + len(verb) :]) for verb, at in found)


def _heads(sentence: Sentence, mention: Mention, heads: tuple[Sense, ...]) -> tuple[Sense, ...]:
    """Return the sense of a common noun: what the sentence last spoke of by name."""
    before = [one for one in sentence.mentions if one.start < mention.start]
    named = any(sense.role in ("name", "about") for one in before for sense in one.senses)
    for earlier in reversed((*(() if named else sentence.earlier), *before)):
        for sense in heads:
            own = earlier.sense(sense.indicator)
            if own and own.role in ("name", "about") and not _is_other(sentence, earlier, own):
                return (sense,)
    return ()


def _is_other(sentence: Sentence, mention: Mention, sense: Sense) -> bool:
    """Whether the clause of `mention` says that it is of another thing: 立案受理仲裁案件, 法治思想."""
    if sentence.plain.text.startswith(THOUGHT, mention.end):
        return True
    clause = sentence.between(*sentence.plain.clause(mention.start))
    return holds(sense.indicator.forbid, clause)


def _fits(sense: Sense, sentence: Sentence, mention: Mention, figure: Figure) -> bool:
    if not suits(sense.indicator, figure):
        return False
    if figure.measure != "rate" and sentence.plain.text[mention.end - 1] == "率":
        return False
    if figure.measure == "rate" and mention.start < figure.start:
        said = SHARE if sense.indicator.stock else RATIO
        if not said.search(sentence.between(mention.start, figure.start)):
            return False
    return not _is_forbidden(sense.indicator, sentence, mention, figure)


def _is_forbidden(
    indicator: Indicator, sentence: Sentence, mention: Mention, figure: Figure
) -> bool:
    """Whether the words between the two, or right behind the name, make it another thing."""
    start = min(mention.start, figure.end)
    end = max(mention.end + AFTER, figure.start) if start == figure.end else figure.start
    words = sentence.between(start, min(end, sentence.end))
    return holds(indicator.forbid, words)
