"""What somebody wants to practise, in their own words: which scene, with whom, and the line that the partner says.

"scene"  a scene is named                      "any"    the choice is left to Ajar
"close"  a scene comes close to what is told   "none"   rather not
"own"    the person's own situation            "mine"   something of one's own, not told yet
"list"   which scenes there are                "about"  how practice goes
"guarded" how guarded the partner shall be     ""       nothing is said about it
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.practice.aside import HOW, SCENES, aside
from bot.practice.prelude import asks_about_practice, asks_for_own, asks_what_there_is, degree_in
from bot.practice.rehearsal import Rehearsal
from bot.understanding.normalise import normalise

SCENE, CLOSE, OWN, ANY, NONE = "scene", "close", "own", "any", "none"
MINE, LIST, ABOUT, GUARDED = "mine", "list", "about", "guarded"
_FEWEST = 4
"""Words that it takes to tell a situation."""
_SHORT = 6
"""Words up to which a message that names what a scene is about asks for that scene."""

_PRACTISE = re.compile(
    r"\b(?:practi[sc](?:e|ing)|rehears(?:e|ing|al)|role ?(?:- )?play(?:ing)?|try (?:it )?out|run through|dry run)\b"
)
_ASKING = re.compile(
    r"^(?:(?:hi|hey|hello|ok|so|please|yes|and|well|maybe|let's|can we|can i|could we|could i|shall we|may i|i want to|i'd like to|i would like to|i need to|i'd love to|let me|let us|i'm going to|"
    r"we could|help me|to|how about|what about|i'll take|take|give me|play|do|try|pick|have|with|practi[sc]e|practi[sc]ing|rehearse|rehearsing|role ?(?:- )?play|"
    r"the (?:one|scene)(?: (?:with|in|about|where|of|on))?|a (?:scene|talk)(?: (?:with|in|about|where))?|how to|this|it|[,.:?!-]) )+"
)
_ASKS_FIRST = re.compile(
    r"(?:(?:hi|hey|hello|ok|so|please|yes|and|well|maybe|can we|can i|could we|could i|shall we|may i|let's|i want to|i'd like to|i would like to|i need to|i'd love to|let me|let us|help me|to|[,.!]) )*"
    r"(?:practi[sc](?:e|ing)|rehears(?:e|ing)|role ?(?:- )?play(?:ing)?|do a (?:role ?(?:- )?play|rehearsal)|run through)\b"
)
_TITLE_ENDS = re.compile(r"(?: (?:please|one|scene|thanks|then|[.!?]))+$")
_ANY = re.compile(
    r"(?:you (?:choose|pick|decide)|(?:pick|choose) (?:one|any|something|for me)|random(?: one)?|surprise me|any(?: one| of them| scene|thing)?|whatever|whichever|i don't (?:mind|care)|"
    r"(?:it )?doesn't matter|up to you|your (?:choice|pick)|no preference|don't mind|either|the first(?: one)?|i (?:really )?(?:don't|do not) know|not sure|i'm not sure|no idea|don't know|hm+|you (?:choose|pick) (?:one|for me))(?: (?:please|then|[.!?]))*"
)
_NONE = re.compile(
    r"(?:oh |no |actually |ok |, )*(?:never ?mind|forget it|forget about it|leave it|nothing|none(?: of (?:them|these|those))?|no thanks|rather not|not now|bye|goodbye|i changed my mind|i've changed my mind|cancel|not any ?more|(?:i )?don't want to)(?: (?:then|bye|thanks|[.!?]))*"
)
_NOT_TOLD = re.compile(
    r"(?:rather )?(?:a |the |our )?(?:scenes?|own evening|talk|more|other|something shorter|try it on somebody|begin|again|start|back|over|new|one|of yours|after all|different|another|can we|could we|i want|do|to|"
    r"no|yes|ok|what next|practi[sc]e|rehearse|goodbye|please|,|\.|\?|!| )+"
)
_WHO = r"(?:[Hh]usband|[Ww]ife|[Bb]oyfriend|[Gg]irlfriend|[Pp]artner|[Ff]ianc[eé]+|[Hh]ubby|bf|gf|BF|GF|other half)"
_NAME = r"(?P<name>[A-Z][a-zà-ÿ]{1,14})"
_NAMED = (
    re.compile(rf"\b[Mm]y {_WHO},? {_NAME}\b"),
    re.compile(rf"\b{_NAME},? (?:who is |is )?my {_WHO}\b"),
    re.compile(
        rf"\b(?!(?:He|She|They|We|It|I|You|My|The|This|That|There|Then|When|After|Before|Last|Yesterday|Tonight|Today|Every|Dinner|Work|Nobody|Nothing|What|Who|How|Why|And|But|So|Once|One|Our|His|Her|Their|Someone|Everyone|Everything|Mum|Mom|Dad|God)\b){_NAME}"
        r" (?:came|comes|said|says|went|goes|sits|sat|gets|got|walks|walked|slammed|slams|won't|doesn't|didn't|hates|snapped|snaps|looked|looks|is|was|has|had|just|always|never|usually|keeps|stares|shuts|shut|ignores)\b"
    ),
)
_QUOTED = re.compile(
    r"\b(?:said|says|say|goes|went|snapped|snaps|muttered|mutters|mumbles|mumbled|answered|answers|replied|replies|like|shouted|whispered|me|only|just|is|was)\b[,:]? ?"
    r"(?:[\"“”](?P<double>[^\"“”]{1,120})[\"“”]|(?<!\w)['‘](?P<single>.{1,120}?)['’](?!\w))"
)


@dataclass(frozen=True, slots=True)
class Cast:
    """What was found: how sure (see above), the scene by name, what the partner is called and says."""

    how: str = ""
    scene: str = ""
    partner: str = ""
    usual: str = ""
    degree: int = 0
    """How guarded the partner shall be, from 1 to 3; 0 where nothing is said about it."""


def cast(text: str, scenes: Mapping[str, Rehearsal], inside: bool) -> Cast:
    """The cast for these words. `inside` where a scene was asked for; elsewhere they have to ask for practice."""
    plain = normalise(text).plain
    bare = _TITLE_ENDS.sub("", _ASKING.sub("", f"{plain} ")).strip(" .!?")
    named = _titled(bare, scenes)
    if named:
        return Cast(SCENE, named, partner_in(text))
    if not inside and not _PRACTISE.search(plain):
        return Cast()
    if found := _no_situation(text):
        return found
    if inside and (_ANY.fullmatch(plain) or _NONE.fullmatch(plain)):
        return Cast(ANY if _ANY.fullmatch(plain) else NONE)
    if not bare or _NOT_TOLD.fullmatch(plain) or aside(text, "") in (SCENES, HOW):
        return Cast()
    closest, told = _closest(plain, scenes), len(bare.split())
    if closest and told <= _SHORT:
        return Cast(SCENE, closest, partner_in(text))
    if told < _FEWEST and not inside:
        return Cast()
    return Cast(CLOSE if closest else OWN, closest, partner_in(text), quoted(text))


def _no_situation(text: str) -> Cast | None:
    """What is asked about practice, or of whom, before anything is told; None where something is."""
    if asks_for_own(text):
        return Cast(MINE)
    if asks_what_there_is(text):
        return Cast(LIST)
    if asks_about_practice(text):
        return Cast(ABOUT)
    degree = degree_in(text)
    return Cast(GUARDED, degree=degree) if degree else None


def asks_to_practise(text: str) -> bool:
    """Whether these words begin by asking for practice."""
    return _ASKS_FIRST.match(normalise(text).plain) is not None


def partner_in(text: str) -> str:
    """The partner's name, where these words say it; else ""."""
    return next((found["name"] for pattern in _NAMED if (found := pattern.search(text))), "")


