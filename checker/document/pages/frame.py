"""Where on its pages the text of a document stands, and where in it a row does."""

from collections import Counter
from itertools import pairwise
from statistics import median

from checker.document.pages.sheet import Row, Sheet
from checker.document.text.shapes import calls, is_closed, is_heading
from checker.document.titles import is_title
from checker.numerals import UP_TO_TEN
from checker.patterns import pattern
from checker.records import NamedTuple

# In widths of a character: an indent, how short a full line may be, how far from the middle a
# centred line may stand.
INDENT, DEEPEST = 1.2, 4.6
SHORT = 2.6
CENTRED = 1.0
# Larger than the text by so much is a title.
LARGE = 1.12
# Rows that are long enough to show where the margins are, and how near these are at most.
LONG, NARROWEST = 12, 18
# What may not be parted: a word or figure, with the marks that open it or stand in it.
WORD = pattern(r"[“‘《〈（〔【]*[!-~][!-~·—–’”〔〕（]*")
# Between the lines of a paragraph there is so much room, of what is usual; more where its first
# line is indented.
ROOM, MORE_ROOM = 1.25, 1.8
# 二是…: at the start of a line, and within one; 一是 begins a paragraph in any case.
ITEM, INNER = (
    pattern(rf"(?!一是)[{UP_TO_TEN}]{{1,2}}是"),
    pattern(rf"[。；：][{UP_TO_TEN}]{{1,2}}是"),
)
# What a page lists (• 政务公开) stands deeper, and is no first line of a paragraph.
BULLETS = tuple("•●○◦■□◆▪")
# How many lines, and what share of those in mid-sentence, were broken by hand.
FEWEST, RAGGED = 3, 0.15


class Frame(NamedTuple):
    """Where the text of a document stands: edges, size of type, distance of lines.

    `indented`: first lines of paragraphs are; `ragged`: lines were broken before they were full;
    `itemized`: 一是 and 二是 begin paragraphs, as a rule.
    """

    left: float
    right: float
    em: float
    pitch: float
    indented: bool = False
    ragged: bool = False
    itemized: bool = False


class Spot(NamedTuple):
    """A row among others: the frame it stands in, the index of its sheet.

    `leads`: the row below it begins at the left edge.
    """

    row: Row
    frame: Frame
    sheet: int = 0
    leads: bool = False

    @property
    def indent(self) -> float:
        """How far from the left edge it begins, in widths of a character."""
        return (self.row.left - self.frame.left) / self.frame.em

    @property
    def short(self) -> float:
        """How far from the right edge it ends, in widths of a character."""
        return (self.frame.right - self.row.right) / self.frame.em

    @property
    def is_deep(self) -> bool:
        """Whether it is indented as the first lines of paragraphs are."""
        return INDENT < self.indent < DEEPEST and not self.is_centred

    @property
    def is_first(self) -> bool:
        """Whether it is indented so and full."""
        return self.is_deep and self.short < SHORT

    @property
    def is_large(self) -> bool:
        """Whether it is set in larger type than the text, as titles are."""
        return self.row.em > LARGE * self.frame.em

    @property
    def is_centred(self) -> bool:
        """Whether it stands in the middle and well within the edges."""
        least = CENTRED if self.is_large else SHORT
        return abs(self.indent - self.short) < 2 * CENTRED and self.indent > least


def first_word(text: str) -> float:
    """Return how much room the word takes that had to stay whole, in widths of a character."""
    word = WORD.match(text)
    return sum(0.5 if sign.isascii() else 1 for sign in word[0][:20]) if word else 0


def frames(sheets: tuple[Sheet, ...]) -> tuple[Frame, Frame]:
    """Return the frames of even and odd pages, which may mirror each other."""
    every = (row for sheet in sheets for row in sheet.rows)
    rows = [row for row in every if len(row.pieces) == 1 and len(row.text) > 1]
    whole = _frame(rows)
    halves = [[row for row in rows if row.page % 2 == side] for side in (0, 1)]
    return _moved(whole, halves[0]), _moved(whole, halves[1])


