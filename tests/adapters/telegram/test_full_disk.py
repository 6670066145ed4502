"""A whole bot whose disk can't be written to for a while: Telegram keeps what can't be kept here."""

from pathlib import Path

from adapters.telegram import Manners, Telegram
from bot.service.post import Carrier
from bot.service.unkept import WAITS
from bot.shelf import open_companion
from tests.adapters.telegram.house import FAST, House, opened, options
from tests.adapters.telegram.peer import Peer, Person, serving
from tests.service.fakes import Companion
from tests.service.test_unkept import HURT, room


async def test_what_comes_while_the_disk_is_full_is_answered_when_it_is_not(tmp_path: Path) -> None:
    peer, carriers = Peer(), dict[str, Carrier]()
    async with serving(peer) as url, room(tmp_path, Companion().take, carriers) as at:
        manners = Manners(rates=FAST, first_delay=0.01, given_up=at.desk.give_up)
        carriers["telegram"] = telegram = Telegram(options(url), at.desk.take_in, manners)
        async with opened(telegram, peer, House()):
            at.disk.protect()
            await Person(peer).writes("keep me")
            await peer.until(lambda: [call.text for call in peer.sent(1001)] == [WAITS.text])
            assert {int(poll.get("offset", 1)) for poll in peer.polls} == {1}
            at.disk.protect(False)
            await peer.until(lambda: int(peer.polls[-1].get("offset", 0)) == 2)
            await at.said()
    assert [call.text for call in peer.sent(1001)] == [WAITS.text, "1 keep me"]


async def test_words_about_safety_are_answered_though_something_waits_before_them(tmp_path: Path) -> None:
    peer, carriers = Peer(), dict[str, Carrier]()
    async with serving(peer) as url, room(tmp_path, open_companion().take, carriers) as at:
        desk = at.desk
        manners = Manners(rates=FAST, first_delay=0.01, delayed=desk.delayed, given_up=desk.give_up)
        carriers["telegram"] = telegram = Telegram(options(url), desk.take_in, manners)
        async with opened(telegram, peer, House()):
            at.disk.protect()
            anna = Person(peer)
            await anna.writes("hello")
            await anna.writes(HURT)
            await peer.until(lambda: any(call.text != WAITS.text for call in peer.sent(anna.id)))
            assert {int(poll.get("offset", 1)) for poll in peer.polls} == {1}
