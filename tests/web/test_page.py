"""What is seen before a draft is handed in."""

import re

import pytest

from checker.output import html
from checker.web.page import ASSETS
from tests.web.conftest import Browser


@pytest.mark.parametrize(("path", "words"), [("/", "选择文件"), ("/?lang=en", "Choose files")])
def test_it_is_in_either_language(browser, path, words):
    """Chinese unless English is asked for."""
    assert words in browser.get(path).text


def test_it_needs_nothing_from_elsewhere(browser):
    """What it refers to is served beside it, and nothing else is named."""
    found = re.findall(r'(?:href|src)="([^"]+)"', browser.get("/").text)
    assert {f"/assets/{name}" for name in ASSETS} < set(found)
    assert [200] * len(found) == [browser.get(path).status for path in found]


@pytest.mark.parametrize("name", ASSETS)
def test_no_asset_names_another_host(browser, name):
    """Style, script and picture stand alone."""
    text = browser.get(f"/assets/{name}").text.replace("http://www.w3.org/2000/svg", "")
    assert None is re.search(r"https?:|@import|url\(", text)


def test_nothing_in_it_is_inline(browser):
    """The policy would not run it."""
    page = browser.get("/").text
    assert None is re.search(r"<style|<script>|style=|\son\w+=|javascript:", page)


@pytest.mark.parametrize("path", ["/", "/assets/script.js", "/nothing", "/check"])
def test_every_answer_is_under_the_policy(browser, path):
    """Nothing from elsewhere, in no foreign frame, kept by no cache; refusals as well."""
    headers = browser.get(path).headers
    policy = headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; ")
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert ("nosniff", "no-referrer", "no-store") == (
        headers["x-content-type-options"],
        headers["referrer-policy"],
        headers["cache-control"],
    )


def test_a_scorecard_is_shown_under_the_policy(browser):
    """A frame is under the policy of the page that fills it: style and script are let in by hash."""
    policy = browser.get("/").headers["content-security-policy"]
    assert all(one in policy for one in html.hashes())


def test_it_says_where_drafts_are_checked():
    """On this machine, or on the one that serves the page to others."""
    assert "只在这台电脑上检查" in Browser().get("/").text
    assert "在提供网页的那台电脑上检查" in Browser(is_shared=True).get("/").text


@pytest.mark.parametrize("path", ["/nothing", "/assets/app.py", "/assets/..%2fapp.py"])
def test_there_is_nothing_else(browser, path):
    """One sentence says so."""
    answer = browser.get(path)
    assert 404 == answer.status
    assert "没有这个网页" in answer.text
