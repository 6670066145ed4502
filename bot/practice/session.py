"""A rehearsal while it runs: begin, say something or nothing, take a turn back, ask why, stop. Pure.

A `Session` is all that is kept: who is played, and what was said in each turn. Door, words and card are worked out
from it anew each time, so that a turn taken back leaves no trace, and the same session is the same everywhere.
"""

from dataclasses import dataclass, field, replace

import msgspec

from bot.practice import hearing
from bot.practice.coach import Coaching, Facts, coach
from bot.practice.copy import Copy
from bot.practice.door import Door, first, force, push
from bot.practice.gesture import deed
from bot.practice.partner import Cue, answer, knows_of
from bot.practice.rehearsal import TO_TRY, Rehearsal
from bot.practice.weights import POSITIONS, Nature
from bot.understanding.reading import MOVES

LONGEST_TEXT = 400
MOST_HEARD = 120
"""Ids of lines from earlier rehearsals that are kept, so that replays differ."""
PUT_AWAY, STOPPED = "put away", "stopped"


@dataclass(frozen=True, slots=True)
class Exchange:
    """One turn: what the user said, how it was taken, the partner's line and the coach's wordings by id."""

    text: str
    kinds: tuple[str, ...]
    line: str = ""
    coach: tuple[str, ...] = ()
    unsure: bool = False
    instead: str = ""
    """What the partner at home would say here, in the user's words; "" where the line stands."""


@dataclass(frozen=True, slots=True)
class Session:
    """A rehearsal as it is kept."""

    scenario: str
    temperament: str
    degree: int
    seed: int
    partner: str
    exchanges: tuple[Exchange, ...] = ()
    heard: tuple[str, ...] = ()
    """Ids of lines heard in earlier rehearsals, the latest last."""
    first_line: str = ""
    scene: str = ""
    """The user's own situation, in their words; "" for a scene from the shelf."""
    usual: str = ""
    """What the partner usually says then; "" for a scene from the shelf."""
    feedback: str = "each"
    """ "each" turn, or "end"."""
    ready: tuple[int, int] = (0, 0)
    left: str = ""
    """Why it ended from outside: stopped, or put away."""

    def encode(self) -> str:
        """As one remembered text."""
        return msgspec.json.encode(self).decode()


def decode(text: str) -> Session | None:
    """The session in a remembered text; None if there is none."""
    try:
        return msgspec.json.decode(text, type=Session) if text else None
    except msgspec.DecodeError:
        return None


@dataclass(frozen=True, slots=True)
class Reply:
    """What comes back: the partner's line ("" if none), the coach, and how the door stands."""

    speaker: str
    line: str
    kinds: tuple[str, ...]
    door: Door
    coaching: Coaching = field(default_factory=Coaching)
    ending: str = ""
    said: str = ""
    """What the bot itself says, when the role is left."""


@dataclass(frozen=True, slots=True)
class Stage:
    """All that a rehearsal is played with, for one session: pages, numbers, the coach's words and a reader of moves."""

    pages: tuple[Rehearsal, ...]
    """The scene, and the page for anyone."""
    nature: Nature
    copy: Copy
    read: hearing.Reader

    @property
    def scene(self) -> Rehearsal:
        return self.pages[0]

    def text_of(self, line: str) -> str:
        """The words of a line by its id; "" if the page has it no more."""
        return next((page.words[line] for page in self.pages if line in page.words), "")


def doors(stage: Stage, session: Session) -> tuple[Door, ...]:
    """The door before the first turn and after each."""
    found = [first(stage.nature)]
    for exchange in session.exchanges:
        found.append(push(found[-1], exchange.kinds, stage.nature))
    return tuple(found)


def opening(stage: Stage, session: Session) -> Session:
    """The session with the partner's first line chosen."""
    if session.usual:
        return session
    cue = Cue(first(stage.nature).place, "first words", frozenset(), session.temperament, closer=str(session.seed))
    found = answer(stage.pages, cue, session.heard)
    return replace(session, first_line=found.id if found else "")


