"""What the courier hands over arrives in Discord as it should, and failures are told for what they are."""

from typing import Any

import discord
import pytest

from adapters.discord.layout import TEXT_LIMIT, pieces
from adapters.discord.markdown import escape
from adapters.layout import units
from bot.dialogue.talk import Choice, Picture, Say
from bot.service.post import Document, Parcel, Refused, TryLater, Unreachable
from tests.adapters.discord.conftest import ANSWER, Answer, Set


def parcel(person: Any, say: Say, nonce: str = "1", **more: Any) -> Parcel:
    return Parcel("discord", str(person.dm_channel.id), say, 36 * 36, nonce, **more)


async def messages(person: Any) -> list[discord.Message]:
    """What stands in the chat, oldest first."""
    return list(person.dm_channel.history())


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("plain words, don't: fine (really) - yes.", "plain words, don't: fine (really) - yes."),
        ("*a* _b_ ~~c~~ `d` ||e||", r"\*a\* \_b\_ \~\~c\~\~ \`d\` \|\|e\|\|"),
        ("back\\slash", r"back\\slash"),
        ("> quote\n# head\n- item\n+ item\n-# small", "\\> quote\n\\# head\n\\- item\n\\+ item\n\\-# small"),
        ("1. one\n  2) two\n3 three", "1\\. one\n  2\\) two\n3 three"),
        ("<@1> <#2> <t:3> </x:4> 1 < 2 <3", r"\<@1> \<#2> \<t:3> \</x:4> 1 < 2 \<3"),
        ("[words](https://a.example/b_c)", r"[words]\(https://a.example/b_c)"),
        ("see https://a.example/b_c_d", "see https://a.example/b_c_d"),
        ("say :smile: at 8:30", r"say \:smile: at 8:30"),
    ],
)
def test_what_discord_would_read_as_markup_is_escaped(text: str, escaped: str) -> None:
    assert escape(text) == escaped


async def test_a_message_has_its_words_and_its_choices(at: Set) -> None:
    anna = at.env.create_user("anna")
    say = Say("@everyone *look*", "Sam", (Choice("Yes", "aaaaaaaaaaaa"), Choice("Not yet", "b")))
    await at.discord.carry(parcel(anna, say))
    (message,) = await messages(anna)
    assert message.content == r"Sam: @everyone \*look\*"
    assert not message.mention_everyone and message.flags.suppress_embeds
    (row,) = message.components
    assert isinstance(row, discord.ActionRow)
    assert [(b.label, b.custom_id) for b in row.children if isinstance(b, discord.Button)] == [
        ("Yes", "a1:100:aaaaaaaaaaaa"),
        ("Not yet", "a1:100:b"),
    ]


@pytest.mark.parametrize("sentence", ["She came in 🌧 and went straight to bed. ", "He_said *nothing* ... ~again~. "])
def test_a_long_text_is_split_at_sentences_and_choices_come_last(sentence: str) -> None:
    made = pieces(Parcel("discord", "1", Say(sentence * 200, choices=(Choice("Yes", "a"),)), 1, "n"))
    assert all(units(piece.text) <= TEXT_LIMIT and piece.text.endswith(".") for piece in made)
    assert " ".join(piece.text for piece in made) == escape(sentence * 200).strip()
    assert [len(piece.choices) for piece in made] == [0] * (len(made) - 1) + [1]
    assert len({piece.nonce for piece in made}) == len(made)


def test_even_pure_markup_fits() -> None:
    made = pieces(Parcel("discord", "1", Say("*" * 5000), 1, "n"))
    assert all(units(piece.text) <= TEXT_LIMIT for piece in made)
    assert "".join(piece.text for piece in made) == r"\*" * 5000


def test_a_nonce_is_the_same_at_every_try_and_fits() -> None:
    first, again = (pieces(Parcel("discord", "1", Say("Hello"), 1, "5f"))[0].nonce for _ in range(2))
    assert first == again and len(first) <= 25
    assert first != pieces(Parcel("discord", "1", Say("Hello"), 1, "60"))[0].nonce
    assert first != pieces(Parcel("discord", "1", Say("Hi"), 1, "5f"))[0].nonce  # a database begun anew


async def test_a_picture_stands_below_its_words_and_tells_them_to_who_can_not_see(at: Set) -> None:
    anna = at.env.create_user("anna")
    picture = Picture("door", "0.1 0.4", "The door moved from shut to ajar.")
    await at.discord.carry(parcel(anna, Say("Your card.", choices=(Choice("More", "a"),), picture=picture)))
    (message,) = await messages(anna)
    (shown,) = message.attachments
    assert (message.content, shown.description) == ("Your card.", "The door moved from shut to ajar.")
    assert await shown.read() == b"\x89PNG 0.1 0.4"
    assert len(message.components) == 1


