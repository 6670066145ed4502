"""What a turn said to the partner does, beyond its moves: leaving it there, stacking questions, a "but", a foul word.

Understanding reads the moves; this adds what only a rehearsal needs. Every rule has its examples in the tests.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from bot.practice.rehearsal import CLOSING_MOVES
from bot.understanding.normalise import normalise
from bot.understanding.reading import MOVES, Reading

Reader = Callable[[str, str], Reading]
"""Reads one message, given the partner's last line."""

WARM = frozenset({
    "simple_reflection", "complex_reflection", "validation", "presence", "appreciation", "apology", "i_statement",
})  # fmt: skip
CLOSING = frozenset(CLOSING_MOVES)
LIKELY = 0.5
QUESTIONS = frozenset({"open_question", "closed_question", "why_question"})

_FINE = r"(?:fine|ok|all right)"
_LEAVING = re.compile(
    r"\b(?:(?:i'll|ill|i will|let's|let us|we can|we could|i can|happy to) (?:just )?(?:leave|drop|park) "
    r"(?:it|that|this|you be|you to it|you alone|you in peace)"
    r"|another (?:time|day|night)|some other time|not tonight then|(?:it|that|this) can wait"
    r"|no need to talk (?:now|tonight)"
    r"|we (?:don't|do not) (?:have|need) to (?:talk|do this|(?:go|get) into it) (?:now|tonight|today)"
    r"|(?:talk|speak|see how we are) (?:again )?(?:tomorrow|in the morning|later|at the weekend)"
    r"|(?:leave|leaving) it (?:there|at that|for (?:tonight|now|today))"
    r"|(?<!a )(?<!the )good ?night(?! out)|night(?: night)?(?:,| )*(?:love)?$"
    rf"|sleep well|sleep tight|whenever you want,? (?:tomorrow|another)|not tonight(?:'s| is) {_FINE})\b"
)
_AGREED = re.compile(
    r"(?:ok|alright|all right|sure|of course|no problem|no worries|fine|fair enough|understood|i understand|got it"
    rf"|that's {_FINE}|as you like|take your time)"
    r"(?:[ ,.!]+(?:love|then|hun|honey|darling|babe|no problem|of course|not tonight|take your time|i'm here"
    rf"|that's {_FINE}|thanks for (?:telling me|saying)))*[ .!]*"
)
_BUT = re.compile(r"\s(?:but|though|however)\s")
_SORRY_BUT = re.compile(
    r"\b(?:sorry|hear you|i hear|understand|get (?:it|that)|know|love you|sounds|see (?:that|what)|appreciate\w*"
    r"|thanks?|fair|makes sense)\b[^.?!]*?[ ,](?:but|however) "
    r"(?:you|i|we|it|this|that|why|what|how|come on|honestly|there|maybe)\b"
)
_KIND_AFTER = re.compile(
    r" but (?:i'm (?:here|not going|listening|glad|with you)|i (?:love|am here|care|want to hear|don't mind|can wait)"
    r"|you (?:don't have to|can tell|needn't)|we (?:don't have to|can leave)|(?:there's )?no (?:rush|pressure|hurry)"
    rf"|it's {_FINE}|that's {_FINE}|only if|take your time)\b"
)
_NAMES = (
    r"(?:idiot|moron|stupid|pathetic|loser|bastard|bitch|arsehole|asshole|dickhead|prick|wanker|cow|freak|psycho"
    r"|useless|worthless|waste of space)"
)
_INSULT = re.compile(
    rf"\b(?:you(?:'re| are)? (?:(?!feel|felt|think)\w+ ){{0,3}}{_NAMES}|{_NAMES} you"
    r"|shut (?:up|it)|fuck (?:you|off)|piss off|screw you|go to hell|get lost|drop dead|i hate you|you disgust me)\b"
    rf"|^{_NAMES}[ .!]*$"
)
_SEXUAL = re.compile(
    r"\b(?:suck my|blow ?job|hand ?job|cock|pussy|tits|nudes?|horny|strip for|masturbat\w+|orgasm\w*"
    r"|sex(?:ual|y)? (?:now|act|me)|fuck me|have sex|get on your knees|in bed with me)\b"
)
_HARM = r"(?:hit|slap|punch|kill|hurt|beat|choke|strangle|smack|stab|burn)"
_VIOLENT = re.compile(
    rf"\b(?:i(?:'ll| will| could| want to| am going to|'m going to) {_HARM} you"
    r"|(?:slaps?|punch(?:es)?|hits|chokes?|grabs?|kicks?|shoves?) (?:you|them|him|her)\b"
    r"|you'll (?:be sorry|regret)|watch your back)\b"
)


@dataclass(frozen=True, slots=True)
class Heard:
    """One turn as the partner takes it. `kinds` are all kinds of move in it, `words` the plain words."""

    kinds: tuple[str, ...]
    words: frozenset[str]
    unsure: bool = False
    """Nobody could tell what this was; the coach asks."""


def words_of(text: str) -> frozenset[str]:
    """The plain words of a text."""
    return frozenset(normalise(text).words)


def hear(reading: Reading, asked: bool = False) -> Heard:
    """What this reading does to the partner; `asked` if the partner has said "not tonight"."""
    message = normalise(reading.text)
    if not reading.text.strip():
        return Heard(("silence",), frozenset())
    moves = [move for move in reading.moves if move in MOVES and move != "other" and _sure(reading, move)]
    extras = _extras(message.plain, message.sentences, moves)
    if _LEAVING.search(message.plain) or (asked and _AGREED.fullmatch(message.plain)):
        extras.append("leaving")
    kinds = tuple(dict.fromkeys([*moves, *extras])) or ("other",)
    unsure = kinds == ("other",) and "other" not in reading.moves
    return Heard(kinds, frozenset(message.words), unsure)


def _sure(reading: Reading, move: str) -> bool:
    """Nobody is corrected on a guess: what closes counts only if it is more likely than not."""
    return move not in CLOSING or reading.certainty.get(move, 1.0) >= LIKELY


def _extras(plain: str, sentences: tuple[str, ...], moves: list[str]) -> list[str]:
    found: list[str] = []
    if _INSULT.search(plain):
        found.append("insult")
    if sum("?" in sentence for sentence in sentences) > 1 or plain.count("?") > 2:
        found.append("stacked_questions")
    if takes_back(plain, moves):
        found.append("but")
    return found


def takes_back(plain: str, moves: list[str]) -> bool:
    """A warm half and a "but" that takes it back."""
    if _KIND_AFTER.search(plain):
        return False
    if _SORRY_BUT.search(plain):
        return True
    return bool(_BUT.search(plain) and WARM.intersection(moves) and CLOSING.intersection(moves))


def foul(text: str) -> str:
    """ "sexual" or "violent" where words have no place in a rehearsal, else ""."""
    plain = normalise(text).plain
    if _VIOLENT.search(plain):
        return "violent"
    return "sexual" if _SEXUAL.search(plain) else ""
