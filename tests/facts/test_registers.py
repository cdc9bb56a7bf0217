"""The registers that ship hold together."""

from collections import Counter

from checker.packs.merge import load_packs

PACKS = load_packs()
REGISTER = PACKS.vocabulary.register


def test_what_replaces_is_in_the_register() -> None:
    """A successor can be named in full."""
    assert {one.replaced_by for one in REGISTER.values() if one.replaced_by} <= set(REGISTER)


def test_verified_entries_name_their_source() -> None:
    """Nothing is verified that was not seen somewhere."""
    assert [one.title for one in REGISTER.values() if one.verified and not one.source] == []


def test_no_number_belongs_to_two_documents() -> None:
    """A number tells one document, but for an order that changed several."""
    numbers = Counter(number for one in REGISTER.values() for number in one.numbers)

    assert [] == [one for one, times in numbers.items() if times > 1 and "令第" not in one]


def test_no_title_names_the_state_twice() -> None:
    """The state opens a title once."""
    assert [] == [title for title in REGISTER if title.count("中华人民共和国") > 1]


def test_no_title_is_declared_twice() -> None:
    """One document is one entry, so that none hides what another says of it."""
    declared = Counter(title for pack in PACKS.base for title in pack.vocabulary.register)

    assert [] == [title for title, times in declared.items() if times > 1]
