"""One of several worker processes: takes messages by a pipe, answers each with its number, and notes what it says.

It is of this release or, as far as its tables and states go, of the next one.
"""

import asyncio
import os
import time
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path

from msgspec.structs import asdict, replace

from bot.dialogue.talk import AwaitSilence, Conversation, Say, Turn, Wrote
from bot.pace.quiet import Quiet
from bot.service.manners import Manners
from bot.service.people.keyfile import KeyFile
from bot.service.people.keys import Keyring
from bot.service.people.records import Place
from bot.service.post import Happening, Incoming, Parcel
from bot.service.shell import Needs, Roles, Shell
from bot.service.store.errors import StoreError
from bot.service.store.postgres.migrating import steps
from bot.service.store.postgres.store import PostgresStore

LEASE = 1.0
MANNERS = Manners(quiet=Quiet(0, 0))

Message = tuple[str, int]
NEXT = {
    "next": """
CREATE TABLE moods (person text PRIMARY KEY, mood bigint NOT NULL);
ALTER TABLE people ADD COLUMN mood bigint NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN mood bigint;
CREATE INDEX outbox_made ON outbox (made);
"""
}
"""What a next release may do to the tables while workers of this one run: it only adds."""


class Log:
    """A door that writes down what passes; what is written stays written when the process is killed."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    async def carry(self, parcel: Parcel) -> None:
        os.write(self._file, f"{parcel.address} {parcel.say.text}\n".encode())


def answering(conversation: Conversation, happening: Happening, now: int) -> Turn:
    """Answers with the number that came, and to a silence with something unasked. What is said counts as a helpline's
    page, which nothing overtakes."""
    turn = conversation.turn + 1
    after = replace(conversation, turn=turn, visits={"gethelp#start": turn})
    if isinstance(happening, Wrote):
        return Turn(after, (Say(happening.text), AwaitSilence(1, after.turn)))
    return Turn(after, (Say("unasked"),))


class NextConversation(Conversation, frozen=True):
    """As the next release has it."""

    mood: int = 0


def answering_next(conversation: Conversation, happening: Happening, now: int) -> Turn:
    """As the next release does it: the same, and it remembers what this one does not know."""
    turn = answering(conversation, happening, now)
    return replace(turn, conversation=NextConversation(**asdict(turn.conversation), mood=7))


@dataclass(frozen=True, slots=True)
class Post:
    """Where a worker works, and how."""

    folder: Path
    url: str
    roles: Roles = field(default_factory=lambda: Roles(lease=LEASE))
    next_release: bool = False


def live(post: Post, pipe: Connection) -> None:
    """The life of one worker: put what comes by the pipe into the letterbox and say so, until it says None."""
    asyncio.run(_live(post, pipe))


async def _open(post: Post) -> Shell:
    take = answering_next if post.next_release else answering
    needs = Needs(post.url, take, post.folder / "ajar.key", MANNERS, post.roles)
    doors = {"door": Log(post.folder / "said.log")}
    if not post.next_release:
        return await Shell.open(needs, doors, _now)
    keyring = Keyring(KeyFile.open(needs.keys, new=True))
    store = await PostgresStore.open(post.url, keyring.stamp, _now(), post.roles.part(doors), {**steps(), **NEXT})
    return Shell.around(store, keyring, needs, doors, _now)


async def _live(post: Post, pipe: Connection) -> None:
    shell = await _open(post)
    await shell.start()
    box = shell.letterbox
    assert box is not None  # the store is shared

    async def take(content: bytes) -> None:
        person, _, number = content.decode().partition(" ")
        await shell.desk.take_in(Incoming("door", person, Wrote(number), number))

    async def put(message: Message) -> None:
        place: Place = ("door", message[0])
        try:
            await box.put(place, message[1], f"{message[0]} {message[1]}".encode())
        except StoreError:  # a platform brings it again
            await put(message)
        else:
            pipe.send(message)

    running = asyncio.create_task(box.run(take))
    asked: asyncio.Queue[Message | None] = asyncio.Queue()
    asyncio.get_running_loop().add_reader(pipe.fileno(), lambda: asked.put_nowait(pipe.recv()))
    async with asyncio.TaskGroup() as tasks:
        while (message := await asked.get()) is not None:
            tasks.create_task(put(message))
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    await shell.courier.drain()
    await shell.close()


def _now() -> int:
    return time.time_ns() // 1_000_000
