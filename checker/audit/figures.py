"""Indicators over many reports: one total a report and indicator, and those that stand out."""

from array import array
from collections.abc import Iterable, Iterator, Mapping
from math import log10
from statistics import median

from checker.audit.judged import Value
from checker.facts.figures.units import alike, in_common
from checker.facts.peers import Outlier
from checker.facts.vocabulary import Indicator
from checker.messages import Message
from checker.records import NamedTuple

# How many figures of one kind make a usual one, and how far from it one stands out: by the
# modified z-score of Iglewicz and Hoaglin on a logarithmic scale, and by so many times.
ENOUGH, FAR, TIMES = 8, 3.5, 10
SCALE = 0.6745  # turns a median absolute deviation into a standard deviation, inverted
LEAST_SPREAD = 0.1  # in powers of ten, where nearly all figures are the same
YEARLY = 5  # times from one year to the next
NOUGHT = "0"  # in place of the unit of a nought without one: none of any


class Kind(NamedTuple):
    """A kind of figure: of which indicator, what it measures, and in which unit."""

    indicator: str
    measure: str
    unit: str


class Total(NamedTuple):
    """What one report says of one indicator for the year; `common` is the value in `alike` units."""

    indicator: str
    measure: str
    common: float
    value: Value

    @property
    def kind(self) -> Kind:
        """What it is a figure of, in the unit that all that count the same have."""
        unit = alike(self.value.unit)
        return Kind(self.indicator, self.measure, unit if unit or self.common else NOUGHT)


def totals_of(values: Iterable[Value]) -> tuple[Total, ...]:
    """Return the totals among `values`: of each indicator the first whole one, rates apart."""
    found: dict[tuple[str, str], Total] = {}
    for one in values:
        if one.kind not in ("count", "rate") or one.value is None or one.partial:
            continue
        total = Total(one.indicator, one.measure, in_common(one.value, one.unit), one)
        known = found.get((one.indicator, one.measure))
        if known is None or (known.value.approximate and not one.approximate):
            found[one.indicator, one.measure] = total
    return tuple(found.values())


class Sample(NamedTuple):
    """What is usual of one kind of figure: the middle of its logarithms, and how far they spread."""

    size: int
    middle: float
    spread: float


def sample_of(values: Iterable[float]) -> Sample:
    """Return what is usual among `values`; zeros are no measure of others."""
    logs = [log10(one) for one in values if one > 0]
    if not logs:
        return Sample(0, 0, 0)
    middle = median(logs)
    return Sample(len(logs), middle, median(abs(one - middle) for one in logs))


def stands_out(value: float, sample: Sample) -> bool:
    """Whether `value` is so far from what is usual that a person should look at it."""
    if value <= 0 or sample.size < ENOUGH:
        return False
    away = abs(log10(value) - sample.middle)
    return away >= log10(TIMES) and SCALE * away / max(sample.spread, LEAST_SPREAD) > FAR


