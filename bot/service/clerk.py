"""Writes a turn down: what the store shall keep of it, and what the courier shall carry once it is kept."""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from bot.care.respond import PAGES, SERIOUS
from bot.dialogue.talk import Conversation, Say
from bot.pace.local import there
from bot.service.due.alarms import FOLLOW, SILENCE, follow_up_alarm, moved, silence_alarm
from bot.service.due.prompts import PROMPT, next_due, prompt_alarm
from bot.service.errands import Errands
from bot.service.manners import DAY, REPLY_KEPT, Manners, zone_name
from bot.service.people.keys import Keyring
from bot.service.people.records import Place, Record
from bot.service.people.sealed import Letter, Saved, seal_address, seal_letter, seal_saved
from bot.service.post import Document, Parcel
from bot.service.sending.consignment import Consignment, nonce_of
from bot.service.store import Address, Alarm, Commit, Due, Found, Lane, Outgoing

FIRM = SERIOUS | {f"{page}#check" for page in PAGES.values()}
"""What is said first about somebody's safety."""
NUMBERS = "gethelp#"
"""The page with the helplines."""


class Occasion(Struct, frozen=True):
    """When and where something happened. `fired` is the alarm behind it; then nobody asked for what is said."""

    now: int
    place: Place
    update: bytes = b""
    fence: bytes = b""
    """The place whose update it is, if updates of that place are this process's only for a time."""
    fired: Due | None = None
    send_until: int = 0
    heard: str = ""
    """What kind of thing came in; "" for an alarm."""
    trace: str = ""
    """The turn's name in the log."""

    @property
    def event(self) -> str:
        """What the turn is counted under."""
        return self.kind or self.heard

    @property
    def kind(self) -> str:
        """The kind of the alarm behind it, "" for none."""
        return self.fired.kind if self.fired else ""

    @property
    def is_silence(self) -> bool:
        return self.kind == SILENCE


class Planned(Struct, frozen=True):
    """What a turn sets and takes back, and when the alarms for silence and the daily question ring after it."""

    alarms: tuple[Alarm, ...]
    cancelled: tuple[bytes, ...]
    silence_rings: int
    prompt_rings: int


class Entry(Struct, frozen=True):
    """One turn, written down. `letters` are the outgoing messages of `commit`, in the same order."""

    commit: Commit
    saved: Saved
    letters: tuple[Letter, ...]
    silence_rings: int
    prompt_rings: int

    def consignments(self, ids: Sequence[int], trace: str = "") -> list[Consignment]:
        """The letters, once they have their ids."""
        return [
            Consignment(id, parcel, out.expires_at, firm=letter.firm, trace=trace)
            for id, letter, out in zip(ids, self.letters, self.commit.outgoing, strict=True)
            for parcel in [parcel_of(letter, nonce_of(id), out.lane > Lane.REPLY)]
        ]


def parcel_of(letter: Letter, nonce: str, unasked: bool) -> Parcel:
    return Parcel(
        letter.channel, letter.address, letter.say, letter.turn, nonce, unasked, letter.documents, letter.clear
    )


