"""Packs that are proved are written as those of the tests of packs are."""

from tests.packs.conftest import home, write

__all__ = ["home", "write"]
