"""What people do in Telegram arrives at the desk, in order, and is confirmed only once it is kept."""

import asyncio

from adapters.telegram import Manners
from bot.dialogue.talk import Opened, Pressed, Wrote
from bot.service.post import Incoming
from tests.adapters.telegram.house import FAST, fetching, parcel
from tests.adapters.telegram.peer import Peer, Person, Trouble


async def test_words_a_start_and_a_press_arrive_as_what_they_are() -> None:
    async with fetching() as at:
        person = Person(at.peer, 42, language="de")
        await person.writes("she is quiet tonight")
        await person.writes("/start noticing")
        await person.writes("/get_help@ajar_test_bot now")
        await person.presses_data("a1:11:k3y_-")
        taken = await at.house.taken_in(4)
    assert [t.event for t in taken] == [
        Wrote("she is quiet tonight"),
        Opened("noticing"),
        Wrote("/get_help now"),
        Pressed("k3y_-", 37),
    ]
    assert {(t.channel, t.address, t.language) for t in taken} == {("telegram", "42", "de")}
    assert len({t.update for t in taken}) == 4


async def test_what_has_no_words_is_told_so_and_captions_are_words() -> None:
    async with fetching() as at:
        person = Person(at.peer)
        voice = {"file_id": "v", "file_unique_id": "v", "duration": 3}
        photo = [{"file_id": "p", "file_unique_id": "p", "width": 1, "height": 1}]
        await person.sends(voice=voice)
        await person.sends(location={"latitude": 1.0, "longitude": 1.0})
        await person.sends(photo=photo, caption="look at this message")
        for _ in range(3):
            await person.sends(photo=photo, media_group_id="album")
        await person.sends(pinned_message=person.message(text="old"))
        await person.writes("last")
        taken = await at.house.taken_in(5)
    assert [t.event for t in taken] == [Wrote(""), Wrote(""), Wrote("look at this message"), Wrote(""), Wrote("last")]


async def test_an_edit_is_read_again_if_it_changed_the_words() -> None:
    async with fetching() as at:
        person = Person(at.peer)
        message = await person.writes("he is fine")
        await person.edits(message)
        await person.edits(message, text="he is not fine")
        await person.edits(person.message(location={"latitude": 1.0, "longitude": 1.0}))
        await person.writes("last")
        taken = await at.house.taken_in(3)
    assert [t.event for t in taken] == [Wrote("he is fine"), Wrote("he is not fine"), Wrote("last")]
    assert taken[0].update != taken[1].update


async def test_forged_and_malformed_presses_reach_the_desk_as_presses_that_fit_nothing() -> None:
    async with fetching() as at:
        person = Person(at.peer)
        for data in ("", "a1:", "a1:zz", "b7:1:key", "a1:ZZ:key", "a1:1:key:more", "a1:" + "z" * 30 + ":k", "💥"):
            await person.presses_data(data)
        taken = await at.house.taken_in(8)
        await at.peer.until(lambda: len(at.peer.of("answerCallbackQuery")) == 8)
    assert {t.event for t in taken} == {Pressed("", -1)}


async def test_a_press_is_acknowledged_before_its_turn_and_its_buttons_go_afterwards() -> None:
    gate = asyncio.Event()

    async def wait(incoming: Incoming) -> None:
        await gate.wait()

    async with fetching() as at:
        at.house.before = wait
        await at.telegram.carry(parcel("How was it?", "Good", "Not yet"))
        await Person(at.peer).presses("Not yet")
        (answer,) = await at.peer.until(lambda: at.peer.of("answerCallbackQuery"))
        assert answer.fields["text"] == "Not yet"
        assert not at.peer.of("editMessageReplyMarkup")
        gate.set()
        (edit,) = await at.peer.until(lambda: at.peer.of("editMessageReplyMarkup"))
    assert int(edit.fields["message_id"]) == at.peer.sent()[0].result["message_id"]
    assert "reply_markup" not in edit.fields
    assert at.house.taken[0].event == Pressed("key1", 37)


async def test_a_press_that_is_too_old_to_be_answered_counts_all_the_same() -> None:
    async with fetching() as at:
        at.peer.fail("answerCallbackQuery", Trouble(400, "Bad Request: query is too old and response timeout expired"))
        at.peer.fail("editMessageReplyMarkup", Trouble(400, "Bad Request: message is not modified"))
        await at.telegram.carry(parcel("How was it?", "Good"))
        await Person(at.peer).presses("Good")
        assert (await at.house.taken_in(1))[0].event == Pressed("key0", 37)
        await Person(at.peer).writes("and then")
        await at.house.taken_in(2)


