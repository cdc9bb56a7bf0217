"""Drafts checked in processes of their own, whatever these come to."""

import asyncio
from pathlib import Path

import pytest

from checker.errors import ReadError
from checker.web import crew as crews
from tests.web.conftest import DRAFT, Browser
from tests.web.tasks import devour, die, hang


@pytest.fixture(scope="module")
def crew(cache):
    """One process that has little time for each draft."""
    with pytest.MonkeyPatch.context() as patch, crews.crew(1) as made:
        patch.setenv("XDG_CACHE_HOME", cache)
        made.seconds = 30
        yield made


@pytest.mark.parametrize(
    ("task", "seconds", "key"),
    [(die, 30, "web.killed"), (hang, 0.2, "limits.SECONDS"), (devour, 30, "limits.MEMORY")],
)
def test_a_draft_that_ends_its_process_costs_itself_alone(crew, task, seconds, key):
    """One sentence, no file is left, and the next draft is checked."""
    crew.seconds = seconds
    with pytest.raises(ReadError) as caught:
        asyncio.run(crew.do("报告.txt", task))
    crew.seconds = 30
    assert key == caught.value.message.key
    assert [] == list(Path(crew.folder).iterdir())
    assert 7 == asyncio.run(crew.do("报告.txt", abs, -7))


def test_a_check_is_ended_with_who_asked_for_it(crew):
    """Its process is, too, and no file is left; the next draft is checked."""

    async def leave() -> None:
        asked = asyncio.create_task(crew.do("报告.txt", hang))
        while not list(Path(crew.folder).rglob("draft")):
            await asyncio.sleep(0.01)
        asked.cancel()
        await asyncio.wait([asked])

    asyncio.run(leave())
    assert [] == list(Path(crew.folder).iterdir())
    assert 7 == asyncio.run(crew.do("报告.txt", abs, -7))


def test_a_draft_is_checked_in_it(crew, cache):
    """And nothing of it is kept, in memory's place or in the store of outcomes."""
    Browser(crew).check(DRAFT)  # makes the packs ready, which are kept
    before = sorted(Path(cache).rglob("*"))
    answer = Browser(crew).check(DRAFT.replace("12次", "31次"))
    assert 200 == answer.status
    assert [] == list(Path(crew.folder).iterdir())
    assert before == sorted(Path(cache).rglob("*"))
