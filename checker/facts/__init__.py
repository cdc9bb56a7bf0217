"""What is found in a report once, for every rule that counts on it."""

from checker.document.model import Document
from checker.facts.vocabulary import Vocabulary


class Facts:
    """The facts of one report; each kind is found when it is first asked for."""

    def __init__(self, document: Document, vocabulary: Vocabulary) -> None:
        self.document = document
        self.vocabulary = vocabulary
