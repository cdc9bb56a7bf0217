"""What was not found where the file is damaged, and why a person must look."""

from checker.messages import say
from tests.engine.judged import judged, status

FILLING = "全年开展行政检查86次，办理行政处罚案件12件。" * 20


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
