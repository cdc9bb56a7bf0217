"""What is found in a report once, for every rule that counts on it."""

import itertools
from functools import cached_property

from checker.document.damage import places_of
from checker.document.model import Document, Span
from checker.document.text.fold import Folded, fold
from checker.facts.citations.citations import Citation, find_citations
from checker.facts.citations.names import Clash, find_clashes
from checker.facts.dates import Date, find_dates
from checker.facts.figures.figures import Figure, find_figures
from checker.facts.figures.plain import Plain, plain_of
from checker.facts.figures.tables import Table, find_tables, in_tables
from checker.facts.genre import Kind, genre_of, level_of
from checker.facts.headings import alike_of
from checker.facts.indicators.agreement import Contradiction, find_contradictions
from checker.facts.indicators.context import hints_of
from checker.facts.indicators.indicators import find_indicators
from checker.facts.indicators.mentions import naming
from checker.facts.indicators.plans import Plans
from checker.facts.indicators.readings import Setting, setting_of
from checker.facts.indicators.values import IndicatorValue
from checker.facts.parts import Claim, Part, claim_of, find_part
from checker.facts.retold.retold import Retold, find_retold
from checker.facts.sentences import titles
from checker.facts.sums.percent import Rate
from checker.facts.sums.rates import find_rates
from checker.facts.sums.sums import find_sums
from checker.facts.sums.table_totals import table_sums
from checker.facts.sums.totals import Sum
from checker.facts.sums.whole_shares import Shares, find_whole_shares
from checker.facts.vocabulary import Indicator, SectionConcept, Vocabulary
from checker.facts.wording.eras import (
    Early,
    Late,
    Miscounted,
    find_early,
    find_late,
    find_miscounted,
)
from checker.facts.wording.forms import Tables, tables_of
from checker.facts.wording.marks import Fault, find_faults
from checker.facts.wording.slips import Slip, Text, find_slips


