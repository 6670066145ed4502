"""Where conversations and rehearsals meet: pages say `do rehearse`, and what stands in `rehearsing` happens.

    begin       play `scene` with `temperament` and `degree`     say        the words just heard, to the partner
    begin own   play the situation in `own_words`, `own_usual`   silence    nothing, to the partner
    speak       begin with the words just heard as first turn    speak own  the same, in the situation told
    again       the same from the start, with other lines        take back  the last turn never was
    settle      the last turn was meant as `meant`               stop       leave the role
    guess       set `temperament` by `own_words` and the words   ready      how ready one feels, 1 to 5, before or after
    drill       begin a round of lines to say back               answer     the words just heard, to the present line
    another     again, with the partner that the words just heard name

What is asked of the coach in a scene is no turn: `rehearsal_end` then names it (`bot.practice.aside`).

The step is taken twice: once to see what the page asks for, then from a conversation in which it has happened. So a
page decides everything in its own grammar, and all of this stays pure.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from msgspec import structs

from bot.dialogue import engine
from bot.dialogue.book import Book
from bot.dialogue.talk import Act, Conversation, Effect, Event, Heard, Picture, Remembered, Say, Turn, Value
from bot.practice import card, drills, own
from bot.practice.aside import (
    BETTER,
    EASIER,
    HARDER,
    HOW,
    PLAYER,
    REVIEW,
    SCENES,
    UNLIKE,
    WRONG,
    aside,
    line_told,
    name_told,
)
from bot.practice.aside import STOP as ENOUGH
from bot.practice.closing import card as card_of
from bot.practice.onstage import ACT, screened, taken
from bot.practice.practice import Practice
from bot.practice.session import PUT_AWAY, Reply, Session, Stage, corrected, rewind, said_so_far, say, settle, stop
from bot.practice.told import DRILLED, END, FOUND, NAMED, ROUND, SESSION, TREND, playing, text_in

ASKED = "rehearsing"
CARD, WEEKS = "rehearsal", "rehearsal trend"
"""The makers of the two pictures, as `bot.practice.picture` knows them."""
LIKELIEST = "needs space"
USUAL_DEGREE, MOST_GUARDED = 2, 3
ANEW = "anew"
"""How a turn is left that began the scene again with somebody more or less guarded."""
PUT_RIGHT = "put right"
"""How it is left where the person has said what the partner would say."""
A_DAY = 86_400_000

Memory = Mapping[str, Value]
Deed = Callable[["Doing"], Memory]


@dataclass(frozen=True, slots=True)
class Doing:
    """What a deed may look at: what is known, with what the page has set; the words heard, the time."""

    known: Conversation
    heard: str
    now: int

    def text(self, name: str) -> str:
        return text_in(self.known, name)

    def number(self, name: str) -> int:
        remembered = self.known.memory.get(name)
        return remembered.value if remembered and isinstance(remembered.value, int) else 0


@dataclass(frozen=True, slots=True)
class Theatre:
    """Takes the steps of conversations that may hold a rehearsal."""

    practice: Practice

    def step(self, book: Book, conversation: Conversation, event: Event, now: int) -> Turn:
        """As `engine.step`, with what pages ask of rehearsals done."""
        if isinstance(event, Heard):
            event = Heard(taken(self.practice, book, conversation, event.reading))
        turn = engine.step(book, conversation, event, now)
        if Act(ACT) in turn.effects:
            heard = event.reading.text if isinstance(event, Heard) else ""
            doing = Doing(turn.conversation, heard, now)
            changed = self._deeds().get(doing.text(ASKED), _nothing)(doing)
            turn = engine.step(book, _remembering(conversation, changed, now), event, now)
            turn = Turn(turn.conversation, tuple(effect for effect in turn.effects if effect != Act(ACT)))
        if turn.conversation.memory.keys().isdisjoint((TREND, END)):
            return turn
        return Turn(turn.conversation, tuple(self._shown(turn.conversation, effect) for effect in turn.effects))

    def screened(self, book: Book, conversation: Conversation, text: str) -> tuple[str, ...]:
        """What of a message has to be screened (`bot.practice.onstage`)."""
        return screened(self.practice, book, conversation, text)

    def _deeds(self) -> Mapping[str, Deed]:
        return {
            "begin": self._begin,
            "begin own": self._begin_own,
            "speak": lambda doing: self._spoken(doing, self._begin),
            "speak own": lambda doing: self._spoken(doing, self._begin_own),
            "again": self._again,
            "say": self._say,
            "another": self._another,
            "silence": lambda doing: self._turn(doing, lambda stage, session: say(stage, session, "")),
            "settle": lambda doing: self._turn(
                doing, lambda stage, session: settle(stage, session, doing.text("meant"))
            ),
            "stop": lambda doing: self._turn(doing, stop),
            "take back": self._take_back,
            "ready": self._ready,
            "guess": self._guess,
            "drill": self._drill,
            "answer": self._answer,
        }

    # beginning

    def _begin(self, doing: Doing) -> Memory:
        temperament, degree = _wished(doing), doing.number("degree") or USUAL_DEGREE
        before = playing(self.practice, doing.known)
        heard = said_so_far(before[1]) if before else ()
        try:
            session = self.practice.begin(
                doing.text("scene"),
                temperament,
                degree,
                doing.number("replays"),
                heard=heard,
                partner=doing.text("played"),
            )
        except LookupError:
            return {END: "gone"}
        return {SESSION: _heeding(session, doing).encode(), END: "", "temperament": temperament}

    def _begin_own(self, doing: Doing) -> Memory:
        session = self.practice.begin_own(
            doing.text("own_words"),
            doing.text("own_usual"),
            _wished(doing),
            doing.number("degree") or USUAL_DEGREE,
            doing.number("replays"),
            partner=doing.text("played") or doing.text("partner"),
        )
        return {SESSION: _heeding(session, doing).encode(), END: ""}

    def _spoken(self, doing: Doing, begin: Deed) -> Memory:
        """Begin, with nobody named in the words just heard: they are said to the partner."""
        begun = begin(replace(doing, heard=""))
        if SESSION not in begun:
            return begun
        known = _remembering(doing.known, begun, doing.now)
        return {**begun, **self._say(replace(doing, known=known))}

    def _again(self, doing: Doing) -> Memory:
        found = playing(self.practice, doing.known)
        if found is None:
            return {END: "gone"}
        session = self.practice.again(found[1], doing.text("temperament"), doing.number("degree"))
        ready = _typed(doing)
        return {SESSION: _heeding(replace(session, ready=(ready, 0)), doing).encode(), END: "", "ready": ready}

    def _guess(self, doing: Doing) -> Memory:
        words = f"{doing.text('own_words')} {doing.text('own_usual')} {doing.heard}"
        return {"temperament": own.guess_temperament(words) or LIKELIEST}

    def _another(self, doing: Doing) -> Memory:
        found = playing(self.practice, doing.known)
        if found is None:
            return {END: "gone"}
        wish, degree = aside(doing.heard, ""), found[1].degree
        degree = _shifted(degree, wish) if wish in (HARDER, EASIER) else degree
        who = own.named_temperament(doing.heard) or own.guess_temperament(doing.heard) or found[1].temperament
        session = self.practice.again(found[1], who, degree)
        return {SESSION: _heeding(session, doing).encode(), END: "", "temperament": who, "degree": degree}

    # turns

    def _say(self, doing: Doing) -> Memory:
        found = playing(self.practice, doing.known)
        wish = aside(doing.heard, found[1].partner) if found else ""
        if found is None or not wish:
            return self._turn(doing, lambda stage, session: say(stage, session, doing.heard))
        if wish == ENOUGH:
            ended = self._turn(doing, stop)
            return {**ended, END: ENOUGH} if ended[END] == "over" else ended
        if wish == SCENES:
            return {**self._turn(doing, stop), END: SCENES}
        if wish in (HARDER, EASIER):
            degree = _shifted(found[1].degree, wish)
            return {SESSION: self.practice.again(found[1], degree=degree).encode(), END: ANEW, "degree": degree}
        if wish in (PLAYER, UNLIKE):
            return _corrected(found[1], doing.heard, wish)
        untried = wish in (REVIEW, WRONG, BETTER) and not found[1].exchanges
        return {END: HOW if untried else wish}

    def _turn(self, doing: Doing, take: Callable[[Stage, Session], tuple[Session, Reply]]) -> Memory:
        found = playing(self.practice, doing.known)
        if found is None:
            return {END: "gone"}
        stage, before = found
        session, reply = take(stage, before)
        ended = {END: self._end(session, reply), SESSION: session.encode()}
        if reply.ending and not before.left and session.exchanges and ended[END] == "over":
            trend = card.decode_trend(text_in(doing.known, TREND))
            made = card_of(stage, session)
            longer = card.longer(trend, made, doing.now // A_DAY)
            return {**ended, TREND: card.encode(longer), FOUND: int(bool(made.best))}
        return ended

    def _end(self, session: Session, reply: Reply) -> str:
        if session.left == PUT_AWAY:
            return "foul"
        if reply.ending:
            return "over" if session.exchanges else "away"
        return "unsure" if reply.coaching.asks else ""

    def _take_back(self, doing: Doing) -> Memory:
        found = playing(self.practice, doing.known)
        if found is None:
            return {END: "gone"}
        if not found[1].exchanges:
            return {**self._turn(doing, stop), END: SCENES}
        return {SESSION: rewind(found[1]).encode(), END: ""}

    def _ready(self, doing: Doing) -> Memory:
        """Before the first turn the first number, after it the second."""
        found = playing(self.practice, doing.known)
        ready = _typed(doing)
        if found is None:
            return {"ready": ready}
        before = found[1].ready[0]
        session = replace(found[1], ready=(before, ready) if found[1].exchanges else (ready, 0))
        return {"ready": ready, SESSION: session.encode()}

    # drills

    def _drill(self, doing: Doing) -> Memory:
        known = drills.decode(text_in(doing.known, DRILLED))
        return {ROUND: drills.encode(drills.Going(drills.a_round(self.practice.drills, known, doing.now))), END: ""}

    def _answer(self, doing: Doing) -> Memory:
        going = drills.decode_round(text_in(doing.known, ROUND))
        shown = drills.showing(self.practice.drills, going)
        kinds = self.practice.read(doing.heard, shown.line).moves
        known = drills.decode(text_in(doing.known, DRILLED))
        going, known = drills.reply(self.practice.drills, going, known, kinds, doing.now)
        return {ROUND: drills.encode(going), DRILLED: drills.encode(known), END: "" if going.left else "over"}

    # pictures

    def _shown(self, conversation: Conversation, effect: Effect) -> Effect:
        """The effect, with the picture that belongs to its words."""
        if not isinstance(effect, Say) or effect.speaker:
            return effect
        trend = card.decode_trend(text_in(conversation, TREND))
        if trend and card.trend_alt(trend) in effect.text:
            return structs.replace(effect, picture=Picture(WEEKS, card.encode(trend), card.trend_alt(trend)))
        found = playing(self.practice, conversation) if text_in(conversation, END) else None
        if found is None or not found[1].exchanges:
            return effect
        made = card_of(*found)
        if card.words(made) not in effect.text:
            return effect
        return structs.replace(effect, picture=Picture(CARD, card.encode(made), card.alt(made)))


def _corrected(session: Session, heard: str, wish: str) -> Memory:
    """Who is played, or what they said last, put right by the person; without a name or a line, only heard."""
    if wish == PLAYER and (name := name_told(heard)):
        return {SESSION: replace(session, partner=name).encode(), END: NAMED, "played": name}
    if wish == UNLIKE and (line := line_told(heard)):
        return {SESSION: corrected(session, line).encode(), END: PUT_RIGHT}
    return {END: wish}


def _heeding(session: Session, doing: Doing) -> Session:
    """The session with the coach speaking when the person asked for it: after each turn, or at the end."""
    return replace(session, feedback=doing.text("feedback") or "each")


def _wished(doing: Doing) -> str:
    """The temperament that is named in the words, else the one chosen."""
    return own.named_temperament(doing.heard) or doing.text("temperament") or LIKELIEST


def _shifted(degree: int, wish: str) -> int:
    """One degree more or less guarded, as far as there are any."""
    return min(MOST_GUARDED, max(1, degree + (1 if wish == HARDER else -1)))


def _typed(doing: Doing) -> int:
    """How ready one feels, 1 to 5: the number typed, else what the button said."""
    typed = re.search(r"[1-5]", doing.heard)
    return int(typed[0]) if typed else doing.number("ready")


def _nothing(_doing: Doing) -> Memory:
    return {}


def _remembering(conversation: Conversation, changed: Memory, now: int) -> Conversation:
    memory = {**conversation.memory, **{name: Remembered(value, now) for name, value in changed.items()}}
    return structs.replace(conversation, memory=memory)
