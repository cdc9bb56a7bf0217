"""Packs are found by name, file or folder."""

from pathlib import Path

import pytest

from checker.errors import CheckerError
from checker.messages import say
from checker.packs import find
from tests.packs.conftest import Write


def texts(paths: list[Path]) -> tuple[str, ...]:
    """Return paths as they are found."""
    return tuple(map(str, paths))


def test_our_packs_lie_beside_the_package() -> None:
    """In a checkout the rules folder is beside checker/."""
    assert str(Path(__file__).parents[2] / "rules") == find.home()


def test_without_names_all_of_ours_but_the_words(write: Write) -> None:
    """The vocabulary and the registers are under every pack, not among them."""
    laws = write("rules/registers/laws.yaml", "")
    files = [write(f"rules/{name}.yaml", "") for name in ("data", "fazhi")]
    words = [write(f"rules/{name}.yaml", "") for name in ("vocabulary", "indicators")]
    assert texts(files) == find.resolve()
    assert texts([*words, laws]) == find.base()


def test_a_name_is_a_pack_of_ours(write: Write, tmp_path: Path) -> None:
    """Even where the current folder has something of that name."""
    ours = write("rules/data.yaml", "")
    assert texts([ours]) == find.locate("data", str(tmp_path))


def test_a_folder_is_its_packs_in_order(write: Write, tmp_path: Path) -> None:
    """Both suffixes count, other files do not."""
    files = [write(f"mine/{name}", "") for name in ("a.yaml", "b.yml", "c.txt")]
    assert texts(files[:2]) == find.resolve([str(tmp_path / "mine")])


def test_a_file_may_be_named_without_its_suffix(write: Write, tmp_path: Path) -> None:
    """Packs that extend each other name each other this way."""
    path = write("mine.yaml", "")
    assert texts([path]) == find.locate("mine", str(tmp_path))


def test_each_file_comes_once(write: Write) -> None:
    """A pack named twice is loaded once."""
    path = str(write("mine.yaml", ""))
    assert (path,) == find.resolve([path, path])


def test_paths_are_absolute(write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same file has one name, from wherever it is asked for."""
    path = write("mine.yaml", "")
    monkeypatch.chdir(tmp_path / "rules")
    assert texts([path]) == find.resolve(["../mine.yaml"])


def test_an_unknown_name_gets_the_nearest(write: Write) -> None:
    """The error names the pack that was probably meant."""
    write("rules/fazhi.yaml", "")
    with pytest.raises(CheckerError) as caught:
        find.resolve(["fahzi"])
    assert "“fazhi”" in say(caught.value.message)
    assert "“fazhi”" in say(caught.value.message, "en")


def test_a_folder_without_packs_says_so(tmp_path: Path, home: Path) -> None:
    """An empty folder would otherwise check nothing and report success."""
    with pytest.raises(CheckerError) as caught:
        find.resolve([str(tmp_path)])
    assert "pack.no-packs-in" == caught.value.message.key
