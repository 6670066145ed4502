"""Seeded random walks through the real pages: every node is reached, and nothing that happens breaks a talk."""

import random
import re
from collections.abc import Iterator

from msgspec.structs import replace

from bot.dialogue.book import Book, Node, Schedule, Trigger
from bot.dialogue.engine import detour, step
from bot.dialogue.plans import NODE as DAILY
from bot.dialogue.talk import (
    CameDue,
    Conversation,
    Did,
    Event,
    FellSilent,
    FollowUp,
    Heard,
    Opened,
    Pressed,
    Remembered,
    Say,
)
from bot.dialogue.tying import CALLED
from bot.shelf import open_book
from bot.understanding.reading import Reading

NOW = 1_767_300_000_000
SPOKEN_ONLY = {"lost#changed", "care_back#tell_again"}
"""Nodes whose lines the engine or the shell says without a talk going there, and one that only the first message of
all leads to (`check_wrong_first.talk`)."""
AT_LEAST = 60
"""So many walks are taken even if everything was seen sooner."""
NOW_AND_THEN: list[str | int] = [*[0] * 9, 1]
UNPLANNED = ("discreet", "held", "resting", "young")
"""While these are remembered nothing is planned, so that a walk in them all the time would never come to a follow-up."""
DRAFTS = (
    "so it is",
    "why didn't you call",
    "you're so selfish",
    "talk to me or we're done",
    "show me your messages",
    "We went out and came home again. " * 40 + "You never listen.",
    "Thank you for waiting with me.",
    "I slept with someone else.",
    "I read your diary.",
    "You always do this. Xylophones matter. I miss you.",
    "The blue door.",
    "i want to tell her i love her",
    "he's coming",
    "why is that bad",
    "what's wrong with the first part",
    "make it shorter",
    "another way",
    "make it funnier",
    "is it too long",
    "should i send it",
    "when should i send it",
    "should i call instead",
    "should i tell him",
    "I'm done with this",
    "i sent it",
    "i cant say any of that can i",
    "what if i take out the again",
    "😘",
    "i can't go on like this without you",
    "what if he doesn't reply",
    "i don't want it gentle, i'm angry",
    "what scenes do you have",
    "how do i practise here",
)
"""What is written where any words are taken: what is made of it decides where the talk goes."""
WISHES = ("many=US", "hour=480", "daily=1", "daily=0", "zone=Europe/London", "pronouns=other", "ask=days", "trip=1")
"""What was arranged in words, as understanding marks it: what is left open in it decides where the talk goes."""
BESIDE = ("", "beside", "better", "worse", "trying")
"""What stands in a message beside what it asks of the bot."""
_COMPARED = re.compile(r'([a-z_]+) (?:==|<|>) (?:"([^"]*)"|(\d+))')


def said_besides(rng: random.Random) -> dict[str, str | int]:
    """What a message that the bot is asked something in may say besides."""
    return {"moment": rng.choice(("", 7200, 7200)), "wish": rng.choice(WISHES), "point": rng.choice(BESIDE)}


def guards(book: Book) -> Iterator[str]:
    """The source of every guard in the book."""
    for node in book.nodes.values():
        for line in node.lines:
            yield from (variant.guard.source for variant in line.variants if variant.guard)
        yield from (way.guard.source for way in node.ways if way.guard)


def values(book: Book) -> dict[str, list[str | int]]:
    """What each remembered name is compared with anywhere, so that a walk can try it."""
    tried: dict[str, set[str | int]] = {}
    for source in guards(book):
        for name in re.findall(r"[a-z_]+", re.sub(r'"[^"]*"', "", source)):
            if name in book.memory:
                tried.setdefault(name, {book.memory[name].empty})
        for name, text, number in _COMPARED.findall(source):
            if name in book.memory:
                value: str | int = int(number) + 1 if number else text
                tried[name] |= {value} | ({int(number)} if number else set())
    for name, found in tried.items():
        if len(found) == 1:
            found.add(1 if book.memory[name].empty == 0 else "something")
    return {name: sorted(found, key=str) for name, found in tried.items()} | dict.fromkeys(UNPLANNED, NOW_AND_THEN)


def leads_to(node: Node) -> set[str]:
    """Where a node's ways and its follow-ups lead."""
    deeds = [*node.deeds, *(deed for way in node.ways for deed in way.deeds)]
    return {way.target for way in node.ways} | {deed.node for deed in deeds if isinstance(deed, Schedule)}


