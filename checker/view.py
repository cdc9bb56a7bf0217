"""How a run is shown to whoever asked for it."""

from typing import Any, Literal

from checker.messages import Language, Message, say
from checker.records import NamedTuple

Show = Literal["fail", "review", "all"]


class View(NamedTuple):
    """How to show a run: for whom, how much of it, and what the place it goes to can show.

    `width` is in terminal cells. `ascii`: nothing beyond ASCII can be shown there.
    """

    lang: Language = "zh"
    show: Show = "review"
    width: int = 80
    colour: bool = False
    ascii: bool = False

    def say(self, key: str, **params: Any) -> str:
        """Return the sentence called `key` in the language of this view."""
        return self.tell(Message.of(key, **params))

    def tell(self, message: Message) -> str:
        """Return `message` in the language of this view."""
        return say(message, self.lang)
