"""Which settings file holds for a folder: the nearest one upwards, and no other.

On the path of every start: two looks a folder, and nothing is imported unless one is there.
"""

from functools import cache
from os.path import abspath, dirname, isfile, join

from checker.patterns import pattern

NAME, PYPROJECT = "checker.toml", "pyproject.toml"
TABLE = ("tool", "checker")
# How the table may be written; what has none of it need not be parsed.
MAYBE = pattern(r"""tool\W{1,20}checker|(?m:^)\s*["']?checker["']?\s*(?:\.|=\s*\{)""")


@cache
def nearest(folder: str) -> str:
    """Return the settings file for the absolute path `folder`, or "" where there is none.

    A pyproject.toml counts where it has a table ``[tool.checker]``.
    """
    own, shared = join(folder, NAME), join(folder, PYPROJECT)
    if isfile(own):
        return own
    if isfile(shared) and _is_ours(shared):
        return shared
    above = dirname(folder)
    return "" if above == folder else nearest(above)


def folder_of(source: str) -> str:
    """Return the folder from which the settings for `source` are looked for."""
    return abspath("." if source == "-" else dirname(source))


def _is_ours(path: str) -> bool:
    """Whether a pyproject.toml speaks of us; one that cannot be read is somebody else's matter."""
    try:
        with open(path, encoding="utf-8") as file:
            text = file.read()
        if not MAYBE.search(text):
            return False
        import tomllib

        table = tomllib.loads(text).get(TABLE[0], {})
    except (OSError, ValueError):
        return False
    return isinstance(table, dict) and TABLE[1] in table
