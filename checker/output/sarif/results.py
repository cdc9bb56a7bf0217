"""Findings as results of SARIF."""

from collections.abc import Iterator
from typing import Any

from checker import stating
from checker.cleaning import clean
from checker.fixes import trimmed
from checker.language.verdict import Mend, Status
from checker.output.sarif.places import Places
from checker.output.sarif.rules import level
from checker.report import Finding, Report
from checker.view import View

KINDS: dict[Status, str] = {
    "fail": "fail",
    "waived": "fail",
    "review": "review",
    "not-checked": "open",
    "pass": "pass",
    "not-applicable": "notApplicable",
}
# What is listed under each `--show`; a rule that crashed is a notification, not a result.
SHOWN: dict[str, tuple[Status, ...]] = {
    "fail": ("fail", "waived"),
    "review": ("fail", "waived", "review", "not-checked"),
    "all": tuple(KINDS),
}


def of_report(
    report: Report, places: Places, numbers: dict[str, int], view: View
) -> Iterator[dict[str, Any]]:
    """Yield the results of a report; `numbers` are those of the rules."""
    if not report.is_applicable and view.show != "all":
        return
    for finding in report.findings:
        if finding.status in SHOWN[view.show]:
            number = numbers[finding.rule.id]
            found = {"ruleId": finding.rule.id, "ruleIndex": number, **_judged(finding, view)}
            yield {**found, **_placed(finding, places, view), **_fixes(finding, places, view)}


def _judged(finding: Finding, view: View) -> dict[str, Any]:
    rule, kind = finding.rule, KINDS[finding.status]
    found: dict[str, Any] = {
        "kind": kind,
        "level": level(rule) if kind == "fail" else "none",
        "message": {"text": _message(finding, view)},
        "partialFingerprints": {"ruleSectionPassage/v1": finding.fingerprint or rule.id},
        "properties": {"status": finding.status, "category": rule.category, "weight": rule.weight},
    }
    if finding.status == "waived":
        reason = clean(view.tell(finding.waived.because if finding.waived else finding.message))
        waiver = {"kind": "external", "status": "accepted", "justification": reason}
        found["suppressions"] = [waiver]
    return found


def _message(finding: Finding, view: View) -> str:
    """Say what is wrong, where it was looked for, and how to mend it; places stand elsewhere."""
    said = {
        key: text
        for key, text in stating.statements(finding, view)
        if key in ("card.problem", "card.searched", "card.advice")
    }
    title = clean(finding.rule.title or finding.rule.text)
    problem = view.say("card.labelled", label=title, text=said.pop("card.problem"))
    return "\n".join((problem, stating.labelled(iter(said.items()), view))).strip()


def _placed(finding: Finding, places: Places, view: View) -> dict[str, Any]:
    """Return the places of the passages, or of the file for what is missing, and the nearest."""
    passages = [places.passage(*one.span) for one in finding.evidence]
    found: dict[str, Any] = {"locations": passages or [{"physicalLocation": places.whole()}]}
    near = finding.nearest
    if near:
        lacks = {"message": {"text": clean(view.tell(near.lacks))}}
        found["relatedLocations"] = [{**places.passage(*near.passage.span), **lacks}]
    return found


def _fixes(finding: Finding, places: Places, view: View) -> dict[str, Any]:
    """Return one fix with all safe mends of a finding whose places in the file are lines."""
    mends = tuple(one for one in finding.mends if one.safe) if finding.status == "fail" else ()
    made = [one for one in (_replacement(mend, places) for mend in mends) if one]
    if not made:
        return {}
    change = {"artifactLocation": places.file, "replacements": made}
    text = view.say("sarif.fix", count=len(made))
    return {"fixes": [{"description": {"text": text}, "artifactChanges": [change]}]}


def _replacement(mend: Mend, places: Places) -> dict[str, Any] | None:
    one = trimmed(places.document.text, mend)
    where = places.region(*one.span)
    if where is None or where["startLine"] != where["endLine"]:
        return None
    if where["endColumn"] - where["startColumn"] != places.units(*one.span):
        return None  # marks of Markdown stand between
    return {"deletedRegion": where, "insertedContent": {"text": one.text}}
