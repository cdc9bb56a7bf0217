"""What a predicate is given: one report, its facts, and the means to look for terms."""

from collections.abc import Callable

from checker.document.model import Document, Span
from checker.facts.facts import Facts
from checker.facts.peers import Peers
from checker.facts.vocabulary import Vocabulary
from checker.language.tree import Term
from checker.records import NamedTuple


class Case(NamedTuple):
    """A report before one rule.

    `find` returns all places of a term and its synonyms in the whole report, in order,
    found once for all rules; with `count_titles` words inside 《》 count as well. `peers` is what
    a comparison with other reports has shown, None where there was none.
    """

    document: Document
    facts: Facts
    vocabulary: Vocabulary
    find: Callable[[Term, bool], tuple[Span, ...]]
    count_titles: bool = False
    peers: Peers | None = None
