"""The tutorials, typed in as they stand: what they say comes out, in Chinese and in English."""

import re
import shutil

import pytest
import yaml

from checker import __version__
from checker.audit.engines import local
from checker.audit.work import work
from checker.packs import link
from checker.packs.find import home
from checker.packs.load import load
from checker.packs.source import Log
from tests.docs.fences import FENCE, blocks, commands
from tests.docs.session import ROOT, Session

TUTORIALS = ROOT / "docs" / "tutorials"
NAMES = ("drafter", "supervisor", "rule-author", "developer")
SUFFIXES = ("zh-CN.md", "md")


@pytest.fixture(scope="module")
def ours():
    """Our packs as they are read, each once: their files do not change meanwhile."""
    drafts = {}

    def read(path):
        if not path.startswith(home()):
            return load(path)
        draft = drafts[path] = drafts.get(path) or load(path)
        return draft._replace(log=Log(draft.log.source, []))

    return read


@pytest.fixture
def session(tmp_path, cache, ours, monkeypatch):
    """A terminal in a fresh checkout."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    examine = link.examine
    monkeypatch.setattr(link, "examine", lambda paths: examine(paths, ours))
    monkeypatch.setattr(local, "run", _here)
    monkeypatch.setattr("checker.cli.audit.cpu_count", lambda: 1)
    monkeypatch.setenv("XDG_CACHE_HOME", cache)
    for name in ("LC_ALL", "LC_MESSAGES", "COLUMNS", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "zh_CN.UTF-8")
    monkeypatch.chdir(tmp_path)
    return Session()


def _here(jobs, spread):
    """Judge in this process what workers would; tests of the audit start some."""
    return (work(spread.choice, job) for job in jobs)


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("name", NAMES)
def test_a_tutorial_does_what_it_says(name, suffix, session):
    """Followed literally, from top to bottom."""
    page = (TUTORIALS / f"{name}.{suffix}").read_text("utf-8")
    wrong = session.type(page)
    assert not wrong, "\n\n".join(wrong)


@pytest.mark.parametrize("name", NAMES)
def test_both_languages_show_the_same_commands(name):
    """But that English pages ask for English."""
    typed = []
    for suffix in SUFFIXES:
        page = (TUTORIALS / f"{name}.{suffix}").read_text("utf-8")
        shown = [one for one in blocks(page) if one.kind == "console"]
        typed.append([_plain(two.line) for one in shown for two in commands(one.text)])
    assert typed[0] == typed[1]
    assert typed[0]


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("name", NAMES)
def test_a_reader_is_told_which_file_a_block_is(name, suffix):
    """Its name stands in the sentences before it: pages do not show what is behind a fence."""
    page = (TUTORIALS / f"{name}.{suffix}").read_text("utf-8")
    before = [(one[2], page[: one.start()].rpartition("```")[2]) for one in FENCE.finditer(page)]
    assert [] == [file for file, prose in before if file and f"`{file}`" not in prose]


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_the_hooks_of_the_developer_are_ours(suffix):
    """What pre-commit is told to run is there, in the version that this is."""
    page = (TUTORIALS / f"developer.{suffix}").read_text("utf-8")
    told = next(one.text for one in blocks(page) if one.name == ".pre-commit-config.yaml")
    (repo,) = yaml.safe_load(told)["repos"]
    ours = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert f"v{__version__}" == repo["rev"]
    assert {one["id"] for one in ours} == {one["id"] for one in repo["hooks"]}


def _plain(line):
    return re.sub(" --lang en$", "", line)
