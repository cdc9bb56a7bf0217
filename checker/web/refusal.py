"""What is not served, with the status of HTTP that says so."""

from checker.errors import CheckerError
from checker.messages import Message


class RefusedError(CheckerError):
    """A request that is not done as asked, for a reason that people are told."""

    def __init__(self, status: int, message: Message) -> None:
        super().__init__(message)
        self.status = status
