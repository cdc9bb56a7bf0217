"""The packs that the manual and the README print are packs, and prove themselves."""

import re
from pathlib import Path

import pytest

from checker import api
from checker.proof.judge import judge_by
from checker.proof.prove import prove

ROOT = Path(__file__).parents[1]
PAGES = ("README.md", "README.zh-CN.md", "docs/language.md", "docs/language.zh-CN.md")
PACKS = [
    (page, text)
    for page in PAGES
    for text in re.findall(r"```yaml\n(pack: .*?)```", (ROOT / page).read_text("utf-8"), re.DOTALL)
]


@pytest.mark.parametrize(("page", "text"), PACKS)
def test_a_pack_of_the_manual_loads(page, text, tmp_path):
    """What is printed can be typed in and run; no example in it contradicts its rule."""
    path = tmp_path / "printed.yaml"
    path.write_text(text, "utf-8")
    loaded = api.load_packs([str(path)], cached=False)
    own = loaded._replace(packs=tuple(one for one in loaded.packs if one.path == str(path)))
    wrong = [
        one.message
        for one in prove(own, judge_by(loaded.vocabulary))
        if one.message.key == "prove.wrong"
    ]

    assert own.packs[0].rules
    assert [] == wrong


def test_every_page_prints_a_pack():
    """None of them has lost its example."""
    assert set(PAGES) == {page for page, _ in PACKS}
