"""Why as what: "why didn't you call" asks for a defence, "what got in the way of calling" for a story."""

import re

from bot.understanding.gist import word_set
from bot.wordcheck import verbs
from bot.wordcheck.blame import moment, wished
from bot.wordcheck.charges import charged
from bot.wordcheck.phrase import Rule, Ways, always, end, first, kept, shape, warmed

_STATES = (
    "quiet|upset|sad|distant|tense|stressed|worried|down|silent|withdrawn|annoyed|tired|exhausted|busy|far away|"
    "miles away|short|moody|grumpy|angry|mad|cross|off|low|nervous|cold|weird|serious|crying|shaking|scared|afraid|jealous|anxious|confused|frustrated|unhappy|lonely"
)
_WHEN = r"(?P<when>(?: (?:tonight|today|lately|this evening|this morning|right now|now|these days|all the time|again|with me|at me|with everyone|then|since [\w ]{3,18}|all (?:day|evening|week)))*)"
_HARSH = word_set(
    """lie cheat ruin hate hurt hide treat insist act make pretend betray spoil twist destroy drag bother lose keep get have be do feel think say blame mess waste want"""
)
_OPENING = r"(?:talk|speak|tell|open|answer|say|share|explain|call|text|write|reply|ask|trust|listen|look|let|admit|respond|come)"
_SOFT = {
    "silent": "quiet",
    "short": "a bit tense",
    "mad": "angry",
    "cold": "distant",
    "weird": "a bit off",
    "off": "a bit off",
    "grumpy": "tense",
    "moody": "low",
    "cross": "angry",
}


def asked(bare: str) -> Ways:
    """A "why" put as a question that can be answered, or as what was seen; empty where no rule is sure."""
    return first(_QUESTIONS, _straight(bare))


_INVERTED = (
    (shape(r"(?:why|how come) (?:is it )?(?:that )?you (?P<not>don't|didn't|won't|can't|haven't|aren't)(?P<rest> .+)"), "why {not} you{rest}"),
    (shape(r"(?:why|how come) you (?P<not>do|did|will|can|have|are|were) not(?P<rest> .+)"), "why {not}n't you{rest}"),
    (shape(r"why (?P<not>do|did|can|have|are|were) you not(?P<rest> .+)"), "why {not}n't you{rest}"),
    (shape(r"why (?P<not>do|did|can|have|are|were) not you(?P<rest> .+)"), "why {not}n't you{rest}"),
    (shape(r"why you(?P<not>)(?P<rest> (?:so|such|always so|all)\b.*)"), "why are you{rest}"),
    (shape(r"how come you(?P<not>) (?P<rest>(?:did|told|went|left|said|came|got|have|had|were)\b.*)"), "{rest}"),
    (shape(r"why you not(?P<not>)(?P<rest> .+)"), "why don't you{rest}"),
    (shape(r"(?:why|how come) (?:you(?P<not> are|'re))(?P<rest> .+)"), "why are you{rest}"),
    (shape(r"(?:why|how come) you(?P<not>)(?P<rest> (?:always|never|just|keep) .+)"), "why do you{rest}"),
)  # fmt: skip


def _straight(bare: str) -> str:
    """The question in its usual order: people who learn English write "why you don't talk"."""
    for pattern, order in _INVERTED:
        found = pattern.fullmatch(bare)
        if found:
            return order.format(**{"not": (found["not"] or "").strip(), "rest": found["rest"]})
    return bare


def _seem(found: re.Match[str]) -> Ways:
    mood = found["mood"].lower()
    when = next(
        (
            f" {word}"
            for word in ("tonight", "today", "this evening", "this morning", "lately")
            if word in found["when"]
        ),
        "",
    )
    since = re.search(r"since [\w ]+", found["when"])
    when = f" {since[0].strip()}" if since else when
    soft = _SOFT.get(mood, mood)
    if mood in ("crying", "shaking"):
        return (f"I see you're {mood}. I'm here.",)
    with_me = (
        " with me"
        if re.search(r"with me|at me", found["when"]) and soft in ("angry", "short", "annoyed", "upset")
        else ""
    )
    seem = "You've seemed" if since else "You seem"
    return (
        f"{seem} {soft}{with_me}{when}. What's on your mind?",
        f"{seem} {soft}{with_me}{when}. I'm here if you'd like to talk.",
    )


