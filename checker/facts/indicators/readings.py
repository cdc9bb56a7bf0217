"""A figure read as one of an indicator, and what it is classified by: its sentence and the report."""

from checker.document.model import Document, Span
from checker.facts.figures.figures import Figure
from checker.facts.figures.plain import Plain
from checker.facts.indicators.body import Background, Body, background_of, body_of_report
from checker.facts.indicators.context import Bond, Sentence
from checker.facts.indicators.mentions import Mention, holds
from checker.facts.indicators.plans import Plans, plans_of
from checker.facts.vocabulary import Hints, Indicator
from checker.patterns import pattern
from checker.records import NamedTuple

LISTED = pattern("[、和及(]")


class Setting(NamedTuple):
    """What is known of the whole report when one of its figures is classified."""

    plain: Plain
    body: Body
    plans: Plans
    duties: tuple[Span, ...]
    hints: Hints


def setting_of(document: Document, plain: Plain, hints: Hints) -> Setting:
    """Read off who reports, of which year, and where it tells its plans and what its head did."""
    body, plans = body_of_report(document), plans_of(document, plain.text)
    return Setting(plain, body, plans, _duties(document, hints), hints)


def _duties(document: Document, hints: Hints) -> tuple[Span, ...]:
    """Return where sections are headed as those of the head's duties, without what they hold."""
    found: list[Span] = []
    for one in document.sections:
        if holds(hints.duty_headings, one.title) and not (found and found[-1].holds(one.span)):
            found.append(one.span)
    return tuple(found)


class Context(NamedTuple):
    """A sentence with its bonds, and what it and the words from `since` on say of body and time."""

    setting: Setting
    sentence: Sentence
    bonds: tuple[Bond, ...]
    since: int
    background: Background


class Reading(NamedTuple):
    """A figure read as one of an indicator, to be classified.

    `window` are the words that belong to the figure.
    """

    context: Context
    bond: Bond
    window: str

    @property
    def before(self) -> str:
        """What the sentence says before the figure."""
        return self.text[self.context.since : self.bond.figure.start]

    @property
    def figure(self) -> Figure:
        """The figure."""
        return self.bond.figure

    @property
    def indicator(self) -> Indicator:
        """What it is read as a figure of."""
        return self.bond.indicator

    @property
    def mention(self) -> Mention:
        """The words that name the indicator."""
        return self.bond.mention

    @property
    def sentence(self) -> Sentence:
        """The sentence that gives the figure."""
        return self.context.sentence

    @property
    def hints(self) -> Hints:
        """What words around the figure may tell of it."""
        return self.context.sentence.hints

    @property
    def bonds(self) -> tuple[Bond, ...]:
        """All bonds of the sentence."""
        return self.context.bonds

    @property
    def background(self) -> Background:
        """Where the sentence names bodies and times."""
        return self.context.background

    @property
    def text(self) -> str:
        """The plain text of the whole report."""
        return self.context.sentence.plain.text


def context_of(setting: Setting, sentence: Sentence, bonds: tuple[Bond, ...]) -> Context:
    """Return `sentence` with its background; a ; does not end what is said of time and area."""
    since = setting.plain.since(sentence.start, "。\n")
    start, end = sentence.start, sentence.end
    background = background_of(setting.body, setting.plain.text, since, start, end)
    return Context(setting, sentence, bonds, since, background)


def reading_of(context: Context, bond: Bond) -> Reading:
    """Return `bond` as it reads in its sentence, with the words that belong to its figure."""
    return Reading(context, bond, _window(context.sentence, bond))


def _window(sentence: Sentence, bond: Bond) -> str:
    """Return the words that belong to the figure: its clause up to its neighbours' words."""
    figure, mention, plain = bond.figure, bond.mention, sentence.plain
    start, end = figure.within
    before = [one.end for one in sentence.figures if one.end <= figure.start]
    after = [one.start for one in sentence.figures if one.start >= figure.end]
    start = max(start, *before[-1:], sentence.start)
    if plain.text[start : start + 1] == "(" and mention.start > start:  # 3件(均维持)、诉讼1件
        start = min(max(plain.text.find(")", start), start), mention.start)
    if mention.start >= figure.end:
        end = plain.clause(mention.start)[1]
        if plain.text.startswith("对", figure.within[0]):  # 对45件处罚、3件许可开展法制审核
            return plain.text[figure.within[0] : min(end, sentence.end)]
        return plain.text[start : min(end, *after[:1], sentence.end)]
    if mention.end <= start and "分别" in plain.text[mention.end : start]:
        start = plain.clause(mention.start)[0]
    end = min(end, *after[:1], sentence.end)
    rest = LISTED.split(plain.text[figure.end : end])[0]
    return plain.text[start : figure.end] + rest
