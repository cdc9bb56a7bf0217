"""The bodies that must report, and which of them did: missing, late, twice, not asked."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from checker.audit.units import Sameness, key_of, sameness
from checker.errors import CheckerError, reason_of
from checker.messages import Message
from checker.patterns import pattern
from checker.records import NamedTuple

NAMES = ("单位", "单位名称", "报告单位", "名称", "unit", "name")
DUES = ("截止日期", "报送期限", "截止", "due", "deadline")
LARGEST = 100_000  # rows
DAY = pattern(r"(\d{4})\D?(\d{1,2})\D?(\d{1,2})(?!\d)")


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
    """A report by its number in the audit, the body that signs for it, and its year."""

    number: int
    name: str
    year: int | None


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
    matched = tuple(_match(unit, by_end) for unit in units)
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
    maybe = (one for one in everyone if unit.asks_for(one.year) and _is(unit, one, "doubtful"))
    return Matched(unit, doubtful=tuple(sorted(one.number for one in maybe)))


def _is(unit: Unit, reporter: Reporter, wanted: Sameness) -> bool:
    return sameness(unit.name, reporter.name) == wanted


def read_roster(path: str) -> tuple[Unit, ...]:
    """Read the units from a csv or xlsx file. Raises CheckerError.

    The column of names is called 单位 or the like; where no column is, it is the first.
    """
    rows = _xlsx(path) if path.lower().endswith((".xlsx", ".xlsm")) else _csv(path)
    table = [[cell.strip() for cell in row] for row in rows if any(cell.strip() for cell in row)]
    if not table:
        raise CheckerError(Message.of("audit.empty-roster", path=path))
    head, at = next(
        ((row, number) for number, row in enumerate(table[:10]) if _column(row, NAMES) is not None),
        ([], -1),
    )
    name, due = _column(head, NAMES) or 0, _column(head, DUES)
    units = (
        Unit(_cell(row, name), _day(said, path) if (said := _cell(row, due)) else "")
        for row in table[at + 1 :]
        if _cell(row, name)
    )
    return tuple(dict.fromkeys(units))


def _column(row: list[str], names: tuple[str, ...]) -> int | None:
    lowered = [cell.lower() for cell in row]
    return next((lowered.index(one) for one in names if one in lowered), None)


def _cell(row: list[str], at: int | None) -> str:
    return row[at] if at is not None and at < len(row) else ""


def _day(said: str, path: str) -> str:
    """Return a day as ISO, however it is written."""
    found = DAY.match(said)
    try:
        year, month, day = map(int, found.groups()) if found else (0, 0, 0)
        return date(year, month, day).isoformat()
    except ValueError as error:
        raise CheckerError(Message.of("audit.bad-due", path=path, said=said)) from error


def _csv(path: str) -> list[list[str]]:
    import csv

    from checker.document.text.decode import decode, is_binary

    try:
        decoded = decode(Path(path).read_bytes())
    except OSError as error:
        reason = reason_of(error)
        raise CheckerError(Message.of("audit.no-roster", path=path, reason=reason)) from error
    if decoded is None or "\0" in decoded.text or is_binary(decoded.text):
        raise CheckerError(Message.of("audit.bad-roster", path=path))
    return list(csv.reader(decoded.text.lstrip("\ufeff").splitlines()))[:LARGEST]


def _xlsx(path: str) -> list[list[str]]:
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        sheet = CalamineWorkbook.from_path(path).get_sheet_by_index(0)
        rows = sheet.to_python(nrows=LARGEST)
    except OSError as error:
        reason = reason_of(error)
        raise CheckerError(Message.of("audit.no-roster", path=path, reason=reason)) from error
    except (CalamineError, IndexError) as error:
        raise CheckerError(Message.of("audit.bad-roster", path=path)) from error
    return [[str(cell) for cell in row] for row in rows]
