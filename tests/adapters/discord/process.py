"""A whole bot in a process of its own, to be measured and killed: the shell on a real disk behind Discord's door.

python -m tests.adapters.discord.process URL DATABASE real|echo real|fast
"""

import asyncio
import sys
import time
from pathlib import Path

from adapters.discord import Discord, FileNotes, Manners, WrongToken
from adapters.discord.door import RATES
from adapters.running import serve
from bot.service.shell import Needs, Shell
from bot.shelf import open_companion
from tests.adapters.discord.house import options
from tests.adapters.house import FAST
from tests.service.fakes import Companion


def _now() -> int:
    return time.time_ns() // 1_000_000


def main() -> None:
    url, database, answers, pace = sys.argv[1:]
    take = open_companion().take if answers == "real" else Companion().take
    notes = FileNotes(Path(database).with_suffix(".discord"))

    def door(shell: Shell) -> Discord:
        rates = FAST if pace == "fast" else RATES
        manners = Manners(
            known=lambda: shell.addresses("discord"),
            notes=notes,
            rates=rates,
            delayed=shell.desk.delayed,
            given_up=shell.desk.give_up,
        )
        return Discord(options(url), shell.desk.take_in, manners)

    asyncio.run(serve(Needs(Path(database), take), {"discord": door}, _now, WrongToken))


if __name__ == "__main__":
    main()
