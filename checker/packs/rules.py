"""One rule of a pack file, from its fields."""

from collections.abc import Iterator

from checker.language.tree import Node, Sentence
from checker.language.walk import facts, predicates
from checker.packs.draft import Reference
from checker.packs.ids import full_id
from checker.packs.model import Authority, Basis, Examples, Rule
from checker.packs.nodes import Scalar
from checker.packs.sentences import places, read_condition, read_sentence
from checker.packs.source import Log
from checker.packs.values import Fields

# Fields of a rule that stand in the record as they stand in the file.
PLAIN = (
    "title", "category", "weight", "cap", "why", "message", "advice", "draft", "waivable",
    "count_titles",
)  # fmt: skip


def read_rule(fields: Fields, prefix: str, log: Log) -> tuple[Rule | None, tuple[Reference, ...]]:
    """Return the rule that `fields` give, and the names in it that some pack must declare."""
    values = fields.values
    name, written, condition = values.get("id"), values.get("rule"), values.get("review_when")
    sentence = read_sentence(written, log) if written else None
    review_when = read_condition(condition, log) if condition else None
    references = (
        *_authorities(values.get("basis"), log),
        *_tables(written, sentence, log),
        *_kinds(written, (sentence.condition, sentence.body) if sentence else (), log),
        *_kinds(condition, (review_when,), log),
    )
    if not name or not written or not sentence:
        return None, references
    rule = Rule(
        full_id(name.text, prefix),
        written.text.rstrip(),
        sentence,
        log.source.at(written.start),
        basis=_basis(values.get("basis")),
        review_when=review_when,
        examples=_examples(values.get("examples")),
        **{key: values[key] for key in PLAIN if key in values},
    )
    return rule, references


def _basis(fields: Fields | None) -> Basis | None:
    """Return the basis with the key of its authority; the title comes from whoever declares it."""
    if fields is None or "authority" not in fields.values:
        return None
    key, article = _key_and_article(fields)
    checked = fields.values.get("article_verified", True)
    return Basis(Authority(key, ""), fields.values.get("article", article), checked)


def _key_and_article(fields: Fields) -> tuple[str, str]:
    """Split 督察规定 第二项; a basis that is written as a record has them apart."""
    text: str = fields.values["authority"].text
    if fields.nodes:
        return text, ""
    key, *article = text.split(None, 1)
    return key, "".join(article)


def _authorities(fields: Fields | None, log: Log) -> Iterator[Reference]:
    if fields and "authority" in fields.values:
        key, _ = _key_and_article(fields)
        where = places(fields.values["authority"], log)
        yield Reference("authority", key, where[0], where[len(key)])


def _tables(node: Scalar | None, sentence: Sentence | None, log: Log) -> Iterator[Reference]:
    """Yield the tables of wordings that a sentence names."""
    parts: tuple[Node | None, ...] = (sentence.body, sentence.condition) if sentence else ()
    for predicate in (one for part in parts if part for one in predicates(part)):
        table = predicate.argument("table") if predicate.verb == "wordings" else None
        if node and isinstance(table, str):
            where = places(node, log)
            (mark, *_) = predicate.marks or (predicate.mark,)
            yield Reference("wordings", table, where[mark.start], where[mark.end])


def _kinds(node: Scalar | None, parts: tuple[Node | None, ...], log: Log) -> Iterator[Reference]:
    """Yield the kinds of body and of report that conditions name."""
    for fact in (one for part in parts if part for one in facts(part)):
        if node and fact.name in ("level", "genre"):
            where = places(node, log)
            start = max(node.text.find(fact.value, *fact.mark), fact.mark.start)
            yield Reference(fact.name, fact.value, where[start], where[start + len(fact.value)])


def _examples(fields: Fields | None) -> Examples:
    values = fields.values if fields else {}
    names = ("pass", "fail", "review", "not-applicable")
    return Examples(*(values.get(name, ()) for name in names))