def _in_the_way(found: re.Match[str]) -> Ways:
    phrase = warmed(found["what"])
    verb = (phrase or "").partition(" ")[0].lower()
    if not phrase or not verbs.is_base(verb):
        return ()
    if verb == "tell":
        rest = phrase.partition(" ")[2]
        about = rest[3:] if rest.startswith("me about ") else ""
        if re.match(r"me (?:that )?(?:your|you|he|she|they|we|it|i|the|my|our)\b", rest) and not re.search(r"\?", rest):
            return (
                end(".", "I'd have liked to hear from you that", re.sub(r"^me (?:that )?", "", rest))
                + " What made it hard to say?",
            )
        if rest and not re.match(
            r"me(?: (?:about .+|that|this|before|earlier|sooner|yourself|first|something))?$", rest
        ):
            return ()
        return (end(".", "I'd have liked to hear", about or "it", "from you") + " What made it hard to say?",)
    if (
        verb in _HARSH | {"love", "care", "trust", "like", "know", "believe", "understand", "remember", "respect"}
        or verb == "be"
    ):
        return ()
    ways = [f"What got in the way of {verbs.doing(phrase)}?"]
    if not re.match(r"(?:stop|try|notice)\b", phrase):
        ways.append(f"I was hoping you'd {phrase}. What came up?")
    return tuple(ways)


def _put_off(found: re.Match[str]) -> Ways:
    doing = verbs.doing(kept(found["what"]) or "")
    return (f"What put you off {doing}?",) if doing else ()


def _easier(found: re.Match[str]) -> Ways:
    phrase = warmed(re.sub(r"^(?:just|ever|even|simply|please) ", "", found["what"]))
    if not phrase:
        return ()
    if re.match(r"(?:listen|hear)\b", phrase):
        return ("I'd like to feel heard. When would be a good time to talk?",)
    if re.match(r"trust me$", phrase):
        return ("What would help you trust me?",)
    if re.match(r"tell me (?:something|the truth|what you (?:want|need|think|feel))?", phrase) or re.match(
        r"(?:talk|speak|open up|say|tell|share|explain|let me in)\b", phrase
    ):
        said = (
            "to talk to me"
            if re.match(r"(?:say|speak|talk|open)\b", phrase) and "about" not in phrase
            else f"to {phrase}"
        )
        return (
            f"What would make it easier {said}?",
            f"I'd love to hear more from you. What would make it easier {said}?" if said == "to talk to me" else "",
        )
    if re.match(r"(?:call|text|write|reply|answer|respond)\b", phrase):
        return (f"What would make it easier to {phrase}?", "I'd love to hear from you more.")
    return (
        (f"What would make it easier to {phrase}?",)
        if re.match(rf"{_OPENING}\b(?! on\b| over\b)", phrase) and verbs.is_base(phrase.partition(" ")[0])
        else ()
    )


def _hard(found: re.Match[str]) -> Ways:
    phrase = kept(re.sub(r"^(?:just|ever|even|simply) ", "", found["what"]))
    verb = (phrase or "").partition(" ")[0].lower()
    if not phrase or not verbs.is_base(verb) or verb in _HARSH:
        return ()
    return (f"What makes it hard to {warmed(phrase)}?",) if warmed(phrase) else ()


def _when_you(found: re.Match[str]) -> Ways:
    phrase = kept(re.sub(r"^(?:always|just|even|have to|keep on|suddenly|still|all the time) ", "", found["what"]))
    if not phrase:
        return ()
    if phrase.split()[0].endswith("ing"):
        phrase = verbs.plain(phrase)
    verb = phrase.partition(" ")[0].lower() if phrase else ""
    if re.search(r"\b(?:everything|everyone|fight|drama|scene|war|problem|me wrong)\b", phrase):
        return ()
    gentler = moment(phrase) if phrase else ()
    if gentler and not gentler[0].startswith("When you"):
        return gentler
    if not verbs.is_base(verb) or verb in _HARSH or re.match(r"(?:put|take|leave|stay|go)\b.*\bon me\b", phrase):
        return ()
    seen = f"I notice you {phrase}. What's going on for you then?"
    return (seen,) if " when " in phrase else (f"What's going on for you when you {phrase}?", seen)


