"""Characters that make no word with their neighbours, as misspelling a word most often leaves one."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import repeat
from operator import contains
from os.path import dirname, join

NEIGHBOURS, MET, SAID = (
    join(dirname(__file__), f"{name}.txt") for name in ("neighbours", "met", "said")
)
# Between two pairs of characters that are in no word of the dictionary stands a stray.
STRAY = re.compile(rb"\0(?=\0)")
# What is said on its own.
ALONE = frozenset(
    "的和是与在为以其已及将由或对各于从但并且区市县省院所者则之而因至又也就都可应未无不有"
)
# What is said on its own before or behind other words: 食品全链条, 配强执法力量, 不信法.
LOOSE = ALONE | frozenset(
    "到仅时向谁像想才能全新大小多少高低好强严真清明深细快优美理让使用做有把被按经给再更最每该此这那送"
)


def strays(text: str) -> Iterator[int]:
    """Yield where a Chinese character of `text` stands that makes no word with its neighbours."""
    follows, behind = map(_neighbours().get, text, repeat("")), text[1:]
    known = b"\0%b\0" % bytes(map(contains, follows, behind))
    for found in STRAY.finditer(known):
        at = found.start()
        if "一" <= text[at] <= "鿿" and text[at] not in ALONE:
            yield at


def are_neighbours(pair: str) -> bool:
    """Whether the two characters of `pair` stand side by side in a word of the dictionary."""
    return pair[1:] in _neighbours().get(pair[:1], "") if len(pair) > 1 else False


def is_met(pair: str) -> bool:
    """Whether official texts have the two characters of `pair` side by side."""
    met = _met()
    start = met.find(f"\n{pair[0]}")
    return start >= 0 and pair[1] in met[start + 2 : met.index("\n", start + 1)]


@cache
def said() -> frozenset[str]:
    """Return what official texts say that is no broken term; see tests/tools/build_said.py."""
    with open(SAID, encoding="utf-8") as file:
        return frozenset(file.read().split())


@cache
def _neighbours() -> dict[str, str]:
    """Return for each character those that follow it in words; see tests/tools/build_words.py."""
    with open(NEIGHBOURS, encoding="utf-8") as file:
        return {line[0]: line[1:] for line in file.read().splitlines()}


@cache
def _met() -> str:
    """Return a line for each first character, with those behind it; see tests/tools/build_met.py."""
    with open(MET, encoding="utf-8") as file:
        return f"\n{file.read()}"
