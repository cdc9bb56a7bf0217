"""Tables that were printed with a cell a line: the text around them, and what is understood of it."""

from checker.document.readers import read_text
from checker.facts.facts import Facts
from checker.facts.vocabulary import Vocabulary

AROUND = "有关数据见下表：\n{}\n全年各项工作有序推进，取得了明显成效。"


def facts_of(text: str) -> Facts:
    """Return the facts of a text as it is read, line by line."""
    return Facts(read_text(text), Vocabulary())
