"""The commands by name; only the module of the one that is called is imported."""

from importlib import import_module
from typing import Any

import click

from checker import __version__
from checker.cli import streams
from checker.cli.exits import Exit
from checker.errors import CheckerError
from checker.messages import Language, Message

COMMANDS: dict[str, str] = {
    "check": "checker.cli.check",
    "annotate": "checker.cli.annotate",
    "audit": "checker.cli.audit",
    "compare": "checker.cli.compare",
    "fix": "checker.cli.fix",
    "explain": "checker.cli.explain",
    "facts": "checker.cli.facts",
    "rules": "checker.cli.rules",
    "test": "checker.cli.test",
    "fmt": "checker.cli.fmt",
    "init": "checker.cli.init",
    "derive": "checker.cli.derive",
    "replay": "checker.cli.replay",
    "serve": "checker.cli.serve",
    "lsp": "checker.cli.lsp",
}


class Commands(click.Group):
    """All commands, in one language."""

    def __init__(self, lang: Language) -> None:
        super().__init__("checker", params=_options(), invoke_without_command=True)
        self.callback = _no_command
        self.lang: Language = lang

    def list_commands(self, _: click.Context) -> list[str]:
        """Return the names of the commands, the most used first."""
        return list(COMMANDS)

    def get_command(self, _: click.Context, cmd_name: str) -> click.Command:
        """Import the command called `cmd_name`. Raises CheckerError for an unknown one."""
        if cmd_name not in COMMANDS:
            raise CheckerError(Message.of("cli.no-command", name=cmd_name, near=_near(cmd_name)))
        module: Any = import_module(COMMANDS[cmd_name])
        made: click.Command = module.command(self.lang)
        return made

    def get_help(self, _: click.Context) -> str:
        """Return the page that lists the commands."""
        from checker.cli import help as help_page

        return help_page.overview(tuple(COMMANDS), self.params, self.lang, streams.width())


class Command(click.Command):
    """A command whose help page is in the language that it was made in."""

    def __init__(
        self, name: str, lang: Language, params: list[click.Parameter], callback: Any
    ) -> None:
        super().__init__(name, params=[*params, *_common(name)], callback=callback)
        self.context_settings["allow_extra_args"] = True
        self.lang: Language = lang

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command. Raises CheckerError where more is given than it takes."""
        if ctx.args:
            raise CheckerError(
                Message.of("cli.too-many", args=tuple(ctx.args), path=ctx.command_path)
            )
        return super().invoke(ctx)

    def get_help(self, _: click.Context) -> str:
        """Return the help page."""
        from checker.cli import help as help_page

        return help_page.page(self, self.lang, streams.width())


def _options() -> list[click.Parameter]:
    version = click.Option(["--version"], is_flag=True, is_eager=True, expose_value=False)
    version.callback = _version
    return [version, *_common("checker")]


def _common(command: str) -> list[click.Parameter]:
    """Return what every command takes; ``main`` has read them before, so they pass nothing on."""
    lang = click.Option(["--lang"], type=click.Choice(("zh", "en")), expose_value=False)
    debug = click.Option(["--debug"], is_flag=True, expose_value=False)
    return [debug] if command == "fmt" else [lang, debug]


def _version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted:
        click.echo(f"checker {__version__}")
        ctx.exit()


def _no_command() -> int:
    context = click.get_current_context()
    if context.invoked_subcommand is None:
        click.echo(context.get_help())
    return Exit.CLEAN


def _near(name: str) -> str:
    from difflib import get_close_matches

    return next(iter(get_close_matches(name, COMMANDS, 1)), "check")
