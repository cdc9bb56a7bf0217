"""Every command with every option, from the pages that ``--help`` prints."""

import re
from collections.abc import Iterator

import click

from checker.cli import help as help_page
from checker.cli.commands import COMMANDS, Commands
from checker.messages import Language
from parts.table import code, table

HEADS = {"zh": ("名称", "说明"), "en": ("name", "meaning")}


def commands(lang: Language, _: str) -> Iterator[str]:
    """Yield a section a command, in the order of ``checker --help``."""
    group = Commands(lang)
    context = click.Context(group)
    for name in COMMANDS:
        command = group.get_command(context, name)
        yield from _section(name, help_page.contents(command, lang), lang)


def _section(name: str, page: help_page.Page, lang: Language) -> Iterator[str]:
    usage = re.split("[：:] ?", page.usage, maxsplit=1)[1]
    yield f"## {name}\n\n{page.about}\n\n```text\n{usage}\n```\n\n"
    rows = (row for _, rows in page.tables for row in rows)
    yield from table(HEADS[lang], ((code(left), right) for left, right in rows))
    yield f"{_more(page.more)}\n\n"


def _more(text: str) -> str:
    """Set indented lines as code, and an example behind a sentence as a paragraph of its own."""
    blocks = re.sub(r"((?:^  .*\n)+)", r"\n```sh\n\1```\n", f"{text}\n", flags=re.MULTILINE)
    lines = "\n".join(line.removeprefix("  ") for line in blocks.splitlines())
    return re.sub(r"(?<!\n)\n(?=例：|Example)", "\n\n", lines).strip()
