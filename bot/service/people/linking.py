"""One person on two platforms: a code from one side, typed on the other, makes two people one; and parts them again.

    do link    a code is made, said once, and kept as a keyed hash for ten minutes
    do join    what the person wrote is looked up: right, wrong, their own, or one try too many
    do unlink  the side where it was written goes on as somebody new; everything stays with the other

A page asks for it; here it is found out how it goes, and the page is told by `Did` where to go on. What joins or parts
people is kept in the one transaction of the turn, or not at all.
"""

import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace

from msgspec import structs

from bot.care.respond import HIDDEN
from bot.dialogue.talk import Act, Conversation, Did, Effect, Remembered, Say, Turn, Wrote
from bot.dialogue.tying import ALONE, ENOUGH, GIVEN, LINKED, OWN, PARTED, WRONG
from bot.service.clerk import Entry, Occasion
from bot.service.due.alarms import FOLLOW
from bot.service.manners import HOUR, MINUTE, REPLY_KEPT, Manners, is_discreet
from bot.service.people.keys import Keyring, PersonKey, Unreadable
from bot.service.people.merging import merged
from bot.service.people.records import People, Place, Record
from bot.service.people.sealed import (
    Letter,
    Saved,
    open_address,
    open_letter,
    open_reminder,
    seal_address,
    seal_letter,
    seal_reminder,
)
from bot.service.post import Happening, Take
from bot.service.store import Absorbed, Address, Alarm, Found, Lane, Left, Offered, Outgoing, Tie
from bot.service.store.contract import Store

LINK, JOIN, UNLINK = "link", "join", "unlink"

ALPHABET = "23456789CDFGHJKMNPQRTVX"
"""Nothing that is read as another, and no vowels, so that no code is a word."""
CODE_LIVES = 10 * MINUTE
MOST_WRONG = 5
"""Wrong codes within an hour; after that none is looked at until the first of them is an hour old."""
CODE = "code"
TOLD = Say("This talk now goes on in another app as well. If that wasn't you, write “unlink” here.")
_CODE = re.compile(r"(?:^|\W)([0-9A-Z]{4})[\s-]*([0-9A-Z]{4})\W*$")


@dataclass(frozen=True, slots=True)
class Bound:
    """A turn, of whom it is, and what it changes between people. `notes` go to places besides that of the turn."""

    record: Record
    turn: Turn
    tie: Tie | None = None
    alarms: tuple[Alarm, ...] = ()
    notes: tuple[Letter, ...] = ()

    def on(self, entry: Entry) -> Entry:
        """The same entry with all of this in it."""
        if self.tie is None:
            return entry
        commit, key = entry.commit, self.record.key
        until = commit.now + REPLY_KEPT
        outgoing = tuple(Outgoing(Lane.REPLY, seal_letter(key, note), until, note.channel) for note in self.notes)
        commit = structs.replace(
            commit, tie=self.tie, alarms=commit.alarms + self.alarms, outgoing=commit.outgoing + outgoing
        )
        return structs.replace(entry, commit=commit, letters=entry.letters + self.notes)


