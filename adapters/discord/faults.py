"""What a failed call to Discord means for the post.

The library's errors hold parts of answers, so they end here: what is raised instead carries no text of theirs and no
chain to them.
"""

import aiohttp
from discord import DiscordServerError, Forbidden, HTTPException, RateLimited

from adapters.ties import InDoubt
from bot.service.post import Refused, TryLater, Unreachable

NOBODY = frozenset({10003, 10013, 50001, 50007, 50278})
"""Unknown channel or user, no access, direct messages closed, no server in common."""
TOO_MANY_OPENED = 40003
"""Too many direct messages opened in a short time ..."""
UNTIL_OPENED = 60.0
"""... so wait for so many seconds."""

Failure = HTTPException | RateLimited | aiohttp.ClientError | OSError | RuntimeError
FAILURES = (HTTPException, RateLimited, aiohttp.ClientError, OSError, RuntimeError)
"""All that a call may end with. RuntimeError comes from a connection that was closed meanwhile."""


def outcome(error: Failure) -> TryLater | Unreachable | Refused | InDoubt:
    """What the courier is told of this error."""
    match error:
        case RateLimited():
            return TryLater(error.retry_after)
        case HTTPException() if error.code in NOBODY:
            return Unreachable()
        case HTTPException() if error.code == TOO_MANY_OPENED:
            return TryLater(UNTIL_OPENED)
        case DiscordServerError() | Forbidden():
            return TryLater()  # a 403 without a reason of Discord's own comes from what stands before it
        case HTTPException():
            return TryLater() if error.status in {401, 408, 429} else Refused()
        case aiohttp.ClientConnectorError() | RuntimeError():
            return TryLater()
        case _:
            return InDoubt()
