"""What rules find in a message before the model is asked: what is said to Ajar itself, and what was told."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.understanding.arranging.settings_words import ARRANGING, Wish, wish
from bot.understanding.arranging.times import afterwards, when
from bot.understanding.asked import comings, notebook, reminders
from bot.understanding.asked.asides import DECISION
from bot.understanding.asked.commands import whole_message
from bot.understanding.asked.requests import NOTHING_ASKED, requested
from bot.understanding.asked.thanked import thanked
from bot.understanding.drafts import drafted, is_framed, is_pasted
from bot.understanding.normalise import Message, normalise
from bot.understanding.plainly import ENDED, came_of, chooses, confesses
from bot.understanding.telling.outcomes import ANSWERED, UNSAID, answered, outcome, point_of
from bot.understanding.telling.slots import slots

PASSED_ON = frozenset({"shared", "matter", "mood"})
"""The slots of what the partner told. What is said to the bot, or that something was left unsaid, is none of it."""
AT_THE_PERSON = frozenset({"us", "blow", "dread"})
"""What the partner said to the person or about them: no answer to a gentle question."""
LOOSE = frozenset({"", "better", "worse"})
"""Points that say less of news than the outcome does."""

Slots = Mapping[str, str | int]


@dataclass(frozen=True, slots=True)
class Ruled:
    """What rules found in one `message`.

    `whole`: what the message is as a whole, so that the model isn't asked; `to_bot`: what is said to Ajar besides;
    `wishes`: what is arranged and asked of it; `told`: slots of what was told; `outcome`: what came of something by its
    words, and `came` by what was told too, "" where they don't say; `time`: the one that was named, 0 for none.
    """

    message: Message
    whole: frozenset[str]
    to_bot: frozenset[str]
    wishes: tuple[Wish, Wish]
    told: Slots
    outcome: str
    came: str
    time: int | str

    @property
    def labels(self) -> frozenset[str]:
        """All names that a page may answer whatever the model makes of the rest."""
        arranged, _asked = self.wishes
        return self.whole | self.to_bot | arranged.labels | self._of_the_talk()

    def _of_the_talk(self) -> frozenset[str]:
        if "ended" in self.told:
            return frozenset((ENDED,))
        plain = self.message.plain
        decides = confesses(self.told) or chooses(self.told, plain)
        said = answered(plain, self.came) and self._is_no_blow()
        return frozenset((DECISION if decides else "", self.came, ANSWERED if said else ""))

    def _is_no_blow(self) -> bool:
        return self.told.get("matter") not in AT_THE_PERSON and self.told.get("seen") != "against"

    def slots(self, is_news: bool) -> dict[str, str | int]:
        """What is worth remembering; with `is_news` how it went is its point."""
        found = dict(self.told)
        if notebook.STEP in self.to_bot:
            found["step"] = notebook.step_in(self.message.clean)
        if reminders.REMINDER in self.to_bot:
            found["point"] = reminders.beside(self.message.plain)
        elif is_news and found.get("point", "") in LOOSE:
            found["point"] = point_of(self.came, self.message.plain) or found.get("point", "")
        return found


def by_rule(message: Message) -> Ruled:
    """What rules find in a message."""
    pasted = is_pasted(message.clean)
    arranged = wish(message.clean, message.plain)
    whole = frozenset() if pasted else whole_message(message.plain) | arranged.labels & ARRANGING
    if thanked(message.plain):
        whole |= {"thanks"}
    asked = NOTHING_ASKED if whole or pasted else requested(message.plain)
    whole |= asked.labels
    to_bot = frozenset() if whole or pasted else _to_the_bot(message)
    whole |= to_bot if reminders.is_all(message.plain) else to_bot - {reminders.REMINDER}
    told, went = _outside_a_draft(message), outcome(message.plain)
    if whole or arranged.labels or went == UNSAID:
        told = {name: value for name, value in told.items() if name not in PASSED_ON}
    time = 0 if "goodbye" in whole else _due(message.plain, to_bot)
    return Ruled(message, whole, to_bot, (arranged, asked), told, went, came_of(went, told, message.plain), time)


def _due(plain: str, to_bot: frozenset[str]) -> int | str:
    """The time that was named: the one to look in at, or a while after what somebody means to do; 0 for none."""
    if reminders.REMINDER in to_bot:
        return reminders.asked_back(plain) or ""
    named = when(plain)
    return afterwards(named) if named and reminders.TRYING in to_bot else named


def _outside_a_draft(message: Message) -> Slots:
    """What was told: nothing of a draft, which speaks to the partner and may speak of others."""
    draft = drafted(message.clean) if is_framed(message.clean) else ""
    told = normalise(message.clean.replace(draft, " ")) if draft else message
    return slots(told.clean, told.plain)


def _to_the_bot(message: Message) -> frozenset[str]:
    """What is said to Ajar by rule in a message that is no command: to look in, to note a step, that somebody is back or
    has to go."""
    rules = (
        (comings.RUSHING, comings.rushes),
        (notebook.STEP, lambda _plain: notebook.step_in(message.clean) != ""),
        (reminders.OF_SOMETHING, reminders.of_something),
        (reminders.REMINDER, lambda said: reminders.asked_back(said) is not None),
        (notebook.KEEP, notebook.keeps),
        ("goodbye", comings.takes_leave),
        (comings.BACK, comings.is_back),
        (reminders.TRYING, reminders.trying),
    )
    return frozenset(next(([name] for name, holds in rules if holds(message.plain)), ()))
