"""A rule that is changed on purpose has to be noticed."""

from checker.facts.vocabulary import Vocabulary
from checker.language.tree import Bound, Fact, Section, Term, Terms
from checker.language.verdict import Verdict
from checker.messages import Message, say
from checker.packs.merge import load_packs
from checker.packs.model import LoadedPacks, Rule
from checker.packs.names import parts_of
from checker.proof.mutate import mutants, survivors
from checker.proof.prove import Judge
from tests.packs.conftest import Write


def loaded(write: Write, text: str) -> LoadedPacks:
    return load_packs([str(write("my.yaml", "pack: my\n" + text))], cached=False)


def judge_by(vocabulary: Vocabulary) -> Judge:
    """Judge by terms, their synonyms, and the number of times, as the engine would."""

    def judge(rule: Rule, text: str) -> Verdict:
        terms = next(parts_of(rule.sentence, Terms))
        words = [one.text for one in parts_of(terms.items, Term)]
        held = [
            any(word in text for word in (one, *vocabulary.lexicon.get(one, ()))) for one in words
        ]
        bound = next(parts_of(rule.sentence, Bound), Bound())
        times = sum(text.count(word) for word in words)
        enough = (bound.low or 0) <= times <= (bound.high or 99)
        good = (all if terms.mode == "all" else any)(held) and enough
        return Verdict("pass" if good else "fail", Message("verdict.joined"))

    return judge


def survived(write: Write, text: str) -> list[str]:
    return [say(one.change) for one in survivors(loaded(write, text), judge_by)]


def test_a_term_that_no_example_needs(write: Write) -> None:
    """Both terms fail together in the one failing example, so neither is missed."""
    text = "rules:\n- id: a\n  rule: must mention all of 甲, 乙\n  examples: { pass: [甲乙], fail: [%s] }\n"
    assert 2 == len(survived(write, text % "丙"))
    assert [] == survived(write, text % "甲, 乙")


def test_a_bound_turned_round(write: Write) -> None:
    """At least two becomes at most two."""
    text = "rules:\n- id: a\n  rule: must mention 甲 at least 2 times\n  examples: { pass: [%s] }\n"
    assert ["把界限“≥ 2”反过来，没有例文发现"] == survived(write, text % "甲甲")
    assert [] == survived(write, text % "甲甲甲")


def test_a_synonym_that_no_example_uses(write: Write) -> None:
    """A synonym is proved by an example that has it alone."""
    text = "lexicon: { 甲: [乙] }\nrules:\n- id: a\n  rule: must mention 甲\n  examples: { pass: [%s] }\n"
    assert ["删去“甲”的同义词“乙”，没有例文发现"] == survived(write, text % "甲")
    assert [] == survived(write, text % "乙")


def test_the_names_of_sections_are_dropped_but_not_their_own(write: Write) -> None:
    """One mutant for each alias that the pack itself declares."""
    text = "sections: { 问题: { names: [短板, 不足] } }\nrules:\n- id: a\n  rule: must have 问题 section\n"
    packs = loaded(write, text)
    found = [
        one.vocabulary.sections["问题"].names for one in mutants(packs.packs[0].rules[0], packs)
    ]
    assert [("问题", "不足"), ("问题", "短板")] == found


def test_shared_words_are_not_changed(write: Write) -> None:
    """A pack does not answer for every synonym of the vocabulary below it."""
    write("rules/vocabulary.yaml", "pack: vocabulary\nlexicon: { 甲: [乙] }\n")
    packs = loaded(write, "rules:\n- id: a\n  rule: must mention 甲\n")
    assert [] == list(mutants(packs.packs[0].rules[0], packs))


def test_the_condition_is_changed_as_well(write: Write) -> None:
    """The year of a condition is a bound."""
    packs = loaded(write, "rules:\n- id: a\n  rule: when year >= 2021, must have 问题 section\n")
    (mutant,) = mutants(packs.packs[0].rules[0], packs)
    (fact,) = parts_of(mutant.rule.sentence, Fact)
    assert "<" == fact.relation
    assert Section("问题") in list(parts_of(mutant.rule.sentence, Section))
