"""checker check: what it reads, what it writes, how it exits."""

import json
import os
import sys
from errno import EACCES
from pathlib import Path

import pytest

from checker.cli.outputs import Target, targets
from checker.errors import CheckerError
from checker.messages import say
from tests.cli.conftest import BAD


def sources(done) -> list[str]:
    """Return the sources of the reports in a JSON output."""
    return [report["source"] for report in json.loads(done.out)["reports"]]


def test_a_conforming_report_exits_with_0(check):
    """Nothing at or above the fail level."""
    done = check("好.txt")
    assert (0, "") == (done.status, done.err)
    assert "得分 100 / 100" in done.out


def test_a_failed_must_exits_with_1(check):
    """An error by default."""
    done = check("差.txt")
    assert 1 == done.status
    assert "必须整改 1 项" in done.out
    assert "《督察工作规定》（厅字〔2019〕28号）第二十四条" in done.out
    assert "写明三项制度的落实情况" in done.out


@pytest.mark.parametrize(
    ("level", "status"), [("error", 0), ("warning", 1), ("info", 1), ("never", 0)]
)
def test_a_failed_should_is_a_warning(check, level, status):
    """It counts from --fail-level warning on."""
    assert status == check("中.txt", "--fail-level", level).status


def test_a_failed_must_never_counts_under_never(check):
    """Whoever only wants to look asks for never."""
    assert 0 == check("差.txt", "--fail-level", "never").status


def test_a_score_below_the_minimum_exits_with_1(check):
    """One of two rules of equal weight holds."""
    assert (0, 1) == (
        check("中.txt", "--min-score", "50").status,
        check("中.txt", "--min-score", "50.1").status,
    )


def test_too_low_a_score_is_told(check):
    """No finding shows why the run fails."""
    done = check("中.txt", "--min-score", "50.1", "--fail-level", "never")

    assert 1 == done.status
    assert "得分低于要求的 50.1 分（min-score），不通过：中.txt" in done.err
    assert "min-score" not in check("中.txt", "--min-score", "50").err


def test_standard_input_is_read_for_a_dash(process):
    """The bytes are decoded as those of a file are."""
    status, out, _ = process(
        "check", "--pack", "mini.yaml", "-", given="落实三项制度".encode("gb18030")
    )
    assert 0 == status
    assert "三项制度" in process("facts", "-", given="落实三项制度。".encode())[1].decode()
    assert "得分 50 / 100" in out.decode()


def test_a_folder_is_read_in_order_without_hidden_files(check):
    """Lock files, hidden folders and files in other formats are no reports."""
    for name in ("夹/b.txt", "夹/a.txt", "夹/里/c.md", "夹/.隐.txt", "夹/~$a.txt", "夹/图.jpg"):
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(GOOD_TEXT, "utf-8")
    done = check("夹", "--format", "json")
    assert ["夹/a.txt", "夹/b.txt", "夹/里/c.md"] == sources(done)
    assert "另有 1 个文件的格式不能读取（.jpg），已略过\n" == done.err


def test_results_in_a_folder_are_no_reports_and_are_written_again(check):
    """They quote reports, and lie beside them; another page is a report."""
    Path("夹").mkdir()
    Path("夹/a.txt").write_text(GOOD_TEXT, "utf-8")
    Path("夹/b.html").write_text(f"<p>{GOOD_TEXT}</p>", "utf-8")
    results = (f"{form}:夹/结果.{ending}" for form, ending in RESULTS)
    outputs = [word for one in results for word in ("--output", one)]
    check("夹", *outputs)
    done = check("夹", "--format", "json", *outputs)
    assert ["夹/a.txt", "夹/b.html"] == sources(done)
    assert "另有 3 个文件是本程序写出的检查结果，不作为报告检查\n" == done.err


def test_a_result_that_is_named_is_read(check):
    """Whoever names it means it."""
    check("好.txt", "-o", "结果.html")
    assert ["结果.html"] == sources(check("结果.html", "--format", "json"))


RESULTS = (("html", "html"), ("markdown", "md"), ("docx", "docx"))
GOOD_TEXT = "我局学习习近平法治思想，落实三项制度。"


def test_a_glob_is_expanded_in_order(check):
    """Windows shells leave it to the program."""
    done = check("*.txt", "--format", "json")
    assert sorted(["好.txt", "差.txt", "中.txt"]) == sources(done)


def test_a_file_named_twice_is_read_once(check):
    """By name and by glob."""
    assert ["好.txt"] == sources(check("好.txt", "好.t*t", "--format", "json"))


@pytest.mark.skipif(os.name == "nt", reason="symbolic links need rights there")
def test_a_folder_that_links_to_itself_is_entered_once(check):
    """A loop of links ends."""
    Path("夹").mkdir()
    Path("夹/a.txt").write_text(GOOD_TEXT, "utf-8")
    Path("夹/圈").symlink_to(Path("夹").resolve(), target_is_directory=True)
    assert ["夹/a.txt"] == sources(check("夹", "--format", "json"))


