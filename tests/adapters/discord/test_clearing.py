"""Taking the bot's own messages away; the person's stay."""

from tests.adapters.discord.conftest import Set


async def test_the_bots_messages_go_and_the_persons_stay(at: Set) -> None:
    anna, ben = at.env.create_user("anna"), at.env.create_user("ben")
    await at.carry(anna, "One")
    await anna.send_dm("she is quiet")
    await at.carry(anna, "Two", "Yes", turn=38)
    await at.carry(ben, "Elsewhere")
    await at.discord.clear(str(anna.dm_channel.id))
    assert [message.content for message in anna.dm_channel.history()] == ["she is quiet"]
    assert [message.content for message in ben.dm_channel.history()] == ["Elsewhere"]


async def test_an_address_that_is_none_is_left_alone(at: Set) -> None:
    await at.discord.clear("nowhere")
