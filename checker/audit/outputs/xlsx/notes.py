"""说明: what the figures rest on: the program, the packs, the files, and what words mean."""

from collections.abc import Iterator, Sequence

from checker import __version__, telling
from checker.audit.compared import LEAST, PASSAGES, REPORTED
from checker.audit.outputs.xlsx.copies import LONGEST
from checker.audit.outputs.xlsx.figures import NOTES
from checker.audit.review import Review
from checker.report import LEVELS, STATUSES
from checker.sheets import Cell, Column, Sheet
from checker.view import View

FOUND = ("section", "subsection", "thematic", "paragraph", "formula", "missing")


def sheet(review: Review, view: View) -> Sheet:
    """Return the sheet."""
    columns = (Column(view.say("sheet.item"), 26), Column(view.say("sheet.content"), 110))
    return Sheet(view.say("sheet.notes"), columns, _rows(review, view))


def _rows(review: Review, view: View) -> Iterator[Sequence[Cell]]:
    yield view.say("sheet.tool"), f"gongwen-checker {__version__}"
    yield view.say("audit.run"), review.audit.state
    loaded = review.audit.loaded
    for pack in (*loaded.packs, *loaded.base):
        title, version = pack.title or pack.id, pack.version or "—"
        said = view.say("sheet.pack-is", title=title, version=version, digest=pack.digest)
        yield f"{view.say('card.packs')} {pack.id}", said
    unread, skipped = len(review.audit.unreadable), len(review.audit.skipped)
    files = len(review.entries) + unread + skipped
    said = view.say("audit.files-are", files=files, unread=unread, skipped=skipped)
    yield view.say("sheet.files"), said
    for one in review.waived:
        yield view.say("audit.waivers"), telling.waiver(one, view)
    key = "audit.roster-is" if review.roster else "audit.roster-none"
    about = view.say(key, count=len(review.roster), genre=review.genre)
    yield view.say("audit.roster"), about
    yield (
        view.say("audit.sheet-copies"),
        view.say(
            "audit.copies-are",
            least=f"{REPORTED:.0%}",
            fewest=LEAST,
            passages=PASSAGES,
            longest=LONGEST,
        ),
    )
    yield view.say("audit.column-rank"), view.say("audit.rank-is")
    yield view.say("audit.sheet-figures"), view.say("audit.figures-are", notes=NOTES)
    yield view.say("audit.sheet-articles"), view.say("audit.articles-are")
    yield view.say("audit.stands-out"), view.say("audit.outliers-are")
    yield from _words(view)


def _words(view: View) -> Iterator[Sequence[Cell]]:
    for found in FOUND:
        yield view.say(f"audit.found.{found}"), view.say(f"audit.found-is-{found}")
    for level in LEVELS:
        yield view.say(f"level.{level}"), view.say(f"sheet.level-{level}")
    for status in STATUSES:
        yield view.say(f"status.{status}"), view.say(f"sheet.status-{status}")
    yield (
        view.say("card.column-score"),
        "\n".join(map(view.say, ("sheet.score-is", "audit.score-is"))),
    )
