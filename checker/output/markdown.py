"""A page of Markdown for a merge request, a wiki or the summary of a build.

Nothing in a report is taken for Markdown or HTML: all its signs are escaped.
"""

from collections.abc import Iterable, Iterator, Sequence

from checker import stating, telling
from checker.cleaning import clean, sound
from checker.imprint import COMMENT
from checker.passages import pieces
from checker.report import Evidence, Finding, Report, Run, weighted
from checker.stating import markdown
from checker.view import View

# Control characters, which no text holds once it is clean, stand for the marks of a passage.
MARKS = ("\x02", "\x03")
STRONG = {"\x02": "<strong>", "\x03": "</strong>"}


def render(run: Run, view: View) -> str:
    """Return a part a report, and a table over all where there are several files."""
    lines = [COMMENT, ""]
    if len(run.reports) + len(run.unreadable) > 1:
        lines += _summary(run, view)
    for report in run.reports:
        lines += _report(report, view) if report.is_applicable else _foreign(report, view)
    return sound("\n".join(lines).strip() + "\n")


def _report(report: Report, view: View) -> Iterator[str]:
    report, subject = report.own, report.subject
    yield from (f"## {_said(subject.title or subject.source)}", "")
    yield from (f"- {line}" for line in _head(report, view))
    yield ""
    yield from _categories(report, view)
    for name, group in report.groups().items():
        if name in telling.LISTED[view.show]:
            yield from (f"### {view.say(f'card.group-{name}', count=len(group))}", "")
            for number, one in enumerate(group, 1):
                yield from _finding(number, one, view)
    yield from _unjudged(report, view)


def _unjudged(report: Report, view: View) -> Iterator[str]:
    lines = tuple(telling.unjudged(report, view))
    if lines:
        heading = view.say("group.unjudged")
        yield from (f"### {heading}", "")
        for status, text in lines:
            yield f"- {_labelled(f'status.{status}', _said(text), view)}"
        yield ""


def _head(report: Report, view: View) -> Iterator[str]:
    subject, unknown = report.subject, view.say("card.unknown")
    score = "card.no-score" if report.score is None else "card.score"
    grade = "" if report.score is None else f" {telling.grade(report, view)}"
    yield f"**{view.say(score, score=f'{report.score or 0:g}')}{grade}**"
    said = (*telling.caps(report, view), telling.unread(report, view))
    yield from (_said(one) for one in said if one)
    rows = (
        ("card.issuer", subject.issuer or unknown),
        ("card.year", str(subject.year or unknown)),
        ("card.genre", subject.genre or unknown),
        ("card.file", subject.source),
        *(("card.gap", view.tell(gap)) for gap in report.gaps),
    )
    yield from (_labelled(key, _said(text), view) for key, text in rows)
    yield telling.tally(report, view)


def _categories(report: Report, view: View) -> Iterator[str]:
    keys = ("category", "score", "fail", "review", "pass")
    yield from _table(
        [view.say(f"card.column-{key}") for key in keys],
        (
            (
                _said(name) or view.say("card.no-category"),
                "—" if weighted(group) is None else f"{weighted(group):.1f}",
                *(str(sum(one.status == key for one in group)) for key in keys[2:]),
            )
            for name, group in report.categories().items()
        ),
    )


def _finding(number: int, finding: Finding, view: View) -> Iterator[str]:
    rule = finding.rule
    label = f"{number}. "
    title = _said(rule.title or rule.text)
    yield f"{label}<strong>{title}</strong> <code>{markdown(clean(rule.id))}</code>"
    for key, text in stating.statements(finding, view, _quote):
        words = markdown(text)
        for mark, tag in STRONG.items():
            words = words.replace(mark, tag)
        yield f"{' ' * len(label)}- {_labelled(key, words, view)}"
    yield ""


def _quote(group: Sequence[Evidence]) -> str:
    """Return the sentence of `group` with marks round what is cited."""
    return "".join(
        one.text.join(MARKS) if one.cited and one.text else one.text for one in pieces(group)
    )


def _foreign(report: Report, view: View) -> Iterator[str]:
    yield from (f"- {_said(telling.foreign(report, view))}", "")


def _summary(run: Run, view: View) -> Iterator[str]:
    yield from (f"# {view.say('card.summary')}", "")
    keys = ("report", "issuer", "year", "score", "grade", "fail", "review")
    rows = (_row(report, view) for report in run.reports)
    yield from _table([view.say(f"card.column-{key}") for key in keys], rows)
    yield from (f"- {_said(view.tell(one.message))}" for one in run.unreadable)
    yield ""


def _row(report: Report, view: View) -> Iterable[str]:
    subject, tally = report.subject, report.tally
    yield from (_said(subject.source), _said(subject.issuer), str(subject.year or ""))
    yield "—" if report.score is None else f"{report.score:.1f}"
    yield telling.grade(report, view)
    yield from (str(tally["fail"]), str(tally["review"]))


def _table(header: list[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    yield f"| {' | '.join(header)} |"
    yield f"|{' --- |' * len(header)}"
    yield from (f"| {' | '.join(row)} |" for row in rows)
    yield ""


def _labelled(key: str, text: str, view: View) -> str:
    return view.say("card.labelled", label=view.say(key), text=text)


def _said(text: str) -> str:
    return markdown(clean(text))
