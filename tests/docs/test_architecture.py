"""What is said of the program's insides."""

import re

from tests.docs.session import ROOT


def test_every_module_of_the_facts_has_its_place_in_the_order():
    """Whoever adds one says which question it answers, and whoever takes one away unsays it."""
    page = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    section = page.partition("## The facts")[2].partition("\n## ")[0]
    named = {
        one.removesuffix(".py").strip("/") for one in re.findall(r"`([a-z_]+(?:\.py|/)?)`", section)
    }

    folder = ROOT / "checker" / "facts"
    modules = {one.stem for one in folder.rglob("*") if one.suffix == ".py" or one.is_dir()}
    assert modules - {"__init__", "__pycache__"} == named
