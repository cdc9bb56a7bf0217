"""Workers look for garbage as seldom as the program that starts them."""

import gc

from checker.garbage import OBJECTS
from checker.processes import pool


def test_workers_look_for_garbage_seldom():
    """A started process has none of the settings of the one that starts it."""
    with pool(1) as workers:
        assert OBJECTS == workers.schedule(gc.get_threshold).result()[0]
