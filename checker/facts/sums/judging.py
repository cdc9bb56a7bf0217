"""What a division comes to: right with one of its totals, or wrong, and how surely so."""

from itertools import pairwise

from checker.facts.figures.figures import added, come_to
from checker.facts.figures.units import PEOPLE
from checker.facts.sums.divisions import MANY, Division
from checker.facts.sums.doubts import is_misprint, weighed
from checker.facts.sums.likeness import has_rest, is_whole, labels_of
from checker.facts.sums.totals import Sum, coarseness, is_rounded, step_of
from checker.patterns import pattern

DONE = pattern(
    r",(?:已|共|均)?(?:办结|审结|结案|化解|调处|调解|整改|处置|答复|回复|移送|准予|不予)"
)
BOUND = pattern(r"(?:不[低少高超多]于?过?|每[一-鿿]{0,3})\Z")


def judged(division: Division) -> Sum | None:
    """Return the one sum that the parts make, None where they say nothing of their total."""
    if not division.is_exact:
        return None
    every = division.first(None)
    if every.holds and len(division.parts) > 1:
        return every
    if _is_of_several(division, every):
        return None
    listed = division._replace(parts=division.parts[: _rest(division) or _done(division)])
    alone = _of_one(listed)
    return _of_many(listed) if alone is None and len(listed.parts) > 1 else alone


def _of_many(division: Division) -> Sum:
    """Return the sum with the total that some of the parts fit, or the wrong one with the nearest."""
    whole = _whole(division)
    right = _fitting(division, _least(division, whole))
    if right:
        return right
    wrong = _of_nearest(division, weighed(division, whole))
    listed = _first_comma(division)
    if wrong.sureness != "none" or not 1 < listed < len(whole.parts):
        return wrong
    # 路政58人、运政76人、海事53人,持证179人: what follows the list is said of the same ones.
    alone = weighed(division, division.first(listed))
    return alone if is_misprint(division, alone) else wrong


def _of_nearest(division: Division, wrong: Sum) -> Sum:
    """Return a wrong sum of many parts with that of the totals that it comes nearest to."""
    if wrong.sureness == "none" or len(wrong.parts) < MANY:
        return wrong
    nearest = min(division.totals, key=lambda one: abs(one.size - wrong.comes_to))
    return wrong if nearest is wrong.total else wrong._replace(total=nearest).meant


def _of_one(division: Division) -> Sum | None:
    """Return the first part where it alone is more than the total: 20人,其中持证25人.

    Of people it is of the nearest of several totals, if nothing stands between: 编制28名,在岗20名,其中….
    """
    alone = division.first(1)
    if division.cue[0] != "其中" or not alone.exceeds or _is_least(division):
        return None
    if len(division.totals) == 1:
        return alone.meant
    near = division.cue.start() - division.total.end <= 1
    of_people = alone.total.unit in PEOPLE
    return alone._replace(sureness="likely") if near and of_people else None


def _is_least(division: Division) -> bool:
    """Whether the total is only the least or the most of each: 每生不低于3000元,其中城区不低于5000元."""
    total = division.total
    return BOUND.search(division.plain.text, total.within[0], total.start) is not None


def _is_of_several(division: Division, every: Sum) -> bool:
    """Whether the parts may be of totals of one list together: 建议48件、提案57件,其中主办63件、会办42件."""
    listed = [division.total]
    for one in division.totals[1:]:
        between = division.plain.text[one.end : listed[-1].start]
        if not between.startswith(("、", "和")) or "," in between:
            break
        listed.append(one)
    return len(listed) > 1 and division.total.size < every.comes_to <= come_to(listed)


def _rest(division: Division) -> int | None:
    """Return how many parts there are up to all others, None without: 其他12起,调处144起."""
    rests = [has_rest((label,)) for label in labels_of(division.plain, division.parts)]
    return len(rests) - rests[::-1].index(True) if any(rests) else None


def _done(division: Division) -> int | None:
    """Return how many parts of a 、 list stand before what was done with all: …、来访132件,办结1349件.

    Or before anything, where by their names they are all there is.
    """
    parts, listed = division.parts, _first_comma(division)
    if listed < 2 or listed == len(parts):
        return None
    done = DONE.match(division.plain.text, parts[listed - 1].end)
    is_all = done or is_whole(labels_of(division.plain, parts[:listed]))
    return listed if is_all else None


def _whole(division: Division) -> Sum:
    """Return what all parts come to, or their 、 list alone where that exceeds the total already."""
    listed = division.first(_first_comma(division))
    return listed if listed.exceeds else division.first(None)


def _first_comma(division: Division) -> int:
    """Return how many parts of a 、 list stand before its first comma, where it may be over."""
    text, parts = division.plain.text, division.parts
    gaps = [text[one.end : other.start] for one, other in pairwise(parts)]
    commas = [count for count, gap in enumerate(gaps, 1) if "," in gap]
    return commas[0] if commas and commas[0] > 1 else len(parts)


def _least(division: Division, whole: Sum) -> int:
    """Return how many of the parts must be used: all in a bracket, of one name those of a list."""
    if division.is_bracketed:
        return len(division.parts)
    return max(_first_comma(division), 2) if whole.likeness == "same" else 2


def _fitting(division: Division, least: int) -> Sum | None:
    """Return the sum of a total and the first parts, `least` or more, that come to it, the longest."""
    parts = division.parts
    sizes, steps = [one.size for one in parts], [step_of(one) for one in parts]
    rounded = [is_rounded(one) for one in parts]
    totals = [(one, one.size, step_of(one), is_rounded(one)) for one in division.totals]
    for count in range(len(parts), least - 1, -1):
        comes_to = added(sizes[:count])
        for total, size, step, is_open in totals:
            slack = coarseness((step, *steps[:count]), (is_open, *rounded[:count]))
            if abs(comes_to - size) <= slack:
                return division._replace(totals=(total,)).first(count)
    return None
