"""The contract of a store, by rows alone; sealed bytes are any bytes here."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from msgspec.structs import replace

from bot.service.store import Address, Alarm, Commit, Committed, Conflict, Duplicate, Found, Lane, Outgoing
from bot.service.store.contract import Store
from bot.service.store.opening import Address as Where
from bot.service.store.opening import open_store
from bot.service.store.part import Part

ANNA = "anna000000000000"
DOOR = Address(b"mac of anna", "door", b"sealed address", 5)
NEW = Commit(ANNA, 0, b"state 1", 5, update=b"update", address=DOOR, key=b"wrapped")
NEXT = Commit(ANNA, 1, b"state 2", 6)


def alarm(name: str, due: int, kind: str = "follow") -> Alarm:
    return Alarm(name.encode(), kind, due, b"sealed reminder", due + 100)


def letter(text: str, lane: Lane = Lane.REPLY) -> Outgoing:
    return Outgoing(lane, text.encode(), 1000)


@pytest.fixture
async def store(address: Where) -> AsyncIterator[Store]:
    opened = await open_store(address, b"stamp", 0, Part(carries=("",)))
    yield opened
    await opened.close()


async def test_nobody_is_there_at_first(store: Store) -> None:
    assert await store.find(b"mac of anna") is None
    assert await store.load(ANNA) is None
    assert await store.next_due() is None
    assert [person async for person in store.people()] == []


async def test_a_person_is_found_again_by_address_and_by_id(store: Store) -> None:
    assert await store.commit(NEW) == Committed(1, ())
    found = Found(ANNA, 1, b"state 1", b"wrapped", (DOOR,), ())
    assert await store.find(b"mac of anna") == found
    assert await store.load(ANNA) == found
    assert [person async for person in store.people()] == [ANNA]


async def test_many_are_found_at_once_as_each_by_themselves(store: Store) -> None:
    await store.commit(replace(NEW, alarms=(alarm("b", 20), alarm("a", 10))))
    others = ["ben0000000000000", "cleo000000000000"]
    for name in others:
        address = replace(DOOR, mac=name.encode())
        await store.commit(Commit(name, 0, name.encode(), 5, address=address, key=b"key of " + name.encode()))
    found = await store.load_all([*others, "nobody0000000000", ANNA])
    alone = [await store.load(person) for person in (*others, ANNA)]
    assert sorted(found, key=lambda one: one.person) == sorted(filter(None, alone), key=lambda one: one.person)
    assert [each.name for one in found if one.person == ANNA for each in one.alarms] == [b"a", b"b"]
    assert await store.load_all([]) == []


async def test_a_turn_is_kept_only_on_the_version_that_it_was_made_from(store: Store) -> None:
    await store.commit(NEW)
    assert await store.commit(NEXT) == Committed(2, ())
    assert await store.commit(NEXT) == Conflict()
    assert await store.commit(replace(NEXT, version=7, outgoing=(letter("never"),))) == Conflict()
    found = await store.load(ANNA)
    assert found
    assert (found.version, found.state) == (2, b"state 2")
    assert await store.unsent() == []


async def test_two_who_make_the_same_person_at_once_conflict(store: Store) -> None:
    other = replace(NEW, person="another000000000", update=b"second")
    first, second = await asyncio.gather(store.commit(NEW), store.commit(other))
    assert (first, second) == (Committed(1, ()), Conflict())
    assert await store.load("another000000000") is None


async def test_an_update_counts_once_but_a_conflict_does_not_use_it_up(store: Store) -> None:
    await store.commit(NEW)
    assert await store.commit(replace(NEXT, update=b"update")) == Duplicate()
    assert await store.commit(replace(NEXT, update=b"second", version=9)) == Conflict()
    assert await store.commit(replace(NEXT, update=b"second")) == Committed(2, ())


async def test_the_last_hundred_updates_of_a_person_are_remembered(store: Store) -> None:
    await store.commit(NEW)
    for version in range(1, 101):
        assert await store.commit(replace(NEXT, version=version - 1, update=b"update")) == Duplicate()
        assert await store.commit(replace(NEXT, version=version, update=b"%06d" % version)) == Committed(
            version + 1, ()
        )
    assert await store.commit(replace(NEXT, version=101, update=b"000001")) == Duplicate()
    assert await store.commit(replace(NEXT, version=101, update=b"update")) == Committed(102, ())


async def test_the_update_that_asked_for_an_erasing_is_remembered_for_two_days(store: Store) -> None:
    await store.commit(NEW)
    await store.erase(ANNA, b"second", 7)
    again = replace(NEW, update=b"second")
    two_days = 48 * 3600 * 1000
    await store.expire(two_days)
    assert await store.commit(again) == Duplicate()
    await store.expire(two_days + 8)
    assert await store.commit(again) == Committed(1, ())


async def test_an_erasing_that_is_asked_for_again_leaves_whoever_came_since(store: Store) -> None:
    await store.commit(NEW)
    assert await store.erase(ANNA, b"second", 7)
    await store.commit(replace(NEW, update=b"third"))
    assert not await store.erase(ANNA, b"second", 8)
    assert await store.load(ANNA) is not None


async def test_what_came_before_an_erasing_makes_nobody_for_two_days(store: Store) -> None:
    await store.commit(NEW)
    await store.commit(replace(NEXT, update=b"second"))
    assert await store.erase(ANNA, b"thirds", 7)
    ben = replace(NEW, person="ben0000000000000")
    for update in (b"update", b"second", b"thirds"):
        assert await store.commit(replace(ben, update=update)) == Duplicate()
    assert await store.commit(replace(ben, update=b"fourth")) == Committed(1, ())
    of_ben = replace(NEXT, person=ben.person)
    for update in (b"update", b"second", b"thirds"):
        assert await store.commit(replace(of_ben, update=update)) == Duplicate()
    assert await store.commit(of_ben) == Committed(2, ())
    await store.expire(48 * 3600 * 1000 + 8)
    assert await store.commit(replace(of_ben, version=2, update=b"update")) == Committed(3, ())


async def test_turns_that_are_kept_together_are_told_apart_after_an_erasing(store: Store) -> None:
    await store.commit(NEW)
    await store.erase(ANNA, b"second", 7)
    names = [f"{number:016}" for number in range(4)]
    new = [replace(NEW, person=name, address=replace(DOOR, mac=name.encode()), update=b"") for name in names]
    turns = [replace(new[0], update=b"update"), new[1], replace(new[2], version=3), replace(new[3], update=b"second")]
    outcomes = await asyncio.gather(*map(store.commit, turns))
    assert outcomes == [Duplicate(), Committed(1, ()), Conflict(), Duplicate()]


async def test_whoever_was_erased_for_want_of_use_is_not_made_anew_of_old_updates(store: Store) -> None:
    await store.commit(NEW)
    assert await store.erase(ANNA, b"", 7, version=1)
    assert await store.commit(NEW) == Duplicate()
    assert await store.commit(replace(NEW, update=b"second")) == Committed(1, ())


async def test_somebody_who_moved_on_is_not_erased_for_what_they_were(store: Store) -> None:
    await store.commit(NEW)
    await store.commit(NEXT)
    assert not await store.erase(ANNA, b"", 7, version=1)
    assert await store.load(ANNA) is not None
    assert await store.erase(ANNA, b"", 7, version=2)
    assert await store.load(ANNA) is None
    assert not await store.erase(ANNA, b"", 7, version=2)


async def test_the_outbox_keeps_its_order_and_never_uses_an_id_twice(store: Store) -> None:
    first = await store.commit(replace(NEW, outgoing=(letter("one"), letter("two"))))
    assert isinstance(first, Committed)
    assert [(one.id, one.sealed) for one in await store.unsent()] == list(zip(first.ids, (b"one", b"two"), strict=True))
    store.arrived(first.ids)
    second = await store.commit(replace(NEXT, outgoing=(letter("three"),)))
    assert isinstance(second, Committed)
    assert min(second.ids) > max(first.ids)
    assert [one.sealed for one in await store.unsent()] == [b"three"]


async def test_a_hold_takes_unasked_messages_and_alarms_but_no_replies(store: Store) -> None:
    asked, prompt = letter("reply"), letter("prompt", Lane.PROMPT)
    await store.commit(replace(NEW, outgoing=(asked, prompt), alarms=(alarm("a", 10), alarm("b", 20))))
    await store.commit(replace(NEXT, clear=True, alarms=(alarm("c", 30),)))
    assert [one.sealed for one in await store.unsent()] == [b"reply"]
    assert await store.next_due() == 30


async def test_alarms_are_replaced_and_cancelled_by_name(store: Store) -> None:
    await store.commit(replace(NEW, alarms=(alarm("a", 10), alarm("b", 20), alarm("s", 5, "silence"))))
    await store.commit(replace(NEXT, alarms=(alarm("a", 40),), cancelled=(b"b",)))
    found = await store.load(ANNA)
    assert found
    assert {one.name for one in found.alarms} == {b"a", b"s"}
    await store.commit(replace(NEXT, version=2, no_follow_ups=True))
    found = await store.load(ANNA)
    assert found
    assert [one.kind for one in found.alarms] == ["silence"]


async def test_due_alarms_are_claimed_once_until_their_lease_ends(store: Store) -> None:
    await store.commit(replace(NEW, alarms=(alarm("a", 10), alarm("b", 20), alarm("c", 90))))
    assert [one.person for one in await store.claim(25, 1, 30)] == [ANNA]
    (second,) = await store.claim(25, 10, 30)
    assert await store.claim(25, 10, 30) == []
    assert await store.next_due() == 55
    first_again, second_again = await store.claim(55, 10, 30)
    assert {first_again.attempts, second_again.attempts} == {2}
    await store.drop(second)
    assert len(await store.claim(85, 10, 30)) == 2


async def test_an_alarm_goes_with_the_turn_that_it_made(store: Store) -> None:
    await store.commit(replace(NEW, alarms=(alarm("a", 10),)))
    (due,) = await store.claim(10, 10, 30)
    assert await store.commit(replace(NEXT, fired=due)) == Committed(2, ())
    assert await store.next_due() is None
    assert await store.commit(replace(NEXT, version=2, fired=due)) == Conflict()


async def test_an_alarm_that_was_set_anew_meanwhile_is_another_one(store: Store) -> None:
    await store.commit(replace(NEW, alarms=(alarm("a", 10),)))
    (due,) = await store.claim(10, 10, 30)
    await store.commit(replace(NEXT, alarms=(alarm("a", 70),)))
    assert await store.commit(replace(NEXT, version=2, fired=due)) == Conflict()
    await store.put_off(due, 500)
    assert await store.next_due() == 70


async def test_a_put_off_alarm_comes_later(store: Store) -> None:
    await store.commit(replace(NEW, alarms=(alarm("a", 10),)))
    (due,) = await store.claim(10, 10, 30)
    await store.put_off(due, 500)
    assert await store.claim(499, 10, 30) == []
    assert len(await store.claim(500, 10, 30)) == 1


async def test_erasing_leaves_only_hashes_of_updates_and_ends_well_however_often_it_is_asked_for(store: Store) -> None:
    await store.commit(replace(NEW, outgoing=(letter("one"),), alarms=(alarm("a", 10),)))
    assert await store.erase(ANNA, b"second", 7) is True
    assert await store.find(b"mac of anna") is None
    assert await store.unsent() == []
    assert await store.next_due() is None
    assert await store.erase(ANNA, b"second", 7) is True


async def test_an_address_is_lost_and_found(store: Store) -> None:
    await store.commit(NEW)
    for lost in (True, False, True):
        await (store.unreachable if lost else store.reachable)(DOOR.mac)
        found = await store.load(ANNA)
        assert found
        assert found.addresses[0].reachable is not lost
    await store.commit(replace(NEXT, address=replace(DOOR, sealed=b"new seal")))
    found = await store.load(ANNA)
    assert found
    assert found.addresses == (Address(DOOR.mac, "door", b"new seal", 6, True),)


async def test_everybody_is_listed_once(store: Store) -> None:
    names = [f"{number:016x}" for number in range(1200)]
    await asyncio.gather(
        *(store.commit(Commit(name, 0, b"", 1, address=replace(DOOR, mac=name.encode()), key=b"k")) for name in names)
    )
    assert [person async for person in store.people()] == names


async def test_all_keys_are_wrapped_anew_or_none(store: Store) -> None:
    await store.commit(NEW)
    await store.rewrap(lambda person, wrapped: person.encode() + wrapped)
    found = await store.load(ANNA)
    assert found
    assert found.key == ANNA.encode() + b"wrapped"

    def fails(person: str, wrapped: bytes) -> bytes:
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        await store.rewrap(fails)
    again = await store.load(ANNA)
    assert again == found
