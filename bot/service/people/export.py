"""Everything that is stored about a person, as they can read it and as a machine can.

What the care rooms note down (that, and when, something serious came up) is not shown: whoever holds the phone may not
be whom it is about.
"""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from bot.dialogue.remembered import items
from bot.dialogue.talk import Remembered
from bot.service.due.prompts import PROMPT
from bot.service.manners import Manners
from bot.service.people.keys import Unreadable
from bot.service.people.records import Record
from bot.service.people.sealed import open_address, open_reminder
from bot.service.post import Document
from bot.service.store import Found

PRIVATE = frozenset({"quick", "gethelp"})
"""Pages whose visits are not shown either."""


def documents(record: Record, found: Found | None, manners: Manners, now: int) -> tuple[Document, ...]:
    """A text to read and the same as JSON. `found` is what the store holds; None for somebody not stored yet."""
    told = _told(record, found, manners, now)
    as_json = json.dumps(told, ensure_ascii=False, indent=2)
    return (
        Document("ajar.txt", _readable(told).encode()),
        Document("ajar.json", as_json.encode()),
    )


def _told(record: Record, found: Found | None, manners: Manners, now: int) -> dict[str, Any]:
    conversation = record.saved.conversation

    def shown(node: str) -> bool:
        return node.partition("#")[0] not in manners.care | PRIVATE

    return {
        "id": record.person,
        "language": conversation.language,
        "place": conversation.node if shown(conversation.node) else "",
        "turns": conversation.turn,
        "last_wrote": _date(record.saved.heard),
        "addresses": _addresses(record, found),
        "remembered": _remembered(conversation.memory, manners, now),
        "visited": {node: count for node, count in conversation.visits.items() if shown(node)},
        "follow_ups": [{"what": node, "when": when} for node, when in _follow_ups(record, found) if shown(node)],
    }


def _remembered(memory: Mapping[str, Remembered], manners: Manners, now: int) -> dict[str, dict[str, Any]]:
    """What still lives, with the reasons and dates of memory.toml."""
    told: dict[str, dict[str, Any]] = {
        name: {"value": kept.value, "since": _date(kept.since)}
        for name, kept in memory.items()
        if not manners.conceals(name)
    }
    notes = {item.name: item for item in items(manners.memory, memory, now) if item.name in told}
    for name, item in notes.items():
        told[name] |= {"in_words": item.line, "why": item.why, "until": _date(item.until)}
    return {name: told[name] for name in notes or told}


def _addresses(record: Record, found: Found | None) -> list[dict[str, str]]:
    opened = []
    for address in found.addresses if found else ():
        channel, name = open_address(record.key, address.sealed)
        opened.append({"channel": channel, "address": name, "last_used": _date(address.last_used)})
    return opened


def _follow_ups(record: Record, found: Found | None) -> list[tuple[str, str]]:
    follow_ups = []
    for alarm in found.alarms if found else ():
        if alarm.kind == PROMPT:
            follow_ups.append(("the daily question", _date(alarm.due)))
        elif alarm.sealed:
            try:
                follow_ups.append((open_reminder(record.key, alarm.sealed).node, _date(alarm.due)))
            except Unreadable:
                continue
    return follow_ups


def _date(moment: int) -> str:
    return datetime.fromtimestamp(moment / 1000, UTC).strftime("%Y-%m-%d %H:%M UTC") if moment else ""


def _readable(told: Mapping[str, Any]) -> str:
    remembered = [
        f"- {kept.get('in_words', name + ': ' + str(kept['value']))} Since {kept['since']}."
        for name, kept in told["remembered"].items()
    ]
    follow_ups = [f"- {one['what']}, {one['when']}" for one in told["follow_ups"]]
    addresses = [f"- {one['channel']}: {one['address']}, last used {one['last_used']}" for one in told["addresses"]]
    lines = [
        "All that Ajar has stored about you. Your messages themselves are not kept.",
        "",
        "What it remembers:",
        *(remembered or ["- nothing"]),
        "",
        "When it will write to you:",
        *(follow_ups or ["- not unless you write"]),
        "",
        "Where it can reach you:",
        *(addresses or ["- nowhere"]),
        "",
        f"Where the talk stands: {told['place'] or 'nowhere in particular'}, after {told['turns']} turns."
        f" You last wrote at {told['last_wrote'] or 'no time yet'}.",
        f"The number that stands for you: {told['id']}.",
    ]
    return "\n".join(lines) + "\n"
