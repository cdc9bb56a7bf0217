"""Letters to the units of an audit."""

from pathlib import Path

from docx import Document

from checker.audit.outputs import letters
from checker.audit.review import Review
from checker.view import View

NAME = "审核意见 平桥县财政局 2023.docx"


def test_every_report_has_a_letter(review: Review, tmp_path: Path) -> None:
    """Named by its body and its year, with its findings."""
    letters.write(review, tmp_path, "a1", View())

    assert 5 == len(list(tmp_path.iterdir()))
    text = "\n".join(one.text for one in Document(str(tmp_path / NAME)).paragraphs)
    assert "关于《平桥县财政局2023年法治政府建设年度报告》的审核意见" in text
    assert "与其他报告雷同" in text


def test_a_letter_that_says_the_same_is_left_alone(review: Review, tmp_path: Path) -> None:
    """What its sender wrote into it stays."""
    letters.write(review, tmp_path, "a1", View())
    letter = Document(str(tmp_path / NAME))
    letter.add_paragraph("平桥县司法局")
    letter.save(str(tmp_path / NAME))
    written = (tmp_path / NAME).read_bytes()
    (tmp_path / "审核意见 平桥县教育局 2023.docx").write_bytes(b"")
    letters.write(review, tmp_path, "a1", View())

    assert written == (tmp_path / NAME).read_bytes()
    assert (tmp_path / "审核意见 平桥县教育局 2023.docx").stat().st_size > 1000


def test_a_unit_without_a_report_has_a_reminder(review: Review, tmp_path: Path) -> None:
    """With the day that the roster sets, the basis, and what to do."""
    letters.write(review, tmp_path, "a1", View())

    made = Document(str(tmp_path / "催报函 平桥县民政局 2023.docx"))
    text = "\n".join(one.text for one in made.paragraphs)
    assert text.startswith("关于催报2023年法治政府建设年度报告的函\n\n平桥县民政局：\n")
    assert "没有报送报告，期限为2024年3月1日。" in text
    assert "《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）" in text
    assert "尽快补报" in text


def test_what_holds_no_longer_is_put_away(review: Review, tmp_path: Path) -> None:
    """Letters of the same series that this run did not write; those of other audits stay."""
    letters.write(review, tmp_path, "a1", View())
    reminder = tmp_path / "催报函 平桥县民政局 2023.docx"
    names = {one.name for one in tmp_path.iterdir()} - {reminder.name}
    (tmp_path / "自己写的.docx").write_bytes(b"PK")

    assert 0 == letters.put_away(review, tmp_path, names, "c3", View())
    letters.put_away(review, tmp_path, names, "a1", View())
    assert not reminder.exists()
    assert (tmp_path / "不再适用" / reminder.name).is_file()
    assert (tmp_path / "自己写的.docx").is_file()