class Links:
    """Carries out what a turn asks of the ties between people."""

    def __init__(self, store: Store, keyring: Keyring, people: People, manners: Manners, take: Take) -> None:
        self._store = store
        self._keyring = keyring
        self._people = people
        self._manners = manners
        self._take = take

    async def bind(self, record: Record, turn: Turn, happening: Happening, occasion: Occasion) -> Bound:
        """The turn with what came of it; most turns ask for nothing and stay as they are."""
        asked = {effect.name for effect in turn.effects if isinstance(effect, Act)}
        if LINK in asked:
            return self._offer(record, turn, occasion.now)
        if JOIN in asked:
            return await self._join(record, turn, _code_in(happening), occasion)
        if UNLINK in asked:
            return await self._part(record, turn, occasion)
        return Bound(record, turn)

    # --- a code

    def _offer(self, record: Record, turn: Turn, now: int) -> Bound:
        """The code is remembered for as long as it takes to say it."""
        code = "".join(secrets.SystemRandom().sample(ALPHABET, 8))
        shown = Remembered(f"{code[:4]}-{code[4:]}", now)
        asked = structs.replace(turn, conversation=_with(turn.conversation, {CODE: shown}))
        told = self._told(asked, GIVEN, now)
        memory = {name: kept for name, kept in told.conversation.memory.items() if name != CODE}
        told = structs.replace(told, conversation=structs.replace(told.conversation, memory=memory))
        return Bound(record, told, Offered(self._mac(code), now + CODE_LIVES))

    def _mac(self, code: str) -> bytes:
        return self._keyring.mac(LINK, code)

    def _told(self, turn: Turn, node: str, now: int, first: Sequence[Effect] = ()) -> Turn:
        """The turn, gone on at that node of the pages. What was said before offers nothing any more."""
        after = self._take(turn.conversation, Did(node), now)
        said = tuple(structs.replace(effect, choices=()) for effect in turn.effects if isinstance(effect, Say))
        return Turn(after.conversation, (*first, *said, *after.effects))

    # --- joining

    async def _join(self, record: Record, turn: Turn, code: str, occasion: Occasion) -> Bound:
        now = occasion.now
        wrong = tuple(at for at in record.saved.wrong_codes if now - at < HOUR)
        if len(wrong) >= MOST_WRONG:
            return Bound(record, self._told(turn, ENOUGH, now))
        other = await self._store.offering(self._mac(code), now) if code else None
        if other == record.person:
            return Bound(record, self._told(turn, OWN, now))
        found = await self._store.load(other) if other else None
        theirs = self._people.opened(found) if found else None
        if found is None or theirs is None or theirs.unreadable:
            tried = replace(record, saved=structs.replace(record.saved, wrong_codes=(*wrong, now)))
            return Bound(tried, self._told(turn, WRONG, now))
        return await self._joined(theirs, record, turn, self._mac(code), occasion=occasion, found=found)

    async def _joined(
        self, theirs: Record, record: Record, turn: Turn, code: bytes, *, occasion: Occasion, found: Found
    ) -> Bound:
        """From here on this is the person who offered the code, with all that was this one's."""
        mine = await self._store.load(record.person) if record.version else None
        into = replace(
            theirs, saved=merged(theirs.saved, structs.replace(record.saved, conversation=turn.conversation))
        )
        asked = structs.replace(turn, conversation=into.saved.conversation)
        told = self._told(asked, LINKED, occasion.now, _hushing(theirs.saved, into.saved))
        absorbed = Absorbed(
            record.person,
            record.version,
            code,
            self._addresses(record, mine, into.key, occasion),
            await self._letters(record, into.key),
        )
        return Bound(into, told, absorbed, self._follow_ups(record, mine, into, found), _notes(theirs))

    def _addresses(self, record: Record, mine: Found | None, key: PersonKey, occasion: Occasion) -> tuple[Address, ...]:
        channel, address = occasion.place
        mac = self._keyring.mac(channel, address)
        here = Address(mac, channel, seal_address(key, channel, address), occasion.now)
        others = [one for one in mine.addresses if one.mac != mac] if mine else []
        resealed = (_readdressed(record, one, key) for one in others)
        return (here, *(one for one in resealed if one))

    async def _letters(self, record: Record, key: PersonKey) -> tuple[tuple[int, bytes], ...]:
        """What is still on its way to the person; what can't be opened could not be sent either, and goes."""
        unsent = await self._store.unsent_of(record.person) if record.version else ()
        letters = ((row.id, _resealed(record, row.sealed, key)) for row in unsent)
        return tuple((id, sealed) for id, sealed in letters if sealed)

    def _follow_ups(self, record: Record, mine: Found | None, into: Record, found: Found) -> tuple[Alarm, ...]:
        """What the person had planned, unless it is planned already or nothing may be."""
        planned = {alarm.name for alarm in found.alarms}
        moved = (self._moved(record, alarm, into) for alarm in (mine.alarms if mine else ()) if alarm.kind == FOLLOW)
        return tuple(alarm for alarm in moved if alarm and alarm.name not in planned)

    def _moved(self, record: Record, alarm: Alarm, into: Record) -> Alarm | None:
        try:
            reminder = open_reminder(record.key, alarm.sealed)
        except Unreadable:
            return None
        care = reminder.node.partition("#")[0] in self._manners.care
        if is_discreet(into.saved.conversation) or (into.saved.held and not care):
            return None
        name = self._keyring.mac(into.person, FOLLOW, reminder.node)
        return structs.replace(alarm, name=name, sealed=seal_reminder(into.key, reminder))

    # --- parting

    async def _part(self, record: Record, turn: Turn, occasion: Occasion) -> Bound:
        found = await self._store.load(record.person) if record.version else None
        if found is None or len(found.addresses) < 2:
            return Bound(record, self._told(turn, ALONE, occasion.now))
        fresh = self._people.fresh(record.saved.conversation.language)
        protecting = self._protecting(record.saved.conversation)
        blank = structs.replace(fresh.saved.conversation, memory=protecting, turn=turn.conversation.turn)
        fresh.saved = Saved(blank, held=record.saved.held)
        told = self._told(structs.replace(turn, conversation=blank), PARTED, occasion.now)
        return Bound(fresh, told, Left(record.person))

    def _protecting(self, conversation: Conversation) -> dict[str, Remembered]:
        """A hold can't be left by parting, and a quick word goes on working; none of it has words of a talk."""
        memory = conversation.memory
        return {n: kept for n, kept in memory.items() if n in HIDDEN or self._manners.conceals(n)}


def _resealed(record: Record, sealed: bytes, key: PersonKey) -> bytes:
    """A letter of that person for the key of another; nothing of one that can't be opened."""
    try:
        return seal_letter(key, open_letter(record.key, sealed))
    except Unreadable:
        return b""


def _readdressed(record: Record, address: Address, key: PersonKey) -> Address | None:
    """The same for an address: where nobody can be written to, whoever writes is somebody new."""
    try:
        return structs.replace(address, sealed=seal_address(key, *open_address(record.key, address.sealed)))
    except Unreadable:
        return None


def _with(conversation: Conversation, values: dict[str, Remembered]) -> Conversation:
    return structs.replace(conversation, memory={**conversation.memory, **values})


def _code_in(happening: Happening) -> str:
    """The code at the end of what was written, "" if there is none."""
    found = _CODE.search(happening.text.strip().upper()) if isinstance(happening, Wrote) else None
    return found[1] + found[2] if found else ""


def _hushing(before: Saved, after: Saved) -> tuple[Act, ...]:
    """A hold or discretion that comes with the other side clears what was planned on this one."""
    if after.held and not before.held:
        return (Act("hold"),)
    if is_discreet(after.conversation) and not is_discreet(before.conversation):
        return (Act("pause"),)
    return ()


def _notes(theirs: Record) -> tuple[Letter, ...]:
    """The side that showed the code is told; under its quick word it isn't."""
    home: Place | None = theirs.home if theirs.reachable else None
    if home is None or "covered" in theirs.saved.conversation.memory:
        return ()
    return (Letter(*home, TOLD, theirs.saved.conversation.turn),)
