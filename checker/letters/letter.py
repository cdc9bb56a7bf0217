"""The text of a letter: how the report did, what to mend and what to look at, with the passages."""

from collections.abc import Iterator, Sequence
from pathlib import PurePath

from checker import passages, telling
from checker.language.verdict import Status
from checker.letters.lines import Line, Paragraph, Piece, Table, paragraph
from checker.patterns import pattern
from checker.report import Evidence, Finding, Report, Unreadable, weighted
from checker.view import View

BLANK = pattern(r"(?<=[\u4e00-\u9fff]) (?=\d)|(?<=\d) (?=[\u4e00-\u9fff])")
TO_MEND = ("must", "should", "may")
COUNTED = ("pass", "fail", "review")
UNJUDGED: tuple[Status, ...] = ("error", "not-checked", "not-applicable", "waived")


def letter(report: Report, view: View) -> Iterator[Line]:
    """Yield the lines of the letter on one report; on none, of a reminder."""
    issuer = report.subject.issuer
    is_there = bool(report.document.blocks)
    title = view.say("letter.title", title=_title(report)) if is_there else _asking(report, view)
    yield paragraph("title", title)
    yield paragraph("body")
    to = view.say("letter.to", issuer=issuer) if issuer else view.say("letter.to-unknown")
    yield paragraph("addressee", to)
    yield from _reviewed(report, view) if is_there else _reminded(report, view)
    yield paragraph("signature")
    yield paragraph("signature", view.say("letter.sender"))
    yield paragraph("signature", view.say("letter.date"))


def _reviewed(report: Report, view: View) -> Iterator[Line]:
    yield paragraph("body", _lead(report, view))
    report = report.own
    if report.is_applicable:
        yield from _overview(report, view)
        yield from _to_mend(report, view)
        yield from _to_look_at(report, view)
        yield from _notes(report, view)


def _reminded(report: Report, view: View) -> Iterator[Line]:
    yield paragraph("body", view.say("letter.reminder", report=_missing(report, view)))
    for one in report.findings:
        yield from _statement(one, view)
    yield paragraph("body", view.say("letter.reminder-end"))


def _asking(report: Report, view: View) -> str:
    return view.say("letter.reminder-title", report=_missing(report, view))


def _missing(report: Report, view: View) -> str:
    """Call the report that is not there by its year and its genre, as far as they are known."""
    genre, year = report.subject.genre or view.say("letter.reminder-any"), report.subject.year
    return view.say("letter.reminder-report", year=year, genre=genre) if year else genre


def unread(files: Sequence[Unreadable], view: View) -> Iterator[Line]:
    """Yield the lines of a page for the sender: the files that no letter could be written on."""
    yield paragraph("title", view.say("letter.unread"))
    yield paragraph("body")
    for one in files:
        yield paragraph("body", view.tell(one.message))


def _title(report: Report) -> str:
    """Return the title of the report as it stands inside 《》, where titles in it stand in 〈〉."""
    title = report.subject.title or PurePath(report.subject.source).stem
    return title.translate(str.maketrans("《》", "〈〉"))


def _lead(report: Report, view: View) -> str:
    title, score = _title(report), report.score
    if not report.is_applicable:
        return view.say("letter.lead-foreign", title=title, reason=telling.strange(report, view))
    if score is None:
        return view.say("letter.lead-unscored", title=title)
    grade = telling.grade(report, view)
    return view.say("letter.lead", title=title, score=f"{score:g}", grade=grade)


def _overview(report: Report, view: View) -> Iterator[Line]:
    yield paragraph("part", view.say("letter.overview"))
    yield paragraph("body", view.say("letter.sentence", text=_close(telling.tally(report, view))))
    held = report.held_down_by
    if held:
        share, titles = weighted(report.findings), tuple(one.rule.title for one in held)
        cap = f"{held[0].rule.cap:g}"
        yield paragraph(
            "body", view.say("letter.capped", share=f"{share:g}", cap=cap, titles=titles)
        )
    if report.unread:
        said = telling.unread(report, view)
        yield paragraph("body", view.say("letter.sentence", text=said))
    head = (
        view.say("letter.category"),
        view.say("card.column-score"),
        *(view.say(f"status.{status}") for status in COUNTED),
        view.say("group.unjudged"),
    )
    rows = (_category(name, group, view) for name, group in report.categories().items())
    yield Table(head, tuple(rows))


def _category(name: str, group: tuple[Finding, ...], view: View) -> tuple[str, ...]:
    share = weighted(group)
    counts = [sum(one.status == status for one in group) for status in COUNTED]
    return (
        name or view.say("card.no-category"),
        "—" if share is None else f"{share:.1f}",
        *map(str, (*counts, len(group) - sum(counts))),
    )


