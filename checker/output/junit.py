"""JUnit XML, as Jenkins, GitLab and other build servers read it: a suite a report, a case a rule.

A rule that fails at ``must`` or ``should`` is a failure, one that crashed an error; one that a
person must look at, that does not apply, could not be checked, is waived or fails at ``may`` is
skipped, with the reason.
"""

import xml.etree.ElementTree as ET
from collections.abc import Iterable

from checker import stating, telling
from checker.cleaning import clean, sound
from checker.report import LEVELS, Finding, Report, Run, Unreadable
from checker.view import View


def render(run: Run, view: View) -> bytes:
    """Return one XML document in UTF-8."""
    root = ET.Element("testsuites", name="gongwen-checker")
    root.extend(_suite(report, view) for report in run.reports)
    root.extend(_unreadable(one, view) for one in run.unreadable)
    for name in ("tests", "failures", "errors"):
        root.set(name, str(sum(int(suite.get(name, "0")) for suite in root)))
    ET.indent(root)
    made: bytes = ET.tostring(root, "utf-8", xml_declaration=True)
    return made + b"\n"


def _suite(report: Report, view: View) -> ET.Element:
    source = report.subject.source
    cases = [_case(source, one, view) for one in report.findings]
    suite = _counted(source, cases)
    suite.insert(0, _properties(_known(report, view)))
    return suite


def _counted(source: str, cases: list[ET.Element]) -> ET.Element:
    outcomes = [case[0].tag if len(case) else "" for case in cases]
    suite = ET.Element("testsuite", name=_line(source), file=_line(source), tests=str(len(cases)))
    for name, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        suite.set(name, str(outcomes.count(tag)))
    suite.extend(cases)
    return suite


def _known(report: Report, view: View) -> Iterable[tuple[str, str]]:
    """Say which report a suite is, by names that stay the same in every language."""
    subject = report.subject
    yield from (("title", subject.title), ("issuer", subject.issuer), ("genre", subject.genre))
    yield "year", str(subject.year or "")
    yield "score", "" if report.score is None else f"{report.score:g}"
    yield "grade", view.say(f"grade.{report.grade}") if report.grade else ""
    yield from (("pack", f"{pack.id} {pack.version}".strip()) for pack in report.packs)
    yield from (("gap", view.tell(gap)) for gap in report.gaps)


def _properties(rows: Iterable[tuple[str, str]]) -> ET.Element:
    made = ET.Element("properties")
    made.extend(
        ET.Element("property", name=name, value=_line(value)) for name, value in rows if value
    )
    return made


def _case(source: str, finding: Finding, view: View) -> ET.Element:
    rule = finding.rule
    name = _line(f"{rule.id} {rule.title or rule.text}")
    case = ET.Element("testcase", classname=_line(source), name=name)
    tag = _outcome(finding)
    if tag:
        message = _line(telling.seen(finding, view))
        kind = LEVELS[rule.sentence.level] if tag == "failure" else finding.status
        inner = ET.SubElement(case, tag, type=kind, message=message)
        inner.text = sound(stating.labelled(stating.statements(finding, view), view))
    return case


def _outcome(finding: Finding) -> str:
    if finding.status == "pass":
        return ""
    if finding.status == "fail":
        return "skipped" if finding.rule.sentence.level == "may" else "failure"
    return "error" if finding.status == "error" else "skipped"


def _unreadable(one: Unreadable, view: View) -> ET.Element:
    case = ET.Element("testcase", classname=_line(one.source), name=view.say("card.unreadable"))
    ET.SubElement(case, "error", type="unreadable", message=_line(view.tell(one.message)))
    return _counted(one.source, [case])


def _line(text: str) -> str:
    return sound(clean(text))
