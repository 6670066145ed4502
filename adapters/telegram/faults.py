"""What a failed call to Telegram means for the post.

The library's errors hold parts of answers, sometimes with people's words, so they end here: what is raised instead
carries no text of theirs and no chain to them.
"""

import re
from datetime import timedelta

import httpx
from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter, TelegramError

from adapters.ties import InDoubt
from bot.service.post import Refused, TryLater, Unreachable

_NOBODY = re.compile(r"chat not found|user not found|PEER_ID_INVALID|USER_DEACTIVATED|bot was kicked", re.IGNORECASE)
_NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
_TOPIC = re.compile(r"thread not found|TOPIC_(?:DELETED|CLOSED|ID_INVALID)", re.IGNORECASE)


def outcome(error: TelegramError) -> TryLater | Unreachable | Refused | InDoubt:
    """What the courier is told of this error. In doubt it sends a reply again, and what nobody asked for not."""
    match error:
        case RetryAfter():
            return TryLater(seconds(error))
        case Forbidden():
            return Unreachable()
        case BadRequest() if _NOBODY.search(error.message):
            return Unreachable()
        case BadRequest() | ChatMigrated():
            return Refused()
        case NetworkError() if isinstance(error.__cause__, httpx.TransportError):
            return TryLater() if isinstance(error.__cause__, _NEVER_SENT) else InDoubt()
        case _:
            return TryLater()


def seconds(error: RetryAfter) -> float:
    """How long Telegram asks to wait."""
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)


def is_lost_topic(error: BadRequest) -> bool:
    """Whether the topic that was written to is gone or closed, so that the chat itself has to serve."""
    return _TOPIC.search(error.message) is not None
