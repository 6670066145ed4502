"""One message in, one `Reading` out: the door of this room."""

import re

from bot.understanding.commands import outcome, whole_message
from bot.understanding.feelings import feelings
from bot.understanding.normalise import Message, normalise
from bot.understanding.reading import Reading
from bot.understanding.slots import slots
from bot.understanding.times import when

_INTENTS = {
    "practise": r"\b(?:practi[sc]e|rehears\w+|role ?play|role - play|try saying|dry run|run through)\b",
    "ask_question": r"\b(?:question|conversation starter|something to ask|what (?:can|could|should|do) i ask|ask (?:him|her|them) (?:something|tonight))\b",
    "check_message": r"\b(?:does this sound|how does this|is this (?:ok|too)|check (?:this|my)|look (?:at|over) (?:this|my)|draft|before i send|read this)\b",
    "seek_help": r"\b(?:counsel\w+|therap\w+|couples? (?:session|work)|professional help)\b",
    "about_bot": r"\b(?:who are you|what are you|are you (?:a |an )?(?:real|human|bot|robot|ai|person)|who (?:made|built|reads|sees)|privacy|is this (?:private|safe|free|anonymous)|do you (?:save|store|keep|share))\b",
    "understand_why": r"\b(?:why (?:is|does|do|are|won't|can't|doesn't|would) (?:he|she|they|my)|is (?:it|this) normal|what's behind)\b",
    "repair": r"\b(?:we (?:had a|argued|fought|rowed)|i (?:shouted|snapped|yelled|lost it|said something)|make (?:it )?up|apologi[sz]e|sorry to (?:him|her|them)|our (?:row|fight|argument))\b",
    "greeting": r"^(?:hi|hello|hey|hiya|good (?:morning|evening|afternoon)|yo|morning|evening)\b(?: \w+){0,2}\W*$",
}
_PATTERNS = {name: re.compile(pattern) for name, pattern in _INTENTS.items()}
_FUNCTION_WORDS = {
    "es": "que de la el los las un una por con no para como pero muy está estoy mi esposo esposa marido ella él y me",
    "fr": "je que de la le les un une pas pour avec mais très est suis mon mari ma femme elle il et ne me dans",
    "de": "ich und der die das nicht ist mit mein meine mann frau sie er ein eine aber auf zu hat sehr mir",
    "pt": "que de não um uma com para mas muito está estou meu minha marido esposa ela ele eu e me",
    "it": "che di non un una con per ma molto è sono mio mia marito moglie lei lui il la io mi",
    "nl": "ik en de het niet is met mijn man vrouw zij hij een maar op heeft zeer mij",
    "pl": "nie jest że mój moja mąż żona on ona i na się z do jak mnie bardzo",
    "tr": "ve bir bu da de ben o eşim kocam karım değil çok için ne ama",
}
_FOREIGN = {language: frozenset(words.split()) for language, words in _FUNCTION_WORDS.items()}
_ENGLISH = frozenset(
    ["the", "a", "an", "i", "you", "he", "she", "it", "we", "they", "any", "is", "are", "was", "my", "me", "him", "her", "his", "them", "and", "but", "not", "to", "of", "in", "on", "for", "with", "what", "how", "why", "that", "this", "have", "has", "had", "do", "does", "did", "said", "be", "been", "just", "so", "ok", "yes", "at", "from", "i'm", "he's", "she's", "it's", "don't"]
)


def read(text: str, context: str = "") -> Reading:
    """Read one message. `context` is the partner's last line where there is one (practice, drafts)."""
    message = normalise(text)
    if not any(word[0].isalnum() for word in message.words):
        return Reading(text="")
    own, denied = feelings(message.plain)
    found = slots(message.clean, message.plain)
    intent = _intent(message, found, own)
    time = when(message.plain)
    came_of_it = outcome(message.plain)
    labels = {*whole_message(message.plain), *own, intent, came_of_it, "words"} - {""}
    if own:
        labels.add("a feeling")
    if own or denied:
        found["feeling"] = own[0] if own else ""
    if time:
        labels.add("a time")
        found["moment"] = time
    return Reading(
        text=message.clean,
        intent=intent,
        feelings=own,
        labels=frozenset(labels),
        slots=found,
        foreign=_is_foreign(message),
    )


def _intent(message: Message, found: dict[str, str | int], own: tuple[str, ...]) -> str:
    for name, pattern in _PATTERNS.items():
        if pattern.search(message.plain):
            return name
    if "seen" in found:
        return "partner_silent" if found["seen"] in ("quiet", "short", "withdrew", "no_reply") else "partner_off"
    return "user_hurt" if own else ""


def _is_foreign(message: Message) -> bool:
    letters = [c for c in message.plain if c.isalpha()]
    if sum(c > "\u02ff" for c in letters) * 2 > len(letters):
        return True
    words = set(message.words)
    elsewhere = max(len(words & known) for known in _FOREIGN.values())
    return len(words) >= 3 and elsewhere >= 2 and elsewhere > 2 * len(words & _ENGLISH)
