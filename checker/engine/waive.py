"""Waivers before the findings of a run: what each absorbs, and which of them somebody must look at.

A waiver takes a failed or doubtful finding out of the score and the exit status, and out of
nothing else: it stays in the outcome as ``waived``. It absorbs a finding whole or not at all: one
that has passages outside its section is left as it is.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from functools import cache
from os.path import abspath, basename
from typing import Literal

from checker.messages import Message
from checker.packs.nearest import nearest_word
from checker.records import NamedTuple
from checker.report import Finding, Report
from checker.waivers import State, Use, Waived, Waiver

WAIVABLE = ("fail", "review")
Kind = Literal["judged", "absorbed", "outside", "refused"]
Hits = dict[Waiver, list["Hit"]]


class Hit(NamedTuple):
    """What a waiver met with in one report: the finding of its rule, and what came of it."""

    kind: Kind
    passages: int = 0


class Settled(NamedTuple):
    """Reports with their findings waived, and what became of each waiver."""

    reports: tuple[Report, ...]
    uses: tuple[Use, ...]


def waive(
    reports: Iterable[Report], waivers: Iterable[Waiver], known: Collection[str], today: str
) -> Settled:
    """Waive the findings that `waivers` cover on the day `today` (ISO).

    `known` are the ids of all rules in use, with those that this run leaves out.
    """
    waiving = Waiving(waivers, today)
    return Settled(tuple(map(waiving.waived, reports)), waiving.uses(known))


class Waiving:
    """Waives the findings of one report after the other, and notes what each waiver met with."""

    def __init__(self, waivers: Iterable[Waiver], today: str) -> None:
        self.hits: Hits = {one: [] for one in waivers}
        self.holding = tuple(one for one in self.hits if one.expires >= today)

    def waived(self, report: Report) -> Report:
        """Return `report` with the findings waived that somebody answers for."""
        return _waived(report, self.holding, self.hits)

    def uses(self, known: Collection[str]) -> tuple[Use, ...]:
        """Return what became of each waiver; see ``waive``."""
        return tuple(
            _use(one, found, one in self.holding, known) for one, found in self.hits.items()
        )


def _waived(report: Report, waivers: tuple[Waiver, ...], hits: Hits) -> Report:
    source = report.subject.source
    path = source if source == "-" else abspath(source).replace("\\", "/")
    here = tuple(one for one in waivers if _is_for(one, path))
    if not here:
        return report
    return report._replace(findings=tuple(_judged(one, here, hits) for one in report.findings))


def _judged(finding: Finding, waivers: tuple[Waiver, ...], hits: Hits) -> Finding:
    for waiver in (one for one in waivers if one.rule == finding.rule.id):
        hit = _hit(finding, waiver)
        hits[waiver].append(hit)
        if hit.kind == "absorbed":
            because = Message.of(
                "waiver.because", reason=waiver.reason, by=waiver.approved_by, day=waiver.expires
            )
            return finding._replace(status="waived", waived=Waived(finding.status, because))
    return finding


def _hit(finding: Finding, waiver: Waiver) -> Hit:
    if finding.status not in WAIVABLE:
        return Hit("judged")
    if not finding.rule.waivable:
        return Hit("refused")
    headings = [one.place.headings for one in finding.evidence] or [()]
    if waiver.section and not all(any(waiver.section in h for h in path) for path in headings):
        return Hit("outside")
    return Hit("absorbed", len(headings))


def _use(waiver: Waiver, hits: list[Hit], is_holding: bool, known: Collection[str]) -> Use:
    passages = sum(hit.passages for hit in hits)
    state = _state(waiver, {hit.kind for hit in hits}, passages, known) if is_holding else "expired"
    near = (nearest_word(waiver.rule, known) or "") if state == "unknown" else ""
    return Use(waiver, state, passages, sum(hit.kind == "absorbed" for hit in hits), near)


def _state(waiver: Waiver, met: Collection[str], passages: int, known: Collection[str]) -> State:
    if "refused" in met:
        return "refused"
    if "outside" in met:
        return "outside"
    if 0 < waiver.most < passages:
        return "grown"
    if passages:
        return "used"
    if met:
        return "unused"
    pack = waiver.rule.partition("/")[0]
    is_loaded = any(one.startswith(f"{pack}/") for one in known)
    return "unknown" if is_loaded and waiver.rule not in known else "elsewhere"


def _is_for(waiver: Waiver, path: str) -> bool:
    """Whether `waiver` is for the report at the absolute `path`, with / between its folders."""
    if "/" not in waiver.path:
        return bool(_glob(waiver.path).fullmatch(basename(path)))
    folder = waiver.folder.replace("\\", "/").rstrip("/")
    return bool(_glob(f"{folder}/{waiver.path.removeprefix('./')}", len(folder)).fullmatch(path))


@cache
def _glob(pattern: str, plain: int = 0) -> re.Pattern[str]:
    """Return `pattern` as an expression; its first `plain` characters are no signs."""
    return re.compile(re.escape(pattern[:plain]) + "".join(_pieces(pattern[plain:])))


def _pieces(pattern: str) -> Iterator[str]:
    signs = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}
    for piece in re.split(r"(\*\*/|\*\*|\*|\?)", pattern):
        yield signs.get(piece, re.escape(piece))
