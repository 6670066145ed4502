"""The words that pages insert for a rehearsal: scene, line, coach, card. Made when they are said, from memory."""

from collections.abc import Callable, Mapping

from bot.dialogue.book import Composer, Craft
from bot.dialogue.talk import Conversation, Remembered
from bot.dialogue.wishes import remembering
from bot.practice import card, drills
from bot.practice.casting import ABOUT, ANY, GUARDED, LIST, MINE, NONE, OWN, SCENE, cast
from bot.practice.closing import card as card_of
from bot.practice.closing import review, why
from bot.practice.own import named_temperament
from bot.practice.practice import Practice
from bot.practice.prelude import first_turn
from bot.practice.rehearsal import TO_TRY
from bot.practice.session import Session, Stage, decode, last_coaching, last_line, stop, to_try
from bot.practice.usual import tells_of_partner
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
CLOSEST, GUESS, WHO_OWN = f"{FLOW}#closest", f"{FLOW}#guess", f"{FLOW}#who_own"
"""Where a scene that comes close is offered, where a temperament is guessed, and where one is asked for."""
ASKED_WHO = (WHO, GUESS, WHO_OWN)
SPOKEN, NAMED = "spoken", "named"
"""How words answer these: by the first turn itself, or by a temperament."""
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
        "rehearsal_titles": lambda _conversation, _now: ", ".join(practice.titles.values()),
        "rehearsal_compared": _of(practice, _compared),
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
        return remembering(conversation, _cast(practice, conversation, heard), now)

    return {"cast": taking}


def _cast(practice: Practice, conversation: Conversation, heard: str) -> dict[str, str | int]:
    """What these words settle, where the talk stands: the scene, who is played, or that somebody has begun to speak."""
    begun = _set_up(conversation.node, heard)
    if begun:
        return begun
    found = cast(heard, practice.scenes, conversation.node.partition("#")[0] == FLOW)
    asked_who = conversation.node == WHO and (found.how != SCENE or named_temperament(heard)) and found.how != NONE
    if not found.how or asked_who:
        return {"casting": ""}
    if found.how == GUARDED:
        return {"casting": "", "degree": found.degree}
    if found.how in (MINE, LIST, ABOUT):
        return {"casting": found.how}
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
    return {**told, **({"played": found.partner} if found.partner else {})}


def _set_up(node: str, heard: str) -> dict[str, str | int]:
    """What is answered to a question about the scene to come, where it is no scene itself."""
    if node == CLOSEST and tells_of_partner(heard):
        return {"casting": OWN, "own_usual": heard}
    if node in ASKED_WHO and first_turn(heard):
        return {"casting": SPOKEN}
    if node in (GUESS, WHO_OWN) and named_temperament(heard):
        return {"casting": NAMED}
    return {}


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


def _compared(stage: Stage, session: Session) -> str:
    """The turn that opened most and the one that closed most; else the last one."""
    return review(stage, session) or _said(stage, session)


def _try(practice: Practice, conversation: Conversation) -> str:
    """A line that the person could say here; another one each time that it is asked for."""
    found = playing(practice, conversation)
    return to_try(*found, conversation.visits.get(f"{FLOW}#a_line", 0)) if found else ""


def _drill(practice: Practice, conversation: Conversation) -> drills.Round:
    return drills.showing(practice.drills, drills.decode_round(text_in(conversation, ROUND)))
