"""How long to wait after a failure: longer each time, up to half a minute, and never all processes at once."""

import asyncio
import random
from dataclasses import dataclass


@dataclass(slots=True)
class Backoff:
    """Seconds double from `first` to `longest`, give or take a quarter."""

    first: float = 0.5
    longest: float = 30.0
    failures: int = 0

    async def wait(self, at_least: float = 0.0) -> None:
        """Wait out one more failure."""
        seconds = min(self.longest, self.first * 2 ** min(self.failures, 16))
        self.failures += 1
        await asyncio.sleep(max(at_least, seconds * random.uniform(0.75, 1.25)))  # noqa: S311  # spreads, guards nothing

    def rest(self) -> None:
        """It went well again."""
        self.failures = 0
