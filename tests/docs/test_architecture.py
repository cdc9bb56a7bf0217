"""What is said of the program's insides."""

import re

from checker.cli.commands import COMMANDS
from tests.docs.session import ROOT


def named(heading):
    """Return the modules and folders that a section of the page names."""
    page = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    section = page.partition(f"## {heading}")[2].partition("\n## ")[0]
    found = re.findall(r"`([a-z_]+(?:\.py|/)?)`", section)
    return {one.removesuffix(".py").strip("/") for one in found}


def test_every_module_of_the_document_has_its_place_in_the_order():
    """Those of the readers are known by their formats."""
    folder = ROOT / "checker" / "document"
    modules = {one.stem for one in folder.rglob("*.py") if one.parent.name != "readers"}
    folders = {one.parent.name for one in folder.glob("*/__init__.py")} - {"readers"}
    assert (modules - {"__init__"}) | folders == named("The document")


def test_every_module_of_the_facts_has_its_place_in_the_order():
    """Whoever adds one says which question it answers, and whoever takes one away unsays it."""
    folder = ROOT / "checker" / "facts"
    modules = {one.stem for one in folder.rglob("*") if one.suffix == ".py" or one.is_dir()}
    assert modules - {"__init__", "__pycache__"} == named("The facts")


def test_every_module_of_the_language_has_its_place_in_the_order():
    """Those of the verbs are known by their names."""
    modules = {one.stem for one in (ROOT / "checker" / "language").glob("*.py")}
    assert modules - {"__init__"} == named("The rule language")


def test_every_module_of_the_packs_has_its_place_in_the_order():
    """From the file to what the engine gets."""
    modules = {one.stem for one in (ROOT / "checker" / "packs").glob("*.py")}
    assert modules - {"__init__"} == named("The packs")


def test_every_module_that_serves_the_commands_is_named():
    """Those of the commands themselves are known by their names."""
    modules = {one.stem for one in (ROOT / "checker" / "cli").glob("*.py")}
    assert modules - {"__init__", *COMMANDS} == named("The command line")


def test_every_piece_of_the_program_is_on_the_page():
    """Each folder and module that stands right in the package, by its path."""
    page = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    folder = ROOT / "checker"
    pieces = {f"checker/{one.name}" for one in folder.glob("*.py")}
    pieces |= {f"checker/{one.parent.name}/" for one in folder.glob("*/__init__.py")}
    private = {"checker/__init__.py", "checker/__main__.py"}
    assert set() == {one for one in pieces - private if f"`{one}`" not in page}
