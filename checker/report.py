"""The outcome of a run: findings with their passages, and the questions one asks of them."""

from checker.document.model import Document, Place, Span
from checker.language.verdict import Mend, Status
from checker.messages import Message
from checker.packs.model import Pack, Rule
from checker.patterns import pattern
from checker.records import NamedTuple
from checker.waivers import Use, Waived

LEVELS = {"must": "error", "should": "warning", "may": "info"}
GRADES = ((90, "excellent"), (80, "good"), (60, "adequate"), (0, "inadequate"))
STATUSES: tuple[Status, ...] = (
    "pass", "fail", "review", "not-applicable", "not-checked", "waived", "error",
)  # fmt: skip

# A failed rule is listed by its level, any other by its status; the worst first.
GROUPS = (
    "must", "should", "may", "error", "review", "pass", "not-checked", "not-applicable", "waived",
)  # fmt: skip

# What is said of something missing that may stand where the file could not be read.
GAP = "rule.gap"

# A citation shows at most this many characters of its sentence on either side.
AROUND = 60
SENTENCE_END = pattern(r"[。！？；\n]")
SENTENCE_REST = pattern(r"[^。！？；\n]*[。！？；]?")


class Evidence(NamedTuple):
    """A cited passage: the words, where a person finds them, and the rest of their sentence."""

    quote: str
    place: Place
    start: int
    end: int
    before: str = ""
    after: str = ""

    @property
    def span(self) -> Span:
        """Where it stands in the document."""
        return Span(self.start, self.end)


class Lacking(NamedTuple):
    """The passage that came nearest, and what it lacks."""

    passage: Evidence
    lacks: Message


class Finding(NamedTuple):
    """One rule's judgement on one report; `mends` put right what it finds wrong."""

    rule: Rule
    status: Status
    message: Message
    evidence: tuple[Evidence, ...] = ()
    searched: tuple[Message, ...] = ()
    nearest: Lacking | None = None
    fingerprint: str = ""
    mends: tuple[Mend, ...] = ()
    waived: Waived | None = None

    @property
    def counted(self) -> Status:
        """What it counts as in the score: a known finding still as what it is."""
        return self.waived.was if self.waived and self.waived.is_known else self.status

    @property
    def unwaived(self) -> Status:
        """What it would count as without any waiver."""
        if self.waived:
            return self.waived.was
        return "fail" if self.status == "waived" else self.status

    @property
    def group(self) -> str:
        """Which of the `GROUPS` it is listed in."""
        return self.rule.sentence.level if self.status == "fail" else self.status


class Subject(NamedTuple):
    """The report that was judged, as it names itself."""

    source: str
    format: str
    genre: str
    title: str
    issuer: str
    year: int | None


