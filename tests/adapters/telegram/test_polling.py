"""What is under way for long holds up nobody but those whom Telegram does not bring, and that is said."""

import asyncio
from collections.abc import Mapping
from typing import Any

from structlog.testing import capture_logs

from adapters.telegram.intake import Insist
from adapters.telegram.line import MOST
from adapters.telegram.polling import Polling


class Telegram:
    """Gives updates from a number on, so many at a time."""

    def __init__(self, updates: int) -> None:
        self._updates = [{"update_id": number} for number in range(1, updates + 1)]
        self.pages_after_the_first = 0
        self.looked_twice = asyncio.Event()

    async def updates(self, offset: int | None, wait: int) -> list[dict[str, Any]]:
        if offset is not None:
            self.pages_after_the_first += 1
        if self.pages_after_the_first == 2:
            self.looked_twice.set()
        found = [update for update in self._updates if offset is None or update["update_id"] >= offset][:MOST]
        if not found:
            await asyncio.get_running_loop().create_future()
        return found


async def test_when_a_hundred_wait_behind_one_it_is_said_once_and_all_come_when_it_is_done() -> None:
    line, first_may_go_on, all_taken = Telegram(250), asyncio.Event(), asyncio.Event()
    taken: list[int] = []

    async def take(raw: Mapping[str, Any], _: Insist) -> None:
        if raw["update_id"] == 1:
            await first_may_go_on.wait()
        taken.append(raw["update_id"])
        if len(taken) == 250:
            all_taken.set()

    with capture_logs() as logged:
        running = asyncio.create_task(Polling(line, take).run())  # type: ignore[arg-type]  # what a poll needs of a line
        await line.looked_twice.wait()
        assert sorted(taken) == list(range(2, MOST + 1))
        first_may_go_on.set()
        await asyncio.wait_for(all_taken.wait(), 10)
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
    assert len([entry for entry in logged if "brings no more" in entry["event"]]) == 1
