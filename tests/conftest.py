"""What all tests share."""

import pytest


@pytest.fixture(scope="session")
def cache(tmp_path_factory) -> str:
    """A cache folder of its own for the programs that tests start; the first one fills it."""
    return str(tmp_path_factory.mktemp("cache"))
