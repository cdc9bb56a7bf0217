"""What all outputs say in the same words: of a report, of a rule, and where a passage stands."""

from collections.abc import Iterator, Sequence
from os.path import basename

from checker.cleaning import clean, cut
from checker.document.model import Place
from checker.language.verdict import Status
from checker.messages import Message
from checker.packs.model import Basis, Pack
from checker.patterns import pattern
from checker.report import Evidence, Finding, Lacking, Report, weighted
from checker.view import Show, View
from checker.waivers import Use

FAILED = ("must", "should", "may", "error")
# Groups of findings that are set one by one under each `--show`; the others are counted.
LISTED: dict[Show, tuple[str, ...]] = {
    "fail": FAILED,
    "review": (*FAILED, "review"),
    "all": (*FAILED, "review", "pass"),
}
TO_DO = LISTED["review"]  # groups of findings after which there is something to do
UNJUDGED: tuple[Status, ...] = ("not-checked", "not-applicable", "waived")
NAMED = 3  # rules named for each reason
HEADING = 30  # of longer headings the rest is left out
CELL = pattern(r"(?:T(\d+))?R(\d+)C(\d+)")
# Of further passages, so many places are named.
PLACES = 20


def basis(basis: Basis, view: View) -> str:
    """Name the authority and the article, and say what of it is yet to be verified."""
    authority = basis.authority
    title = authority.title if "《" in authority.title else f"《{authority.title}》"
    number = f"（{authority.number}）" if authority.number else ""
    article = basis.article
    if article and not basis.article_verified:
        article += view.say("card.article-pending")
    pending = "" if authority.verified else view.say("card.authority-pending")
    return f"{title}{number}{article}{pending}"


def where(place: Place, view: View) -> str:
    """Say a place as a person looks for it: page, line, paragraph, section."""
    path = " › ".join(cut(clean(one), HEADING) for one in place.headings)
    return " · ".join((*numbers(place, view), *([path] if path else [])))


def numbers(place: Place, view: View) -> tuple[str, ...]:
    """Say the numbers of a place: page, line, paragraph, cell."""
    counts = (
        ("card.page", place.page),
        ("card.line", place.line),
        ("card.paragraph", place.paragraph),
    )
    said = tuple(view.say(key, at=at) for key, at in counts if at is not None)
    return (*said, *_cell(place, view))


def _cell(place: Place, view: View) -> tuple[str, ...]:
    """Say the cell of a table, which readers name R3C6, or T2R3C6 where it is the second table."""
    found = CELL.fullmatch(place.cell or "")
    if not found:
        return ()
    table, row, column = found.groups()
    key = "card.cell-of" if table else "card.cell"
    return (view.say(key, table=table, row=row, column=column),)


def elsewhere(groups: Sequence[Sequence[Evidence]], view: View) -> tuple[str, ...]:
    """Say in a line where further passages stand; nothing where there are none."""
    others = [one for group in groups for one in group]
    if not others:
        return ()
    key = "card.more-lines" if others[0].place.line else "card.more-paragraphs"
    numbers = (str(one.place.line or one.place.paragraph) for one in others)
    places = tuple(dict.fromkeys(numbers))[:PLACES]
    return (view.say(key, count=len(others), places=places),)


def nearest(lacking: Lacking, view: View) -> str:
    """Say what the passage that came nearest lacks, and where it stands."""
    at, lacks = where(lacking.passage.place, view), view.tell(lacking.lacks)
    return clean(view.say("card.lacks", at=at, lacks=lacks))


def tally(report: Report, view: View) -> str:
    """Count the findings of a report by status, every one of them."""
    report = report.own
    counts = tuple(
        view.say("card.count", status=view.say(f"status.{status}"), count=count)
        for status, count in report.tally.items()
        if count
    )
    return view.say("card.tally", total=len(report.findings), counts=counts)


def outcome(report: Report, view: View) -> str:
    """Say in a line what came of it: score, grade, and how much there is to do."""
    if report.score is None:
        scored: tuple[str, ...] = (view.say("card.no-score"),)
    else:
        score = view.say("card.score", score=f"{report.score:g}")
        scored = (score, grade(report, view))
    to_do = (
        view.say("card.count", status=view.say(f"group.{name}"), count=len(group))
        for name, group in report.groups().items()
        if name in TO_DO
    )
    return " · ".join((*scored, *to_do))


def caps(report: Report, view: View) -> Iterator[str]:
    """Say what holds the score down: what the weights earn, then a line for each failed rule."""
    if report.held_down_by:
        share = weighted(report.findings)
        yield view.say("card.capped", share=f"{share:g}")
    for one in report.held_down_by:
        rule = one.rule
        said = view.say("card.cap", cap=f"{rule.cap:g}", title=rule.title, rule=rule.id)
        yield clean(said)


