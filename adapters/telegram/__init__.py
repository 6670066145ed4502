"""The door to Telegram, on python-telegram-bot's Bot with our own listening: it confirms only what is committed."""

from adapters.pace import Rates
from adapters.telegram.door import Manners, Telegram, check_token
from adapters.telegram.options import TelegramOptions, check_base_url
from adapters.ties import WrongToken

__all__ = ["Manners", "Rates", "Telegram", "TelegramOptions", "WrongToken", "check_base_url", "check_token"]
