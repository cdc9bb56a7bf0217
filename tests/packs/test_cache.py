"""Compiled packs are kept, and never trusted beyond what they were made of."""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from checker.errors import PackError
from checker.kept import ENCODING
from checker.packs import link
from checker.packs.merge import load_packs
from checker.packs.model import Pack
from tests.packs.conftest import Write

TEXT = "pack: my\nrules:\n- id: a\n  rule: must mention 甲\n"


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder that compiled packs are kept in."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "gongwen-checker"


def compiles(path: Path, monkeypatch: pytest.MonkeyPatch) -> int:
    """Return how often loading the pack at `path` compiles it."""
    calls: list[int] = []
    compile_packs = link.compile_packs

    def counted(paths: Sequence[Path]) -> tuple[Pack, ...]:
        calls.append(1)
        return compile_packs(paths)

    monkeypatch.setattr(link, "compile_packs", counted)
    load_packs([str(path)])
    monkeypatch.setattr(link, "compile_packs", compile_packs)
    return len(calls)


def test_the_second_run_compiles_nothing(
    write: Write, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And gives the same packs."""
    path = write("my.yaml", TEXT)
    first = load_packs([str(path)])
    assert 0 == compiles(path, monkeypatch)
    assert first == load_packs([str(path)]) == load_packs([str(path)], cached=False)


def test_a_changed_file_is_compiled_again(
    write: Write, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Even where size and time stay the same."""
    path = write("my.yaml", TEXT)
    load_packs([str(path)])
    stat = path.stat()
    path.write_text(TEXT.replace("甲", "乙"), "utf-8")
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    assert 1 == compiles(path, monkeypatch)


def test_a_changed_file_below_is_noticed(
    write: Write, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a pack extends is part of what it was made of."""
    below = write("rules/base.yaml", TEXT.replace("my", "base"))
    path = write("my.yaml", "extends: [base]\n" + TEXT)
    load_packs([str(path)])
    below.write_text(TEXT.replace("my", "base").replace("甲", "乙"), "utf-8")
    assert 1 == compiles(path, monkeypatch)


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: data[: len(data) // 2],
        lambda data: b"\xff\xfe" + data,
        lambda data: data.replace("Pack".encode(ENCODING), "Puck".encode(ENCODING)),
        lambda data: data.partition(b"\n")[0] + b"\n" + '{"":[1,2]}'.encode(ENCODING),
        lambda data: data.partition(b"\n")[0] + b"\n" + "[]".encode(ENCODING),
        lambda data: data.partition(b"\n")[0] + b"\n" + ("[" * 100_000).encode(ENCODING),
        lambda data: b"{}\n" + data,
        lambda data: b"[1]\n" + data,
    ],
)
def test_a_damaged_cache_is_made_anew(
    damage: Callable[[bytes], bytes], write: Write, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Empty, cut, foreign, deeply nested: all are as good as none."""
    path = write("my.yaml", TEXT)
    load_packs([str(path)])
    (file,) = kept.iterdir()
    good = file.read_bytes()
    file.write_bytes(damage(good))
    assert 1 == compiles(path, monkeypatch)
    assert good == file.read_bytes()


def test_nothing_but_the_cache_is_left_behind(write: Write, kept: Path) -> None:
    """The draft of the file is renamed, not copied."""
    load_packs([str(write("my.yaml", TEXT))])
    assert [".json"] == [file.suffix for file in kept.iterdir()]


def test_without_a_cache_nothing_is_written(write: Write, kept: Path) -> None:
    """Whoever tries a pack out leaves no trace."""
    load_packs([str(write("my.yaml", TEXT))], cached=False)
    assert not kept.exists()


def test_a_folder_that_cannot_be_made_is_no_error(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file in the place of the folder stands for every lack of permission."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(write("cache", "")))
    assert "my" == load_packs([str(write("my.yaml", TEXT))]).packs[0].id


def test_a_broken_pack_is_not_kept(write: Write, kept: Path) -> None:
    """Its problems are found in every run."""
    path = write("my.yaml", "pack: my\nrules: []\n")
    for _ in range(2):
        with pytest.raises(PackError):
            load_packs([str(path)])
    assert not kept.exists()


def test_what_is_cached_needs_no_heavy_import(write: Write, kept: Path) -> None:
    """Start-up is a promise: no YAML, no grammar, no digest, no regular expressions of rules."""
    path = write("my.yaml", TEXT)
    code = (
        "import sys; from checker.packs import find;"
        f"find.home = lambda: {str(path.parent / 'rules')!r};"
        "from checker.packs.merge import load_packs;"
        f"load_packs([{str(path)!r}]);"
        "print(*sorted(sys.modules))"
    )
    for _ in range(2):
        run = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True
        )
    heavy = {"pathlib", "yaml", "lark", "jieba", "hashlib", "difflib", "inspect", "dataclasses", "re2",
             "checker.language.parse", "checker.language.bind", "checker.packs.load"}  # fmt: skip
    assert set() == heavy & set(run.stdout.split())
