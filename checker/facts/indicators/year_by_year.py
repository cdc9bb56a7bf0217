"""Figures told year by year, one of which is the report year's: 2022、2023年分别办理案件40、58件."""

from checker.facts.figures.figures import Figure
from checker.facts.figures.shared_units import with_units
from checker.facts.figures.units import alike
from checker.facts.indicators.context import Bond, Sentence
from checker.patterns import pattern

YEARS = pattern(r"20\d\d年?度?(?:[、,和及与]20\d\d年?度?)+[^;。\d]{0,40}?分别")
YEAR = pattern(r"20\d\d")


def of_year(sentence: Sentence, bonds: tuple[Bond, ...], year: int | None) -> tuple[Bond, ...]:
    """Return `bonds`, one with a figure of such a series with that of `year` instead."""
    run = _series(sentence, year) if bonds else {}
    own = run.get(year)
    if own is None:
        return bonds
    starts = {one.start for one in run.values()}
    kept: dict[str, Bond] = {}
    others = []
    for one in bonds:
        if one.figure.start in starts:
            kept.setdefault(one.indicator.name, one._replace(figure=own))
        else:
            others.append(one)
    return (*kept.values(), *others)


def _series(sentence: Sentence, year: int | None) -> dict[int | None, Figure]:
    """Return the figures of the years that a sentence names in a row, {} where they do not fit."""
    told = YEARS.search(sentence.plain.text, sentence.start, sentence.end)
    if told is None or str(year) not in told[0]:
        return {}
    years = [int(one) for one in YEAR.findall(told[0])]
    figures = with_units(sentence.plain, sentence.figures)
    run = [one for one in figures if one.start >= told.end()][: len(years)]
    fits = len(run) == len(years) and len({alike(one.unit) for one in run}) == 1
    return dict(zip(years, run, strict=True)) if fits else {}