def unread(report: Report, view: View) -> str:
    """Say how much the score leaves out because it could not be read; nothing where all was."""
    count = len(report.unread)
    return view.say("card.partial", count=count) if count else ""


def packs(used: Sequence[Pack], view: View, by_title: bool = False) -> str:
    """Name the packs that hold rules, by id or by title; those of one version together."""
    versions: dict[str, tuple[str, ...]] = {}
    for pack in used:
        if pack.rules:
            name = (by_title and pack.title) or pack.id
            versions[pack.version] = (*versions.get(pack.version, ()), name)
    items = tuple(
        view.say("card.version", names=names, version=version)
        if version
        else view.say("card.list", items=names)
        for version, names in versions.items()
    )
    return clean(view.say("card.list", items=items))


def strange_packs(report: Report, view: View) -> tuple[str, ...]:
    """Name the packs that were not used because they are for another genre."""
    return tuple(
        clean(view.say("card.pack-strange", name=one.id, genre=one.genre))
        for one in report.strange_packs
    )


def profiles(used: Sequence[Pack]) -> tuple[str, ...]:
    """Return the profile by which the rules were retuned, or nothing."""
    return tuple(dict.fromkeys(clean(pack.profile) for pack in used if pack.profile))


def profile_offered(report: Report, view: View) -> tuple[str, ...]:
    """Say which profiles there are, where rules were only reviewed for the kind of body it is."""
    names = tuple(dict.fromkeys(one.name for pack in report.packs for one in pack.profiles))
    because = (dict(one.message.params).get("because") for one in report.findings)
    kinds = [one for one in because if isinstance(one, Message) and one.key == "fact.level"]
    if not kinds or not names or profiles(report.packs):
        return ()
    return (clean(view.say("card.profile-offered", because=kinds[0], names=names)),)


def foreign(report: Report, view: View) -> str:
    """Name the file of a report of another genre, and say that it is."""
    said = strange(report, view)
    return clean(view.say("card.foreign-file", source=report.subject.source, said=said))


def strange(report: Report, view: View) -> str:
    """Say that a report is of another genre, or that no rule is for it."""
    wanted = tuple(dict.fromkeys(pack.genre for pack in report.packs if pack.genre))
    genre = report.subject.genre
    if not wanted or genre in wanted:
        return view.say("card.no-rule")
    key = "card.foreign" if genre else "card.foreign-unknown"
    return clean(view.say(key, genre=genre, wanted=wanted))


def grade(report: Report, view: View) -> str:
    """Name the grade, or say why there is none."""
    if report.grade:
        return view.say(f"grade.{report.grade}")
    return view.say("card.unscored" if report.is_applicable else "status.not-applicable")


def passed(findings: Sequence[Finding], view: View) -> str:
    """Count how many of the rules that could be judged hold."""
    judged = [one for one in findings if one.status in ("pass", "fail", "review", "waived")]
    held = sum(one.status == "pass" for one in judged)
    return view.say("card.passed", passed=held, judged=len(judged))


def reasons(report: Report, status: Status, view: View) -> dict[str, list[Finding]]:
    """Return the findings of `status` by what is said of them: why they were not judged."""
    found: dict[str, list[Finding]] = {}
    for one in report.findings:
        if one.status == status:
            said = one.waived.because if one.waived else one.message
            found.setdefault(clean(view.tell(said)), []).append(one)
    return found


def seen(finding: Finding, view: View) -> str:
    """Say what was seen, and of a waived finding why it does not count."""
    said = view.tell(finding.message)
    if finding.waived is None:
        return said
    return view.say("waiver.seen", seen=said, because=view.tell(finding.waived.because))


def waiver(use: Use, view: View) -> str:
    """Say what became of a waiver in this run, and where it is written."""
    one = use.waiver
    said = view.say(
        "waiver.unknown-near" if use.near else f"waiver.{use.state}",
        near=use.near,
        passages=use.passages,
        reports=use.reports,
        most=one.most,
        section=one.section,
        day=one.expires,
    )
    at = f"{basename(one.at.path)}:{one.at.line}" if one.at else ""
    return clean(view.say("waiver.told", rule=one.rule, path=one.path, said=said, at=at))


def unjudged(report: Report, view: View) -> Iterator[tuple[Status, str]]:
    """Give each reason why rules were not judged, with its status, and the rules by their ids."""
    for status in UNJUDGED:
        for reason, group in reasons(report, status, view).items():
            named = group if view.show == "all" else group[:NAMED]
            rules = tuple(one.rule.id for one in named)
            key = "card.reason" if named == group else "card.reason-more"
            yield status, view.say(key, count=len(group), reason=reason, rules=rules)
