"""A whole bot in a process of its own, to be measured and killed: the shell on a real disk behind Telegram's door.

python -m tests.adapters.telegram.process URL DATABASE real|echo real|fast
"""

import asyncio
import sys
import time
from pathlib import Path

from adapters.running import serve
from adapters.telegram import Manners, Rates, Telegram, WrongToken
from bot.service.shell import Needs, Shell
from bot.shelf import open_companion
from tests.adapters.telegram.house import FAST, options
from tests.service.fakes import Companion


def _now() -> int:
    return time.time_ns() // 1_000_000


def main() -> None:
    url, database, answers, pace = sys.argv[1:]
    take = open_companion().take if answers == "real" else Companion().take
    rates = FAST if pace == "fast" else Rates()

    def door(shell: Shell) -> Telegram:
        return Telegram(
            options(url),
            shell.desk.take_in,
            Manners(rates=rates, delayed=shell.desk.delayed, given_up=shell.desk.give_up),
        )

    asyncio.run(serve(Needs(Path(database), take), {"telegram": door}, _now, WrongToken))


if __name__ == "__main__":
    main()
