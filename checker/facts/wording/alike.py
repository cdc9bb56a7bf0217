"""Characters that are taken for each other: those that sound alike, and those that look alike."""

from functools import cache
from os.path import dirname, join

FOLDER = dirname(__file__)
SOUNDS, SHAPES = join(FOLDER, "sounds.txt"), join(FOLDER, "shapes.txt")


def sound_alike(one: str, other: str) -> bool:
    """Whether two characters are read the same, whatever their tones."""
    return _sounds().get(one, one) == _sounds().get(other, other)


def look_alike(one: str, other: str) -> bool:
    """Whether a reader, or a machine that reads scans, may take one character for the other."""
    return other in _shapes().get(one, "")


@cache
def _sounds() -> dict[str, int]:
    """Return for each character the number of its sound; see tests/tools/build_sounds.py."""
    return {one: number for number, line in enumerate(_lines(SOUNDS)) for one in line}


@cache
def _shapes() -> dict[str, str]:
    """Return for each character those of its shape; see tests/tools/build_shapes.py."""
    return {line[0]: line[1:] for line in _lines(SHAPES)}


def _lines(file: str) -> list[str]:
    with open(file, encoding="utf-8") as opened:
        return opened.read().splitlines()
