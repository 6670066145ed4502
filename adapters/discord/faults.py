"""What a failed call to Discord means for the post.

The library's errors hold parts of answers, so they end here: what is raised instead carries no text of theirs and no
chain to them.
"""

from json import JSONDecodeError

import aiohttp
from discord import HTTPException, RateLimited

from adapters.ties import InDoubt
from bot.service.post import Refused, TryLater, Unreachable

NOBODY = frozenset({10003, 10013, 50001, 50007, 50278})
"""Unknown channel or user, no access, direct messages closed, no server in common."""
TOO_MANY_OPENED = 40003
"""Too many direct messages opened in a short time ..."""
UNTIL_OPENED = 60.0
"""... so wait for so many seconds."""
PASSING = frozenset({401, 403, 408, 429})
"""A 403 without a reason of Discord's own comes from what stands before it."""

Failure = HTTPException | RateLimited | aiohttp.ClientError | OSError | RuntimeError | JSONDecodeError
FAILURES = (HTTPException, RateLimited, aiohttp.ClientError, OSError, RuntimeError, JSONDecodeError)
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
        case HTTPException() if error.status in PASSING or error.status >= 500:
            return TryLater()
        case HTTPException():
            return Refused()
        case aiohttp.ClientConnectorError() | RuntimeError():
            return TryLater()
        case _:
            return InDoubt()
