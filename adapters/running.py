"""`ajar run`: the platforms, the courier and the clock in one process, from start to a clean end.

A platform that fails is left alone to mend itself and stops no other; a token that will never work is the operator's
to mend, so it ends the process before anything is served.
"""

import asyncio
import math
import signal
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol

import structlog

from bot.service.post import Carrier, Parcel
from bot.service.shell import Needs, Shell
from bot.service.watching.health import Health, PortTaken, Watch
from bot.service.watching.standing import Lookout

LOG = structlog.get_logger("ajar.run")

LEAVING = 3.0
"""Seconds that the courier has to deliver what is ready when the process is told to end; the rest is kept."""


class Platform(Protocol):
    """What an adapter offers here: listens until cancelled, carries meanwhile, and hangs up."""

    @property
    def connected(self) -> bool: ...
    async def run(self) -> None: ...
    async def carry(self, parcel: Parcel) -> None: ...
    async def close(self) -> None: ...


Build = Callable[[Shell], Platform]
Final = type[Exception] | tuple[type[Exception], ...]


class Refusal(Exception):
    """What only a person can mend: a platform will never let this process in, or its port is taken. The message is one
    line for the operator."""


async def serve(
    needs: Needs,
    builds: Mapping[str, Build],
    now: Callable[[], int],
    final: Final,
    watch: Watch | None = None,
) -> None:
    """Serve until SIGTERM or SIGINT. `builds` makes each platform's door by its channel; `final` is what a door
    raises when it will never work; `watch` makes the server for those who look after it. Raises Refusal,
    StoreError or KeyFileError."""
    stopped = _stopped()
    carriers: dict[str, Carrier] = {}
    shell = await Shell.open(needs, carriers, now)
    doors: dict[str, Platform] = {}
    lookout = _lookout(shell, doors, needs.backups)
    health = watch(lookout) if watch else None
    try:
        for channel, build in builds.items():
            carriers[channel] = doors[channel] = build(shell)
        if health:
            await _open_port(health)
        await shell.start()
        await _look_for_backups(lookout)
        await _until_stopped(doors, stopped, final)
        await _deliver_what_is_ready(shell)
    finally:
        await _close(shell, doors, health)


def _stopped() -> asyncio.Event:
    """Set by SIGTERM or SIGINT. What goes wrong where nobody waits for it is logged by its kind alone: its text may
    hold words."""
    stopped, loop = asyncio.Event(), asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopped.set)
    loop.set_exception_handler(_unforeseen)
    return stopped


def _unforeseen(_: asyncio.AbstractEventLoop, context: Mapping[str, object]) -> None:
    LOG.error("something failed unforeseen", error=type(context.get("exception")).__name__)


def _lookout(shell: Shell, doors: Mapping[str, Platform], backups: Path | None) -> Lookout:
    def connected() -> dict[str, bool]:
        return {channel: door.connected for channel, door in doors.items()}

    return Lookout(shell.store, shell.now, lambda: shell.clock.running or not shell.roles.clock, connected, backups)


async def _look_for_backups(lookout: Lookout) -> None:
    if await lookout.backup() == math.inf:
        LOG.warning("AJAR_BACKUP_FOLDER holds no backup, or can't be read", folder=str(lookout.backups))


async def _open_port(health: Health) -> None:
    try:
        await health.start()
    except PortTaken as error:
        raise Refusal(str(error)) from error


async def _until_stopped(doors: Mapping[str, Platform], stopped: asyncio.Event, final: Final) -> None:
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


def _look_into(channel: str, task: asyncio.Task[None], final: Final) -> None:
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


async def _close(shell: Shell, doors: Mapping[str, Platform], health: Health | None) -> None:
    await shell.clock.stop()
    await shell.courier.stop()
    await asyncio.gather(*(door.close() for door in doors.values()), return_exceptions=True)
    if health:
        await health.stop()
    await shell.store.close()
