"""`python -m tests.soak MINUTES`: the proofs of the tests, again and again with other seeds, until the time is up.

Ends with a line of counts. The first thing that does not hold ends it, with the seed and what led there.
"""

import asyncio
import random
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import structlog
from hypothesis import HealthCheck, given, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.adapters.discord.test_garbage import send_garbage
from tests.adapters.telegram.test_garbage import post_garbage
from tests.fuzz import TARGETS
from tests.pace.calendar import ZONES, one_a_date
from tests.service.nightfall import nightfall
from tests.service.storm import storm
from tests.service.test_model import Shell
from tests.soak.fleets import bursts, fleets, partitions, upgrades

LONGER = settings(max_examples=100, deadline=None, database=None, suppress_health_check=list(HealthCheck))
Proof = Callable[[int], Counter[str]]


def model(chance: int) -> Counter[str]:
    """Desk, courier and clock against the reference."""
    run_state_machine_as_test(seed(chance)(Shell), settings=settings(LONGER, stateful_step_count=40))
    return Counter(walks=LONGER.max_examples)


def readers(chance: int) -> Counter[str]:
    """Pages, sums, scripts and people's words."""
    for target in TARGETS:
        count = target.examples * 3
        seed(chance)(settings(LONGER, max_examples=count)(given(target.texts)(target.check)))()
    return Counter(texts=sum(target.examples * 3 for target in TARGETS))


def doors(chance: int) -> Counter[str]:
    """Garbage at both platforms."""
    asyncio.run(post_garbage(500, chance))
    asyncio.run(send_garbage(200, chance))
    return Counter(bodies=700)


def writers(chance: int) -> Counter[str]:
    """Processes killed while people write."""
    with TemporaryDirectory() as folder:
        outcome = storm(Path(folder), 20, people=8, seed=chance)
    assert outcome.whole and outcome.doubled <= 20 * 8, outcome
    return Counter(kills=20, acknowledged=outcome.acknowledged, replies_repeated=outcome.doubled)


def senders(chance: int) -> Counter[str]:
    """Processes killed while unasked messages leave."""
    with TemporaryDirectory() as folder:
        outcome = nightfall(Path(folder), 10, people=40, nodes=25, seed=chance)
    assert not outcome.lost and not outcome.doubled, outcome
    return Counter(kills=10, unasked=outcome.owed, unasked_in_doubt=outcome.in_doubt)


def calendars(chance: int) -> Counter[str]:
    """Ten years of a few zones, a question at every half hour."""
    some = random.Random(chance).sample(ZONES, 3)
    return Counter(prompts=sum(one_a_date(zone, minute, years=10) for zone in some for minute in range(0, 1440, 30)))


PROOFS: tuple[Proof, ...] = (model, writers, fleets, readers, senders, partitions, upgrades, bursts, doors, calendars)


def main(minutes: float) -> Counter[str]:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(50))
    counts: Counter[str] = Counter()
    ends, chance = time.monotonic() + minutes * 60, random.SystemRandom().randrange(10**6)
    while time.monotonic() < ends:
        for proof in PROOFS:
            if time.monotonic() < ends:
                print(f"{proof.__name__} {chance}", flush=True)
                counts.update(proof(chance))
        chance += 1
    return counts


if __name__ == "__main__":
    found = main(float(sys.argv[1]) if len(sys.argv) > 1 else 10)
    print("Nothing failed: " + ", ".join(f"{count} {name.replace('_', ' ')}" for name, count in found.items()))
