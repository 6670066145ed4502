"""Which updates belong together, where several processes share a bot, and that they come out as they went in."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Any

import pytest

from adapters.telegram.shared import put
from bot.service.letterbox import Letterbox
from bot.service.people.keyfile import KeyFile
from bot.service.people.keys import Keyring
from bot.service.store.inbox import Waiting

CHAT = {"id": 77, "type": "private"}
KINDS: list[dict[str, Any]] = [
    {"update_id": 1, "message": {"message_id": 1, "chat": CHAT, "text": "hello"}},
    {"update_id": 2, "edited_message": {"message_id": 1, "chat": CHAT, "text": "hello"}},
    {"update_id": 3, "callback_query": {"id": "9", "from": {"id": 5}, "message": {"message_id": 1, "chat": CHAT}}},
    {"update_id": 4, "my_chat_member": {"chat": CHAT, "from": {"id": 5}}},
]


@dataclass
class Box:
    """An inbox that only remembers where things were put."""

    places: list[bytes] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)

    async def put(self, place: bytes, number: int, sealed: bytes, now: int, mine: bool) -> bool:
        self.places.append(place)
        self.numbers.append(number)
        return False

    async def claim(self, most: int) -> Sequence[bytes]:
        return ()

    async def rescue(self) -> bytes | None:
        return None

    async def next(self, place: bytes, taken: Sequence[int]) -> Sequence[Waiting]:
        return ()

    async def renew(self, places: Collection[bytes]) -> Collection[bytes]:
        return places

    async def failed(self, place: bytes, number: int) -> bool:
        return True

    async def set_aside(self, place: bytes, number: int, update: bytes) -> bool:
        return True


async def test_all_that_comes_from_one_chat_waits_in_one_place_under_the_hash_of_its_address() -> None:
    box, keyring = Box(), Keyring(KeyFile.make())
    letterbox = Letterbox(box, keyring, lambda: 1, lambda place: None)
    for update in KINDS:
        await put(letterbox, print, update)
    assert set(box.places) == {keyring.mac("telegram", "77")}
    assert box.numbers == [1, 2, 3, 4]


@pytest.mark.parametrize(
    "odd", [{"update_id": 5}, {"update_id": 5, "poll": {"id": "1"}}, {"update_id": 5, "message": 7}]
)
async def test_an_update_of_no_chat_is_kept_as_well(odd: dict[str, Any]) -> None:
    box, keyring = Box(), Keyring(KeyFile.make())
    await put(Letterbox(box, keyring, lambda: 1, lambda place: None), print, odd)
    assert box.places == [keyring.mac("telegram", "")]
