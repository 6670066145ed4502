"""Whole sentences that blame: who never, always or didn't, who makes one feel, who is always on the phone."""

import re

from bot.wordcheck import verbs
from bot.wordcheck.blame import LET_IN, SEEN, TIME, hoped, moment, wished
from bot.wordcheck.phrase import Rule, Ways, always, end, first, kept, shape

_NEVER = r"(?:never|never ever|hardly ever|rarely|hardly|barely|seldom|don't|do not|don't ever|won't|will not|can't|refuse to|can never|will never|never want to|have stopped|stopped)"
_OFTEN = r"(?:always|constantly|keep|just|only|still|again|often|every time|are always|'re always|are constantly|'re constantly|are|'re|were|have been|'ve been|have|'ve)"
_MOODS = (
    "quiet|upset|sad|distant|tense|stressed|worried|down|silent|withdrawn|annoyed|tired|exhausted|busy|far away|miles away|"
    "short|grumpy|moody|angry|mad|cross|off|low|nervous|restless|absent|serious|in a (?:bad )?mood"
)
_AROUND = r"(?: (?:in front of|about|for|when|at|again|last|today|tonight|every|with)\b.*)?"
_LATELY = r"(?: (?:lately|these days|all the time|tonight|today|recently|with me|this week|again|all evening|all day|since [\w ]{3,20}|any ?more))*"
_BACK_THEN = r"(?: (?:with me|on the phone|at dinner|yesterday|last night|this morning|earlier|at the party|today|again|when .+))*"
_ABSENT = r"(?:here|home|around|there for me|at home|there|in)"
_SOFTER = {
    "mad": "angry", "silent": "quiet", "short": "a bit tense", "cross": "angry", "cold": "distant", "off": "a bit off", "in a mood": "low",
    "in a bad mood": "low", "grumpy": "tense", "moody": "low",
}  # fmt: skip
_FELT = (
    "angry|sad|lonely|small|stupid|unwanted|unloved|worthless|guilty|hurt|nervous|anxious|afraid|scared|invisible|ashamed|bad|awful|"
    "tired|ugly|unimportant|alone|like .+|so .+|mad|furious|upset|worried|helpless|miserable|unhappy|terrible|"
    "sick of it|jealous|insecure|uncomfortable|embarrassed|frustrated"
)
_TELL_WHY = ", and I'd like to tell you why."
_MAY_NOT = ("can't", "can never", "won't", "will not", "will never", "refuse to")
_NO_WISH = re.compile(
    r"(?:have to|need to|get to|get |deserve|know|mind|seem|look|sound|mean|want (?!me\b|to (?:talk|be with me|spend|go|hang)\b)|think (?!about\b|of\b))",
    re.IGNORECASE,
)
"""What follows "you don't" and is no charge."""
_NOT_IMPLIED = re.compile(
    r"(?:so |like )?(?:stupid|worthless|ugly|idiot|(?:a |an )?(?:fool|idiot|burden|nobody|maid|servant|cleaner|crap|shit|rubbish))\b"
)


def charged(bare: str) -> Ways:
    """Gentler sentences for one that blames, "" marks and lead cut off; empty where no rule is sure."""
    return first(
        _CHARGES,
        re.sub(r"^you (?:also|simply|literally|honestly|clearly|obviously) ", "you ", bare, flags=re.IGNORECASE),
    )


def _never(found: re.Match[str]) -> Ways:
    phrase = found["phrase"]
    if phrase.split()[0].endswith("ing"):
        phrase = verbs.plain(phrase)
    if found["no"].lower() == "never want to":
        phrase = f"want to {phrase}"
    if found["no"].lower().endswith("stopped"):
        phrase = verbs.plain(phrase) if phrase.split()[0].endswith("ing") else ""
    if phrase.split()[:1] and phrase.split()[0].lower() in (
        "even",
        "just",
        "ever",
        "really",
        "actually",
        "once",
        "want",
    ):
        head, _, rest = phrase.partition(" ")
        phrase = phrase if head.lower() == "want" else rest
    if found["no"].lower() in ("don't", "do not") and _NO_WISH.match(phrase):
        return ()
    forbidden = found["no"].lower() in _MAY_NOT and " even " not in f" {found['phrase']} "
    return wished(phrase, forbidden) if phrase else ()


