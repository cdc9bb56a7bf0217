"""How far the examples of packs reach: rules and clauses that never passed or never failed."""

from collections.abc import Iterator

from checker.errors import At
from checker.language.tree import Fact, Group, Mark, Node, Not, Predicate
from checker.messages import Message
from checker.packs.model import LoadedPacks, Rule
from checker.proof.prove import Judge, examples
from checker.records import NamedTuple


class Covered(NamedTuple):
    """A rule, or one clause of it, and how many examples it passed and failed.

    `clause` holds the clause as written; ``""`` is the whole rule.
    """

    rule: str
    at: At
    clause: str
    passed: int
    failed: int

    @property
    def is_covered(self) -> bool:
        """Whether it was seen both to pass and to fail."""
        return bool(self.passed and self.failed)


def coverage(loaded: LoadedPacks, judge: Judge) -> tuple[Covered, ...]:
    """Return the rules of `loaded`, each followed by its clauses where it has several."""
    rules = [rule for pack in loaded.packs for rule in pack.rules]
    return tuple(one for rule in rules for one in _covered(rule, judge))


def summary(covered: tuple[Covered, ...]) -> Message:
    """Return in a sentence how many rules, and clauses if any, passed and failed at least once."""
    rules = [one for one in covered if not one.clause]
    clauses = [one for one in covered if one.clause]
    return Message.of(
        "cover.summary" if clauses else "cover.rules",
        rules=len(rules),
        rules_covered=sum(one.is_covered for one in rules),
        clauses=len(clauses),
        clauses_covered=sum(one.is_covered for one in clauses),
    )


def gap(one: Covered) -> Message:
    """Return in a sentence what no example showed of a rule or clause."""
    kind = "clause" if one.clause else "rule"
    what = "both" if not (one.passed or one.failed) else "passed" if one.failed else "failed"
    return Message.of(f"cover.{kind}-{what}", clause=one.clause)


def extent(one: Covered) -> Message:
    """Return in a sentence how many examples a rule or clause passed and failed."""
    kind = "clause" if one.clause else "rule"
    return Message.of(
        f"cover.{kind}-extent", clause=one.clause, passed=one.passed, failed=one.failed
    )


def _covered(rule: Rule, judge: Judge) -> Iterator[Covered]:
    yield _count(rule, "", judge)
    for node in _clauses(rule.sentence.body):
        alone = rule._replace(sentence=rule.sentence._replace(body=node))
        yield _count(alone, _words(rule, node), judge)
    condition = rule.sentence.condition
    for node in _clauses(condition) if condition else ():
        sentence = rule.sentence._replace(body=node, condition=None, negated=False)
        yield _count(rule._replace(sentence=sentence), _words(rule, node), judge)


def _count(rule: Rule, clause: str, judge: Judge) -> Covered:
    given = [judge(rule, one.text).status for one in examples(rule)]
    failed = given.count("fail") + given.count("review")
    return Covered(rule.id, rule.at, clause, given.count("pass"), failed)


def _clauses(node: Node) -> Iterator[Node]:
    """Yield the parts that ``and`` and ``or`` join; nothing where there is but one."""
    if isinstance(node, Not):
        yield from _clauses(node.part)
    elif isinstance(node, Group):
        for part in node.parts:
            yield from tuple(_clauses(part)) or (part,)


def _words(rule: Rule, node: Node) -> str:
    """Return the clause as it is written in the rule."""
    marks = tuple(_marks(node))
    return rule.text[min(one.start for one in marks) : max(one.end for one in marks)]


def _marks(node: Node) -> Iterator[Mark]:
    if isinstance(node, Predicate | Fact):
        yield node.mark
    elif isinstance(node, Not):
        yield from _marks(node.part)
    else:
        for part in node.parts:
            yield from _marks(part)
