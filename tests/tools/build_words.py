"""Write the small dictionary that ships with the checker, from jieba's own.

    python tests/tools/build_words.py [TEXT_OR_FOLDER ...]

It holds jieba's most frequent words and characters, and every word of its full dictionary that
occurs twice in the texts named, and a few words that sound like others of official reports and
are meant. jieba's dictionary is under the MIT licence.
"""

import sys
from collections import Counter
from pathlib import Path

import jieba

TARGET = Path(__file__).parents[2] / "checker" / "facts" / "words.txt"
WORDS, CHARACTERS, LONGEST = 20_000, 3_000, 5
MEANT = (
    "审订", "建管", "购建", "防制", "标示", "施用", "禁行", "保鲜", "给与", "签定", "报导", "查勘",
    "径行", "附议", "巡察", "时点", "互连", "计提",
)  # fmt: skip


def main(names: list[str]) -> None:
    """Write the dictionary; `names` are texts or folders of texts to learn words from."""
    frequency = _full_dictionary()
    ranked = sorted(frequency, key=frequency.__getitem__, reverse=True)
    words = [one for one in ranked if 1 < len(one) <= LONGEST and _is_chinese(one)]
    characters = [one for one in ranked if len(one) == 1 and _is_chinese(one)]
    kept = {*words[:WORDS], *characters[:CHARACTERS], *MEANT} | _words_of(names, set(words))
    lines = (f"{word} {frequency[word]}\n" for word in sorted(kept))
    TARGET.write_text("".join(lines), encoding="utf-8")


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
