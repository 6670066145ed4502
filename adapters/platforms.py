"""Which platforms the settings ask for, each made ready to run or to be checked.

Each library is imported only where its token is set: a bot on one platform does not pay for the other.
"""

from collections.abc import Awaitable, Callable, Collection, Mapping
from typing import TYPE_CHECKING

from adapters.running import Build, Platform
from adapters.ties import Draw, Grave
from bot.service.shell import Shell
from bot.settings import Settings

if TYPE_CHECKING:
    from adapters.discord import DiscordOptions
    from adapters.telegram import TelegramOptions

TELEGRAM, DISCORD = "telegram", "discord"
WEBHOOK, CLOCK, COURIER = "telegram-webhook", "clock", "courier"
ROLES = (WEBHOOK, TELEGRAM, DISCORD, CLOCK, COURIER)
"""What a process can do of the work: answer Telegram's calls, take in Telegram's updates, listen at Discord, keep the
clock, send."""

Check = Callable[[], Awaitable[str]]


def builds(settings: Settings, draw: Draw, grave: Grave, only: Collection[str] = ROLES) -> Mapping[str, Build]:
    """How to make the door of each platform whose token is set, by channel. Of Discord there is none where it has no
    role; Telegram's is needed for sending too."""
    made: dict[str, Build] = {}
    if settings.telegram_token.get_secret_value() and {WEBHOOK, TELEGRAM, COURIER} & set(only):
        made[TELEGRAM] = lambda shell: _telegram(settings, shell, draw, grave, only)
    if settings.discord_token.get_secret_value() and DISCORD in only:
        made[DISCORD] = lambda shell: _discord(settings, shell, draw, grave)
    return made


def checks(settings: Settings) -> dict[str, Check | None]:
    """For each platform how to ask it about the token, None where none is set."""
    return {
        TELEGRAM: (lambda: _check_telegram(settings)) if settings.telegram_token.get_secret_value() else None,
        DISCORD: (lambda: _check_discord(settings)) if settings.discord_token.get_secret_value() else None,
    }


def _telegram(settings: Settings, shell: Shell, draw: Draw, grave: Grave, only: Collection[str]) -> Platform:
    from adapters.telegram import Manners, Telegram

    manners = Manners(
        draw=draw,
        grave=grave,
        reach=lambda address, reachable: shell.desk.reached((TELEGRAM, address), reachable),
        letterbox=shell.letterbox,
        listens=WEBHOOK in only,
        takes=TELEGRAM in only,
        gauges=shell.gauges,
        sharing=lambda: shell.courier.sharing(TELEGRAM),
        delayed=shell.desk.delayed,
        given_up=shell.desk.give_up,
    )
    return Telegram(_telegram_options(settings), shell.desk.take_in, manners)


def _telegram_options(settings: Settings) -> "TelegramOptions":
    from adapters.telegram import TelegramOptions

    return TelegramOptions(
        settings.telegram_token.get_secret_value(),
        settings.telegram_base_url,
        settings.telegram_webhook_url,
        settings.telegram_webhook_listen,
        settings.telegram_webhook_secret.get_secret_value(),
    )


async def _check_telegram(settings: Settings) -> str:
    from adapters.telegram import check_token

    return await check_token(_telegram_options(settings))


def _discord(settings: Settings, shell: Shell, draw: Draw, grave: Grave) -> Platform:
    from adapters.discord import Discord, FileNotes, Manners

    notes = FileNotes(settings.beside.with_suffix(".discord"))
    manners = Manners(
        draw=draw,
        grave=grave,
        known=lambda: shell.addresses(DISCORD),
        notes=notes,
        gauges=shell.gauges,
        delayed=shell.desk.delayed,
        given_up=shell.desk.give_up,
    )
    door = Discord(_discord_options(settings), shell.desk.take_in, manners)
    shell.desk.after_erasing(door.note)
    return door


def _discord_options(settings: Settings) -> "DiscordOptions":
    from adapters.discord import DiscordOptions

    token = settings.discord_token.get_secret_value()
    return DiscordOptions(token, settings.discord_api_base, settings.discord_gateway_url)


async def _check_discord(settings: Settings) -> str:
    from adapters.discord import check_token

    return await check_token(_discord_options(settings))
