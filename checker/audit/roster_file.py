"""A roster as offices keep it: a table with titles above the names, numbers beside, sums below."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from checker.audit.places import in_full
from checker.audit.roster import Unit
from checker.document import limits
from checker.document.container import part, unpack
from checker.errors import CheckerError, reason_of
from checker.messages import Message
from checker.patterns import pattern
from checker.records import NamedTuple

Table = list[list[str]]
Cell = tuple[int, int]  # row and column, from 0
Merged = tuple[Cell, Cell]  # the first and the last of cells made one

# What the columns of names and of days are called, without blanks and brackets.
NAMES = pattern(
    r"(?i)(?:应|报告|报送|上报|填报|责任|被?考核|成员)*(?:单位|部门|机构|机关)(?:名称|全称)?"
    r"|名称|(?:unit|body|agency|department)?name|unit|body|agency|department"
)
DUES = pattern(r"(?i).{0,4}(?:期限|时限|截止)(?:日期|时间|时限)?|due(?:date|day)?|deadline")
# The column of the places that bodies lie in: 县区, 所属县（市、区）.
PLACES = pattern(r"(?:所[属在])?(?:县区?|区县|市县|县市区?|市|区|地区|属地|行政区划?)|county|place")
PLACE = pattern(r"[一-鿿]{1,8}[省市县区旗州盟]")
LEFT_OUT = pattern(r"\s|[（(][^）)]*[）)]")
# What stands in a column of names and is none: numbers, sums (26个单位), headings (一、县直部门),
# remarks.
NO_NAME = pattern(
    r"[\d\s.,，、-]*|序号|[合总共小]\s*计.*|(?:注|备注|说明|填表).{0,2}[：:].*"
    r"|[共计]?\s*\d+\s*[个家]\s*(?:单位|部门|乡镇|街道)?|[（(]?[一二三四五六七八九十]+[）)、].*"
)
# What bodies are called, to be known by where no column says that it holds names.
BODY = pattern(r".+(?:局|委|办|委员会|办公室|政府|街道|镇|乡|厅|院|队|处|所|站|中心|公司)")
DAY = pattern(r"(\d{4})\D?(\d{1,2})\D?(\d{1,2})(?!\d)")
DELIMITERS = ",\t;，"
LARGEST, HEADS = 100_000, 20  # rows of a table, and of those above the names
CELLS = 20_000_000  # of a sheet, from the first to the last that is filled
SHEET = pattern(r"xl/worksheets/[^/]+\.xml")
CELL = re.compile(rb"\br=[\"']([A-Za-z]{1,3})([0-9]{1,7})[\"']")
BOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")  # xlsx and ods, xls


class Column(NamedTuple):
    """Where names stand: in which column of a table, from which row on."""

    number: int
    start: int


def read_roster(path: str) -> tuple[Unit, ...]:
    """Read the units from a csv file or a workbook. Raises CheckerError.

    The column of names is called 单位 or the like, and so may be others beside it; where none is, it
    is the first that holds names of bodies. One called 县区 or the like before it tells where they
    lie. Of several sheets the first with such a column counts.
    """
    try:
        with Path(path).open("rb") as file:
            data = file.read(limits.FILE + 1)
    except OSError as error:
        reason = reason_of(error)
        raise CheckerError(Message.of("audit.no-roster", path=path, reason=reason)) from error
    if len(data) > limits.FILE:
        raise limits.beyond("FILE", limits.FILE, path)
    tables = list(_book(data, path) if data.startswith(BOOKS) else _csv(data, path))
    for found in (_titled, _filled):
        for table in tables:
            columns = found(table)
            if columns:
                units = (unit for one in columns for unit in _units(table, one, columns, path))
                return tuple(dict.fromkeys(units))
    raise CheckerError(Message.of("audit.empty-roster", path=path))


def _titled(table: Table) -> list[Column]:
    """Return the column that is called one of names, of several that with most of them.

    With it come those of the same title: a long list is set in two or three columns on a page.
    """
    heads = {
        number: (Column(number, at + 1), _bare(cell))
        for at, row in enumerate(table[:HEADS])
        for number, cell in enumerate(row)
        if NAMES.fullmatch(_bare(cell))
    }
    best = max(heads.values(), key=lambda one: len(_names(table, one[0])), default=None)
    return [column for column, title in heads.values() if best and title == best[1]]


def _filled(table: Table) -> list[Column]:
    """Return the column with most names of bodies, from the first of them on."""
    found: dict[int, list[int]] = {}
    for at, row in enumerate(table):
        for number, cell in enumerate(row):
            if BODY.fullmatch(_bare(cell)):
                found.setdefault(number, []).append(at)
    most = max(found, key=lambda number: len(found[number]), default=None)
    return [] if most is None else [Column(most, found[most][0])]


def _names(table: Table, column: Column) -> dict[int, str]:
    """Return the names in a column by their rows."""
    cells = ((at, _cell(row, column.number)) for at, row in enumerate(table))
    return {at: cell for at, cell in cells if at >= column.start and not NO_NAME.fullmatch(cell)}


def _units(table: Table, column: Column, columns: list[Column], path: str) -> Iterator[Unit]:
    names = _names(table, column)
    following = (one.number for one in columns if one.number > column.number)
    first = min(names, default=0)
    due = _due(table, first, column.number, min(following, default=None))
    place = max((one for one in _called(table, first, PLACES) if one < column.number), default=None)
    for at, name in names.items():
        said, where = ("" if one is None else _cell(table[at], one) for one in (due, place))
        in_place = in_full(name, (where,) if PLACE.fullmatch(where) else ())
        yield Unit(in_place, _day(said, path) if said else "")


def _called(table: Table, first: int, title: re.Pattern[str]) -> list[int]:
    """Return the columns that are called by `title` above the `first` name."""
    heads = (one for row in table[:first] for one in enumerate(row))
    return [number for number, cell in heads if title.fullmatch(_bare(cell))]


def _due(table: Table, first: int, low: int, high: int | None) -> int | None:
    """Return the column of days by its title above the `first` name, of several the fullest.

    Those from the column `low` up to `high`, where the next names stand, come first.
    """
    titled = _called(table, first, DUES)
    beside = [one for one in titled if one > low and (high is None or one < high)]
    return max(
        beside or titled,
        key=lambda number: sum(bool(_cell(row, number)) for row in table),
        default=None,
    )


def _bare(title: str) -> str:
    return LEFT_OUT.sub("", title)


def _cell(row: list[str], at: int) -> str:
    return row[at] if at < len(row) else ""


def _day(said: str, path: str) -> str:
    """Return a day as ISO, however it is written."""
    found = DAY.match(said)
    try:
        year, month, day = map(int, found.groups()) if found else (0, 0, 0)
        return date(year, month, day).isoformat()
    except ValueError as error:
        raise CheckerError(Message.of("audit.bad-due", path=path, said=said)) from error


def _csv(data: bytes, path: str) -> Iterator[Table]:
    import csv

    from checker.document.text.decode import decode, is_binary

    decoded = decode(data)
    if decoded is None or "\0" in decoded.text or is_binary(decoded.text):
        raise CheckerError(Message.of("audit.bad-roster", path=path))
    lines = decoded.text.lstrip("\ufeff").splitlines()[:LARGEST]
    top = "".join(lines[:HEADS])
    try:
        yield _table(csv.reader(lines, delimiter=max(DELIMITERS, key=top.count)))
    except csv.Error as error:  # a cell that is longer than a book
        raise CheckerError(Message.of("audit.bad-roster", path=path)) from error


def _book(data: bytes, path: str) -> Iterator[Table]:
    from io import BytesIO

    from python_calamine import CalamineError, CalamineWorkbook

    if data.startswith(BOOKS[0]):
        _small(data, path)
    try:
        book = CalamineWorkbook.from_filelike(BytesIO(data))
        for name in book.sheet_names:
            sheet = book.get_sheet_by_name(name)
            rows = sheet.to_python(skip_empty_area=False, nrows=LARGEST)
            yield _table(_spread(rows, sheet.merged_cell_ranges or ()))
    except CalamineError as error:
        raise CheckerError(Message.of("audit.bad-roster", path=path)) from error


def _small(data: bytes, path: str) -> None:
    """Raise CheckerError where a book unpacks to too much, or a cell lies too far out.

    What reads it lays out all the cells from the first to the last, and ends where memory does.
    """
    packed = unpack(data, path)
    for sheet in filter(SHEET.fullmatch, packed.namelist()):
        columns, rows = 1, 1
        for column, row in CELL.findall(part(packed, sheet, path)):
            columns, rows = max(columns, _number(column)), max(rows, int(row))
        if columns * rows > CELLS:
            raise CheckerError(Message.of("audit.wide-roster", path=path))


def _number(column: bytes) -> int:
    """Return the number of a column called by letters: A is 1, AA is 27."""
    number = 0
    for letter in column.upper():
        number = number * 26 + letter - ord("A") + 1
    return number


def _spread(rows: list[list[Any]], merged: Iterable[Merged]) -> list[list[Any]]:
    """Put a day or a place that stands once for several rows, in cells made one, in each of them."""
    for (top, column), (bottom, last) in merged:
        said = str(rows[top][column]).strip() if top < len(rows) else ""
        if column == last and (DAY.match(said) or PLACE.fullmatch(said)):
            for row in rows[top + 1 : bottom + 1]:
                row[column] = rows[top][column]
    return rows


def _table(rows: Iterable[Iterable[object]]) -> Table:
    """Return the rows in which anything stands, as text."""
    table = [[str(cell).strip() for cell in row] for row in rows]
    return [row for row in table if any(row)]
