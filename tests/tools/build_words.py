"""Write the small dictionary that ships with the checker, from jieba's own, and who is whose neighbour.

    python tests/tools/build_words.py [TEXT_OR_FOLDER ...]

It holds jieba's most frequent words and characters, and every word of its full dictionary that
occurs twice in the texts named, and a few words that sound like others of official reports and
are meant. jieba's dictionary is under the MIT licence.
"""

import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path

import jieba

FACTS = Path(__file__).parents[2] / "checker" / "facts"
TARGET, NEIGHBOURS = FACTS / "words.txt", FACTS / "wording" / "neighbours.txt"
WORDS, CHARACTERS, LONGEST = 20_000, 3_000, 5
MEANT = (
    "审订", "建管", "购建", "防制", "标示", "施用", "禁行", "保鲜", "给与", "签定", "报导", "查勘",
    "径行", "附议", "巡察", "时点", "互连", "计提", "传单", "合议", "合议庭", "抗法", "每季",
    "考法", "释法", "事由", "案由", "自荐",
)  # fmt: skip
# In words that jieba does not know: 建账, 常务会, 工委, 长护险.
PAIRS = ("建账", "务会", "工委", "理险", "护险")


def main(names: list[str]) -> None:
    """Write the dictionary; `names` are texts or folders of texts to learn words from."""
    frequency = _full_dictionary()
    ranked = sorted(frequency, key=frequency.__getitem__, reverse=True)
    words = [one for one in ranked if 1 < len(one) <= LONGEST and _is_chinese(one)]
    characters = [one for one in ranked if len(one) == 1 and _is_chinese(one)]
    kept = {*words[:WORDS], *characters[:CHARACTERS], *MEANT} | _words_of(names, set(words))
    lines = (f"{word} {frequency[word]}\n" for word in sorted(kept))
    TARGET.write_text("".join(lines), encoding="utf-8")
    _write_neighbours((*kept, *PAIRS))


def _write_neighbours(words: Iterable[str]) -> None:
    """Write a line a character: it, and those that stand right behind it in words.

    Of a long word only what is in no short one: 任制 of 责任制, and not 政处 of 行政处罚.
    """
    known = set(words)
    behind: dict[str, set[str]] = defaultdict(set)
    for first, second in (pair for word in known for pair in _telling(word, known)):
        behind[first].add(second)
    lines = (f"{one}{''.join(sorted(behind[one]))}\n" for one in sorted(behind))
    NEIGHBOURS.write_text("".join(lines), encoding="utf-8")


def _telling(word: str, known: set[str]) -> Iterator[str]:
    """Yield the pairs of `word` that are words, or hold a character that is in none."""
    pairs = [first + second for first, second in pairwise(word)]
    held = {at for start, pair in enumerate(pairs) if pair in known for at in (start, start + 1)}
    for start, pair in enumerate(pairs):
        if pair in known or not held.issuperset((start, start + 1)):
            yield pair


def _full_dictionary() -> dict[str, int]:
    path = Path(jieba.__file__).parent / "dict.txt"
    rows = (line.split(" ") for line in path.read_text(encoding="utf-8").splitlines())
    return {row[0]: int(row[1]) for row in rows}


def _words_of(names: list[str], known: set[str]) -> set[str]:
    paths = [
        one
        for name in names
        for one in ([Path(name)], sorted(Path(name).glob("*.txt")))[Path(name).is_dir()]
    ]
    counts: Counter[str] = Counter()
    for path in paths:
        counts.update(jieba.cut(path.read_text(encoding="utf-8").replace("\n", ""), HMM=False))
    return {word for word, times in counts.items() if times > 1} & known


def _is_chinese(word: str) -> bool:
    return all("一" <= character <= "鿿" for character in word)


if __name__ == "__main__":
    main(sys.argv[1:])
