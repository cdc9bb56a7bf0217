"""Figures told a second time with a slip in their digits."""

import pytest

from tests.facts.reading import facts_of


def retold(text: str) -> list[tuple[str, str]]:
    """Return the pairs of figures of which one seems to be a slip."""
    return [(one.first.text, one.second.text) for one in facts_of(text).retold]


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("组织新申领证件人员考试，参考298名。参加新申领证件考试的289名人员中有27名不合格。", ("298名", "289名")),
        ("全年罚款723.4万元。主要负责人对罚款732.4万元的案件逐案审签。", ("723.4万元", "732.4万元")),
        ("行政复议案件23件，其中维持18件。全年32件行政复议案件中有1件被撤销。", ("23件", "32件")),
        ("受理商品房投诉724件。全年734件商品房投诉中，渗漏占三成。", ("724件", "734件")),
    ],
)  # fmt: skip
def test_digits_that_have_changed(text: str, pair: tuple[str, str]) -> None:
    """They are of one indicator or thing, or the words take the figure up again."""
    assert [pair] == retold(text)


@pytest.mark.parametrize(
    "text",
    [
        "全年检查企业128家次。较上年的182家次检查企业减少54家次。",
        "检查化工企业128家次、检查加油企业182家次。",
        "城乡低保补助标准分别提高150元。孤儿补助标准分别提高510元。",
        "办理许可128件。培训人员182人次。",
        "受理商品房投诉724件。全年734件物业纠纷中，收费占三成。",
        "受理商品房投诉724件。全年96件商品房投诉中，渗漏占三成。",
        "检查公共场所127家。检查公共场所172家。检查公共场所712家。",
        "征求意见41件。办理建议14件。",
    ],
)
def test_figures_of_two_things(text: str) -> None:
    """Another year, the same sentence, money, other units or words, a series, two digits."""
    assert [] == retold(text)
