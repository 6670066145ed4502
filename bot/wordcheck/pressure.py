"""Pressure as an open door: the wish stays, the hurry and the price go."""

import re

from bot.wordcheck import verbs
from bot.wordcheck.blame import wished
from bot.wordcheck.phrase import Rule, Ways, always, end, first, kept, shape, warmed

_NOW = r"(?:,? (?:right now|now|please|already|then|for once|tonight|today|this minute|immediately|at once|ok|na|yaar|honestly|straight|will you|can't you|would you|itself|and that's it))*"
_TELL = r"(?:(?:can you|could you|will you|would you|i said|just|please|come on|go on|so|no|well|then|now|yaar|ok|oh|right|look|either|ah|cmon|omg|and|simply|babe|but),? )*"
_AT_ONCE = re.compile(r"^(?:right now|now|please|already|then|tonight|today)(?:,? please)?$", re.IGNORECASE)
_ALL_OPEN = " now, or later, or not at all."
_HEAR_BACK = ("I'd like to hear from you when you're ready, even if it's short.",)
_TALK = ("You can talk to me now, or later, or not at all.", "I'd like to talk, whenever you feel like it.")
THREAT = re.compile(
    r"\b(?:or else|i'm (?:leaving|gone|off|done|out|walking|going to (?:leave|go)|not getting out)|i(?:'ll| will) (?:leave|go (?:to|back)|move out|tell (?:your|everyone)|ask your|call your|never|divorce|stay at|take the|pack)"
    r"|we(?:'re| are) (?:done|finished|over|through)|we break up|we(?:'re| are) breaking up|it's over|divorce|don't (?:bother|come home|come back)|or i(?:'m|'ll| will| go| take| am| leave| call)|otherwise|last chance|final warning|sleep on the (?:sofa|couch)|"
    r"count(?:ing)? to (?:three|ten|five)|nobody (?:eats|sleeps)|you'll (?:regret|be sorry|lose me)|(?:won't|not|don't|will not|nobody's|no one's) (?:sleep|leave|leaving|move|eat|allow|let|hang(?:ing)? up|getting|going|stir\w*|close).*(?:until|till|unless))\b",
    re.IGNORECASE,
)
"""A price on the answer: no rewrite keeps it honest."""
FINAL = re.compile(
    r"(?:then )?(?:i'm (?:so )?done(?: with (?:you|this|us))?|i am done(?: with (?:you|this|us))?|we(?:'re| are) (?:done|over|finished|through)|it's over|(?:maybe |perhaps |i think )?we should (?:just )?(?:break up|split(?: up)?|separate|get a divorce|divorce|end (?:it|this)))",
    re.IGNORECASE,
)
"""An end that is announced, as a threat or in earnest."""
_IF_YOU_LOVED = r"if (?:you|u)(?: really| actually| truly| even)? (?:loved|cared about|love|cared for|care about|trusted|respected) (?:me|us|this family|each other)(?: at all| even a bit| one bit| any)?"


def opened(bare: str) -> Ways:
    """A demand as an open door; empty where no rule is sure."""
    return first(_DEMANDS, bare)


def _tell(found: re.Match[str]) -> Ways:
    rest = kept(_AT_ONCE.sub("", found["rest"] or ""))
    if rest is None or re.match(r"about\b|more\b|when\b|if\b|that\b|you\b|lies?\b", rest):
        return ()
    if not rest or re.fullmatch(r"(?:it|the truth|something|everything|anything|all|na)", rest):
        return ("You can tell me" + _ALL_OPEN, "I'd like to hear it, whenever you feel like it.")
    if not re.match(r"(?:what|what's|how|why|who|where|which)\b", rest):
        return ()
    hears = re.sub(r"^what is (?!(?:it|this|that|going|wrong|the)\b)", "what's ", rest)
    return (
        f"You can tell me {hears}{_ALL_OPEN}",
        f"I'd like to hear {hears}, whenever you feel like it." if not hears.startswith("why") else "",
    )


def _loved(found: re.Match[str]) -> Ways:
    phrase = warmed(found["phrase"])
    if not phrase or not verbs.is_base(phrase.partition(" ")[0]):
        return ()
    if re.match(r"(?:tell|say|talk|share|open|speak)\b", phrase):
        return ("I'd love to hear it, whenever you feel like it.", "It would mean a lot to me to hear it.")
    return (end(".", "It would mean a lot to me if you could", phrase),)


def _loved_not(found: re.Match[str]) -> Ways:
    phrase = found["phrase"]
    return (
        wished(phrase)
        if re.match(r"(?:keep|hide|leave me hanging)\b", phrase) is None
        else ("I'd love to be let in a little.",)
    )


def _about(found: re.Match[str]) -> Ways:
    about = kept(found["about"] or "")
    if about is None:
        return ()
    return (end(".", "I'd like to talk with you", about) + " When would be good for you?",)


