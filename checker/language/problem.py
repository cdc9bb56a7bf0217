"""What is wrong with a rule: the words, where they stand in the sentence, and what was meant."""

from typing import Any

from checker.errors import CheckerError
from checker.language.tree import Mark
from checker.messages import Message
from checker.records import NamedTuple


class SyntaxProblem(NamedTuple):
    """One thing wrong with a sentence; `start` and `end` are offsets in characters."""

    message: Message
    start: int
    end: int
    hint: Message | None = None
    expected: Message | None = None


class SentenceError(CheckerError):
    """A sentence that is not of the language; all that was found is here, in order."""

    def __init__(self, problems: tuple[SyntaxProblem, ...]) -> None:
        super().__init__(problems[0].message)
        self.problems = problems


def refusal(key: str, mark: Mark, hint: Message | None = None, **params: Any) -> SentenceError:
    """Return the error for the words at `mark`, as message `key` says."""
    return SentenceError((SyntaxProblem(Message.of(key, **params), *mark, hint),))
