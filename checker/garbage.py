"""How often Python looks for garbage: hardly, for what packs and reports are made of lives on."""

import gc

OBJECTS = 100_000  # that are made before Python looks


def hardly() -> None:
    """Let this process look for garbage seldom; what has no cycles is freed at once as ever."""
    gc.set_threshold(OBJECTS)
