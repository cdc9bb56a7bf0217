"""The table of formats."""

import inspect

import pytest

from checker.output import FORMATS, Renderer, renderer


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_has_a_renderer(name):
    """Each module of the table holds render(run, view)."""
    wanted = list(inspect.signature(Renderer.render).parameters)[1:]
    assert wanted == list(inspect.signature(renderer(name).render).parameters)


def test_an_unknown_format_is_a_key_error():
    """The command line has refused it long before."""
    with pytest.raises(KeyError):
        renderer("pdf")
