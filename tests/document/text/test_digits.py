"""Full-width digits are read as half-width ones, in their places."""

from checker.document.readers import read_text

TITLE = "某县水利局２０２４年度法治政府建设情况的报告\n"


def test_year_number_and_date_are_read():
    """As in any other report."""
    text = f"某水发〔２０２５〕１２号\n{TITLE}县委、县政府：\n有关情况如下。\n某县水利局\n２０２５年１月９日\n"

    head = read_text(text).head

    assert 2024 == head.year
    assert "某水发〔2025〕12号" == head.document_number.value
    assert "2025年1月9日" == head.date.value


def test_every_character_keeps_its_place():
    """So that a passage is found where it stood."""
    text = f"{TITLE}罚款３．５万元，检查１２家次。"

    document = read_text(text)

    assert len(text) == len(document.text)
    assert "罚款3．5万元，检查12家次。" == document.text.splitlines()[1]