def _sharing(found: re.Match[str]) -> Ways:
    """ "You are never sharing anything": as people write who learn English."""
    phrase = verbs.plain(found["phrase"])
    return wished(phrase) if phrase else ()


def _did_not(found: re.Match[str]) -> Ways:
    return hoped(found["phrase"])


def _have_not(found: re.Match[str]) -> Ways:
    phrase = verbs.plain(found["phrase"])
    verb = phrase.partition(" ")[0]
    return (
        wished(phrase)
        if verb
        in (
            "talk",
            "speak",
            "call",
            "text",
            "write",
            "ask",
            "tell",
            "touch",
            "hug",
            "kiss",
            "say",
            "reply",
            "answer",
            "message",
            "help",
        )
        else ()
    )


def _often(found: re.Match[str]) -> Ways:
    phrase = found["phrase"]
    if phrase.split()[0].endswith("ing"):
        phrase = verbs.plain(phrase)
    return moment(phrase) if phrase else ()


def _did(found: re.Match[str]) -> Ways:
    """One time, as it was: "you walked off again"."""
    phrase = verbs.plain(re.sub(r" again$", "", found["phrase"]))
    if not phrase or found["phrase"].split()[0].lower() == phrase.split()[0]:
        return ()
    if phrase.endswith((" first", " mine", " yours")):
        return ()
    said = moment(phrase)
    back = re.fullmatch(r"When you (?P<what>.+), I feel …", said[0]) if said else None
    return (
        (f"When you {verbs.did(back['what'])}, I felt …",)
        if back
        else tuple(
            way.replace("it gets", "it got")
            .replace("I feel …", "I felt …")
            .replace("I miss ", "I missed ")
            .replace("I don't", "I didn't")
            .replace("I feel alone", "I felt alone")
            for way in said
        )
    )


def _mood(found: re.Match[str]) -> Ways:
    mood = found["mood"].lower()
    soft = _SOFTER.get(mood, mood)
    with_me = (
        " with me"
        if "with me" in (found["when"] or "") and soft in ("angry", "short", "annoyed", "upset", "cross")
        else ""
    )
    when = next(
        (f" {word}" for word in ("tonight", "today", "this week", "lately") if word in (found["when"] or "")), " lately"
    )
    return (
        f"You seem {soft}{with_me}{when}. I'm here if you'd like to talk.",
        f"You seem {soft}{with_me}{when}. How can I make it easier?",
    )


def _seemed(found: re.Match[str]) -> Ways:
    mood = found["mood"].lower()
    when = kept(re.sub(r" (?:with me|again)", "", found["when"] or ""))
    return (
        (end("", "You seemed", _SOFTER.get(mood, mood), when) + ", and it stayed with me.",) if when is not None else ()
    )


def _phone(found: re.Match[str]) -> Ways:
    what = kept(re.sub(r"\b(on|at) (?=phone|laptop|computer|tablet|ipad)", r"\1 your ", found["what"]))
    return (
        (
            f"When you're {what}, I miss you.",
            f"I'd love some time with you, without the {found['thing']}." if found["thing"] else "",
        )
        if what
        else ()
    )


def _feels(found: re.Match[str]) -> Ways:
    felt = kept(re.sub(r"^so ", "", found["felt"]))
    if not felt or _NOT_IMPLIED.match(felt):
        return (
            (f"When that happens, I feel {felt}.",)
            if felt and re.fullmatch(r"(?:so )?(?:stupid|worthless|ugly)", felt)
            else ()
        )
    if felt.startswith("like ") and re.search(r"\byou\b", felt):
        return ()
    tense = "felt" if found["made"].lower() == "made" else "feel"
    return (
        f"I {tense} {felt}.",
        f"When that happened, I felt {felt}." if tense == "felt" else f"When it's like that, I feel {felt}.",
    )


def _counted(found: re.Match[str]) -> Ways:
    what = re.sub(r"\byourself\b", "yourself", found["what"])
    doing = verbs.doing(kept(what) or "")
    return (end(".", "I was counting on you", doing),) if doing else ()


def _each_time(found: re.Match[str]) -> Ways:
    """ "Every time I come to you, you turn away"."""
    then, what = kept(found["then"]), kept(found["what"])
    if not then or not what or not verbs.is_base(what.partition(" ")[0]):
        return ()
    opening = re.sub(r"^i\b", "I", then)
    return (f"When {opening} and you {what}, I feel …",)


