"""What a comment says: the finding, its basis, the way to mend it, a sentence to start from."""

from collections.abc import Iterator, Sequence

from checker import telling
from checker.annotate.notes import Note
from checker.cleaning import clean, shorten
from checker.fixes import Fix
from checker.report import Lacking
from checker.view import View

Row = tuple[str, str]  # a paragraph: its label, and what follows it
NEAREST = 60  # characters quoted of what came nearest


def of(note: Note, made: Sequence[Fix], view: View) -> tuple[Row, ...]:
    """Return the paragraphs of the comment on a finding."""
    return tuple(_rows(note, made, view))


def hint(note: Note, view: View) -> tuple[Row, ...]:
    """Return the comment on a further passage of a finding."""
    return (("", view.say("note.same", number=note.number)),)


def _rows(note: Note, made: Sequence[Fix], view: View) -> Iterator[Row]:
    finding, rule = note.finding, note.finding.rule
    yield _head(note, view), ""
    yield "", clean(view.tell(finding.message))
    fixed = sum(one.rule == rule.id for one in made)
    for key, count in (("note.fixed", fixed), ("note.left", note.left)):
        if count:
            yield "", view.say(key, count=count)
    if rule.basis:
        yield _labelled("card.basis", telling.basis(rule.basis, view), view)
    if finding.nearest and not finding.evidence:
        yield _labelled("card.nearest", _nearest(finding.nearest, view), view)
    if rule.advice:
        yield _labelled("card.advice", rule.advice, view)
    for at, one in enumerate(filter(None, map(clean, rule.draft.splitlines()))):
        yield ("", one) if at else _labelled("card.draft", one, view)


def _head(note: Note, view: View) -> str:
    """Return the number of a finding, how grave it is, and what its rule is called."""
    rule, kind = note.finding.rule, view.say(f"group.{note.finding.group}")
    title = clean(rule.title or rule.text)
    return view.say("note.head", number=note.number, kind=kind, title=title)


def _labelled(key: str, text: str, view: View) -> Row:
    return view.say("note.label", label=view.say(key)), clean(text)


def _nearest(nearest: Lacking, view: View) -> str:
    quote = shorten(clean(nearest.passage.quote), NEAREST)
    return view.say("note.nearest", quote=quote, lacks=view.tell(nearest.lacks))
