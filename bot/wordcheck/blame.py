"""Blame put as "I": what the person misses or would like, in the words of what they said the other does not do.

"You never talk to me" holds a wish, "you always walk off" a moment; the wish and the moment are kept, the charge is
left out. Where the sentence holds neither, no rule speaks.
"""

import re

from bot.understanding.gist import word_set
from bot.wordcheck import verbs
from bot.wordcheck.phrase import Rule, Ways, always, end, first, kept, shape, warmed

_FEELING_LEFT = "I feel …"
_THANKS = {
    "thanks": "a thank you", "thank you": "a thank you", "sorry": "a sorry", "hello": "a hello", "hi": "a hello",
    "good morning": "a good morning", "good night": "a good night", "goodnight": "a good night", "goodbye": "a goodbye",
    "bye": "a goodbye", "please": "a please", "well done": "a well done",
}  # fmt: skip
_SAID = "|".join(sorted(_THANKS, key=len, reverse=True))
_PARTICIPLES = {
    "trust": "trusted", "believe": "believed", "respect": "respected", "appreciate": "appreciated", "understand": "understood",
    "support": "supported", "see": "seen", "notice": "noticed", "want": "wanted", "need": "needed", "hear": "heard", "get": "understood",
    "value": "valued", "include": "included", "invite": "invited", "consider": "considered",
}  # fmt: skip
_WELCOME = word_set(
    """call text write message ring phone come cook clean wash help share play dance watch eat visit bring pick drive take buy plan book send
    wait show join invite thank kiss hug hold look smile laugh ask tell say talk speak read sing walk make give put do sit stay spend pay
    order set check answer reply return listen go sleep turn wake pass introduce include notice celebrate touch close choose"""
)
_UNWELCOME = re.compile(
    r"(?:^up\b|\bmuch\b|\b(?:off|away|down|granted|fun of|side|blame|fault|for me|excuses|faces?|stupid|scene|fuss|up with|over me|back on|silent|quiet|cold|mad|behind|expect|useless|me (?:look|cry|wait|feel))\b)",
    re.IGNORECASE,
)
"""What turns a wish into its contrary: "make fun of me"."""
_LATER = " now and then"
_SET_TIME = re.compile(r"\b(?:when|if|where)\b")
_AT_TIMES = re.compile(r" (?:when|whenever|every time|each time|while|as soon as) ")


def wished(phrase: str, forbidden: bool = False) -> Ways:
    """What "you never PHRASE" wishes for. `forbidden`: it may also mean "you may not", and then only what nobody forbids
    is a wish."""
    return first(_WISHES[:-1] if forbidden else _WISHES, " ".join(phrase.split()))


def hoped(phrase: str) -> Ways:
    """What "you didn't PHRASE" had hoped for."""
    return first(_HOPES, " ".join(phrase.split()))


def moment(phrase: str) -> Ways:
    """What "you always PHRASE" says of the moment."""
    return first(_MOMENTS, " ".join(phrase.split()))


def _could(found: re.Match[str]) -> Ways:
    verb = found["verb"]
    rest = warmed(found["rest"] or "")
    if not verbs.is_base(verb) or verb.lower() not in _WELCOME or rest is None or _UNWELCOME.search(rest):
        return ()
    later = "" if _SET_TIME.search(rest) else _LATER
    return (end(f"{later}.", "I'd love it if you could", verb.lower(), rest),)


def _talking(found: re.Match[str]) -> Ways:
    about = kept(found["about"] or "")
    if about is None:
        return ()
    if about:
        return (end(".", "I'd love to hear", about + _LATER),)
    return ("I miss talking with you.", "I'd love to hear more of what's on your mind.")