def quoted(text: str) -> str:
    """What the partner said, in quotation marks; else ""."""
    found = _QUOTED.search(text)
    return ((found["double"] or found["single"]) if found else "").strip()


def told(text: str) -> str:
    """A situation as it is shown to the person who told it: a sentence, without the asking, and said to "you"."""
    shown = _ASKED.sub("", text, count=1).strip()
    shown = re.sub(r"^me (?=\w+ing\b)", "", _TO_SAY.sub("", shown, count=1), flags=re.IGNORECASE)
    turned = _I.sub(lambda found: _TURNED[found[0].lower().replace("’", "'")], shown or text)
    if lead := next((lead for pattern, lead in _LEADS if pattern.match(turned)), ""):
        turned = f"{lead}{turned[0].lower()}{turned[1:]}"
    return re.sub(r"(?:^|(?<=[.!?] ))[a-z]", lambda found: found[0].upper(), turned)


_ASKED = re.compile(
    r"^(?:[^.?!]*\b(?:practi[sc](?:e|ing)|rehears(?:e|ing)|role ?-?play(?:ing)?)\b(?: (?:with|for))?[?.!,:]? ?)",
    re.IGNORECASE,
)
_TO_SAY = re.compile(
    r"^(?:what|how) (?:to|i (?:should|can|could)) (?:say|tell|answer|reply|react|respond|do)(?: (?:it|something|this))?"
    r"(?: to (?:my \w+|him|her|them))?(?:,| when| if| after| -|:) (?=\S+ \S+)",
    re.IGNORECASE,
)
_LEADS = (
    (
        re.compile(
            r"(?:tell|ask|say|apologi[sz]|rais|bring|talk|explain|admitt|confess|break|sett|giv|show|open|start|suggest|refus|thank|confront|invit|com|mak|check|discuss|offer|end)ing\b",
            re.IGNORECASE,
        ),
        "You're ",
    ),
    (re.compile(r"how to \w+|what to \w+", re.IGNORECASE), "You're looking for "),
    (re.compile(r"an? \w+", re.IGNORECASE), "It's "),
)
_TURNED = {
    "i was": "you were", "i am": "you are", "i'm": "you're", "i've": "you've", "i'd": "you'd", "i'll": "you'll", "i": "you",
    "im": "you're", "my": "your", "me": "you", "mine": "yours", "myself": "yourself",
}  # fmt: skip
_I = re.compile(
    rf"\b(?:{'|'.join(word.replace(chr(39), '[’' + chr(39) + ']') for word in _TURNED)})\b(?![’'])", re.IGNORECASE
)


def _titled(bare: str, scenes: Mapping[str, Rehearsal]) -> str:
    """The scene whose title, or what it is asked for as, these words are."""
    words = _stem(bare)
    return next((name for name, scene in scenes.items() if words and words == _stem(normalise(scene.title).plain)), "")


def _stem(plain: str) -> tuple[str, ...]:
    return tuple(word for word in re.findall(r"[\w']+", plain) if word not in ("a", "an", "the", "to", "of", "one"))


def _closest(plain: str, scenes: Mapping[str, Rehearsal]) -> str:
    """The scene that most of what is told asks for; "" if none."""
    words_only = " ".join(re.findall(r"[\w']+", plain))
    padded = f" {words_only} "
    found = {
        name: sum(len(words.split()) for words in scene.asked_for if f" {words} " in padded)
        for name, scene in scenes.items()
    }
    best = max(sorted(found), key=lambda name: found[name], default="")
    return best if found.get(best) else ""
