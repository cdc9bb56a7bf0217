"""How much each part of a page holds, found in one walk over it, and whether two nodes are one."""

from collections.abc import Iterable
from operator import add
from typing import Any

from checker.document.web.flow import CHILDLESS, events, never
from checker.records import NamedTuple

ATTACHED = (".pdf", ".doc", ".docx", ".wps", ".ofd", ".xls", ".xlsx", ".zip", ".rar")


class Weight(NamedTuple):
    """What a part holds: characters, those of links, links, and those of them to documents."""

    characters: int = 0
    linked: int = 0
    links: int = 0
    attachments: int = 0

    @property
    def words(self) -> int:
        """The number of characters that are no link."""
        return max(self.characters - self.linked, 0)


def weights(root: Any) -> dict[int, Weight]:
    """Return what `root` and each element in it holds, by its ``mem_id``."""
    found: dict[int, Weight] = {}
    around = [_alone(root)]
    for node, entered in events(root, never):
        if not entered:
            found[node.mem_id] = whole = around.pop()
            if around:
                around[-1] = _sum(around[-1], whole)
        elif node.tag == "-text":
            around[-1] = _sum(around[-1], Weight(len(node.text_content.strip())))
        elif node.tag not in CHILDLESS:
            around.append(_alone(node))
    return found


def weight(node: Any) -> int:
    """Return the number of characters in one part of a page that are no link."""
    return weights(node)[node.mem_id].words


def is_attachment(link: Any) -> bool:
    """Whether a link leads to a document."""
    return (link.attributes.get("href") or "").lower().endswith(ATTACHED)


def is_same(one: Any, other: Any) -> bool:
    """Whether two are one node: ``==`` would compare, and first write, all that they hold."""
    same: bool = one.mem_id == other.mem_id
    return same


def take_out(nodes: Iterable[Any]) -> None:
    """Take nodes, given in the order of the page, out of it: what lies in another goes first."""
    for node in reversed({one.mem_id: one for one in nodes}.values()):
        node.decompose()


def _alone(node: Any) -> Weight:
    """Return what an element adds to the text and the elements in it."""
    if node.tag != "a":
        return Weight()
    return Weight(0, len((node.text() or "").strip()), 1, int(is_attachment(node)))


def _sum(one: Weight, other: Weight) -> Weight:
    return Weight(*map(add, one, other))
