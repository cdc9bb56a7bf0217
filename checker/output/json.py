"""The outcome as JSON, stable and versioned; ``schema/report.schema.json`` describes it.

Keys and codes never change with the language; sentences do.
"""

from collections.abc import Iterable
from typing import Any

from checker import __version__, jsontext
from checker.document.model import Document, Place, Span
from checker.messages import Message, say
from checker.packs.model import Basis, Pack
from checker.report import Evidence, Finding, Lacking, Report, Run
from checker.view import View
from checker.waivers import Use, Waived

SCHEMA_VERSION = 1
TOOL = "gongwen-checker"


def render(run: Run, view: View) -> str:
    """Return one JSON object over all reports."""
    return jsontext.as_json(_run(run, view), view.ascii)


def header(packs: Iterable[Pack]) -> dict[str, Any]:
    """Return what stands above the reports: which program and which packs judged them."""
    return {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": TOOL, "version": __version__},
        "packs": [_pack(pack) for pack in packs],
    }


def _run(run: Run, view: View) -> dict[str, Any]:
    tallies = [report.tally for report in run.reports]
    return {
        **header(run.packs),
        "reports": [report_record(report, view) for report in run.reports],
        **({"waivers": [_use(one, view) for one in run.waivers]} if run.waivers else {}),
        "summary": {
            "reports": len(run.reports),
            "fail": sum(tally["fail"] for tally in tallies),
            "review": sum(tally["review"] for tally in tallies),
            "unreadable": len(run.unreadable),
        },
    }


def _use(use: Use, view: View) -> dict[str, Any]:
    """Return a waiver with what became of it."""
    from checker import telling

    one = use.waiver
    return {
        "rule": one.rule,
        "path": one.path,
        "section": one.section,
        "reason": one.reason,
        "approved_by": one.approved_by,
        "expires": one.expires,
        "most": one.most or None,
        "state": use.state,
        "alarm": use.is_alarm,
        "passages": use.passages,
        "reports": use.reports,
        "message": telling.waiver(use, view),
    }


def _pack(pack: Pack) -> dict[str, Any]:
    profile = {"profile": pack.profile} if pack.profile else {}
    return {"id": pack.id, "version": pack.version, "digest": pack.digest, **profile}


def report_record(report: Report, view: View) -> dict[str, Any]:
    """Return one report with all its findings."""
    grade = report.grade
    return {
        **report.subject._asdict(),
        "score": report.score,
        "raw_score": report.raw_score,
        # A grade is the name the public knows it by, in any language.
        "grade": grade and say(Message.of(f"grade.{grade}"), "zh"),
        "tally": report.tally,
        "findings": [finding_record(one, view) for one in report.findings],
        "gaps": [view.tell(gap) for gap in report.gaps],
    }


def finding_record(finding: Finding, view: View) -> dict[str, Any]:
    """Return one finding."""
    rule = finding.rule
    return {
        "rule": rule.id,
        "title": rule.title,
        "level": rule.sentence.level,
        "status": finding.status,
        "category": rule.category,
        "weight": rule.weight,
        "message": view.tell(finding.message),
        "basis": _basis(rule.basis, view) if rule.basis else None,
        "evidence": [_evidence(one) for one in finding.evidence],
        "searched": [view.tell(one) for one in finding.searched],
        "nearest": _nearest(finding.nearest, view) if finding.nearest else None,
        "advice": rule.advice,
        "draft": rule.draft,
        "fingerprint": finding.fingerprint,
        **({"waived": _waived(finding.waived, view)} if finding.waived else {}),
    }


def _waived(waived: Waived, view: View) -> dict[str, Any]:
    return {"was": waived.was, "because": view.tell(waived.because), "known": waived.is_known}


def _basis(basis: Basis, view: View) -> dict[str, Any]:
    pending = (
        "" if basis.article_verified or not basis.article else view.say("card.article-pending")
    )
    return {"title": basis.authority.title, "article": f"{basis.article}{pending}"}


def passage_record(document: Document, span: Span) -> dict[str, Any]:
    """Return a passage with its place."""
    return _passage(document.quote(span), document.place(span.start), span.start, span.end)


def _evidence(evidence: Evidence) -> dict[str, Any]:
    return _passage(evidence.quote, evidence.place, evidence.start, evidence.end)


def _passage(quote: str, place: Place, start: int, end: int) -> dict[str, Any]:
    return {
        "quote": quote,
        "section": place.headings,
        "page": place.page,
        "paragraph": place.paragraph,
        "line": place.line,
        "column": place.column,
        "start": start,
        "end": end,
    }


def _nearest(nearest: Lacking, view: View) -> dict[str, Any]:
    return {
        "quote": nearest.passage.quote,
        "lacks": view.tell(nearest.lacks),
        "line": nearest.passage.place.line,
    }
