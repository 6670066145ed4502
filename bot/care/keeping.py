"""Care's part in a turn: what is serious is answered first, and nothing slips past a hold.

Every turn that the dialogue makes is looked at once more: if it came to a node that may not be shown now, it is
thrown away and the quiet page is shown instead. So no flow, link, button or old timer has to know of holds.
"""

from collections.abc import Callable, Iterable, Mapping

from msgspec.structs import replace

from bot.care.countries import country_told
from bot.care.finding import Finding
from bot.care.respond import BACK, FLOWS, QUIET, SERIOUS, YOUNG, Look, allowed, respond, weigh
from bot.dialogue.book import Book
from bot.dialogue.cover import HIDDEN
from bot.dialogue.engine import detour, present
from bot.dialogue.talk import Act, CameDue, Conversation, FellSilent, Remembered, Turn, Value, Wrote

NUMBERS = "gethelp#numbers"
TODAY = "care_self#hello"
"""Where care itself asks after a day how things are."""
_KEEPING = frozenset({"held", "resting", "young", "quiet_until"})
"""What is remembered while anything is kept back: without it every node may be shown, and no hold can end."""

Move = Callable[[Conversation], Turn]
"""Makes a turn of a conversation, for an event that is given."""


def answer(
    book: Book, conversation: Conversation, text: str, finding: Finding, now: int
) -> tuple[Conversation, Turn | None]:
    """The conversation with what was noted, and the turn that answers what is serious in `text`, if it is answered.
    Where somebody is counts too while numbers are at hand, since it says which ones."""
    at_hand = _numbers_at_hand(book, conversation, remembered(book, conversation, now)("held"))
    country = country_told(text) if at_hand or finding.speaks else ""
    conversation = _noting(conversation, {"country": country} if country else {}, now)
    weighed, counts = weigh(finding, remembered(book, conversation, now))
    noted = _noting(conversation, counts, now)
    response = respond(weighed, remembered(book, noted, now))
    if response is None:
        return noted, detour(book, noted, NUMBERS, now) if country and at_hand else None
    noted = _noting(noted, response.memory, now)
    return noted, detour(book, noted, response.node, now)


def _numbers_at_hand(book: Book, conversation: Conversation, held: Value) -> bool:
    """Whether the talk stands where numbers are shown, or rests during a hold."""
    here = present(book, conversation)
    return bool(held) if here is None else here.flow in {*FLOWS, NUMBERS.partition("#")[0]}


def come_back(book: Book, conversation: Conversation, happening: object, finding: Finding, now: int) -> Turn | None:
    """The short greeting for whoever writes again hours after something serious, and not the next line of that talk. A new
    sign is answered as ever, and what covers the talk stays."""
    here = present(book, conversation)
    if not isinstance(happening, Wrote) or finding.speaks or here is None or here.id in (HIDDEN, TODAY):
        return None
    look = remembered(book, conversation, now)
    if here.flow not in FLOWS - {BACK} or not look("held") or look("lately_here"):
        return None
    return detour(book, replace(conversation, node="", way_back=()), f"{BACK}#start", now)


def silent(book: Book, conversation: Conversation, happening: object, now: int) -> bool:
    """Whether something due is dropped: during a hold nothing comes unasked but a check-in that was accepted."""
    if isinstance(happening, CameDue):
        return _hushed(book, conversation, now) and happening.node.partition("#")[0] not in FLOWS
    return isinstance(happening, FellSilent) and _hushed(book, conversation, now)


def kept(book: Book, before: Conversation, move: Move, now: int) -> Turn:
    """The turn that `move` makes, as it may be given: sent elsewhere if it came where it may not, with holds begun and
    ended. A detour of care that ends leads back only to where one may go now; else the talk ends with it."""
    turn = move(before)
    entered = _entered(before, turn)
    if _KEEPING.isdisjoint(before.memory) and _KEEPING.isdisjoint(turn.conversation.memory):
        return turn if SERIOUS.isdisjoint(entered) else _begun(turn, now)
    if not _fits(book, entered, turn, now):
        look = remembered(book, turn.conversation, now)
        turn = move(replace(before, way_back=tuple(filter(_shown(look), before.way_back))))
        entered = _entered(before, turn)
        if not _fits(book, entered, turn, now):
            look = remembered(book, turn.conversation, now)
            place = f"{YOUNG}#again" if look("young") else f"{BACK}#{'start' if look('held') else 'aside'}"
            return _held(book, before, detour(book, _from(before, turn), place, now), [place], now)
    return _held(book, before, turn, entered, now)


def _fits(book: Book, entered: Iterable[str], turn: Turn, now: int) -> bool:
    return all(map(_shown(remembered(book, turn.conversation, now)), entered))


def _entered(before: Conversation, turn: Turn) -> list[str]:
    return [node for node, count in turn.conversation.visits.items() if count > before.visits.get(node, 0)]


def _from(before: Conversation, turn: Turn) -> Conversation:
    """Where a turn that is thrown away leaves the talk: its place as before, with what it came to know."""
    return replace(before, memory=turn.conversation.memory)


def _shown(look: Look) -> Callable[[str], bool]:
    """Whether a node may be shown."""
    held, resting, young = bool(look("held")), bool(look("resting")), bool(look("young"))
    return lambda node: allowed(node, held=held, resting=resting, young=young)


def _held(book: Book, before: Conversation, turn: Turn, entered: list[str], now: int) -> Turn:
    """A serious node begins a hold; one that nobody needs any more is ended."""
    if not SERIOUS.isdisjoint(entered):
        return _begun(turn, now)
    look = remembered(book, turn.conversation, now)
    was_quiet = _hushed(book, before, now) or bool(remembered(book, before, now)("quiet_until"))
    if look("held"):
        return Turn(_noting(turn.conversation, {"lately_here": 1}, now), turn.effects)
    if was_quiet and not (look("resting") or int(look("quiet_until") or 0) > now):
        return Turn(_noting(turn.conversation, {"quiet_until": 0}, now), (*turn.effects, Act("release")))
    return turn


def _begun(turn: Turn, now: int) -> Turn:
    """The turn, with a hold begun by it."""
    conversation = _noting(turn.conversation, {"held": 1, "lately_here": 1, "quiet_until": now + QUIET}, now)
    return Turn(conversation, (Act("hold"), *turn.effects))


def _hushed(book: Book, conversation: Conversation, now: int) -> bool:
    look = remembered(book, conversation, now)
    return bool(look("held") or look("resting") or look("young")) or int(look("quiet_until") or 0) > now


def remembered(book: Book, conversation: Conversation, now: int) -> Look:
    """What is remembered and still alive, by name."""

    def look(name: str) -> Value:
        declared, remembered = book.memory.get(name), conversation.memory.get(name)
        if declared is None or remembered is None:
            return declared.empty if declared else ""
        alive = declared.keep == 0 or now - remembered.since <= declared.keep * 1000
        return remembered.value if alive else declared.empty

    return look


def _noting(conversation: Conversation, values: Mapping[str, Value], now: int) -> Conversation:
    if not values:
        return conversation
    memory = {**conversation.memory, **{name: Remembered(value, now) for name, value in values.items()}}
    return replace(conversation, memory=memory)
