"""What the courier hands over arrives in Telegram as it should, and failures are told for what they are."""

import asyncio

import pytest

from adapters.telegram import Manners, Rates, Telegram
from adapters.ties import InDoubt
from bot.dialogue.talk import Choice, Picture, Say
from bot.service.post import Parcel, Refused, TryLater, Unreachable
from tests.adapters.telegram.house import FAST, House, fetching, file, free_port, options, parcel
from tests.adapters.telegram.peer import Person, Trouble


def say(made: Say, nonce: str = "n") -> Parcel:
    return Parcel("telegram", "1001", made, 36 * 36, nonce)


async def test_a_message_is_plain_text_with_buttons_that_carry_turn_and_key() -> None:
    async with fetching() as at:
        choices = (Choice("Yes", "aaaaaaaaaaaa"), Choice("Not yet", "b"), Choice("I would rather talk later", "c"))
        await at.telegram.carry(say(Say("<b>5 * 3_2</b> & [x](y)", speaker="Sam", choices=choices)))
        (call,) = at.peer.sent()
    assert call.text == "Sam: <b>5 * 3_2</b> & [x](y)"
    assert "parse_mode" not in call.fields
    assert call.buttons == [
        ("Yes", "a1:100:aaaaaaaaaaaa"),
        ("Not yet", "a1:100:b"),
        ("I would rather talk later", "a1:100:c"),
    ]