class Clerk:
    """Knows the seals and the manners; decides nothing that the turn has not decided."""

    def __init__(self, keyring: Keyring, manners: Manners) -> None:
        self._keyring = keyring
        self._manners = manners

    def entry(
        self,
        record: Record,
        after: Conversation,
        errands: Errands,
        occasion: Occasion,
        *,
        found: Found | None = None,
        documents: tuple[Document, ...] = (),
    ) -> Entry:
        """`found` is the person as stored, if `needs_found`."""
        saved = self._saved(record, after, errands, occasion)
        letters = self._letters(record, after, errands, occasion.place, documents)
        planned = self._planned(record, saved, errands, occasion, found)
        commit = Commit(
            person=record.person,
            version=record.version,
            state=seal_saved(record.key, saved),
            now=occasion.now,
            update=occasion.update,
            fence=occasion.fence,
            outgoing=self._outgoing(record, letters, occasion),
            alarms=planned.alarms,
            cancelled=planned.cancelled,
            no_follow_ups=errands.no_follow_ups,
            clear=errands.clear,
            fired=occasion.fired,
            address=self._address(record, occasion),
            key=record.wrapped,
            unreadable=record.unreadable,
        )
        return Entry(commit, saved, letters, planned.silence_rings, planned.prompt_rings)

    def needs_found(self, record: Record, after: Conversation, errands: Errands) -> bool:
        return errands.export or (record.version > 0 and self._zone_changed(record, after))

    def _saved(self, record: Record, after: Conversation, errands: Errands, occasion: Occasion) -> Saved:
        before = record.saved
        heard, unasked_on = before.heard, before.unasked_on
        if occasion.fired is None:
            heard = occasion.now
        elif errands.says:
            unasked_on = there(occasion.now, self._manners.zone_for(after)).date().toordinal()
        silent_at = self._silent_at(before, after, errands, occasion)
        return replace(
            before, conversation=after, heard=heard, unasked_on=unasked_on, silent_at=silent_at, held=errands.held
        )

    def _silent_at(self, before: Saved, after: Conversation, errands: Errands, occasion: Occasion) -> int:
        """A question that still waits (a stale button showed it again) goes on waiting for the same silence; one whose
        silence has come waits for no other."""
        if errands.silence:
            return occasion.now + errands.silence.seconds * 1000
        over = after.turn != before.conversation.turn or errands.clear or errands.ended
        return 0 if over or occasion.is_silence else before.silent_at

    def _letters(
        self, record: Record, after: Conversation, errands: Errands, place: Place, documents: tuple[Document, ...]
    ) -> tuple[Letter, ...]:
        firm = is_firm(record.saved.conversation, after)
        letters = [Letter(*place, say, after.turn, firm=firm) for say in errands.says]
        if documents:
            letters.insert(0, Letter(*place, Say(""), after.turn, documents, firm=firm))
        if errands.take_away and letters:
            letters[0] = replace(letters[0], clear=True)
        return tuple(letters)

    def _outgoing(self, record: Record, letters: Sequence[Letter], occasion: Occasion) -> tuple[Outgoing, ...]:
        unasked = occasion.fired is not None
        lane = Lane.REPLY if not unasked else Lane.PROMPT if occasion.kind == PROMPT else Lane.FOLLOW_UP
        until = occasion.send_until if unasked else occasion.now + REPLY_KEPT
        return tuple(Outgoing(lane, seal_letter(record.key, letter), until, letter.channel) for letter in letters)

    def _address(self, record: Record, occasion: Occasion) -> Address | None:
        known = record.home == occasion.place and record.reachable
        if occasion.fired or (known and occasion.now - record.home_used < DAY):
            return None
        sealed = seal_address(record.key, *occasion.place)
        return Address(self._keyring.mac(*occasion.place), occasion.place[0], sealed, occasion.now)

    # --- alarms

    def _planned(
        self, record: Record, saved: Saved, errands: Errands, occasion: Occasion, found: Found | None
    ) -> Planned:
        rings, silence = self._silence(record, saved, errands, occasion)
        prompts, prompt = self._prompt(record, saved, errands, occasion)
        follow_ups = self._follow_ups(record, saved.conversation, errands, occasion.now)
        moved = self._moved(record, saved.conversation, errands, found)
        cancelled = self._cancelled(record, errands, prompts)
        return Planned(silence + prompt + follow_ups + moved, cancelled, rings, prompts)

    def _follow_ups(self, record: Record, after: Conversation, errands: Errands, now: int) -> tuple[Alarm, ...]:
        return tuple(
            follow_up_alarm(self._name(record, node), one, record.key, after=after, manners=self._manners, now=now)
            for node, one in errands.follow_ups.items()
        )

    def _silence(
        self, record: Record, saved: Saved, errands: Errands, occasion: Occasion
    ) -> tuple[int, tuple[Alarm, ...]]:
        """When the alarm for silence rings after this turn, and the alarm if it must be set: one that would ring too
        early may stay as it is."""
        rings = 0 if errands.clear or occasion.is_silence else record.silence_rings
        if not saved.silent_at or 0 < rings <= saved.silent_at:
            return rings, ()
        return saved.silent_at, (silence_alarm(record.silence_name, saved.silent_at),)

    def _prompt(
        self, record: Record, saved: Saved, errands: Errands, occasion: Occasion
    ) -> tuple[int, tuple[Alarm, ...]]:
        """The same for the daily question. A day whose prompt rang is over, whatever came of it."""
        rings = 0 if errands.clear or occasion.kind == PROMPT else record.prompt_rings
        if occasion.kind == PROMPT:
            today = there(occasion.now, self._manners.zone_for(saved.conversation)).date().toordinal()
            saved = replace(saved, unasked_on=today)
        due = 0 if errands.hushed else next_due(saved, self._manners, occasion.now)
        if not due or 0 < rings <= due:
            return (rings if due else 0), ()
        return due, (prompt_alarm(self._keyring.mac(record.person, PROMPT), due),)

    def _cancelled(self, record: Record, errands: Errands, prompt_rings: int) -> tuple[bytes, ...]:
        """The names of the alarms that this turn takes back."""
        nodes = tuple(self._name(record, node) for node in errands.cancelled)
        stopped = record.prompt_rings and not prompt_rings
        return (*nodes, self._keyring.mac(record.person, PROMPT)) if stopped else nodes

    def _moved(self, record: Record, after: Conversation, errands: Errands, found: Found | None) -> tuple[Alarm, ...]:
        """Follow-ups that were set by the clock of the zone before, unless this turn has settled them."""
        if not found or errands.clear or errands.no_follow_ups or not self._zone_changed(record, after):
            return ()
        settled = {self._name(record, node) for node in (*errands.follow_ups, *errands.cancelled)}
        zone = self._manners.zone_for(after)
        alarms = (moved(a, record.key, zone, self._manners) for a in found.alarms if a.name not in settled)
        return tuple(alarm for alarm in alarms if alarm)

    def _name(self, record: Record, node: str) -> bytes:
        return self._keyring.mac(record.person, FOLLOW, node)

    def _zone_changed(self, record: Record, after: Conversation) -> bool:
        return zone_name(record.saved.conversation) != zone_name(after)


def is_firm(before: Conversation, after: Conversation) -> bool:
    """Whether this turn came to what is said first about somebody's safety, or to the helplines."""
    entered = (node for node, count in after.visits.items() if count > before.visits.get(node, 0))
    return any(node in FIRM or node.startswith(NUMBERS) for node in entered)
