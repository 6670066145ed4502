"""One event in, one turn out. The rules, in the order in which they are tried:

    event        at the saved node                        otherwise
    -----------  ---------------------------------------  ------------------------------------------------
    Opened       a link that names a flow: its start      welcome
    Heard        1 a button's own words, or an answer     a first message that fits nothing: welcome
                   to the words that it offers
                 2 a command (stop, help): the node's     nothing fits: lost#once, the second time lost#menu
                   own way for it, else always.md's
                 3 the node's readings, in page order
                 4 a button, in part or with a few more words;
                   then a way for any words
                 5 a request to the bot, by always.md; in care
                   none that leaves its question open
                 6 the node's `anything else`
                 7 the other readings of always.md
    Pressed      this turn's button: its way              an older turn's: the present question, shown once
    FellSilent   this turn's silence: its way             nothing
    CameDue      (moves there, wherever the talk stands)  node gone: its new name, or nothing
    Did          (goes there, to come back)               node gone: its new name, or nothing

When pages changed underneath: the node is the same, go on. It changed and the answer still fits a way, go
on by the present page; it doesn't fit, ask again. The node is gone: follow `formerly`; nothing left: one honest
line and the flow's start; the flow is gone: welcome.

A person is never left without an answer to something that they wrote or pressed.
"""

from collections.abc import Mapping

from msgspec.structs import replace

from bot.dialogue.book import BACK, OVER, Book, Node, Trigger, Way
from bot.dialogue.draft import DEEPEST_DETOUR, Draft
from bot.dialogue.labels import meant, worded
from bot.dialogue.offers import more, taken
from bot.dialogue.plans import HELD
from bot.dialogue.talk import CameDue, Conversation, Did, Event, FellSilent, Heard, Opened, Pressed, Turn
from bot.understanding.reading import ASKED_ON, COMMANDS, REQUESTS, Reading

WELCOME = "welcome#start"
LOST_ONCE = "lost#once"
LOST_MENU = "lost#menu"
CHANGED = "lost#changed"
STALE = "lost#stale"
FOREIGN = "lost#foreign"
ANY_WORDS = "words"
"""The reading that every message has."""
UNREADABLE = "unreadable"
RETURNING = "return"
"""A link of `Opened` for a door that was only closed: the open question is shown again, if there is one."""
CARE = "care_"
"""How the names of care's pages begin."""
REQUESTS_IN_CARE = tuple(request for request in REQUESTS if request not in ASKED_ON)
LONGEST_LABEL = 80
"""Characters that are looked at for the words of a button."""


def step(book: Book, conversation: Conversation, event: Event, now: int) -> Turn:
    """Move one conversation by one event. Pure: the same arguments give the same turn.

    `now` is in milliseconds UTC and serves only to let remembered things die by date.
    """
    draft = Draft(book, conversation, now)
    match event:
        case Opened(link):
            return _open(draft, link)
        case Heard(reading):
            return _hear(draft, reading)
        case Pressed(key, turn):
            return _press(draft, key, turn)
        case FellSilent(turn):
            return _fall_silent(draft, turn)
        case CameDue(node):
            return _come_due(draft, node)
        case Did(node):
            node = book.renamed.get(node, node)
            return detour(book, conversation, node, now) if node in book.nodes else Turn(conversation)


def detour(book: Book, conversation: Conversation, node: str, now: int) -> Turn:
    """Go to a node from wherever the talk stands, to come back to there when the detour ends."""
    draft = Draft(book, conversation, now)
    here = present(book, conversation)
    target = book.nodes[node].flow
    if here is not None and here.flow != target and here.id not in draft.way_back[-1:]:
        draft.way_back = (*draft.way_back, here.id)[-DEEPEST_DETOUR:]
    draft.go(node)
    return draft.done()


def present(book: Book, conversation: Conversation) -> Node | None:
    """The node where the conversation stands, under its present name; None if nothing is open or it is gone."""
    return book.nodes.get(book.renamed.get(conversation.node, conversation.node))


def is_offered(book: Book, conversation: Conversation, text: str, now: int) -> bool:
    """Whether these are the very words of a button that is on offer, or take up the sentence that it offers, so that to
    type them is to press it. Where care has had its say, nothing but a button's own words is taken on trust."""
    node = present(book, conversation) if len(text) <= LONGEST_LABEL else None
    if node is None:
        return False
    draft = Draft(book, conversation, now)
    labels = _labels(draft, _buttons(draft.eligible(node.ways)))
    if worded(text, labels) is not None:
        return True
    cared = node.flow.startswith(CARE) or any(draft.lookup(name) for name in HELD)
    return not cared and taken(text, labels) is not None


def _open(draft: Draft, link: str) -> Turn:
    waiting = present(draft.book, draft.conversation)
    if link == RETURNING and waiting is not None:
        return _show_again(draft, waiting)
    draft.way_back = ()
    draft.forget_talk()
    if link == UNREADABLE:
        draft.go("lost#unreadable")
    else:
        flow = draft.book.flows.get(link)
        draft.go(flow.start if flow else WELCOME)
    return draft.done()


