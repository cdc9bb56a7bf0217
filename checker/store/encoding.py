"""Records as bytes and back: findings and documents; rules stay with who loaded their packs."""

import zlib
from collections.abc import Iterable
from functools import cache
from typing import Any

from checker.codec import Codec
from checker.document import model
from checker.language.verdict import Mend
from checker.messages import Message
from checker.packs.model import LoadedPacks, Rule
from checker.report import Evidence, Finding, Lacking, Report, Subject

RECORDS: tuple[Any, ...] = (
    Message, Report, Subject, Finding, Evidence, Lacking, Mend,
    model.Document, model.Span, model.Source, model.Origin, model.Block, model.Section, model.Item,
    model.Field, model.Head, model.Removed, model.Gap, model.Place,
)  # fmt: skip
# What a kept outcome that is damaged, or of another make, may raise when it is read.
STALE = (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError, zlib.error)
FAST = 1  # of the levels of zlib: the text of reports packs well enough


def pack(value: Any, codec: Codec) -> bytes:
    """Return a record as bytes."""
    return packed(codec.dumps(value))


def unpack(data: bytes, codec: Codec) -> Any:
    """Return the record that `data` holds. Raises one of STALE for what is no such record."""
    return codec.loads(unpacked(data))


def packed(text: str) -> bytes:
    """Return a text as bytes."""
    return zlib.compress(text.encode("utf-8", "surrogatepass"), FAST)


def unpacked(data: bytes) -> str:
    """Return the text that `data` holds. Raises one of STALE for what is no such text."""
    return zlib.decompress(data).decode("utf-8", "surrogatepass")


def bare(report: Report) -> Report:
    """Return a report without its packs, and with the ids of rules in their place."""
    return report._replace(packs=(), findings=without_rules(report.findings))


def without_rules(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return findings with the ids of their rules in their place."""
    return tuple(one._replace(rule=one.rule.id) for one in findings)  # type: ignore[arg-type]


class Rulebook:
    """The rules of packs by their ids, as they read in a report year."""

    def __init__(self, loaded: LoadedPacks) -> None:
        self.loaded = loaded
        self.rules = {rule.id: rule for one in loaded.packs for rule in one.rules}
        self.of = cache(self._of)

    def __reduce__(self) -> tuple[Any, ...]:
        """Another process that this is handed to makes it from the packs."""
        return Rulebook, (self.loaded,)

    def dressed(self, bare: Report, source: str) -> Report:
        """Give a bare report its packs and rules again, and the name by which it is known now."""
        return Report(
            bare.subject._replace(source=source),
            self.loaded.packs,
            self.with_rules(bare.findings, bare.document.head.year),
            bare.document._replace(source=source),
        )

    def with_rules(self, findings: Iterable[Finding], year: int | None) -> tuple[Finding, ...]:
        """Give findings that were kept their rules. Raises KeyError where one is no longer there."""
        rules: Any = self.of(year)
        return tuple(one._replace(rule=rules[one.rule]) for one in findings)

    def _of(self, year: int | None) -> dict[str, Rule]:
        return {name: rule.in_year(year) for name, rule in self.rules.items()}
