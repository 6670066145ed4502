"""The partner's usual answer, out of what somebody tells of it: a line, a gesture, or silence.

"she just says it's fine and walks off" is “It's fine. *walks off*”. What is told of the partner is never spoken by the
partner: it is said as they would say it, done as they would do it, or left out.
"""

import re

from bot.practice.casting import quoted
from bot.understanding.normalise import normalise

LONGEST = 120
ANSWER = "I'm fine."
"""What is played where nobody can say what the partner says."""
SILENCE = "*says nothing*"

_LEFT_OPEN = re.compile(
    r"(?:(?:you (?:choose|pick|decide)|random|whatever(?: comes)?|anything|any|not sure|i'm not sure|no idea|never ?mind|skip|(?:it )?depends|(?:it )?varies"
    r"|(?:lots of )?different things|i (?:don't|do not) know(?: really| what| exactly)?|hard to say|(?:i )?can't remember|don't know"
    r"|y(?:es|eah|ep|up)|that's (?:him|her|them|it|right)|exactly|ok|sure|right|pretty much|he does|she does|they do|spot on|correct)[ ,.!?]*)+"
)
_HUSHED = re.compile(
    r"(?:(?:just |usually |mostly |probably )*(?:nothing at all|nothing really|(?:total |complete |dead |just |stony )?silence|no (?:answer|reply|reaction|words?)"
    r"|not a (?:word|thing)|not (?:much|a lot)|silent treatment|the silent treatment|(?:absolutely|literally) nothing|crickets))[ .!]*",
    re.IGNORECASE,
)

