"""Wherever the cursor is, in whatever state the pack is, there is an answer and no crash."""

import pytest

from checker.lsp import completion, definition, hover, packs
from checker.lsp.open_packs import OpenPacks
from checker.lsp.places import lines_of
from checker.lsp.spot import spot_at
from checker.packs.nodes import compose
from checker.packs.source import Log, text_source
from checker.view import View

PACK = """\
pack: 我的
applies: {genre: 法治政府建设年度报告}
lexicon: {河长制: [河湖长制]}
sections:
  河湖管护: { names: [河湖管护情况], headings: ["河湖 + 管护"] }
rules:
- id: 𠮷
  rule: |
    有 河湖管护 部分 时，必须提及 任一 河长制、"湖长 制"
  review_when: 层级 为 乡镇街道
  basis: {authority: 公文格式, article: 7.2.8}
- {id: b, rule: 'must have 河湖管护 section and report 巡河 count'}
- id: c
  rule: 数据 必须 相加一致
"""
PATH = "我的.yaml"
PACKS = OpenPacks()
STEP = 5


@pytest.mark.parametrize("start", range(STEP))
def test_every_place_of_a_pack_can_be_asked_of(start):
    """Hover and definition, at each character."""
    source, scope = text_source(PATH, PACK), PACKS.scope(PATH, {PATH: PACK})
    root = compose(Log(source, []))
    assert () == scope.problems
    said = set()
    for offset in range(start, len(PACK) + 1, STEP):
        spot = spot_at(root, offset)
        if spot:
            said.add(hover.meaning(spot, offset, scope, source, View()))
            definition.link(spot, offset, scope, source, {PATH: PACK})
    assert len(said) > 5


@pytest.mark.parametrize("start", range(STEP))
def test_every_beginning_of_a_pack_can_be_gone_on_with(start):
    """Problems lie inside the text, and what is offered begins at the cursor or before it."""
    for end in range(start, len(PACK) + 1, 4 * STEP):
        text = PACK[:end]
        lines, scope = lines_of(text), PACKS.scope(PATH, {PATH: text})
        notes = tuple(packs.notes(scope, PATH, text, "zh"))
        assert all(0 <= one.start <= len(text) for one in notes)
        found = completion.offers(scope, lines, lines.position(end), "zh")
        assert all(0 <= one.start <= end for one in found)
