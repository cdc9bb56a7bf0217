"""checker fix: the mends that are safe, in the file itself."""

import os
from pathlib import Path

import pytest

WRONG = """\
某某县林业局2023年法治政府建设年度报告
一、主要举措和成效
建设法制政府,检查86次。
二、存在的不足
执行《关于印发《某办法》的通知》（共3件)，进行进行整改。
"""
RIGHT = """\
某某县林业局2023年法治政府建设年度报告
一、主要举措和成效
建设法治政府，检查86次。
二、存在的不足
执行《关于印发〈某办法〉的通知》（共3件），进行进行整改。
"""
WRAPPED = "某某县林业局2023年法治政府建设年度报告\n一、主要举措\n" + "\n".join(
    ("我局认真贯彻落实上级的各项部署要求，扎实推进各项工作，{0}",) * 4
)


@pytest.fixture
def fix(checker):
    """Call ``checker fix``."""

    def run(*arguments: str):
        return checker("fix", *arguments)

    return run


def test_what_is_safe_is_mended_in_the_file(fix):
    """The summary says what, where, by which rule, and what is left for a person."""
    Path("报告.txt").write_text(WRONG, "utf-8")
    done = fix("报告.txt")
    assert (0, "", RIGHT) == (done.status, done.out, Path("报告.txt").read_text("utf-8"))
    assert [
        "报告.txt：改了 5 处",
        "  第 3 行　法制政府 → 法治政府　（wording/fixed-formulations）",
        "  第 3 行　, → ，　（wording/half-width-punctuation）",
        "  第 5 行　《 → 〈　（wording/title-marks）",
        "  第 5 行　》 → 〉　（wording/title-marks）",
        "  第 5 行　) → ）　（wording/brackets）",
        "另有 1 处须人工确定（确认后可加 --unsafe 一并修改）：",
        "  第 5 行　进行进行 → 进行　（wording/repeated-words）",
    ] == done.err.splitlines()


def test_mends_that_are_alike_are_told_of_together(fix):
    """A converted text has hundreds of them."""
    Path("报告.txt").write_text(WRONG.replace("。\n", "。\n建设法制政府。\n" * 4), "utf-8")
    assert "  第 3、4、6、8、10、… 行　法制政府 → 法治政府　9 处（" in fix("报告.txt").err


def test_unsafe_mends_are_made_on_demand(fix):
    """Nothing is left then."""
    Path("报告.txt").write_text(WRONG, "utf-8")
    assert "另有" not in fix("报告.txt", "--unsafe").err
    assert RIGHT.replace("进行进行", "进行") == Path("报告.txt").read_text("utf-8")


def test_diff_shows_and_writes_nothing(fix):
    """1 says that there is something to mend."""
    Path("报告.txt").write_text(WRONG, "utf-8")
    done = fix("报告.txt", "--diff")
    assert (1, WRONG) == (done.status, Path("报告.txt").read_text("utf-8"))
    assert done.out.startswith("--- 报告.txt\n+++ 报告.txt\n@@ -1,5 +1,5 @@\n 某某县林业局")
    assert "\n-建设法制政府,检查86次。\n+建设法治政府，检查86次。\n" in done.out
    assert "\x1b" not in done.out


def test_a_file_in_order_has_no_diff(fix):
    """And is not written: its time stays."""
    Path("报告.txt").write_text(RIGHT.replace("进行进行", "进行"), "utf-8")
    os.utime("报告.txt", (1, 1))
    assert (0, "", "报告.txt：没有可以直接修改之处\n") == fix("报告.txt", "--diff")
    assert 0 == fix("报告.txt").status
    assert 1 == Path("报告.txt").stat().st_mtime


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_encoding_mark_and_line_ends_stay(fix, encoding, end):
    """Files come from every editor."""
    wrong, right = (text.replace("\n", end).encode(encoding) for text in (WRONG, RIGHT))
    Path("报告.txt").write_bytes(wrong)
    assert 0 == fix("报告.txt").status
    assert right == Path("报告.txt").read_bytes()


def test_what_the_reader_drops_stays_in_the_file(fix):
    """Indents, page numbers, blank lines, marks of Markdown, look-alikes of characters."""
    head = "<!-- 注 -->\n# 某某县林业局2023年法治政府建设年度报告\n\n\n"
    wrong = (
        f"{head}## 一、**主要举措**\n\n　　⼯作：建设`法制`政府，**法制政府**，完成。\n\n- 1 -\n"
    )
    right = (
        f"{head}## 一、**主要举措**\n\n　　⼯作：建设`法治`政府，**法治政府**，完成。\n\n- 1 -\n"
    )
    Path("报告.md").write_text(wrong, "utf-8")
    fix("报告.md")
    assert right == Path("报告.md").read_text("utf-8")


