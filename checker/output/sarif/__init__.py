"""SARIF 2.1.0: one run over all reports, for code hosts, editors and their problem lists.

As the scorecard it lists what `--show` asks for: fails, reviews and what was not checked; with
``all`` passes and what does not apply as well.
"""

from typing import Any

from checker import __version__, jsontext
from checker.output.sarif import notes, results, rules
from checker.output.sarif.places import Places
from checker.packs.model import Rule
from checker.report import Run
from checker.view import View

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
HOME = "https://github.com/gongwen-checker/gongwen-checker"
NAME = "gongwen-checker"


def render(run: Run, view: View) -> str:
    """Return one SARIF log with one run."""
    return jsontext.as_json(
        {"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(run, view)]}, view.ascii
    )


def _run(run: Run, view: View) -> dict[str, Any]:
    known = tuple(rule for pack in run.packs for rule in pack.rules)
    places = [Places(report.document, index) for index, report in enumerate(run.reports)]
    numbers = {rule.id: number for number, rule in enumerate(known)}
    return {
        "tool": {"driver": _driver(known, view)},
        "automationDetails": {"id": f"{NAME}/"},
        "columnKind": "utf16CodeUnits",
        "newlineSequences": ["\r\n", "\r", "\n"],
        "language": "zh-CN",
        "originalUriBaseIds": {"%SRCROOT%": {"description": {"text": view.say("sarif.root")}}},
        "invocations": [notes.invocation(run, numbers, view)],
        "artifacts": [one.artifact() for one in places],
        "results": [
            one
            for report, file in zip(run.reports, places, strict=True)
            for one in results.of_report(report, file, numbers, view)
        ],
        "properties": {
            "packs": [
                {"id": pack.id, "version": pack.version, "digest": pack.digest}
                for pack in run.packs
            ]
        },
    }


def _driver(known: tuple[Rule, ...], view: View) -> dict[str, Any]:
    return {
        "name": NAME,
        "version": __version__,
        "semanticVersion": __version__,
        "informationUri": HOME,
        "language": "zh-CN" if view.lang == "zh" else "en-US",
        "rules": [rules.descriptor(rule, view) for rule in known],
        "notifications": notes.descriptors(view),
    }