def _that_day(found: re.Match[str]) -> Ways:
    phrase = kept(re.sub(r"^(?:just|even|have to|suddenly) ", "", found["what"]))
    verb = (phrase or "").partition(" ")[0].lower()
    if not phrase or not verbs.is_base(verb) or verb in _HARSH:
        return ()
    return (f"What was going on for you when you {verbs.did(phrase)}?",)


def _not_yet(found: re.Match[str]) -> Ways:
    phrase = verbs.plain(kept(found["what"]) or "")
    if not phrase or phrase.partition(" ")[0] in _HARSH:
        return ()
    if phrase.startswith("tell me"):
        return ("I'd have liked to hear it from you. What made it hard to say?",)
    return (f"What got in the way of {verbs.doing(warmed(phrase) or '')}?",) if warmed(phrase) else ()


def _never(found: re.Match[str]) -> Ways:
    return wished(re.sub(r"^(?:ever|even|want to) ", "", found["what"]))


_Q = r"(?:why|how come)"
_QUESTIONS: tuple[Rule, ...] = (
    (shape(r"(?:why|how come)(?: is that| was that| though)?"), always("What happened?")),
    (shape(r"what for"), always("What's it for?")),
    (shape(r"why not"), always("What gets in the way?")),
    (shape(r"why now|why today"), always("What's different now?")),
    (shape(r"why (?:do|would) you (?:say|think) that|why do you (?:feel|think) (?:that way|like that|so)"), always("What makes it feel that way?")),
    (shape(r"why do you (?:suppose|think|reckon|believe) (?:that is|it is|that was|it was|so)"), always("What do you think is behind it?")),
    (shape(rf"{_Q} (?:are|were|have|'ve) you (?:been )?(?:being |always |all |acting )*(?:so |such |all |this |that )?(?P<mood>{_STATES}){_WHEN}"), _seem),
    (shape(rf"{_Q} (?:the long face|so (?P<mood>{_STATES}){_WHEN})"), lambda found: _seem(found) if found["mood"] else ("You look a bit down. What's on your mind?",)),
    (shape(rf"{_Q} (?:do|are) you (?:never|hardly ever|always not)(?P<what> .+)"), lambda found: wished(found["what"].strip())),
    (shape(rf"{_Q} (?:don't|won't|can't|couldn't|wouldn't) you (?P<what>(?:(?:just|ever|even|simply|please) )*{_OPENING}(?: (?!him|her|them|your|his|the|a)(?:back|up|to|it|me|us|with|about|how|what|anything|something|in|normally|properly|directly)\b.*)?)"), _easier),
    (shape(rf"{_Q} (?:didn't|did you not) (?:you )?(?:just |even |ever |bother to )*want to (?P<what>.+)"), _put_off),
    (shape(rf"{_Q} (?:didn't|couldn't) you (?:just |even |ever |bother to )*(?P<what>.+)"), _in_the_way),
    (shape(rf"{_Q} don't you want to (?:talk|speak)(?: (?:to|with) me)?(?: about .+)?"), always("What would make it easier to talk to me?")),
    (shape(rf"{_Q} don't you want to (?P<what>.+)"), _put_off),
    (shape(rf"{_Q} don't you (?:ever |even )*(?P<what>(?:care|love me|help|hug|kiss|touch|spend|make time|have time|appreciate|respect|believe|understand|see me|notice|look at me|trust|think (?:of|about))\b.*)"), lambda found: wished(found["what"])),
    (shape(rf"{_Q} (?:can't|won't) you (?P<what>.+)"), _hard),
    (shape(rf"{_Q} haven't you (?P<what>.+)"), _not_yet),
    (shape(rf"{_Q} do you (?P<what>.+)"), _when_you),
    (shape(rf"{_Q} are you (?P<what>(?:always|never|constantly) .+)"), lambda found: charged(f"you're {found['what']}")),
    (shape(rf"{_Q} are you (?P<what>(?:ignoring|avoiding|shutting|pushing|hiding|keeping|blaming|shouting|yelling)\b.+)"), _when_you),
    (shape(rf"{_Q} did you (?P<what>.+)"), _that_day),
)  # fmt: skip