def test_a_word_broken_over_lines_is_mended_where_one_character_changes(fix):
    """法 / 制政府 stands on two lines, but 制 on one."""
    lines = WRAPPED.format("建设法")
    Path("报告.txt").write_text(f"{lines}\n制政府。\n", "utf-8")
    fix("报告.txt")
    assert f"{lines}\n治政府。\n" == Path("报告.txt").read_text("utf-8")


def test_what_is_broken_by_lines_is_left_and_told(fix):
    """A mend that reaches over the end of a line would join the lines."""
    text = WRAPPED.format("牢记使") + "\n命、不忘初心。\n"
    Path("报告.txt").write_text(text, "utf-8")
    done = fix("报告.txt")
    assert text == Path("报告.txt").read_text("utf-8")
    assert "另有 1 处跨行或中间夹有标记，未作修改，请手工修改：" in done.err


def test_standard_input_is_mended_to_standard_output(process):
    """Byte for byte, in its own encoding."""
    status, out, err = process("fix", "-", given=WRONG.encode("gb18030"))
    assert (0, RIGHT) == (status, out.decode("gb18030"))
    assert "-：改了 5 处" in err.decode()


def test_a_word_file_is_sent_to_annotate(fix):
    """It is not text, and its mends are tracked changes."""
    import docx

    docx.Document().save("报告.docx")
    done = fix("报告.docx")
    assert 2 == done.status
    assert "报告.docx：这是 Word 文件" in done.err
    assert "checker annotate --fix" in done.err


def test_a_file_that_is_not_text_is_named_and_the_rest_is_mended(fix):
    """Status 2, and the sum over all files."""
    Path("a.pdf").write_bytes(b"%PDF-1.7\n")
    Path("b.txt").write_text(WRONG, "utf-8")
    done = fix("a.pdf", "b.txt", "没有.txt")
    assert (2, RIGHT) == (done.status, Path("b.txt").read_text("utf-8"))
    assert "a.pdf：不是文本文件，不能就地修改" in done.err
    assert done.err.endswith("共 1 个文件，其中 1 个有改动，5 处\n")


def test_a_folder_is_mended_but_for_what_is_not_text(fix):
    """What was passed over is told."""
    Path("夹").mkdir()
    Path("夹/甲.md").write_text(WRONG, "utf-8")
    Path("夹/乙.docx").write_bytes(b"PK")
    done = fix("夹")
    assert (0, RIGHT) == (done.status, Path("夹/甲.md").read_text("utf-8"))
    assert "另有 1 个文件的格式不能读取（.docx），已略过" in done.err


def test_a_damaged_file_is_left_alone(fix):
    """What cannot be decoded cannot be written back."""
    data = (WRONG * 9).encode() + b"\xff"
    Path("报告.txt").write_bytes(data)
    done = fix("报告.txt")
    assert (2, data) == (done.status, Path("报告.txt").read_bytes())
    assert "有的字符已损坏" in done.err


def test_a_file_keeps_its_permissions(fix):
    """The new one is written beside it, and is not open to more people."""
    Path("报告.txt").write_text(WRONG, "utf-8")
    Path("报告.txt").chmod(0o640)
    fix("报告.txt")
    assert 0o640 == Path("报告.txt").stat().st_mode & 0o777


def test_a_link_stays_a_link(fix):
    """What it points to is mended."""
    Path("真.txt").write_text(WRONG, "utf-8")
    Path("链.txt").symlink_to("真.txt")
    fix("链.txt")
    assert Path("链.txt").is_symlink()
    assert RIGHT == Path("真.txt").read_text("utf-8")


def test_a_report_of_another_genre_is_left_alone(fix):
    """Nobody asked for the marks of every text in a folder; a pack that is named applies to all."""
    Path("说明.md").write_text("# 使用说明\n建设法制政府。\n", "utf-8")
    assert "不是所查文种的报告，未作修改" in fix("说明.md").err
    assert "说明.md：改了 1 处" in fix("说明.md", "--pack", "wording").err


def test_rules_that_contradict_each_other_end(fix):
    """Nothing is written, and the rules are named."""
    pack = "pack: p\nrules:\n- {id: a, rule: must write 甲方 not 乙方}\n"
    Path("p.yaml").write_text(pack + "- {id: b, rule: must write 乙方 not 甲方}\n", "utf-8")
    Path("报告.txt").write_text("会同甲方整改。", "utf-8")
    done = fix("--pack", "p.yaml", "报告.txt")
    assert (2, "会同甲方整改。") == (done.status, Path("报告.txt").read_text("utf-8"))
    assert "互相矛盾" in done.err


def test_what_was_mended_is_told_in_english(fix):
    """As for every command."""
    Path("报告.txt").write_text(WRONG, "utf-8")
    assert (
        "报告.txt: 5 mended\n  line 3  法制政府 → 法治政府  ("
        in fix("报告.txt", "--lang", "en").err
    )
