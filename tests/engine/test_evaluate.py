"""What was not found where the file is damaged, and why a person must look."""

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

    assert "没有报告行政许可数量（报告单位的层级是“乡镇街道”），请人工核对" == say(
        found.message, "zh"
    )
    assert () == found.evidence


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
