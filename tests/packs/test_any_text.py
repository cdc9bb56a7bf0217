"""Whatever is typed, a pack loads or says where it is wrong."""

from hypothesis import given, settings
from hypothesis import strategies as st

from checker.packs.load import load_source
from checker.packs.show import show
from checker.packs.source import text_source

GOOD = """pack: my
version: "1"
lexicon: { 甲: [乙, "丙，丁"] }
sections:
  存在问题: { names: [短板], headings: ['问题|不足 + 原因'], thematic: true }
rules:
- id: first
  rule: must mention 三项制度
  weight: 2
  basis: 规定 第一条
  examples:
    pass: [三项制度]
    fail:
    - |
      没有
- id: second
  rule: |
    必须有 存在问题 部分
"""
SIGNS = "：:，,[]{}\"'|>&*!#-？?% \t\n\r\u2028　甲a0/\\@`~\x00\ufeff𠀀"


@settings(deadline=None)  # the parser is built for the first of them
@given(
    place=st.integers(0, len(GOOD)),
    length=st.integers(0, 12),
    typed=st.text(st.sampled_from(SIGNS), max_size=6),
)
def test_every_slip_is_survived(place: int, length: int, typed: str) -> None:
    """Some characters deleted, some typed: every problem lies in the file and can be shown."""
    text = GOOD[:place] + typed + GOOD[place + length :]
    source = text_source("my.yaml", text)
    for problem in load_source(source).log.problems:
        assert 1 <= problem.at.line <= len(source.starts)
        assert 1 <= problem.at.column <= len(source.line(problem.at.line)) + 1
        assert show(problem, "zh")
        assert show(problem, "en")
