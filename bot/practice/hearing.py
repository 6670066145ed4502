"""What a turn said to the partner does, beyond its moves: leaving it there, stacking questions, a "but", a foul word.

Understanding reads the moves; this adds what only a rehearsal needs. The same words are never praised and blamed: where
a sentence has a plain shape it goes before the reading, and of two readings of one part the surer counts. Every rule
has its examples in the tests.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from bot.practice.rehearsal import CLOSING_MOVES
from bot.practice.shape import owned, shapes
from bot.understanding.normalise import Message, normalise
from bot.understanding.reading import MOVES, Reading

Reader = Callable[[str, str], Reading]
"""Reads one message, given the partner's last line."""

WARM = frozenset({
    "simple_reflection", "complex_reflection", "validation", "presence", "appreciation", "apology", "i_statement",
    "affection", "room",
})  # fmt: skip
CLOSING = frozenset(CLOSING_MOVES)
FAINT = 0.35
"""How likely what opens has to be."""
LIKELY, GUESSED, PLAIN = 0.5, 0.6, 0.85
"""How likely what closes has to be: where words stand for it; where only the whole sounds so; beside a plain shape."""
QUESTIONS = frozenset({"open_question", "closed_question", "why_question"})

_FINE = r"(?:fine|ok|all right)"
_GOODBYE = re.compile(
    r"\b(?:(?:let's|let us|i'll|i will|we'll|happy to) (?:just )?(?:leave|drop|park) (?:it|that|this) (?:there|at that|for (?:tonight|now|today))"
    r"|(?:i'll|ill|i will) (?:just )?leave you (?:be|to it|alone|in peace)|(?:leave|leaving) it (?:there|at that|for (?:tonight|now|today))"
    r"|(?:let's|we'll|i'll) (?:talk|speak) (?:again )?(?:tomorrow|in the morning)"
    r"|(?<!a )(?<!the )(?<!that )(?<!last )good ?night(?! out)|night(?: night)?(?:,| )*(?:love)?$|sleep (?:well|tight))\b"
)
"""A clear goodbye, at any time."""
_LETTING = re.compile(
    r"\b(?:(?:i'll|i will|let's|let us|we can|we could|i can|happy to) (?:just )?(?:leave|drop|park) "
    r"(?:it|that|this|you be|you to it|you alone|you in peace)"
    r"|another (?:time|day|night)|some other time|not tonight then|(?:it|that|this) can wait"
    r"|no need to talk (?:now|tonight)|we (?:don't|do not) (?:have|need) to (?:talk|do this|(?:go|get) into it)"
    r"|(?:talk|speak|see how we are) (?:again )?(?:tomorrow|in the morning|later|at the weekend)"
    rf"|whenever you want,? (?:tomorrow|another)|not tonight(?:'s| is) {_FINE})\b"
)
"""An acceptance, once "not tonight" was said."""
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
    r"|shut (?:up|it)(?! down)|fuck (?:you|off)|^(?:oh |well )?(?:fuck|screw|sod) this[ .!]*$|piss off|screw you|go to hell|get lost|drop dead|i hate you|you disgust me)\b"
    rf"|^{_NAMES}[ .!]*$"
)
_ASKING = re.compile(
    r"\?|^(?:(?:so|and|ok|hey|well|but|then|,) )*(?:what|what's|how|how's|where|who|when|which|do|did|does|are|is|can|could|would|will|have"
    r"|has|was|were|any|anything|something|shall|fancy|want|you ok|rough|good|long)\b"
    r"|\b(?:tell me|i wonder|wondering|curious|let me know|(?:like|love|want) to (?:hear|know))\b(?<!liked to hear)"
)
_HANDS_OVER = re.compile(
    r"(?:and |so |or )?(?:(?:would|could|do|will|can) you (?:want|like|be (?:up for|ok with|willing)|look at|try|think about|come|mind)\b"
    r"|(?:is|would|does|how does|how would) (?:that|this|it) (?:be )?(?:ok|all right|alright|fine|sound|work|suit|feel)\b|what do you (?:think|say)\b"
    r"|(?:ok|right|yes|all right|alright|deal) \?|shall we\b)"
)
_OF_ONESELF = re.compile(r"(?:(?:and|so|well|look|love|babe|,) )*(?:i|i'm|i've|i'd)\b(?!.*\byou)")
"""Somebody speaks of themselves: what else it is nobody could tell, but that much is plain."""
_FORGIVEN = re.compile(r"^(?!.*\b(?:sorry|apologi[sz]e|my fault)\b).*\bforgive me\b")
"""To ask to be forgiven is no sorry yet."""
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