_HOW = r"(?:(?:just|only|usually|mostly|always|then|normally|often|simply|probably|maybe|either|sometimes|kind of|sort of|basically|typically|generally|even|tends to|will|would|might|can)[ ,]+)*"
_NAME = r"(?-i:(?!(?:You|We|It|That|This|Nothing|Everything|Nobody|Just|Fine)\b)[A-Z][a-z]{1,14}(?= (?:will|would|usually|always|mostly|often|just|says|goes|shrugs|walks)\b))"
_WHO = rf"(?:he|she|they|my \w+|{_NAME})"
_LEAD = r"(?:(?:and|well|mostly|usually|normally|often|sometimes|um+|oh|so|i think|i guess|i'd say|most of the time|probably|maybe|typically|then|hm+)[ ,]+)*"
_SUBJECT = re.compile(
    rf"{_LEAD}{_WHO}(?:['’](?:ll|d|s going to|s gonna|re going to|s just going to))?[ ,]+{_HOW}|{_LEAD}(?:he|she)ll {_HOW}",
    re.IGNORECASE,
)
_DEEDS = (
    r"(?:shrug|grunt|sigh|walk|go|leave|stare|look|turn|nod|roll|ignore|storm|slam|scroll|disappear|retreat|hide|put|pick|get|laugh|smile|sit|stay|stand|freeze|shut|shake|keep"
    r"|hum|mumble|change|switch|close|avoid|withdraw|clam|stonewall|huff|groan|check|play|watch|make|leave|cry|blank|brush|drift|start|stop|head|grab|take|run|zone|block|snap|dismiss"
    r"|joke|pretend|deflect|act|wave|move|lie|play|give)"
)
_SAYS = re.compile(
    r"(?P<verb>says?|goes|go|answers?|reply|replies|tells? me|tell me|snaps?(?! at)|mutters?|mumbles?|is like|be like)(?: to me)?(?P<that>,? that)?[ ,:]+(?P<what>.+)",
    re.IGNORECASE,
)
_GOES = re.compile(
    r"go(?:es)? (?:all |very |really |completely |totally |so |dead )?(?:quiet|silent|off|away|out|up|down|to|into|in|back|blank|red|cold|for"
    r"|outside|upstairs|downstairs|on|very|straight|home|still|stiff|pale|mute|numb|dark)\b.*",
    re.IGNORECASE,
)
_NOTHING = re.compile(
    r"(?:absolutely |literally |really )*(?:nothing(?: at all| really| much)?|not much|not a (?:word|thing)|very little|little)[ .!]*",
    re.IGNORECASE,
)
_WORDLESS = re.compile(
    r"(?:does ?n['’]?t|does not|do ?n['’]?t|do not|won['’]?t|never|hardly|barely|refuses? to) (?:really |even |ever )?(?:say|says|answers?|talks?|speaks?|responds?|repl(?:y|ies)|reacts?)\b.*"
    r"|(?:stay|keep|remain|is|are|get|fall)s? (?:very |completely |totally |so |just |all |really )?(?:quiet|silent|mute)\b.*",
    re.IGNORECASE,
)
_ORDERS = re.compile(r"(?:tells?|asks?) me (?:to (?P<do>.+)|not to (?P<dont>.+))", re.IGNORECASE)
_KNOWN = (
    (re.compile(r"(?:chang|switch)\w* (?:the |to another )?(?:subject|topic).*", re.IGNORECASE), "Anyway. Did you see there was post?"),
    (re.compile(r"(?:laughs?|brush\w*|shrugs?) (?:it|me|that|things|everything) off.*|(?:make|crack)s? (?:a joke|jokes).*|jokes?\b.*", re.IGNORECASE), "*laughs* Oh, come on. It's nothing."),
    (re.compile(r"(?:blame|accuse|attack)s? me.*|gets? defensive\b.*", re.IGNORECASE), "Oh, so it's my fault again."),
    (re.compile(r"gets? (?:angry|mad|cross|annoyed|snappy)\b.*|(?:snap|shout|yell|bark|scream)s?\b.*", re.IGNORECASE), "*snaps* Can you not start?"),
    (re.compile(r"(?:cries|cry|tears up|bursts? into tears|starts? crying).*", re.IGNORECASE), "*turns away, eyes wet*"),
)  # fmt: skip
_SPLIT = re.compile(
    rf"(?:,? and then|,? and|, then|,? but|[;,.]|,? or)\s+(?=(?:then |just |{_WHO} |['’]?ll )*(?:says? |tells? me |{_DEEDS}(?:s|es)?\b|does ?n|do ?n|won['’]?t|nothing\b))",
    re.IGNORECASE,
)
_LATER = re.compile(rf"(?:[,.;]| and| then)+ {_WHO} ", re.IGNORECASE)
_BARE = re.compile(
    rf"(?:{_HOW})(?:(?:says?|tells me) |{_DEEDS}(?:es|s)\b|changes\b|cries\b|doesn['’]?t |won['’]?t )", re.IGNORECASE
)
_NOUN = re.compile(
    r"(?:just |usually |mostly )*(?P<what>(?:a |an )?(?:long |big |heavy |quick )?(?:shrug|sigh|grunt|nod|eye ?roll|shake of the head|blank (?:look|stare)))[ .!]*",
    re.IGNORECASE,
)
_THIRD = re.compile(
    rf"{_LEAD}(?:(?:he|she|they)(?:['’](?:s|ll|d|re))?|hes|shes|it depends|that['’]?s (?:his|her))\b|my \w+ ",
    re.IGNORECASE,
)
_I = re.compile(r"\b(?:i'm|im|i|me|my)\b(?!')", re.IGNORECASE)
_TIGHT = {
    "im": "I'm",
    "dont": "don't",
    "cant": "can't",
    "ive": "I've",
    "its": "it's",
    "thats": "that's",
    "i": "I",
    "youre": "you're",
}
_LOOSE = re.compile(
    r"\b(?:im|dont|cant|ive|its(?= (?:fine|ok|okay|nothing|all|not|just|been|good|a|your|my)\b)|thats|youre|i)\b",
    re.IGNORECASE,
)
_REPORTED = re.compile(
    r"\b(?:he|she|they|him|her|them|his|their|he['’]?s|she['’]?s|they['’]re|hers|theirs)\b", re.IGNORECASE
)
_TURNED = {
    "i'm": "you're", "im": "you're", "i am": "you are", "i was": "you were", "i've": "you've", "i'd": "you'd", "i'll": "you'll", "i": "you", "me": "you", "my": "your", "myself": "yourself",
    "he's": "I'm", "she's": "I'm", "they're": "I'm", "hes": "I'm", "shes": "I'm", "he is": "I am", "she is": "I am", "they are": "I am", "he has": "I have", "she has": "I have",
    "he was": "I was", "she was": "I was", "they were": "I was", "he doesn't": "I don't", "she doesn't": "I don't", "he does": "I do", "she does": "I do",
    "he needs": "I need", "she needs": "I need", "he wants": "I want", "she wants": "I want", "he feels": "I feel", "she feels": "I feel", "he'll": "I'll", "she'll": "I'll", "he'd": "I'd", "she'd": "I'd",
    "he": "I", "she": "I", "they": "I", "him": "me", "her": "me", "them": "me", "his": "my", "their": "my", "himself": "myself", "herself": "myself", "themselves": "myself",
}  # fmt: skip
_PERSONS = re.compile(
    rf"\b(?:{'|'.join(sorted(_TURNED, key=len, reverse=True))})\b(?!')".replace("'", "['’]"), re.IGNORECASE
)
_HER = re.compile(
    r"\bher\b(?= (?!(?:to|for|about|and|when|all|again|now|too|so|at|in|on|with|the|a|an|because|if|then|enough|much|alone|any)\b)\w)",
    re.IGNORECASE,
)


