"""What halves and quarters of a year come to: 上半年检查48家次,下半年检查137家次,全年共检查185家次."""

import re
from collections.abc import Iterator

from checker.facts.figures.figures import Figure, come_to
from checker.facts.figures.plain import Plain
from checker.facts.figures.units import UNCOUNTED, alike
from checker.facts.sums.totals import Sum, are_exact
from checker.patterns import pattern

ALL_YEAR = pattern(r"(?:全?年度|全年)(?:共|累计|合计|总计)*(?P<said>[^,;。\d]{0,16})\Z")
DASH = "[-—–~至到]"
# Each is made up of the periods that follow one another.
PERIODS = (
    (pattern("上半年"), pattern("下半年")),
    (pattern(rf"(?<!\d)1月?{DASH}6月"), pattern(rf"(?<!\d)7月?{DASH}12月")),
    (pattern("前三个?季度"), pattern("四季度")),
    tuple(pattern(f"{one}季度") for one in "一二三四"),
)
VERB = 2  # characters of what was done in each
REACH = 160  # characters from the first of them to the total


def find_year_parts(plain: Plain, figures: tuple[Figure, ...]) -> Iterator[Sum]:
    """Yield the totals of a year that follow those of its halves or quarters, in order."""
    counted = [one for one in figures if one.unit not in UNCOUNTED]
    for at, total in enumerate(counted):
        said = ALL_YEAR.search(plain.text, total.within[0], total.start)
        if said:
            tried = (_parts(plain, counted[max(at - len(of), 0) : at], of) for of in PERIODS)
            parts = next((one for one in tried if one), ())
            if _fit(plain, total, parts, said["said"]):
                yield Sum(total, parts, come_to(parts), "same", "certain")


def _parts(
    plain: Plain, before: list[Figure], periods: tuple[re.Pattern[str], ...]
) -> tuple[Figure, ...]:
    """Return the figures before a total, one a period, () where they are not."""
    if len(before) < len(periods):
        return ()
    named = zip(before, periods, strict=True)
    held = all(name.search(plain.text, one.within[0], one.start) for one, name in named)
    return tuple(before) if held else ()


def _fit(plain: Plain, total: Figure, parts: tuple[Figure, ...], said: str) -> bool:
    """Whether all count what was done in each period, in one sentence."""
    if not parts or total.start - parts[0].start > REACH:
        return False
    units = {alike(one.unit) for one in (*parts, total)}
    begin = plain.text[parts[0].within[0] : parts[0].start]
    same = len(units) == 1 and are_exact((*parts, total))
    return (
        same
        and (not said or said[:VERB] in begin)
        and plain.since(total.start, "。\n") <= parts[0].start
    )