def last_line(stage: Stage, session: Session) -> str:
    """What the partner said last."""
    if session.exchanges:
        last = session.exchanges[-1]
        return last.instead or filled(stage.text_of(last.line), session)
    return session.usual or filled(stage.text_of(session.first_line), session)


def say(stage: Stage, session: Session, text: str) -> tuple[Session, Reply]:
    """One turn: the user says this to the partner; "" says nothing."""
    text = text.strip()[:LONGEST_TEXT]
    before = doors(stage, session)[-1]
    if hearing.foul(text):
        return _put_away(stage, session)
    if before.ending or session.left:
        return session, Reply("", "", (), before, ending=before.ending or session.left)
    done = deed(text, session.partner)
    heard = hearing.hear(stage.read(done.spoken, last_line(stage, session)), before.asked, done.kinds)
    return _take(stage, session, text, heard)


def settle(stage: Stage, session: Session, kind: str) -> tuple[Session, Reply]:
    """The user says what the last turn was meant as: it is taken again as that."""
    if not session.exchanges or kind not in MOVES:
        return session, Reply("", "", (), doors(stage, session)[-1])
    last = session.exchanges[-1]
    return _take(stage, rewind(session), last.text, hearing.Heard((kind,), hearing.words_of(last.text)))


def rewind(session: Session) -> Session:
    """The session as it was before the last turn; a session without turns stays."""
    return replace(session, exchanges=session.exchanges[:-1], left="")


def corrected(session: Session, line: str) -> Session:
    """The session with this as what the partner said last."""
    if not session.exchanges:
        return replace(session, usual=line)
    return replace(session, exchanges=(*session.exchanges[:-1], replace(session.exchanges[-1], instead=line)))


def stop(stage: Stage, session: Session) -> tuple[Session, Reply]:
    """Leave the role."""
    return _leave(stage, session, STOPPED, "stopped")


def _put_away(stage: Stage, session: Session) -> tuple[Session, Reply]:
    return _leave(stage, session, PUT_AWAY, "foul")


def _leave(stage: Stage, session: Session, left: str, key: str) -> tuple[Session, Reply]:
    door = doors(stage, session)[-1]
    left = left if left == PUT_AWAY else door.ending or left
    away = replace(session, left=left)
    said = stage.copy.choose("away", key, session.temperament, ())
    return away, Reply("", "", (), door, ending=left, said=filled(said.text if said else "", session))


def _take(stage: Stage, session: Session, text: str, heard: hearing.Heard) -> tuple[Session, Reply]:
    facts = _facts(stage, session, text, heard)
    line = _answer(stage, session, facts)
    coaching = _coach(stage, session, facts)
    exchange = Exchange(text, heard.kinds, line, coaching.used, heard.unsure)
    following = replace(session, exchanges=(*session.exchanges, exchange))
    spoken = filled(stage.text_of(line), session)
    return following, Reply(session.partner, spoken, heard.kinds, facts.after, coaching, facts.after.ending)


def _facts(stage: Stage, session: Session, text: str, heard: hearing.Heard) -> Facts:
    before = doors(stage, session)[-1]
    return Facts(
        text=text,
        heard=heard,
        force=force(before, heard.kinds, stage.nature),
        before=before,
        after=push(before, heard.kinds, stage.nature),
        previous=session.exchanges[-1].kinds if session.exchanges else (),
        temperament=session.temperament,
        partner=session.partner,
        lent=to_try(stage, session),
        acted=bool(deed(text, session.partner).kinds),
    )


def _answer(stage: Stage, session: Session, facts: Facts) -> str:
    before, after = facts.before, facts.after
    place = after.place if after.ending in ("", "opened") else before.place
    words = facts.heard.words
    closer = f"{session.seed} {len(session.exchanges)} {' '.join(sorted(words))}"
    cue = Cue(place, answered(facts), words, session.temperament, after.position < before.position, closer)
    if not knows_of(stage.pages[-1], cue) and _tells(stage, session, facts, place):
        cue = replace(cue, kind="telling")
    found = answer(stage.pages, cue, said_so_far(session))
    return found.id if found else ""


