"""What was not found where the file is damaged, and why a person must look."""

import pytest

from checker import api
from checker.document import damage
from checker.document.model import Gap
from checker.messages import Message, say
from tests.engine.judged import checker_of, judged, status

FILLING = "全年开展行政检查86次，办理行政处罚案件12件。" * 20
OFFICERS = "pack: mini\nrules: [{id: officers, rule: must report 持证执法人员 count}]\n"
COMMENTS = Gap(Message.of("word.comments", count=2), hides=False)


def test_damage_elsewhere_hides_nothing(tmp_path):
    """One lost character leaves an absence an absence."""
    assert "fail" == status(judged(tmp_path, f"{FILLING}抓\ufffd。\n"), "systems")


def test_much_damage_hides_anything(tmp_path):
    """Silence is no proof where so much is lost."""
    text = FILLING + "抓\ufffd。" * 30
    assert "not-checked" == status(judged(tmp_path, text), "systems")


def test_damage_proves_no_presence(tmp_path):
    """What may be a forbidden word is for a person to read."""
    assert "not-checked" == status(judged(tmp_path, f"{FILLING}机\ufffd。\n"), "secrets")


TOWN = """\
pack: mini
rules:
- id: permits
  rule: must report 行政许可 count
  review_when: it mentions 全镇 or level is 乡镇街道
"""


def test_what_a_body_is_comes_before_what_it_says(tmp_path):
    """A reason for a person to look is one fact, without a passage on something else."""
    text = "青石镇人民政府2024年法治政府建设年度报告\n一、主要举措和成效\n全镇开展普法12场。\n"
    found = judged(tmp_path, text, pack=TOWN).findings[0]

    assert "没有报告行政许可数量（单位类型是“乡镇街道”），请人工核对" == say(found.message, "zh")
    assert () == found.evidence


THREE = """\
pack: mini
rules:
- id: three
  rule: must mention 法制审核 and (mention 行政执法公示 or match /公示.{0,9}信息/)
- id: patterns
  rule: must match /公示.{0,9}信息/ or match /公开.{0,9}信息/
"""


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("没有提到“法制审核”", "行政执法公示信息40条。"),
        ("没有提到“行政执法公示”", "法制审核8件。"),
        ("没有提到法制审核、行政执法公示", "检查86次。"),
    ],
)
def test_what_is_missing_is_told_in_words(tmp_path, text, said):
    """Only the sides that failed speak, and of one that may be a term or a pattern the term."""
    assert text == say(judged(tmp_path, said, pack=THREE).findings[0].message, "zh")


def test_a_rule_in_words_shows_no_pattern(tmp_path):
    """Neither where it fails nor where there is nothing amiss."""
    pack = (
        "pack: mini\nrules:\n- id: a\n  rule: must not match /[×]{2,}/\n  message: 有待填的空白\n"
    )
    told = [
        say(judged(tmp_path, text, pack=pack).findings[0].message)
        for text in ("检查××次。", "检查12次。")
    ]
    assert ["有待填的空白", "没有发现这类问题"] == told


def test_nor_does_it_where_the_pattern_is_met(tmp_path):
    """Who reads what passed is told how often."""
    pack = "pack: mini\nrules:\n- id: a\n  rule: must match /原因是/\n  message: 没有写原因\n"
    found = judged(tmp_path, "原因是编制不足，原因是经费不足。", pack=pack).findings[0]

    assert "有2处符合要求" == say(found.message, "zh")


def test_a_pattern_speaks_where_nothing_else_does(tmp_path):
    """Else nothing would say what was looked for."""
    message = say(judged(tmp_path, "检查86次。", pack=THREE).findings[1].message, "zh")

    assert message.startswith("没有符合 /公示.{0,9}信息/ 的文字")


def test_damage_in_the_nearest_passage_may_hide_what_it_lacks(tmp_path):
    """Of what the file is noted for, only the damage says why nothing was judged."""
    assert ("not-checked", [damage.KEY]) == officers(tmp_path, "新增持证执法人员3名\ufffd法大队。")


def test_damage_beside_the_nearest_passage_hides_nothing(tmp_path):
    """A clause that is whole says what it says."""
    assert ("fail", []) == officers(tmp_path, "新增持证执法人员3名，抓\ufffd。")


def officers(folder, words: str) -> tuple[str, list[str]]:
    """Judge a report with `words` and comments in it: the status, and the gaps that it tells of."""
    document = api.read_text(f"{FILLING}{words}\n", "报告.docx")
    document = document._replace(gaps=(*document.gaps, COMMENTS))
    report = checker_of(folder, OFFICERS).check(document)
    told = dict(report.findings[0].message.params).get("gaps", ())
    return status(report, "officers"), [one.key for one in told]
