"""Ids of packs and rules: letters of any script, digits, ``-``, ``_`` and ``.``."""

from checker.messages import Message
from checker.packs.nodes import Scalar
from checker.packs.sentences import places
from checker.packs.shapes import span
from checker.packs.source import Log
from checker.patterns import pattern

FOREIGN = pattern(r"[^\w.-]")


def full_id(name: str, prefix: str) -> str:
    """Return the public id of the rule that the pack `prefix` calls `name`."""
    return name if "/" in name else f"{prefix}/{name}"


def check_rule_id(node: Scalar, prefix: str, log: Log) -> None:
    """Note an id with a sign that ids do not have, or with the prefix of another pack."""
    before, slash, name = node.text.rpartition("/")
    if slash and before != prefix:
        hint = Message.of("pack.near", word=f"{prefix}/{name}")
        log.add("pack.prefix", *span(node), name=before, prefix=prefix, hint=hint)
    else:
        _check(node, len(before + slash), log)


def check_pack_id(node: Scalar, log: Log) -> None:
    """Note an id with a sign that ids do not have."""
    _check(node, 0, log)


def _check(node: Scalar, begin: int, log: Log) -> None:
    foreign = FOREIGN.search(node.text, begin)
    if foreign or begin == len(node.text):
        at = foreign.start() if foreign else begin - 1
        start = places(node, log)[at]
        log.add("pack.id", start, start + 1, sign=node.text[at], expected=Message.of("kind.id"))
