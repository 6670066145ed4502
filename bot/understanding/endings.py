"""The end of a begun sentence, out of what the person wrote for it: “I understand why …”, “… when …”, “I'd like …”.

People repeat the beginning, write "he" where their partner will hear "you", or write something that does not fit at
all. What fits by rule is turned into an end that reads well; of what does not, "" is made, never a wrong sentence.
"""

import re

LONGEST = 140
_SENTENCE_END = re.compile(r"[.!?\n;]")
_UNSURE = "\0"

_WHY = re.compile(
    r"(?:well,? )?(?:i (?:can )?(?:understand|get|see|know) )?(?:why |that )?(?:because |it's because |since )?",
    re.IGNORECASE,
)
_FEEL = re.compile(r"(?:well,? )?(?:and )?(?:i (?:feel|am|get|was|felt) |i'm |it makes me (?:feel )?)?", re.IGNORECASE)
_WHEN = re.compile(
    r"(?:and )?(?:it's (?=when|if))?(?:when(?:ever)? |if |every time (?:that )?|each time )?", re.IGNORECASE
)
_WISH = re.compile(
    r"(?:and )?(?:i'd (?:like|love) |i would (?:like|love) |i (?:want|need) |i wish for |maybe )?(?:for (?=you |him |her |them ))?",
    re.IGNORECASE,
)
_SECOND_PERSON_VERB = re.compile(
    r"(?:are|were|have|want|like|need|don't|can't|feel|keep|get|find|think|prefer|haven't|aren't|hate|would)\b"
)
_THOUGHT = re.compile(
    r"(?:like|that|as if|as though|the|is|it|because|when|my|no|yes)\b|.*\b(?:you|he|she|they|i)\b", re.IGNORECASE
)
_SUBJECT = re.compile(
    r"(?:i|we|you|it|there|nobody|no one|the|our|my|your|things|dinner|everything|nothing|another)\b", re.IGNORECASE
)
_WISHED = re.compile(
    r"(?:to|us to|you to|an?|one|two|three|five|ten|some|more|less|the|our|your|it if|half|time|quiet|\d+)\b"
)
_DOING = re.compile(
    r"(?:talk|spend|go|sit|have|know|hear|be|do|eat|walk|feel|see|share|hug|hold|try|understand|meet|find|get|take|come|laugh)\b"
)


def side(text: str) -> str:
    """The end of “I understand why …”: "you are tired", or ""."""
    bare = _bare(text, _WHY)
    turned = to_you(f"you {bare}" if _SECOND_PERSON_VERB.match(bare) else bare)
    return turned if re.match(r"your?\b", turned) and len(turned.split()) > 1 else ""


def feeling(text: str) -> str:
    """The end of “I feel …”: "lonely", "a bit left out"; "" for a thought about the partner, or for a story."""
    bare = _bare(text, _FEEL)
    return bare if bare and not _THOUGHT.match(bare) and len(bare.split()) <= 6 else ""


def moment(text: str) -> str:
    """The end of “… when …”: "we go a whole evening in silence", or ""."""
    turned = to_you(_bare(text, _WHEN))
    return turned if _SUBJECT.match(turned) and len(turned.split()) > 1 else ""


def wish(text: str) -> str:
    """The end of “I'd like …”: "ten minutes with you", "to talk more", or ""."""
    turned = to_you(_bare(text, _WISH))
    if _DOING.match(turned):
        return f"to {turned}"
    return turned if _WISHED.match(turned) else ""


def _bare(text: str, beginning: re.Pattern[str]) -> str:
    """The first sentence without the beginning that was given, closing marks, and the capital that opens a sentence."""
    straight = " ".join(text.translate(str.maketrans("’“”…", '\'"" ')).split()).strip(' ."')
    first = _SENTENCE_END.split(straight)[0].strip(" ,-")
    rest = beginning.sub("", first, count=1).strip(" ,")
    if not rest or len(rest) > LONGEST:
        return ""
    opened = rest if re.match(r"I\b|[A-Z]{2}", rest) else rest[0].lower() + rest[1:]
    return re.sub(r"\bi\b", "I", opened)


