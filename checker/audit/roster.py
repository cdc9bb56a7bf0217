"""The bodies that must report, and which of them did: missing, late, twice, not asked."""

from collections.abc import Iterable

from checker.audit.units import Sameness, is_in, key_of, sameness
from checker.records import NamedTuple


class Unit(NamedTuple):
    """A body that must report, and the day by which (ISO, "" where the roster does not say)."""

    name: str
    due: str = ""

    @property
    def year(self) -> int | None:
        """The year to report on: that before the day; None where the roster sets none."""
        return int(self.due[:4]) - 1 if self.due else None

    def asks_for(self, year: int | None) -> bool:
        """Whether a report on `year` is the one to be handed in; of an unknown year it may be."""
        return None in (year, self.year) or year == self.year


class Reporter(NamedTuple):
    """A report by its number in the audit, the body that signs for it, and its year.

    `path` is where one lies that does not say whose it is: its folders and its name may.
    """

    number: int
    name: str
    year: int | None
    path: str = ""


class Matched(NamedTuple):
    """A unit of the roster with its reports, and those that may be its, for a person to decide.

    `others` are its reports on other years than that which it is to report on.
    """

    unit: Unit
    reports: tuple[int, ...] = ()
    doubtful: tuple[int, ...] = ()
    others: tuple[int, ...] = ()


class RollCall(NamedTuple):
    """Every unit with its reports, and the reports of bodies that are on no roster."""

    units: tuple[Matched, ...] = ()
    unlisted: tuple[int, ...] = ()

    @property
    def missing(self) -> tuple[Matched, ...]:
        """The units without a report, those with a doubtful one as well."""
        return tuple(one for one in self.units if not one.reports)


def call(units: Iterable[Unit], reporters: Iterable[Reporter]) -> RollCall:
    """Match the bodies that must report with those that did."""
    by_end: dict[str, list[Reporter]] = {}
    for one in reporters:
        by_end.setdefault(key_of(one.name), []).append(one)
    matched = _settled(tuple(_match(unit, by_end) for unit in units))
    taken = {number for one in matched for numbers in one[1:] for number in numbers}
    everyone = sorted(one.number for many in by_end.values() for one in many)
    return RollCall(matched, tuple(number for number in everyone if number not in taken))


def _match(unit: Unit, by_end: dict[str, list[Reporter]]) -> Matched:
    """Find the reports of a unit among those whose names end alike; doubtful ones among all."""
    same = [one for one in by_end.get(key_of(unit.name), ()) if _is(unit, one, "same")]
    found = tuple(one.number for one in same if unit.asks_for(one.year))
    others = tuple(one.number for one in same if not unit.asks_for(one.year))
    if same:
        return Matched(unit, found, others=others)
    everyone = (one for many in by_end.values() for one in many)
    maybe = (one for one in everyone if unit.asks_for(one.year) and _may_be(unit, one))
    return Matched(unit, doubtful=tuple(sorted(one.number for one in maybe)))


def _settled(matched: tuple[Matched, ...]) -> tuple[Matched, ...]:
    """Leave to a person which of two units of one name (青石镇 of two counties) a report is of."""
    claims: dict[int, list[str]] = {}
    for one in matched:
        for number in one.reports:
            claims.setdefault(number, []).append(one.unit.name)
    vague = {at for at, names in claims.items() if any(_differ(names[0], it) for it in names)}
    return tuple(_without(one, vague) for one in matched) if vague else matched


def _without(one: Matched, vague: set[int]) -> Matched:
    sure = tuple(number for number in one.reports if number not in vague)
    return one._replace(reports=sure, doubtful=() if sure else (*one.doubtful, *one.reports))


def _differ(one: str, other: str) -> bool:
    return sameness(one, other) != "same"


def _may_be(unit: Unit, reporter: Reporter) -> bool:
    return _is(unit, reporter, "doubtful") or is_in(reporter.path, unit.name)


def _is(unit: Unit, reporter: Reporter, wanted: Sameness) -> bool:
    return sameness(unit.name, reporter.name) == wanted
