"""Links from cell to cell of a workbook: numbers in memory, and written out one by one."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from typing import Any

# Links that a sheet holds: one over, and Excel asks to repair it.
MOST = 60_000


class Links(Mapping[int, dict[int, Any]]):
    """The links of a sheet by row and column, counted from 0, as the library asks for them.

    Those that it keeps itself take fifty times as much memory, until the workbook is whole.
    """

    def __init__(self) -> None:
        self.rows, self.columns = array("l"), array("l")
        self.sheets, self.targets = array("l"), array("l")
        self.names: list[str] = []

    def add(self, row: int, column: int, to: tuple[str, int]) -> None:
        """Add one to a row of another sheet, counted from 1; rows come in order."""
        name, target = to
        if len(self.rows) == MOST:
            return
        if name not in self.names:
            self.names.append(name)
        self.rows.append(row)
        self.columns.append(column)
        self.sheets.append(self.names.index(name))
        self.targets.append(target)

    def __getitem__(self, row: int) -> dict[int, Any]:
        found = range(bisect_left(self.rows, row), bisect_right(self.rows, row))
        if not found:
            raise KeyError(row)
        return {self.columns[at]: self._made(at) for at in found}

    def __iter__(self) -> Iterator[int]:
        return iter(dict.fromkeys(self.rows))

    def __len__(self) -> int:
        return len(set(self.rows))

    def _made(self, at: int) -> Any:
        from xlsxwriter.url import Url

        name = self.names[self.sheets[at]].replace("'", "''")
        return Url(f"internal:'{name}'!A{self.targets[at]}")
