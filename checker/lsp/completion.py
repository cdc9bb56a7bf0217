"""What could be typed next: keys, values, and in a sentence verbs, sections, indicators, terms."""

from collections.abc import Iterator

from checker.lsp.notes import Offer
from checker.lsp.open_packs import Scope
from checker.lsp.places import Lines, Position
from checker.lsp.sentence import Word, words
from checker.lsp.spot import Typed, shape_of, typed_at
from checker.messages import Language
from checker.packs.find import known
from checker.packs.keys import OVERRIDE
from checker.packs.schema import FIGURES, LEVELS, Key, Record, Shape, Table

FLAGS = ("true", "false")
SENTENCES = ("rule", "condition")


def offers(scope: Scope, lines: Lines, position: Position, lang: Language) -> Iterator[Offer]:
    """Yield what fits at `position`, the most likely first."""
    cursor = lines.offset(position)
    begin = lines.starts[position.line]
    typed = typed_at(lines, position.line, cursor - begin)
    found = _values(typed, scope, lang) if typed.key else map(_as_word, _keys(typed, scope, lang))
    yield from _fitting(tuple(found), typed.text, cursor)


def _keys(typed: Typed, scope: Scope, lang: Language) -> Iterator[tuple[str, str]]:
    """Yield the keys that fit, each with what it is for."""
    shape = shape_of(typed.above)
    if isinstance(shape, Record):
        yield from ((key.name, _meaning(key, lang)) for key in shape.keys)
    elif isinstance(shape, Table) and shape.of == OVERRIDE:
        yield from ((rule.id, rule.title or rule.text) for rule in scope.rules.values())


def _as_word(key: tuple[str, str]) -> Word:
    return Word(key[0], f"{key[0]}: ", "key", key[1])


def _values(typed: Typed, scope: Scope, lang: Language) -> Iterator[Word]:
    keys = (*typed.above, typed.key)
    shape = shape_of(keys)
    if shape in SENTENCES:
        yield from words(typed.text.lstrip("'\""), scope.vocabulary, lang, shape == "condition")
    else:
        yield from (Word(name, name, "value", said) for name, said in _names(keys, shape, scope))


def _names(keys: tuple[str, ...], shape: Shape | None, scope: Scope) -> Iterator[tuple[str, str]]:
    """Yield the names that a value may be, each with what it stands for."""
    fixed = {"level": LEVELS, "figure": FIGURES, "flag": FLAGS}
    if isinstance(shape, str) and shape in fixed:
        yield from ((name, "") for name in fixed[shape])
    elif keys[-1] in ("basis", "authority"):
        yield from ((key, one.title) for key, one in scope.authorities.items())
    elif keys[-1] in ("applies", "genre"):
        yield from ((name, "") for name in scope.vocabulary.genres)
    elif keys[-1] == "extends":
        yield from ((name, "") for name in known())


def _fitting(found: tuple[Word, ...], before: str, cursor: int) -> Iterator[Offer]:
    """Yield the words that go on with what stands before the cursor, or all where none does.

    Chinese has no blanks between words: what is replaced is as much as the word begins with.
    """
    shared = [(_shared(one.label, before), one) for one in found]
    begun = [(length, one) for length, one in shared if 0 < length < len(one.label)]
    for length, one in begun or [(0, one) for _, one in shared]:
        yield Offer(one.label, one.text, one.kind, one.detail, cursor - length)


def _shared(label: str, before: str) -> int:
    """Return how many characters of `label` stand at the end of `before` as a word's beginning."""
    for length in range(min(len(label), len(before)), 0, -1):
        start = len(before) - length
        is_inside = label[0].isascii() and start > 0 and before[start - 1].isascii()
        is_word = not is_inside or not before[start - 1].isalnum()
        if is_word and before.endswith(label[:length]):
            return length
    return 0


def _meaning(key: Key, lang: Language) -> str:
    return key.zh if lang == "zh" else key.en
