"""`ajar run`: the platforms, the courier and the clock in one process, from start to a clean end.

A platform that fails is left alone to mend itself and stops no other; a token that will never work is the operator's
to mend, so it ends the process before anything is served.
"""

import asyncio
import signal
from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

import structlog

from bot.service.post import Carrier, Parcel
from bot.service.shell import Needs, Shell

LOG = structlog.get_logger("ajar.run")

LEAVING = 3.0
"""Seconds that the courier has to deliver what is ready when the process is told to end; the rest is kept."""


class Platform(Protocol):
    """What an adapter offers here: listens until cancelled, carries meanwhile, and hangs up."""

    async def run(self) -> None: ...
    async def carry(self, parcel: Parcel) -> None: ...
    async def close(self) -> None: ...


Build = Callable[[Shell], Platform]


class Refusal(Exception):
    """A platform will never let this process in; the message is one line for the operator."""


async def serve(needs: Needs, builds: Mapping[str, Build], now: Callable[[], int], final: type[Exception]) -> None:
    """Serve until SIGTERM or SIGINT. `builds` makes each platform's door by its channel; `final` is what a door
    raises when its token will never work. Raises Refusal, StoreError or KeyFileError."""
    stopped = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    carriers: dict[str, Carrier] = {}
    shell = await Shell.open(needs, carriers, now)
    doors: list[Platform] = []
    try:
        for channel, build in builds.items():
            carriers[channel] = door = build(shell)
            doors.append(door)
        await shell.start()
        await _until_stopped(dict(zip(builds, doors, strict=True)), stopped, final)
        await _deliver_what_is_ready(shell)
    finally:
        await _close(shell, doors)


async def _until_stopped(doors: Mapping[str, Platform], stopped: asyncio.Event, final: type[Exception]) -> None:
    listening = {asyncio.create_task(door.run()): channel for channel, door in doors.items()}
    ending = asyncio.create_task(stopped.wait())
    try:
        while not stopped.is_set():
            await asyncio.wait([ending, *listening], return_when=asyncio.FIRST_COMPLETED)
            for task in [task for task in listening if task.done()]:
                channel = listening.pop(task)
                _look_into(channel, task, final)
                listening[asyncio.create_task(_again(doors[channel]))] = channel
    finally:
        ending.cancel()
        for listener in listening:
            listener.cancel()
        await asyncio.gather(ending, *listening, return_exceptions=True)


def _look_into(channel: str, task: asyncio.Task[None], final: type[Exception]) -> None:
    error = task.exception()
    if isinstance(error, final):
        raise Refusal(str(error)) from error
    LOG.error("a platform stopped listening; starting it again", platform=channel, error=type(error).__name__)


async def _again(door: Platform) -> None:
    """Doors mend their own connections; one that came to an end all the same gets a breath before it starts anew."""
    await asyncio.sleep(5)
    await door.run()


async def _deliver_what_is_ready(shell: Shell) -> None:
    try:
        await asyncio.wait_for(shell.courier.drain(), LEAVING)
    except TimeoutError:
        LOG.info("some messages wait for the next start")


async def _close(shell: Shell, doors: Sequence[Platform]) -> None:
    await shell.clock.stop()
    await shell.courier.stop()
    await asyncio.gather(*(door.close() for door in doors), return_exceptions=True)
    await shell.store.close()
