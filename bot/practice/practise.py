"""`ajar practise`: a rehearsal line by line, for writers and tests. One line in, one turn out.

An empty line says nothing to the partner. With the same seed and the same lines the output is the same everywhere.
"""

from collections.abc import Iterable, Iterator, Mapping

from bot.practice.closing import card
from bot.practice.practice import Practice
from bot.practice.session import Reply, Session, last_line, say


def practise(practice: Practice, session: Session, lines: Iterable[str]) -> Iterator[Mapping[str, object]]:
    """One mapping a turn: moves, door, partner, coach; further place, patience and ending."""
    stage = practice.stage(session)
    for line in lines:
        session, reply = say(stage, session, line.strip())
        yield as_json(reply)


def as_json(reply: Reply) -> Mapping[str, object]:
    """A turn as plain data."""
    coaching = reply.coaching
    return {
        "moves": list(reply.kinds),
        "door": reply.door.position,
        "place": reply.door.place,
        "patience": reply.door.patience,
        "partner": reply.line,
        "coach": {
            "worked": coaching.worked,
            "change": coaching.change,
            "version": coaching.version,
            "reason": coaching.reason,
            "asks": coaching.asks,
        },
        "ending": reply.ending,
    }


def talk_through(practice: Practice, session: Session, lines: Iterable[str]) -> Iterator[str]:
    """The same for people: the scene, the partner, the coach, and the card in words."""
    stage = practice.stage(session)
    yield from (part.replace("{partner}", session.partner) for part in stage.scene.scene)
    yield f"{session.partner}: {last_line(stage, session)}"
    for line in lines:
        session, reply = say(stage, session, line.strip())
        yield from filter(None, (f"{reply.speaker}: {reply.line}" if reply.line else "", reply.coaching.text))
        if reply.ending:
            break
    yield card(stage, session).said