def _telling(found: re.Match[str]) -> Ways:
    rest = kept(found["rest"] or "")
    if rest is None or re.match(r"(?:off|when|where|if|that|to|i|the truth|lies)\b", rest, re.IGNORECASE):
        return ()
    if re.match(r"(?:what|how|about|why)\b", rest, re.IGNORECASE):
        return (
            end(".", "I'd love to hear", rest),
            end(".", "I'd like to know", rest) if not rest.startswith("about") else "",
        )
    if re.fullmatch(
        r"(?:any|some|no)?thing|stuff|things|much|a thing|zero|any of it|(?:any|no)thing (?:important|real)|",
        rest,
        re.IGNORECASE,
    ):
        return ("I'd love to hear more from you.", "I miss knowing what goes on in you.")
    return ()


def _asked(found: re.Match[str]) -> Ways:
    rest = kept(found["rest"] or "")
    if not rest or rest in ("anything", "questions"):
        return ("I'd love to be asked how I am now and then.",)
    return (end(".", "I'd love to be asked", rest + _LATER),) if re.match(r"(?:how|about|what|if)\b", rest) else ()


def _help(found: re.Match[str]) -> Ways:
    rest = warmed(found["rest"] or "")
    return (end(".", "I'd love some help", rest),) if rest is not None else ()


def _felt(found: re.Match[str]) -> Ways:
    rest = kept(found["rest"] or "")
    if rest is None or (rest and not rest.startswith(("for ", "with ", "when "))):
        return ()
    return (end(".", "I'd like to feel", _PARTICIPLES[found["verb"].lower()], rest),)


def _appreciated(found: re.Match[str]) -> Ways:
    rest = kept(re.sub(r"^(?:any ?thing|all)(?: that)?", "what", found["rest"]))
    return (end(".", "I'd like to feel appreciated for", rest),) if rest else ()


def _word(found: re.Match[str]) -> Ways:
    word = _THANKS.get(found["word"].lower(), "that you love me")
    return (f"I'd love to hear {word} now and then.",)


def _together(found: re.Match[str]) -> Ways:
    what = warmed(found["what"])
    return (end(".", "I'd love to", what, "with you sometime"),) if what else ()


def _touch(found: re.Match[str]) -> Ways:
    rest = kept(found["rest"] or "")
    if rest is None or rest.startswith("at your"):
        return ()
    phrase = f"{found['verb'].lower()} {found['whom'] or 'me'} {rest}".strip()
    return (end(".", "I miss you", verbs.doing(phrase)), end(".", "I'd love it if you could", phrase + _LATER))


def _chance(found: re.Match[str]) -> Ways:
    rest = kept(found["rest"] or "")
    if rest is None or not verbs.is_base(found["verb"]):
        return ()
    return (end(".", "I'd like the chance to", found["verb"].lower(), rest),)


def _mine(found: re.Match[str]) -> Ways:
    what = kept(found["what"])
    return (end("", what, "means a lot to me, and I felt …"),) if what and not what.endswith("s") else ()


_REACHING = r"(?:call|text|write|message|ring|phone|reply|answer|respond|msg|email)"
_WHEN = r"(?: (?:all (?:day|week|night|evening)|today|tonight|yesterday|this week|last night|lately|since [\w ]{3,20}|(?:for|in) (?:(?:a|two|three|four|five|some|several|\d+) )?(?:days?|weeks?|ages|months?|hours?|years?|a week|a while)|yet|once|one time|on time|during [\w ]{3,15}))?"
_ANY_TIME = r"(?: (?:any ?more|at all|ever|these days|lately|when i (?:talk|speak)|properly|the first time|either))*"
_HEARD = (
    "I'd like to feel heard when I talk.",
    f"When I'm talking and nothing comes back, {_FEELING_LEFT}",
)
LET_IN = ("I'd love to be let in a little.", f"When I don't know what goes on in you, {_FEELING_LEFT}")
_CONTACT = ("I'd love to hear from you more.", f"When I don't hear from you, {_FEELING_LEFT}")
TIME = ("I'd love some time with you.", "I miss having time with you.")