def test_a_file_with_blanks_and_brackets_in_its_name_is_a_file(check):
    """What exists under its name is no glob."""
    Path("报告 [终稿] 1.txt").write_text(GOOD_TEXT, "utf-8")
    assert ["报告 [终稿] 1.txt"] == sources(check("报告 [终稿] 1.txt", "--format", "json"))


def test_an_unreadable_file_does_not_keep_the_others_from_being_reported(check):
    """It is one line, and the exit status is 2."""
    Path("坏.txt").write_bytes(b"")
    done = check("坏.txt", "差.txt", "没有.txt", "--format", "json")
    data = json.loads(done.out)
    assert 2 == done.status
    assert ["差.txt"] == [report["source"] for report in data["reports"]]
    assert 2 == data["summary"]["unreadable"]
    assert 2 == len(done.err.splitlines())
    assert "没有.txt：没有这个文件或文件夹" in done.err
    assert "坏.txt" in done.err


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("没有.txt", "没有这个文件或文件夹"),
        ("没有*.txt", "没有与此相符的文件"),
        ("空", "文件夹中没有文件"),
        ("图", "没有找到可以读取的报告"),
    ],
)
def test_nothing_to_read_is_said_and_exits_with_2(check, path, words):
    """An empty answer would look like a good one."""
    Path("空").mkdir()
    Path("图").mkdir()
    Path("图/a.jpg").write_bytes(b"\xff\xd8")
    done = check(path)
    assert 2 == done.status
    assert words in done.err


def test_the_scorecard_can_be_written_to_a_file(check):
    """-o takes the place of standard output."""
    done = check("差.txt", "-o", "结果.txt")
    assert (1, "", "") == done
    assert "必须整改 1 项" in Path("结果.txt").read_text("utf-8")
    assert [] == [path.name for path in Path().iterdir() if path.name.endswith(".part")]


def test_several_outputs_are_written_at_once(check):
    """--output comes on top of what is printed."""
    done = check("差.txt", "--output", "json:a.json", "--output", "scorecard:a.txt")
    assert "必须整改" in done.out
    assert 1 == json.loads(Path("a.json").read_text("utf-8"))["summary"]["fail"]
    assert "必须整改" in Path("a.txt").read_text("utf-8")


@pytest.mark.parametrize(
    ("file", "beginning"),
    [
        ("出.json", b"{"),
        ("出.html", b"<!doctype html>"),
        ("出.xlsx", b"PK"),
        ("出", "临江县".encode()),
    ],
)
def test_the_ending_of_a_file_tells_the_format(check, file, beginning):
    """Where none is asked for; a file that says nothing holds the scorecard."""
    assert 1 == check("差.txt", "-o", file).status
    assert Path(file).read_bytes().startswith(beginning)


@pytest.mark.parametrize(
    "arguments",
    [
        ("check", "差.txt", "--format", "xlsx", "-o", "出.pdf"),
        ("audit", ".", "-o", "出.pdf"),
        ("annotate", "差.docx", "-o", "出.pdf"),
    ],
)
def test_a_file_named_like_another_format_is_refused_before_any_work(checker, arguments):
    """It would open nowhere."""
    done = checker(*arguments)
    assert (2, False) == (done.status, Path("出.pdf").exists())
    assert "文件名应以 ." in done.err


@pytest.mark.parametrize("given", ["json", "pdf:a.pdf", "json:"])
def test_a_wrong_output_is_refused_before_anything_is_read(check, given):
    """The message names the formats there are."""
    done = check("差.txt", "--output", given)
    assert (2, "") == (done.status, done.out)
    assert "scorecard、json" in done.err


@pytest.mark.parametrize(
    "given",
    [
        ("-o", "a.json", "--output", "json:a.json"),
        ("-o", "a.json", "--output", "json:./a.json"),
        ("--output", "json:-"),
    ],
)
def test_two_outputs_to_one_file_are_refused(check, given):
    """The second would overwrite the first; nothing is written."""
    done = check("差.txt", *given)
    assert (2, "") == (done.status, done.out)
    assert "后一种会覆盖前一种" in done.err
    assert not Path("a.json").exists()


@pytest.mark.parametrize(
    ("file", "reason"),
    [("没有/a.json", "没有文件夹"), ("夹", "这是一个文件夹")],
)
def test_an_output_that_cannot_be_written_is_refused_before_any_work(check, file, reason):
    """Not after an hour; the other outputs are not written either."""
    Path("夹").mkdir()
    done = check("没有.txt", "-o", "a.txt", "--output", f"json:{file}")
    assert (2, "") == (done.status, done.out)
    assert f"无法写入 {file}：{reason}" in done.err
    assert "没有.txt" not in done.err
    assert not Path("a.txt").exists()


def test_a_report_is_not_overwritten_by_its_results(check):
    """However its path is written."""
    done = check("差.txt", "-o", "./差.txt")
    assert (2, BAD) == (done.status, Path("差.txt").read_text("utf-8"))
    assert "./差.txt 是要检查的报告" in done.err


