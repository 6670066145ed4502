"""Telegram's figures. `python -m tests.benchmarks.telegram`"""

from tests.adapters.telegram.scene import TelegramYard
from tests.benchmarks.doors import Row, measured, show


def measure() -> list[Row]:
    """All figures of this adapter; takes about three minutes."""
    return measured(TelegramYard, "lo-bot-api-emulator over loopback", "Telegram")


if __name__ == "__main__":
    show(measure())