def _tells(stage: Stage, session: Session, facts: Facts, place: str) -> bool:
    """Whether this is the first time that the door stands here or further, by a turn that opened it."""
    answers_first = not _ANSWERED_FIRST.isdisjoint(facts.heard.kinds) or facts.heard.kinds == ("other",)
    if answers_first or facts.after.ending or facts.after.asked or facts.after.position <= facts.before.position:
        return False
    said = {exchange.line for exchange in session.exchanges}
    further = POSITIONS[POSITIONS.index(place) :]
    told = any(stage.scene.tellings(name) & said for name in further)
    return bool(stage.scene.tellings(place)) and not told


_ANSWERED_FIRST = frozenset({"news", "affection"})
"""What nobody answers with something else of their own; everyday talk alone neither."""


def said_so_far(session: Session) -> tuple[str, ...]:
    """Ids of the partner's lines in this rehearsal and earlier ones, the latest last."""
    lines = (*session.heard, session.first_line, *(exchange.line for exchange in session.exchanges))
    return tuple(line for line in lines if line)


_ENDS = {"left": "gone", "cold": "gone", "well": "leaving", "opened": "rest", "over": "not tonight"}


def answered(facts: Facts) -> str:
    """The kind that the partner answers: an ending, a hurt, a question, or what was warmest."""
    heard, before, after, done = facts.heard, facts.before, facts.after, facts.force
    if after.ending:
        return _ENDS[after.ending]
    if after.asked and not before.asked:
        return "not tonight"
    if done.effects.get("silence", 0.0) < 0:
        return "long quiet"
    strong = next((kind for kind in ("insult", "but") if kind in heard.kinds), "")
    if strong:
        return strong
    ranked = sorted(done.effects, key=lambda kind: (done.effects[kind], kind))
    if done.closing and done.closing >= done.opening and ranked:
        return ranked[0]
    asked = next((kind for kind in ("open_question", "closed_question") if kind in heard.kinds), "")
    return asked or (ranked[-1] if ranked else "other")


def _coach(stage: Stage, session: Session, facts: Facts) -> Coaching:
    context = last_line(stage, session)

    def moves_of(sentence: str) -> tuple[str, ...]:
        return stage.read(sentence, context).moves

    said = [used for exchange in session.exchanges for used in exchange.coach]
    return coach(facts, stage.copy, said, session.seed, moves_of)


def lendable(stage: Stage, session: Session) -> tuple[str, ...]:
    """What the person could say here and hasn't said yet: the scene's own lines for where the door stands now."""
    said = {exchange.text.strip().lower() for exchange in session.exchanges}
    at = POSITIONS.index(doors(stage, session)[-1].place)
    for place in POSITIONS[at::-1]:
        for page in stage.pages:
            found = [line.text for group in page.groups.get((place, TO_TRY), ()) for line in group.lines]
            fresh = tuple(text for text in found if text.lower() not in said)
            if fresh:
                return fresh
    return ()


def to_try(stage: Stage, session: Session, asked: int = 0) -> str:
    """One line to try now, in quotation marks; `asked` counts how often it was asked for."""
    found = lendable(stage, session)
    return f"“{found[(session.seed + len(session.exchanges) + asked) % len(found)]}”" if found else ""


def last_coaching(stage: Stage, session: Session) -> Coaching:
    """What the coach says of the last turn, in the same words each time."""
    return coached(stage, session, len(session.exchanges) - 1) if session.exchanges else Coaching()


def coached(stage: Stage, session: Session, at: int) -> Coaching:
    """What the coach says of one turn, in the same words each time."""
    last, before = session.exchanges[at], replace(session, exchanges=session.exchanges[:at], left="")
    heard = hearing.Heard(last.kinds, hearing.words_of(last.text), last.unsure)
    return _coach(stage, before, _facts(stage, before, last.text, heard))


def filled(text: str, session: Session) -> str:
    """Words with the partner's name in them."""
    return text.replace("{partner}", session.partner)
