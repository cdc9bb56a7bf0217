"""Maps of copies: the reports of each group on a circle, a line between those that share text."""

from math import cos, pi, sin

from checker.audit.compared import Copy
from checker.audit.outputs.names import dated
from checker.audit.review import Review
from checker.cleaning import clean, shorten
from checker.records import NamedTuple

GROUPS, REPORTS = 12, 16  # groups that are drawn, and reports of each
WIDTH, HIGH, FLAT = 600, 260, 60  # of a map, and the height of a map of two
RADIUS, LABEL = 92.0, 12.0  # of the circle, and from it to the name of a report
NAME = 15  # characters


class Node(NamedTuple):
    """A report on the map; its name is set outside of the circle."""

    name: str
    x: float
    y: float
    label_x: float
    label_y: float
    anchor: str


class Edge(NamedTuple):
    """Two reports that share text, and the larger share of either."""

    one: Node
    other: Node
    share: float


class Map(NamedTuple):
    """A group; `more` of its reports are not drawn."""

    number: int
    height: int
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    more: int


def maps(review: Review) -> tuple[Map, ...]:
    """Return a map of each of the largest groups."""
    groups = sorted(
        enumerate(review.compared.groups, 1), key=lambda item: (-len(item[1]), item[0])
    )[:GROUPS]
    copies = review.compared.of_others()
    return tuple(_map(number, group, copies, review) for number, group in groups)


def _map(number: int, group: tuple[int, ...], copies: tuple[Copy, ...], review: Review) -> Map:
    drawn = group[:REPORTS]
    height = FLAT if len(drawn) == 2 else HIGH
    nodes = {
        report: _node(dated(report, review), at / len(drawn), height / 2)
        for at, report in enumerate(drawn)
    }
    edges = tuple(
        Edge(nodes[one.one], nodes[one.other], max(one.of_one, one.of_other))
        for one in copies
        if one.one in nodes and one.other in nodes
    )
    return Map(number, height, tuple(nodes.values()), edges, len(group) - len(drawn))


def _node(name: str, turn: float, y: float) -> Node:
    """Return the node at `turn` of the circle around `y`, from the right on, counted from 0 to 1."""
    across, down = cos(2 * pi * turn), sin(2 * pi * turn)
    x = WIDTH / 2
    return Node(
        shorten(clean(name), NAME),
        round(x + RADIUS * across, 1),
        round(y + RADIUS * down, 1),
        round(x + (RADIUS + LABEL) * across, 1),
        round(y + (RADIUS + LABEL) * down + 4, 1),
        "start" if across >= 0 else "end",
    )
