"""The reports of an audit in a line each, on disk: memory does not grow with what they say."""

from array import array
from collections import Counter
from collections.abc import Iterator
from itertools import groupby

from checker.audit.judged import Brief
from checker.audit.places import holding, in_full
from checker.codec import Codec
from checker.facts.parts import Found
from checker.language.verdict import Status
from checker.records import NamedTuple
from checker.report import STATUSES, grade_of
from checker.store.aside import Aside


class Entry(NamedTuple):
    """One report of an audit in a line.

    `number` is its place in the audit, `unit` the body that reports, with the place that it lies in
    where only the addressee or a folder names that, `parts` how the parts the law asks for were found, in the
    order of the vocabulary. `statuses` are those of the findings in the order of the rules, a
    digit each (see ``judged``); `rank` is by score among the reports of its genre and year. A
    foreign report has no score.
    """

    number: int
    source: str
    unit: str
    title: str
    genre: str
    level: str
    year: int | None
    date: str
    parts: tuple[Found, ...]
    is_foreign: bool = False
    score: float | None = None
    grade: str | None = None
    statuses: str = ""
    rank: int | None = None

    @property
    def found(self) -> Iterator[Status]:
        """The statuses of all findings, in the order of the rules."""
        return (STATUSES[int(one)] for one in self.statuses)

    @property
    def fails(self) -> int:
        """How many rules failed."""
        return self._count("fail")

    @property
    def reviews(self) -> int:
        """How many findings a person must look at."""
        return self._count("review")

    @property
    def unchecked(self) -> int:
        """How many rules the file could not show."""
        return self._count("not-checked")

    @property
    def open(self) -> int:
        """After how many findings there is something to do."""
        return self.fails + self.reviews + self._count("error")

    def _count(self, status: Status) -> int:
        return self.statuses.count(str(STATUSES.index(status)))


CODEC = Codec((Entry,))
UNSCORED = -1.0


class Entries:
    """The lines of an audit by the numbers of its reports, of which scores alone are in memory.

    Reports of one genre and one year are ranked among each other. Once they are, `order` are the
    numbers of all from the best down: those of the genre that most are of first, later years
    before earlier ones, those without a score last; the first `main` are of one genre and year.
    """

    def __init__(self, place: str) -> None:
        self.lines = Aside(CODEC, place)
        self.scores = array("d")  # below 0 where there is none
        self.order, self.ranks, self.main = array("q"), array("q"), 0
        self.kinds: dict[tuple[str, int], int] = {}  # genre and year → how they are kept
        self.kind_of = array("q")

    def __len__(self) -> int:
        return len(self.scores)

    def __getitem__(self, number: int) -> Entry:
        return self._ranked(self.lines.get(number))

    def __iter__(self) -> Iterator[Entry]:
        return map(self._ranked, self.lines.each())

    def put(self, entry: Entry) -> None:
        """Put the line of the next report, or another one in the place of a line."""
        self.lines.put(entry.number, entry)
        if entry.number == len(self):
            self.scores.append(UNSCORED)
            kind = (entry.genre, entry.year or 0)
            self.kind_of.append(self.kinds.setdefault(kind, len(self.kinds)))
        self.scores[entry.number] = UNSCORED if entry.score is None else entry.score

    def rank(self) -> None:
        """Give those that have a score their ranks; equal scores have one rank."""
        scored = [at for at, score in enumerate(self.scores) if score >= 0]
        places = self._places(scored)
        scored.sort(key=lambda at: (places[self.kind_of[at]], -self.scores[at], at))
        unscored = (at for at, score in enumerate(self.scores) if score < 0)
        self.order = array("q", (*scored, *unscored))
        self.ranks = array("q", self.order)
        for _, group in groupby(scored, self.kind_of.__getitem__):
            numbers = tuple(group)
            self.main = self.main or len(numbers)
            rank, last = 0, 101.0
            for place, number in enumerate(numbers, 1):
                if self.scores[number] < last:
                    rank, last = place, self.scores[number]
                self.ranks[number] = rank

    def _places(self, scored: list[int]) -> list[int]:
        """Return for each genre and year in which place it comes, most reports of a genre first."""
        kinds = list(self.kinds)
        sizes = Counter(kinds[self.kind_of[at]][0] for at in scored)
        order = sorted(kinds, key=lambda one: (-sizes[one[0]], one[0], -one[1]))
        return [order.index(one) for one in kinds]

    @property
    def scored(self) -> tuple[float, ...]:
        """The scores of all reports that have one."""
        return tuple(score for score in map(self.scores.__getitem__, self.order) if score >= 0)

    @property
    def mean(self) -> str:
        """The mean of the scores as it is written; — where there are none."""
        scored = self.scored
        return f"{sum(scored) / len(scored):.1f}" if scored else "—"

    @property
    def grades(self) -> Counter[str]:
        """How many reports have each grade."""
        return Counter(map(grade_of, self.scored))

    def _ranked(self, entry: Entry) -> Entry:
        if entry.score is None or not self.ranks:
            return entry
        return entry._replace(rank=self.ranks[entry.number])


def entry_of(number: int, brief: Brief, top: str = "") -> Entry:
    """Return the line of a report, as far as it is known by itself and its folders below `top`."""
    one = brief.subject
    unit = in_full(one.issuer, (brief.place, holding(one.source.removeprefix(top))))
    return Entry(
        number, one.source, unit, one.title, one.genre, brief.level, one.year, brief.date,
        brief.parts, brief.is_foreign, brief.score, brief.grade, brief.statuses,
    )  # fmt: skip
