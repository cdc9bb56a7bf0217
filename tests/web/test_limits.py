"""How much is taken in, how long is waited, and how many are served."""

import asyncio

import pytest

from checker.web import body, drafts, work
from tests.web.conftest import DRAFT, Browser, Here

POST = ("POST", "/check")
SMALL = 100_000


class Waiting(Here):
    """A crew that is busy until it is told to go on; notes what became of what it was given."""

    def __init__(self) -> None:
        self.came, self.ready, self.dropped = 0, asyncio.Event(), 0

    async def do(self, source, task, *given):
        self.came += 1
        try:
            await self.ready.wait()
        except asyncio.CancelledError:
            self.dropped += 1
            raise
        return work.Outcome("", "", "", ())


def test_a_declared_size_is_refused_before_anything_comes():
    """Whoever announces too much is not listened to."""
    headers = {"Content-Length": str(SMALL + 1)}
    answer = asyncio.run(Browser(most=SMALL).ask(*POST, (), headers, ends=False))
    assert 413 == answer.status
    assert "--max-upload" in answer.text


@pytest.mark.parametrize("headers", [{}, {"Content-Length": "10"}, {"Content-Length": "many"}])
def test_what_comes_is_counted(headers):
    """In pieces, without a size or with one that is not true."""
    answer = asyncio.run(Browser(most=SMALL).ask(*POST, [b"x" * 60_000] * 2, headers, ends=False))
    assert 413 == answer.status


def test_as_much_as_is_allowed_is_taken():
    """The limit itself is no offence."""
    data = DRAFT.encode().ljust(SMALL)
    assert 200 == asyncio.run(Browser(most=SMALL).ask(*POST, [data])).status


@pytest.mark.parametrize("limit", ["IDLE", "WHOLE"])
def test_a_stuck_upload_is_given_up(monkeypatch, limit):
    """One that stops, and one that takes too long in all; its place is free again."""
    monkeypatch.setattr(body, limit, 0.01)
    browser = Browser()
    answer = asyncio.run(browser.ask(*POST, [b"x"], ends=False))
    assert 408 == answer.status
    assert "没有传完" in answer.text
    assert Here.workers + drafts.WAITING == browser.drafts.places


def test_more_than_can_wait_are_sent_away():
    """One sentence says to come back; those who wait are served, and then there is room again."""

    async def crowd():
        browser = Browser(Waiting())
        most = browser.drafts.places
        waiting = [asyncio.create_task(browser.ask(*POST, [DRAFT.encode()])) for _ in range(most)]
        while browser.drafts.crew.came < most:
            await asyncio.sleep(0)
        turned_away = await browser.ask(*POST, [DRAFT.encode()])
        browser.drafts.crew.ready.set()
        return turned_away, await asyncio.gather(*waiting), browser.drafts.places - most

    turned_away, served, missing = asyncio.run(crowd())
    assert (503, "正在检查的文件太多，请过一会儿再试。") == (turned_away.status, turned_away.text)
    assert {200} == {one.status for one in served}
    assert 0 == missing


def test_nothing_is_checked_for_who_has_gone():
    """The check is given up when the browser is closed."""

    async def leave():
        browser, gone = Browser(Waiting()), asyncio.Event()
        asked = asyncio.create_task(browser.ask(*POST, [DRAFT.encode()], gone=gone))
        while not browser.drafts.crew.came:
            await asyncio.sleep(0)
        gone.set()
        await asked
        return browser.drafts

    left = asyncio.run(leave())
    assert 1 == left.crew.dropped
    assert Here.workers + drafts.WAITING == left.places
