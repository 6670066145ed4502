"""How Discord says things: the forms of what the peer answers."""

import json
import time
from typing import Any

from aiohttp import web

Json = dict[str, Any]

BOT = {"id": "100000000000000000", "username": "Ajar", "discriminator": "0", "avatar": None, "bot": True}


def written(number: str, channel: str, author: Json, text: str, components: list[Any] | None = None) -> Json:
    """A message as Discord describes it."""
    now = time.strftime("%Y-%m-%dT%H:%M:%S+00:00", time.gmtime())
    empty: Json = {"mentions": [], "mention_roles": [], "attachments": [], "embeds": [], "edited_timestamp": None}
    flags: Json = {"type": 0, "flags": 0, "tts": False, "pinned": False, "mention_everyone": False}
    named: Json = {"id": number, "channel_id": channel, "author": author, "content": text, "timestamp": now}
    return {**empty, **flags, **named, "components": components or []}


def application() -> Json:
    return {
        "id": BOT["id"],
        "name": "Ajar",
        "icon": None,
        "description": "",
        "bot_public": True,
        "bot_require_code_grant": False,
        "verify_key": "0",
        "flags": 0,
        "owner": BOT,
        "team": None,
    }


async def body_of(request: web.Request) -> Json:
    if request.content_type.startswith("multipart"):
        form = await request.post()
        return {**json.loads(str(form["payload_json"])), "files": [name for name in form if name != "payload_json"]}
    found = json.loads(await request.read() or b"{}")
    return {"list": found} if isinstance(found, list) else dict(found or {})


def refusal(status: int, code: int, retry_after: float) -> web.Response:
    said = {"code": code, "message": "refused", "retry_after": retry_after, "global": False}
    return web.Response(
        status=status,
        body=json.dumps(said).encode(),
        content_type="application/json",
        headers={"Via": "1.1 peer"},
    )


def cut(request: web.Request) -> web.Response:
    assert request.transport is not None
    request.transport.abort()
    return web.Response(status=500)