class Facts:
    """The facts of one report; each kind is found when it is first asked for."""

    def __init__(self, document: Document, vocabulary: Vocabulary) -> None:
        self.document = document
        self.vocabulary = vocabulary
        self._parts: dict[str, Part] = {}
        self._undeclared: dict[str, tuple[IndicatorValue, ...]] = {}

    @cached_property
    def folded(self) -> Folded:
        """The text as it is matched, with the way back."""
        return fold(self.document.text)

    @cached_property
    def lost(self) -> tuple[tuple[int, int], ...]:
        """Where in the folded text a character was lost; nothing where too many were."""
        return places_of(self.folded.text)

    @cached_property
    def pairs(self) -> frozenset[tuple[str, str]]:
        """The pairs of neighbouring characters: what holds another pair is not in the text."""
        text = self.document.text
        return frozenset(itertools.pairwise(text))

    @cached_property
    def titles(self) -> tuple[Span, ...]:
        """The places of all 《…》, in order."""
        return titles(self.document.text)

    @cached_property
    def citations(self) -> tuple[Citation, ...]:
        """What the report cites: names in 《》 and document numbers, in order."""
        return find_citations(self.document, self.vocabulary)

    @cached_property
    def names(self) -> tuple[Clash, ...]:
        """The pairs of document names that must be one and differ by a slip."""
        return find_clashes(self.citations, self.document.text)

    @cached_property
    def dates(self) -> tuple[Date, ...]:
        """The dates, complete or not, in order."""
        return find_dates(self.document)

    @cached_property
    def marks(self) -> tuple[Fault, ...]:
        """The quotation marks, brackets and 书名号 that are wrong."""
        return find_faults(self.document)

    @cached_property
    def text(self) -> Text:
        """The words in which wrong spellings are looked for."""
        return Text(self.document.text, self.folded, self.titles)

    @cached_property
    def slips(self) -> tuple[Slip, ...]:
        """What the tables of wordings call wrong, those of all tables together."""
        return find_slips(self.text, self._wordings)

    @cached_property
    def early(self) -> tuple[Early, ...]:
        """The words of those tables that nobody said yet when the report was written."""
        return find_early(self.document, self.text, self._wordings)

    @cached_property
    def late(self) -> tuple[Late, ...]:
        """The words of those tables that were given up before the year reported on."""
        return find_late(self.document, self.text, self._wordings)

    @cached_property
    def miscounted(self) -> tuple[Miscounted, ...]:
        """The yearly events of those tables that bear another year's number."""
        return find_miscounted(self.document, self.text, self._wordings)

    @property
    def _wordings(self) -> Tables:
        return tables_of(self.vocabulary)

    @cached_property
    def plain(self) -> Plain:
        """The text as figures are read from it."""
        return plain_of(self.document)

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """The quantities, in order; no years, dates, numbers of documents or clauses."""
        found = in_tables(self.plain, find_figures(self.plain))
        return found[:-1] if found and self._is_torn(found[-1]) else found

    def _is_torn(self, figure: Figure) -> bool:
        """Whether the text breaks off within `figure`: its last digits may be missing."""
        text = self.document.text
        ends = figure.span.end == len(text.rstrip())
        return ends and not figure.unit and self.document.breaks_off < len(text)

    @cached_property
    def tables(self) -> tuple[Table, ...]:
        """The tables, those that tabs or strokes draw in running text as well."""
        return find_tables(self.plain, self.figures)

    @cached_property
    def indicators(self) -> dict[str, tuple[IndicatorValue, ...]]:
        """The values of every declared indicator that has any, in order."""
        return self._indicators(tuple(self.vocabulary.indicators.values()))

    @cached_property
    def sums(self) -> tuple[Sum, ...]:
        """The totals that name their parts, right and wrong ones."""
        return (*find_sums(self.plain, self.figures), *table_sums(self.tables))

    @cached_property
    def rates(self) -> tuple[Rate, ...]:
        """The percentages that can be checked, right and wrong ones."""
        return find_rates(self.plain, self.figures, self.vocabulary.rates)

    @cached_property
    def whole_shares(self) -> tuple[Shares, ...]:
        """The shares that make up a whole, right and wrong ones."""
        return tuple(find_whole_shares(self.plain, self.figures))

    @cached_property
    def contradictions(self) -> tuple[Contradiction, ...]:
        """The figures of one indicator that ought to be the same and are not."""
        return find_contradictions(self.plain, self.vocabulary.indicators, self.indicators)

    @cached_property
    def retold(self) -> tuple[Retold, ...]:
        """The figures that seem to be told a second time with a slip in their digits."""
        setting = self._setting
        return find_retold(self.plain, self.figures, self.indicators, setting.duties, setting.plans)

    def indicator(self, name: str) -> Indicator:
        """Return the indicator `name`; one that no pack declares goes by its words and synonyms."""
        names = (name, *self.vocabulary.lexicon.get(name, ()))
        own = Indicator(name, names, ("count", "amount", "rate"))
        return self.vocabulary.indicators.get(name, own)

    def values_of(self, name: str) -> tuple[IndicatorValue, ...]:
        """Return the values of the indicator `name`, declared or not, in order."""
        if name in self.vocabulary.indicators:
            return self.indicators.get(name, ())
        if name not in self._undeclared:
            found = self._indicators((self.indicator(name),))
            self._undeclared[name] = found.get(name, ())
        return self._undeclared[name]

    def named(self, name: str) -> tuple[Span, ...]:
        """Return the clauses that name the indicator `name`, plans last, by its own name first."""
        clauses = naming(self.plain, self.indicator(name))
        return tuple(sorted(clauses, key=lambda clause: self.plans.hold(clause.start)))

    @property
    def plans(self) -> Plans:
        """Where the report speaks of what is yet to be done."""
        return self._setting.plans

    @cached_property
    def genre(self) -> Kind:
        """The kind of report this is."""
        return genre_of(self.document, self.vocabulary)

    @cached_property
    def level(self) -> str:
        """The kind of body that reports, "" where its name does not tell."""
        return level_of(self.document, self.vocabulary)

    def concept(self, name: str) -> SectionConcept:
        """Return the section concept `name`; one that no pack declares goes by its own words."""
        found = self.vocabulary.sections.get(name) or SectionConcept(name)
        lexicon = self.vocabulary.lexicon
        hollow = tuple(one for word in found.hollow for one in (word, *lexicon.get(word, ())))
        return found._replace(alike=alike_of(self.vocabulary.alike), hollow=hollow)

    def part(self, name: str) -> Part:
        """Return where the section concept `name` stands in the report, and how it was found."""
        if name not in self._parts:
            claim = self._claims.get(name) or claim_of(self.concept(name), self.document)
            others = tuple(one for one in self._claims.values() if one is not claim)
            self._parts[name] = find_part(claim, self.document, others)
        return self._parts[name]

    @cached_property
    def _claims(self) -> dict[str, Claim]:
        """The declared concepts by their names, each with the section that it is first looked for in."""
        concepts = map(self.concept, self.vocabulary.sections)
        return {one.name: claim_of(one, self.document) for one in concepts}

    @property
    def parts(self) -> dict[str, Part]:
        """The parts that the genre's law asks for, by their keys (``problems``)."""
        concepts = self.vocabulary.sections.values()
        return {one.part: self.part(one.name) for one in concepts if one.part}

    def _indicators(
        self, indicators: tuple[Indicator, ...]
    ) -> dict[str, tuple[IndicatorValue, ...]]:
        return find_indicators(self._setting, self.figures, self.tables, indicators)

    @cached_property
    def _setting(self) -> Setting:
        return setting_of(self.document, self.plain, hints_of(self.vocabulary.hints))
