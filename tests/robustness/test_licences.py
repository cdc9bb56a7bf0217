"""What an installation brings may be handed on with a program under Apache-2.0, and is locked."""

import re
from functools import cache
from importlib.metadata import PackageNotFoundError, distribution, requires

import pytest

from tests.robustness.conftest import ROOT

ALLOWED = re.compile(r"\b(Apache|BSD|ISC|LGPL|MIT|MPL|PSF)\b")
STRONG = re.compile(r"\bA?GPL|(?<!Lesser )General Public", re.IGNORECASE)
NAME = re.compile(r"[\w.-]+")
EXTRAS = ("cluster", "lsp", "pdf-tables", "web")
TABLE = (ROOT / "docs/dependencies.md").read_text("utf-8")
LOCKED = (ROOT / ".ci/lock.txt").read_text("utf-8")


def _direct() -> list[str]:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    optional = project["optional-dependencies"]
    wanted = (*project["dependencies"], *(one for extra in EXTRAS for one in optional[extra]))
    return [NAME.match(one)[0] for one in wanted]


@cache
def _installed() -> dict[str, str]:
    """Return what the direct dependencies bring along, with what each says of its licence."""
    found: dict[str, str] = {}
    names = _direct()
    while names:
        name = _plain(names.pop())
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


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.mark.parametrize("name", sorted(_installed()))
def test_a_licence_allows_to_hand_it_on(name):
    """It is one of those allowed; LGPL is used as a library, unchanged and replaceable."""
    licence = _installed()[name]
    assert ALLOWED.search(licence), licence
    weak = licence.replace("LGPL", "").replace("Lesser General Public", "")
    assert not STRONG.search(weak), licence


@pytest.mark.parametrize("name", sorted(_installed()))
def test_its_version_is_locked(name):
    """The lock file names the version with which all tests passed."""
    locked = {_plain(line.partition("==")[0]) for line in LOCKED.splitlines()}
    assert name in locked


@pytest.mark.parametrize("name", _direct())
def test_every_dependency_is_accounted_for(name):
    """Its row of docs/dependencies.md says the lower bound, the licence and the reason."""
    assert f"| {name} |" in TABLE