_WISHES: tuple[Rule, ...] = (
    (shape(rf"(?:listen|pay attention)(?: to (?:me|a word i say|anything i say|what i say|what i'm saying))?{_ANY_TIME}"), always(*_HEARD)),
    (shape(rf"hear (?:me|what i say|a word i say){_ANY_TIME}"), always(*_HEARD)),
    (shape(rf"(?:talk|speak|open up)(?: much| enough| a lot)?(?: (?:to|with) (?:me|us))?{_ANY_TIME}(?P<about> about (?!us\b|it\b|this\b).+)?{_WHEN}"), _talking),
    (shape(rf"(?:talk|speak|open up)(?: much| enough| a lot)?(?: (?:to|with) (?:me|us))?{_WHEN}"), always("I miss talking with you.", "I'd love to hear more of what's on your mind.")),
    (shape(rf"tell me(?: (?P<rest>.+?))?{_WHEN}"), _telling),
    (shape(r"(?:share|say)(?: (?:anything|something|things|your (?:feelings|thoughts)|much|a word|stuff|more))?(?: (?:to|with) me)?"), always("I'd love to hear more from you.", "I miss knowing what goes on in you.")),
    (shape(r"ask(?: me)?(?: (?P<rest>.+))?"), _asked),
    (shape(rf"{_REACHING}(?: me)?(?: back)?(?: (?:my|to my) (?:texts|messages|calls|message|text))?{_WHEN}"), always(*_CONTACT)),
    (shape(r"(?:care|give a (?:damn|shit|fuck|toss))(?: (?:about|for|whether|if|how|what) (?:.*\b)?(?:me|i|my|i'm)\b.*)?(?: (?:at all|do you|any ?more))*"), always("I'd like to feel that I matter to you.", f"When I'm not sure that I matter to you, {_FEELING_LEFT}")),
    (shape(r"care about us(?: (?:at all|any ?more))*"), always("I'd like to feel that we matter to you.")),
    (shape(r"(?:love|like|want) me(?: (?:at all|any ?more))*"), always("I'm not sure where I stand with you, and I'd like to know.")),
    (shape(rf"(?P<verb>{'|'.join(_PARTICIPLES)}) me(?: (?P<rest>.+))?"), _felt),
    (shape(r"(?:understand|get it|get)(?: (?:how i feel|what i mean|what i say|my feelings|what i'm saying))?"), always("I'd like to feel understood.")),
    (shape(r"(?:appreciate|see|notice|value) (?P<rest>(?:what|any ?thing|all)(?: that)? i do(?: for [\w ]+)?)"), _appreciated),
    (shape(r"(?:have|make|find|got|get)(?: any)? time (?:for|with) (?:me|us)"), always(*TIME)),
    (shape(r"(?:spend|want to spend)(?: any)? time with (?:me|us)"), always(*TIME)),
    (shape(r"want to (?:be|do anything|spend (?:any )?time) with me"), always(*TIME)),
    (shape(r"want to (?:talk|speak)(?: (?:to|with) me)?(?: about (?:it|anything))?"), always("I'd love to talk with you, when you feel like it.")),
    (shape(r"(?:want|wanna) to? ?(?P<what>(?:go|hang|eat|watch|dance|travel|walk|cook|visit|meet|see)\b(?:(?! me\b).)*?)(?: with me)?"), _together),
    (shape(rf"say (?P<word>{_SAID}|i love you|you love me)(?: to me| back)?"), _word),
    (shape(r"(?:help|help out|lift a finger|do (?:anything|a thing|your share|any(?: of the)? housework|housework|chores))(?: me)?(?: out)?(?P<rest> (?:with|around|in|at|on) .+| to help)?"), _help),
    (shape(r"(?P<verb>hug|kiss|hold|touch|cuddle|visit)(?: (?P<whom>me))?(?P<rest> .+)?"), _touch),
    (shape(r"(?P<verb>look|laugh|smile) (?P<whom>(?:at|with) me)(?P<rest> .+)?"), _touch),
    (shape(r"take me serious(?:ly)?"), always("I'd like to feel taken seriously.")),
    (shape(r"think (?:about|of) (?:me|anyone(?: else)?(?: only yourself)?|anybody|how i feel|others)(?:,? (?:only|but) yourself)?"), always("I'd like to feel that I'm in your thoughts too.")),
    (shape(r"let me in"), always(*LET_IN)),
    (shape(r"let me (?P<verb>\w+)(?: (?P<rest>.+))?"), _chance),
    (shape(r"remember (?P<what>(?:my|our) .+)"), _mine),
    (shape(r"(?:touch|come near) me"), always("I miss being close to you.")),
    (shape(r"(?P<verb>\w+)(?: (?P<rest>.+))?"), _could),
)  # fmt: skip


