"""Terms in words, one or several, as both spellings of the language list them."""

from checker.language.quotes import Position, quoted, slashed
from checker.language.tree import Term, Terms
from checker.messages import Language
from checker.records import NamedTuple


class Listing(NamedTuple):
    """What a spelling lists terms with: the marks, and the words for how many of them.

    `some` has a hole for the number of terms that are needed, `sum` one for the terms.
    """

    lang: Language
    comma: str
    brackets: tuple[str, str]
    every: str
    any: str
    some: str
    sum: str

    def terms(self, terms: Terms, position: Position = "term") -> str:
        """Put `terms` in words; one alone needs no word for how many."""
        if terms.mode == "all" and len(terms.items) == 1 and isinstance(terms.items[0], Term):
            return self.term(terms.items[0], position)
        some = self.some.format(terms.need)
        mode = {"all": self.every, "any": self.any}.get(terms.mode, some)
        return f"{mode} {self.comma.join(self._item(one) for one in terms.items)}"

    def term(self, term: Term, position: Position = "term") -> str:
        """Put one term in words, in marks where it needs them at `position`."""
        if term.kind == "pattern":
            return slashed(term.text)
        return term.text if term.kind == "title" else quoted(term.text, self.lang, position)

    def several(self, terms: tuple[Term, ...]) -> str:
        """Put terms in a row, with no word for how many."""
        return self.comma.join(self.term(one) for one in terms)

    def one_of(self, words: tuple[str, ...]) -> str:
        """List words of which any one will do."""
        return f"{self.any} {self.comma.join(quoted(one, self.lang) for one in words)}"

    def addends(self, terms: tuple[Term, ...]) -> str:
        """Put what is added up in words; one alone is no sum."""
        words = self.comma.join(self.term(one, "addend") for one in terms)
        return self.sum.format(words) if len(terms) > 1 else words

    def _item(self, item: Term | Terms) -> str:
        if isinstance(item, Term):
            return self.term(item)
        left, right = self.brackets
        return f"{left}{self.terms(item)}{right}"
