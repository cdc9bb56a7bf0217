"""One pack file becomes records."""

from checker.facts.vocabulary import Indicator, RegisterEntry, SectionConcept
from checker.language.tree import Fact
from checker.packs.link import compile_packs
from checker.packs.merge import load_packs
from checker.packs.model import Authority, Basis, Examples, Override, Pack
from checker.packs.names import parts_of
from tests.packs.conftest import Write

SMALLEST = "pack: my\nrules:\n- id: first\n  rule: must mention 三项制度\n"


def pack(write: Write, text: str) -> Pack:
    *_, found = compile_packs((str(write("my.yaml", text)),))
    return found


def test_the_smallest_pack_has_four_lines(write: Write) -> None:
    """Everything that is not written has its default."""
    (rule,) = load_packs([str(write("my.yaml", SMALLEST))], cached=False).packs[0].rules
    assert ("my/first", "must mention 三项制度", 1, None, True) == (
        rule.id, rule.text, rule.weight, rule.cap, rule.waivable,
    )  # fmt: skip


def test_a_rule_knows_where_its_sentence_begins(write: Write) -> None:
    """Line and column of the text after the key."""
    (rule,) = pack(write, SMALLEST).rules
    assert (4, 9) == rule.at[1:]


def test_a_rule_has_all_that_is_written(write: Write) -> None:
    """The keys of a rule arrive in its record."""
    text = SMALLEST + (
        "  title: 三项制度\n  category: 内容\n  weight: 2.5\n  cap: 59\n  waivable: false\n"
        "  count_titles: true\n  why: 甲\n  advice: 乙\n  draft: 丙\n"
        "  basis: 督察规定 年度报告内容 第二项\n"
        "  examples: { pass: [甲], fail: [乙, 丙], review: [丁], not-applicable: [戊] }\n"
        "authorities: { 督察规定: { title: 工作规定, number: 厅字〔2019〕28号, verified: true } }\n"
    )
    (rule,) = pack(write, text).rules
    authority = Authority("督察规定", "工作规定", "厅字〔2019〕28号", "", verified=True)
    assert Basis(authority, "年度报告内容 第二项") == rule.basis
    assert Examples(("甲",), ("乙", "丙"), ("丁",), ("戊",)) == rule.examples
    assert ("三项制度", "内容", 2.5, 59, False, True) == (
        rule.title, rule.category, rule.weight, rule.cap, rule.waivable, rule.count_titles,
    )  # fmt: skip
    assert ("甲", "乙", "丙") == (rule.why, rule.advice, rule.draft)


def test_a_basis_may_be_a_record(write: Write) -> None:
    """The article number can be marked as one still to be checked."""
    basis = "  basis: { authority: 甲 乙, article: 第三条, article_verified: false }\n"
    text = SMALLEST + basis + "authorities: { 甲 乙: { title: 丙 } }\n"
    (rule,) = pack(write, text).rules
    assert Basis(Authority("甲 乙", "丙"), "第三条", article_verified=False) == rule.basis


def test_a_condition_for_review_is_a_tree(write: Write) -> None:
    """It is parsed as the condition of a rule is."""
    (rule,) = pack(
        write, SMALLEST + "  review_when: level is 乡镇街道\nlevels: { 乡镇街道: [镇] }\n"
    ).rules
    assert ["level"] == [one.name for one in parts_of(rule.review_when, Fact)]


def test_sections_and_indicators_keep_their_own_names(write: Write) -> None:
    """An alias that is declared takes nothing away."""
    vocabulary = pack(
        write,
        "pack: my\n"
        "sections: { 存在问题: { part: problems, names: [短板], headings: ['问题|不足 + 原因'] } }\n"
        "indicators: { 罚款: { kind: amount, names: [罚没款], units: [元] } }\n",
    ).vocabulary
    section = SectionConcept(
        "存在问题", "problems", ("存在问题", "短板"), ((("问题", "不足"), ("原因",)),)
    )
    assert section == vocabulary.sections["存在问题"]
    fine = Indicator("罚款", ("罚款", "罚没款"), ("amount",), ("元",))
    assert fine == vocabulary.indicators["罚款"]


def test_other_declarations(write: Write) -> None:
    """Synonyms, kinds of body, genres, wordings and the register."""
    found = pack(
        write,
        "pack: my\nlexicon: { 甲: [乙] }\nlevels: { 乡镇: [镇政府] }\n"
        "genres: { 报告: { titles: [法治|依法 + 报告], avoid: [通知] } }\n"
        "wordings: { 表: { 甲: [乙, /丙.丁/] } }\n"
        "register:\n- { title: 处罚法, in_force: 2021-07-15, revised: [2009, 2017-09] }\n",
    ).vocabulary
    assert {"甲": ("乙",)} == found.lexicon
    assert {"乡镇": ("镇政府",)} == found.levels
    assert ((("法治", "依法"), ("报告",)),) == found.genres["报告"].titles
    assert {"表": {"甲": ("乙", "/丙.丁/")}} == found.wordings
    law = RegisterEntry("处罚法", in_force="2021-07-15", revised=("2009", "2017-09"))
    assert {"处罚法": law} == found.register


def test_a_pack_says_what_it_is(write: Write) -> None:
    """Title, version, genre, file and a digest that changes with the text."""
    text = (
        'title: 我的\nversion: "2026.10"\napplies: { genre: 报告 }\ngenres: { 报告: {} }\n'
        + SMALLEST
    )
    found = pack(write, text)
    assert ("my", "我的", "2026.10", "报告") == (found.id, found.title, found.version, found.genre)
    assert 64 == len(found.digest)
    assert found.digest != pack(write, text + "# 注\n").digest


def test_overrides_are_kept(write: Write) -> None:
    """A pack may retune its own rules or those it extends."""
    text = SMALLEST + "overrides: { my/first: { level: should, weight: 2, reason: 试行 } }\n"
    assert (Override("my/first", "试行", "should", 2),) == pack(write, text).overrides
