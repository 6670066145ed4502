"""Who blocks the bot is marked in the store, and found again once they let it write: by the door of `ajar run`."""

from pathlib import Path

import pytest

from adapters.platforms import TELEGRAM, builds
from adapters.telegram import Telegram
from adapters.ties import no_pictures, nothing_grave
from bot.dialogue.talk import FollowUp, Say
from bot.service.post import Carrier
from bot.service.shell import Needs, Shell
from bot.settings import load
from tests.adapters.telegram.house import House, opened
from tests.adapters.telegram.peer import TOKEN, Peer, Person, serving
from tests.service.fakes import Companion, Wall


async def test_who_blocks_the_bot_is_not_written_to_until_they_let_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    peer, wall, companion = Peer(), Wall(), Companion({"ask me": (Say("I will."), FollowUp("how", 3600))})
    anna, carriers = Person(peer), dict[str, Carrier]()
    async with serving(peer) as url:
        monkeypatch.setenv("TELEGRAM_TOKEN", TOKEN)
        monkeypatch.setenv("TELEGRAM_BASE_URL", url)
        shell = await Shell.open(Needs(tmp_path / "ajar.db", companion.take), carriers, wall)
        carriers[TELEGRAM] = telegram = builds(load(None), no_pictures, nothing_grave)[TELEGRAM](shell)

        assert isinstance(telegram, Telegram)

        async def is_reachable(updates: int) -> bool:
            await peer.until(lambda: peer.polls and int(peer.polls[-1].get("offset", 0)) == updates + 1)
            found = await shell.store.find(shell.keyring.mac(TELEGRAM, str(anna.id)))
            assert found is not None
            return found.addresses[0].reachable

        async with opened(telegram, peer, House()):
            await shell.courier.start()
            await anna.writes("ask me")
            assert await is_reachable(1)
            await anna.turns("kicked")
            assert not await is_reachable(2)
            await anna.turns("member", old="kicked")
            assert await is_reachable(3)
            wall.move(hours=1)
            await shell.catch_up()
        await shell.close()
    assert [call.text for call in peer.sent(anna.id)] == ["I will.", "due how"]
