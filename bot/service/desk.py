"""Where everything that happens to a person becomes a turn, is kept, and only then answered.

    Incoming ──┐
               ├─► the person's queue ─► take (pure) ─► one commit: state, outbox, alarms ─► courier
    due alarm ─┘

For each person one turn at a time, in order. `take_in` returns once the turn is on the disk, so that a platform may
then be told that its update arrived, and raises if it can't be kept, so that the platform brings it again. What the
person reads meanwhile: `unkept`. A message whose turn fails at every try is set aside: it counts as taken in, and the
person is told once.
Words never reach a log: of a failure inside a turn only its kind and place are written down.
"""

from collections.abc import Callable, Sequence

import structlog

from bot.dialogue.talk import Conversation, Opened, Pressed, Say, Turn, Wrote
from bot.service.clerk import Clerk, Entry, Occasion
from bot.service.doorway import Doorway
from bot.service.due.alarms import another_day
from bot.service.due.ringer import Ringer
from bot.service.due.tidier import Tidier
from bot.service.errands import Errands
from bot.service.manners import Manners, is_discreet
from bot.service.people.export import documents
from bot.service.people.keys import Keyring
from bot.service.people.linking import Links
from bot.service.people.records import People, Place, Record
from bot.service.post import Happening, Incoming, Take
from bot.service.register import Register
from bot.service.sending.courier import Courier
from bot.service.store import Committed, Conflict, Due, Outcome
from bot.service.store.contract import Store
from bot.service.store.errors import StoreError
from bot.service.turnstile import Turnstile
from bot.service.unkept import Arrival, Unkept
from bot.service.watching import traces
from bot.service.watching.faults import TRIES, place_of
from bot.service.watching.gauges import Gauges, TurnStage, Unmeasured

STUMBLED = Say("I stumbled over that one. The fault is mine, not yours. Could you put it in other words?")
IN_MEMORY = 10_000
"""How many people are kept in memory."""
ATTEMPTS = 5
HEARD = {Opened: "opened", Wrote: "wrote", Pressed: "pressed"}
"""How what comes in is counted."""

log = structlog.get_logger("ajar.desk")


class Unsettled(Exception):
    """Somebody else changed the person at every try."""


def nowhere(_place: Place) -> bool:
    """Where no process takes anything over from another."""
    return False


