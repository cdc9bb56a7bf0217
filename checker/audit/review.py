"""An audit ready to be shown: a line a report, and each report with all that was found of it."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import cached_property
from typing import Any, TypeVar

from checker.api import Checker
from checker.audit.compared import Compared
from checker.audit.entries import Entries, Entry
from checker.audit.judged import CODEC, statuses_of
from checker.audit.roster import Reporter, RollCall, Unit, call
from checker.audit.run import Audit
from checker.audit.work import packs_of
from checker.document.model import Document
from checker.engine.waive import Waiving
from checker.facts.peers import Peers
from checker.language.verdict import Status
from checker.language.walk import predicates
from checker.messages import Message
from checker.packs.model import LoadedPacks, Rule
from checker.report import Finding, Report
from checker.store.aside import Aside
from checker.store.encoding import STALE, packed, unpacked, without_rules
from checker.waivers import Waiver

Value = TypeVar("Value")

# The verbs that only other reports, or a roster, can decide.
VERBS_OF_MANY = ("copy", "handed_in", "stand_out")


class Review:
    """What an audit found.

    `entries` are the reports in a line each, in the order of their sources; the reports
    themselves are read one after the other. `late` gives for a report that was handed in late, by
    its number, what is said of that; `due` the day that the roster sets, which asks for reports of
    the `genre` that most are of; `waived` says what became of each waiver that was given, on the
    day `today` (ISO).
    """

    def __init__(
        self,
        audit: Audit,
        roster: tuple[Unit, ...] = (),
        waivers: tuple[Waiver, ...] = (),
        today: str = "",
    ) -> None:
        self.audit, self.roster = audit, roster
        self.entries = Entries(audit.folder)
        self.compared = Compared(audit, self.entries)
        self.genre = _most(one.genre for one in self.entries if not one.is_foreign) or ""
        self.calls: RollCall = call(roster, self._reporters()) if roster else RollCall()
        self.due = {number: one.unit.due for one in self.calls.units for number in one.reports}
        self.late: dict[int, Message] = {}
        self._later = Aside(CODEC, audit.folder)
        waiving = Waiving(waivers, today)
        for number in range(len(self.entries)):
            self._judge(number, waiving)
        self.entries.rank()
        self.waived = waiving.uses(_known(audit)) if waivers else ()

    def __getstate__(self) -> dict[str, Any]:
        """Leave what is quickly made anew to the process that this is handed to."""
        return {name: it for name, it in vars(self).items() if name != "_checker"}

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """All rules that the reports were judged by, in the order of their findings."""
        return tuple(rule for pack in self.audit.loaded.packs for rule in pack.rules)

    @cached_property
    def folder(self) -> str:
        """What the names of all files begin with, up to a /."""
        return self.audit.top

    @cached_property
    def tallies(self) -> tuple[tuple[Rule, Counter[Status]], ...]:
        """How often each rule gave each status, the rule that failed most first."""
        tallies: list[Counter[Status]] = [Counter() for _ in self.rules]
        for one in self.entries:
            for tally, status in zip(tallies, one.found, strict=True):
                tally[status] += 1
        found = dict(zip((one.id for one in self.rules), tallies, strict=True))
        for report in self.absent():
            for finding in report.findings:
                found[finding.rule.id][finding.status] += 1
        return tuple(
            sorted(
                zip(self.rules, tallies, strict=True),
                key=lambda item: (-item[1]["fail"], -item[1]["review"]),
            )
        )

    @cached_property
    def applied(self) -> frozenset[str]:
        """The ids of the rules that apply to any report."""
        return frozenset(rule.id for rule, one in self.tallies if set(one) - {"not-applicable"})

    def report(self, number: int) -> Report:
        """Return the report that comes `number`th, the rules on many reports judged as well.

        It is of the unit by its name in full, as in `entries`.
        """
        report, later = self.audit.report(number), self._later.get(number)
        subject = report.subject._replace(issuer=self.entries[number].unit)
        report = report._replace(subject=subject)
        if later is None:
            return report
        return _completed(report, self.audit.rulebook.with_rules(later, report.subject.year))

    def absent(self) -> Iterator[Report]:
        """Yield for each unit without a report one that says so: a finding, and no text."""
        nothing = self._checker.facts(Document("", "", "", (), ()))
        for one in self.calls.missing:
            if not one.doubtful:
                report = self._checker.judge(nothing, Peers(due=one.unit.due))
                found = tuple(it for it in report.findings if _asks_whether(it.rule))
                year = one.unit.year or self._year
                subject = report.subject._replace(issuer=one.unit.name, genre=self.genre, year=year)
                yield report._replace(subject=subject, findings=found)

    def said(self, number: int, kind: str, say: Callable[[Report], str]) -> str:
        """Return what an output says of a report: `say` is asked only where it may be news.

        `kind` names the output and all that it depends on beside what was found.
        """
        job, results = self.audit.jobs[number], self.audit.results
        mark = f"{self.mark(number)} {job.source}"
        kept = results.piece(job.key, kind, mark)
        if kept is not None:
            with suppress(*STALE):
                return unpacked(kept)
        text = say(self.report(number))
        results.put_piece(job.key, kind, mark, packed(text))
        return text

    def mark(self, number: int) -> str:
        """Return as a short name what all that is found of a report depends on."""
        from hashlib import sha256

        key = self.audit.jobs[number].key.encode()
        return sha256(key + self._later.data(number)).hexdigest()[:24]

    @cached_property
    def _year(self) -> int | None:
        """The year that most of those who reported wrote on."""
        return _most(one.year for one in self._asked_for())

    def _asked_for(self) -> Iterator[Entry]:
        """Yield the reports that a roster asks for, and those of which the genre is not known."""
        return (one for one in self.entries if not one.is_foreign and one.genre in ("", self.genre))

    def _reporters(self) -> Iterator[Reporter]:
        for one in self._asked_for():
            path = "" if one.unit else one.source.removeprefix(self.folder)
            yield Reporter(one.number, one.unit or one.title, one.year, path)

    @cached_property
    def _checker(self) -> Checker:
        return Checker(_of_many(self.audit.loaded))

    @cached_property
    def _lateness(self) -> tuple[int, ...]:
        """The places of the rules that demand that a report comes in time."""
        return tuple(at for at, one in enumerate(self.rules) if _asks_when(one))

    def _judge(self, number: int, waiving: Waiving) -> None:
        """Judge what depends on other reports, waive what is to be waived, put aside what is new."""
        entry, peers = self.entries[number], Peers()
        if not entry.is_foreign:
            due = self.due.get(number, "")
            peers = self.compared.peers(number)._replace(due=due)
        if peers != Peers() or waiving.holding or self._is_late(entry):
            before = self.audit.report(number)
            report = waiving.waived(self._compared(before, peers))
            self._put(entry, before, report)

    def _is_late(self, entry: Entry) -> bool:
        found = tuple(entry.found)
        return any(found[at] == "fail" for at in self._lateness)

    def _compared(self, report: Report, peers: Peers) -> Report:
        if peers == Peers() or not self._checker.loaded.packs:
            return report
        facts = self._checker.facts(report.document)
        return _completed(report, self._checker.judge(facts, peers).findings)

    def _put(self, entry: Entry, before: Report, report: Report) -> None:
        """Put aside what became of a report that was not so `before`."""
        late = (report.findings[at] for at in self._lateness)
        self.late.update((entry.number, one.message) for one in late if one.status == "fail")
        pairs = zip(report.findings, before.findings, strict=True)
        later = tuple(one for one, was in pairs if one != was)
        if later:
            self._later.put(entry.number, without_rules(later))
            score, grade, statuses = report.score, report.grade, statuses_of(report)
            self.entries.put(entry._replace(score=score, grade=grade, statuses=statuses))


def _known(audit: Audit) -> frozenset[str]:
    """Return the ids of all rules of the packs, with those that were not asked for."""
    loaded = packs_of(audit.choice._replace(basis=""))
    return frozenset(rule.id for pack in loaded.packs for rule in pack.rules)


def _completed(report: Report, findings: tuple[Finding, ...]) -> Report:
    """Put `findings` in the places of those of the same rules."""
    known = {one.rule.id: one for one in findings}
    return report._replace(findings=tuple(known.get(one.rule.id, one) for one in report.findings))


def _most(values: Iterable[Value]) -> Value | None:
    """Return what there is most of, None of nothing."""
    found = Counter(values)
    return max(found, key=found.__getitem__, default=None)


def _of_many(loaded: LoadedPacks) -> LoadedPacks:
    """Return the packs with those rules alone that depend on other reports."""
    packs = (
        pack._replace(rules=tuple(one for one in pack.rules if _is_of_many(one)))
        for pack in loaded.packs
    )
    return loaded._replace(packs=tuple(one for one in packs if one.rules), by_default=False)


def _is_of_many(rule: Rule) -> bool:
    """Whether a rule needs other reports, or a roster, to be judged."""
    return any(one.verb in VERBS_OF_MANY for one in predicates(rule.sentence.body))


def _asks_when(rule: Rule) -> bool:
    """Whether a rule demands that the report comes in time."""
    return any(one.verb == "handed_in" and one.arguments for one in predicates(rule.sentence.body))


def _asks_whether(rule: Rule) -> bool:
    return any(
        one.verb == "handed_in" and not one.arguments for one in predicates(rule.sentence.body)
    )
