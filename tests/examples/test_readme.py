"""What the pages about the examples tell to run ends as they say."""

import re
import shlex
import shutil
from pathlib import Path

import pytest

from checker.cli import main

ROOT = Path(__file__).parents[2]
PAGES = ("README.md", "README.zh-CN.md")
COMMAND = re.compile(r"^checker (.*?) +# \D+(\d)$", re.MULTILINE)
COMMANDS = COMMAND.findall((ROOT / "examples/README.md").read_text("utf-8"))


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the examples, where no waiver runs out."""
    place = tmp_path_factory.mktemp("examples")
    shutil.copytree(ROOT / "examples", place / "examples")
    waivers = place / "examples/company/waivers.yaml"
    lasting = re.sub(r"expires: \S+", "expires: 2999-12-31", waivers.read_text("utf-8"))
    waivers.write_text(lasting, "utf-8")
    return place


@pytest.mark.parametrize(("command", "status"), COMMANDS)
def test_a_command_ends_as_it_says(
    command: str, status: str, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And without a word on standard error that tells of a crash."""
    monkeypatch.chdir(place)
    alone = ["--jobs", "1", "--store", "store"] if command.startswith("audit") else []
    assert int(status) == main([*shlex.split(command), *alone])


def test_both_pages_tell_the_same() -> None:
    """The same commands, ending alike."""
    told = [COMMAND.findall((ROOT / "examples" / page).read_text("utf-8")) for page in PAGES]
    assert told[0] == told[1]
    assert 12 <= len(told[0])


@pytest.mark.parametrize("page", PAGES)
def test_every_folder_is_explained(page: str) -> None:
    """None is left for the reader to guess at."""
    text = (ROOT / "examples" / page).read_text("utf-8")
    folders = [one.name for one in (ROOT / "examples").iterdir() if one.is_dir()]
    assert [] == [name for name in folders if f"`{name}/`" not in text]
