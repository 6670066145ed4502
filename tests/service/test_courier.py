import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from msgspec.structs import replace

from bot.dialogue.talk import Conversation, FollowUp, Say
from bot.service.people.keyfile import KeyFile
from bot.service.people.keys import Keyring
from bot.service.people.sealed import Letter, Saved, seal_letter, seal_saved
from bot.service.post import Carrier, Parcel, Refused, TryLater, Unreachable
from bot.service.sending.consignment import Consignment
from bot.service.sending.courier import Courier
from bot.service.sending.returns import TRIES, UNFORESEEN
from bot.service.store import Address, Commit, Committed, Lane, Outgoing
from bot.service.store.opening import Address as Where
from bot.service.store.opening import open_store
from bot.service.store.part import Part
from bot.service.watching.gauges import Gauges, Unmeasured
from bot.service.watching.tally import Tally
from tests.service.disks import locked
from tests.service.fakes import Platform, Wall
from tests.service.homes import Home

PERSON = "0123456789abcdef"
DAY = 86_400_000


@dataclass
class Post:
    """A courier over a real store, with a person in it; waiting is noted, not done."""

    where: Where
    platform: Platform = field(default_factory=Platform)
    wall: Wall = field(default_factory=Wall)
    waits: list[float] = field(default_factory=list)
    keyring: Keyring = field(default_factory=lambda: Keyring(KeyFile.make()))
    version: int = 0
    before: dict[int, int] = field(default_factory=dict)
    """What waits before each message of the last `put`."""
    gate: asyncio.Event | None = None
    """Whoever waits, waits for this."""
    resting: asyncio.Event | None = None
    """Set once somebody waits."""
    gauges: Gauges = field(default_factory=Unmeasured)
    passes: bool = False
    """Whether time passes while somebody waits."""

    def __post_init__(self) -> None:
        self.key, self.wrapped = self.keyring.fresh(PERSON)

    @asynccontextmanager
    async def open(self, **carriers: Carrier) -> AsyncIterator[Courier]:
        carrying = carriers or {"door": self.platform}
        self.store = await open_store(self.where, self.keyring.stamp, self.wall(), Part(carrying.keys()))
        courier = Courier(
            self.store, self.keyring, carrying, self.wall, sleep=self.sleep, chance=lambda: 1.0, gauges=self.gauges
        )
        try:
            yield courier
        finally:
            await courier.stop()
            await self.store.close()

    async def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        if self.resting:
            self.resting.set()
        if self.passes:
            self.wall.move(minutes=seconds / 60)
        if self.gate:
            await self.gate.wait()

    async def put(self, *texts: str, lane: Lane = Lane.REPLY, channel: str = "door") -> list[Consignment]:
        """Messages in the outbox, as the desk would hand them over."""
        letters = [Letter(channel, "anna", Say(text), 1) for text in texts]
        outgoing = tuple(Outgoing(lane, seal_letter(self.key, one), self.wall() + DAY, channel) for one in letters)
        state = seal_saved(self.key, Saved(Conversation(PERSON)))
        address = Address(self.keyring.mac("door", "anna"), "door", b"", self.wall())
        commit = Commit(PERSON, self.version, state, self.wall(), outgoing=outgoing, address=address, key=self.wrapped)
        kept = await self.store.commit(commit)
        assert isinstance(kept, Committed)
        self.version, self.before = kept.version, dict(kept.before)
        return [
            Consignment(id, Parcel(channel, "anna", one.say, 1, f"{id:x}", lane > Lane.REPLY), self.wall() + DAY)
            for id, one in zip(kept.ids, letters, strict=True)
        ]

    async def clear(self) -> None:
        """What nobody asked for is taken back in the store."""
        state = seal_saved(self.key, Saved(Conversation(PERSON)))
        await self.store.commit(Commit(PERSON, self.version, state, self.wall(), clear=True))

    async def left(self) -> int:
        return len(await self.store.unsent())


@pytest.fixture
def post(address: Where) -> Post:
    return Post(address)


async def test_what_arrived_leaves_the_outbox(post: Post) -> None:
    async with post.open() as courier:
        courier.hand(PERSON, await post.put("one", "two"))
        await courier.drain()
        assert post.platform.said == ["one", "two"]
    async with post.open() as courier:
        assert await courier.resume() == 0


