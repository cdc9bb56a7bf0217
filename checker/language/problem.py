"""What is wrong with a rule: the words, where they stand in the sentence, and what was meant."""

from typing import Any, NamedTuple, NoReturn

from checker.errors import CheckerError
from checker.language.tree import Mark
from checker.messages import Message


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


def refuse(key: str, mark: Mark, hint: Message | None = None, **params: Any) -> NoReturn:
    """Raise SentenceError for the words at `mark`, as message `key` says."""
    raise SentenceError((SyntaxProblem(Message.of(key, **params), *mark, hint),))
