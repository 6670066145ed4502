"""How something is done that isn't a sentence for tonight: to listen, to act the day after, to ask, to say a thing that they have already.

Its kind is a slot (`point` of memory.toml), so that a page can answer the very question.
"""

import re

from bot.understanding.endings import to_you

MOST_WORDS = 16
WISHED, SHORTER, OWN_LINE = "wished", "shorter", "own_line"
"""The kinds of what is put in words already, of words that are too many, and of a line of their own: "hello stranger"?"""
_LEAD = r"(?:(?:so|ok|okay|right|well|and|but|then|yes|yeah|no|now|please|hm+|um|also|like|hi|hey|,|\.|!|…) )*"
_HOW = r"(?:how (?:do|can|could|should|would|might|to|am|shall|must)|how)(?: i| we)?(?: (?:even|ever|possibly|best|really|actually|just|can|should|could|do))*"
_WHAT = r"what (?:do|can|could|should|would|might|to|am|shall|must)(?: i| we)?(?: (?:even|ever|possibly|really|actually|just))*"
_HIM = r"(?:him|her|them|my (?:\w+ )?(?:husband|wife|partner|boyfriend|girlfriend|fianc[eé]+|other half|man|missus))"
_OTHERS = r"(?:(?:my|his|her|their|our|the) (?:own |little |old |big )?(?:dad|mum|mom|mam|mother|father|parents|folks|family|brother|sister|son|daughter|kids?|children|friends?|mates?|boss|nan|gran\w*|aunt\w*|uncle|in - laws|in laws))"
KINDS = {
    "others": rf"(?:{_HOW}|{_WHAT}) (?:say|tell|reply|respond|answer|write|text)(?: back)?(?: to)? {_OTHERS}\b",
    "how_worse": r"what if (?:i|it|that|this)\b.*\b(?:worse|wrong|backfires?|bad(?:ly)?|stupid|clumsy|push\w*|upsets?|mess (?:it )?up|put my foot)\b",
    "what_if": r"(?:what (?:if|about if|happens if)|and if) (?:he|she|they)\b"
    r"(?!.*\b(?:leav\w+|left|die[sd]?|dead|kill\w*|hurt\w*|hits?|harm\w*|never|cheat\w*|love\w*|hates?|suicid\w*|divorce\w*)\b)",
    "how_listen": rf"(?:{_HOW} (?:to )?(?:listen\b(?! (?:to (?:music|this)))|be(?:come)? an? (?:better|good) listener|get better at listening|not interrupt|stop interrupting))",
    "how_show": rf"{_HOW} (?:to )?(?:show|prove)(?: to)? {_HIM}\b",
    "how_act": rf"(?:{_WHAT} do (?:now )?)?(?:like )?(?:{_HOW} (?:supposed to )?(?:act|behave|carry on|go on|be normal|be around {_HIM})\b|(?:what|how) now after)",
    "how_heard": rf"{_HOW} (?:to )?(?:get|make) {_HIM} (?:to )?(?:listen|hear|see|understand|notice|take me|realise|realize|pay attention|care|look)\b",
    "how_help": rf"(?:{_HOW} (?:to )?(?:help|support|comfort|cheer|look after|be there|make it easier|calm|soothe|reassure)\b|{_HOW} (?:to )?make {_HIM} feel\b|{_WHAT} do (?:for {_HIM}|to (?:help|make (?:it|things) easier))|what (?:would|could|might|will|can|does) help {_HIM})",
    "what_helps": r"what (?:would|could|might|will|can|does) help(?! \w)",
    "help_wanted": rf"{_HOW} (?:to )?ask (?:(?:{_HIM} )?(?:for (?:some |a bit of |more )?(?:help|support)|to help|to do)|without nagging)",
    "how_ask": rf"(?:{_HOW}|{_WHAT}) ask\b(?! (?:for|to be))",
    "when": rf"(?:{_WHAT} (?:do|say)|{_HOW} (?:react|respond|answer|handle it)) (?:when|if|while|whenever) (?:he|she|they)\b",
    "how_talk": rf"{_HOW} (?:to )?(?:talk|speak|get through|reach|approach|open|chat|connect|deal|cope|live|be)(?: (?:to|with|up to|a conversation with))? {_HIM}\b|{_HOW} say to {_HIM}\b",
}  # fmt: skip
_KINDS = {kind: re.compile(rf"{_LEAD}(?:{pattern})[^?!.]*(?: ?[?!.…])*") for kind, pattern in KINDS.items()}
_SHORTER = re.compile(
    r"(?:(?:can|could|would) you |please |make (?:it|that|this) |say (?:it|that|this) |something |one |a |bit |it |that |in |much |have you got |got |anything |i want |i need |give me |quick ,? |"
    r"[,.] )*(?:shorter|simpler|plainer|briefer|more (?:normal|casual|natural)|less (?:formal|posh|words|wordy|cheesy|soppy)|fewer words|"
    r"(?:speak|talk|write|say it) (?:normal|plain|simple|like a (?:normal )?(?:person|human))(?:ly)?|normal words|plain english)(?: \w+){0,3}(?: ?[?!.])*|"
    r"(?:(?:it|this|that|this one|that one|the (?:line|sentence|message))(?:'s| is|) )(?:a bit |way |far |much |so |just )*(?:too|so) (?:long|formal|posh|wordy|cheesy|soppy|much words|complicated|stiff)\b.{0,40}|"
    r"(?!.*\b(?:he|she|they)\b).{0,40}\b(?:(?:one|1|a single) (?:sentence|line|liner)|(?:two|2|three|3|a few) words)(?: \w+){0,3}(?: ?[?!.])*|"
    r"(?:i|he|she|they|we)(?: would| could|'d)? (?:never|don't|won't|wouldn't|couldn't|not) (?:say|talk|speak|use) (?:that|like that|those words|such words|this)\b.{0,30}|(?:doesn't|don't|not) sound like me\b.{0,20}|"
    r"(?:what|how) do i say\b.{0,40}\b(?:\d|two|three|five|a few|couple of) (?:min|mins|minutes|secs|seconds)\b.{0,20}"
)
_OWN_LINE = re.compile(
    r"\" (?!.*\b(?:why|never|always|should|must|you (?:don't|won't|can't|are|'re)|your fault)\b)(?:[\w',.]+ ){1,10}\" \?"
)
_SAYS = re.compile(
    rf"{_LEAD}(?:what's (?:a|the) (?:good |nice |best )?way to|{_HOW}(?: to)?|help me(?: to)?) (?:say|tell|let|put)(?: to)?(?: {_HIM})?(?: know)?(?: that)? "
    r"(?P<wish>(?:i|i'm|i've|i'd|i'll|it's|we) [^?!.]+?)(?: (?:please|though|tho|then|without .*|lol))*(?: ?[?!.…])*"
)
_TOO_MUCH = re.compile(
    r"\b(?:sorry|apolog\w+|cheat\w*|affair|leav\w+|left|break up|broke|divorce|split|moving out|move out|over|pregnant|love (?:someone|somebody)|don't (?:love|want|know)|hate|kill|die|lied|lost|forgot|feel|what|how|why|if|need to|want (?:him|her|them)|wish|had enough|worried|scared|fed up)\b"
)


def closing(plain: str) -> str:
    """The last sentence of a message."""
    return re.split(r"(?<=[.!?…]) (?=[^.!?…])", plain.rstrip())[-1]


def wished(plain: str) -> str:
    """What somebody would like to say and has said already, turned to the partner: "I don't blame you"; "" for anything else."""
    found = _SAYS.fullmatch(plain)
    if found is None or _TOO_MUCH.search(found["wish"]) or len(found["wish"].split()) > MOST_WORDS:
        return ""
    turned = to_you(found["wish"].strip())
    if not turned or re.search(r"\b(?:he|she|they|him|them|hers?|his|their)\b", turned):
        return ""
    return re.sub(r"\bi\b", "I", turned)[:1].upper() + re.sub(r"\bi\b", "I", turned)[1:]


def how_to(plain: str) -> str:
    """The kind of what is asked for at the end of a message, or ""."""
    last = closing(plain)
    if _OWN_LINE.fullmatch(plain):
        return OWN_LINE
    if _SHORTER.fullmatch(plain) or _SHORTER.fullmatch(last):
        return SHORTER
    if wished(last):
        return WISHED
    return next((kind for kind, pattern in _KINDS.items() if pattern.fullmatch(last)), "")