class Usual:
    """What is usual among many reports, group by group; reports are added, then asked about.

    Those of a group can be compared: they are of one genre, and of bodies of one kind.
    `indicators` are those that packs declare.
    """

    def __init__(self, indicators: Mapping[str, Indicator]) -> None:
        self.ratios = tuple((one.name, per) for one in indicators.values() for per in one.per)
        self.needs = tuple((one.name, first) for one in indicators.values() for first in one.after)
        self.values: dict[tuple[str, ...], array[float]] = {}
        self.samples: dict[tuple[str, ...], Sample] = {}

    def add(self, group: str, totals: tuple[Total, ...]) -> None:
        """Add the figures of a report of `group`."""
        for key, value in (*_keyed(group, totals), *self._ratios(group, totals)):
            self.values.setdefault(key, array("d")).append(value)

    def outliers(
        self, group: str, totals: tuple[Total, ...], last: tuple[Total, ...] = ()
    ) -> tuple[Outlier, ...]:
        """Return the figures of a report that stand out, also from `last` year's of the same body."""
        return tuple(
            dict.fromkeys(
                (
                    *self._far(group, totals),
                    *self._odd_ratios(group, totals),
                    *_leaps(totals, last),
                    *self._unlikely(totals),
                )
            )
        )

    def sample(self, key: tuple[str, ...]) -> Sample:
        """Return what is usual of one kind of figure."""
        if key not in self.samples:
            self.samples[key] = sample_of(self.values.get(key, ()))
        return self.samples[key]

    def _far(self, group: str, totals: tuple[Total, ...]) -> Iterator[Outlier]:
        for total, (key, value) in zip(totals, _keyed(group, totals), strict=True):
            sample = self.sample(key)
            if total.measure != "rate" and stands_out(value, sample):
                usual = f"{10**sample.middle:.3g}{key[-1]}"
                message = Message.of(
                    "peers.far", indicator=total.indicator, value=printed(total), usual=usual,
                    count=sample.size,
                )  # fmt: skip
                yield Outlier(total.value.span, message, total.indicator)

    def _odd_ratios(self, group: str, totals: tuple[Total, ...]) -> Iterator[Outlier]:
        by_name = _by_name(totals)
        for key, value in self._ratios(group, totals):
            sample = self.sample(key)
            if stands_out(value, sample):
                upper, lower = by_name[key[1]], by_name[key[2]]
                message = Message.of(
                    "peers.ratio", upper=upper.indicator, lower=lower.indicator,
                    value=f"{value:.3g}", usual=f"{10**sample.middle:.3g}",
                )  # fmt: skip
                yield Outlier(upper.value.span, message, upper.indicator)

    def _ratios(
        self, group: str, totals: tuple[Total, ...]
    ) -> Iterator[tuple[tuple[str, ...], float]]:
        """Yield the quotients that tell something: figures a head, money a case."""
        by_name = _by_name(totals)
        for upper, lower in self.ratios:
            pair = by_name.get(upper), by_name.get(lower)
            if pair[0] and pair[1] and min(pair[0].common, pair[1].common) > 0:
                yield (group, upper, lower), pair[0].common / pair[1].common

    def _unlikely(self, totals: tuple[Total, ...]) -> Iterator[Outlier]:
        """Yield the noughts beside what there cannot be without any: 行政检查0次，行政处罚3件."""
        by_name = _by_name(totals)
        for later, first in self.needs:
            pair = by_name.get(later), by_name.get(first)
            if pair[0] and pair[1] and pair[0].common > 0 == pair[1].common:
                message = Message.of(
                    "peers.none-before", first=first, later=later, value=printed(pair[0])
                )
                yield Outlier(pair[1].value.span, message, first)


def odd_about(total: Total, outliers: Iterable[Outlier]) -> tuple[Outlier, ...]:
    """Return what of `outliers` is about `total`; a rate never stands out."""
    wanted = (total.value.span, total.indicator)
    return tuple(
        one for one in outliers if (one.span, one.indicator) == wanted and total.measure != "rate"
    )


def printed(total: Total) -> str:
    """Return a total as people write it."""
    return "" if total.value.value is None else f"{total.value.value:,.12g}{total.value.unit}"


def _keyed(group: str, totals: tuple[Total, ...]) -> Iterator[tuple[tuple[str, ...], float]]:
    for one in totals:
        yield (group, one.indicator, alike(one.value.unit)), one.common


def _by_name(totals: tuple[Total, ...]) -> dict[str, Total]:
    return {one.indicator: one for one in totals if one.measure != "rate"}


def _leaps(totals: tuple[Total, ...], last: tuple[Total, ...]) -> Iterator[Outlier]:
    before = {(one.indicator, alike(one.value.unit)): one for one in last if one.measure != "rate"}
    for one in totals:
        then = before.get((one.indicator, alike(one.value.unit)))
        if then is None or min(one.common, then.common) <= 0:
            continue
        times = one.common / then.common
        if not 1 / YEARLY < times < YEARLY:
            message = Message.of(
                "peers.leap", indicator=one.indicator, value=printed(one), last=printed(then)
            )
            yield Outlier(one.value.span, message, one.indicator)
