"""Wrong marks, in one pass over the sound ones."""

import pytest

from checker.document.readers import read_text
from checker.facts.wording.marks import find_faults


def faults(text: str) -> list[tuple[str, str]]:
    """Return the wrong marks of `text` with their kinds."""
    document = read_text(text)
    return [(document.quote(one.span), one.kind) for one in find_faults(document)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("落实“三项制度要求。", [("“", "unpaired")]),
        ("“甲“乙。", [("“", "unpaired"), ("“", "unpaired")]),
        ("《纲要2021-2025年)》", [(")", "unpaired")]),
        ("《纲要(2021-2025年》", [("(", "unpaired")]),
        ("《甲《乙》", [("《", "unpaired")]),
        ("（甲)", [("（甲)", "mixed-width")]),
        ("【甲）", [("【甲）", "mismatched")]),
        ("《甲〉", [("《甲〉", "mismatched-title")]),
        ("《关于《甲》的通知》", [("《甲》", "nested-title")]),
        ("《“甲”和《乙》的通知》", [("《乙》", "nested-title")]),
        ("甲（ ）乙", [("（ ）", "empty-brackets")]),
        ("加强学习。制定了《方案2024年)", [("《方案2024年)", "mismatched-title")]),
        ("加强学习。落实“三项制度\n某县林业局\n2024年1月5日", [("“", "unpaired")]),
    ],
)
def test_a_wrong_mark_is_found_with_its_kind(text, found):
    """One fault is one record."""
    assert found == faults(text)


@pytest.mark.parametrize(
    "text",
    [
        "“甲（乙《丙》）”",
        "》》点击进入专题《《",
        '“甲"',
        "1）甲；2）乙",
        "Let’s go",
        "‘甲’“乙”",
        "率<5%，>3%",
        "“甲。\n乙。”",
        "（甲。\n【乙。\n丙】。\n丁）",
        "办法规定：“企业应当建账。\n\n“账目应当保存五年。\n\n“违者予以警告。”\n\n其他。",
        "《关于修改〈某省实施《档案法》办法〉的决定》",
        "《关于修改〈档案法〉\n\n〈保密法〉的决定》施行。",
        "一、主要举措\n加强学习。制定了《学法方案(20",
        "一、主要举措\n加强学习。\n二、统筹推进“立",
        "一、主要举措\n加强学习。\n（一）规范决策。编制《外来人员（务工人员）",
    ],
)
def test_sound_marks_are_no_faults(text):
    """Nested, straight, of numbers, of English, over paragraphs, of three names, at the end of a torn text."""
    assert [] == faults(text)


def test_many_unclosed_marks_take_linear_time():
    """Each is found, and none is searched for again and again."""
    assert 39_999 == len(faults("甲" + "（" * 20_000 + "]" * 20_000))
