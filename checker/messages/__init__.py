"""Sentences for people: Chinese first, English beside it.

Code carries a ``Message`` (a key and its parameters); only the edges choose a language.
"""

from typing import Any, Literal

from checker.messages import (
    citations,
    cli,
    figures,
    form,
    language,
    packs,
    pages,
    reading,
    verdicts,
)
from checker.records import NamedTuple

Language = Literal["zh", "en"]
TABLES = (
    citations.TABLE,
    cli.TABLE,
    figures.TABLE,
    form.TABLE,
    language.TABLE,
    pages.TABLE,
    packs.TABLE,
    reading.TABLE,
    verdicts.TABLE,
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
    template = next(table[message.key] for table in TABLES if message.key in table)
    words = {name: _words(value, lang) for name, value in message.params}
    return template[lang == "en"].format(**words)


def _words(value: Any, lang: Language) -> Any:
    if isinstance(value, Message):
        return say(value, lang)
    if isinstance(value, tuple):
        return ("、" if lang == "zh" else ", ").join(str(_words(one, lang)) for one in value)
    return value
