"""Signs as authors type them on a Chinese keyboard, made one for the grammar."""

import re

WIDE = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
UPPER = {code: code + 32 for code in range(ord("A"), ord("Z") + 1)}
OTHERS = str.maketrans("、。\u3000\u200b\ufeff", ",.   ")
# Character for character, so that every place in the one is the same place in the other. The wide
# slash stays: it has to be told from a slash inside a pattern.
NORMAL = {code: UPPER.get(half, half) for code, half in WIDE.items()} | UPPER | OTHERS
del NORMAL[ord("／")]

# What stands in marks is its author's: quotation marks of any kind, 《》 in 《》, and slashes.
MARKED = re.compile(
    r"""
    (?P<quoted> ["“”][^"“”]*["“”] | ['‘’][^'‘’]*['‘’] | 「[^「」]*」 | 『[^『』]*』 )
    | (?P<title> 《(?:[^《》]|《(?:[^《》]|《[^《》]*》)*》)*》 )
    | (?P<pattern> /(?:[^/\\\n]|\\.)+/ | ／(?:[^／\\\n]|\\.)+／ )
    """,
    re.VERBOSE,
)
MASKS = {"quoted": '""', "title": "《》", "pattern": "//"}
MASK = "□"


def normal(text: str) -> str:
    """Return `text` in half width and lower case, of the same length."""
    return text.translate(NORMAL)


def masked(text: str) -> str:
    """Return `text` as the grammar takes it: normal, and nothing to be seen inside marks."""
    return MARKED.sub(_mask, normal(text))


def _mask(found: re.Match[str]) -> str:
    marks = MASKS[found.lastgroup or "quoted"]
    return f"{marks[0]}{MASK * (len(found[0]) - 2)}{marks[1]}"
