"""What is made of a rehearsal afterwards: the card, and the answer to "why".

why: your words -> what they were read as -> what that did to the door
"""

import re
from collections.abc import Iterable, Mapping

from bot.practice.card import Card, Mark, next_thing
from bot.practice.door import Door, force
from bot.practice.hearing import CLOSING
from bot.practice.session import Exchange, Session, Stage, coached, doors, filled, last_line, rewind

_QUOTED = 50
_APART = re.compile(r" (?=n't\b|'(?:s|m|re|ve|ll|d)\b|[,.!?;:])")
"""The blanks that reading puts between parts of a word."""
_NOTICED = 0.004
_LEFT_AT_HOME = CLOSING | {"apology", "leaving"}
"""Kinds that make a sentence of no use on another evening; small talk alone is none either."""
AJAR = 0.5


def card(stage: Stage, session: Session) -> Card:
    """The card of a rehearsal, ended or not."""
    stood = doors(stage, session)
    counted = counts(session.exchanges)
    top = max(door.position for door in stood)
    ending = session.left or stood[-1].ending or "stopped"
    opened = top >= 0.75 and ending not in ("left", "cold")
    well = "well" if stood[-1].position >= AJAR else "well_early"
    return Card(
        title=stage.scene.title,
        partner=session.partner,
        temperament=session.temperament,
        degree=session.degree,
        doors=tuple(door.position for door in stood),
        marks=tuple(_mark(stage, session, at, stood) for at in range(len(session.exchanges))),
        ending=ending,
        said=_worded(
            stage, session, "ending", "opened" if opened else {"well": well, "put away": "stopped"}.get(ending, ending)
        ),
        advice=_worded(stage, session, "next", next_thing(counted, ending, top)),
        counts=counted,
        best=_best(session, stood),
        beneath=filled(stage.scene.beneath_for(session.temperament), session) if opened else "",
        ready=session.ready,
    )


def counts(exchanges: Iterable[Exchange]) -> Mapping[str, int]:
    """How often each kind was made."""
    found: dict[str, int] = {}
    for exchange in exchanges:
        for kind in exchange.kinds:
            found[kind] = found.get(kind, 0) + 1
    return found


def _worded(stage: Stage, session: Session, section: str, key: str) -> str:
    found = stage.copy.choose(section, key, session.temperament, (), session.seed)
    return filled(found.text, session) if found else ""


def _mark(stage: Stage, session: Session, at: int, stood: tuple[Door, ...]) -> Mark:
    step = stood[at + 1].position - stood[at].position
    turned = 1 if step > _NOTICED else -1 if step < -_NOTICED else 0
    return Mark(name(stage, _leading(stage, session, at, stood)), turned)


def _leading(stage: Stage, session: Session, at: int, stood: tuple[Door, ...]) -> str:
    """The kind that decided a turn."""
    done = force(stood[at], session.exchanges[at].kinds, stage.nature)
    if "but" in session.exchanges[at].kinds:
        return "but"
    ranked = sorted(done.effects, key=lambda kind: (abs(done.effects[kind]), kind))
    return ranked[-1] if ranked else "other"


def name(stage: Stage, kind: str) -> str:
    """What a kind of move is called when people see it."""
    found = stage.copy.choose("names", kind, "", ())
    return found.text if found else kind.replace("_", " ")


def _best(session: Session, stood: tuple[Door, ...]) -> str:
    """The user's sentence that opened the door most, mending left aside; "" if none did."""
    steps = [
        (stood[at + 1].position - stood[at].position, -at)
        for at, exchange in enumerate(session.exchanges)
        if exchange.text and exchange.kinds != ("other",) and not _LEFT_AT_HOME.intersection(exchange.kinds)
    ]
    best = max(steps, default=(0.0, 0))
    return session.exchanges[-best[1]].text if best[0] > _NOTICED else ""


def review(stage: Stage, session: Session) -> str:
    """What the coach kept for the end: the turn that opened most and what worked in it, the one that closed most and
    what to change."""
    stood = doors(stage, session)
    steps = [(stood[at + 1].position - stood[at].position, at) for at in range(len(session.exchanges))]
    if not steps:
        return ""
    (up, best), (down, worst) = max(steps), min(steps)
    worked = coached(stage, session, best).worked if up > _NOTICED else ""
    changed = coached(stage, session, worst) if down < -_NOTICED else None
    told = [f"{_shown(session, best)}: {worked}"] if worked else []
    told += [f"{_shown(session, worst)}: {changed.change} {changed.reason}"] if changed else []
    return " ".join(told)


def _shown(session: Session, at: int) -> str:
    text = session.exchanges[at].text
    return f"“{_cut(text)}”" if text else "The silence"


def why(stage: Stage, session: Session) -> str:
    """The last turn explained: which words were read as which move, and what that did."""
    if not session.exchanges:
        return ""
    stood = doors(stage, session)
    last, before, after = session.exchanges[-1], stood[-2], stood[-1]
    done = force(before, last.kinds, stage.nature)
    words = stage.read(last.text, last_line(stage, rewind(session))).because if last.text else {}
    read_as = "; ".join(
        _explained(stage, kind, done.effects.get(kind, 0.0), words.get(kind, "")) for kind in last.kinds
    )
    said = f"“{_cut(last.text)}”" if last.text else "Saying nothing"
    return (
        f"{said} was taken as: {read_as}. The door went from {_at(before)} to {_at(after)}, "
        f"and patience from {_tenths(before.patience)} to {_tenths(after.patience)}."
    )


def _explained(stage: Stage, kind: str, effect: float, words: str) -> str:
    does = "opens" if effect > 0.02 else "closes" if effect < -0.02 else "does little"
    by = f", by “{_cut(_as_written(words))}”" if words else ""
    return f"{name(stage, kind)} ({'takes back' if kind == 'but' else does}{by})"


def _as_written(words: str) -> str:
    """Words as people write them: "do n't" is "don't"."""
    return _APART.sub("", words)


def _at(door: Door) -> str:
    return f"{door.place} ({_tenths(door.position)})"


def _tenths(share: float) -> str:
    return f"{share * 10:.1f}".removesuffix(".0")


def _cut(text: str) -> str:
    return text if len(text) <= _QUOTED else text[:_QUOTED].rsplit(" ", 1)[0] + " …"
