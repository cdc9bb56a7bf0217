"""Traditional characters are read as simplified ones."""

from checker.document.readers import read_text

TEXT = """大河區水務局2023年法治政府建設情況的報告
2023年,區水務局認真貫徹落實習近平法治思想,現將有關情況報告如下:
一、主要舉措和成效
全年開展執法檢查61次,處罰8件,罰款3.5萬元。
"""


def test_a_traditional_report_is_read_in_simplified_characters():
    """Each in its place, with a note that says so."""
    document = read_text(TEXT)
    assert "大河区水务局2023年法治政府建设情况的报告" == document.head.title.value
    assert "一、主要举措和成效" == document.text.split("\n")[2]
    assert ["reading.traditional"] == [one.message.key for one in document.gaps]
    assert not document.gaps[0].hides


def test_how_a_character_is_read_is_left_out():
    """Converters put it behind one that has two readings."""
    glossed = TEXT.replace("建設", "建設(shè)").replace("執法檢查61次", "執(zhí)法檢查(lǜ)61次")
    document = read_text(glossed)
    assert read_text(TEXT).text == document.text
    figure = document.text.index("61次")
    assert glossed.split("\n")[3].index("61次") + 1 == document.place(figure).column


def test_two_simplified_characters_of_one_traditional():
    """著 is 着 in 着力 and 随着, and stays in 显著 and 名著."""
    verbs = TEXT.replace("全年開展", "著力規範執法,隨著改革成效顯著,編印名著選讀,全年開展")
    assert "着力规范执法,随着改革成效显著,编印名著选读,全年开展" in read_text(verbs).text


def test_a_name_in_traditional_characters_changes_nothing():
    """A few of them stand in any report."""
    text = "某区司法局2023年法治政府建设情况报告\n开展檢查61次，走访“國泰”等企业。"
    document = read_text(text)
    assert (text, ()) == (document.text, document.gaps)