class Report(NamedTuple):
    """All findings on one report, in the order of the packs' rules, and the report itself."""

    subject: Subject
    packs: tuple[Pack, ...]
    findings: tuple[Finding, ...]
    document: Document

    @property
    def gaps(self) -> tuple[Message, ...]:
        """What people must know of the file: as a rule what of it could not be read."""
        return tuple(one.message for one in self.document.gaps)

    @property
    def unread(self) -> tuple[Finding, ...]:
        """Findings on what may stand where the file could not be read; they are not in the score."""
        return tuple(one for one in self.findings if one.message.key == GAP)

    @property
    def strange_packs(self) -> tuple[Pack, ...]:
        """The packs that are for another genre, where others are for this one."""
        genre = self.subject.genre
        strange = tuple(one for one in self.packs if one.genre not in ("", genre))
        return strange if any(one.genre == genre for one in self.packs if one.genre) else ()

    @property
    def own(self) -> "Report":
        """The report as people are told of it: without packs that are for another genre."""
        strange = self.strange_packs
        rules = {rule.id for pack in strange for rule in pack.rules}
        return self._replace(
            packs=tuple(one for one in self.packs if one not in strange),
            findings=tuple(one for one in self.findings if one.rule.id not in rules),
        )

    @property
    def is_applicable(self) -> bool:
        """Whether any rule was judged at all; a report of another genre has none."""
        return any(one.status != "not-applicable" for one in self.findings)

    @property
    def tally(self) -> dict[Status, int]:
        """Number of findings by status, every status present."""
        counts = dict.fromkeys(STATUSES, 0)
        for finding in self.findings:
            counts[finding.status] += 1
        return counts

    @property
    def raw_score(self) -> float | None:
        """Score with every waiver struck out; None where nothing was judged."""
        return scored(
            tuple(one._replace(status=one.unwaived, waived=None) for one in self.findings)
        )

    @property
    def score(self) -> float | None:
        """Score of the findings as they are; None where nothing was judged."""
        return scored(self.findings)

    @property
    def held_down_by(self) -> tuple[Finding, ...]:
        """Failed rules whose cap lies below what the weights earn, lowest cap first."""
        share = weighted(self.findings) or 0.0
        failed = [one for one in self.findings if one.counted == "fail"]
        holding = [one for one in failed if one.rule.cap is not None and one.rule.cap < share]
        return tuple(sorted(holding, key=lambda one: one.rule.cap or 0.0))

    @property
    def grade(self) -> str | None:
        """Key of the grade that the score earns, or None."""
        score = self.score
        return None if score is None else grade_of(score)

    def fails_at(self, level: str) -> bool:
        """Whether a rule failed whose severity is `level` (error, warning, info) or worse."""
        severities = tuple(LEVELS.values())
        reaching = severities[: severities.index(level) + 1]
        return any(
            one.status == "fail" and LEVELS[one.rule.sentence.level] in reaching
            for one in self.findings
        )

    def groups(self) -> dict[str, tuple[Finding, ...]]:
        """Return the findings by group; first those that cap the score, then by their weight."""
        worst_first = sorted(
            self.findings, key=lambda one: (one.rule.cap is None, -one.rule.weight)
        )
        found = {name: tuple(one for one in worst_first if one.group == name) for name in GROUPS}
        return {name: group for name, group in found.items() if group}

    def categories(self) -> dict[str, tuple[Finding, ...]]:
        """Return the findings by category, in the order the categories first appear.

        A category of which no rule applies, as of a pack for another genre, is left out.
        """
        found: dict[str, tuple[Finding, ...]] = {}
        for one in self.findings:
            found[one.rule.category] = (*found.get(one.rule.category, ()), one)
        return {
            name: of
            for name, of in found.items()
            if any(one.status != "not-applicable" for one in of)
        }


class Unreadable(NamedTuple):
    """A file that could not be read; the message names it, the cause and the way out."""

    source: str
    message: Message


class Run(NamedTuple):
    """Several reports, in the order asked for, by which packs, and what was not read.

    `waivers` say what became of each waiver that was in force.
    """

    reports: tuple[Report, ...]
    packs: tuple[Pack, ...] = ()
    unreadable: tuple[Unreadable, ...] = ()
    waivers: tuple[Use, ...] = ()


def cite(document: Document, span: Span) -> Evidence:
    """Cite the passage at `span` with its place and the rest of its sentence."""
    start, end = span
    before = SENTENCE_END.split(document.text[max(start - AROUND, 0) : start])[-1]
    before = f"…{before}" if len(before) == AROUND else before
    return Evidence(
        document.quote(span), document.place(start), start, end, before, _rest(document.text, end)
    )


def _rest(text: str, end: int) -> str:
    if text[end - 1 : end] in ("。", "！", "？", "；"):
        return ""
    found = SENTENCE_REST.match(text, end, end + AROUND)
    rest = found.group() if found else ""
    return f"{rest}…" if len(rest) == AROUND else rest


def grade_of(score: float) -> str:
    """Return the key of the grade that `score` earns."""
    return next(name for low, name in GRADES if score >= low)


def scored(findings: tuple[Finding, ...]) -> float | None:
    """Return what the weights earn, under the lowest cap of a failed rule."""
    share = weighted(findings)
    failed = (one.rule for one in findings if one.counted == "fail")
    caps = [rule.cap for rule in failed if rule.cap is not None]
    return None if share is None else min([share, *caps])


def weighted(findings: tuple[Finding, ...]) -> float | None:
    """Return 100 × passed weight ÷ judged weight, a review counting half, to one decimal.

    Rules at level ``may`` are never scored.
    """
    earned = {"pass": 1.0, "review": 0.5, "fail": 0.0}
    judged = [
        (one.rule.weight, earned[one.counted])
        for one in findings
        if one.counted in earned and one.rule.sentence.level != "may"
    ]
    total = sum(weight for weight, _ in judged)
    return round(100 * sum(weight * part for weight, part in judged) / total, 1) if total else None
