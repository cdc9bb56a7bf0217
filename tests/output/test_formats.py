"""The table of formats."""

import inspect
from pathlib import Path

import pytest

from checker.output import FORMATS, Renderer, renderer
from checker.view import View
from tests.output import samples

GOLDEN = Path(__file__).parent / "golden"
PAGES = {
    f"{name}-{lang}": View(lang, "review")
    for name in ("junit", "github", "markdown")
    for lang in ("zh", "en")
}


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_has_a_renderer(name):
    """Each module of the table holds render(run, view)."""
    wanted = list(inspect.signature(Renderer.render).parameters)[1:]
    assert wanted == list(inspect.signature(renderer(name).render).parameters)


def test_an_unknown_format_is_a_key_error():
    """The command line has refused it long before."""
    with pytest.raises(KeyError):
        renderer("pdf")


@pytest.mark.parametrize("name", PAGES)
def test_an_output_is_what_it_was(name):
    """It changes only when somebody wants it to (run tests/output/golden.py then)."""
    made = renderer(name.partition("-")[0]).render(samples.run(), PAGES[name])
    data = made if isinstance(made, bytes) else made.encode()
    assert (GOLDEN / f"{name}.txt").read_bytes() == data
