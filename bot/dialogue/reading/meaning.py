"""Short hashes of what things mean, so that buttons and saved positions outlive a change of wording."""

import base64
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from hashlib import blake2b

from bot.dialogue.book import Assignment, Cancel, Deed, Do, Node, Schedule, Template, Trigger, Way


def settled(node: Node) -> Node:
    """The node with the keys of its buttons and its fingerprint."""
    return replace(node, ways=keyed(node.ways), fingerprint=_fingerprint(node))


def keyed(ways: tuple[Way, ...]) -> tuple[Way, ...]:
    """Give each button its key. Two of one meaning in a node get a number, in page order."""
    seen: Counter[str] = Counter()
    return tuple(_keyed(way, seen) if way.trigger is Trigger.BUTTON else way for way in ways)


def marked(words: Template) -> str:
    """A short hash of a wording."""
    return blake2b(str(words).encode(), digest_size=3).hexdigest()


def _keyed(way: Way, seen: Counter[str]) -> Way:
    key = _short(_effect(way))
    seen[key] += 1
    return replace(way, key=f"{key}{seen[key]}" if seen[key] > 1 else key)


def _fingerprint(node: Node) -> str:
    """Over all that decides what an answer does. Order and wording don't, so they may change freely."""
    return _short(["asks " + node.asks, *sorted("\t".join(_answer(way)) for way in node.ways)])


def _answer(way: Way) -> Iterable[str]:
    guard = way.guard.source if way.guard else ""
    return (way.trigger.name, way.reading, str(way.seconds), guard, *_effect(way))


def _effect(way: Way) -> Iterable[str]:
    return (way.target, *(_deed(deed) for deed in way.deeds), "then back" if way.then_back else "")


def _deed(deed: Deed) -> str:
    match deed:
        case Assignment(name, value):
            return f"{name} = {value.source}"
        case Schedule(node, when):
            return f"follow up {when} {node}"
        case Cancel(node):
            return f"cancel {node}"
        case Do(name):
            return f"do {name}"


def _short(parts: Iterable[str]) -> str:
    """Ten letters and digits: fifty bits."""
    digest = blake2b("\n".join(parts).encode(), digest_size=7).digest()
    return base64.b32encode(digest).decode().lower()[:10]
