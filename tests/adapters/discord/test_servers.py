"""Where others read along, nobody is coached and nothing tells what a talk is about."""

from typing import Any

import pytest
import simcord

from adapters.discord.servers import CLOSED
from adapters.menu import COMMANDS
from adapters.public import GENERAL
from bot.dialogue.talk import Wrote
from tests.adapters.discord.conftest import ANSWER, Answer, Set, events


@pytest.fixture
def hall(at: Set) -> "Hall":
    guild = at.env.create_guild()
    channel = guild.create_text_channel("hall")
    user = at.env.create_user("anna")
    at.house.before = Answer(at)
    return Hall(guild.add_member(user), user, channel)


class Hall:
    """A server's channel with somebody in it."""

    def __init__(self, member: Any, user: Any, channel: Any) -> None:
        self.member, self.user, self.channel = member, user, channel

    @property
    def said(self) -> list[str]:
        """What the bot said to everybody."""
        return [message.content for message in self.channel.history() if message.author.bot]


def close_direct_messages(env: simcord.Env, hall: Hall, code: int = 50007) -> None:
    path = f"/channels/{hall.user.dm_channel.id}/messages"
    env.inject_error("POST", path, status=403, code=code, message="Cannot send messages to this user", times=None)


async def test_a_command_in_a_server_is_answered_in_private_and_pointed_to_unseen(at: Set, hall: Hall) -> None:
    result = await hall.member.slash(hall.channel, "help")
    assert events(at.house.taken) == [Wrote("/help")]
    assert at.house.taken[0].address == str(hall.user.dm_channel.id)
    assert hall.user.dm_channel.last_message.content == ANSWER
    assert result.ephemeral
    assert result.response.content == f"I only answer in private: {hall.user.dm_channel.last_message.channel.jump_url}"
    assert hall.said == []


@pytest.mark.parametrize("code", [50007, 50278])
async def test_closed_direct_messages_are_told_to_the_person_alone(at: Set, hall: Hall, code: int) -> None:
    close_direct_messages(at.env, hall, code)
    result = await hall.member.slash(hall.channel, "get_help")
    assert result.ephemeral and result.response.content == f"{CLOSED}\n{GENERAL}"
    assert hall.said == []


async def test_a_private_chat_that_can_not_be_opened_counts_as_closed(at: Set, hall: Hall) -> None:
    at.env.inject_error("POST", "/users/@me/channels", status=403, code=50007)
    result = await hall.member.slash(hall.channel, "start")
    assert result.response.content == f"{CLOSED}\n{GENERAL}"
    assert at.house.taken == []


async def test_commands_in_servers_are_few_and_name_no_topic(at: Set, hall: Hall) -> None:
    assert sorted(hall.member.available_commands(hall.channel)) == ["get_help", "help", "start"]
    assert set(hall.user.available_commands()) == {"write", *(name for name, _ in COMMANDS)}


async def test_talk_in_a_server_is_none_of_ours(at: Set, hall: Hall) -> None:
    await hall.member.send(hall.channel, "he is so quiet")
    await hall.member.send(hall.channel, "I want to die")
    assert (at.house.taken, hall.said) == ([], [])


async def test_a_call_by_name_is_pointed_to_the_private_chat_once_in_a_while(at: Set, hall: Hall) -> None:
    me = at.env.bot.user
    assert me is not None
    await hall.member.send(hall.channel, f"{me.mention} he is so quiet")
    await hall.member.send(hall.channel, f"{me.mention} hello?")
    assert hall.said == [f"I only answer in private: https://discord.com/users/{me.id}"]
    assert at.house.taken == []


async def test_words_that_sound_like_danger_are_answered_in_private(at: Set, hall: Hall) -> None:
    assert at.env.bot.user is not None
    await hall.member.send(hall.channel, f"{at.env.bot.user.mention} I want to die")
    assert events(at.house.taken) == [Wrote("I want to die")]
    assert hall.user.dm_channel.last_message.content == ANSWER
    assert hall.said == [f"I only answer in private: https://discord.com/users/{at.env.bot.user.id}"]


async def test_where_nobody_can_be_reached_danger_gets_one_general_line(at: Set, hall: Hall) -> None:
    close_direct_messages(at.env, hall)
    assert at.env.bot.user is not None
    await hall.member.send(hall.channel, f"{at.env.bot.user.mention} I want to die")
    assert hall.said == [GENERAL]
