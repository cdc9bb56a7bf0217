"""A term that lost characters may have been is neither there nor absent."""

import pytest

from checker.facts.vocabulary import Vocabulary
from checker.language.predicates.mention import evaluate
from checker.language.tree import Region, Section, Term, Terms
from checker.messages import say
from tests.language.predicates.conftest import case, quotes

FILLING = "全年开展行政检查86次，办理行政处罚案件12件。" * 20
SYNONYMS = Vocabulary(lexicon={"三项制度": ("行政执法公示制度",)})


def judged(text):
    """Return the status of 三项制度 in `text`, and the passages cited."""
    seen = case(f"某区水利局2023年法治政府建设情况报告\n{FILLING}\n{text}", SYNONYMS)
    verdict = evaluate(seen, terms=Terms("all", (Term("word", "三项制度"),)))
    return verdict.status, quotes(seen, verdict)


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("严格落实三\ufffd制度。", "三\ufffd制度"),
        ("严格落实三\ufffd\ufffd\ufffd制度。", "三\ufffd\ufffd\ufffd制度"),
        ("严格落实三\ufffd度。", "三\ufffd度"),
        ("严格落实行政执法公示制\ufffd。", "行政执法公示制\ufffd"),
    ],
)
def test_a_term_with_a_lost_character_is_cited(text, quote):
    """One sign for it or one for each byte, the next character gone with it, or in a synonym."""
    assert ("not-checked", (quote,)) == judged(text)


@pytest.mark.parametrize("text", ["严格落实\ufffd。", "三重\ufffd制度。"])
def test_what_the_term_cannot_have_been_is_absent(text):
    """Damage elsewhere is no excuse."""
    assert ("fail", ()) == judged(text)


def test_a_term_that_is_there_is_mentioned():
    """Whatever else is damaged."""
    assert ("pass", ("三项制度",)) == judged("严格落实三项制度，三\ufffd制度。")


def test_characters_of_other_words_are_told_as_what_came_nearest():
    """An author sees why 公示 is none in 办公示范区."""
    seen = case("某区水利局2023年法治政府建设情况报告\n在办公示范区开展宣传。")
    nearest = evaluate(seen, terms=Terms("all", (Term("word", "公示"),))).nearest

    assert "公示" == seen.document.quote(nearest.span)
    assert "这几个字分属其他词语，不算提到“公示”" == say(nearest.lacks)


@pytest.mark.parametrize(
    ("nearest", "terms"), [(True, ("由于", "导致")), (False, ("由于", "导致", "造成", "制约"))]
)
def test_one_of_many_cues_elsewhere_is_no_near_miss(nearest, terms):
    """由于 is said of anything."""
    text = "一、主要举措\n由于降雨偏多，检查86次。\n二、存在问题\n案卷不够规范。"
    seen = case(f"某区水利局2023年法治政府建设情况报告\n{text}")
    either = Terms("any", tuple(Term("word", one) for one in terms))

    assert nearest == (evaluate(seen, terms=either, scope=Section("存在问题")).nearest is not None)


@pytest.mark.parametrize(
    ("scope", "lacks", "searched"),
    [
        (Section("第一责任人职责"), "没有找到“第一责任人职责”部分", "全部 1 个标题"),
        (Region("title"), "没有找到标题", "全文"),
    ],
)
def test_what_is_not_there_to_look_in_is_named_and_where_it_was_looked_for(scope, lacks, searched):
    """To have looked for a part in the part itself tells nobody anything."""
    seen = case("县委、县政府：\n现将有关情况报告如下：\n一、主要举措\n开展检查20次。")
    verdict = evaluate(seen, terms=Terms("all", (Term("word", "述法"),)), scope=scope)

    assert ("fail", lacks) == (verdict.status, say(verdict.message))
    assert (searched,) == tuple(say(one) for one in verdict.searched)
