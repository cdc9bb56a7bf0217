"""What a person's eye found in each report: the labels, read from ``labels/*.yaml``."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from checker.document.text.fold import fold_term

HERE = Path(__file__).parent
HEAD = (
    "title", "issuer", "year", "document_number", "addressees", "signature", "date", "copy_to",
)  # fmt: skip
FACTS = ("outline", "figures", "indicators")
MAYBE = "maybe "
END_MARKS = ".。:;,"


class Account(NamedTuple):
    """What a report holds, as words that can be compared: by label, or as the checker saw it.

    `head`: a field's values, none where it is absent. `parts`: how each was found. `indicators`:
    ``行政检查 count 206次``. `statuses`: of the rules, the silent ones left out in a label.
    """

    head: Mapping[str, tuple[str, ...]] = {}
    parts: Mapping[str, str] = {}
    outline: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()
    indicators: tuple[str, ...] = ()
    statuses: Mapping[str, str] = {}


class Label(NamedTuple):
    """The account that is right; `maybe`: indicator values and passages that may be found or not.

    `either`: rules that may judge as they like. `judged`: rules and packs that the label speaks of,
    none for all. `passages`: the words each rule should cite.
    """

    name: str
    path: Path
    account: Account
    maybe: frozenset[str] = frozenset()
    either: frozenset[str] = frozenset()
    judged: tuple[str, ...] = ()
    facts: frozenset[str] = frozenset(FACTS)
    passages: Mapping[str, tuple[str, ...]] = {}

    def judges(self, rule: str) -> bool:
        """Whether the label speaks of `rule`."""
        return not self.judged or rule in self.judged or rule.partition("/")[0] in self.judged


def load_all(folder: Path = HERE / "labels") -> tuple[Label, ...]:
    """Return all labels, by name."""
    return tuple(load(path) for path in sorted(folder.glob("*.yaml")))


def load(path: Path) -> Label:
    """Read one label; its report is named from this folder or from that of the label."""
    written = yaml.safe_load(path.read_text(encoding="utf-8"))
    values = tuple(_values(written.get("indicators") or {}))
    findings = {status: of or [] for status, of in written["findings"].items()}
    account = Account(
        {name: words(written["head"].get(name)) for name in HEAD},
        written["parts"],
        tuple(heading(one) for one in written.get("outline") or ()),
        tuple(fold_term(str(one)) for one in written.get("figures") or ()),
        tuple(one for one, _ in values),
        {rule: status for status, of in findings.items() if status != "either" for rule in of},
    )
    return Label(
        path.stem,
        _report(path, written["report"]),
        account,
        frozenset(one for one, is_maybe in values if is_maybe),
        frozenset(findings.get("either", ())),
        tuple(written.get("judged", ())),
        frozenset(FACTS) & written.keys(),
        {rule: tuple(map(str, of)) for rule, of in written.get("passages", {}).items()},
    )


def words(value: Any) -> tuple[str, ...]:
    """Return the values of a head field as they are compared."""
    values = value if isinstance(value, list | tuple) else [value]
    return tuple(fold_term(str(one)) for one in values if one is not None)


def plain(words: str) -> str:
    """Return the words of a passage as they are compared."""
    return "".join(fold_term(words).split())


def heading(line: str) -> str:
    """Return a line of the outline (level, number, title) as it is compared."""
    return fold_term(line).replace(" ", "").rstrip(END_MARKS)


def indicator_value(name: str, kind: str, value: float | None = None, unit: str = "") -> str:
    """Return one value of an indicator as it is compared; none at all needs no unit."""
    number = "" if value is None else f" {value:.10g}{unit if value else ''}"
    return f"{name} {kind}{number}"


def _report(path: Path, written: str) -> Path:
    return next(
        (one for one in (HERE / written, path.parent / written) if one.exists()), HERE / written
    )


def _values(indicators: Mapping[str, Iterable[str]]) -> Iterable[tuple[str, bool]]:
    for name, values in indicators.items():
        for one in dict.fromkeys(values):
            yield _value(name, one.removeprefix(MAYBE)), one.startswith(MAYBE)


def _value(name: str, written: str) -> str:
    kind, *rest = written.split()
    number = float(rest[0]) if rest else None
    return indicator_value(name, kind, number, rest[1] if len(rest) > 1 else "")
