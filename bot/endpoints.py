"""Where a platform is found: https anywhere, plain connections to this machine only."""

from ipaddress import ip_address
from urllib.parse import urlsplit


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