def _to_mend(report: Report, view: View) -> Iterator[Line]:
    yield paragraph("part", view.say("letter.mend"))
    groups = [(name, group) for name, group in report.groups().items() if name in TO_MEND]
    if not groups:
        yield paragraph("body", view.say("letter.none"))
    done = 0
    numerals = view.say("letter.numerals")
    for numeral, (name, group) in zip(numerals, groups, strict=False):
        called = view.say(f"group.{name}")
        said = view.say("letter.group", number=numeral, name=called, count=len(group))
        yield paragraph("group", said)
        for number, one in enumerate(group, done + 1):
            yield from _finding(one, number, view)
        done += len(group)


def _to_look_at(report: Report, view: View) -> Iterator[Line]:
    yield paragraph("part", view.say("letter.look"))
    groups = report.groups()
    before = sum(len(groups.get(name, ())) for name in TO_MEND)
    for number, one in enumerate(groups.get("review", ()), before + 1):
        yield from _finding(one, number, view)
    if "review" not in groups:
        yield paragraph("body", view.say("letter.none"))


def _finding(finding: Finding, number: int, view: View) -> Iterator[Line]:
    yield paragraph("item", f"{number}. {finding.rule.title or finding.rule.text}")
    yield from _statement(finding, view)


def _statement(finding: Finding, view: View) -> Iterator[Line]:
    rule = finding.rule
    yield _said("sheet.problem", view.say("letter.sentence", text=view.tell(finding.message)), view)
    if rule.basis:
        basis = view.say("letter.sentence", text=telling.basis(rule.basis, view))
        yield _said("card.basis", basis, view)
    yield from _passages(finding, view)
    if rule.advice:
        yield _said("card.advice", rule.advice, view)
    if rule.draft:
        yield _said("sheet.draft", rule.draft, view)


def _passages(finding: Finding, view: View) -> Iterator[Paragraph]:
    """Yield the passages with their places; of an absence, where it was looked for and what is near."""
    groups = passages.by_sentence(finding.evidence)
    for group in groups[: passages.SENTENCES]:
        yield _cited("card.passage", group, _place(group[0], view), view)
    for said in telling.elsewhere(groups[passages.SENTENCES :], view):
        yield _said("card.passage", view.say("letter.sentence", text=_close(said)), view)
    near = finding.nearest
    if finding.searched and not groups:
        scopes = tuple(view.tell(one) for one in finding.searched)
        yield _said("card.passage", view.say("letter.absent", scopes=scopes), view)
    if near:
        lacks = view.say("letter.lacks", at=_place(near.passage, view), lacks=view.tell(near.lacks))
        yield _cited("letter.nearest", (near.passage,), lacks, view)


def _cited(key: str, group: tuple[Evidence, ...], at: str, view: View) -> Paragraph:
    label = Piece(view.say("letter.label", label=view.say(key)), "strong")
    quoted = (Piece(one.text, "cited" if one.cited else "") for one in passages.pieces(group))
    return paragraph("body", label, "“", *quoted, "”", view.say("letter.cited", at=at))


def _said(key: str, text: str, view: View) -> Paragraph:
    return paragraph("body", Piece(view.say("letter.label", label=view.say(key)), "strong"), text)


def _place(passage: Evidence, view: View) -> str:
    """Say where a passage stands: page, line, paragraph, and the heading it stands under."""
    headings = passage.place.headings
    under = (view.say("letter.under", heading=headings[-1]),) if headings else ()
    numbers = map(_close, telling.numbers(passage.place, view))
    return view.say("letter.place", parts=(*numbers, *under))


def _close(text: str) -> str:
    """Take the blanks beside numbers away, as official letters are set."""
    return BLANK.sub("", text)


def _notes(report: Report, view: View) -> Iterator[Line]:
    """Yield what the letter rests on, and every rule that was not judged, with the reason."""
    yield paragraph("part", view.say("letter.notes"))
    packs, file = telling.packs(report.packs, view, by_title=True), PurePath(report.subject.source)
    notes = [view.say("letter.by", packs=packs, file=file.name)]
    notes += [view.say("letter.sentence", text=view.tell(gap)) for gap in report.gaps]
    for status in UNJUDGED:
        notes += _unjudged(report, status, view)
    unscored = _unscored(report, view)
    notes += [view.say("letter.unscored", categories=unscored)] if unscored else []
    for number, said in enumerate(notes, 1):
        yield paragraph("body", f"{number}. {said}")


def _unscored(report: Report, view: View) -> tuple[str, ...]:
    """Name the categories in which rules were judged but none counts in the score."""
    return tuple(
        name or view.say("card.no-category")
        for name, group in report.categories().items()
        if weighted(group) is None and any(one.status in COUNTED for one in group)
    )


def _unjudged(report: Report, status: Status, view: View) -> list[str]:
    called = view.say(f"status.{status}")
    return [
        view.say(
            "letter.unjudged",
            status=called,
            count=len(group),
            reason=reason,
            rules=tuple(one.rule.title or one.rule.id for one in group),
        )
        for reason, group in telling.reasons(report, status, view).items()
    ]
