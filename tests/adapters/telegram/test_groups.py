"""In groups the bot says one line: where to find it. Nobody is coached, no topic is named."""

from typing import Any

from adapters.public import GENERAL
from adapters.telegram import Manners
from bot.dialogue.talk import Wrote
from tests.adapters.telegram.house import FAST, fetching
from tests.adapters.telegram.peer import USERNAME, Peer, Person, Trouble

POINTER = f"I only answer in private: https://t.me/{USERNAME}"
GROUP = {"id": -100, "type": "supergroup", "title": "Friends"}


async def say(peer: Peer, text: str, **more: Any) -> None:
    person = Person(peer, 42)
    await peer.feed("message", {**person.message(text=text), "chat": GROUP, **more})


async def last(peer: Peer) -> None:
    """Something that shows that all before it was seen."""
    await Person(peer, 43).writes("last")


async def test_a_command_is_pointed_to_the_private_chat_in_its_topic() -> None:
    async with fetching() as at:
        await say(at.peer, f"/help@{USERNAME}", message_thread_id=8, is_topic_message=True)
        await say(at.peer, "/noticing she is quiet")
        await at.peer.until(lambda: len(at.peer.sent(-100)) == 2)
        calls = at.peer.sent(-100)
    assert [call.text for call in calls] == [POINTER, POINTER]
    assert [call.fields.get("message_thread_id") for call in calls] == ["8", None]
    assert not at.house.taken


async def test_other_bots_commands_and_plain_talk_are_none_of_its_business() -> None:
    async with fetching() as at:
        await say(at.peer, "/help@another_bot")
        await say(at.peer, "she is quiet tonight")
        await say(at.peer, f"@{USERNAME} hello")
        await at.peer.feed("channel_post", {"message_id": 1, "date": 1, "chat": {**GROUP, "type": "channel"}})
        await last(at.peer)
        taken = await at.house.taken_in(1)
    assert [t.event for t in taken] == [Wrote("last")]
    assert not at.peer.sent(-100)


async def test_a_press_in_a_group_is_only_acknowledged() -> None:
    async with fetching() as at:
        message = {"message_id": 3, "date": 1, "chat": GROUP}
        query = {"id": "q", "from": Person(at.peer).user, "chat_instance": "1", "data": "a1:1:key", "message": message}
        await at.peer.feed("callback_query", query)
        await at.peer.until(lambda: at.peer.of("answerCallbackQuery"))
    assert not at.house.taken and not at.peer.sent()


async def test_words_that_sound_like_danger_are_answered_in_private() -> None:
    async with fetching(Manners(rates=FAST, grave=lambda text: "danger" in text)) as at:
        await say(at.peer, "/help I am in danger")
        taken = await at.house.taken_in(1)
        (pointer,) = await at.peer.until(lambda: at.peer.sent(-100))
    assert (taken[0].address, taken[0].event) == ("42", Wrote("I am in danger"))
    assert pointer.text == POINTER


async def test_where_private_is_not_possible_the_group_gets_one_general_line() -> None:
    async with fetching(Manners(rates=FAST, grave=lambda text: "danger" in text)) as at:
        at.peer.fail("sendChatAction", Trouble(403, "Forbidden: bot can't initiate conversation with a user"))
        await say(at.peer, "/help I am in danger")
        await at.peer.until(lambda: at.peer.sent(-100))
        anonymous = {"sender_chat": GROUP, "from": {"id": 1087968824, "is_bot": True, "first_name": "Group"}}
        await say(at.peer, "/help danger", **anonymous)
        await at.peer.until(lambda: len(at.peer.sent(-100)) == 2)
        calls = at.peer.sent(-100)
    assert [call.text for call in calls] == [GENERAL, GENERAL]
    assert not at.house.taken


async def test_a_group_that_moved_is_followed_and_one_that_is_gone_left() -> None:
    async with fetching() as at:
        at.peer.fail("sendMessage", Trouble(400, "Bad Request: upgraded", {"migrate_to_chat_id": -200}), chat=-100)
        await say(at.peer, "/help")
        await at.peer.until(lambda: at.peer.sent(-200))
        at.peer.fail("sendMessage", Trouble(403, "Forbidden: bot was kicked from the group chat"), chat=-100)
        await say(at.peer, "/help")
        await last(at.peer)
        await at.house.taken_in(1)
    assert not at.peer.sent(-100)
