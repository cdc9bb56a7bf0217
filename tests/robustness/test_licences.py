"""What an ordinary install brings along may be handed on with a program under Apache-2.0."""

import re
from importlib.metadata import PackageNotFoundError, distribution, requires

import pytest

from tests.robustness.conftest import ROOT

STRONG = re.compile(r"\bA?GPL|(?<!Lesser )General Public", re.IGNORECASE)
NAME = re.compile(r"[\w.-]+")
TABLE = (ROOT / "docs/dependencies.md").read_text("utf-8")


def _direct() -> list[str]:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return [NAME.match(one)[0] for one in project["dependencies"]]


def _installed() -> dict[str, str]:
    """Return what the direct dependencies bring along, with what each says of its licence."""
    found: dict[str, str] = {}
    names = _direct()
    while names:
        name = names.pop()
        if name in found:
            continue
        try:
            data = distribution(name).metadata
        except PackageNotFoundError:  # for another system or interpreter
            continue
        classifiers = [one for one in data.get_all("Classifier") or () if "License ::" in one]
        lines = (data.get("License-Expression"), (data.get("License") or "")[:100], *classifiers)
        found[name] = " ".join(filter(None, lines))
        wanted = (one for one in requires(name) or () if "extra ==" not in one)
        names += [NAME.match(one)[0] for one in wanted]
    return found


@pytest.mark.parametrize("name", sorted(_installed()))
def test_no_licence_forbids_to_hand_it_on(name):
    """Neither GPL nor AGPL; LGPL is used as a library, unchanged and replaceable."""
    licence = _installed()[name].replace("LGPL", "").replace("Lesser General Public", "")
    assert not STRONG.search(licence), licence


@pytest.mark.parametrize("name", _direct())
def test_every_dependency_is_accounted_for(name):
    """Its row of docs/dependencies.md says the lower bound, the licence and the reason."""
    assert f"| {name} |" in TABLE