def _about(found: re.Match[str]) -> Ways:
    rest = kept(found["rest"] or "")
    if rest is None:
        return ()
    if not rest or re.match(
        r"(?:that|the truth|this|it|when|where|if|how|what|why|anything|first|before|earlier|you)\b", rest
    ):
        return (
            ("I'd have liked to hear it from you.",)
            if not re.match(r"(?:when|where|how|what|why|if|you)\b", rest)
            else ()
        )
    return (end(".", "I'd have liked to hear", rest, "from you"),) if rest.startswith("about ") else ()


def _missed(found: re.Match[str]) -> Ways:
    rest = kept(found["rest"] or "")
    if rest is None:
        return ()
    place = re.sub(r"^(?:to|for|home for) ", "at ", rest)
    return (end(".", "I missed you", place if place.startswith("at ") else ""),)


def _would_have(found: re.Match[str]) -> Ways:
    word = _THANKS.get((found["word"] or "").lower(), "a word from you")
    return (f"I'd have liked {word}.",)


def _liked_help(found: re.Match[str]) -> Ways:
    rest = warmed(found["rest"] or "")
    return (end(".", "I'd have liked some help", rest),) if rest is not None else ()


def _hoping(found: re.Match[str]) -> Ways:
    rest = warmed(found["rest"] or "")
    verb = found["verb"].lower()
    if rest is None or not verbs.is_base(verb) or verb not in _WELCOME or _UNWELCOME.search(rest):
        return ()
    return (end(".", "I was hoping you'd", verb, rest),)


_HOPES: tuple[Rule, ...] = (
    (shape(rf"{_REACHING}(?: (?:me|us))?(?: back)?{_WHEN}"), always("I was hoping to hear from you.")),
    (shape(r"tell me(?: (?P<rest>.+))?"), _about),
    (shape(r"ask(?: me)?(?: (?:anything|first|how i (?:was|am)|how it went|about .+|how my [\w ]+ (?:was|went)|how i was .+|about .+))?"), always("I'd have liked to be asked.")),
    (shape(r"(?:come|show up|turn up|be there|make it)(?: with me)?(?: (?P<rest>.+))?"), _missed),
    (shape(rf"say (?:(?P<word>{_SAID})|anything|a (?:single )?word|something)(?: to me| back)?"), _would_have),
    (shape(r"help(?: me)?(?P<rest> (?:with|in|at|around) .+)?"), _liked_help),
    (shape(r"(?:invite|include) me(?: .+)?"), always("I'd have liked to be included.")),
    (shape(r"(?:listen|hear)(?: to (?:me|what i said|anything i said|a word i said)| me)?"), always("I'd like to feel heard.")),
    (shape(r"(?:care|give a (?:damn|shit))(?: about (?:me|how i felt))?"), always("I'd like to feel that I matter to you.")),
    (shape(r"remember (?P<what>(?:my|our) .+)"), _mine),
    (shape(r"(?P<verb>\w+)(?: (?P<rest>.+))?"), _hoping),
)  # fmt: skip


def _when_you(found: re.Match[str]) -> Ways:
    what = kept(found["what"])
    if what is None or not verbs.is_base(what.partition(" ")[0]):
        return ()
    seen, *then = _AT_TIMES.split(what, maxsplit=1)
    if then:
        return (f"When {then[0]} and you {seen}, {_FEELING_LEFT}",) if then[0].startswith(("I ", "we ")) else ()
    return (end("", "When you", what.lower() if what.isupper() else what, f"\0{_FEELING_LEFT}").replace(" \0", ", "),)


