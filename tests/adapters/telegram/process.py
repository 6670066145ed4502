"""A whole bot in a process of its own, to be measured and killed: the shell on a real disk behind Telegram's door.

python -m tests.adapters.telegram.process URL DATABASE real|echo real|fast
"""

import asyncio
import signal
import sys
import time
from pathlib import Path

from adapters.telegram import Manners, Rates, Telegram
from adapters.ties import Handle
from bot.service.desk import Take
from bot.service.shell import Needs, Shell
from bot.shelf import open_companion
from tests.adapters.telegram.house import FAST, options
from tests.service.fakes import Companion


def _now() -> int:
    return time.time_ns() // 1_000_000


async def serve(url: str, database: Path, take: Take, rates: Rates) -> None:
    """Run until SIGTERM."""
    shell: Shell
    handle: Handle = lambda incoming: shell.desk.handle(incoming)  # noqa: E731, PLW0108  # the desk is made below
    telegram = Telegram(options(url), handle, Manners(rates=rates))
    shell = await Shell.open(Needs(database, take), {"telegram": telegram}, _now)
    await shell.start()
    running = asyncio.create_task(telegram.run())
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, running.cancel)
    await asyncio.gather(running, return_exceptions=True)
    await shell.close()
    await telegram.close()


def main() -> None:
    url, database, answers, rates = sys.argv[1:]
    take = open_companion().take if answers == "real" else Companion().take
    asyncio.run(serve(url, Path(database), take, FAST if rates == "fast" else Rates()))


if __name__ == "__main__":
    main()
