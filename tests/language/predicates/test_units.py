"""figures, amounts must carry units."""

import pytest

from checker.facts.vocabulary import Vocabulary
from checker.language.predicates.units import evaluate
from tests.language.predicates.conftest import case, quotes, words

WORDS = Vocabulary(counted={"活动": ("宣传", "培训"), "资料": ("资料",)})


@pytest.mark.parametrize(
    ("what", "quote", "said"),
    [
        ("figures", "宣传17", "“宣传17”没有量词"),
        ("amounts", "罚款58.6", "金额“58.6”没有单位“元”"),
    ],
)
def test_a_missing_unit_fails(what: str, quote: str, said: str) -> None:
    """The figure is cited with its noun."""
    seen = case("多渠道开展主题宣传17，共罚款58.6，参与演练3150人次。", WORDS)

    verdict = evaluate(seen, what=what)
    assert ("fail", (quote,), said) == (verdict.status, quotes(seen, verdict), words(verdict))


@pytest.mark.parametrize("what", ["figures", "amounts"])
def test_figures_with_their_units_pass(what: str) -> None:
    """A count with its measure word, an amount with 元."""
    assert (
        "pass" == evaluate(case("开展宣传17场，罚款58.6万元，罚款3起。", WORDS), what=what).status
    )


def test_a_torn_text_may_have_lost_the_unit():
    """The last word of a text that breaks off is not known whole, any other is."""
    seen = case("全年组织培训2次。开展宣传17，罚款58.6，发放宣传资料25000", WORDS)
    fined = case("全年组织培训2次。罚款58.6，没收违法所得后罚款58")

    assert ("宣传17",) == quotes(seen, evaluate(seen, what="figures"))
    assert 1 == len(evaluate(fined, what="amounts").evidence)
