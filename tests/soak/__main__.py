"""`python -m tests.soak [MINUTES]`: workers on a PostgreSQL that waits for its disk, killed again and again.

It begins with 4,000 bursts of five updates to four workers' webhooks, over real sockets. Each storm has other seeds
and is judged as in `tests/service/test_fleet.py`; the first that is not whole ends the soak.
"""

import asyncio
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.adapters.telegram import bursts
from tests.service import servers
from tests.service.fleet import Outcome, storm

MINUTES = 10.0
PEOPLE, MESSAGES, KILLS = 40, 100, 10
BURSTS, WRITERS = 4_000, 200
ROLES = "telegram-webhook,telegram,clock,courier"


def main(minutes: float) -> None:
    end, kills, doubled, acknowledged, seed = time.monotonic() + minutes * 60, 0, 0, 0, 0
    with servers.server(durable=True) as url:
        in_bursts(url)
        while time.monotonic() < end:
            seed += 1
            workers = 2 if seed % 2 else 4
            outcome = one_storm(url, workers, seed)
            kills, doubled = kills + KILLS, doubled + outcome.doubled
            acknowledged += outcome.acknowledged
            if not outcome.whole or max(outcome.unasked) > 1:
                raise SystemExit(f"Storm {seed} with {workers} workers: something lost, out of order or doubled.")
            print(f"{kills} kills: {acknowledged} acknowledged, none lost, {doubled} replies repeated,", flush=True)
            print("    nothing unasked said twice.", flush=True)


def in_bursts(url: str) -> None:
    rounds, began = BURSTS // WRITERS, time.monotonic()
    with TemporaryDirectory() as folder:
        database = servers.make_database(url, "soak_bursts")
        storm = bursts.storm(
            Path(folder), database, [ROLES] * 4, people=WRITERS, rounds=rounds, seed=1, within=60.0 * rounds
        )
        told = asyncio.run(storm)
    wanted = [str(number) for number in range(1, rounds * bursts.BURST + 1)]
    wrong = sum(said != wanted for said in told.values()) + WRITERS - len(told)
    if wrong:
        raise SystemExit(f"Bursts: {wrong} of {WRITERS} people were not told each number once and in order.")
    print(f"{BURSTS} bursts to 4 workers in {time.monotonic() - began:.0f} s: each answered once, in order", flush=True)


def one_storm(url: str, workers: int, seed: int) -> Outcome:
    database = servers.make_database(url, f"soak_{seed}")
    with TemporaryDirectory() as folder:
        return storm(Path(folder), database, workers=workers, people=PEOPLE, messages=MESSAGES, kills=KILLS, seed=seed)


if __name__ == "__main__":
    main(float(sys.argv[1]) if len(sys.argv) > 1 else MINUTES)