def _side(found: re.Match[str]) -> Ways:
    return ("I'd like to feel that you're on my side too.",) if found["whose"] != "my" else ()


def _alone(found: re.Match[str]) -> Ways:
    rest = kept(found["rest"] or "")
    return (
        (end(".", "I feel alone", rest),)
        if rest is not None and (not rest or rest.startswith(("with ", "at ", "in ")))
        else ()
    )


def _left_to_me(found: re.Match[str]) -> Ways:
    what = kept(found["what"])
    if not what:
        return ()
    what = {"everything": "things", "it all": "it", "all": "it", "it": "it"}.get(what, what)
    return (end(".", "I'd love some help with", what),)


SEEN = (
    r"walk (?:off|out|away|past me)|walk out of|leave|go (?:quiet|silent|to bed|to sleep|out|off|straight|home|to your|for|upstairs|to the)|turn|look|check|come|work|fall|roll|raise|stay|watch|play|sit|stare|read|scroll|switch|change|start|close|slam|"
    r"sigh|laugh at|cancel|eat|get home|get up|turn up|arrive|drink|go out|put on|pick up|show up|talk over|wear|spend|take your phone|answer the phone|disappear"
)
_MOMENTS: tuple[Rule, ...] = (
    (shape(r"(?:ignore|avoid|ghost|blank|leave|left|leaving)(?: me on (?:read|seen)| me| my (?:texts|messages|calls))(?: (?:all (?:day|week|weekend|evening|night)|for (?:\w+ )?(?:hours|days)|on read|again|today|tonight|yesterday|last night|this week))*"), always("I miss hearing from you.", f"When I don't hear from you, {_FEELING_LEFT}")),
    (shape(r"(?:shut|push|keep|block|freeze|lock|cut) (?:me|us) (?:out|away|off)(?: (?:all the time|every time|when .+|again))*"), always(*LET_IN)),
    (shape(r"(?:keep|hide|bottle)(?: up)? (?:everything|something|it all|things|it|stuff|all|your feelings|secrets)(?: (?:from me|to yourself|inside|in|up))+(?: .{0,20})?|(?:clam|close) up(?: on me)?|build (?:a wall|walls)(?: .+)?"), always(*LET_IN)),
    (shape(r"(?:interrupt|talk over)(?: me)?|cut me off|cut in"), always("I'd like to finish what I'm saying.")),
    (shape(r"(?:shout|yell|scream)(?: at (?:me|us))?(?: .{0,25})?|raise your voice(?: at me)?"), always(f"When it gets loud, {_FEELING_LEFT}")),
    (shape(r"take (?P<whose>\w+)(?: \w+)?(?:'s)? (?:side|part)(?: against (?:me|mine))?"), _side),
    (shape(r"leave me (?:alone|on my own)(?: (?P<rest>.+))?"), _alone),
    (shape(r"leave (?P<what>.+?) (?:all )?(?:to|for) me(?: to do)?"), _left_to_me),
    (shape(r"blame me(?: .*)?|put the blame on me|make it my fault"), always("I'd like us to look at it together.")),
    (shape(r"put (?:me last|everyone (?:else )?(?:first|before me)|(?:your )?\w+ (?:first|before me))|choose \w+(?: \w+)? over me"), always("I'd like to feel important to you.")),
    (shape(r"forget (?P<what>(?:my|our) .+)"), _mine),
    (shape(r"(?:put me down|criticise me|criticize me|criticise everything i do|criticize everything i do)(?: .*)?"), always("I'd love to hear what you like about me.")),
    (shape(rf"(?P<what>(?!walk\w* \w+ from (?!me|us|the (?:table|talk|conv)))(?:{SEEN})\b.*)"), _when_you),
)  # fmt: skip