async def test_what_did_not_leave_before_the_end_leaves_after_the_next_start(post: Post) -> None:
    async with post.open():
        handed = await post.put("one", "two")
    async with post.open() as courier:
        assert await courier.resume() == 2
        await courier.drain()
        assert post.platform.said == ["one", "two"]
        assert [parcel.nonce for parcel in post.platform.parcels] == [one.parcel.nonce for one in handed]


async def test_a_reply_is_tried_again_with_growing_waits_and_the_same_nonce(post: Post) -> None:
    post.platform.failures = [TryLater(), RuntimeError("of the network"), TryLater(7.5)]
    async with post.open() as courier:
        courier.hand(PERSON, await post.put("one", "two"))
        await courier.drain()
    assert post.platform.said == ["one", "two"]
    assert post.waits == [0.5, 1.0, 7.5]


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("failure", [TryLater(), Refused(), RuntimeError("of the adapter")])
async def test_a_round_outlives_somebody_else_who_holds_the_file(tmp_path: Path, failure: Exception) -> None:
    post = Post(tmp_path / "ajar.db")
    post.platform.failures = [failure]
    async with post.open() as courier:
        handed = await post.put("one", "two")
        with locked(tmp_path / "ajar.db"):
            courier.hand(PERSON, handed)
            await courier.drain()
    assert post.platform.said == (["two"] if isinstance(failure, Refused) else ["one", "two"])


