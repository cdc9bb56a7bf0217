"""Compiled packs as JSON and back."""

from typing import Any

from checker import errors
from checker.codec import Codec
from checker.facts import vocabulary
from checker.language import tree
from checker.packs import model

RECORDS: tuple[Any, ...] = (
    errors.At,
    model.Authority, model.Basis, model.Examples, model.Rule, model.Override, model.Profile,
    model.Pack,
    vocabulary.Vocabulary, vocabulary.SectionConcept, vocabulary.Indicator, vocabulary.Genre,
    vocabulary.Completion, vocabulary.Misfit, vocabulary.RegisterEntry,
    tree.Mark, tree.Term, tree.Terms, tree.Bound, tree.Section, tree.Region, tree.Near, tree.Order,
    tree.Day, tree.Wanted, tree.Predicate, tree.Fact, tree.Group, tree.Not, tree.Sentence,
)  # fmt: skip
CODEC = Codec(RECORDS)
dumps, loads, shape = CODEC.dumps, CODEC.loads, CODEC.shape
