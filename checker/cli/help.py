"""Help pages and complaints about options, in the language of the run."""

from collections.abc import Iterator, Sequence

import click

from checker.messages import Language, Message, say
from checker.records import NamedTuple

INDENT = 28


class Page(NamedTuple):
    """What a help page says: usage, purpose, tables of names and meanings under headings, more."""

    usage: str
    about: str
    tables: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
    more: str


def overview(
    commands: Sequence[str], options: Sequence[click.Parameter], lang: Language, width: int
) -> str:
    """Return the page of ``checker --help``."""
    rows = tuple((name, _say(f"help.{name}.short", lang)) for name in commands)
    page = Page(
        _say("help.usage", lang, command="checker", pieces=_say("help.command-metavar", lang)),
        _say("help.checker", lang),
        ((_say("help.commands", lang), rows), (_say("help.options", lang), _rows(options, lang))),
        _say("help.checker.more", lang),
    )
    return _set(page, width)


def page(command: click.Command, lang: Language, width: int) -> str:
    """Return the page of one command as lines of a terminal `width` cells wide."""
    return _set(contents(command, lang), width)


def contents(command: click.Command, lang: Language) -> Page:
    """Return what the page of one command says; tables may be empty."""
    arguments = [one for one in command.params if isinstance(one, click.Argument)]
    options = [one for one in command.params if isinstance(one, click.Option)]
    pieces = " ".join((_say("help.options-metavar", lang), *map(_metavar, arguments)))
    return Page(
        _say("help.usage", lang, command=f"checker {command.name}", pieces=pieces),
        _say(f"help.{command.name}", lang),
        (
            (_say("help.arguments", lang), _rows(arguments, lang)),
            (_say("help.options", lang), _rows(options, lang)),
        ),
        _say(f"help.{command.name}.more", lang),
    )


def complaint(error: click.UsageError, lang: Language) -> str:
    """Say what is wrong with the command line, and how to see what is right."""
    path = error.ctx.command_path if error.ctx else "checker"
    return say(Message.of("cli.usage", wrong=_wrong(error), path=path), lang)


def _wrong(error: click.UsageError) -> Message:
    match error:
        case click.NoSuchOption():
            near = tuple(error.possibilities or ())[:1]
            key = "cli.no-option-near" if near else "cli.no-option"
            return Message.of(key, name=error.option_name, near=near)
        case click.BadOptionUsage():
            return Message.of("cli.option-value", name=error.option_name)
        case click.MissingParameter():
            return Message.of("cli.missing", name=_name(error.param))
        case click.BadParameter():
            return _bad_value(error)
    return Message.of("cli.bad-usage", reason=error.message)


def _bad_value(error: click.BadParameter) -> Message:
    name, kind = _name(error.param), error.param and error.param.type
    if isinstance(kind, click.Choice):
        return Message.of("cli.bad-choice", name=name, choices=tuple(kind.choices))
    if isinstance(kind, click.FloatRange | click.IntRange):
        key = "cli.bad-least" if kind.max is None else "cli.bad-number"
        return Message.of(key, name=name, low=kind.min, high=kind.max)
    return Message.of("cli.bad-value", name=name, reason=error.message)


def _name(param: click.Parameter | None) -> str:
    if isinstance(param, click.Argument):
        return _metavar(param)
    return param.opts[0] if param else ""


def _metavar(param: click.Parameter) -> str:
    name = (param.metavar or param.name or "").upper()
    many = f"{name}..." if param.nargs == -1 else name
    return many if param.required else f"[{many}]"


def _rows(params: Sequence[click.Parameter], lang: Language) -> tuple[tuple[str, str], ...]:
    rows = tuple((_left(one), _say(f"help.param.{one.name}", lang)) for one in params)
    is_options = any(isinstance(one, click.Option) for one in params)
    return (*rows, ("--help", _say("help.param.help", lang))) if is_options else rows


def _left(param: click.Parameter) -> str:
    if isinstance(param, click.Argument):
        return _metavar(param)
    names = ", ".join(sorted(param.opts, key=len))
    if isinstance(param, click.Option) and param.is_flag:
        return names
    if isinstance(param.type, click.Choice):
        return f"{names} {'|'.join(param.type.choices)}"
    return f"{names} {param.metavar or 'TEXT'}"


def _set(page: Page, width: int) -> str:
    from rich.text import Text

    from checker import layout

    def lines() -> Iterator[Text]:
        yield from layout.wrap(Text(f"{page.usage}\n\n{page.about}"), width)
        for heading, rows in page.tables:
            if rows:
                yield layout.line()
                yield layout.line(heading)
            for left, right in rows:
                label = Text(f"  {left}")
                if label.cell_len + 2 > INDENT:
                    yield label
                    label = Text()
                yield from layout.hang(label, Text(right), INDENT, width)
        yield layout.line()
        yield from layout.wrap(Text(page.more), width)

    return layout.to_string(lines(), width, colour=False).rstrip("\n")


def _say(key: str, lang: Language, **params: object) -> str:
    return say(Message.of(key, **params), lang)