def said_by_partner(usual: str) -> str:
    """What the partner says or does then, from "she just says I'm fine", "he shrugs", "nothing at all"."""
    shown = " ".join(usual.split()).strip()
    if _LEFT_OPEN.fullmatch(normalise(shown).plain):
        return ANSWER
    if _HUSHED.fullmatch(shown):
        return SILENCE
    if noun := _NOUN.fullmatch(shown):
        return f"*{noun['what']}*"
    inside = quoted(shown) or _in_quotes(shown)
    subject = _SUBJECT.match(shown)
    if not inside and not subject and not _BARE.match(shown) and not _LATER.search(shown):
        return ANSWER if _THIRD.match(shown) else _line(shown.strip("\"“”' :,"))
    told = " ".join(filter(None, map(_one, _SPLIT.split(shown)))) if not inside else ""
    return _line(inside) or told.replace("* *", ", ") or ANSWER


def tells_of_partner(text: str) -> bool:
    """Whether this tells what the partner says or does."""
    shown = " ".join(text.split())
    told = _SUBJECT.match(shown) or _LATER.search(shown) or _BARE.match(shown)
    return told is not None or bool(quoted(shown) or _in_quotes(shown))


def _one(clause: str) -> str:
    """One thing that the partner says or does, as it is played; "" if nothing can be made of it."""
    bare = clause.strip()
    subject = _SUBJECT.match(bare)
    bare = bare[subject.end() :] if subject else bare
    bare = re.sub(rf"^{_HOW}", "", bare, flags=re.IGNORECASE).strip(" .!,")
    if _NOTHING.fullmatch(bare) or _WORDLESS.fullmatch(bare):
        return SILENCE
    if known := next((line for pattern, line in _KNOWN if pattern.fullmatch(bare)), ""):
        return known
    if order := _ORDERS.fullmatch(bare):
        return _line(_turned(order["do"] or f"don't {order['dont']}"), ".")
    said = None if _GOES.fullmatch(bare) else _SAYS.fullmatch(bare)
    if said:
        what = said["what"].strip("\"“”' :,")
        return (
            SILENCE
            if _NOTHING.fullmatch(what) and said["verb"][0] in "st"
            else _line(_as_said(what, bool(said["that"]) or said["verb"].startswith("tell")))
        )
    done = re.match(rf"(?:{_DEEDS}(?:es|s)?|gets?|does ?n['’]t|won['’]t)\b", bare, re.IGNORECASE)
    return f"*{_third(bare)[:LONGEST]}*" if done else ""


def _line(words: str, end: str = "") -> str:
    """Something spoken, as it is written."""
    words = _LOOSE.sub(lambda found: _TIGHT[found[0].lower()], words.strip()[:LONGEST])
    words = words if not end or words.endswith((".", "!", "?")) else f"{words}{end}"
    return words[:1].upper() + words[1:]


def _as_said(words: str, reported: bool) -> str:
    """What is told of what somebody said, as they say it: "i'm criticising her" is "you're criticising me"."""
    return _turned(words) if reported or _REPORTED.search(words) else words


def _turned(words: str) -> str:
    return _PERSONS.sub(lambda found: _TURNED[found[0].lower().replace("’", "'")], _HER.sub("his", words))


def _third(done: str) -> str:
    """What is done, told of a third, and to the person: "go quiet" is "goes quiet", "ignores me" is "ignores you"."""
    verb, _, rest = done.partition(" ")
    if not verb.endswith("s") and verb.isalpha():
        verb += "es" if verb.endswith(("o", "sh", "ch", "x", "ss")) else "s"
        verb = re.sub(r"(?<![aeiou])ys$", "ies", verb)
    rest = _I.sub(lambda found: _TURNED[found[0].lower()], rest)
    return f"{verb} {rest}".strip()


def _in_quotes(shown: str) -> str:
    found = re.search(r"[\"“]([^\"”]{1,120})[\"”]|(?<!\w)['‘](.{1,120}?)['’](?!\w)", shown)
    return (found[1] or found[2]).strip() if found else ""
