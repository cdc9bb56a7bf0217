"""How deep headings lie: by the order in which their numbers open under each other."""

from itertools import pairwise, zip_longest

from checker.records import NamedTuple

RANK = {
    "part": 0,
    "chapter": 1,
    "roman": 1,
    "of a chapter": 2,
    "cn-dot": 3,
    "cn-paren": 4,
    "arabic": 5,
    "arabic-paren": 6,
    "circled": 7,
    "plain": 9,
}
ARABIC = ("arabic-comma", "arabic-dot")
DEEPEST = 9  # levels, as many as Word has; what counts on deeper stands beside the last


class Heading(NamedTuple):
    """A paragraph that is or opens with a heading: its offsets, its number, what its format says.

    `at` is where its words begin; `under`: it stands right below another heading.
    """

    start: int
    end: int
    at: int
    marker: str
    style: str
    ordinal: int | None
    style_level: int | None = None
    under: bool = False


class Open(NamedTuple):
    """A level that is open: what numbers it, how far it has counted, how its last number looks.

    `under`: its last heading stands right below another.
    """

    family: str
    ordinal: int | None
    style_level: int | None
    style: str = ""
    under: bool = False


def depths(headings: list[Heading]) -> list[int]:
    """Return the level of each heading, from 1."""
    stack: list[Open] = []
    levels = []
    counted = _taken_up(_counted_on(headings))
    for heading, below in zip_longest(counted, counted[1:]):
        family = _family(heading)
        if heading.ordinal is None:
            depth, entry = _plain(stack, heading, below)
        elif _nests(stack, heading):
            depth, entry = len(stack), Open(family, 1, heading.style_level, heading.style, True)
        else:
            depth = _numbered(stack, family, heading.style, heading.ordinal)
            entry = Open(family, heading.ordinal, heading.style_level, heading.style, heading.under)
        stack = [*stack[: min(depth, DEEPEST - 1)], entry]
        levels.append(len(stack))
    return levels


def parents(levels: list[int]) -> list[int | None]:
    """Return for each heading the index of the one that it is right below, None on top."""
    last: dict[int, int] = {}
    found: list[int | None] = []
    for index, level in enumerate(levels):
        found.append(last.get(level - 1))
        last[level] = index
    return found


def _counted_on(headings: list[Heading]) -> list[Heading]:
    """Return `headings`, those that lost their numbers with them: 一、 … … 四、 and what follows.

    They must be as many as are missing, and none stands right below another heading.
    """
    found = list(headings)
    top = [at for at, one in enumerate(headings) if one.style == "cn-dot"]
    for first, last in pairwise(top):
        lost = _bare_between(headings, first, last)
        count = (headings[first].ordinal or 0) + 1
        if lost and len(lost) == (headings[last].ordinal or 0) - count:
            behind = _bare_between(headings, last, len(headings)) if last == top[-1] else []
            for ordinal, at in enumerate((*lost, last, *behind), count):
                found[at] = headings[at]._replace(style="cn-dot", ordinal=ordinal)
    return found


def _taken_up(headings: list[Heading]) -> list[Heading]:
    """Return `headings`, with 一、 those that count on from it in Arabic: 一、 （一） 2、 （一） 三、."""
    found: list[Heading] = []
    before: int | None = None
    for heading, below, behind in zip_longest(headings, headings[1:], _coming(headings)):
        last = found[-1] if found else heading
        if before and behind in (None, before + 2) and _takes_up(heading, before, last, below):
            found.append(heading._replace(style="cn-dot"))
        else:
            found.append(heading)
        before = found[-1].ordinal if found[-1].style == "cn-dot" else before
    return found


def _coming(headings: list[Heading]) -> list[int | None]:
    """Return for each heading the next number with 一、 at it or behind it."""
    found: list[int | None] = []
    coming: int | None = None
    for one in reversed(headings):
        coming = one.ordinal if one.style == "cn-dot" else coming
        found.append(coming)
    return found[::-1]


