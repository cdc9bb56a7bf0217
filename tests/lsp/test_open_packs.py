"""Packs as the editor has them."""

from checker.lsp.open_packs import OpenPacks
from checker.packs.load import load

PATH = "我的.yaml"
WHOLE = "pack: a\nextends: fazhi\nindicators: { 巡河: { units: [次] } }\nrules:\n- {id: a, rule: 必须提及 甲方}\n"
BROKEN = WHOLE + "- {id: b, rule: 必须报告 "


def test_what_was_declared_stays_known_while_the_yaml_is_broken():
    """The indicator, and the rules of the pack that it stands on; the problem is told."""
    packs = OpenPacks()
    packs.scope(PATH, {PATH: WHOLE})
    scope = packs.scope(PATH, {PATH: BROKEN})
    assert scope.problems
    assert "巡河" in scope.vocabulary.indicators
    assert "fazhi/length" in scope.rules


def test_our_own_packs_are_not_parsed_again(monkeypatch):
    """They are compiled, and taken as they are."""
    OpenPacks().scope(PATH, {PATH: WHOLE})
    read = []
    monkeypatch.setattr("checker.lsp.open_packs.load", lambda path: read.append(path) or load(path))
    assert () == OpenPacks().scope(PATH, {PATH: WHOLE}).problems
    assert [] == read


def test_a_rule_that_ours_has_already_is_told_with_its_place():
    """As where ours was parsed."""
    text = "pack: fazhi\nextends: fazhi\nrules:\n- {id: fazhi/length, rule: 必须提及 甲方}\n"
    (problem,) = OpenPacks().scope(PATH, {PATH: text}).problems
    assert "pack.same-id" == problem.message.key
    assert dict(problem.message.params)["where"].startswith("fazhi.yaml:")