async def test_a_round_outlives_whatever_goes_wrong_with_what_is_to_be_noted(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    faults = [RuntimeError("of ours"), RuntimeError("of ours")]

    async def fail(self: object, id: int, attempts: int) -> None:
        if faults:
            raise faults.pop()

    post.platform.failures = [TryLater(), TryLater(), TryLater()]
    async with post.open() as courier:
        monkeypatch.setattr(type(post.store), "tried", fail)
        courier.hand(PERSON, await post.put("one", "two"))
        await courier.drain()
    assert post.platform.said == ["one", "two"]
    assert post.waits == [1.0, 4.0, 0.5]


async def test_after_many_tries_a_message_is_given_up_and_the_next_goes_out(post: Post) -> None:
    post.platform.failures = [TryLater() for _ in range(TRIES)]
    async with post.open() as courier:
        courier.hand(PERSON, await post.put("one", "two"))
        await courier.drain()
        assert await post.left() == 0
    assert post.platform.said == ["two"]


async def test_what_fails_in_a_way_that_nobody_named_is_set_aside_after_a_minute_and_the_next_go_out_in_order(
    post: Post,
) -> None:
    post.gauges = tally = Tally(post.wall)
    post.platform.failures = [RuntimeError("of the adapter") for _ in range(UNFORESEEN)]
    async with post.open() as courier:
        courier.hand(PERSON, await post.put("one", "two", "three"))
        await courier.drain()
        assert await post.left() == 0
    assert post.platform.said == ["two", "three"]
    assert post.waits == [1.0, 4.0, 16.0, 64.0]  # at most: chance shortens them by up to a half
    assert (tally.deliveries["failed"], tally.deliveries["set aside"]) == (UNFORESEEN, 1)


async def test_a_platform_that_is_away_uses_up_none_of_these_tries(post: Post) -> None:
    post.platform.failures = [
        *(TryLater(1) for _ in range(UNFORESEEN)),
        *(RuntimeError("of the adapter") for _ in range(UNFORESEEN - 1)),
    ]
    async with post.open() as courier:
        courier.hand(PERSON, await post.put("one"))
        await courier.drain()
    assert post.platform.said == ["one"]


async def test_waits_that_the_platform_itself_asks_for_use_up_no_tries(post: Post) -> None:
    post.platform.failures = [*(TryLater(0.0) for _ in range(TRIES)), *(TryLater() for _ in range(TRIES - 1))]
    async with post.open() as courier:
        courier.hand(PERSON, await post.put("one"))
        await courier.drain()
    assert post.platform.said == ["one"]
    assert min(post.waits) > 0  # or it would be asked without a pause


async def test_but_they_end_when_the_message_is_worth_nothing_any_more(post: Post) -> None:
    post.platform.failures = [TryLater(3600) for _ in range(30)]
    post.passes = True
    async with post.open() as courier:
        courier.hand(PERSON, await post.put("one"))
        await courier.drain()
        assert await post.left() == 0
    assert post.platform.said == []
    assert len(post.waits) == 24


async def test_tries_are_counted_across_restarts(post: Post) -> None:
    post.platform.failures = [TryLater()]
    async with post.open():
        (one,) = await post.put("one")
        await post.store.tried(one.id, TRIES - 1)
    async with post.open() as courier:
        await courier.resume()
        await courier.drain()
        assert await post.left() == 0
    assert post.platform.tries == 1


async def test_what_a_platform_refuses_is_not_tried_again(post: Post) -> None:
    post.platform.failures = [Refused()]
    async with post.open() as courier:
        courier.hand(PERSON, await post.put("one", "two"))
        await courier.drain()
        assert await post.left() == 0
    assert (post.platform.said, post.platform.tries) == (["two"], 2)


async def test_one_person_waiting_does_not_hold_up_another(post: Post) -> None:
    post.gate = gate = asyncio.Event()
    post.platform.failures = [TryLater()]
    async with post.open() as courier:
        one, two = await post.put("one", "two")
        courier.hand(PERSON, [one])
        courier.hand("somebody else", [two])
        await post.platform.delivered.wait()
        assert post.platform.said == ["two"]
        gate.set()
        await courier.drain()
    assert post.platform.said == ["two", "one"]


async def test_one_platform_that_is_away_holds_up_nothing_that_goes_by_another(post: Post) -> None:
    post.gate, other = asyncio.Event(), Platform()
    post.platform.failures = [TryLater()]
    async with post.open(door=post.platform, other=other) as courier:
        courier.hand(PERSON, await post.put("one"))
        courier.hand(PERSON, await post.put("two", channel="other"))
        await other.delivered.wait()
        assert (post.platform.said, other.said) == ([], ["two"])
        post.gate.set()
        await courier.drain()
    assert post.platform.said == ["one"]


async def test_what_goes_by_one_platform_is_settled_while_the_other_is_at_a_prompt(post: Post) -> None:
    leaving, may_arrive, other = asyncio.Event(), asyncio.Event(), Platform()

    class Slow(Platform):
        async def carry(self, parcel: Parcel) -> None:
            leaving.set()
            await may_arrive.wait()
            if self.failures:
                raise self.failures.pop()
            await super().carry(parcel)

    slow = Slow(failures=[TryLater()])
    async with post.open(door=slow, other=other) as courier:
        courier.hand(PERSON, await post.put("prompt", lane=Lane.PROMPT))
        await leaving.wait()
        courier.hand(PERSON, await post.put("reply", channel="other"))
        await other.delivered.wait()
        while await post.left() > 1:
            pass  # the other round is being given back
        may_arrive.set()
        await courier.drain()
        assert await post.left() == 0
    assert (slow.said, other.said) == (["prompt"], ["reply"])


@pytest.mark.parametrize("lane", [Lane.REPLY, Lane.PROMPT])
async def test_what_is_about_safety_goes_before_whatever_waits_for_its_next_try(post: Post, lane: Lane) -> None:
    post.gate, resting = asyncio.Event(), asyncio.Event()
    post.resting = resting
    post.platform.failures = [TryLater(600)]
    async with post.open() as courier:
        courier.hand(PERSON, await post.put("one", lane=lane))
        await resting.wait()
        courier.hand(PERSON, [replace(one, firm=True) for one in await post.put("helplines", "and these")])
        if lane == Lane.REPLY:
            await courier.drain()
            assert await post.left() == 0  # the reply is of no use any more
        else:
            await post.platform.delivered.wait()
            await courier.drain()
    unasked = ["one"] if lane == Lane.PROMPT else []
    assert post.platform.said == ["helplines", "and these", *unasked]


async def test_it_does_so_too_if_it_comes_while_something_else_is_leaving_in_vain(post: Post) -> None:
    handed = asyncio.Event()

    class Failing(Platform):
        async def carry(self, parcel: Parcel) -> None:
            if parcel.say.text == "one" and not handed.is_set():
                courier.hand(PERSON, firm)
                handed.set()
                raise TryLater(600)
            await super().carry(parcel)

    platform = Failing()
    async with post.open(door=platform) as courier:
        (one,) = await post.put("one")
        firm = [replace(one, firm=True) for one in await post.put("helplines")]
        courier.hand(PERSON, [one])
        await courier.drain()
        assert await post.left() == 0
    assert (platform.said, post.waits) == (["helplines"], [])


async def test_nothing_goes_before_what_takes_messages_away(post: Post) -> None:
    post.platform.failures = [TryLater()]
    post.resting = asyncio.Event()
    post.gate = asyncio.Event()
    async with post.open() as courier:
        (gone,) = await post.put("gone")
        courier.hand(PERSON, [replace(gone, parcel=replace(gone.parcel, clear=True))])
        await post.resting.wait()
        courier.hand(PERSON, [replace(one, firm=True) for one in await post.put("helplines")])
        post.gate.set()
        await courier.drain()
    assert post.platform.said == ["gone", "helplines"]


class Wiped(Platform):
    """A platform that lets messages be taken away."""

    cleared = 0

    async def clear(self, address: str) -> None:
        self.cleared += 1


async def test_what_was_said_is_taken_away_once_however_often_the_next_words_are_tried(post: Post) -> None:
    platform = Wiped(failures=[TryLater(), TryLater(3), RuntimeError("of the adapter")])
    async with post.open(door=platform) as courier:
        (gone,) = await post.put("gone")
        courier.hand(PERSON, [replace(gone, parcel=replace(gone.parcel, clear=True))])
        await courier.drain()
    assert (platform.cleared, platform.said) == (1, ["gone"])


async def test_what_nobody_asked_for_is_never_sent_twice(post: Post) -> None:
    post.platform.failures = [RuntimeError("perhaps it arrived")]
    async with post.open() as courier:
        courier.hand(PERSON, await post.put("prompt", lane=Lane.PROMPT))
        await courier.drain()
    async with post.open() as courier:
        assert await courier.resume() == 0
    assert post.platform.tries == 1


async def test_what_nobody_asked_for_and_was_leaving_at_a_crash_counts_as_sent(post: Post) -> None:
    async with post.open():
        (prompt,) = await post.put("prompt", lane=Lane.PROMPT)
        await post.store.sending(prompt.id)
    async with post.open() as courier:
        await courier.resume()
        await courier.drain()
        assert await post.left() == 0
    assert post.platform.tries == 0


async def test_what_a_platform_asked_to_send_later_is_sent_later_prompt_or_not(post: Post) -> None:
    post.platform.failures = [TryLater(3)]
    async with post.open() as courier:
        courier.hand(PERSON, await post.put("prompt", lane=Lane.PROMPT))
        await courier.drain()
    assert (post.platform.said, post.waits) == (["prompt"], [3])


async def test_what_has_expired_is_not_sent(post: Post) -> None:
    async with post.open() as courier:
        handed = await post.put("one")
        post.wall.move(days=1)
        courier.hand(PERSON, handed)
        await courier.drain()
        assert await post.left() == 0
    assert post.platform.tries == 0


async def test_a_platform_that_is_switched_off_finds_its_messages_later(post: Post) -> None:
    async with post.open(other=Platform()) as courier:
        courier.hand(PERSON, await post.put("one"))
        await courier.drain()
        assert await post.left() == 1
    async with post.open() as courier:
        await courier.resume()
        await courier.drain()
    assert post.platform.said == ["one"]


async def test_what_waits_can_be_recalled(post: Post) -> None:
    async with post.open() as courier:
        reply, prompt = *await post.put("reply"), *await post.put("prompt", lane=Lane.PROMPT)
        await post.clear()
        courier.hand(PERSON, [reply, prompt])
        courier.recall(PERSON, unasked_only=True)
        await courier.drain()
        courier.hand(PERSON, [prompt])
        courier.recall(PERSON, unasked_only=False)
        await courier.drain()
    assert post.platform.said == ["reply"]


async def test_somebody_whom_the_platform_calls_lost_is_written_to_once_it_calls_them_found(home: Home) -> None:
    place = ("door", "anna")
    home.answers("ask me", Say("I will."), FollowUp("noticing#how", 3600), FollowUp("noticing#then", 3 * 3600))
    async with home.open() as living:
        await living.hear("ask me")
        await living.shell.desk.reached(place, False)
    async with home.open() as living:
        assert await living.wait(hours=1) == []
        await living.shell.desk.reached(place, True)
        assert await living.wait(hours=2) == ["due noticing#then"]


async def test_somebody_who_left_is_not_written_to_until_they_write(home: Home) -> None:
    home.answers("ask me", Say("I will."), FollowUp("noticing#how", 3600))
    async with home.open() as living:
        home.platform.failures = [Unreachable()]
        assert await living.hear("ask me") == []
        assert await living.wait(hours=1) == []
    async with home.open() as living:
        home.platform.failures = [Unreachable()]
        assert await living.wait(hours=1) == []
        assert len(home.platform.failures) == 1
        home.platform.failures = []
        assert await living.hear("ask me") == ["I will."]
        assert await living.wait(hours=1) == ["due noticing#how"]
