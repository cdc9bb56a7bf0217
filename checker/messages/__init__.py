"""Sentences for people: Chinese first, English beside it.

Code carries a ``Message`` (a key and its parameters); only the edges choose a language.
"""

from functools import cache
from importlib import import_module
from typing import Any, Literal

from checker.records import NamedTuple

Language = Literal["zh", "en"]
# Those first that an ordinary report needs: a table is imported when a key is looked for in it.
TABLES = (
    "verdicts",
    "form",
    "figures",
    "citations",
    "card",
    "listing",
    "cli",
    "papers",
    "fixing",
    "pages",
    "options",
    "reading",
    "living",
    "limits",
    "system",
    "word",
    "packs",
    "pack_files",
    "proving",
    "language",
    "sense",
    "audit",
    "audit_heads",
    "comparing",
    "authoring",
    "serving",
)


class Message(NamedTuple):
    """A sentence not yet in any language; ``params`` fill the holes of its template."""

    key: str
    params: tuple[tuple[str, Any], ...] = ()

    @classmethod
    def of(cls, key: str, **params: Any) -> "Message":
        """Make a message from keywords; a tuple value is printed as a list of words."""
        return cls(key, tuple(params.items()))


def say(message: Message, lang: Language = "zh") -> str:
    """Return `message` in `lang`. Raises KeyError for a key that no table holds."""
    words = {name: _words(value, lang) for name, value in message.params}
    return _template(message.key)[lang == "en"].format(**words)


def table(name: str) -> dict[str, tuple[str, str]]:
    """Return one of the `TABLES`: sentences in both languages, by their keys."""
    found: dict[str, tuple[str, str]] = import_module(f"checker.messages.{name}").TABLE
    return found


@cache
def _template(key: str) -> tuple[str, str]:
    for name in TABLES:
        if key in table(name):
            return table(name)[key]
    raise KeyError(key)


class _Items(NamedTuple):
    """A list in a template: ``{terms}`` has the usual mark between its items, ``{parts:；}`` ；."""

    words: tuple[str, ...]
    mark: str

    def __format__(self, mark: str) -> str:
        return (mark or self.mark).join(self.words)


def _words(value: Any, lang: Language) -> Any:
    if isinstance(value, Message):
        return say(value, lang)
    if isinstance(value, tuple):
        words = tuple(f"{_words(one, lang)}" for one in value)
        return _Items(words, "、" if lang == "zh" else ", ")
    return value
