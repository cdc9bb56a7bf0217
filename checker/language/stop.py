"""Where the parser stopped in a sentence, what stands there, and what could have stood there."""

import re
from functools import cache

from lark import Token
from lark.exceptions import UnexpectedInput, UnexpectedToken
from lark.lexer import PatternStr

from checker.language.grammar import parser
from checker.language.signs import masked
from checker.records import NamedTuple

END = "$END"
WORD = re.compile(r"[a-z]+(?:-[a-z]+)*|[^\W_]+|\S")
# The terminals that are no plain words of the grammar, as people know them.
NAMES = {
    "∀": "全部",
    "∃": "任一",
    "⩾": "至少",
    "⩽": "至多",
    "≡": "恰好",
    "≻": "多于",
    "≺": "少于",
    "±": "前后",
    "∧": "和",
    "∨": "或",
    "→": ",",
    "⇒": "时",
}


class Stop(NamedTuple):
    """The word at which the parser stopped, and its terminal; `text` as typed, `plain` as parsed.

    `state` is the place in the grammar, `accepted` the terminals that lead on from it.
    """

    text: str
    plain: str
    start: int
    end: int
    kind: str
    state: int
    accepted: frozenset[str]

    @property
    def word(self) -> str:
        """The word in half width and lower case; empty at the end of the sentence."""
        return self.plain[self.start : self.end]

    @property
    def typed(self) -> str:
        """The word as it was typed."""
        return self.text[self.start : self.end]

    @property
    def is_english(self) -> bool:
        """Whether the word is of Latin letters."""
        return "a" <= self.word[:1] <= "z"

    def takes(self, word: str) -> bool:
        """Whether `word` of the language could stand here."""
        return words_of().get(word) in self.accepted


def stop_of(error: UnexpectedInput, text: str) -> Stop:
    """Return where `error` was raised in `text`."""
    plain = masked(text)
    kind = error.token.type if isinstance(error, UnexpectedToken) else ""
    start, end = _word_at(plain, error.pos_in_stream or 0)
    if kind == END:
        start = end = len(plain.rstrip())
    elif isinstance(error, UnexpectedToken):
        end = max(end, error.token.end_pos or end)
    return Stop(text, plain, start, end, kind, error.state.position, _accepted(error))


def next_word(plain: str, place: int) -> tuple[int, int]:
    """Return the first word at or after `place`; empty at the end."""
    found = WORD.search(plain, place)
    return found.span() if found else (len(plain), len(plain))


@cache
def words_of() -> dict[str, str]:
    """Return the words of the language with the names of their terminals."""
    plain = {
        one.pattern.value: one.name
        for one in parser().terminals
        if isinstance(one.pattern, PatternStr)
    }
    named = {word: plain.pop(sign) for sign, word in NAMES.items()}
    return named | plain


def _word_at(plain: str, place: int) -> tuple[int, int]:
    """Return the word at `place`, from its first letter, wherever the lexer cut it."""
    start = place
    while start and re.fullmatch("[a-z]{2}", plain[start - 1 : start + 1]):
        start -= 1
    found = WORD.match(plain, start)
    return start, found.end() if found else start


def _accepted(error: UnexpectedInput) -> frozenset[str]:
    terminals = {one.name for one in parser().terminals} | {END}
    names = terminals.intersection(error.interactive_parser.choices())  # type: ignore[no-untyped-call]
    return frozenset(name for name in names if _leads_on(error, name))


def _leads_on(error: UnexpectedInput, name: str) -> bool:
    trial = error.interactive_parser.copy(deepcopy_values=False)  # type: ignore[no-untyped-call]
    try:
        trial.feed_token(Token(name, ""))
    except UnexpectedToken:
        return False
    return True
