"""What all tests share.

Hypothesis tries few examples with every run, many with ``--hypothesis-profile many``.
"""

import signal

import pytest
from hypothesis import settings

settings.register_profile("few", max_examples=10, deadline=None)
settings.register_profile("many", max_examples=2_000, deadline=None)
settings.load_profile("few")

# Who starts the tests in the background has Ctrl-C ignored, and all that they start would, too.
signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def cache(tmp_path_factory) -> str:
    """A cache folder of its own for the programs that tests start; the first one fills it."""
    return str(tmp_path_factory.mktemp("cache"))