def hear(reading: Reading, asked: bool = False, done: tuple[str, ...] = ()) -> Heard:
    """What this reading does to the partner; `asked` if the partner has said "not tonight", `done` what was done beside it."""
    message = normalise(reading.text)
    if not reading.text.strip():
        return Heard(done or ("silence",), frozenset())
    moves = _moves(reading, message)
    extras = [*done, *_extras(message, moves)]
    if _GOODBYE.search(message.plain) or (
        asked and (_LETTING.search(message.plain) or _AGREED.fullmatch(message.plain))
    ):
        extras.append("leaving")
    kinds = tuple(dict.fromkeys([*(move for move in moves if move != "other"), *extras])) or ("other",)
    unsure = kinds == ("other",) and "other" not in (*moves, *reading.moves)
    if unsure and _OF_ONESELF.match(message.plain):
        return Heard(("i_statement",), frozenset(message.words))
    return Heard(kinds, frozenset(message.words), unsure)


def _moves(reading: Reading, message: Message) -> list[str]:
    """The moves that count: plain shapes first, and beside them what was read and is no guess."""
    shaped = [kind for sentence in message.sentences for kind in shapes(sentence)]
    found = [move for move in reading.moves if move in MOVES and move != "other" and _sure(reading, move)]
    if "apology" in found and owned(message.plain):
        found = [move for move in found if move not in CLOSING]
    if "apology" in found and _FORGIVEN.search(message.plain):
        found = [move for move in found if move != "apology"]
    if any(shaped):
        found = [move for move in found if _beside(reading, move, all(shaped))]
    elif len(shaped) == 1 and not _BUT.search(message.plain):
        found = _of_one_mind(reading, found)
    if "suggest_therapy" in found:
        found = [move for move in found if move != "closed_question"]
    if not any(_ASKING.search(sentence) for sentence in message.sentences):
        found = [move for move in found if move not in ("open_question", "closed_question")]
    if "news" in shaped:
        found = [move for move in found if move != "presence"]
    return list(dict.fromkeys([*found, *filter(None, shaped)]))


def _sure(reading: Reading, move: str) -> bool:
    """Nobody is corrected or praised on a guess: what closes counts only if it is more likely than not."""
    least = FAINT if move not in CLOSING else LIKELY if move in reading.because else GUESSED
    return reading.certainty.get(move, 1.0) >= least


def _beside(reading: Reading, move: str, whole: bool) -> bool:
    """Whether a reading counts beside plain shapes; `whole` if they make up all that was said."""
    sure = reading.certainty.get(move, 1.0)
    if move in CLOSING:
        return not whole and sure >= PLAIN
    return not whole or (move not in QUESTIONS and sure >= GUESSED)


def _of_one_mind(reading: Reading, found: list[str]) -> list[str]:
    """One part of a sentence opens or closes, whichever is surer; it doesn't do both."""
    closing = [move for move in found if move in CLOSING]
    opening = [move for move in found if move not in CLOSING and move not in QUESTIONS]
    if not closing or not opening:
        return found
    surest = {move: reading.certainty.get(move, 1.0) for move in found}
    out = opening if max(surest[m] for m in closing) > max(surest[m] for m in opening) else closing
    return [move for move in found if move not in out]


def _extras(message: Message, moves: list[str]) -> list[str]:
    found: list[str] = []
    if _INSULT.search(message.plain):
        found.append("insult")
    if sum(_asks(sentence) for sentence in message.sentences) > 1 or message.plain.count("?") > 2:
        found.append("stacked_questions")
    if takes_back(message.plain, moves):
        found.append("but")
    return found


def _asks(sentence: str) -> bool:
    """Whether a sentence asks for something of its own; "would you like that?" only hands over what stands before it."""
    return "?" in sentence and not _HANDS_OVER.match(sentence)


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
