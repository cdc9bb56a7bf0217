"""checker derive on the command line."""

from pathlib import Path


def test_the_pack_is_written_and_told(checker):
    """A file of its own name, with the number of rules."""
    done = checker("derive", "好.txt", "中.txt", "-o", "草案.yaml")
    text = Path("草案.yaml").read_text("utf-8")
    assert (0, "") == (done.status, done.out)
    assert "pack: 草案\n" in text
    assert "  rule: 宜提及 三项制度  # 2/2\n  # basis: 依据名称 条款\n" in text
    assert "已写入 草案.yaml" in done.err


def test_one_report_is_too_few(checker):
    """Nothing is shared with nobody."""
    done = checker("derive", "好.txt")
    assert (2, "") == (done.status, done.out)
    assert "至少要两份" in done.err


def test_what_is_not_there_is_told(checker):
    """The others are used, and the status says that not all was."""
    done = checker("derive", "好.txt", "中.txt", "无.txt")
    assert 2 == done.status
    assert "无.txt" in done.err
    assert "三项制度" in done.out