def _hear(draft: Draft, reading: Reading) -> Turn:
    was = draft.conversation
    draft.heard = reading.text
    node = present(draft.book, was)
    for name, value in reading.slots.items():
        if value != "" or name in draft.memory:
            draft.remember(name, value)
    if was.node and node is None:
        return _recover(draft)
    draft.node = node.id if node else ""
    own = draft.eligible(node.ways) if node else []
    way = _way_for(draft, own, reading)
    if way is None:
        return _miss(draft, reading)
    if way not in own and not way.then_back and way.target not in (BACK, OVER):
        draft.way_back = ()
    draft.take(way)
    return draft.done()


def _way_for(draft: Draft, own: list[Way], reading: Reading) -> Way | None:
    always = draft.eligible(draft.book.always)
    buttons = _buttons(own)
    labels = _labels(draft, buttons)
    said = worded(reading.text, labels) or taken(reading.text, labels) or more(reading.text, labels)
    if said is not None:
        return buttons[said]
    anything = next((w for w in own if w.trigger is Trigger.ANYTHING), None)
    if reading.foreign or not reading.text:
        anything = None
    return (
        _read(own, reading, COMMANDS)
        or _read(always, reading, COMMANDS)
        or _read([way for way in own if way.reading != ANY_WORDS], reading, None)
        or buttons.get(meant(reading.text, labels) or "")
        or _read(own, reading, None)
        or _read(always, reading, REQUESTS_IN_CARE if draft.node.startswith(CARE) else REQUESTS)
        or anything
        or _read(always, reading, None)
    )


def _read(ways: list[Way], reading: Reading, only: tuple[str, ...] | None) -> Way | None:
    for way in ways:
        if way.trigger is Trigger.READING and way.reading in reading.labels and (only is None or way.reading in only):
            return way
    return None


def _buttons(ways: list[Way]) -> dict[str, Way]:
    return {way.key: way for way in ways if way.trigger is Trigger.BUTTON}


def _labels(draft: Draft, buttons: Mapping[str, Way]) -> dict[str, str]:
    """What stands on each button, by its key."""
    return {
        key: "".join(p if i % 2 == 0 else draft.insert(p) for i, p in enumerate(way.label.pieces))
        for key, way in buttons.items()
    }


def _miss(draft: Draft, reading: Reading) -> Turn:
    """Not understood: never the same answer twice, the menu after two, and back to where one was."""
    was = draft.conversation
    fresh = not was.visits
    if draft.node and not draft.node.startswith("lost#"):
        draft.way_back = (*draft.way_back, draft.node)
    if reading.foreign and not was.visits.get(FOREIGN):
        draft.go(FOREIGN)
    elif fresh:
        draft.go(WELCOME)
        return draft.done()
    else:
        draft.go(LOST_ONCE if was.misses == 0 else LOST_MENU)
    return draft.done(misses=was.misses + 1)


def _press(draft: Draft, key: str, turn: int) -> Turn:
    was = draft.conversation
    everywhere = next((w for w in draft.book.always if w.key == key), None)
    if everywhere is not None:
        draft.take(everywhere)
        return draft.done()
    node = present(draft.book, was)
    if was.node and node is None:
        return _recover(draft)
    if node is None:
        draft.go(STALE)
        return draft.done()
    if turn != was.turn:
        return _show_again(draft, node)
    draft.node = node.id
    way = next((w for w in node.ways if w.key == key and w.trigger is Trigger.BUTTON and draft.holds(w)), None)
    if way is None:
        draft.go(node.id)
    else:
        draft.take(way)
    return draft.done()


def _show_again(draft: Draft, node: Node) -> Turn:
    """A stale button changes nothing: the present question is shown once more, under its own turn number."""
    was = draft.conversation
    draft.node = node.id
    if was.reshown == was.turn:
        return Turn(was)
    draft.say_lines(node)
    draft.offer(draft.eligible(node.ways))
    return Turn(replace(was, reshown=was.turn, said=draft.done().conversation.said), tuple(draft.effects))


def _fall_silent(draft: Draft, turn: int) -> Turn:
    was = draft.conversation
    node = present(draft.book, was)
    if node is None or turn != was.turn:
        return Turn(was)
    draft.node = node.id
    silences = [w for w in draft.eligible(node.ways) if w.trigger is Trigger.SILENCE]
    if not silences:
        return Turn(was)
    draft.take(min(silences, key=lambda w: w.seconds))
    return draft.done()


def _come_due(draft: Draft, node_id: str) -> Turn:
    node = draft.book.nodes.get(draft.book.renamed.get(node_id, node_id))
    if node is None:
        return Turn(draft.conversation)
    draft.way_back = ()
    draft.go(node.id)
    return draft.done()


def _recover(draft: Draft) -> Turn:
    """The page that a conversation stood on is gone: say so once, then the flow's start, or welcome."""
    flow = draft.book.flows.get(draft.conversation.node.partition("#")[0])
    draft.way_back = ()
    draft.say_lines(draft.book.nodes[CHANGED])
    draft.go(flow.start if flow else WELCOME)
    return draft.done()
