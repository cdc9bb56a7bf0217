"""Packs as a run gets them."""

import pytest

from checker.errors import CheckerError, PackError
from checker.messages import Message
from checker.packs.merge import load_packs
from checker.packs.model import LoadedPacks
from tests.packs.conftest import Write

RULES = (
    "rules:\n- id: a\n  rule: must mention 甲\n  weight: 3\n- id: b\n  rule: should mention 乙\n"
)


def loaded(write: Write, *texts: str) -> LoadedPacks:
    paths = [str(write(f"{number}.yaml", text)) for number, text in enumerate(texts)]
    return load_packs(paths, cached=False)


def test_later_words_win(write: Write) -> None:
    """A section, an indicator or a term is replaced whole, others stay."""
    write("rules/vocabulary.yaml", "pack: vocabulary\nlexicon: { 甲: [乙], 丙: [丁] }\n")
    found = loaded(write, "pack: my\nlexicon: { 甲: [戊] }\n" + RULES)
    assert {"甲": ("戊",), "丙": ("丁",)} == found.vocabulary.lexicon


def test_genres_of_a_later_pack_are_tried_first(write: Write) -> None:
    """The first that fits holds: ours must not take a report from the pack that is made for it."""
    write("rules/vocabulary.yaml", "pack: vocabulary\ngenres: { 总结: { titles: [总结] } }\n")
    own = "pack: my\ngenres: { 河长制总结: { titles: [河长制 + 总结] } }\n"
    found = loaded(write, own + RULES)
    assert ["河长制总结", "总结"] == list(found.vocabulary.genres)


def test_wordings_are_joined_line_by_line(write: Write) -> None:
    """A pack adds a wording to a table without repeating it."""
    first = "pack: a\nwordings: { 表: { 甲: [乙], 丙: [丁] } }\n"
    second = "pack: b\nwordings: { 表: { 丙: [戊, 丁] } }\n"
    rows = {"甲": ("乙",), "丙": ("丁", "戊")}
    assert rows == loaded(write, first, second).vocabulary.wordings["表"]


def test_a_later_date_of_a_wording_wins(write: Write) -> None:
    """When a form is right is said once; its wrong forms stay."""
    first = "pack: a\nwordings: { 表: { 甲: ['@2020-11', 乙] } }\n"
    second = "pack: b\nwordings: { 表: { 甲: ['@2021-01'] } }\n"
    assert {"甲": ("乙", "@2021-01")} == loaded(write, first, second).vocabulary.wordings["表"]


def test_words_alone_are_no_pack_to_judge_by(write: Write) -> None:
    """Vocabulary and registers are told apart from packs with rules, and not forgotten."""
    write("rules/vocabulary.yaml", "pack: vocabulary\nlexicon: { 甲: [乙] }\n")
    write("rules/registers/laws.yaml", "pack: laws\nregister: [ { title: 处罚法 } ]\n")
    found = loaded(write, "pack: my\n" + RULES)
    assert ["my"] == [one.id for one in found.packs]
    assert ["vocabulary", "laws"] == [one.id for one in found.base]


def test_an_extended_pack_comes_first(write: Write) -> None:
    """What a pack stands on is loaded with it, once, by name or by path."""
    write("rules/base.yaml", "pack: base\n" + RULES)
    write("other.yaml", "pack: other\nextends: [base]\n" + RULES)
    found = loaded(write, "pack: my\nextends: [base, other.yaml]\n" + RULES)
    assert ["base", "other", "my"] == [one.id for one in found.packs]


def test_authorities_come_from_extended_packs(write: Write) -> None:
    """A basis may name what another pack declares."""
    write("rules/base.yaml", "pack: base\nauthorities: { 甲: { title: 乙 } }\n" + RULES)
    basis = "- id: c\n  rule: must mention 丙\n  basis: 甲 第一条\n"
    found = loaded(write, "pack: my\nextends: [base]\n" + RULES + basis)
    basis_found = found.packs[1].rules[2].basis
    assert basis_found is not None
    assert "乙" == basis_found.authority.title


def test_a_rule_is_retuned_with_a_reason(write: Write) -> None:
    """Level and weight change, the sentence as written stays."""
    write("rules/base.yaml", "pack: base\n" + RULES)
    tuning = "overrides: { base/a: { level: may, weight: 0.5, reason: 试行 } }\n"
    rule = loaded(write, "pack: my\nextends: [base]\n" + tuning).packs[0].rules[0]
    assert ("may", 0.5, "试行", "must mention 甲") == (
        rule.sentence.level, rule.weight, rule.retuned, rule.text,
    )  # fmt: skip


def test_a_rule_is_switched_off(write: Write) -> None:
    """It is left out, and the pack that did so says why."""
    write("rules/base.yaml", "pack: base\n" + RULES)
    tuning = "overrides: { base/a: { level: off, reason: 不适用 } }\n"
    base, mine = loaded(write, "pack: my\nextends: [base]\n" + tuning).packs
    assert ["base/b"] == [rule.id for rule in base.rules]
    assert "不适用" == mine.overrides[0].reason


