"""Packs are proved by their own examples."""

from checker.language.tree import Term
from checker.language.verdict import Verdict
from checker.messages import Message, say
from checker.packs.merge import load_packs
from checker.packs.model import LoadedPacks, Rule
from checker.packs.names import parts_of
from checker.proof.coverage import coverage, gap, summary
from checker.proof.prove import Outcome, prove
from tests.packs.conftest import Write

PROVED = """
authorities: { 规定: { title: 工作规定, verified: true } }
rules:
- id: a
  rule: must mention 甲
  basis: 规定 第一条
  examples: { pass: [有甲], fail: [有乙] }
"""


def judge(rule: Rule, text: str) -> Verdict:
    """Judge by the last character of the sentence, which does for one term."""
    if rule.text[-1] in text:
        return Verdict("pass", Message.of("rule.says", text="有"))
    return Verdict("fail", Message.of("rule.says", text="没有"))


def loaded(write: Write, text: str) -> LoadedPacks:
    return load_packs([str(write("my.yaml", "pack: my\n" + text))], cached=False)


def failures(found: tuple[Outcome, ...]) -> list[str]:
    return [one.message.key for one in found if one.result == "failed"]


def test_a_proved_rule_has_nothing_against_it(write: Write) -> None:
    """Both of its examples are counted."""
    found = prove(loaded(write, PROVED), judge)
    assert ["prove.right", "prove.right"] == [one.message.key for one in found]
    assert {"ok"} == {one.result for one in found}


def test_a_bare_rule_lacks_all_proof(write: Write) -> None:
    """It runs, but nothing shows that it is right."""
    bare = "rules:\n- id: a\n  rule: must mention 甲\n"
    assert ["prove.no-basis", "prove.no-pass", "prove.no-fail"] == failures(
        prove(loaded(write, bare), judge)
    )


def test_an_example_that_gives_another_status_is_named(write: Write) -> None:
    """With its number, what it gave and why, and its first words."""
    found = prove(loaded(write, PROVED.replace("有乙", "此处\n有甲")), judge)
    (wrong,) = (one for one in found if one.result == "failed")
    assert "“不符合”第 1 例：结果却是“符合”：有（此处 有甲…）" == say(wrong.message)


def test_an_unverified_authority_carries_no_must(write: Write) -> None:
    """Nobody is failed by what nobody has read."""
    text = PROVED.replace("verified: true", "verified: false")
    assert ["prove.unverified"] == failures(prove(loaded(write, text), judge))
    milder = text.replace("must mention", "should mention")
    assert [] == failures(prove(loaded(write, milder), judge))


def test_an_undeclared_section_is_named_with_the_nearest(write: Write) -> None:
    """It is matched by its own words, which may not be what was meant."""
    text = PROVED.replace("must mention 甲", "must have 存在的问题 section")
    text += "sections: { 存在问题: {} }\n"
    notes = [one.message for one in prove(loaded(write, text), judge) if one.result == "note"]
    assert ["prove.section-near"] == [one.key for one in notes]
    assert "“存在问题”" in say(notes[0])


def test_an_undeclared_indicator_is_named(write: Write) -> None:
    """Nothing near is declared, so nothing near is named."""
    text = PROVED.replace("must mention 甲", "must report 罚款 amount")
    notes = [one.message.key for one in prove(loaded(write, text), judge) if one.result == "note"]
    assert ["prove.indicator"] == notes


def test_a_pattern_without_a_message_is_told(write: Write) -> None:
    """Officials would read it as it is; a message of the rule stands in its place."""
    text = PROVED.replace("must mention 甲", "must match /甲+/")
    notes = [one.message.key for one in prove(loaded(write, text), judge) if one.result == "note"]
    assert ["prove.pattern"] == notes
    said = text.replace("  basis:", "  message: 没有写甲\n  basis:")
    assert not [one for one in prove(loaded(write, said), judge) if one.result == "note"]


def test_a_pattern_beside_a_term_is_not_told(write: Write) -> None:
    """The term says in words what is missing."""
    text = PROVED.replace("must mention 甲", "must mention 甲 or match /甲+/")
    assert not [one for one in prove(loaded(write, text), judge) if one.result == "note"]


TWO = """
rules:
- id: a
  rule: must mention 甲 or mention 乙
  examples: { pass: [有甲], fail: [有丙] }
"""


def by_term(rule: Rule, text: str) -> Verdict:
    """Judge by whether any term of the rule is in the text."""
    held = any(one.text in text for one in parts_of(rule.sentence, Term))
    return Verdict("pass" if held else "fail", Message("verdict.joined"))


def test_a_clause_that_never_held_is_found(write: Write) -> None:
    """The rule passed and failed; its second half was never needed."""
    covered = coverage(loaded(write, TWO), by_term)
    assert [("", 1, 1), ("mention 甲", 1, 1), ("mention 乙", 0, 2)] == [
        (one.clause, one.passed, one.failed) for one in covered
    ]
    (missed,) = (one for one in covered if not one.is_covered)
    assert "没有例文让分句“mention 乙”成立" == say(gap(missed))


def test_coverage_is_summed_up(write: Write) -> None:
    """How many of the rules and of the clauses were seen both ways."""
    said = say(summary(coverage(loaded(write, TWO), by_term)), "en")
    assert "1 of 1 rules and 1 of 2 clauses were seen both to pass and to fail" == said


def test_a_term_that_may_be_two_is_worth_knowing(write: Write) -> None:
    """A bare word with 和 in it is one term; quoted it is meant as one."""
    bare = "rules:\n- { id: a, rule: 必须提及三项制度和双随机 }\n- { id: b, rule: 必须提及 “三项制度和双随机” }\n"
    notes = [one for one in prove(loaded(write, bare), judge) if one.message.key == "prove.glued"]
    assert ["my/a"] == [one.rule for one in notes]
    assert "write “三项制度 and 双随机”" in say(notes[0].message, "en")
