"""An audit ready to be shown: a line a report, and each report with all that was found of it."""

from collections import Counter
from collections.abc import Iterator
from functools import cached_property

from checker.api import Checker
from checker.audit.compared import Compared, compare
from checker.audit.figures import Kind, totals_of
from checker.audit.judged import Judged
from checker.audit.roster import Reporter, RollCall, Unit, call
from checker.audit.run import Audit
from checker.document.model import Document
from checker.facts.peers import Peers
from checker.language.verdict import Status
from checker.language.walk import predicates
from checker.messages import Message
from checker.packs.model import LoadedPacks, Rule
from checker.records import NamedTuple
from checker.report import Report
from checker.telling import TO_DO

# The verbs that only other reports, or a roster, can decide.
OF_MANY = ("copy", "handed_in", "stand_out")


class Entry(NamedTuple):
    """One report of an audit in a line.

    `number` is its place in the audit, `rank` that by score among the reports that were judged;
    `parts` are how the parts the law asks for were found, `open` counts the findings after which
    there is something to do. A report of another genre has no score.
    """

    number: int
    source: str
    unit: str
    title: str
    genre: str
    level: str
    year: int | None
    date: str
    score: float | None
    grade: str | None
    fails: int
    reviews: int
    parts: tuple[tuple[str, str], ...]
    open: int = 0
    rank: int | None = None


class Survey(NamedTuple):
    """What one look at every report gives; see the properties of ``Review``."""

    entries: tuple[Entry, ...]
    tallies: dict[str, Counter[Status]]
    late: dict[int, Message]
    figures: Counter[Kind]


class Review:
    """What an audit found. Lines are in memory, the reports are read one after the other."""

    def __init__(self, audit: Audit, roster: tuple[Unit, ...] = ()) -> None:
        self.audit = audit
        self.compared: Compared = compare(audit)
        self.roster = roster
        self.calls: RollCall = call(roster, self._reporters()) if roster else RollCall()
        self.due = {number: one.unit.due for one in self.calls.units for number in one.reports}

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The reports in a line each, in the order of their sources."""
        return self._survey.entries

    @property
    def ranking(self) -> tuple[Entry, ...]:
        """The same from the best down; those without a score last."""
        return tuple(sorted(self.entries, key=lambda one: (one.rank is None, one.rank, one.number)))

    @property
    def tallies(self) -> dict[str, Counter[Status]]:
        """How often each rule gave each status, the rule that failed most first."""
        tallies = self._survey.tallies
        worst = sorted(tallies.items(), key=lambda item: (-item[1]["fail"], -item[1]["review"]))
        return dict(worst)

    @property
    def late(self) -> dict[int, Message]:
        """The reports that were handed in late, by their numbers, and by how much."""
        return self._survey.late

    @property
    def figures(self) -> Counter[Kind]:
        """How many reports give each kind of figure for the year."""
        return self._survey.figures

    @cached_property
    def _survey(self) -> "Survey":
        entries: list[Entry] = []
        survey = Survey((), {}, {}, Counter())
        for number, judged in enumerate(self.each()):
            entries.append(_entry(number, judged))
            survey.figures.update(one.kind for one in totals_of(judged.values))
            for one in judged.report.findings:
                survey.tallies.setdefault(one.rule.id, Counter())[one.status] += 1
                if one.status == "fail" and asks_when(one.rule):
                    survey.late[number] = one.message
        return survey._replace(entries=tuple(_ranked(entries)))

    def nth(self, number: int) -> Judged:
        """Return the report that comes `number`th in ``each``, counted from 0."""
        judged = self.audit.nth(number)
        return judged._replace(report=self._completed(number, judged.report))

    def absent(self) -> Iterator[Report]:
        """Yield for each unit without a report one that says so: a finding, and no text."""
        nothing = self._checker.facts(Document("", "", "", (), ()))
        for one in self.calls.missing:
            if not one.doubtful:
                report = self._checker.judge(nothing, Peers(due=one.unit.due))
                found = tuple(it for it in report.findings if _asks_whether(it.rule))
                subject = report.subject._replace(issuer=one.unit.name)
                yield report._replace(subject=subject, findings=found)

    def each(self) -> Iterator[Judged]:
        """Yield the reports in order, the rules on many reports judged as well."""
        for number, judged in enumerate(self.audit.each()):
            yield judged._replace(report=self._completed(number, judged.report))

    @cached_property
    def _checker(self) -> Checker:
        return Checker(_of_many(self.audit.loaded))

    def _completed(self, number: int, report: Report) -> Report:
        """Judge the rules that depend on other reports, which were left open."""
        if not report.is_applicable or not self._checker.loaded.packs:
            return report
        peers = self.compared.peers.get(number, Peers())._replace(due=self.due.get(number, ""))
        facts = self._checker.facts(report.document)
        known = {one.rule.id: one for one in self._checker.judge(facts, peers).findings}
        findings = tuple(known.get(one.rule.id, one) for one in report.findings)
        return report._replace(findings=findings)

    def _reporters(self) -> Iterator[Reporter]:
        for one in self.compared.reports:
            if not one.foreign:
                yield Reporter(one.number, one.unit or one.title, one.year)


def _of_many(loaded: LoadedPacks) -> LoadedPacks:
    """Return the packs with those rules alone that depend on other reports."""
    packs = (
        pack._replace(rules=tuple(one for one in pack.rules if is_of_many(one)))
        for pack in loaded.packs
    )
    return loaded._replace(packs=tuple(one for one in packs if one.rules), by_default=False)


def is_of_many(rule: Rule) -> bool:
    """Whether a rule needs other reports, or a roster, to be judged."""
    return any(one.verb in OF_MANY for one in predicates(rule.sentence.body))


def asks_when(rule: Rule) -> bool:
    """Whether a rule demands that the report comes in time."""
    return any(one.verb == "handed_in" and one.arguments for one in predicates(rule.sentence.body))


def _asks_whether(rule: Rule) -> bool:
    return any(
        one.verb == "handed_in" and not one.arguments for one in predicates(rule.sentence.body)
    )


def _ranked(lines: list[Entry]) -> Iterator[Entry]:
    scores = sorted((one.score for one in lines if one.score is not None), reverse=True)
    ranks: dict[float, int] = {}
    for rank, score in enumerate(scores, 1):
        ranks.setdefault(score, rank)
    return (one if one.score is None else one._replace(rank=ranks[one.score]) for one in lines)


def _entry(number: int, judged: Judged) -> Entry:
    report = judged.report
    subject, head, tally = report.subject, report.document.head, report.tally
    return Entry(
        number,
        subject.source,
        subject.issuer,
        subject.title,
        subject.genre,
        judged.level,
        subject.year,
        (head.date.value if head.date else "") or head.published or "",
        report.score if report.is_applicable else None,
        report.grade if report.is_applicable else None,
        tally["fail"],
        tally["review"],
        tuple((one.part, one.found) for one in judged.parts),
        sum(one.group in TO_DO for one in report.findings),
    )
