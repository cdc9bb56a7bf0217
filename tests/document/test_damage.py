"""Characters that are beyond repair are told, and hide no more than they can."""

import pytest

from checker.document.readers import read_text

LONG = "全年开展行政检查86次，办理行政处罚案件12件。" * 20
REPORT = f"某区水利局2023年法治政府建设情况报告\n一、主要举措和成效\n{LONG}\n二、存在的问题\n执法人员少。\n"


def gaps(text):
    """Return the key of each gap of `text`, and whether it hides anything."""
    return [(one.message.key, one.hides) for one in read_text(text).gaps]


def test_one_lost_character_hides_nothing():
    """The rest is as it was, and what lacks there is missing."""
    assert [("reading.damaged", False)] == gaps(REPORT.replace("12件", "1\ufffd件", 1))


@pytest.mark.parametrize(
    "text",
    [
        REPORT.replace("存在的问题", "存在的\ufffd题"),
        REPORT.replace("86", "8\ufffd"),
        "某区水利局2023年法治政府建设情况报告\n一、主要举措\n检查\ufffd次。",
        REPORT + "执法装备也少\ufffd",
    ],
    ids=["in a heading", "everywhere", "in a short text", "at the end"],
)
def test_damage_that_may_hide_a_part(text):
    """Silence about a part is no proof then."""
    assert [("reading.damaged", True)] == gaps(text)


def test_damage_is_told_with_its_place():
    """The words around the first place, and how many places there are."""
    [gap] = read_text(REPORT.replace("12件", "\ufffd\ufffd件", 2)).gaps
    told = dict(gap.message.params)
    assert 2 == told["count"]
    assert "办理行政处罚案件\ufffd\ufffd件。全年开展" == told["words"]
