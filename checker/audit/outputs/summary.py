"""The audit in a terminal: the ranking, the rules that fail most, the copies, who is missing."""

from collections.abc import Iterator, Sequence

from rich.text import Text

from checker import layout, telling
from checker.audit.compared import Copy
from checker.audit.entries import Entries, Entry
from checker.audit.outputs.names import dated, filed, named
from checker.audit.review import Review
from checker.output.scorecard.head import GRADE_STYLES
from checker.report import GRADES
from checker.view import View

TOP = 10


def render(review: Review, view: View) -> str:
    """Return the summary as it is written to a terminal of `view`'s width."""
    return layout.to_string(_parts(review, view), view.width, view.colour)


def _parts(review: Review, view: View) -> Iterator[Text]:
    yield from _head(review, view)
    scored, copies = len(review.entries.scored), review.compared.copies
    yield from _section("audit.ranking", _ranking(review.entries, view), view, scored)
    failing = sum(bool(tally["fail"]) for _, tally in review.tallies)
    yield from _section("audit.worst", _worst(review, view), view, failing)
    yield from _section("audit.copies", _copies(review, view), view, len(copies))
    yield from _section("audit.missing", _missing(review, view), view)
    for use in review.waived:
        yield from layout.wrap(Text(telling.waiver(use, view)), view.width)
    unread = review.audit.unreadable
    for one in unread[:TOP]:
        said = Text(layout.clean(view.tell(one.message)), style="red")
        yield from layout.wrap(said, view.width)
    if len(unread) > TOP:
        yield layout.line(view.say("audit.more-unread", count=len(unread) - TOP))


def _head(review: Review, view: View) -> Iterator[Text]:
    entries = review.entries
    yield layout.line((view.say("audit.title"), "bold"))
    yield layout.line((("=" if view.ascii else "━") * view.width, "dim"))
    text = view.say(
        "audit.totals",
        reports=len(entries), judged=len(entries.scored), mean=entries.mean,
        unreadable=len(review.audit.unreadable),
    )  # fmt: skip
    yield from layout.wrap(Text(text), view.width)
    grades = entries.grades
    counted = tuple(
        view.say("card.count", status=view.say(f"grade.{name}"), count=grades[name])
        for _, name in GRADES
        if grades[name]
    )
    if counted:
        yield from layout.wrap(Text(view.say("card.list", items=counted)), view.width)


def _section(key: str, rows: list[list[Text]], view: View, whole: int = 0) -> Iterator[Text]:
    """Yield a table; where there are more rows as a `whole`, how many."""
    if rows:
        yield layout.line()
        yield layout.rule(view.say(key, count=len(rows) - 1), "cyan", view.width, view.ascii)
        numbers = tuple(at for at, one in enumerate(rows[0]) if one.style == "number")
        header = [one.plain for one in rows[0]]
        yield from layout.table(header, rows[1:], numbers, view.width)
        if whole > len(rows) - 1:
            yield layout.line((view.say("audit.more", count=whole - len(rows) + 1), "dim"))


def _header(view: View, *names: str) -> list[Text]:
    """Return heads of columns; a name with a # is one of numbers."""
    return [
        Text(view.say(f"audit.column-{name.lstrip('#')}"), style="number" if name[0] == "#" else "")
        for name in names
    ]


def _ranking(entries: Entries, view: View) -> list[list[Text]]:
    if not entries.scored:
        return []
    return [
        _header(
            view, "#rank", "unit", "#year", "#score", "grade", "#fail", "#review", "#unchecked"
        ),
        *(_ranked(entries[number], view) for number in _shown(entries)),
    ]


def _shown(entries: Entries) -> Sequence[int]:
    """Return all of one genre where they are few, else the ends of the ranking of one year."""
    ranked = entries.order[: len(entries.scored)]
    if len(ranked) <= 2 * TOP:
        genre = entries[ranked[0]].genre
        return [number for number in ranked if entries[number].genre == genre]
    main = ranked[: entries.main]
    return main if len(main) <= 2 * TOP else main[:TOP] + main[-TOP:]


def _ranked(one: Entry, view: View) -> list[Text]:
    style = GRADE_STYLES.get(one.grade or "", "")
    return [
        Text(str(one.rank)),
        Text(layout.clean(named(one))),
        Text(str(one.year or "")),
        Text(f"{one.score:.1f}"),
        Text(view.say(f"grade.{one.grade}"), style=style),
        Text(str(one.fails)),
        Text(str(one.reviews)),
        Text(str(one.unchecked)),
    ]


def _worst(review: Review, view: View) -> list[list[Text]]:
    worst = [(rule, tally) for rule, tally in review.tallies if tally["fail"]]
    if not worst:
        return []
    return [
        _header(view, "rule", "title", "#fail", "#review"),
        *(
            [
                Text(rule.id),
                Text(layout.clean(rule.title)),
                Text(str(tally["fail"])),
                Text(str(tally["review"])),
            ]
            for rule, tally in worst[:TOP]
        ),
    ]


def _copies(review: Review, view: View) -> list[list[Text]]:
    compared = review.compared
    copies = (*compared.of_others(), *compared.of_last_year(), *compared.of_one_body())[:TOP]
    if not copies:
        return []
    return [
        _header(view, "one", "other", "#share", "relation"),
        *(_copy(one, review, view) for one in copies),
    ]


def _copy(copy: Copy, review: Review, view: View) -> list[Text]:
    share = copy.of_one if copy.relation == "previous" else max(copy.of_one, copy.of_other)
    return [
        Text(layout.clean(dated(copy.one, review))),
        Text(layout.clean(dated(copy.other, review))),
        Text(f"{share:.0%}"),
        Text(view.say(f"audit.relation-{copy.relation}")),
    ]


def _missing(review: Review, view: View) -> list[list[Text]]:
    missing = review.calls.missing
    if not missing:
        return []
    return [
        _header(view, "unit", "due", "doubtful"),
        *(
            [
                Text(layout.clean(one.unit.name)),
                Text(one.unit.due),
                Text(
                    layout.clean(
                        "、".join(filed(review.entries[n].source, review) for n in one.doubtful)
                    )
                ),
            ]
            for one in missing
        ),
    ]
