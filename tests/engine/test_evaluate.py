"""What was not found where the file is damaged."""

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