def test_a_file_that_must_not_be_written_is_refused(check, monkeypatch):
    """It would be replaced otherwise: to move a file asks for no right to it."""
    Path("a.txt").write_text("旧", "utf-8")
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert "无法写入 a.txt：没有写入权限" in check("差.txt", "-o", "a.txt").err
    assert "旧" == Path("a.txt").read_text("utf-8")


def test_a_terminal_is_not_given_what_is_no_text(monkeypatch):
    """A pipe or a file is."""
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    with pytest.raises(CheckerError) as caught:
        targets("xlsx", "-", ())
    assert "xlsx 不是文本，不能显示在终端里；请用 -o 写入文件" == say(caught.value.message)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: False, raising=False)
    assert (Target("xlsx", "-"),) == targets("xlsx", "-", ())


def test_an_output_that_cannot_be_written_is_one_line(check):
    """The folder is not there."""
    done = check("好.txt", "-o", "没有/结果.txt")
    assert 2 == done.status
    assert done.err.startswith("错误：无法写入 没有/结果.txt：")


def test_basis_keeps_the_rules_that_rest_on_it(check):
    """By key or by a piece of the title."""
    for name in ("督察规定", "督察工作", "《督察工作规定》"):
        findings = json.loads(check("好.txt", "--basis", name, "--format", "json").out)
        assert 2 == len(findings["reports"][0]["findings"])


def test_an_unknown_basis_names_those_there_are(check):
    """A typing slip is not an empty scorecard."""
    done = check("好.txt", "--basis", "宪法")
    assert (2, "错误：没有规则依据“宪法”；可用的依据：督察规定\n") == (done.status, done.err)

    done = check("好.txt", "--basis", "督查规定")
    assert done.err.startswith("错误：没有规则依据“督查规定”，是不是“督察规定”？")


def test_show_all_lists_passes_with_their_passages(check):
    """For whoever wants to see that it was really read."""
    assert "落实【三项制度】。" in check("好.txt", "--show", "all").out
    assert "【三项制度】" not in check("好.txt").out


def test_a_broken_pack_is_shown_with_all_its_problems(check):
    """Each with its place and a caret; nothing is checked."""
    Path("mini.yaml").write_text(
        "pack: mini\nrules:\n- id: a\n  rule: must mentoin 三项制度\n- id: b\n  rulle: x\n", "utf-8"
    )
    done = check("好.txt")
    assert (2, "") == (done.status, done.out)
    assert "mini.yaml:4:" in done.err
    assert "^" in done.err
    assert "mini.yaml:6:" in done.err
    assert "Traceback" not in done.err


def test_a_crash_is_one_line_and_exits_with_3(check, monkeypatch):
    """--debug shows where."""
    monkeypatch.setattr("checker.cli.check.renderer", lambda _: 1 / 0)
    done = check("好.txt")
    assert 3 == done.status
    assert 1 == len(done.err.splitlines())
    assert "ZeroDivisionError" in done.err
    assert "Traceback" in check("好.txt", "--debug").err


def test_an_interrupt_exits_with_130(check, monkeypatch):
    """Ctrl-C is no error."""

    def interrupt(_):
        raise KeyboardInterrupt

    monkeypatch.setattr("checker.cli.check.renderer", interrupt)
    assert 130 == check("好.txt").status


def test_the_outputs_that_people_look_at_are_written_side_by_side(check):
    """A page, a workbook and a letter, in one run."""
    check("差.txt", "--output", "html:a.html", "--output", "xlsx:a.xlsx", "--output", "docx:a.docx")
    assert "<!doctype html>" == Path("a.html").read_text("utf-8")[:15]
    assert [b"PK", b"PK"] == [Path(name).read_bytes()[:2] for name in ("a.xlsx", "a.docx")]


def test_what_has_not_changed_is_judged_once(check, monkeypatch):
    """Outcomes are kept by content; --no-cache does without."""
    Path("页.html").write_text(f"<p>{GOOD_TEXT}</p>", "utf-8")
    monkeypatch.setenv("XDG_CACHE_HOME", str(Path.cwd() / ".cache"))
    kept = Path(".cache/gongwen-checker/checks")
    assert 0 == check("页.html", "--no-cache").status
    assert not kept.exists()
    first = check("页.html")
    assert 1 == len(list(kept.iterdir()))
    assert first.out == check("页.html").out
    assert check("好.txt").out == check("好.txt").out
    assert 2 == len(list(kept.iterdir()))


def test_a_folder_that_cannot_be_entered_is_not_called_empty(check, monkeypatch):
    """There is one line, which says why."""
    Path("锁").mkdir()

    def walk(folder, onerror, **_):
        onerror(PermissionError(EACCES, os.strerror(EACCES), folder))
        return iter(())

    monkeypatch.setattr(os, "walk", walk)
    done = check("锁")
    assert 2 == done.status
    assert [
        "锁：无法打开文件夹：没有权限；请修改文件或文件夹的权限，或换一个位置"
    ] == done.err.splitlines()
