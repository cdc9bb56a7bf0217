"""Mends in the source: whatever it is, the rest stays, and twice is once."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker import api
from checker.mending import mend

PIECES = st.sampled_from(
    (
        "建设法制政府", "截止2023年", "国办发[2018]第08号", "《关于《某法》的通知》", '"三项制度"', "“两个",
        "检查86次", ",", ", ", "，，", ";", ":", "(", ")", "（", "）", "。", ".", "\n", "\r\n", "\n\n", "\t",
        "　　", "**", "`", "# ", "|", "- ", "一、", "二.", "1、", "（一)", "进行进行", "台帐", "⼯作", "\u200b", "\f",
        "“双随机,一公开”", "“甲“", "<某条例>", "http://a.cn/b?c=d", "1,200元", "做为重要", "　", " ", "GDP",
        "\ue000", "😀", "统揽全局，协调各方", "严格执法、公平司法", "科学立法、", "、全民守法", "",
    )
)  # fmt: skip
HEAD = "某某县林业局2023年法治政府建设年度报告\n一、主要举措和成效\n"
TEXTS = st.lists(PIECES, min_size=1, max_size=40).map(lambda pieces: HEAD + "".join(pieces))


@pytest.fixture(scope="module")
def checker() -> api.Checker:
    """All our packs."""
    return api.Checker(api.load_packs())


@settings(max_examples=150, deadline=None)
@given(
    text=TEXTS,
    encoding=st.sampled_from(("utf-8", "utf-8-sig", "utf-16", "gb18030")),
    name=st.sampled_from(("a.txt", "a.md")),
    unsafe=st.booleans(),
)
def test_to_fix_twice_is_to_fix_once(checker, text, encoding, name, unsafe):
    """And what was read is what was written, but for the mends."""
    once = mend(name, text.encode(encoding), checker, unsafe)
    twice = mend(name, once.data, checker, unsafe)
    assert text == once.before
    assert (once.data, ()) == (twice.data, twice.made)


@settings(max_examples=100, deadline=None)
@given(text=TEXTS, name=st.sampled_from(("a.txt", "a.md")))
def test_safe_mends_change_no_figure_no_line_and_no_latin_letter(checker, text, name):
    """Whatever a report holds."""
    once = mend(name, text.encode(), checker, unsafe=False)
    kept = re.compile(r"[0-9A-Za-z\r\n]")
    assert kept.findall(text) == kept.findall(once.after)
