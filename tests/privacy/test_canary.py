"""Nobody who operates Ajar reads along: words put in anywhere come out in no log, trace or exception text."""

from collections.abc import Iterator

import pytest

from bot.dialogue.talk import Act, CameDue, Conversation, FollowUp, Opened, Pressed, Say, Turn, Wrote
from bot.service.post import Happening, Incoming, Refused, TryLater, Unreachable
from bot.service.store.errors import StoreError
from tests.privacy.house import scraped
from tests.privacy.watch import CANARY, Watch, watching
from tests.service.homes import Home, Living

ADDRESS = f"address-{CANARY}"


@pytest.fixture
def watch(capfd: pytest.CaptureFixture[str]) -> Iterator[Watch]:
    """Watches the test, and at its end finds nothing that holds the canary."""
    with watching() as watch:
        yield watch
    out, err = capfd.readouterr()
    for told in (watch.told, out, err):
        assert CANARY not in told.casefold()


async def happen(living: Living, event: Opened | Wrote | Pressed, update: str = "") -> None:
    await living.shell.desk.handle(Incoming("door", ADDRESS, event, update, CANARY))
    await living.shell.courier.drain()


TOLD = (
    f"my wife {CANARY} came in from work and went straight to bed",
    f"call her {CANARY}",
    f"I want to die, {CANARY}",
    f"he hit me, {CANARY}",
    f"which country? {CANARY}",
    f"can you check this message: why don't you ever talk to me, {CANARY}",
    f"let's practise, {CANARY}",
    f"zürück {CANARY} \ud83d {CANARY}\x00\x1b[31m",
    f"{CANARY} " * 4000,
    "quick word",
    CANARY,
    CANARY,
    "memory",
    "forget one of these",
    CANARY,
    "export",
    "forget me",
    "Erase it all",
)


async def test_words_names_drafts_and_broken_text(home: Home, watch: Watch) -> None:
    async with home.open() as living:
        for number, words in enumerate(TOLD):
            await happen(living, Wrote(words), str(number))
            assert CANARY not in (await scraped(living)).casefold()


async def test_metrics_name_no_person_no_kind_of_danger_and_no_level_of_today(home: Home, watch: Watch) -> None:
    async with home.open() as living:
        before = await scraped(living)
        for number in range(30):
            await happen(living, Wrote("I want to die"), str(number))
        (person,) = [person async for person in living.shell.store.people()]
        after = await scraped(living)
    assert 'ajar_turns_total{event="wrote",outcome="committed"} 30.0' in after
    assert [line.split(" ")[0] for line in before.splitlines()] == [line.split(" ")[0] for line in after.splitlines()]
    assert not [told for told in (person, "self_harm", "interrupt", ADDRESS, "node") if told in after]


async def test_buttons_links_and_languages(home: Home, watch: Watch) -> None:
    async with home.open() as living:
        for event in (Opened(CANARY), Pressed(CANARY, 0), Pressed(CANARY, -5), Opened(f"{CANARY}#{CANARY}")):
            await happen(living, event)


class Broken(Exception):
    """Carries words, as a careless one might."""


async def test_turns_that_fail(home: Home, watch: Watch) -> None:
    def take(conversation: Conversation, happening: Happening, now: int) -> Turn:
        raise Broken(f"could not read {happening}", CANARY)

    home.take = take
    async with home.open() as living:
        await happen(living, Wrote(CANARY))
    assert "turn_failed" in watch.told and "Broken" in watch.told


async def test_alarms_that_fail(home: Home, watch: Watch) -> None:
    def take(conversation: Conversation, happening: Happening, now: int) -> Turn:
        if isinstance(happening, CameDue):
            raise Broken(CANARY)
        return Turn(conversation, (FollowUp(f"a#{CANARY}", 3600),))

    home.take = take
    async with home.open() as living:
        await happen(living, Wrote(CANARY))
        await living.wait(hours=2)
    assert "alarm_failed" in watch.told


FAILURES = (Broken(CANARY), Refused(CANARY), Unreachable(CANARY), TryLater(0.0), OSError(CANARY))


@pytest.mark.parametrize("failure", FAILURES)
async def test_deliveries_that_fail(home: Home, watch: Watch, failure: Exception) -> None:
    home.answers("tidy", Act("clear"), Say(CANARY))
    home.take = home.companion.take
    async with home.open() as living:
        home.platform.failures = [failure, Refused()]
        await happen(living, Wrote("tidy"))
    assert "message_not_sent" in watch.told


@pytest.mark.parametrize("failure", [StoreError("the disk is full"), Broken(CANARY), ValueError(CANARY)])
async def test_a_store_that_fails(
    home: Home, watch: Watch, monkeypatch: pytest.MonkeyPatch, failure: Exception
) -> None:
    async def commit(_: object) -> None:
        raise failure

    async with home.open() as living:
        with monkeypatch.context() as patched:
            patched.setattr(living.shell.store, "commit", commit)
            await happen(living, Wrote(CANARY))
    assert ("turn_not_kept" if isinstance(failure, StoreError) else "turn_failed") in watch.told
