"""Every sentence that is asked for is there, and every one that is there is asked for."""

import re
from pathlib import Path
from string import Formatter
from typing import get_args

import pytest

import checker
from checker import ledger
from checker.cli.commands import COMMANDS
from checker.derive import writing
from checker.facts import dates, parts
from checker.facts.citations import standing
from checker.facts.indicators import classify
from checker.language.verdict import Status
from checker.messages import (
    authoring,
    card,
    cli,
    fixing,
    listing,
    living,
    pages,
    papers,
    serving,
    word,
)
from checker.output.sarif import notes
from checker.report import GRADES, GROUPS, LEVELS
from checker.waivers import State
from checker.web.offers import OFFERS

SOURCE = Path(checker.__file__).parent
TABLES = (authoring, card, cli, fixing, listing, living, papers, pages, serving, word)
OURS = {key: said for one in TABLES for key, said in one.TABLE.items()}
FOLDERS = (
    "annotate", "audit/outputs", "cli", "config", "derive", "document/word", "engine", "letters",
    "lsp", "output", "packs", "store", "web",
)  # fmt: skip
FILES = (
    *(SOURCE / f"{name}.py" for name in ("telling", "stating", "ledger", "mending")),
    *(f for name in FOLDERS for f in (SOURCE / name).rglob("*.py")),
    *(f for name in ("output", "web") for f in (SOURCE / name).rglob("*.jinja")),
)
CODE = "\n".join(path.read_text("utf-8") for path in sorted(FILES))
# Keys that are put together: where they come from, and what follows the stem.
MADE = {
    "waiver.": get_args(State),
    "status.": get_args(Status),
    "level.": tuple(LEVELS),
    "grade.": tuple(name for _, name in GRADES),
    "group.": (*GROUPS[:6], "unjudged"),
    "sheet.level-": tuple(LEVELS),
    "sheet.status-": get_args(Status),
    "sheet.mended-": ledger.MENDED,
    "facts.kind-": get_args(classify.Kind),
    "facts.standing-": get_args(standing.Standing),
    "facts.date-": get_args(dates.Kind),
    "facts.part-": get_args(parts.Found),
    "sarif.": notes.KINDS,
    "derive.": writing.KINDS,
    "lsp.": ("section", "indicator", "term"),
    "web.": ("waiting", "checking", "stopped", "no-file"),
    "web.offer-": ("page", *OFFERS),
    "web.called-": ("page", *OFFERS),
    "help.": tuple(f"{name}{more}" for name in COMMANDS for more in ("", ".more", ".short")),
}


@pytest.mark.parametrize("stem", MADE)
def test_a_key_that_is_put_together_is_there(stem):
    """A new kind of thing needs its name in both languages."""
    assert [] == [f"{stem}{rest}" for rest in MADE[stem] if f"{stem}{rest}" not in OURS]


def test_a_key_that_is_written_out_is_there():
    """In the code of the command line and of the outputs."""
    stems = (
        "card|cli|derive|explain|fix|github|lsp|replay|rules|sarif|test|group|page|sheet|letter"
        "|note|word|config|waiver|baseline|watch|init|serve|web"
    )
    written = set(re.findall(rf'"((?:{stems})\.[a-z-]*[a-z])"', CODE))
    assert [] == sorted(written - set(OURS))


def test_no_sentence_is_left_over():
    """What nobody says is taken out."""
    made = {f"{stem}{rest}" for stem, rests in MADE.items() for rest in rests}
    stems = ("card.group-", "card.column-", "help.param.", "facts.", "explain.")
    left = [
        key
        for key in OURS
        if f'"{key}"' not in CODE and key not in made and not key.startswith(stems)
    ]
    assert [] == left


@pytest.mark.parametrize("key", OURS)
def test_both_languages_have_the_same_holes(key):
    """A translation says the same."""
    zh, en = ({name for _, name, _, _ in Formatter().parse(text) if name} for text in OURS[key])
    assert zh == en
