"""What another version of a pack changes, in a terminal or as JSON."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from rich.text import Text

from checker import jsontext, layout
from checker.audit.replay import Change, Replay, Replayed, Turn
from checker.cleaning import clean
from checker.output.json import finding_record, header
from checker.output.scorecard import findings
from checker.report import Finding
from checker.view import View

TURNS: tuple[Turn, ...] = ("failing", "passing")
STYLES = {"failing": "red", "passing": "green"}


def as_text(replay: Replay, view: View) -> str:
    """Return the changes as they are written to a terminal."""
    return layout.to_string(_parts(replay, view), view.width, view.colour)


def as_json(replay: Replay, view: View) -> str:
    """Return one JSON object: every change of every report, with both findings."""
    packs = replay.reports[0].after.packs if replay.reports else ()
    record = {
        **header(packs),
        "reports": [_record(one, view) for one in replay.reports],
        "summary": {
            "reports": len(replay.reports),
            **_counts(replay),
        },
    }
    return jsontext.as_json(record, view.ascii)


def _parts(replay: Replay, view: View) -> Iterator[Text]:
    for one in replay.reports:
        if any(map(one.turned, TURNS)):
            yield from _report(one, view)
    counts = _counts(replay)
    style = "bold red" if counts["failing"] else "bold green"
    said = view.say("replay.total", reports=len(replay.reports), **counts)
    yield from layout.wrap(Text(said, style=style), view.width)
    for (before, after), count in sorted(_others(replay, view).items()):
        yield layout.line(view.say("replay.other", before=before, after=after, count=count))


def _report(one: Replayed, view: View) -> Iterator[Text]:
    title = layout.line((clean(one.after.subject.source), "bold"))
    scores = (_score(report.score) for report in (one.before, one.after))
    yield layout.spread(title, layout.line((" → ".join(scores), "dim")), view.width)
    for turn in TURNS:
        for change in one.turned(turn):
            yield from _change(change, turn, view)
    yield layout.line()


def _change(change: Change, turn: Turn, view: View) -> Iterator[Text]:
    found = change.after
    if found is None:
        return
    was, now = _turned(change, view)
    rule = found.rule
    yield layout.line(
        ("  ", ""),
        (view.say("replay.turned", was=was, now=now), STYLES[turn]),
        f"  {clean(rule.title or rule.text)}  ",
        (rule.id, "dim"),
    )
    rows = [(view.say(key), text) for key, text in findings.rows(found, STYLES[turn], view)]
    width = max(Text(label).cell_len for label, _ in rows) + 2
    yield from findings.statements(rows, 4, width, view)


def _counts(replay: Replay) -> dict[str, int]:
    turns: tuple[Turn, ...] = (*TURNS, "other")
    return {str(turn): len(replay.turned(turn)) for turn in turns}


def _turned(change: Change, view: View) -> tuple[str, str]:
    """Return what a rule said before and says now, with its level where that is what changed."""
    was, now = (_status(one, view) for one in (change.before, change.after))
    if change.stricter and change.before and change.after:
        levels = (one.rule.sentence.level for one in (change.before, change.after))
        was, now = (
            view.say("replay.level", status=status, level=view.say(f"level.{level}"))
            for status, level in zip((was, now), levels, strict=True)
        )
    return was, now


def _status(finding: Finding | None, view: View) -> str:
    return view.say(f"status.{finding.status}") if finding else view.say("replay.no-rule")


def _others(replay: Replay, view: View) -> Counter[tuple[str, str]]:
    """Count the changes that are neither, by what the rules said before and say now."""
    return Counter(_turned(one, view) for one in replay.turned("other"))


def _score(score: float | None) -> str:
    return "-" if score is None else f"{score:g}"


def _record(one: Replayed, view: View) -> dict[str, Any]:
    return {
        "source": one.after.subject.source,
        "before": one.before.score,
        "after": one.after.score,
        "changes": [_change_record(change, view) for change in one.changes],
    }


def _change_record(change: Change, view: View) -> dict[str, Any]:
    return {
        "turn": change.turn,
        "before": finding_record(change.before, view) if change.before else None,
        "after": finding_record(change.after, view) if change.after else None,
    }
