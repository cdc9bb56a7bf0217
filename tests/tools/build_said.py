"""Write what official texts say, though it looks like a broken term: 县府, 红名单, 违法建（构）筑物.

    python tests/tools/build_said.py FOLDER [FOLDER ...]

Two texts that say it are enough, as one may be misspelt. The texts, .md and .txt, were those of
build_met.py as far as they are at hand; of these only the words are kept. What the list has already
stays.
"""

import sys
from collections import Counter
from pathlib import Path

import yaml

from checker.document.text.fold import fold, fold_terms
from checker.facts.wording.strays import SAID, strays
from checker.facts.wording.terms import broken, terms_of
from tests.tools.build_met import texts_of

TERMS = Path(__file__).parents[2] / "rules" / "registers" / "terms.yaml"
LEAST = 2  # texts that say what is meant
# Met in reports by eye.
MEANT = (
    "行政执法队", "新媒体", "国发", "国办", "自然资", "卫生员", "视音频", "扩改建", "黑红名单", "红名单",
    "时效性", "流动型", "产业圈", "严执法", "法用法", "信法", "违法建", "责任清", "音频", "排口", "标牌", "污物",
    "病害", "中企业", "县府", "市府", "区府", "镇府", "省府", "公局", "实化", "细化", "进村", "新局", "下年",
    "法宣传", "法讲座", "法教育", "法培训", "法案例", "法进校园", "法进社区", "法进企业", "法律进园", "法服务",
    "乡规划", "文化观", "工作部", "实验师", "通达率", "强制行", "完整行", "说书", "跨门", "道法", "首制", "管权",
    "采场", "工作师", "委编办", "编办", "城化", "服务展", "建用地",
    "工日", "相接合", "工作制", "统计数", "税征管", "红榜", "工生所", "监察罚",
)  # fmt: skip


def main(folders: list[str]) -> None:
    """Write what the texts in `folders` say, a line each."""
    words = yaml.safe_load(TERMS.read_text(encoding="utf-8"))["wordings"]["易错词"]["≡"]
    terms, said = terms_of(fold_terms(words)), Counter[str]()
    for text in texts_of(folders):
        folded = fold(text).text
        found = broken(folded, tuple(strays(folded)), terms)
        said.update({folded[start:end] for start, end, _ in found})
    known = Path(SAID).read_text(encoding="utf-8").split()
    kept = {*known, *MEANT, *(form for form, texts in said.items() if texts >= LEAST)}
    Path(SAID).write_text("".join(f"{form}\n" for form in sorted(kept)), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
