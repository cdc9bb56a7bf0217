"""Judged reports kept between runs."""

import os
from pathlib import Path

import pytest

from checker import api
from checker.packs.link import compile_packs
from checker.packs.merge import merge
from checker.store import outcomes
from checker.store.outcomes import Outcomes, trim

PACK = "pack: mini\nrules:\n- id: a\n  rule: must mention 三项制度\n  weight: {weight}\n"
TEXT = "我局落实各项制度，，罚款（58.6。\n"


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A cache of our own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path


def checker(home, weight: int = 1) -> api.Checker:
    path = home / f"mini{weight}.yaml"
    path.write_text(PACK.format(weight=weight), "utf-8")
    return api.Checker(merge(compile_packs([str(path)])))


class Judge:
    """Judges a text, and counts how often."""

    def __init__(self, made: api.Checker, text: str = TEXT, source: str = "a.docx") -> None:
        self.made, self.text, self.source, self.times = made, text, source, 0

    def __call__(self) -> api.Report:
        self.times += 1
        return self.made.check(api.read_text(self.text, self.source))

    def asked(self) -> api.Report:
        return Outcomes(self.made.loaded).judged(self.source, self.text.encode(), self)


def test_the_same_content_is_judged_once(home):
    """And what comes back is what was found."""
    judge = Judge(checker(home))
    first = judge.asked()
    assert first == judge.asked()
    assert 1 == judge.times


def test_another_name_is_the_name_that_is_told(home):
    """The content is the same, the file is not."""
    made = checker(home)
    Judge(made).asked()
    judge = Judge(made, source="b.docx")
    assert ("b.docx", 0) == (judge.asked().subject.source, judge.times)


@pytest.mark.parametrize(
    "other",
    [{"text": TEXT + "又一段。\n"}, {"source": "a.pdf"}, {"weight": 2}],
)
def test_other_content_format_or_packs_are_judged_anew(home, other):
    """Each of them decides what is found."""
    Judge(checker(home)).asked()
    judge = Judge(checker(home, other.pop("weight", 1)), **other)
    judge.asked()
    assert 1 == judge.times


def test_a_changed_program_judges_anew(home, monkeypatch):
    """Whoever works on it sees what the code does now."""
    judge = Judge(checker(home))
    judge.asked()
    monkeypatch.setattr(outcomes, "program", lambda: "other")
    judge.asked()
    assert 2 == judge.times


def test_a_damaged_outcome_is_made_anew(home):
    """A cache is never an error."""
    judge = Judge(checker(home))
    first = judge.asked()
    for file in Path(outcomes.folder()).iterdir():
        file.write_bytes(b"broken")
    assert first == judge.asked()
    assert 2 == judge.times


def test_without_a_place_nothing_is_kept(home, monkeypatch):
    """The report is judged all the same."""
    (home / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(home / "file"))
    judge = Judge(checker(home))
    assert judge.asked() == judge.asked()
    assert 2 == judge.times


def test_what_is_kept_stays_within_bounds(home):
    """What has not been used for longest goes first."""
    made = checker(home)
    for number in range(4):
        Judge(made, TEXT * (number + 1)).asked()
    files = sorted(Path(outcomes.folder()).iterdir(), key=lambda one: one.stat().st_mtime_ns)
    for number, file in enumerate(files):
        os.utime(file, (number, number))
    trim(sum(one.stat().st_size for one in files[2:]))
    assert set(files[2:]) == set(Path(outcomes.folder()).iterdir())
    trim(0)
    assert [] == list(Path(outcomes.folder()).iterdir())


@pytest.mark.parametrize(
    "path",
    sorted((Path(__file__).parents[2] / "examples" / "reports").glob("*.txt")),
    ids=lambda one: one.stem,
)
def test_real_reports_come_back_as_they_were(home, path):
    """Every record that a report may hold is known to the codec."""
    made = api.Checker(api.load_packs(cached=False))
    text = path.read_text("utf-8")
    first = Judge(made, text).asked()
    judge = Judge(made, text)
    assert first == judge.asked()
    assert 0 == judge.times


def test_another_limit_judges_anew(home, monkeypatch):
    """Limits decide what is read of a report; how long it may take does not."""
    judge = Judge(checker(home))
    judge.asked()
    monkeypatch.setenv("CHECKER_LIMIT_SECONDS", "7")
    judge.asked()
    assert 1 == judge.times
    monkeypatch.setenv("CHECKER_LIMIT_PAGES", "7")
    judge.asked()
    assert 2 == judge.times
