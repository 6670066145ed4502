"""What people do in private arrives at the desk as it should."""

import discord
import pytest
import simcord

from adapters.discord import Discord
from adapters.discord.buttons import PICK
from adapters.discord.form import FORM, WORDS
from bot.dialogue.talk import Opened, Pressed, Wrote
from bot.service.post import Incoming
from tests.adapters.discord.conftest import ANSWER, Answer, Set, events
from tests.adapters.house import House


async def test_a_direct_message_is_words_from_its_channel(at: Set) -> None:
    anna = at.env.create_user("anna")
    message = await anna.send_dm("She is quiet tonight")
    (incoming,) = at.house.taken
    assert (incoming.channel, incoming.address) == ("discord", str(anna.dm_channel.id))
    assert (incoming.event, incoming.update) == (Wrote("She is quiet tonight"), str(message.id))


async def test_a_message_without_words_is_heard_as_no_words(at: Set) -> None:
    anna = at.env.create_user("anna")
    voice = at.env.backend.store_attachments(anna.dm_channel.id, [("voice.ogg", b"OggS")])
    await anna.send_dm("", attachments=voice)
    await anna.send_dm("in words", attachments=voice)
    assert events(at.house.taken) == [Wrote(""), Wrote("in words")]


async def test_an_edit_is_read_again_if_it_changed_words(at: Set) -> None:
    anna = at.env.create_user("anna")
    message = await anna.send_dm("She is quit")
    await anna.edit(message, "She is quit")
    await anna.edit(message, "She is quiet")
    assert events(at.house.taken) == [Wrote("She is quit"), Wrote("She is quiet")]
    assert len({incoming.update for incoming in at.house.taken}) == 2


async def test_the_bot_does_not_hear_itself_or_other_bots(at: Set) -> None:
    anna, other = at.env.create_user("anna"), at.env.create_user("robot", bot=True)
    await at.carry(anna, "Hello")
    await other.send_dm("Hello")
    assert at.house.taken == []


async def test_a_button_is_acknowledged_and_only_the_choice_stays(at: Set) -> None:
    anna = at.env.create_user("anna")
    await at.carry(anna, "Shall we?", "Yes", "Not yet")
    result = await anna.click(anna.dm_channel.last_message, label="Not yet")
    assert result.deferred
    assert events(at.house.taken) == [Pressed("key1", 37)]
    assert shown(anna.dm_channel.last_message) == [("Not yet", True)]


async def test_more_than_five_choices_are_a_list_to_pick_from(at: Set) -> None:
    anna = at.env.create_user("anna")
    await at.carry(anna, "Which one?", *(f"Country {number}" for number in range(30)))
    message = anna.dm_channel.last_message
    first, second = lists(message)
    assert (len(first.options), len(second.options)) == (25, 5)
    await anna.select(message, [second.options[1].value], custom_id=f"{PICK}25")
    assert events(at.house.taken) == [Pressed("key26", 37)]
    assert shown(anna.dm_channel.last_message) == [("Country 26", True)]


async def test_a_button_of_unknown_make_is_a_press_that_fits_nothing(at: Set) -> None:
    anna = at.env.create_user("anna")
    view = discord.ui.View(timeout=None)
    view.add_item(discord.ui.Button(label="Old", custom_id="q:made by another version"))
    view.stop()
    message = await at.env.bot.get_partial_messageable(anna.dm_channel.id).send("Old question", view=view)
    result = await anna.click(message, label="Old")
    assert result.acknowledged
    assert events(at.house.taken) == [Pressed("", -1)]


async def test_buttons_outlive_the_process(at: Set, house: House) -> None:
    anna = at.env.create_user("anna")
    await at.carry(anna, "Shall we?", "Yes")
    next_one = Discord(at.options, house.take_in)
    await at.env.restart_bot(next_one.line())
    await anna.click(anna.dm_channel.last_message, label="Yes")
    assert events(house.taken) == [Pressed("key0", 37)]
    await next_one.close()


async def test_commands_are_words_and_start_opens(at: Set) -> None:
    anna, at.house.before = at.env.create_user("anna"), Answer(at)
    for name in ("start", "help", "get_help", "forget"):
        result = await anna.slash(name)
        assert result.deferred and result.ephemeral
        assert result.response is None
        said = anna.dm_channel.last_message
        assert said is not None and said.content == ANSWER
    assert events(at.house.taken) == [Opened(), Wrote("/help"), Wrote("/get_help"), Wrote("/forget")]
    assert {incoming.address for incoming in at.house.taken} == {str(anna.dm_channel.id)}
    assert {incoming.language for incoming in at.house.taken} == {"en"}