def _moved(whole: Frame, rows: list[Row]) -> Frame:
    """Shift a frame to where these pages have it."""
    if sum(len(row.text) >= LONG for row in rows) < LONG:
        return whole
    left, right = _edges(rows, whole.em)
    return whole._replace(left=left, right=right)


def _frame(rows: list[Row]) -> Frame:
    longs = [row for row in rows if len(row.text) >= LONG] or rows
    if not longs:
        return Frame(0, 0, 1, 1)
    sizes: Counter[float] = Counter()
    for row in longs:
        sizes[round(row.em, 1)] += len(row.text)
    em = max(sizes.most_common(1)[0][0], 0.1)
    left, right = _edges(rows, em)
    frame = Frame(left, right, em, float("inf"))
    frame = frame._replace(pitch=_pitch([Spot(row, frame) for row in rows]))
    spots = [Spot(row, frame) for row in rows]
    indented = _is_indented([one for one in spots if not one.row.text.startswith(BULLETS)])
    if indented:
        return frame._replace(indented=True)
    return frame._replace(ragged=_is_ragged(spots), itemized=_is_itemized(spots))


def _is_indented(spots: list[Spot]) -> bool:
    """Whether the first lines of paragraphs are indented, and not all others."""
    pairs = list(pairwise(spots))
    begin = sum(below.indent < INDENT and above.is_first for above, below in pairs)
    hang = sum(above.indent < INDENT and _goes_deeper(above, below) for above, below in pairs)
    alone = sum(below.is_deep and not _goes_deeper(above, below) for above, below in pairs)
    return begin > hang or (alone > max(hang, 1) and alone >= len(spots) / 25)


def _is_ragged(spots: list[Spot]) -> bool:
    """Whether many lines stop in mid-sentence, though what follows had found room on them."""
    broken = [pair for pair in pairwise(spots) if _is_broken(*pair)]
    early = sum(above.short > SHORT + first_word(below.row.text) for above, below in broken)
    return early >= FEWEST and early > RAGGED * len(broken)


def _is_itemized(spots: list[Spot]) -> bool:
    """Whether more items begin below a short line than in mid-line."""
    begun = sum(
        above.short > SHORT and ITEM.match(below.row.text) is not None
        for above, below in pairwise(spots)
    )
    return begun > sum(len(INNER.findall(spot.row.text)) for spot in spots)


def _is_broken(above: Spot, below: Spot) -> bool:
    """Whether a sentence goes on from one row to the next that stands right below it."""
    text, (one, other), frame = above.row.text, (above.row, below.row), above.frame
    if len(text) < LONG or is_closed(text) or is_heading(text) or is_title(text):
        return False
    return not calls(other.text) and other.y - one.y <= ROOM * frame.pitch


def _goes_deeper(above: Spot, spot: Spot) -> bool:
    """Whether an indented row goes on with a full one."""
    return spot.is_deep and above.short < SHORT and not is_closed(above.row.text)


def _edges(rows: list[Row], em: float) -> tuple[float, float]:
    """Return where lines begin that are not indented, and where full lines end."""
    lefts = Counter(round(row.left / em * 2) for row in rows)
    common = [at for at, count in lefts.items() if count >= max(2, len(rows) / 12)]
    near = min(common, default=min(lefts))
    left = median(row.left for row in rows if round(row.left / em * 2) == near)
    rights = sorted(row.right for row in rows if len(row.text) >= LONG or row == rows[0])
    return left, max(rights[len(rights) * 4 // 5], left + NARROWEST * em)


def _pitch(spots: list[Spot]) -> float:
    """Return the distance of lines, of those that are full and what is below them if there are any."""
    steps = [
        (above.short < SHORT, below.row.y - above.row.y)
        for above, below in pairwise(spots)
        if above.row.page == below.row.page and below.row.y > above.row.y
    ]
    full = [step for is_full, step in steps if is_full] or [step for _, step in steps]
    return median(full) if full else float("inf")
