"""One of several workers behind Telegram's webhook, in a process of its own, that answers each text with itself.

python -m tests.adapters.telegram.worker URL DATABASE KEY_FILE WEBHOOK_URL LISTEN ROLES
"""

import asyncio
import sys
import time
from collections.abc import Collection
from pathlib import Path

from msgspec.structs import replace

from adapters.platforms import CLOCK, COURIER, TELEGRAM, WEBHOOK
from adapters.running import serve
from adapters.telegram import Manners, Telegram, TelegramOptions, WrongToken
from bot.dialogue.talk import Conversation, Say, Turn, Wrote
from bot.service.post import Happening
from bot.service.shell import Needs, Roles, Shell
from tests.adapters.house import FAST
from tests.adapters.telegram.peer import TOKEN


def main() -> None:
    url, database, key_file, webhook_url, listen, roles = sys.argv[1:]
    only = roles.split(",")
    options = TelegramOptions(TOKEN, url, webhook_url, listen)
    needs = Needs(database, answering, Path(key_file), roles=Roles(CLOCK in only, COURIER in only))
    asyncio.run(serve(needs, {TELEGRAM: lambda shell: door(options, shell, only)}, _now, WrongToken))


def door(options: TelegramOptions, shell: Shell, only: Collection[str]) -> Telegram:
    manners = Manners(
        rates=FAST,
        letterbox=shell.letterbox,
        listens=WEBHOOK in only,
        takes=TELEGRAM in only,
        delayed=shell.desk.delayed,
        given_up=shell.desk.give_up,
    )
    return Telegram(options, shell.desk.take_in, manners)


def answering(conversation: Conversation, happening: Happening, now: int) -> Turn:
    """What is said counts as a helpline's page, which nothing overtakes."""
    turn = conversation.turn + 1
    after = replace(conversation, turn=turn, visits={"gethelp#start": turn})
    return Turn(after, (Say(happening.text),) if isinstance(happening, Wrote) else ())


def _now() -> int:
    return time.time_ns() // 1_000_000


if __name__ == "__main__":
    main()