def distances(book: Book, seen: set[str]) -> dict[str, int]:
    """How many ways each node is from the nearest node that no walk has reached."""
    far = {node: 0 for node in book.nodes if node not in seen}
    while True:
        nearer = {
            node.id: 1 + min(far[target] for target in leads_to(node) if target in far)
            for node in book.nodes.values()
            if node.id not in far and any(target in far for target in leads_to(node))
        }
        if not nearer:
            return far
        far |= nearer


def next_event(book: Book, conversation: Conversation, far: dict[str, int], rng: random.Random) -> Event:
    node = book.nodes.get(conversation.node)
    if rng.random() < 0.1:
        return mishap(book, rng)
    if node is None or rng.random() < 0.05:
        flows = [flow for flow in sorted(book.flows) if flow not in ("lost",)]
        return Opened(min(rng.sample(flows, min(3, len(flows))), key=lambda flow: far.get(book.flows[flow].start, 99)))
    ways = [w for w in node.ways if w.trigger not in (Trigger.AT_ONCE, Trigger.KNOWN)] or list(book.always)
    way = min(rng.sample(ways, min(3, len(ways))), key=lambda way: far.get(way.target, 99))
    match way.trigger:
        case Trigger.BUTTON:
            return Pressed(way.key, conversation.turn)
        case Trigger.READING:
            words = rng.choice(DRAFTS) if way.reading == "words" else "so it is"
            return Heard(Reading(words, labels=frozenset({way.reading})))
        case Trigger.SILENCE:
            return FellSilent(conversation.turn)
        case _:
            return Heard(Reading("something of my own"))


def nearest(later: list[str], far: dict[str, int], rng: random.Random) -> int:
    """Which follow-up comes due: of three, the one nearest to what nobody has seen."""
    places = rng.sample(range(len(later)), min(3, len(later)))
    return min(places, key=lambda place: far.get(later[place], 99))


def mishap(book: Book, rng: random.Random) -> Event:
    """What may come at any time, whatever is asked."""
    always = rng.choice(book.always)
    return rng.choice(
        (
            Heard(Reading("so it is", labels=frozenset({always.reading}), slots=said_besides(rng))),
            CameDue(DAILY),
            Heard(Reading("")),
            Heard(Reading("bonjour", foreign=True)),
            Pressed("forged", 0),
            Opened("unreadable"),
            Did(rng.choice(CALLED)),
        )
    )


def called_by_care(book: Book, conversation: Conversation, rng: random.Random, seen: set[str]) -> Conversation:
    """Something serious was written: care calls one of its pages by name."""
    page = rng.choice([flow for flow in sorted(book.flows) if flow.startswith("care_")])
    node = f"{page}#{rng.choice(('start', 'again', 'check'))}"
    if node not in book.nodes:
        return conversation
    seen.add(node)
    return detour(book, conversation, node, NOW).conversation


def walk(book: Book, seed: int, steps: int, seen: set[str]) -> None:
    rng = random.Random(seed)
    tried = values(book)
    conversation = Conversation(f"walker {seed}")
    later: list[str] = []
    for number in range(steps):
        if number % 40 == 0:
            far = distances(book, seen)
        if tried and rng.random() < 0.7:
            memory = {
                **conversation.memory,
                **{n: Remembered(rng.choice(v), NOW) for n, v in tried.items() if rng.random() < 0.4},
            }
            conversation = replace(conversation, memory=memory)
        if rng.random() < 0.01:
            conversation = replace(conversation, node="noticing#gone", fingerprint="x")
        if rng.random() < 0.015:
            conversation = called_by_care(book, conversation, rng, seen)
        event = (
            CameDue(later.pop(nearest(later, far, rng)))
            if later and rng.random() < 0.2
            else next_event(book, conversation, far, rng)
        )
        turn = step(book, conversation, event, NOW)
        later += [effect.node for effect in turn.effects if isinstance(effect, FollowUp)]
        seen |= {
            node
            for node in turn.conversation.visits
            if turn.conversation.visits[node] != conversation.visits.get(node, 0)
        }
        for say in (effect for effect in turn.effects if isinstance(effect, Say)):
            assert say.text.strip()
            assert "{" not in say.text
        conversation = turn.conversation


def test_random_walks_reach_every_node() -> None:
    book = open_book()
    seen: set[str] = set()
    for seed in range(800):
        walk(book, seed, 400, seen)
        if seed >= AT_LEAST and book.nodes.keys() <= seen | SPOKEN_ONLY:
            break
    never: list[Node] = [node for node_id, node in book.nodes.items() if node_id not in seen | SPOKEN_ONLY]
    assert not never, [f"{node.place} {node.id}" for node in never]
