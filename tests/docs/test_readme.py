"""What the README shows and names is what there is."""

import re

import pytest

from tests.docs.session import ROOT
from tests.docs.test_links import PAGES, names

PATH = re.compile(r"`((?:checker|docs|examples|rules|tests)/[\w./-]+)`")


@pytest.mark.parametrize(
    ("readme", "tutorial"),
    [("README.md", "drafter.md"), ("README.zh-CN.md", "drafter.zh-CN.md")],
)
def test_the_finding_it_shows_is_one_that_a_tutorial_prints(readme, tutorial):
    """And what tutorials print is compared with the program."""
    [shown] = re.findall(
        r"```console\n(.*?)```", (ROOT / readme).read_text("utf-8"), flags=re.DOTALL
    )

    assert shown in (ROOT / "docs" / "tutorials" / tutorial).read_text("utf-8")


@pytest.mark.parametrize("page", PAGES, ids=names(PAGES))
def test_a_file_that_a_page_names_is_there(page):
    """Under the path that it has in the repository, unless the page tells what was once."""
    named = () if page.name == "CHANGELOG.md" else PATH.findall(page.read_text("utf-8"))

    assert [] == [one for one in named if not (ROOT / one).exists()]
