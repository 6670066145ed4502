"""Is this a language that Ajar doesn't speak? Told by letters and by small words, kindly and only when it is plain."""

from bot.understanding.gist import word_set
from bot.understanding.normalise import Message

_SMALL_WORDS = {
    "es": "que de la el los las un una por con no para como pero muy está estoy mi esposo esposa marido ella él y me",
    "fr": "je que de la le les un une pas pour avec mais très est suis mon mari ma femme elle il et ne me dans",
    "de": "ich und der die das nicht ist mit mein meine mann frau sie er ein eine aber auf zu hat sehr mir",
    "pt": "que de não um uma com para mas muito está estou meu minha marido esposa ela ele eu e me",
    "it": "che di non un una con per ma molto è sono mio mia marito moglie lei lui il la io mi",
    "nl": "ik en de het niet is met mijn man vrouw zij hij een maar op heeft zeer mij",
    "pl": "nie jest że mój moja mąż żona on ona i na się z do jak mnie bardzo",
    "tr": "ve bir bu da de ben o eşim kocam karım değil çok için ne ama",
}
_ELSEWHERE = {language: word_set(words) for language, words in _SMALL_WORDS.items()}
_ENGLISH = word_set(
    """the a an i you he she it we they any is are was my me him her his them and but not to of in on for with what how
    why that this have has had do does did said be been just so ok yes at from i'm he's she's it's don't"""
)
_LATIN_END = "\u02ff"


def is_foreign(message: Message) -> bool:
    """Whether the words are plainly not English."""
    if not message.plain.isascii():
        letters = [c for c in message.plain if c.isalpha()]
        if sum(c > _LATIN_END for c in letters) * 2 > len(letters):
            return True
    words = set(message.words)
    elsewhere = max(len(words & known) for known in _ELSEWHERE.values())
    return len(words) >= 3 and elsewhere >= 2 and elsewhere > 2 * len(words & _ENGLISH)