async def test_a_picture_that_is_refused_becomes_its_words(at: Set) -> None:
    anna = at.env.create_user("anna")
    at.env.inject_error("POST", "/channels/*/messages", status=413, code=40005, message="Request entity too large")
    picture = Picture("door", "", "The door stayed shut.")
    await at.discord.carry(parcel(anna, Say("Your card.", choices=(Choice("More", "a"),), picture=picture)))
    (message,) = await messages(anna)
    assert (message.content, message.attachments) == ("Your card.\n\nThe door stayed shut.", [])
    assert len(message.components) == 1


async def test_documents_come_with_their_words_or_alone(at: Set) -> None:
    anna = at.env.create_user("anna")
    files = (Document("ajar.txt", b"all"), Document("ajar.json", b"{}"))
    await at.discord.carry(parcel(anna, Say(""), "1", documents=files))
    await at.discord.carry(parcel(anna, Say("Here it is."), "2", documents=files[:1]))
    alone, both = await messages(anna)
    assert ([a.filename for a in alone.attachments], alone.content) == (["ajar.txt", "ajar.json"], "")
    assert ([a.filename for a in both.attachments], both.content) == (["ajar.txt"], "Here it is.")


async def test_nothing_to_say_sends_nothing_and_bare_choices_get_a_mark(at: Set) -> None:
    anna = at.env.create_user("anna")
    await at.discord.carry(parcel(anna, Say("  ")))
    await at.discord.carry(parcel(anna, Say("", choices=(Choice("Go on", "a"),)), "2"))
    assert [message.content for message in await messages(anna)] == ["…"]


@pytest.mark.parametrize(
    ("status", "code", "told"),
    [
        (403, 50007, Unreachable),
        (403, 50278, Unreachable),
        (403, 50001, Unreachable),
        (404, 10003, Unreachable),
        (403, 0, TryLater),
        (401, 0, TryLater),
        (503, 0, TryLater),
        (400, 50035, Refused),
        (413, 40005, Refused),
    ],
)
async def test_failures_are_told_for_what_they_are(at: Set, status: int, code: int, told: type[Exception]) -> None:
    anna = at.env.create_user("anna")
    at.env.inject_error("POST", "/channels/*/messages", status=status, code=code, message="secret words")
    with pytest.raises(told) as caught:
        await at.discord.carry(parcel(anna, Say("secret words")))
    assert "secret" not in repr(caught.value) and caught.value.__cause__ is None
    await at.discord.carry(parcel(anna, Say("again"), "2"))
    assert [message.content for message in await messages(anna)] == ["again"]


async def test_opening_too_many_chats_asks_for_a_minute(at: Set) -> None:
    anna = at.env.create_user("anna")
    at.env.inject_error("POST", "/channels/*/messages", status=400, code=40003, message="too fast")
    with pytest.raises(TryLater) as caught:
        await at.discord.carry(parcel(anna, Say("Hello")))
    assert caught.value.after == 60


async def test_an_address_that_is_no_channel_is_refused(at: Set) -> None:
    with pytest.raises(Refused):
        await at.discord.carry(Parcel("discord", "nobody", Say("hi"), 1, "n"))


async def test_a_parcel_that_failed_half_way_goes_on_where_it_stopped(at: Set) -> None:
    anna = at.env.create_user("anna")
    long = parcel(anna, Say("A sentence of some length. " * 150))
    at.env.inject_error("POST", "/channels/*/messages", status=503, times=1)
    with pytest.raises(TryLater):
        await at.discord.carry(long)
    await at.discord.carry(long)
    assert [message.content for message in await messages(anna)] == [piece.text for piece in pieces(long)]


async def test_who_closed_direct_messages_is_replied_to_while_they_act(at: Set) -> None:
    anna = at.env.create_user("anna")
    at.house.before = Answer(at)
    await anna.send_dm("hello")
    at.env.inject_error("POST", "/channels/*/messages", status=403, code=50007, times=None)
    await anna.click(anna.dm_channel.last_message, label="Go on")
    assert [message.content for message in await messages(anna)] == ["hello", ANSWER, ANSWER]
    with pytest.raises(Unreachable):
        await at.discord.carry(parcel(anna, Say("Unasked."), "3", unasked=True))


async def test_a_picture_that_can_not_be_drawn_becomes_its_words(at: Set) -> None:
    anna = at.env.create_user("anna")
    await at.discord.carry(parcel(anna, Say("Your card.", picture=Picture("broken", "", "The door stayed shut."))))
    (message,) = await messages(anna)
    assert message.content == "Your card.\n\nThe door stayed shut."
