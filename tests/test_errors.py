"""What the operating system refuses, in words."""

import os

import pytest

from checker.errors import REFUSALS, reason_of
from checker.messages import say


@pytest.mark.parametrize("number", REFUSALS)
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_refusal_gives_the_way_out(number, lang):
    """It is a sentence of two parts, none of them the system's own."""
    told = say(reason_of(OSError(number, os.strerror(number))), lang)
    assert 2 == len(told.replace("；", ";").split(";"))
    assert os.strerror(number) not in told


def test_other_refusals_are_told_in_the_words_of_the_system():
    """What the table does not know is passed on."""
    assert "Device or resource busy" == reason_of(OSError(16, "Device or resource busy"))
