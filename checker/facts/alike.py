"""Characters that are taken for each other: those that sound alike, and those that look alike."""

from bisect import bisect_left
from functools import cache
from os.path import dirname, join

FOLDER = dirname(__file__)
SOUNDS, SHAPES = join(FOLDER, "sounds.txt"), join(FOLDER, "shapes.txt")


def sound_alike(one: str, other: str) -> bool:
    """Whether two characters are read the same, whatever their tones."""
    sounds = _sounds()
    at = sounds.find(one)
    start, end = sounds.rfind("\n", 0, at) + 1, sounds.find("\n", at)
    return one == other or (at >= 0 and other in sounds[start:end])


def look_alike(one: str, other: str) -> bool:
    """Whether a reader, or a machine that reads scans, may take one character for the other."""
    shapes = _shapes()
    at = bisect_left(shapes, one)
    return at < len(shapes) and shapes[at][0] == one and other in shapes[at][1:]


@cache
def _sounds() -> str:
    """Return a line for each sound, of all that have it; see tests/tools/build_sounds.py."""
    return _read(SOUNDS)


@cache
def _shapes() -> list[str]:
    """Return a line for each character, with those of its shape; see tests/tools/build_shapes.py."""
    return _read(SHAPES).splitlines()


def _read(file: str) -> str:
    with open(file, encoding="utf-8") as opened:
        return opened.read()