def _need(found: re.Match[str]) -> Ways:
    phrase = warmed(found["phrase"])
    if not phrase or not verbs.is_base(phrase.partition(" ")[0]):
        return ()
    if re.match(r"(?:tell|talk|speak|say|open|answer|explain)\b", phrase):
        said = opened(phrase)
        return said or _TALK
    return (end(".", "It would help me if you could", phrase),)


def _must(found: re.Match[str]) -> Ways:
    phrase = found["phrase"]
    return (
        opened(phrase)
        if re.match(r"(?:just )?(?:talk|tell|answer|say|speak|open|explain|let me in)\b", phrase, re.IGNORECASE)
        else ()
    )


_DEMANDS: tuple[Rule, ...] = (
    (shape(rf"{_TELL}(?:tell|say) (?:me|us)(?:,? (?P<rest>.+?))?{_NOW}"), _tell),
    (shape(rf"{_TELL}(?:talk|speak)(?: (?:to|with) me)?{_NOW}"), always(*_TALK)),
    (shape(rf"{_TELL}(?:say (?:something|it|anything|one word)|spit it out|out with it|spill|use your words|open up(?: to me)?|explain(?: yourself| it| to me)?|speak up|one word|let me in){_NOW}"), always(*_TALK)),
    (shape(rf"{_TELL}(?:answer|reply|respond|pick up|call me(?: back)?|text me(?: back)?)(?: (?:me|the (?:question|phone)|my (?:text|message|question|call)s?|to me))?{_NOW}"), always(*_HEAR_BACK)),
    (shape(r"(?:well )?(?:i'm|i am|am|still) (?:still )?waiting(?: for (?:your|an) answer)?"), always(*_HEAR_BACK)),
    (shape(rf"i (?:want|need|demand|deserve|expect)(?: to have)? (?:an|your|a (?:real|proper|straight)) (?:answer|explanation|reply)(?: from you)?{_NOW}"), always("I'd like to understand, when you're ready to tell me.")),
    (shape(r"i (?:need|want|require) (?:to )?(?:know|understand)(?: (?:it|why|the truth))?(?: (?:right now|now|tonight|today|already))*"), always("I'd like to understand, when you're ready to tell me.")),
    (shape(r"i (?:have|'ve got|got) a right to know|i deserve to know(?: the truth)?"), always("It matters to me to know, when you're ready.")),
    (shape(r"(?:we|you and (?:i|me)) (?:really )?(?:need to|have to|must|gotta|should) (?:talk|have a (?:serious )?talk|speak)(?P<about> about .+?)?(?: (?:right now|now|tonight|today|asap|immediately))*"), _about),
    (shape(rf"{_IF_YOU_LOVED},? (?:then )?(?:you(?:'d| would|'ll| will| can| could)) (?P<phrase>(?!not\b|never\b).+)"), _loved),
    (shape(rf"{_IF_YOU_LOVED},? (?:then )?you (?:wouldn't|would not|wouldn't ever|would never) (?P<phrase>.+)"), _loved_not),
    (shape(r"you(?:'d| would) (?P<phrase>(?!not\b|never\b|rather\b).+?) if you (?:loved|cared about|trusted) me"), _loved),
    (shape(rf"i (?:need|want) you to (?P<phrase>.+?){_NOW}"), _need),
    (shape(rf"(?:no,? )?you (?:really )?(?:have to|need to|must|'ve got to|have got to|better|had better|are going to|gotta|will) (?P<phrase>.+?){_NOW}"), _must),
    (shape(rf"you(?:'ve got to|'d better|'re going to) (?P<phrase>.+?){_NOW}"), _must),
    (shape(r"(?:stop|don't|quit) (?:ignoring|ignore|ghosting|ghost|avoiding|avoid)(?: me| my \w+)?(?: .{0,15})?"), always(*_HEAR_BACK)),
    (shape(r"(?:stop|don't|quit) (?:shutting|shut|pushing|push|locking|keep|keeping) me (?:out|away|in the dark)(?: .{0,15})?"), always("I'd love to be let in a little.")),
    (shape(r"(?:don't|stop) (?:you )?(?:(?:dare )?(?:walk|turn|run|walking|turning|running)) (?:away|off|out|your back)(?: (?:from|on) me)?(?: .{0,20})?"), always("I'd like to go on with this when we've both had a breath.")),
    (shape(r"(?:don't|stop) (?:give|giving) me (?:the|that) silent treatment"), always("I'd like to hear from you when you're ready, even if it's short.")),
    (shape(r"(?:don't|stop) (?:lie|lying) to me"), always("It matters to me to hear it as it is.")),
    (shape(r"you owe me (?:an|at least an) (?:answer|explanation|apology)"), always("It would mean a lot to me to understand it.")),
    (shape(r"the least you (?:can|could) do is (?:to )?(?P<phrase>.+)"), _loved),
)  # fmt: skip