async def test_a_long_text_is_split_at_sentences_and_buttons_come_last() -> None:
    sentence = "She came in 🌧 and went straight to bed. "
    async with fetching() as at:
        await at.telegram.carry(say(Say(sentence * 300, choices=(Choice("Yes", "a"),))))
        calls = at.peer.sent()
    assert len(calls) == 4
    assert all(len(call.text.encode("utf-16-le")) // 2 <= 4096 and call.text.endswith(".") for call in calls)
    assert " ".join(call.text for call in calls) == (sentence * 300).strip()
    assert [bool(call.buttons) for call in calls] == [False, False, False, True]


async def test_a_picture_follows_its_text_and_says_in_words_what_it_shows() -> None:
    async with fetching() as at:
        picture = Picture("door", "0.1 0.4", "The door moved from shut to ajar.")
        await at.telegram.carry(say(Say("Your card.", choices=(Choice("More", "a"),), picture=picture)))
        text, photo = at.peer.sent()
    assert (text.text, text.buttons) == ("Your card.", [])
    assert photo.method == "sendPhoto"
    assert photo.text == "The door moved from shut to ajar."
    assert next(iter(photo.uploads.values()))["data"] == b"\x89PNG 0.1 0.4"
    assert photo.buttons == [("More", "a1:100:a")]


async def test_a_picture_that_can_not_be_drawn_or_is_refused_becomes_its_words() -> None:
    async def broken(picture: Picture) -> bytes:
        raise ZeroDivisionError

    made = Say("", choices=(Choice("More", "a"),), picture=Picture("door", "", "The door stayed shut."))
    async with fetching() as at:
        at.peer.fail("sendPhoto", Trouble(400, "Bad Request: PHOTO_INVALID_DIMENSIONS"))
        await at.telegram.carry(say(made, "1"))
        await at.telegram.close()
    first = at.peer.sent()
    async with fetching(Manners(rates=FAST), draws=broken) as at:
        await at.telegram.carry(say(made, "2"))
    for call in (*first, *at.peer.sent()):
        assert (call.method, call.text, call.buttons) == (
            "sendMessage",
            "The door stayed shut.",
            [("More", "a1:100:a")],
        )
    assert len(at.peer.sent()) == len(first) == 1


async def test_a_document_comes_before_its_words() -> None:
    async with fetching() as at:
        await at.telegram.carry(parcel("Here it is.", documents=(file("ajar.json", b"{}"),)))
        document, text = at.peer.sent()
    assert (document.uploads["document"]["filename"], document.uploads["document"]["data"]) == ("ajar.json", b"{}")
    assert text.text == "Here it is."


@pytest.mark.parametrize(
    ("trouble", "told"),
    [
        (Trouble(403, "Forbidden: bot was blocked by the user"), Unreachable),
        (Trouble(403, "Forbidden: user is deactivated"), Unreachable),
        (Trouble(403, "Forbidden: bot can't initiate conversation with a user"), Unreachable),
        (Trouble(400, "Bad Request: chat not found"), Unreachable),
        (Trouble(400, "Bad Request: PEER_ID_INVALID"), Unreachable),
        (Trouble(400, "Bad Request: BUTTON_DATA_INVALID"), Refused),
        (Trouble(400, "Bad Request: message text is empty"), Refused),
        (Trouble(500, "Internal Server Error"), TryLater),
        (Trouble(502, "Bad Gateway"), TryLater),
        (Trouble(401, "Unauthorized"), TryLater),
        (Trouble(0), TryLater),
    ],
)
async def test_failures_are_told_for_what_they_are(trouble: Trouble, told: type[Exception]) -> None:
    async with fetching() as at:
        at.peer.fail("sendMessage", trouble)
        with pytest.raises(told) as caught:
            await at.telegram.carry(parcel("secret words"))
        assert "secret" not in repr(caught.value) and caught.value.__cause__ is None
        await at.telegram.carry(parcel("again"))
        assert [call.text for call in at.peer.sent()] == ["again"]


async def test_an_address_that_is_no_chat_is_refused() -> None:
    async with fetching() as at:
        with pytest.raises(Refused):
            await at.telegram.carry(Parcel("telegram", "nobody", Say("hi"), 1, "n"))


async def test_what_nobody_asked_for_is_in_doubt_when_the_connection_breaks() -> None:
    async with fetching() as at:
        at.peer.fail("sendMessage", Trouble(0))
        with pytest.raises(InDoubt):
            await at.telegram.carry(parcel("Tonight's question", unasked=True))


async def test_a_server_that_is_not_there_is_tried_later_even_unasked() -> None:
    telegram = Telegram(options(f"http://127.0.0.1:{free_port()}"), House().take_in)
    with pytest.raises(TryLater):
        await telegram.carry(parcel("Tonight's question", unasked=True))
    await telegram.close()


async def test_a_message_in_pieces_goes_on_where_it_stopped() -> None:
    async with fetching() as at:
        made = say(Say("One sentence. " * 600))
        at.peer.fail("sendMessage", Trouble(0), chat=1001)
        with pytest.raises(TryLater):
            await at.telegram.carry(made)
        await at.telegram.carry(made)
        whole = " ".join(call.text for call in at.peer.sent())
        assert whole == ("One sentence. " * 600).strip()
        at.peer.calls.clear()
        at.peer.fail("sendPhoto", Trouble(502, "Bad Gateway"))
        card = say(Say("Your card.", picture=Picture("door", "", "It moved.")), "card")
        with pytest.raises(TryLater):
            await at.telegram.carry(card)
        await at.telegram.carry(card)
    assert [call.text for call in at.peer.sent()] == ["Your card.", "It moved."]


async def test_a_chat_that_telegram_wants_left_alone_holds_up_nobody_else() -> None:
    async with fetching() as at:
        at.peer.fail("sendMessage", Trouble(429, "Too Many Requests: retry after 40", {"retry_after": 40}), chat=1)
        with pytest.raises(TryLater) as caught:
            await at.telegram.carry(parcel("one", chat=1))
        assert caught.value.after == 40
        await at.telegram.carry(parcel("other", chat=2))
        with pytest.raises(TryLater) as again:
            await at.telegram.carry(parcel("two", chat=1))
    assert again.value.after is not None and 39 < again.value.after <= 40
    assert [call.chat for call in at.peer.sent()] == [2]


async def test_a_chat_that_moved_is_followed() -> None:
    async with fetching() as at:
        at.peer.fail("sendMessage", Trouble(400, "Bad Request: upgraded", {"migrate_to_chat_id": 2002}), chat=1001)
        await at.telegram.carry(parcel("one"))
        await at.telegram.carry(parcel("two"))
    assert [(call.chat, call.text) for call in at.peer.sent()] == [(2002, "one"), (2002, "two")]


async def test_a_topic_that_is_gone_is_left() -> None:
    async with fetching() as at:
        await Person(at.peer).writes("hello", message_thread_id=9, is_topic_message=True)
        await at.house.taken_in(1)
        at.peer.fail("sendMessage", Trouble(400, "Bad Request: message thread not found"))
        await at.telegram.carry(parcel("here"))
    assert [call.fields.get("message_thread_id") for call in at.peer.sent()] == [None]


async def test_one_chat_is_written_to_about_once_a_second_and_others_meanwhile() -> None:
    rates = Rates(chat=20, burst=2, overall=10_000, reserve=1)
    async with fetching(Manners(rates=rates)) as at:
        loop = asyncio.get_running_loop()
        began = loop.time()
        flood = [asyncio.create_task(at.telegram.carry(parcel(f"{n}", chat=1))) for n in range(6)]
        await at.telegram.carry(parcel("calm", chat=2))
        calm = loop.time() - began
        await asyncio.gather(*flood)
        assert calm < loop.time() - began
        assert loop.time() - began >= 4 / 20
    # all arrive; their order is the courier's, which hands over one message of a person at a time
    assert sorted(call.text for call in at.peer.sent(1)) == list("012345")
