"""The process dies at the worst moments, and nothing that was written is lost."""

from tests.adapters.telegram.peer import Call, Person
from tests.adapters.telegram.scene import scene, texts

TURNS = 12
KILLED_AT = {3, 6, 10}
"""Numbers of the replies at whose arrival the process is killed, before it can know that they arrived."""


async def test_a_kill_between_sending_and_noting_repeats_at_most_that_reply() -> None:
    async with scene() as at:
        heard: list[Call] = []

        def kill_at_once(call: Call) -> None:
            heard.append(call)
            at.arrived(call)
            if len(heard) in KILLED_AT and at.process:
                at.process.kill()

        at.peer.tell = kill_at_once
        person, kills = Person(at.peer, 1), 0
        for turn in range(TURNS):
            await at.asked(person, f"m{turn}.", f" m{turn}.")
            if len(heard) in KILLED_AT:
                await at.kill()
                await at.start()
                kills += 1
        found = texts(at.peer, 1)
    wanted = [f"{turn + 1} m{turn}." for turn in range(TURNS)]
    assert list(dict.fromkeys(found)) == wanted
    assert kills >= 2 and len(found) - len(wanted) <= kills


async def test_what_is_written_while_the_process_is_dead_or_dying_is_answered_afterwards() -> None:
    async with scene() as at:
        person = Person(at.peer, 1)
        await at.asked(person, "m0.", " m0.")
        await person.writes("m1.")
        await at.kill()
        await person.writes("m2.")
        await at.start()
        await at.asked(person, "m3.", " m3.")
        found = texts(at.peer, 1)
    assert list(dict.fromkeys(found)) == ["1 m0.", "2 m1.", "3 m2.", "4 m3."]
    assert len(found) <= 5