def _forgot(found: re.Match[str]) -> Ways:
    what = kept(found["what"] or "")
    if not what or not re.match(r"(?:my|our)\b", what) or what.endswith("s"):
        return ()
    return (end("", what, "means a lot to me, and I felt …"),)


def _would(found: re.Match[str]) -> Ways:
    """ "You should have called"."""
    phrase = kept(found["phrase"])
    if not phrase:
        return ()
    if re.match(r"(?:told|said)\b", phrase):
        return ("I'd have liked to hear it from you.",)
    verb = phrase.partition(" ")[0]
    if not verbs.base(verb) or (verbs.is_base(verb) and verb not in ("come", "put", "let", "read", "become")):
        return ()
    return (end(".", "I'd have liked it if you had", phrase),)


def _again(found: re.Match[str]) -> Ways:
    what = re.sub(r"\banything\b", "something", re.sub(r"\bany\b", "some", kept(found["what"]) or ""))
    return (end(".", "I'd love it if we could", what, "again"),) if what else ()


_CHARGES: tuple[Rule, ...] = (
    (shape(r"you (?:should|need to|have to|must|could|never) be more (?:open|honest)(?: with me)?"), always(*LET_IN)),
    (shape(r"you (?:do|did|have done) nothing(?: .{0,30})?"), always("I'd love some help.")),
    (shape(r"(?:every time|each time|whenever|when) (?P<then>(?:i|we)\b.+?), you (?:always |just )*(?P<what>.+)"), _each_time),
    (shape(r"you never once (?P<phrase>.+)"), lambda found: hoped(verbs.plain(found["phrase"])) if verbs.plain(found["phrase"]) else ()),
    (shape(r"not once(?: this week| today| in [\w ]{3,15})? did you (?P<phrase>.+)"), _did_not),
    (shape(r"you (?:weren't|were not|aren't|are not|'re not)(?: even)? listening(?: to me)?"), always("I'd like to feel heard.")),
    (shape(r"you(?:'d| would) rather .+ than (?:(?:to |with )?me|be with me|talk to me|spend time with me)|you care more about .+ than (?:about |for )?(?:me|us|your family|your own family)|you love .+ more than me"), always("I'd like to feel important to you.")),
    (shape(rf"you(?:'re| are) never {_ABSENT}{_LATELY}"), always("I miss having you around.", "When I'm on my own so much, I feel …")),
    (shape(r"you only (?:talk|speak|come) to me (?:when|if) you (?:need|want) (?:something|.{0,20}me to .{0,20})"), always("I'd love to talk with you when there's nothing to sort out.")),
    (shape(r"all you (?:ever )?do is (?:play|watch|work|sleep|sit|scroll|game|stare|read|drink|study)\b.*"), always(*TIME)),
    (shape(r"(?:am i|don't i|do i) (?:even |not )*(?:important|matter)(?: enough)? (?:to|for) you(?: at all| any ?more)?|(?:do i|don't i) (?:even )?matter|i(?:'m| am) not important (?:to|for) you"), always("I'd like to feel important to you.")),
    (shape(r"you(?:'re| are| were| came| always come| are always)(?: \w+ing)?(?: home)?(?: so| always| too)? late(?: again| home| for .{3,20})*"), always("When I'm waiting for you, I feel …", "I'd been looking forward to seeing you.")),
    (shape(r"you(?:'re| are) (?:never|not ever|not|not even) (?P<phrase>\w+ing\b.*)"), _sharing),
    (shape(rf"you (?:are |'re )?(?P<no>{_NEVER}) (?P<phrase>.+)"), _never),
    (shape(r"you never (?:do|say|tell|share)"), always()),
    (shape(r"(?:i feel unheard|no one listens to me|nobody listens to me)"), always("I'd like to feel heard.")),
    (shape(r"you (?:didn't even|didn't once|never even|couldn't even|couldn't be bothered to|never bothered to|didn't bother to|didn't|did not) (?P<phrase>.+)"), _did_not),
    (shape(r"you (?:haven't|have not)(?: even)? (?P<phrase>.+)"), _have_not),
    (shape(rf"you(?:'re| are|'ve been| have been) (?:always |being |acting |all |just |so |too |really |very |a bit |quite |pretty |always so |always too |being so |being all )*(?P<mood>{_MOODS}|cold)(?P<when>{_LATELY})"), _mood),
    (shape(rf"you were (?:being |acting |all |so |really |very |a bit )*(?P<mood>{_MOODS}|cold)(?P<when>{_BACK_THEN})"), _seemed),
    (shape(r"you(?:'re| are) (?:always|constantly|forever|only|just) (?P<what>(?:on|at|with|in front of|glued to|staring at|looking at) (?:your |the |that )?(?P<thing>phone|screen|laptop|tv|computer|games?|ipad|tablet)s?)"), _phone),
    (shape(r"you(?:'re| are) (?:always|constantly|forever) (?P<what>at work|working|out|out with [\w' ]+|with your friends|at the gym|at the pub|away)(?P<thing>)"), _phone),
    (shape(rf"you {_OFTEN} (?:just |always |even )*(?P<phrase>.+)"), _often),
    (shape(r"you(?:'re| are|'ve been| have been)? (?P<phrase>(?:ignor|avoid|shutt|push|interrupt|blam|shout|yell|keep|hid)ing\b.+)"), _often),
    (shape(r"you (?P<phrase>(?:ignore|avoid|interrupt|shut|push|blame|shout|yell|keep|hide|leave|take|walk|put|bottle|criticise|criticize|clam|cut|scream)\b.+)"), _often),
    (shape(r"you (?P<phrase>(?:ignored|avoided|interrupted|shut|pushed|blamed|shouted|yelled|left|took|walked|turned|cancelled|changed|went|rolled|slammed|raised|hung|fell|came|laughed)\b.+)"), _did),
    (shape(rf"you (?:always |just |really |do |only |keep making |are making |'re making )*(?P<made>make|made) me (?:feel )?(?P<felt>(?:{_FELT}){_AROUND})"), _feels),
    (shape(r"you (?:really |have |'ve )?(?:hurt|upset) (?:me|my feelings)(?: .{0,30})?"), always(f"I'm hurt{_TELL_WHY}")),
    (shape(r"you (?:really |have |'ve |always )?(?:let me down|disappoint(?:ed)? me)(?: .{0,20})?"), always(f"I'm disappointed{_TELL_WHY}")),
    (shape(r"you (?:embarrassed|embarrass|humiliated) me(?: .{0,40})?"), always(f"I felt embarrassed{_TELL_WHY}")),
    (shape(r"you (?:promised|said|told me)(?: (?:that|me))? you(?:'d| would|'ll| will) (?P<what>.+)"), _counted),
    (shape(r"you promised(?: me)?"), always("I was counting on it.")),
    (shape(r"you (?:always )?(?:forgot|forget)(?: about)?(?: (?P<what>.+))?"), _forgot),
    (shape(r"you (?:should|could|might)(?: at least)? have(?: at least)? (?P<phrase>.+)"), _would),
    (shape(r"you (?:don't|do not) (?:seem|sound|look) (?:happy|pleased)(?: .*)?"), always("You seem a bit low. I'm here if you'd like to talk.")),
    (shape(r"you work (?:too much|so much|too hard|all the time|too many hours)"), always("I miss you when work takes up so much.")),
    (shape(r"(?:do you|don't you|did you) even care(?: about me| about us)?"), always("I'd like to feel that I matter to you.")),
    (shape(r"are you (?:even |ever )?listening(?: to me)?"), always("I'd like to feel heard.")),
    (shape(r"we (?:never|don't|don't ever|hardly|hardly ever|barely) (?P<what>talk|speak|laugh|cuddle|dance|chat)(?: (?:any ?more|to each other|together|at all))*"), lambda found: (f"I miss us {verbs.doing(found['what'].lower())}.",)),
    (shape(r"we (?:never|don't|don't ever|hardly ever|barely)(?: even)? (?P<what>(?:go|do|eat|spend|have|see|sit|watch|cook|walk|travel|visit)\b.+)"), _again),
    (shape(r"(?:nothing i do|whatever i do|nothing i ever do|nothing) is (?:ever |never )?(?:good )?enough(?: for you)?"), always("I'd love to hear what you like about me.")),
    (shape(rf"you (?P<phrase>(?:{SEEN})\b.*)"), _often),
    (shape(r"(?:i feel )?(?:like )?(?:you and me|we) are (?:like )?(?:roommates|flatmates|strangers)"), always("I miss us being close.")),
)  # fmt: skip
