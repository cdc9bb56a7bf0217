"""Write the pairs of characters that official texts have, though they sound like a common word.

    python tests/tools/build_met.py FOLDER [FOLDER ...]

述法 is no misspelt 书法, and 首违 no 首位: a pair that two of the texts have is meant, and a word of
jieba's full dictionary (under the MIT licence). Counted are those alone that one of the words of rules/registers/words.yaml sounds or looks like. The texts, .md and
.txt, were the laws and regulations of LawRefBook (2f4c5c23), the reports of the work of governments, other
official texts and openings of published reports; of these only pairs are kept. What the table has already stays:
not all of them are at hand again. Words turned round are counted where both are strays.
"""

import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import jieba
import yaml

from checker.document.text.fold import fold
from checker.facts.wording.strays import MET, are_neighbours, strays
from checker.facts.wording.torn import LENGTH, Pairs, pairs_of
from checker.facts.wording.turned import turned

WORDS = Path(__file__).parents[2] / "rules" / "registers" / "words.yaml"
RUN = re.compile("[一-鿿]+")
LEAST = 2  # texts that have a pair that is meant
# Met in reports by eye, and in none of the texts.
MEANT = (
    "共立", "新聘", "异址", "理式", "乡上", "优政", "现向", "溪统", "首违", "联审", "沪通", "世行", "上星", "去办",
    "共向", "热钱", "微课", "铝水", "鱼米", "作些", "逐季", "向旺", "联责", "委原",
    "增植", "增价", "共襄", "日企", "专享", "队外", "劳武", "场务", "上纲", "审务", "增驾", "漏绘", "揭除", "滞付", "评信",
    "上妄", "上刚", "地去", "流势", "线上", "审会", "法办", "数少",
    "理清", "法援", "学纪", "知纪", "明纪", "守纪", "茧房", "视效", "政民", "民互", "法司", "政研", "国常", "房建", "智理",
    "房住", "住不", "夯基", "垒土", "型大", "减证", "减水", "智行", "分众", "防恐", "防返", "防雹", "防霜", "宗数", "放空",
    "着办", "数实", "投贷", "元整", "林护", "证换", "截除", "平段", "废用", "简测",
    "食粮", "回售", "尚品", "派选", "污源",
)  # fmt: skip


def main(folders: list[str]) -> None:
    """Write the pairs that the texts in `folders` have, a line for each first character."""
    words = pairs_of(yaml.safe_load(WORDS.read_text(encoding="utf-8"))["wordings"]["易错词"]["≈"])
    met = {pair for pair, texts in _pairs(folders).items() if texts >= LEAST}
    met |= {*_dictionary(), *MEANT, *_known()}
    meant = {*MEANT, *_turned(folders, words), *_known()}
    behind: dict[str, str] = defaultdict(str)
    for first, second in sorted(met | meant):
        is_round = first + second in meant and words.have(second, first)
        if (is_round or words.meant(first, second)) and not are_neighbours(first + second):
            behind[first] += second
    rows = (f"{first}{seconds}\n" for first, seconds in behind.items())
    Path(MET).write_text("".join(rows), encoding="utf-8")


def _known() -> Iterator[str]:
    for first, *seconds in Path(MET).read_text(encoding="utf-8").splitlines():
        yield from (first + second for second in seconds)


def _turned(folders: list[str], words: Pairs) -> Iterator[str]:
    """Yield the pairs of the texts that would be taken for words turned round: 核审."""
    for text in texts_of(folders):
        folded = fold(text).text
        for start, end, _ in turned(folded, tuple(strays(folded)), words):
            yield folded[start:end]


def _dictionary() -> Iterator[str]:
    for line in (Path(jieba.__file__).parent / "dict.txt").read_text(encoding="utf-8").splitlines():
        word = line.split(" ")[0]
        if len(word) == LENGTH and RUN.fullmatch(word):
            yield word


def _pairs(folders: list[str]) -> Counter[str]:
    """Return in how many texts each pair of characters stands."""
    texts: Counter[str] = Counter()
    for text in texts_of(folders):
        runs = RUN.findall(text.replace("\n", ""))
        texts.update({first + second for run in runs for first, second in pairwise(run)})
    return texts


def texts_of(folders: list[str]) -> Iterator[str]:
    """Yield what the .md and .txt files in `folders` say."""
    files = {one for folder in folders for one in Path(folder).rglob("*") if one.is_file()}
    for file in sorted(one for one in files if one.suffix in (".md", ".txt")):
        yield file.read_text(encoding="utf-8", errors="ignore")


if __name__ == "__main__":
    main(sys.argv[1:])
