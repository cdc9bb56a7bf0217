"""Named tuples that are quickly defined, against those of ``typing``."""

import copy
import pickle
import typing
from typing import Any

import pytest

from checker.records import NamedTuple


class Ours(NamedTuple):
    """A record."""

    start: int
    end: int = 0
    names: tuple[str, ...] = ()

    @property
    def length(self) -> int:
        return self.end - self.start


class Theirs(typing.NamedTuple):
    """The same, as ``typing`` makes it."""

    start: int
    end: int = 0
    names: tuple[str, ...] = ()

    @property
    def length(self) -> int:
        return self.end - self.start


def seen(kind: Any) -> list[Any]:
    """Return what can be seen of a kind of record and of one of them."""
    one = kind(3, names=("a",))
    match one:
        case kind(start, end):
            matched = (start, end)
    return [
        one == (3, 0, ("a",)),
        repr(one).partition("(")[2],
        one.length,
        one._replace(end=5),
        one._asdict(),
        kind._make((1, 2, ())),
        kind._fields,
        kind._field_defaults,
        kind.__bases__[0].__mro__[-2:],
        kind.__annotations__,
        matched,
        hash(one),
        hasattr(one, "__dict__"),
    ]


def test_they_are_as_those_of_typing() -> None:
    """Whoever uses them sees no difference."""
    assert seen(Theirs) == seen(Ours)


@pytest.mark.parametrize("given", [{}, {"start": 1, "begin": 2}])
def test_fields_that_lack_or_that_there_are_not_are_refused(given: dict[str, int]) -> None:
    """In the words of Python."""
    with pytest.raises(TypeError) as theirs:
        Theirs(**given)
    with pytest.raises(TypeError) as ours:
        Ours(**given)
    assert str(theirs.value) == str(ours.value).replace("Ours", "Theirs")


def test_nothing_else_is_replaced() -> None:
    """A slip of a name is an error."""
    with pytest.raises(ValueError, match="begin"):
        Ours(1)._replace(begin=2)


def test_they_stay_as_they_are() -> None:
    """Neither a field nor anything else is set."""
    with pytest.raises(AttributeError):
        Ours(1).start = 2
    with pytest.raises(AttributeError):
        Ours(1).begin = 2


def test_they_can_be_copied_and_sent() -> None:
    """To another process, say."""
    one = Ours(1, 2, ("甲",))
    assert one == copy.deepcopy(one) == pickle.loads(pickle.dumps(one))
    assert Ours is type(pickle.loads(pickle.dumps(one)))
