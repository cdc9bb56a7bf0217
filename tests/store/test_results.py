"""The file of outcomes."""

import pytest

from checker.errors import CheckerError
from checker.messages import say
from checker.store.results import Results


def _overfill(path):
    with Results(path) as results:
        results.database.execute("pragma max_page_count = 1")
        results.database.execute("create table more (one)")


def test_a_disk_that_is_full_meanwhile_is_one_sentence(tmp_path):
    """It names the file, the reason and the way out."""
    path = tmp_path / "a.sqlite"
    with pytest.raises(CheckerError) as caught:
        _overfill(path)
    told = say(caught.value.message)
    assert f"{path}：不能存放检查结果（磁盘已满；请腾出空间，或换一个位置）" in told


def test_what_is_said_of_a_report_goes_with_it(tmp_path):
    """Under another mark it holds no longer, and what is not wanted is forgotten."""
    with Results(tmp_path / "a.sqlite") as results:
        for key in ("one", "other"):
            results.put_piece(key, "json", "mark", key.encode())
        results.keep_only(["one"])
        assert b"one" == results.piece("one", "json", "mark")
        assert results.piece("one", "json", "another mark") is None
        assert results.piece("other", "json", "mark") is None
