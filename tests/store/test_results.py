"""The file of outcomes."""

import pytest

from checker.errors import CheckerError
from checker.messages import say
from checker.store.results import Kept, Results


def _overfill(path, kept=0):
    with Results(path) as results:
        for number in range(kept):
            results.put(f"{number}", Kept(b"", b"", b""))
        results.database.execute("pragma max_page_count = 1")
        results.database.execute("create table more (one)")


def test_a_disk_that_is_full_meanwhile_is_one_sentence(tmp_path):
    """It names the file, the reason and the way out."""
    path = tmp_path / "a.sqlite"
    with pytest.raises(CheckerError) as caught:
        _overfill(path)
    told = say(caught.value.message)
    assert f"{path}：不能存放检查结果（磁盘已满；请腾出空间，或换一个位置）" in told


@pytest.mark.parametrize("kept", [0, 1])
def test_what_a_full_disk_leaves_is_whole_or_nothing(tmp_path, kept):
    """A file without an outcome is taken away again; what was found stays for the next run."""
    path = tmp_path / "a.sqlite"
    with pytest.raises(CheckerError):
        _overfill(path, kept)

    assert kept == len(list(tmp_path.glob("a.sqlite")))
    with Results(path) as results:
        assert bool(kept) == results.has("0")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"no database at all, and longer than a header", "不是存放检查结果的文件，或者已损坏"),
        (None, "打不开；请检查路径和权限"),
    ],
)
def test_what_is_no_file_of_outcomes_is_left_alone(tmp_path, data, words):
    """It is told in the language of the run, and keeps what it holds."""
    path = tmp_path / "a.sqlite"
    if data is None:
        path.mkdir()
    else:
        path.write_bytes(data)
    with pytest.raises(CheckerError) as caught:
        Results(path)

    assert f"不能存放检查结果（{words}）" in say(caught.value.message)
    assert path.is_dir() if data is None else data == path.read_bytes()


def test_what_is_said_of_a_report_goes_with_it(tmp_path):
    """Under another mark it holds no longer, and what is not wanted is forgotten."""
    with Results(tmp_path / "a.sqlite") as results:
        for key in ("one", "other"):
            results.put_piece(key, "json", "mark", key.encode())
        results.keep_only(["one"])
        assert b"one" == results.piece("one", "json", "mark")
        assert results.piece("one", "json", "another mark") is None
        assert results.piece("other", "json", "mark") is None