_ADVERB = r"(?: (?:never|always|often|sometimes|still|just|only|really|also|rarely|hardly|mostly|usually))*"
_THIRD = re.compile(
    rf"\b(?P<who>he|she|they|my (?:husband|wife|partner|boyfriend|girlfriend|fianc[eé]+e?))\b(?P<short>'\w+)?(?P<adverb>{_ADVERB})"
    r"(?: (?P<verb>[\w']+))?",
    re.IGNORECASE,
)
_OTHERS = {"him": "you", "them": "you", "his": "your", "their": "your", "himself": "yourself", "herself": "yourself",
           "themself": "yourself", "themselves": "yourself"}  # fmt: skip
_OTHER = re.compile(rf"\b(?:{'|'.join(_OTHERS)})\b", re.IGNORECASE)
_HER_OBJECT = re.compile(
    r"\bher\b(?=$|,| (?:and|or|but|to|for|with|about|at|in|on|when|if|so|that|alone|again|more|talk|tell|come|sit)\b)"
)
_SECOND = {"is": "are", "was": "were", "has": "have", "does": "do", "isn't": "aren't", "wasn't": "weren't",
           "hasn't": "haven't", "doesn't": "don't", "goes": "go", "wasnt": "weren't", "doesnt": "don't"}  # fmt: skip
_PEOPLE = tuple(
    re.compile(rf"\b(?:{forms})\b", re.IGNORECASE) for forms in ("he|him|his", "she|her|hers", "they|them|their")
)
_SECOND_VERB = re.compile(
    rf"\b(?:he|she)\b.*\b(?:and|but|or|then){_ADVERB} (?:\w+n't|[a-z]+s)\b(?<!\bas)(?<!\bus)", re.IGNORECASE
)
"""“He works late and doesn't eat”: whose verb the second is can't be told from its form, and “and chores” looks like one."""
_SINGULAR_S = re.compile(r".*(?:ss|us|[^aeiou]is)$")


def to_you(clause: str) -> str:
    """The clause with the partner addressed: "he's tired of his job" is "you're tired of your job"; "" if unsure."""
    if sum(bool(person.search(clause)) for person in _PEOPLE) > 1:
        return ""  # a he and a she: it can't be told who is meant
    if _SECOND_VERB.search(clause):
        return ""
    turned = _THIRD.sub(_addressed, clause)
    turned = _HER_OBJECT.sub("you", turned)
    turned = re.sub(r"\bher\b", "your", turned)
    turned = _OTHER.sub(lambda found: _OTHERS[found[0].lower()], turned)
    return "" if _UNSURE in turned else turned


def _addressed(found: re.Match[str]) -> str:
    """ "He still works" as "you still work"."""
    short, adverb, verb = found["short"] or "", found["adverb"], found["verb"] or ""
    if short:
        return f"you{_short(short, verb)}{adverb} {verb}".rstrip()
    spoken = verb if found["who"].lower() == "they" else _second(verb)
    return f"you{adverb} {spoken}".rstrip()


def _short(short: str, verb: str) -> str:
    """ "'s" is "is" or "has", by what follows."""
    if short.lower() != "'s":
        return short
    return "'ve" if verb in ("been", "had", "got", "gone", "done", "lost", "stopped", "started") else "'re"


def _second(verb: str) -> str:
    """The verb as it follows "you": "works" gives "work"."""
    if verb in _SECOND:
        return _SECOND[verb]
    if not verb.endswith("s"):
        return verb
    if _SINGULAR_S.match(verb):
        return _UNSURE
    if verb.endswith("ies") and len(verb) > len("dies"):
        return verb[:-3] + "y"
    return verb[:-2] if verb.endswith(("ches", "shes", "sses", "xes")) else verb[:-1]
