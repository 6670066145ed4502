"""Discord's figures. `python -m tests.benchmarks.discord`"""

from tests.adapters.discord.scene import DiscordYard
from tests.benchmarks.doors import Row, measured, show


def measure() -> list[Row]:
    """All figures of this adapter; takes about three minutes."""
    return measured(DiscordYard, "our own gateway and REST peer over loopback", "Discord")


if __name__ == "__main__":
    show(measure())
