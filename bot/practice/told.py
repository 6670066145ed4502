"""The words that pages insert for a rehearsal: scene, line, coach, card. Made when they are said, from memory."""

from collections.abc import Callable, Mapping

from bot.dialogue.book import Composer, Craft
from bot.dialogue.talk import Conversation, Remembered
from bot.dialogue.wishes import remembering
from bot.practice import card, drills
from bot.practice.casting import ANY, NONE, SCENE, cast
from bot.practice.closing import card as card_of
from bot.practice.closing import review, why
from bot.practice.own import named_temperament
from bot.practice.practice import Practice
from bot.practice.rehearsal import TO_TRY
from bot.practice.session import Session, Stage, decode, last_coaching, last_line, stop, to_try
from bot.practice.weights import POSITIONS

SESSION, TREND, DRILLED, ROUND = "rehearsal", "rehearsed", "drilled", "drilling"
"""The names under which all of it is remembered."""
END = "rehearsal_end"
"""How the last deed left it: "" it goes on; "over", "away" (no turn was taken), "unsure", "foul", "gone", "anew", or
one of `bot.practice.aside.ASIDES`."""
LEFT = frozenset({"over", "stop", "away", "foul", "gone", "scenes"})
"""Ends at which nobody is played any more."""
FOUND = "rehearsal_found"
"""Whether a sentence of the person's opened the door."""
FLOW = "practice"
"""The page on which rehearsals are played."""
WHO = f"{FLOW}#who"
"""Where words answer who is to be played, unless they name another scene."""
PAUSED = f"{FLOW}#paused"
"""Where a rehearsal is on hold."""


def text_in(conversation: Conversation, name: str) -> str:
    remembered = conversation.memory.get(name)
    return str(remembered.value) if remembered else ""


def playing(practice: Practice, conversation: Conversation) -> tuple[Stage, Session] | None:
    """The rehearsal that runs, with its stage; None if there is none, or its scene is gone."""
    session = decode(text_in(conversation, SESSION))
    if session is None:
        return None
    try:
        return practice.stage(session), session
    except (LookupError, ValueError):
        return None


def composers(practice: Practice) -> Mapping[str, Composer]:
    """Every composed name of this room."""
    return {
        "rehearsal_left": lambda conversation, _now: _left(practice, conversation),
        "rehearsal_partner": _of(practice, lambda _stage, session: session.partner),
        "rehearsal_title": lambda conversation, _now: practice.titles.get(text_in(conversation, "scene"), ""),
        "rehearsal_scene": _of(practice, _scene),
        "rehearsal_line": _of(practice, last_line),
        "rehearsal_coach": _of(practice, lambda stage, session: _coach(stage, session)[0]),
        "rehearsal_lent": _of(practice, _lent),
        "rehearsal_try": lambda conversation, _now: _try(practice, conversation),
        "rehearsal_said": _of(practice, _said),
        "rehearsal_ask": _of(practice, lambda stage, session: _coach(stage, session)[1]),
        "rehearsal_why": _of(practice, why),
        "rehearsal_card": _of(practice, lambda stage, session: card.words(card_of(stage, session))),
        "rehearsal_review": _of(practice, lambda stage, s: review(stage, s) if s.feedback == "end" else ""),
        "rehearsal_best": _of(practice, lambda stage, session: card_of(stage, session).best),
        "rehearsal_trend": lambda conversation, _now: card.trend_alt(card.decode_trend(text_in(conversation, TREND))),
        "drill_line": lambda conversation, _now: _drill(practice, conversation).line,
        "drill_said": lambda conversation, _now: _drill(practice, conversation).said,
    }


def crafts(practice: Practice) -> Mapping[str, Craft]:
    """By the names of `bot.dialogue.book.CRAFTS`."""

    def taking(conversation: Conversation, heard: str, now: int) -> Mapping[str, Remembered]:
        inside = conversation.node.partition("#")[0] == FLOW
        found = cast(heard, practice.scenes, inside)
        asked_who = conversation.node == WHO and (found.how != SCENE or named_temperament(heard)) and found.how != NONE
        if not found.how or asked_who:
            return remembering(conversation, {"casting": ""}, now)
        scene = found.scene
        if found.how == ANY:
            names = sorted(practice.scenes)
            scene = names[conversation.turn % len(names)]
        told: dict[str, str | int] = {
            "casting": found.how,
            "scene": scene,
            "own_words": heard,
            "own_usual": found.usual,
        }
        return remembering(conversation, {**told, **({"played": found.partner} if found.partner else {})}, now)

    return {"cast": taking}


def _of(practice: Practice, make: Callable[[Stage, Session], str]) -> Composer:
    """A composer that needs a rehearsal; without one it says nothing."""

    def made(conversation: Conversation, _now: int) -> str:
        found = playing(practice, conversation)
        return make(*found) if found else ""

    return made


def _left(practice: Practice, conversation: Conversation) -> str:
    """That the role is left, where something serious is answered in the middle of a rehearsal; else nothing."""
    found = playing(practice, conversation) if conversation.node.partition("#")[0] == FLOW else None
    if found is None or found[1].left or text_in(conversation, END) in LEFT:
        return ""
    return stop(*found)[1].said


def _scene(stage: Stage, session: Session) -> str:
    scene = " ".join(part.replace("{partner}", session.partner) for part in stage.scene.scene)
    return scene if scene.endswith((".", "!", "?", "…", "”")) else f"{scene}."


def _coach(stage: Stage, session: Session) -> tuple[str, str]:
    """What the coach says of the last turn, and what it asks."""
    coaching = last_coaching(stage, session)
    if session.feedback == "end":
        return "", coaching.asks
    return ("" if coaching.asks else coaching.text), coaching.asks


def _lent(stage: Stage, session: Session) -> str:
    """A sentence for any evening."""
    found = [line.text for group in stage.pages[-1].groups.get((POSITIONS[0], TO_TRY), ()) for line in group.lines]
    return found[session.seed % len(found)] if found else ""


def _said(stage: Stage, session: Session) -> str:
    """The last turn once more; where nothing in it closed, that is said first."""
    coaching = last_coaching(stage, session)
    fine = None if coaching.change else stage.copy.choose("review", "fine", session.temperament, (), session.seed)
    return " ".join(filter(None, (fine.text if fine else "", coaching.again)))


def _try(practice: Practice, conversation: Conversation) -> str:
    """A line that the person could say here; another one each time that it is asked for."""
    found = playing(practice, conversation)
    return to_try(*found, conversation.visits.get(f"{FLOW}#a_line", 0)) if found else ""


def _drill(practice: Practice, conversation: Conversation) -> drills.Round:
    return drills.showing(practice.drills, drills.decode_round(text_in(conversation, ROUND)))
