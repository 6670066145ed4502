"""Workers on a PostgreSQL that waits for its disk: bursts at their webhooks, and kills and cuts while they share the
work."""

import asyncio
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.adapters.telegram import bursts as webhooks
from tests.service import servers
from tests.service.fleet import partition, storm, upgrade

PEOPLE, MESSAGES, KILLS, CUTS = 40, 100, 10, 6
BURSTS, WRITERS = 4_000, 200
ROLES = "telegram-webhook,telegram,clock,courier"


def fleets(chance: int) -> Counter[str]:
    """Two workers, then four, killed again and again; judged as in `tests/service/test_fleet.py`."""
    counts: Counter[str] = Counter()
    with servers.server(durable=True) as url:
        for workers in (2, 4):
            database = servers.make_database(url, f"soak_{workers}")
            with TemporaryDirectory() as folder:
                outcome = storm(
                    Path(folder), database, workers=workers, people=PEOPLE, messages=MESSAGES, kills=KILLS, seed=chance
                )
            assert outcome.whole, outcome
            assert max(outcome.unasked) <= 1, outcome
            counts.update(kills=KILLS, acknowledged=outcome.acknowledged, replies_repeated=outcome.doubled)
    return counts


def partitions(chance: int) -> Counter[str]:
    """Two workers, between one of whom and the server nothing passes again and again."""
    with servers.server(durable=True) as url, TemporaryDirectory() as folder:
        database = servers.make_database(url, "soak_partitions")
        outcome = partition(Path(folder), database, people=PEOPLE, messages=MESSAGES, cuts=CUTS, seed=chance)
    assert outcome.whole, outcome
    assert max(outcome.unasked) <= 1, outcome
    return Counter(cuts=CUTS, acknowledged=outcome.acknowledged, replies_repeated=outcome.doubled)


def upgrades(chance: int) -> Counter[str]:
    """Four workers, each replaced by one of the next release while people write."""
    with servers.server(durable=True) as url, TemporaryDirectory() as folder:
        database = servers.make_database(url, "soak_upgrades")
        outcome = upgrade(Path(folder), database, workers=4, people=PEOPLE, messages=MESSAGES, seed=chance)
    assert outcome.whole, outcome
    assert not outcome.doubled, outcome
    assert max(outcome.unasked) <= 1, outcome
    return Counter(upgrades=4, acknowledged=outcome.acknowledged)


def bursts(chance: int) -> Counter[str]:
    """Bursts of five updates to four workers' webhooks, over real sockets: each answered once and in order."""
    rounds = BURSTS // WRITERS
    with servers.server(durable=True) as url, TemporaryDirectory() as folder:
        database = servers.make_database(url, "soak_bursts")
        storm = webhooks.storm(
            Path(folder), database, [ROLES] * 4, people=WRITERS, rounds=rounds, seed=chance, within=60.0 * rounds
        )
        told = asyncio.run(storm)
    wanted = [str(number) for number in range(1, rounds * webhooks.BURST + 1)]
    assert len(told) == WRITERS
    assert all(said == wanted for said in told.values())
    return Counter(bursts=BURSTS)
