"""`python -m tests.soak [MINUTES]`: workers on a PostgreSQL that waits for its disk, killed again and again.

Each storm has other seeds and is judged as in `tests/service/test_fleet.py`; the first that is not whole ends the soak.
"""

import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.service import servers
from tests.service.fleet import Outcome, storm

MINUTES = 10.0
PEOPLE, MESSAGES, KILLS = 40, 100, 10


def main(minutes: float) -> None:
    end, kills, doubled, acknowledged, seed = time.monotonic() + minutes * 60, 0, 0, 0, 0
    with servers.server(durable=True) as url:
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


def one_storm(url: str, workers: int, seed: int) -> Outcome:
    database = servers.make_database(url, f"soak_{seed}")
    with TemporaryDirectory() as folder:
        return storm(Path(folder), database, workers=workers, people=PEOPLE, messages=MESSAGES, kills=KILLS, seed=seed)


if __name__ == "__main__":
    main(float(sys.argv[1]) if len(sys.argv) > 1 else MINUTES)
