"""What in a message is said to the bot beside its matter: a doubt whether a machine can help, a plea for words; and the
question that is asked of it most.

Neither of the first two is what the message is about. A doubt stands aside while the rest tells of the partner, who is helped first; a
plea for words says what shall come of the rest.
"""

import re

from bot.understanding.signs import Signs

WORDS_WANTED = "words to say"
_DOUBT = re.compile(
    r"\b(?:be|is|are|r) (?:this|that|you|it)(?: (?:just|only|really|actually|even|some|any|kind|sort|of|like|a|an|another))* "
    r"(?:real |actual |human )?(?:ai|bot|chatbot|robot|machine|chatgpt|computer|program|app|human|person|therapist|counsell?or|shrink)\b"
)
_WANTED = re.compile(
    r"\b(?<!know )(?<!knew )(?<!told me )(?<!tells me )(?<!wonder )(?:what|how)(?: else)? (?:do|should|can|could|would|shall|might|to) (?:i|we)?\s?(?:even |ever |possibly )?"
    r"(?:say|tell|text|write|reply|answer|respond|put it|word it|phrase|bring it up|break it)\b|"
    r"\b(?:tell|give|show|help|find) me (?:what to (?:say|tell|text|write|reply)|how to (?:say|tell|put|word|phrase)|(?:the |some |any )?words|"
    r"(?:to )?(?:say|tell|word|phrase|put) (?:it|this|that|him|her|them|something)|something (?:i can |to )(?:say|tell|text)|a (?:sentence|line))\b|"
    r"\b(?<!told me )(?<!tells me )(?<!knows )(?<!knew )what to (?:say|tell|text|write|reply)\b|\bneed (?:the )?words\b|\bsomething (?:i can |to )say\b"
)

_OPENING = re.compile(
    r"(?:(?:so|ok|okay|hi|hey|hello|well|and|but|please|,|\.|!) ?)*how (?:do|can|could|should|would|might|to) ?(?:i|we)? "
    r"(?:get|make|help|encourage|bring|persuade) (?:him|her|them|my (?:\w+ ){0,2}\w+) (?:to )?(?:talk|open up|speak|share|communicate)\b[^?!.]*[?!. ]*"
)


def asks_to_open(plain: str) -> bool:
    """Whether all of the message asks how somebody may be brought to talk: the plainest thing that people ask here."""
    return _OPENING.fullmatch(plain) is not None


def wants_words(plain: str) -> bool:
    """Whether the message asks for something to say."""
    return _WANTED.search(plain) is not None


def matter(seen: Signs) -> tuple[Signs, ...] | None:
    """The sentences that the message is about beside those that doubt the bot; None where there is no doubt."""
    doubts = [_DOUBT.search(sentence.plain) is not None for sentence in seen.sentences]
    if not any(doubts):
        return None
    return tuple(one for one, doubt in zip(seen.apart(), doubts, strict=True) if not doubt)