def _takes_up(heading: Heading, before: int, last: Heading, below: Heading | None) -> bool:
    """Whether a 2、 below 一、 opens with （一）, and no 1、 stands right above it."""
    is_next = heading.style in ARABIC and heading.ordinal == before + 1
    opens = below is not None and (below.style, below.ordinal) == ("cn-paren", 1)
    return is_next and opens and (last.style, last.ordinal) != (heading.style, before)


def _bare_between(headings: list[Heading], first: int, last: int) -> list[int]:
    return [at for at in range(first + 1, last) if _is_bare(headings[at])]


def _is_bare(heading: Heading) -> bool:
    return heading.ordinal is None and heading.style_level is None and not heading.under


def _family(heading: Heading) -> str:
    if heading.style == "part":
        kinds = (("章", "chapter"), ("节", "of a chapter"))
        return next((kind for word, kind in kinds if word in heading.marker), "part")
    return "arabic" if heading.style.startswith(("arabic-dot", "arabic-comma")) else heading.style


def _nests(stack: list[Open], heading: Heading) -> bool:
    """Whether （一） stands right below （二）, which has the number of what is above it."""
    return (
        heading.ordinal == 1
        and heading.under
        and heading.style != "cn-dot"
        and stack[-1].family == _family(heading)
        and not stack[-1].under
    )


def _numbered(stack: list[Open], family: str, style: str, ordinal: int) -> int:
    """Return how many open levels stay open above a heading with a number."""
    rank = RANK[family]
    alike = [depth for depth, one in enumerate(stack) if one.family == family]
    if alike:
        depth = _goes_on(stack, alike, style, ordinal)
        under = depth < len(stack) - 1 and RANK[stack[-1].family] < rank
        # 1. below 2、, or below （1） in it, numbers what is in that.
        below = stack[depth].style != style
        return len(stack) if ordinal == 1 and (under or below) else depth
    for depth, level in enumerate(stack):
        # 1、 … 二、: another style takes up the count.
        if ordinal > 1 and level.ordinal == ordinal - 1 and rank < RANK[level.family]:
            return depth
    return _first_of_its_kind(stack, rank, ordinal)


def _goes_on(stack: list[Open], alike: list[int], style: str, ordinal: int) -> int:
    """Return which of several levels numbered alike a number counts on, the deepest if none."""
    on = [depth for depth in alike if stack[depth].ordinal == ordinal - 1]
    looks_so = [depth for depth in on if stack[depth].style == style]
    return (looks_so or on or alike)[-1]


def _first_of_its_kind(stack: list[Open], rank: int, ordinal: int) -> int:
    depth = len(stack)
    if ordinal == 1 and rank > RANK["cn-dot"] and stack and stack[-1].ordinal in (None, 1):
        return depth
    while depth and RANK[stack[depth - 1].family] >= rank:
        depth -= 1
    nests = depth == 0 and stack and ordinal == 1 and rank > RANK["cn-dot"]
    return len(stack) if nests else depth


def _plain(stack: list[Open], heading: Heading, below: Heading | None) -> tuple[int, Open]:
    """Place a heading without a number: by its style, beside its like, or below the last one.

    Where a count begins anew right below it, it lies above what that counts.
    """
    level = heading.style_level
    if level is not None:
        depth = len(stack)
        while depth and (stack[depth - 1].style_level or RANK["plain"]) >= level:
            depth -= 1
        return depth, Open("plain", None, level)
    opens = _family(below) if below and below.under and below.ordinal == 1 else "plain"
    again = opens != "plain" and any(one.family == opens for one in stack)
    for depth, one in enumerate(stack):
        if one.family in ("plain", opens):
            at = len(stack) if heading.under and one.family == "plain" and not again else depth
            return at, Open("plain", None, None)
    if heading.under or len(stack) == 1:
        return len(stack), Open("plain", None, None)
    # A number was lost: it takes the place of the one before.
    return max(len(stack) - 1, 0), stack[-1] if stack else Open("plain", None, None)
