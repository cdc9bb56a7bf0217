"""Which reports may share text: an index from prints to reports, on disk, read print by print."""

import sqlite3
from collections.abc import Iterable, Iterator
from itertools import combinations, groupby, pairwise
from operator import itemgetter

# A passage is common wording, and no copy, where so many reports have it and so large a share.
COMMON, COMMON_SHARE = 10, 0.02
# Of a print that is as common as this, only neighbours are paired: a crowd of copies is a chain.
CROWD = 40
# The share of the smaller report's prints from which on a pair is looked at.
LIKELY, LEAST = 0.04, 3


class Index:
    """The prints of any number of reports; memory does not grow with them."""

    def __init__(self) -> None:
        self.database = sqlite3.connect("", isolation_level=None)
        self.database.execute("pragma synchronous = off")
        self.database.execute("create table prints (print integer, report integer)")
        self.database.execute("begin")
        self.sizes: list[int] = []

    def add(self, prints: tuple[int, ...]) -> None:
        """Add the prints of the next report."""
        number = len(self.sizes)
        self.sizes.append(len(prints))
        self.database.executemany(
            "insert into prints values (?, ?)", ((one, number) for one in prints)
        )

    def common(self) -> frozenset[int]:
        """Return the prints of common wording."""
        enough = max(COMMON, COMMON_SHARE * len(self.sizes))
        rows = self.database.execute(
            "select print from prints group by print having count(*) >= ?", (enough,)
        )
        return frozenset(row[0] for row in rows)

    def pairs(self) -> Iterator[tuple[int, int]]:
        """Yield the pairs that share enough prints to be looked at, the smaller number first."""
        self.database.execute("create table pairs (one integer, other integer)")
        self.database.executemany("insert into pairs values (?, ?)", self._together())
        rows = self.database.execute(
            "select one, other, count(*) from pairs group by one, other"
            " having count(*) >= ? order by one, other",
            (LEAST,),
        )
        for one, other, shared in rows:
            if shared >= LIKELY * min(self.sizes[one], self.sizes[other]):
                yield one, other
        self.database.execute("drop table pairs")

    def _together(self) -> Iterator[tuple[int, int]]:
        """Yield two reports as often as they share a print."""
        rows = self.database.cursor().execute(
            "select print, report from prints order by print, report"
        )
        for _, group in groupby(rows, itemgetter(0)):
            reports = [report for _, report in group]
            yield from combinations(reports, 2) if len(reports) <= CROWD else pairwise(reports)


def groups(pairs: Iterable[tuple[int, int]]) -> tuple[tuple[int, ...], ...]:
    """Join pairs into groups of reports that hang together, in order."""
    lead: dict[int, int] = {}

    def head(one: int) -> int:
        while lead.setdefault(one, one) != one:
            one = lead[one]
        return one

    for one, other in pairs:
        first, second = sorted((head(one), head(other)))
        lead[second] = first
    members: dict[int, list[int]] = {}
    for one in sorted(lead):
        members.setdefault(head(one), []).append(one)
    return tuple(tuple(group) for _, group in sorted(members.items()))