async def test_where_messages_can_not_arrive_a_command_is_answered_by_a_reply_that_stays(at: Set) -> None:
    anna, at.house.before = at.env.create_user("anna"), Answer(at)
    at.env.inject_error("POST", "/channels/*/messages", status=403, code=50007, times=None)
    result = await anna.slash("get_help")
    assert result.response.content == ANSWER


async def test_a_form_takes_more_words_than_a_message(at: Set) -> None:
    anna, at.house.before = at.env.create_user("anna"), Answer(at)
    asked = await anna.slash("write")
    assert asked.modal is not None and asked.modal["custom_id"] == FORM
    await anna.submit_modal(asked, {WORDS: "w" * 4000})
    assert events(at.house.taken) == [Wrote("w" * 4000)]


async def test_words_in_a_form_outlive_the_process(at: Set, house: House) -> None:
    anna, at.house.before = at.env.create_user("anna"), Answer(at)
    asked = await anna.slash("write")
    next_one = at.discord = Discord(at.options, house.take_in)
    await at.env.restart_bot(next_one.line())
    result = await anna.submit_modal(asked, {WORDS: "begun before, sent after"})
    assert result.deferred
    assert events(house.taken) == [Wrote("begun before, sent after")]
    await next_one.close()


@pytest.mark.simcord(check_errors=False)  # the library's own complaint about it is what is answered
async def test_a_command_that_is_gone_is_taken_for_its_word(at: Set) -> None:
    anna, at.house.before = at.env.create_user("anna"), Answer(at)
    at.env.bot.tree.remove_command("memory")  # type: ignore[attr-defined]  # as in a version that doesn't have it
    result = await anna.slash("memory")
    assert result.deferred
    assert events(at.house.taken) == [Wrote("/memory")]


async def test_the_desk_hears_what_is_done_only_once_it_is_acknowledged(at: Set) -> None:
    anna = at.env.create_user("anna")
    acknowledged: list[bool] = []

    async def look(incoming: Incoming) -> None:
        acknowledged.append(any("callback" in str(entry) for entry in at.env.backend.transcript))

    at.house.before = look
    await at.carry(anna, "Shall we?", "Yes")
    await anna.click(anna.dm_channel.last_message, label="Yes")
    assert acknowledged == [True]


async def test_what_comes_too_late_to_acknowledge_is_answered_all_the_same(at: Set) -> None:
    anna = at.env.create_user("anna")
    await at.carry(anna, "Shall we?", "Yes")
    at.env.inject_error("POST", "/interactions/*", status=404, code=10062, message="Unknown interaction")
    await anna.click(anna.dm_channel.last_message, label="Yes")
    assert events(at.house.taken) == [Pressed("key0", 37)]


async def test_a_desk_that_fails_stops_nobody(at: Set) -> None:
    anna = at.env.create_user("anna")

    async def fail(incoming: Incoming) -> None:
        if incoming.event == Wrote("first"):
            raise ZeroDivisionError

    at.house.before = fail
    await anna.send_dm("first")
    await anna.send_dm("second")
    assert events(at.house.taken) == [Wrote("second")]
    assert events(at.house.given_up) == [Wrote("first")]


async def test_commands_are_shown_to_discord_only_when_they_changed(simcord_env: simcord.Env, door: Discord) -> None:
    await simcord_env.restart_bot(door.line())
    shown_to_discord = [entry for entry in simcord_env.backend.transcript if entry[1].startswith("PUT /applications")]
    assert len(shown_to_discord) == 1


def items(message: discord.Message | None) -> list[object]:
    return (
        [item for row in message.components if isinstance(row, discord.ActionRow) for item in row.children]
        if message
        else []
    )


def shown(message: discord.Message | None) -> list[tuple[str | None, bool]]:
    """Labels of a message's buttons, and whether they can't be pressed."""
    return [(item.label, item.disabled) for item in items(message) if isinstance(item, discord.Button)]


def lists(message: discord.Message | None) -> list[discord.SelectMenu]:
    return [item for item in items(message) if isinstance(item, discord.SelectMenu)]