class Desk:
    """`alarmed` hears when the earliest alarm of a turn is due. `lent` says whether what comes from a place is this
    process's to take in only until another takes over."""

    def __init__(
        self,
        store: Store,
        take: Take,
        courier: Courier,
        now: Callable[[], int],
        *,
        keyring: Keyring,
        alarmed: Callable[[int], None],
        manners: Manners | None = None,
        gauges: Gauges | None = None,
        lent: Callable[[Place], bool] = nowhere,
    ) -> None:
        self._store = store
        self._take = take
        self._courier = courier
        self._now = now
        self._keyring = keyring
        self._lent = lent
        self._manners = manners or Manners()
        self._gauges = gauges or Unmeasured()
        self._clerk = Clerk(keyring, self._manners)
        self._people = People(store, keyring, IN_MEMORY)
        self._links = Links(store, keyring, self._people, self._manners, take)
        self._stile = Turnstile()
        self._doorway = Doorway(self._people, self._stile)
        self._register = Register(store, self._people, courier, alarmed, now, self._gauges)
        self._ringer = self._made_ringer()
        self._unkept = Unkept(self._register, take, now)
        self._tidier = Tidier(store, self._people, self._stile, courier, self._manners, now)

    def _made_ringer(self) -> Ringer:
        return Ringer(
            self._store,
            self._people,
            self._stile,
            self._register,
            self._courier,
            self._manners,
            self._now,
            self._gauges,
            lambda record, happening, occasion: self._turn(record, happening, occasion, self._take),
        )

    async def handle(self, incoming: Incoming) -> None:
        """Answer what nobody brings again. Returns when its turn is kept, or the person has been told that it isn't."""
        try:
            await self.take_in(incoming)
        except Exception:  # it is in the log
            self.give_up(incoming)

    async def take_in(self, incoming: Incoming) -> None:
        """Answer what is brought again until its turn is kept: raises whatever prevents that."""
        arrival, trace = Arrival(incoming), traces.fresh()
        traces.resume(trace)
        try:
            await self._take_in(arrival, trace)
        except Exception as error:
            self._gauges.turned(HEARD[type(incoming.event)], "failed")
            _log_unkept(error)
            self._unkept.failed(arrival)
            raise
        self._unkept.kept(arrival)

    def delayed(self, incoming: Incoming) -> None:
        """It could not even be put where it waits for its turn, and will be brought again."""
        self._unkept.failed(Arrival(incoming))

    def give_up(self, incoming: Incoming) -> None:
        """What could not be taken in won't be brought again: the person is asked to."""
        self._unkept.given_up(Arrival(incoming))

    def own_up(self, place: Place) -> None:
        """Tell whoever is there that something they wrote was set aside without a turn."""
        self._register.tell(place, STUMBLED)

    async def reached(self, place: Place, reachable: bool) -> None:
        """The platform says whether whoever is there can be written to. Raises StoreError."""
        mac = self._keyring.mac(*place)
        if not reachable:
            self._courier.lose(place)
            await self._store.unreachable(mac)
            return
        await self._store.reachable(mac)
        self._courier.found(place)
        found = await self._store.find(mac)
        if found:
            self._people.drop(found.person, None)  # in memory they may be lost still

    def after_erasing(self, note: Callable[[], None]) -> None:
        """`note` is called whenever somebody was erased, before they hear of it."""
        self._register.after_erasing.append(note)

    async def due(self, alarms: Sequence[Due]) -> None:
        """Do what alarms are for, put them off, or drop them."""
        await self._ringer.ring(alarms)

    async def tidy(self) -> None:
        """Let go what has outlived its date, for everybody, each in their turn."""
        await self._tidier.run()

    # --- what comes in

    async def _take_in(self, arrival: Arrival, trace: str) -> None:
        for _ in range(ATTEMPTS):
            if not isinstance(await self._answer(arrival, trace), Conflict):
                return
        raise Unsettled

    async def _answer(self, arrival: Arrival, trace: str) -> Outcome:
        since = self._gauges.now()
        person = await self._doorway.line_up(arrival.place)
        self._gauges.lap(TurnStage.WAIT, since)
        try:
            return await self._insist(person, arrival, trace)
        finally:
            self._stile.leave(person)

    async def _insist(self, person: str, arrival: Arrival, trace: str) -> Outcome:
        """As the turn that it makes or, if that fails at every try, as one that owns up to it."""
        for _ in range(TRIES):
            try:
                return await self._try(person, arrival, trace, self._take)
            except StoreError:
                raise
            except Exception as error:
                log.error("turn_failed", error=type(error).__name__, at=place_of(error))
                self._people.drop(person, None)  # the next try begins with what is on the disk
        outcome = await self._try(person, arrival, trace, stumble)
        self._gauges.turned(HEARD[type(arrival.incoming.event)], "failed")
        return outcome

    async def _try(self, person: str, arrival: Arrival, trace: str, take: Take) -> Outcome:
        incoming, place, since = arrival.incoming, arrival.place, self._gauges.now()
        record = await self._people.meet(person, place, incoming.language)
        if record is None:
            return Conflict()
        arrival.stood = record.saved.conversation
        self._gauges.lap(TurnStage.LOAD, since)
        event = Opened("unreadable") if record.unreadable else incoming.event
        heard = HEARD[type(incoming.event)]
        update = self._keyring.update(*place, incoming.update) if incoming.update else b""
        fence = self._keyring.mac(*place) if self._lent(place) else b""
        occasion = Occasion(self._now(), place, update, fence, heard=heard, trace=trace)
        if self._courier.lost(place):
            record.reachable = False
        return await self._turn(record, event, occasion, take)

    # --- a turn

    async def _turn(self, record: Record, happening: Happening, occasion: Occasion, take: Take) -> Outcome:
        since = self._gauges.now()
        turn = take(record.saved.conversation, happening, occasion.now)
        self._gauges.lap(TurnStage.TAKE, since)
        bound = await self._links.bind(record, turn, happening, occasion)
        record, turn = bound.record, bound.turn
        discreet = is_discreet(turn.conversation)
        errands = Errands(record.saved.held, self._manners.care, discreet).run(turn.effects)
        if errands.forget:
            return await self._register.erase(record, errands, occasion)
        if occasion.fired and errands.says:
            later = another_day(occasion.fired, record.saved, self._manners, occasion.now)
            if later:
                await self._register.put_off(record, occasion.fired, later)
                return Committed(record.version, ())
        entry = await self._entry(record, turn.conversation, errands, occasion)
        return await self._register.keep(record, bound.on(entry), occasion)

    async def _entry(self, record: Record, after: Conversation, errands: Errands, occasion: Occasion) -> Entry:
        if not self._clerk.needs_found(record, after, errands):
            return self._clerk.entry(record, after, errands, occasion)
        found = await self._store.load(record.person)
        files = documents(record, found, self._manners, occasion.now) if errands.export else ()
        return self._clerk.entry(record, after, errands, occasion, found=found, documents=files)


def _log_unkept(error: Exception) -> None:
    match error:
        case StoreError():
            log.error("turn_not_kept", problem=str(error))
        case Unsettled():
            log.error("turn_not_kept", problem="conflict")
        case _:
            log.error("turn_failed", error=type(error).__name__, at=place_of(error))


def stumble(conversation: Conversation, _happening: Happening, _now: int) -> Turn:
    """Stands in for a turn that can't be taken: it is owned up to, and the talk stays where it is."""
    return Turn(conversation, (STUMBLED,))
