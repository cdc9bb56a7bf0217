"""Many files that have not changed since they were checked."""

from pathlib import Path

import pytest

from checker.cli import judging, reading
from checker.config.find import nearest
from checker.errors import ReadError
from checker.messages import Message

ASKED = ("many", "--output", "json:a.json", "--output", "xlsx:a.xlsx")


@pytest.fixture
def judged(monkeypatch):
    """The runs in which reports were judged, or looked up one by one."""
    runs: list[object] = []
    judge_all = judging.judge_all
    monkeypatch.setattr(
        judging, "judge_all", lambda *given: runs.append(given) or judge_all(*given)
    )
    return runs


def test_what_was_written_is_written_again(check, many, judged):
    """On standard output, on standard error and in files, with the same status."""
    Path("many", "说明.csv").touch()
    first = check(*ASKED)
    files = [Path(name).read_bytes() for name in ("a.json", "a.xlsx")]
    for name in ("a.json", "a.xlsx"):
        Path(name).unlink()
    assert first == check(*ASKED)
    assert files == [Path(name).read_bytes() for name in ("a.json", "a.xlsx")]
    assert 1 == len(judged)
    assert "1 个文件的格式不能读取" in first.err


@pytest.mark.parametrize(
    "other",
    [
        ("--lang", "en"),
        ("--fail-level", "never"),
        ("--min-score", "99"),
        ("--show", "all"),
        ("--no-cache",),
        ("--verbose",),
    ],
)
def test_who_asks_for_more_or_less_gets_that(check, many, judged, other):
    """Nothing is taken from a run that was asked for something else."""
    check("many", "--format", "json")
    check("many", "--format", "json", *other)
    assert 2 == len(judged)


def test_a_change_in_a_report_a_pack_or_the_settings_counts(check, many, judged):
    """As does a report that is new."""
    check("many")
    Path("many", "00.txt").write_text("临江县局报告\n我局落实三项制度。\n", "utf-8")
    changed = check("many")
    Path("many", "12.txt").write_text("临江县局报告\n我局落实三项制度。\n", "utf-8")
    assert changed.out != check("many").out
    Path("mini.yaml").write_text(Path("mini.yaml").read_text("utf-8").replace("三项", "四项"))
    check("many")
    Path("checker.toml").write_text('show = "all"\n')
    nearest.cache_clear()
    check("many")
    assert 5 == len(judged)


def test_what_tells_more_than_its_outputs_is_not_kept(check, many, judged):
    """An unreadable file, and a baseline of which every run says how much it held."""
    check("many", "--baseline", "known.json", "--update-baseline")
    for _ in range(2):
        assert "known.json" in check("many", "--baseline", "known.json").err
    Path("many", "12.txt").touch()
    for _ in range(2):
        assert 2 == check("many").status
    assert 5 == len(judged)


def test_a_new_file_that_cannot_be_opened_is_told(check, many, judged, monkeypatch):
    """What was written when it was not there is not written again."""
    check("many")
    Path("many", "12.txt").write_text("临江县局报告\n", "utf-8")
    load = reading.load_file

    def refuse(path):
        if path == "many/12.txt":
            raise ReadError(Message.of("reading.forbidden", source=path))
        return load(path)

    monkeypatch.setattr(reading, "load_file", refuse)
    found = check("many")
    assert (2, True, 2) == (found.status, "many/12.txt" in found.err, len(judged))
