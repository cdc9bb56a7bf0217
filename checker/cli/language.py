"""Which language to speak: what ``--lang`` says, else the locale, else Chinese."""

from collections.abc import Mapping, Sequence

from checker.messages import Language

LOCALE = ("LC_ALL", "LC_MESSAGES", "LANG")


def choose(arguments: Sequence[str], environ: Mapping[str, str]) -> Language:
    """Return the language to speak, before any argument has been understood.

    ``checker fmt`` has a ``--lang`` of its own; only one before the command is ours there.
    """
    ours = arguments[: arguments.index("fmt")] if "fmt" in arguments else arguments
    locale = next((environ[name] for name in LOCALE if environ.get(name)), "")
    asked = _asked(ours) or locale
    return "en" if asked.lower().startswith("en") else "zh"


def _asked(arguments: Sequence[str]) -> str:
    for at, one in enumerate(arguments):
        if one.startswith("--lang="):
            return one.removeprefix("--lang=")
        if one == "--lang":
            return "".join(arguments[at + 1 : at + 2])
    return ""
