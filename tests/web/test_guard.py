"""Requests that this page did not make."""

import pytest

from tests.web.conftest import HERE


@pytest.mark.parametrize(
    "host", [HERE, "localhost:1", "LOCALHOST", "[::1]:8765", "checker.example"]
)
def test_addresses_and_our_names_are_served(browser, host):
    """No foreign page can lead an address here."""
    assert 200 == browser.get("/", host=host).status


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example:8765", "", "[", "localhost."]
)
def test_another_name_is_refused(browser, host):
    """A name that leads here is somebody else's: DNS rebinding."""
    answer = browser.get("/", host=host)
    assert 403 == answer.status
    assert "没有处理" in answer.text


@pytest.mark.parametrize(
    "origin", ["http://evil.example", "null", "http://localhost:8765", "http://["]
)
def test_another_origin_is_refused(browser, origin):
    """Neither drafts nor requests are taken from a page of another origin."""
    assert 403 == browser.get("/", origin=origin).status


def test_our_own_origin_is_served(browser):
    """A browser sends it with every draft."""
    assert 200 == browser.get("/", origin=f"http://{HERE}").status