def test_problems_of_all_files_come_together(write: Write) -> None:
    """Nobody mends one file per run."""
    with pytest.raises(PackError) as caught:
        loaded(write, "pack: a\nrules: []\n", "pack: b\ntitel: c\n" + RULES)
    assert ["pack.too-few", "pack.unknown-key"] == [
        one.message.key for one in caught.value.problems
    ]


def test_an_id_is_unique_over_all_packs(write: Write) -> None:
    """Two packs of one name may not give one id to two rules; the first is named."""
    with pytest.raises(PackError) as caught:
        loaded(write, "pack: my\n" + RULES, "pack: my\n" + RULES)
    first, _ = caught.value.problems
    assert (("name", "my/a"), ("where", "0.yaml:3")) == first.message.params


def test_a_circle_is_named(write: Write) -> None:
    """The chain is in the message, at the place that closes it."""
    write("b.yaml", "pack: b\nextends: [0.yaml]\n" + RULES)
    with pytest.raises(PackError) as caught:
        loaded(write, "pack: a\nextends: [b.yaml]\n" + RULES)
    (problem,) = caught.value.problems
    assert (("chain", ("0", "b", "0")),) == problem.message.params


def test_a_file_that_cannot_be_read_is_the_only_problem(write: Write) -> None:
    """What it may declare is not said to be missing from the packs that stand on it."""
    write("rules/base.yaml", "pack：base\nrules:\n- id: a\n")
    basis = "- id: c\n  rule: must mention 丙\n  basis: 甲 第一条\n"
    with pytest.raises(PackError) as caught:
        loaded(write, "pack: my\nextends: [base]\n" + RULES + basis)
    assert ["pack.wide-colon"] == [one.message.key for one in caught.value.problems]


PROFILES = (
    "profiles:\n  镇:\n    title: 乡镇\n    overrides:\n"
    "      my/a: { weight: 1, reason: 轻 }\n      my/b: { level: off, reason: 不适用 }\n"
)


def test_a_profile_retunes_where_it_is_asked_for(write: Write) -> None:
    """Nobody asked: nothing changes. Asked for by name: weights change, rules are left out."""
    path = str(write("my.yaml", "pack: my\n" + PROFILES + RULES))
    (plain,) = load_packs([path], cached=False).packs
    (tuned,) = load_packs([path], cached=False, profile="镇").packs
    assert [("my/a", 3), ("my/b", 1)] == [(one.id, one.weight) for one in plain.rules]
    assert [("my/a", 1, "轻")] == [(one.id, one.weight, one.retuned) for one in tuned.rules]
    assert ("", "镇") == (plain.profile, tuned.profile)


def test_a_profile_wins_over_what_a_pack_retunes(write: Write) -> None:
    """The pack speaks for all bodies, the profile for one kind."""
    override = "overrides:\n  my/a: { weight: 9, reason: 重 }\n"
    path = str(write("my.yaml", "pack: my\n" + override + PROFILES + RULES))
    (tuned,) = load_packs([path], cached=False, profile="镇").packs
    assert 1 == tuned.rules[0].weight


def test_an_unknown_profile_is_refused_with_the_known_ones(write: Write) -> None:
    """Else a misspelt one would judge by the rules of others."""
    path = str(write("my.yaml", "pack: my\n" + PROFILES + RULES))
    with pytest.raises(CheckerError) as error:
        load_packs([path], cached=False, profile="县")
    assert Message.of("pack.no-profile", wanted="县", known=("镇",), near="") == error.value.message


def test_packs_without_profiles_say_so(write: Write) -> None:
    """There is nothing to list."""
    path = str(write("my.yaml", "pack: my\n" + RULES))
    with pytest.raises(CheckerError) as error:
        load_packs([path], cached=False, profile="县")
    assert "pack.no-profiles" == error.value.message.key


def test_a_profile_cannot_soften_what_nobody_may_waive(write: Write) -> None:
    """``waivable: false`` would else be got round."""
    forced = RULES.replace("weight: 3", "waivable: false")
    path = str(write("my.yaml", "pack: my\n" + PROFILES + forced))
    with pytest.raises(PackError) as error:
        load_packs([path], cached=False)
    assert ["pack.forced"] == [one.message.key for one in error.value.problems]


def test_a_profile_names_rules_that_there_are(write: Write) -> None:
    """A misspelt id would retune nothing."""
    path = str(write("my.yaml", "pack: my\n" + PROFILES.replace("my/a", "my/aa") + RULES))
    with pytest.raises(PackError) as error:
        load_packs([path], cached=False)
    assert ["pack.no-rule"] == [one.message.key for one in error.value.problems]