async def test_one_person_is_heard_in_order_while_others_go_past() -> None:
    gate = asyncio.Event()

    async def wait(incoming: Incoming) -> None:
        if incoming.address == "1" and incoming.event == Wrote("first"):
            await gate.wait()

    async with fetching() as at:
        at.house.before = wait
        slow, quick = Person(at.peer, 1), Person(at.peer, 2)
        await slow.writes("first")
        await slow.writes("second")
        await quick.writes("hello")
        assert (await at.house.taken_in(1))[0].address == "2"
        for number in range(5):
            await quick.writes(f"more {number}")
        await at.house.taken_in(6)
        gate.set()
        taken = await at.house.taken_in(8)
    assert [t.event for t in taken if t.address == "1"] == [Wrote("first"), Wrote("second")]
    assert [t.event for t in taken if t.address == "2"] == [Wrote("hello"), *(Wrote(f"more {n}") for n in range(5))]


async def test_nothing_is_confirmed_before_it_is_committed() -> None:
    gate = asyncio.Event()

    async def wait(incoming: Incoming) -> None:
        await gate.wait()

    async with fetching() as at:
        at.house.before = wait
        await Person(at.peer).writes("keep me")
        await at.peer.until(lambda: len(at.peer.polls) >= 3)
        assert {int(poll.get("offset", 1)) for poll in at.peer.polls} == {1}
        gate.set()
        await at.peer.until(lambda: int(at.peer.polls[-1].get("offset", 0)) == 2)
    assert len(at.house.taken) == 1


async def test_what_was_not_committed_when_the_process_died_comes_again() -> None:
    peer = Peer()

    async def die(incoming: Incoming) -> None:
        raise OSError("disk full")

    async with fetching(peer=peer) as at:
        at.house.before = die
        await Person(peer).writes("keep me")
        await peer.until(lambda: len(peer.polls) >= 3)
        assert not at.house.taken
    async with fetching(peer=peer) as at:
        assert (await at.house.taken_in(1))[0].event == Wrote("keep me")


async def test_an_update_that_fails_is_tried_again_and_one_that_never_works_stops_nobody() -> None:
    tries = 0

    async def stumble(incoming: Incoming) -> None:
        nonlocal tries
        if incoming.event == Wrote("poison"):
            tries += 1
            raise ValueError("poison")

    async with fetching() as at:
        at.house.before = stumble
        await Person(at.peer, 1).writes("poison")
        await Person(at.peer, 1).writes("after it")
        await Person(at.peer, 2).writes("hello")
        taken = await at.house.taken_in(2)
        await at.peer.until(lambda: int(at.peer.polls[-1].get("offset", 0)) == 4)
    assert [t.event for t in taken] == [Wrote("hello"), Wrote("after it")]
    assert tries >= 5
    assert [t.event for t in at.house.given_up] == [Wrote("poison")]
    assert [t.event for t in at.house.put_off] == [Wrote("after it")]


async def test_an_update_that_the_library_can_not_read_hides_no_other() -> None:
    async with fetching() as at:
        await at.peer.feed("message", {"text": "no chat, no date, nothing"})
        await Person(at.peer).writes("hello")
        assert (await at.house.taken_in(1))[0].event == Wrote("hello")
        await at.peer.until(lambda: int(at.peer.polls[-1].get("offset", 0)) == 3)


async def test_a_block_and_its_end_are_told() -> None:
    async with fetching() as at:
        person = Person(at.peer, 9)
        await person.turns("kicked")
        await person.turns("member", old="kicked")
        await at.house.until(lambda: len(at.house.reached) == 2)
    assert at.house.reached == [("9", False), ("9", True)]


async def test_the_bot_is_seen_to_type_when_an_answer_takes_long_and_in_the_right_topic() -> None:
    async with fetching(Manners(rates=FAST, patience=0.0)) as at:
        await Person(at.peer, 5).writes("hello", message_thread_id=77, is_topic_message=True)
        (action,) = await at.peer.until(lambda: at.peer.of("sendChatAction"))
        await at.telegram.carry(parcel("hi", chat=5))
        await Person(at.peer, 5).writes("hello again")
        await at.peer.until(lambda: len(at.peer.of("sendChatAction")) == 2)
        await at.telegram.carry(parcel("hi again", chat=5))
    assert (action.chat, action.fields["action"], int(action.fields["message_thread_id"])) == (5, "typing", 77)
    assert [call.fields.get("message_thread_id") for call in at.peer.sent(5)] == ["77", None]
