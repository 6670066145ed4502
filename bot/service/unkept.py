"""What is told of something that came in and can't be kept. It needs no store, only what is in memory.

    it can't be kept and ...   the person reads
    is about safety            its own answer, at the first failure; whatever comes after it
    is tried again             at the second failure, that the answer has to wait; once, until something is kept
    is given up                that it is to be written again, unless its own answer was said

A first failure may be over a moment later, so that nobody has to read of it.
"""

from collections.abc import Callable
from dataclasses import dataclass

from bot.dialogue.talk import Conversation, Say
from bot.service.clerk import is_firm
from bot.service.people.records import Place, Recent
from bot.service.post import Incoming, Take
from bot.service.register import Register

SORRY = Say("I couldn't keep that. Please write it again in a moment.")
WAITS = Say("I can't keep anything just now, so my answer has to wait. You needn't write it again.")
REMEMBERED = 10_000
SECOND = 2


@dataclass(slots=True)
class Arrival:
    """One thing that came in. `stood` is where its talk stood, once that is known."""

    incoming: Incoming
    stood: Conversation | None = None

    @property
    def place(self) -> Place:
        return self.incoming.channel, self.incoming.address

    @property
    def name(self) -> tuple[str, str, str]:
        """The same each time a platform brings it."""
        return *self.place, self.incoming.update


class Unkept:
    """Remembers what was told, so that nothing is told at each try."""

    def __init__(self, register: Register, take: Take, now: Callable[[], int]) -> None:
        self._register = register
        self._take = take
        self._now = now
        self._failures: Recent[tuple[str, str, str], int] = Recent(REMEMBERED)
        self._answered: Recent[tuple[str, str, str], bool] = Recent(REMEMBERED)
        self._waiting: Recent[Place, bool] = Recent(REMEMBERED)

    def failed(self, arrival: Arrival) -> None:
        """It can't be kept now, and will be tried again or given up."""
        failures = (self._failures.get(arrival.name) or 0) + 1
        self._failures.put(arrival.name, failures)
        if self._answered.get(arrival.name) or self._answer(arrival):
            self._answered.put(arrival.name, True)
        elif failures == SECOND and not self._waiting.get(arrival.place):
            self._waiting.put(arrival.place, True)
            self._register.tell(arrival.place, WAITS)

    def given_up(self, arrival: Arrival) -> None:
        """It won't be tried again."""
        if not self._answered.get(arrival.name):
            self._register.tell(arrival.place, SORRY)
        self._forget(arrival)

    def kept(self, arrival: Arrival) -> None:
        """It is kept after all, or was at once."""
        self._waiting.drop(arrival.place)
        self._forget(arrival)

    def _forget(self, arrival: Arrival) -> None:
        self._failures.drop(arrival.name)
        self._answered.drop(arrival.name)

    def _answer(self, arrival: Arrival) -> bool:
        """Say what the turn would say, if that is about somebody's safety."""
        incoming = arrival.incoming
        stood = arrival.stood or Conversation("", incoming.language or "en")
        try:
            turn = self._take(stood, incoming.event, self._now())
        except Exception:
            return False  # the tries of its turn told of it
        says = [effect for effect in turn.effects if isinstance(effect, Say)]
        if not says or not is_firm(stood, turn.conversation):
            return False
        self._register.tell_firmly(arrival.place, says, turn.conversation.turn)
        return True
