"""``checker init``: lay down a settings file and the entry for a pre-commit hook, or a schema."""

import json
import sys
from pathlib import Path

import click

from checker import __version__
from checker.cli import streams
from checker.cli.commands import Command
from checker.cli.exits import Exit
from checker.config.find import NAME
from checker.config.keys import SETTINGS
from checker.errors import CheckerError
from checker.messages import Language, Message, say
from checker.packs.json_schema import json_schema
from checker.packs.schema import Key

HOOKS, SCHEMA = ".pre-commit-config.yaml", "pack.schema.json"
# What stands behind each key, for the author to change; the waivers are a table and come last.
VALUES = {
    "pack": '["fazhi", "data", "citations", "gongwen", "wording"]',
    "profile": '"县级部门"',
    "basis": '"督察规定"',
    "fail-level": '"error"',
    "min-score": "60",
    "show": '"review"',
    "waivers-file": '"豁免.yaml"',
    "baseline": '"基线.json"',
}
WAIVER = """\
# [[waivers]]
# rule = "fazhi/title"
# path = "报告/某某局*.docx"
# reason = "……"
# approved_by = "……"
# expires = 2026-12-31
"""
HOOK = f"""\
repos:
- repo: https://github.com/gongwen-checker/gongwen-checker
  rev: v{__version__}
  hooks:
  - id: gongwen-checker
"""


def command(lang: Language) -> click.Command:
    """Return the command, in `lang`."""
    params: list[click.Parameter] = [
        click.Argument(["folder"], default=".", metavar="FOLDER"),
        click.Option(["--force"], is_flag=True),
        click.Option(["--schema"], is_flag=True),
    ]
    return Command("init", lang, params, lambda **given: run(lang, **given))


def run(lang: Language, folder: str, force: bool, schema: bool) -> Exit:
    """Write both files; what is there stays, the settings unless ``--force`` is given.

    With ``--schema`` write the JSON Schema of packs instead.
    """
    place = Path(folder)
    if not place.is_dir():
        raise CheckerError(Message.of("cli.no-folder", folder=folder))
    if schema:
        return _write_schema(place / SCHEMA, lang)
    settings, hooks = place / NAME, place / HOOKS
    if settings.exists() and not force:
        raise CheckerError(Message.of("init.there", path=str(settings)))
    streams.write_file(str(settings), template(lang))
    streams.tell(Message.of("init.written", path=str(settings)), lang)
    if hooks.exists():
        streams.tell(Message.of("init.hooks-there", path=str(hooks)), lang)
        sys.stderr.write(f"{HOOK}\n")
    else:
        streams.write_file(str(hooks), HOOK)
        streams.tell(Message.of("init.written", path=str(hooks)), lang)
    return Exit.CLEAN


def _write_schema(path: Path, lang: Language) -> Exit:
    """Write how packs are made up, by which editors complete and check them."""
    text = json.dumps(json_schema(lang), ensure_ascii=False, indent=2)
    streams.write_file(str(path), text + "\n")
    streams.tell(Message.of("init.schema", path=str(path), name=path.name), lang)
    return Exit.CLEAN


def template(lang: Language) -> str:
    """Return a settings file in which every key is explained, and none is in force."""
    keys = {key.name: key for key in SETTINGS.keys}
    lines = [_comment(say(Message.of("init.head"), lang))]
    for name, value in VALUES.items():
        lines.append(f"{_about(keys[name], lang)}# {name} = {value}\n")
    return "\n".join((*lines, _about(keys["waivers"], lang) + WAIVER))


def _about(key: Key, lang: Language) -> str:
    return _comment(key.zh if lang == "zh" else key.en)


def _comment(text: str) -> str:
    return "".join(f"# {line}\n" for line in text.splitlines())
