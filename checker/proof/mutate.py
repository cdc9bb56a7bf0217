"""Rules changed on purpose: an example has to notice.

Of a rule, a term of a list is dropped and a bound turned round. Of the words that the packs under
test declare, a synonym, or a name of a section or an indicator, is dropped.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Literal

from checker.errors import At
from checker.facts.vocabulary import Vocabulary, Words
from checker.language.tree import Bound, Fact, Term, Terms
from checker.messages import Message
from checker.packs import names
from checker.packs.merge import join
from checker.packs.model import LoadedPacks, Rule
from checker.packs.names import parts_of
from checker.proof.prove import Judge, examples
from checker.records import NamedTuple

JudgeBy = Callable[[Vocabulary], Judge]
TURNED: dict[str, Literal["<", "<=", ">", ">="]] = {"<": ">=", ">=": "<", ">": "<=", "<=": ">"}


class Mutant(NamedTuple):
    """A rule with one change, to the rule itself or to the words it is judged by."""

    rule: Rule
    vocabulary: Vocabulary
    change: Message


class Survivor(NamedTuple):
    """A change that no example noticed."""

    rule: str
    at: At
    change: Message


def survivors(loaded: LoadedPacks, judge_by: JudgeBy) -> tuple[Survivor, ...]:
    """Return the changes to the rules of `loaded` that leave the status of every example as is."""
    judge = judge_by(loaded.vocabulary)
    rules = [rule for pack in loaded.packs for rule in pack.rules if examples(rule)]
    return tuple(
        Survivor(rule.id, rule.at, mutant.change)
        for rule in rules
        for given in [_statuses(rule, judge)]
        for mutant in mutants(rule, loaded)
        if _statuses(mutant.rule, _judge(mutant, loaded, judge, judge_by)) == given
    )


def mutants(rule: Rule, loaded: LoadedPacks) -> Iterator[Mutant]:
    """Yield `rule` with each of the changes that an example should notice."""
    for sentence, change in _variants(rule.sentence):
        yield Mutant(rule._replace(sentence=sentence), loaded.vocabulary, change)
    declared = join(pack.vocabulary for pack in loaded.packs)
    vocabulary = loaded.vocabulary
    for word in names.words(rule):
        for kept, alias in _dropped(declared.lexicon.get(word, ()), word):
            lexicon = {**vocabulary.lexicon, word: kept}
            change = Message.of("mutate.synonym", name=word, word=alias)
            yield Mutant(rule, vocabulary._replace(lexicon=lexicon), change)
    for field, used in (("sections", names.sections(rule)), ("indicators", names.indicators(rule))):
        yield from _without_names(rule, vocabulary, field, getattr(declared, field), used)


def _judge(mutant: Mutant, loaded: LoadedPacks, judge: Judge, judge_by: JudgeBy) -> Judge:
    """Return the judge for the words of `mutant`; making one is dear."""
    return judge if mutant.vocabulary is loaded.vocabulary else judge_by(mutant.vocabulary)


def _statuses(rule: Rule, judge: Judge) -> tuple[str, ...]:
    return tuple(judge(rule, one.text).status for one in examples(rule))


def _without_names(
    rule: Rule, vocabulary: Vocabulary, field: str, declared: Mapping[str, Any], used: Words
) -> Iterator[Mutant]:
    for name in used:
        concept: Any = declared.get(name)
        for kept, alias in _dropped(concept.names if concept else (), name):
            table = {**getattr(vocabulary, field), name: concept._replace(names=kept)}
            change = Message.of(f"mutate.{field}", name=name, word=alias)
            yield Mutant(rule, vocabulary._replace(**{field: table}), change)


def _dropped(words: Words, own: str) -> Iterator[tuple[Words, str]]:
    """Yield `words` without one of them, and that one; a concept's own name stays."""
    for word in words:
        if word != own:
            yield tuple(one for one in words if one != word), word


def _variants(value: Any) -> Iterator[tuple[Any, Message]]:
    """Yield the tree `value` with one change somewhere in it, and what was changed."""
    if isinstance(value, Bound):
        turned = value._replace(low=value.high, high=value.low)
        yield turned, Message.of("mutate.bound", bound=_bound(value))
    elif isinstance(value, Fact) and value.relation in TURNED:
        bound = f"{value.relation} {value.value}"
        yield (
            value._replace(relation=TURNED[value.relation]),
            Message.of("mutate.bound", bound=bound),
        )
    elif _is_terms(value):
        for item in value:
            yield (
                tuple(one for one in value if one != item),
                Message.of("mutate.term", words=tuple(one.text for one in parts_of(item, Term))),
            )
    if isinstance(value, tuple):
        for index, part in enumerate(value):
            for changed, message in _variants(part):
                yield _with(value, index, changed), message


def _is_terms(value: Any) -> bool:
    """Tell whether `value` is a plain list of several terms."""
    if type(value) is not tuple or len(value) < 2:
        return False
    return all(isinstance(one, Term | Terms) for one in value)


def _with(value: Any, index: int, part: Any) -> Any:
    """Return the tuple or record `value` with another part at `index`."""
    parts = (*value[:index], part, *value[index + 1 :])
    return type(value)(*parts) if hasattr(value, "_fields") else parts


def _bound(bound: Bound) -> str:
    """Return a bound as a person writes it: ≥ 2, ≤ 30%, 2000–5000."""
    scale, sign = (100, "%") if bound.percent else (1, "")
    low, high = (
        None if one is None else f"{one * scale:g}{sign}" for one in (bound.low, bound.high)
    )
    if low and high:
        return f"{low}–{high}"
    return f"≥ {low}" if low else f"≤ {high}"
