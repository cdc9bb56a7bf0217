"""``checker explain``: a rule, its basis and its words; with a report, why it decided so."""

from collections.abc import Iterator
from typing import Any

import click
from rich.text import Text

from checker import api, layout, telling
from checker.cli import budget, paths, picks, reading, streams, words
from checker.cli.commands import Command
from checker.cli.exits import Exit
from checker.cli.settings import Asked, Chosen
from checker.config.settings import Settings
from checker.language.format import format_condition, format_sentence
from checker.messages import Language
from checker.output.scorecard import findings
from checker.packs.model import Rule
from checker.report import LEVELS, Finding
from checker.ruling import Rules
from checker.view import View

STYLES = {"pass": "green", "fail": "red", "review": "blue"}


def command(lang: Language) -> click.Command:
    """Return the command, in `lang`."""
    params: list[click.Parameter] = [
        click.Argument(["rule"], metavar="RULE"),
        click.Argument(["path"], metavar="PATH", required=False),
        click.Option(["--pack"], multiple=True, metavar="NAME|FILE|DIR"),
        click.Option(["--isolated"], is_flag=True),
        click.Option(["-v", "--verbose"], is_flag=True),
    ]
    return Command("explain", lang, params, lambda **given: run(lang, **given))


def run(lang: Language, rule: str, path: str | None, **given: Any) -> Exit:
    """Print what is known of one rule, and what it says of the report at `path`.

    The settings are those for the report; without one, those of the working folder.
    """
    asked = Asked((), **given)
    chosen, place = Chosen(asked, lang), path or "-"
    settings = chosen.of(place)
    rules = Rules(settings)
    chosen.tell(place)
    loaded = rules.loaded if picks.called(rules.loaded, rule) else _with_audit(settings)
    found = picks.by_id(loaded, rule)
    view = streams.view(lang, "all")
    lines = [*_rule(found, words.rows(found, loaded.vocabulary, view), view)]
    if path is not None:
        only = api.Checker(picks.only(loaded, found))
        with budget.within(path):
            (report,), _ = rules.waived((only.check(reading.read(path)),))
        lines += _verdict(report.findings, found, view)
    streams.put(layout.to_string(lines, view.width, view.colour))
    return Exit.CLEAN


def _with_audit(settings: Settings) -> api.LoadedPacks:
    """Return the packs and the one for many reports, whose rules workbooks and letters name."""
    from checker.audit.work import PACKS_OF_MANY

    return api.load_packs(settings.pack, also=PACKS_OF_MANY, profile=settings.profile)


def _rule(rule: Rule, terms: Iterator[tuple[str, str]], view: View) -> Iterator[Text]:
    title = layout.line((layout.clean(rule.title or rule.text), "bold"))
    yield layout.spread(title, layout.line((rule.id, "dim")), view.width)
    yield layout.line((("-" if view.ascii else "━") * view.width, "dim"))
    said = (*_facts(rule, view), *terms, *_help(rule, view))
    labelled = (
        (label, Text("\n".join(map(layout.clean, text.splitlines())))) for label, text in said
    )
    width = max(Text(label).cell_len for label, _ in said) + 2
    yield from findings.statements(labelled, 0, width, view)


def _facts(rule: Rule, view: View) -> Iterator[tuple[str, str]]:
    spellings = (format_sentence(rule.sentence, "zh"), format_sentence(rule.sentence, "en"))
    yield view.say("explain.rule"), "\n".join(spellings)
    if rule.review_when:
        condition = format_condition(rule.review_when, view.lang)
        yield view.say("explain.review"), view.say("explain.when", condition=condition)
    level = rule.sentence.level
    yield (
        view.say("explain.level"),
        view.say("explain.levels", level=view.say(f"level.{level}"), code=LEVELS[level]),
    )
    if rule.retuned:
        yield view.say("explain.retuned"), rule.retuned
    cap = "" if rule.cap is None else view.say("explain.cap", cap=f"{rule.cap:g}")
    yield view.say("explain.weight"), f"{rule.weight:g}{cap}"
    if rule.category:
        yield view.say("explain.category"), rule.category
    if rule.basis:
        yield view.say("card.basis"), telling.basis(rule.basis, view)
    if rule.why:
        yield view.say("explain.why"), rule.why


def _help(rule: Rule, view: View) -> Iterator[tuple[str, str]]:
    if rule.message:
        yield view.say("explain.message"), rule.message
    if rule.advice:
        yield view.say("card.advice"), rule.advice
    if rule.draft:
        yield view.say("card.draft"), rule.draft
    examples = (("pass", rule.examples.passing), ("fail", rule.examples.failing))
    for status, texts in examples:
        for text in texts[:1]:
            yield view.say(f"explain.{status}"), text.strip()
    yield view.say("explain.from"), f"{paths.shown(rule.at.path)}:{rule.at.line}"


def _verdict(found: tuple[Finding, ...], rule: Rule, view: View) -> Iterator[Text]:
    for one in (one for one in found if one.rule.id == rule.id):
        style = STYLES.get(one.status, "yellow")
        yield layout.line()
        yield layout.rule(view.say(f"status.{one.status}"), style, view.width, view.ascii)
        bare = one._replace(rule=rule._replace(basis=None, advice="", draft=""))
        labelled = [(view.say(key), body) for key, body in findings.rows(bare, style, view)]
        width = max(Text(label).cell_len for label, _ in labelled) + 2
        yield from findings.statements(labelled, 0, width, view)
