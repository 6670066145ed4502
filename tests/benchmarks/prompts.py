"""Planning one day of the daily question for 100,000 people: how long it takes, and how much memory.

Each person's settings are read from what is remembered of them, as after a turn; ten zones hold a tenth each.
"""

import resource
import time
from collections import Counter

from bot.dialogue.plans import plan_of
from bot.dialogue.talk import Conversation, Remembered, Value
from bot.pace.daily import next_prompt

PEOPLE = 100_000
MIDNIGHT = 1_767_225_600_000
ZONES = (
    "America/New_York", "Europe/London", "Asia/Kolkata", "America/Chicago", "Europe/Berlin", "Australia/Sydney",
    "America/Los_Angeles", "Africa/Lagos", "Asia/Manila", "America/Sao_Paulo",
)  # fmt: skip


def person(number: int) -> Conversation:
    zone, hour = ZONES[number % 10], 7 + number // 10 % 15
    told: dict[str, Value] = {"daily": 1, "daily_minute": 60 * hour, "zone": zone, "prompted": 739_616}
    return Conversation(f"{number:016x}", memory={name: Remembered(value, 0) for name, value in told.items()})


def measure(people: int = PEOPLE) -> dict[str, float]:
    """Seconds by the clock and of the processor, megabytes that this process used at most, and the most prompts that
    come in one minute."""
    started, cpu = time.perf_counter(), time.process_time()
    minutes: Counter[int] = Counter()
    for number in range(people):
        talk = person(number)
        plan = plan_of(talk)
        due = next_prompt(plan, talk.person, MIDNIGHT) if plan else None
        minutes[(due or 0) // 60_000] += 1
    took, used = time.perf_counter() - started, time.process_time() - cpu
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"people": people, "seconds": took, "cpu": used, "megabytes": memory, "busiest": max(minutes.values())}


if __name__ == "__main__":
    print(measure())
