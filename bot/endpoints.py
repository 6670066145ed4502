"""Where a platform is found (https anywhere, plain connections to this machine only), and where Ajar listens."""

import asyncio
import os
import re
from ipaddress import ip_address
from urllib.parse import urlsplit

HIGHEST_PORT = 65535
_LISTEN = re.compile(r"(\[[0-9a-fA-F:]+\]|[^\s:\[\]]+):(\d{1,5})", re.ASCII)

Place = tuple[str, int]
"""Host and port."""


class CantListen(Exception):
    """A place can't be listened at; the message is one line for the operator."""

    def __init__(self, setting: str, place: Place, error: OSError) -> None:
        super().__init__(
            f"Ajar can't listen at {place[0]}:{place[1]} ({why_not(error)}): perhaps another Ajar or program uses that "
            f"port. Set {setting} to a free one."
        )


async def try_to_listen(setting: str, place: Place) -> None:
    """Listen there for a moment, to see whether that can be. Raises CantListen."""
    try:
        server = await asyncio.get_running_loop().create_server(asyncio.Protocol, *place)
    except OSError as error:
        raise CantListen(setting, place, error) from error
    server.close()
    await server.wait_closed()


def why_not(error: OSError) -> str:
    """Why a place can't be listened at, in the system's words."""
    number = error.errno or 0
    return os.strerror(number) if number > 0 else "no such address"


def place(told: str, example: str) -> Place:
    """Where to listen, of host:port. Raises ValueError with the reason."""
    found = _LISTEN.fullmatch(told)
    if not found or int(found[2]) > HIGHEST_PORT:
        raise ValueError(f"is no place to listen at; write host:port such as {example}")
    return found[1].strip("[]"), int(found[2])


def is_loopback(host: str) -> bool:
    """Whether a host is this machine by its name or number."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def check_address(url: str, example: str) -> str:
    """The address, if it may be used. `example` is one of the protected kind (https or wss) that is wanted.

    Raises ValueError with the reason.
    """
    protected = example.partition(":")[0]
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError as error:
        raise ValueError(f"is no web address; write one such as {example}") from error
    known = parts.scheme in {protected, protected[:-1]}
    if not host or not known or parts.username or parts.query or parts.fragment:
        raise ValueError(f"is no web address; write one such as {example}")
    if parts.scheme != protected and not is_loopback(host):
        raise ValueError(f"would send people's words unprotected; write {protected}, or an address on this machine")
    return url
