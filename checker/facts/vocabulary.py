"""What packs declare of a genre: its sections, indicators, synonyms and genres, as records."""

from collections.abc import Mapping

from checker.records import NamedTuple

Words = tuple[str, ...]
# A row holds when each of its groups has a word in the sentence: 下一步|今后 + 安排|打算.
Row = tuple[Words, ...]
# Words, each with the one that it is taken for.
Alike = tuple[tuple[str, str], ...]
# Right forms with the wrong ones, or with when they are right.
Wordings = Mapping[str, Words]
TIMED = "@"  # begins what says when


class SectionConcept(NamedTuple):
    """A part that a report of the genre has, with the wordings it goes by.

    `part`: its key in the facts (``problems``). `names`: whole headings. `headings`: rows of
    words a heading must hold; `avoid`: words that speak against it. `sentences`: rows that show
    the part inside a paragraph. `formula`: rows of a sentence that names the part and says
    nothing, `hollow`: words of which, and of whose synonyms, a clause that says nothing is made.
    `items`: words that mark one item where nothing is numbered. `thematic`: the first level itself
    may be this part. `ahead`: it is about the year after the one reported on.
    `alike` are the words that no heading is told apart by.
    """

    name: str
    part: str = ""
    names: Words = ()
    headings: tuple[Row, ...] = ()
    avoid: Words = ()
    sentences: tuple[Row, ...] = ()
    formula: tuple[Row, ...] = ()
    hollow: Words = ()
    items: Words = ()
    thematic: bool = False
    ahead: bool = False
    alike: Alike = ()


class Indicator(NamedTuple):
    """A quantity that reports give.

    `names`: what a figure may be bound to; … inside one stands for a few other characters, ……
    for a list. `kinds` are the figures it may have (count, amount, rate), `units` the measure
    words of its counts, all of them where there are none.
    `forbid`, `part`, `change`: words in the clause of a figure (with … or without) that make it
    mean another thing, a part of the whole, or what came or went.
    `zero`: set phrases for none. `bare`: assertions without a figure.
    `heads`: common nouns (案件) that stand for it after one of its names in the same sentence.
    `said`: what may be said of what was counted (对59起案件进行了法制审核, 20人均已取得执法证).
    `stock`: it is held, not done (people, lists): 新增3名 is no total of it.
    `verbs`: what takes a list of things before its figure (检查农资门店、养殖场等876家次).
    `about`: words that give the common nouns their meaning as the names do, and bind no figure.
    `apart`: words before the figure with which, and without any of `about`, the sentence speaks
    of something else.
    Over many reports: what it is set in proportion to is `per`, and what there must be where there
    is any of it, `after`.
    """

    name: str
    names: Words = ()
    kinds: Words = ("count",)
    units: Words = ()
    forbid: Words = ()
    zero: Words = ()
    heads: Words = ()
    said: Words = ()
    part: Words = ()
    change: Words = ()
    bare: Words = ()
    stock: bool = False
    verbs: Words = ()
    about: Words = ()
    apart: Words = ()
    per: Words = ()
    after: Words = ()


class Hints(NamedTuple):
    """What the words around a figure tell of it; in all of them … stands for other characters.

    Less than the year: `occasions` and, with 中 behind them, `campaigns` and `events`, unless
    `whole_year` follows; of what is held, `up_to`.
    By the head of the body: `in_person`, but not `not_in_person`; and `in_office` where one of
    `heads` is said to act in one of `manners`, or in a section with one of `duty_headings`.
    By some of those who do the work: `some_bodies`. Entries of a whole list: `lists`.
    `looks` goes on with further things looked at, `treated` joins those counted with what is said
    of them, and `officers` are counted again under this name.
    What is held has `changed` (but not by `not_changed`), or people have `gained` it. `acts` are of
    any kind, and so are the cases called `mixed`. With `deeds` something else begins, though no mark parts it.
    """

    occasions: Words = ()
    campaigns: Words = ()
    events: Words = ()
    whole_year: Words = ()
    up_to: Words = ()
    in_person: Words = ()
    not_in_person: Words = ()
    in_office: Words = ()
    heads: Words = ()
    manners: Words = ()
    duty_headings: Words = ()
    some_bodies: Words = ()
    lists: Words = ()
    looks: Words = ()
    treated: Words = ()
    officers: Words = ()
    changed: Words = ()
    not_changed: Words = ()
    gained: Words = ()
    acts: Words = ()
    mixed: Words = ()
    deeds: Words = ()


class Completion(NamedTuple):
    """A rate that is called after what was done of all, and cannot be more: 办结 of 办结率.

    `told`: what the report says of the part, its own name where there are none. `beside`: what
    else may have come of the same. `carried`: some of the part may be of last year's.
    """

    told: Words = ()
    beside: Words = ()
    carried: bool = True


class Misfit(NamedTuple):
    """Nouns of one kind, and measure words that never count them."""

    nouns: Words = ()
    units: Words = ()


class Genre(NamedTuple):
    """A kind of report: rows of words for its title and for its text, and words against it."""

    name: str
    titles: tuple[Row, ...] = ()
    cues: tuple[Row, ...] = ()
    avoid: Words = ()


class RegisterEntry(NamedTuple):
    """A law, regulation, rule or party document as the register knows it.

    Dates are ISO strings (``2021-07-15``; ``2021`` or ``2021-07`` where no more is known).
    `former`: names it once had or is wrongly given; `numbers`: its 文号 and order numbers.
    From the day it was `renamed` it bears the title `replaced_by`.
    An entry whose facts were not seen in a source is not `verified`.
    What few entries have stands last: it is left out of compiled packs, and read by every run.
    """

    title: str
    verified: bool = False
    source: str = ""
    in_force: str = ""
    repealed: str = ""
    replaced_by: str = ""
    renamed: str = ""
    expires: str = ""
    revised: Words = ()
    issuers: Words = ()
    numbers: Words = ()
    short: Words = ()
    former: Words = ()


class Vocabulary(NamedTuple):
    """All that the packs in use declare; later declarations have replaced earlier ones.

    `lexicon` gives a term's synonyms. `levels` tell the kind of body from its name, first match
    first. `wordings` are tables of right wordings with the wrong ones (a word, or /a pattern/),
    or with when they are right (@2021-11, @2001+N). `counted` are nouns, by kinds, whose number is
    not complete without a measure word, `misfits` those that some never count. `hints` are lists
    by the names of ``Hints``. `rates` are called after what was done, without 率.
    `alike` are words of headings, each with those that are taken for it.
    All keys are the names that rules use; the register's are the full titles.
    """

    sections: Mapping[str, SectionConcept] = {}
    indicators: Mapping[str, Indicator] = {}
    lexicon: Mapping[str, Words] = {}
    genres: Mapping[str, Genre] = {}
    levels: Mapping[str, Words] = {}
    wordings: Mapping[str, Wordings] = {}
    register: Mapping[str, RegisterEntry] = {}
    counted: Mapping[str, Words] = {}
    misfits: Mapping[str, Misfit] = {}
    rates: Mapping[str, Completion] = {}
    hints: Mapping[str, Words] = {}
    alike: Mapping[str, Words] = {}
