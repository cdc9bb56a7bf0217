"""Reports with their findings as bytes and back; rules and packs stay with who loaded them."""

import zlib
from typing import Any

from checker.codec import Codec
from checker.document import model
from checker.engine.evaluate import in_year
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
    return zlib.compress(codec.dumps(value).encode("utf-8", "surrogatepass"), FAST)


def unpack(data: bytes, codec: Codec) -> Any:
    """Return the record that `data` holds. Raises one of STALE for what is no such record."""
    return codec.loads(zlib.decompress(data).decode("utf-8", "surrogatepass"))


def without_rules(report: Report) -> Report:
    """Return `report` with the ids of its rules in their place, and without its packs."""
    findings = tuple(one._replace(rule=one.rule.id) for one in report.findings)  # type: ignore[arg-type]
    return report._replace(packs=(), findings=findings)


def with_rules(report: Report, loaded: LoadedPacks, source: str) -> Report:
    """Give a report that was kept its rules again, and the name by which it is known now.

    Raises KeyError where a rule is no longer there.
    """
    rules: dict[Any, Rule] = {rule.id: rule for one in loaded.packs for rule in one.rules}
    year = report.document.head.year
    findings = tuple(one._replace(rule=in_year(rules[one.rule], year)) for one in report.findings)
    return report._replace(
        packs=loaded.packs,
        findings=findings,
        subject=report.subject._replace(source=source),
        document=report.document._replace(source=source),
    )
