"""The head of a scorecard: which report, its score and grade, and a line a category."""

from collections.abc import Iterator

from rich.text import Text

from checker import layout
from checker.report import Finding, Report, weighted
from checker.view import View

GRADE_STYLES = {"excellent": "green", "good": "green", "adequate": "yellow", "inadequate": "red"}
_INDENT = 6


def lines(report: Report, view: View) -> Iterator[Text]:
    """Say which report this is, what it earned, and what holds the score down."""
    rule = "=" if view.ascii else "━"
    title = layout.clean(report.subject.title) or layout.clean(report.subject.source)
    yield from layout.wrap(Text(title, style="bold"), view.width)
    yield layout.line((rule * view.width, "dim"))
    yield from _identity(report, view)
    yield layout.line()
    yield _score(report, view)
    yield from _caps(report, view)
    if report.tally["waived"]:
        yield layout.line(view.say("card.raw", score=f"{report.raw_score:g}"))
    yield from layout.wrap(Text(_tally(report, view)), view.width)


def foreign(report: Report, view: View) -> Iterator[Text]:
    """Say in one line that a report is of another genre."""
    wanted = tuple(dict.fromkeys(pack.genre for pack in report.packs if pack.genre))
    key = "card.foreign" if report.subject.genre else "card.foreign-unknown"
    text = view.say(key, source=report.subject.source, genre=report.subject.genre, wanted=wanted)
    yield from layout.wrap(Text(layout.clean(text)), view.width)


def categories(report: Report, view: View) -> Iterator[Text]:
    """Set a line a category: its score with a bar, and how many rules held."""
    groups = [
        (Text(layout.clean(name) or view.say("card.no-category")), group)
        for name, group in report.categories().items()
    ]
    width = max((label.cell_len for label, _ in groups), default=0)
    yield layout.line()
    for label, group in groups:
        score = weighted(group)
        filled = layout.bar((score or 0) / 100, 20, view.ascii)
        yield layout.line(
            label,
            " " * (width - label.cell_len + 2),
            (filled, "dim" if score is None else _share_style(score)),
            "      —  " if score is None else f"  {score:5.1f}  ",
            (_counted(group, view), "dim"),
        )


def _identity(report: Report, view: View) -> Iterator[Text]:
    subject = report.subject
    unknown = view.say("card.unknown")
    known = ((one.hides, view.tell(one.message)) for one in report.document.gaps)
    rows = (
        ("card.issuer", subject.issuer or unknown),
        ("card.year", str(subject.year or unknown)),
        ("card.genre", subject.genre or unknown),
        ("card.file", subject.source),
        ("card.packs", _packs(report, view)),
        *(("card.gap" if hides else "card.note", said) for hides, said in known),
    )
    labels = [Text(view.say(key), style="dim") for key, _ in rows]
    indent = max([_INDENT, *(label.cell_len + 2 for label in labels)])
    for label, (_, value) in zip(labels, rows, strict=True):
        yield from layout.hang(label, Text(layout.clean(value)), indent, view.width)


def _packs(report: Report, view: View) -> str:
    versions: dict[str, tuple[str, ...]] = {}
    for pack in report.packs:
        if pack.rules:
            versions[pack.version] = (*versions.get(pack.version, ()), pack.id)
    items = tuple(
        view.say("card.version" if version else "card.list", **said)
        for version, names in versions.items()
        for said in [{"names": names, "version": version, "items": names}]
    )
    return view.say("card.list", items=items)


def _score(report: Report, view: View) -> Text:
    score, grade = report.score, report.grade
    if score is None or grade is None:
        return layout.line((view.say("card.no-score"), "bold"))
    style = GRADE_STYLES[grade]
    return layout.line(
        (view.say("card.score", score=f"{score:g}"), f"bold {style}"),
        "  ",
        (layout.bar(score / 100, min(view.width // 2, 50), view.ascii), style),
        "  ",
        (view.say(f"grade.{grade}"), f"bold {style}"),
    )


def _caps(report: Report, view: View) -> Iterator[Text]:
    holding = report.held_down_by
    if not holding:
        return
    share = weighted(report.findings)
    yield from layout.wrap(Text(view.say("card.capped", share=f"{share:g}")), view.width)
    for one in holding:
        text = view.say("card.cap", cap=f"{one.rule.cap:g}", title=one.rule.title, rule=one.rule.id)
        yield from layout.hang(Text("  · "), Text(layout.clean(text)), 4, view.width)


def _tally(report: Report, view: View) -> str:
    tally = report.tally
    counts = tuple(
        view.say("card.count", status=view.say(f"status.{status}"), count=count)
        for status, count in tally.items()
        if count
    )
    return view.say("card.tally", total=len(report.findings), counts=counts)


def _counted(group: tuple[Finding, ...], view: View) -> str:
    judged = [one for one in group if one.status in ("pass", "fail", "review", "waived")]
    passed = sum(one.status == "pass" for one in judged)
    return view.say("card.passed", passed=passed, judged=len(judged))


def _share_style(share: float) -> str:
    return "green" if share >= 80 else "yellow" if share >= 60 else "red"
