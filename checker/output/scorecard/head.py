"""The head of a scorecard: which report, its score and grade, and a line a category."""

from collections.abc import Iterator

from rich.text import Text

from checker import layout, telling
from checker.report import Report, weighted
from checker.view import View

GRADE_STYLES = {"excellent": "green", "good": "green", "adequate": "yellow", "inadequate": "red"}
INDENT = 6


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
    if report.unread:
        yield from layout.wrap(Text(telling.unread(report, view), "yellow"), view.width)
    if report.tally["waived"]:
        yield layout.line(view.say("card.raw", score=f"{report.raw_score:g}"))
    yield from layout.wrap(Text(telling.tally(report, view)), view.width)


def foreign(report: Report, view: View) -> Iterator[Text]:
    """Say in one line that a report is of another genre, and what of it could not be read."""
    yield from layout.wrap(Text(telling.foreign(report, view)), view.width)
    for gap in report.gaps:
        label = Text(view.say("card.gap"), style="dim")
        told = Text(layout.clean(view.tell(gap)))
        yield from layout.hang(label, told, label.cell_len + 2, view.width)


def closing(report: Report, view: View) -> Iterator[Text]:
    """Say the outcome once more, in a line."""
    grade = report.grade
    style = GRADE_STYLES[grade] if grade else ""
    yield from layout.wrap(Text(telling.outcome(report, view), f"bold {style}"), view.width)


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
            (telling.passed(group, view), "dim"),
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
        ("card.packs", telling.packs(report.own.packs, view)),
        *(("card.packs-strange", one) for one in telling.strange_packs(report, view)),
        *(("card.profile", name) for name in telling.profiles(report.packs)),
        *(("card.profile", said) for said in telling.profile_offered(report, view)),
        *(("card.gap" if hides else "card.note", said) for hides, said in known),
    )
    labels = [Text(view.say(key), style="dim") for key, _ in rows]
    indent = max([INDENT, *(label.cell_len + 2 for label in labels)])
    for label, (_, value) in zip(labels, rows, strict=True):
        yield from layout.hang(label, Text(layout.clean(value)), indent, view.width)


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
    for at, said in enumerate(telling.caps(report, view)):
        label = Text("  · ") if at else Text()
        yield from layout.hang(label, Text(said), label.cell_len, view.width)


def _share_style(share: float) -> str:
    return "green" if share >= 80 else "yellow" if share >= 60 else "red"
