"""The report gives a figure of an indicator: a count, an amount or a rate.

    must report 持证执法人员 count of at least 2
    必须报告 持证执法人员 数量 至少 2

The figure has to be this body's own for the year, or a stated part of it (其中持证执法人员4名);
a stated none (零复议) is the count 0. A change (新增3名), a bound (2人以上), a plan, last year's
figure or a bare assertion (全部持证上岗) is none; an approximate one (100余家次), one of half a year
or a campaign, or one of another body (全区共…) is for a person to look at. A name that no pack
declares is matched by its own words, with any measure word. ``in … section`` (在 … 部分) looks in
a part of the report only.

Holds (持证执法人员 count): 全局共有31名执法人员，均已取得行政执法证。
Does not hold (持证执法人员 count): 新增持证执法人员3名，执法人员全部持证上岗。
"""

from collections.abc import Iterator

from checker.document.model import Span
from checker.document.text.fold import fold_term
from checker.facts.figures.units import in_common
from checker.facts.indicators.values import IndicatorValue
from checker.language.bounds import fits, measured
from checker.language.case import Case
from checker.language.faults import CITED
from checker.language.scope import Searched, scope_of
from checker.language.spellings import damaged
from checker.language.tree import Bound, Scope, Wanted
from checker.language.verdict import Nearest, Status, Verdict
from checker.messages import Message

OWN = ("count", "subset", "rate")
# Of several values that do not do, the one that comes nearest is shown.
NEARNESS = (
    "other-body", "subset", "count", "change", "rate", "other-period", "bound", "plan", "bare",
)  # fmt: skip


def evaluate(
    case: Case, *, wanted: Wanted, value: Bound | None = None, scope: Scope | None = None
) -> Verdict:
    """Judge whether `scope` gives a figure of `wanted` that is within `value`."""
    searched = scope_of(case, scope)
    if searched.lacks:
        return Verdict("fail", searched.lacks, searched=searched.names)
    every = [one for one in case.facts.values_of(wanted.indicator) if searched.holds(one.name)]
    found = [one for one in every if one.measure == wanted.kind and one.value is not None]
    sound = [one for one in found if one.kind in OWN and not doubt(one)]
    doubtful = [one for one in found if one.kind in (*OWN, "other-body") and doubt(one)]
    judged: tuple[tuple[Status, list[IndicatorValue]], ...] = (
        ("pass", sound),
        ("review", doubtful),
    )
    for status, values in judged:
        fitting = [one for one in values if value is None or fits(_size(one), value)]
        if fitting:
            return _given(status, wanted, fitting, searched)
    if value and (sound or doubtful):
        return _out_of_bounds(wanted, sound or doubtful, value, searched)
    if not every and case.facts.lost:
        lost = tuple(_damaged(case, wanted, searched))
        if lost:
            message = Message.of("mention.damaged", term=wanted.indicator)
            return Verdict("not-checked", message, lost[:CITED], searched.names)
    message = Message.of("report.absent", indicator=wanted.indicator, kind=_kind(wanted))
    nearest = _nearest(every, wanted) or _named(case, wanted, searched)
    return Verdict("fail", message, searched=searched.names, nearest=nearest)


def _damaged(case: Case, wanted: Wanted, searched: Searched) -> Iterator[Span]:
    """Yield where lost characters may have been one of the names of the indicator."""
    names = case.facts.indicator(wanted.indicator).names
    words = {fold_term(word) for name in names for word in name.split("…")}
    return filter(searched.holds, damaged(sorted(words), case.facts))


def doubt(value: IndicatorValue) -> str:
    """Return why a person must look at `value`: the end of a message key, "" where it is plain."""
    if value.kind == "other-body":
        return "other-body"
    if value.approximate:
        return "approximate"
    if value.partial:
        return "partial"
    return "" if value.sure else "unsure"


def _given(
    status: Status, wanted: Wanted, values: list[IndicatorValue], searched: Searched
) -> Verdict:
    said = tuple(dict.fromkeys(_printed(one) for one in values))
    key = f"report.{doubt(values[0])}" if status == "review" else "report.given"
    message = Message.of(key, indicator=wanted.indicator, kind=_kind(wanted), said=said)
    cited = tuple(dict.fromkeys(one.clause for one in values))
    return Verdict(status, message, cited[:CITED], searched.names)


def _out_of_bounds(
    wanted: Wanted, values: list[IndicatorValue], bound: Bound, searched: Searched
) -> Verdict:
    said = tuple(dict.fromkeys(_printed(one) for one in values))
    message = Message.of(
        "report.out-of-bounds", indicator=wanted.indicator, kind=_kind(wanted), said=said
    )
    unit = "yuan" if wanted.kind == "amount" else "none"
    message = measured(message, _size(values[0]), bound, unit)
    cited = tuple(dict.fromkeys(one.clause for one in values))
    return Verdict("fail", message, cited[:CITED], searched.names)


def _nearest(values: list[IndicatorValue], wanted: Wanted) -> Nearest | None:
    """Return the value that comes nearest, and why it will not do."""
    if not values:
        return None
    best = min(values, key=lambda one: (NEARNESS.index(one.kind), one.measure != wanted.kind))
    lacks = best.kind if best.kind not in OWN else "measure"
    message = Message.of(f"report.lacks-{lacks}", kind=_kind(wanted), said=_printed(best))
    return Nearest(best.clause, message)


def _named(case: Case, wanted: Wanted, searched: Searched) -> Nearest | None:
    """Return the first clause that names the indicator at all; a figure in it is of another.

    A plan is told only where nothing done is.
    """
    named = (one for one in case.facts.named(wanted.indicator) if searched.holds(one))
    first = next(named, None)
    if first is None:
        return None
    has_figure = any(first.holds(one.span) for one in case.facts.figures)
    is_plan = case.facts.plans.hold(first.start)
    lacks = "own" if has_figure else "done" if is_plan else "figure"
    key = f"report.lacks-{lacks}"
    return Nearest(first, Message.of(key, indicator=wanted.indicator, kind=_kind(wanted)))


def _size(value: IndicatorValue) -> float:
    """Return the number in the unit of rules: money in 元, a rate as a fraction."""
    number = in_common(value.value or 0, value.unit)
    return number / (1000 if value.unit == "‰" else 100) if value.measure == "rate" else number


def _printed(value: IndicatorValue) -> str | Message:
    if value.value is None:
        return Message.of("report.no-figure")
    return value.printed


def _kind(wanted: Wanted) -> Message:
    return Message.of(f"report.kind-{wanted.kind}")
