"""Whole messages that are a command, an answer or an outcome, in the many ways people write them.

A command counts only when it is all that was written: "stop" stops, "she won't stop crying" does not.
"""

import re

from bot.understanding.normalise import worded

_POLITE = re.compile(
    r"^(?:(?:please|hey|ok|so|could you|could we|can you|can we|can i|can|could|shall we|i'd like to|i want to|let's|just|hi|ajar|bot|oh|no|well|um|actually|/)\s*,?\s*)+"
    r"|(?:\s*(?:please|now|thanks|thank you|for now|here|it|this|everything|again|ok|x+|[.!,?]))+$"
)

_BYE = (
    r"(?:bye|goodbye|bye bye|good night|goodnight|night|nite|see you|see ya|see you later|cya|later|talk later|"
    r"(?:i'm )?(?:going|off) to (?:bed|sleep)|(?:i've )?got to go|i have to go|have to go|gn|ttyl|that's all|that's it|that's all for "
    r"(?:now|tonight|today))(?: (?:then|for now|now|all|ajar|bot))?"
)
_LAST = (
    r"(?:ok|right|well|anyway|alright|all right|and|so|yes|no|great|cool|perfect|lovely|"
    r"(?:many )?thanks(?: a lot| so much| again| for (?:that|this|your help|the help|everything))?|"
    r"thank you(?: very much| so much| again| for (?:that|this|your help|the help|everything))?|cheers|ta|"
    r"(?:this|that)(?:'s| is| was| feels) (?:so |a bit |just |really |very )?(?:silly|stupid|dumb|pointless|daft|nonsense|helpful|useful|nice|good|great|fine|ok|perfect|lovely|enough)|"
    r"that helped(?: a lot)?|that helps|i'm (?:done|tired|off)(?: now)?)"
)
"""How people leave, and what they say with it."""
_COMMANDS = {
    "stop": r"stop|stop (?:it|that|this|writing|messaging)|quit|exit|end|cancel|enough|enough for (?:now|tonight|today)|"
    r"leave me alone|that's enough|i'm done|i want to stop|no more",
    "back": r"back|go back|undo|previous|one back|step back|take me back|that was wrong button|wrong button|oops",
    "start over": r"start over|restart|start again|from the start|from the beginning|begin again|new start|reset|over",
    "pause": r"pause|mute|(?:turn|switch|shut) (?:it all|everything|all of it|them all|all (?:of )?this|all (?:the )?(?:messages|notifications)) off|"
    r"(?:turn|switch|shut) off (?:it all|everything|all of it|all (?:the )?(?:messages|notifications))|hold off|stop the questions|stop (?:sending|asking) (?:me )?(?:questions|messages|prompts)|"
    r"no more (?:questions|messages|prompts)|pause (?:the )?(?:questions|messages|prompts|reminders)|quiet|snooze",
    "get help": r"get help|help me|sos|i need help|i need help right|emergency|urgent help|crisis|hotline|helpline|helplines|"
    r"help line|who can i call|i need to talk to (?:someone|a person|a human)|real person|human|mayday|help+ me+",
    "help": r"help|menu|\?|what can you do|commands|options|how does this work|how do you work|"
    r"instructions|info",
    "memory": r"memory|what do you (?:know|remember)(?: about (?:me|us))?|show (?:my )?memory|my data",
    "export": r"export|export my data|download my data|give me my data|send me my data",
    "forget": r"forget|forget me|forget everything|delete|delete my data|delete me|delete everything|erase|erase me|"
    r"erase everything|erase my data|wipe everything|wipe|remove my data",
    "clear": r"clear|clear (?:the |this )?(?:chat|talk|screen|messages|history)|(?:delete|remove|take away) (?:your|the|this|these) (?:messages|chat)|"
    r"hide (?:the |this )?chat",
    "discreet": r"discreet|discreet mode|be discreet|discretion|discreet mode (?:on|off)|discreet (?:on|off)|(?:turn|switch) (?:on |off )?discreet(?: mode)?(?: on| off)?|private mode|"
    r"(?:someone|somebody|he|she|my (?:partner|husband|wife)) (?:can|could|might|may|will) (?:see|read|look at) (?:my|the|this) (?:phone|messages|chat)",
    "quick word": r"quick word|(?:set|change|choose) (?:my |a |the )?quick word|panic word|safe word|code word",
    "link": r"link|link (?:up|apps?|accounts?|us|(?:this|my|the) (?:other )?(?:apps?|accounts?|phones?|chats?))|"
    r"link (?:it )?(?:to|with) (?:telegram|discord)|use (?:you|this) (?:in|on) (?:another|my other|both) (?:apps?|phones?|platforms?)",
    "link code": r"link (?:: )?(?:(?:my |the )?code (?:: )?)?(?=[^aeiou]*$|.*\d)\w{4} ?(?:- )?\w{4}",
    "unlink": r"unlink|un - link|disconnect|unlink (?:us|them|my|the) ?(?:apps?|accounts?|phones?)?",
    "look back": r"look(?:ing)? back|look back (?:on|at) (?:the |my |our |this |last )*(?:week|month|steps|small steps)|"
    r"(?:show|see)(?: me)? (?:my|the|our|last) (?:week|month|steps|small steps)|how (?:did|was) (?:my|our|the|this) (?:week|month)(?: go)?",
    "settings": r"settings|preferences|options menu|change settings|setup|config",
    "goodbye": rf"(?:{_LAST}[ ,.!-]+)*(?:{_BYE})(?:[ ,.!-]+(?:{_BYE}|{_LAST}))*",
    "thanks": r"thanks|thank you|thank you (?:so|very) much|thanks a lot|thanks again|thank you again|many thanks|thanks so much|cheers|ta|much appreciated|"
    r"that helped|that helps|that's helpful|that was helpful|bless you|appreciate it",
}

_ANSWERS = {
    "yes": r"yes|yes,? (?:i|we|she|he|they) (?:did|do|am|was|have|will|can)|"
    r"(?:i'll|ill|i will|i can|i could|(?:i )?might|i think i'll|i'll just|gonna|going to|will)(?: (?:try|do|say|use|send|give|go|take|tell (?:him|her|them)|ask (?:him|her|them)))+"
    r"(?: (?:it|that|this|that one|this one|it a (?:go|try|shot)|that a (?:go|try|shot)|with (?:it|that|this)|for it|then))*|sure|of course|ok|i think so|definitely|absolutely|"
    r"right|correct|exactly|sounds good|good idea|do it|go on|why not|i guess so|i suppose so|fine|that's right|true",
    "no": r"no|not really|no thanks|no thank you|not at all|no need|never|no (?:i|we|she|he|they) (?:didn't|don't|won't|haven't|can't)|"
    r"rather not|i'd rather not|skip|pass|skip it|don't|(?:that's|it's|this is) (?:wrong|not (?:right|true|so|it))|wrong|not true",
    "not sure": r"not sure|i'm not sure|i don't know|maybe|perhaps|possibly|no idea|hard to say|can't say|could be|unsure|"
    r"don't know|who knows|it depends|hm+|dunno|i can't tell|sort of|kind of|not certain|haven't a clue",
}

_THEY = r"(?:he|she|they|we|my (?:husband|wife|partner|girlfriend|boyfriend|fiance|other half|man|girl)|[a-z]+)"
_OUTCOMES = {  # of a text with a blank before it, see `worded`
    "it went badly": (
        r"\b(?:went|goes|going) (?:really |very |so |pretty |quite )?(?:badly|bad|terribl\w+|awful\w*|horribl\w+|wrong|poorly|south)\b|"
        r"\b(?:disaster|backfired|blew up|exploded|worse than|made it worse|huge (?:row|fight|argument)|big (?:row|fight|argument))\b|"
        r"\b(?:snapped|yelled|shouted|screamed|swore|stormed|lost it) (?:at me|off|out|back)\b|\bwe (?:fought|argued|rowed|had a (?:row|fight))\b|"
        r"\b(?:got|was|were) (?:really |so |very )?(?:angry|annoyed|mad|cross|defensive|furious)\b|\btold me to (?:leave|get lost|shut up|stop)\b|"
        r"\bended in (?:tears|a row|a fight)\b|\bit was (?:bad|awful|terrible|horrible)\b"
    ),
    "they said not now": (
        r"\bnot (?:now|tonight|today|yet|right now|in the mood)\b|\b(?:maybe |some other |another )?(?:later|another time|tomorrow maybe)\b|"
        r"\b(?:doesn't|didn't|don't|did not|does not) want to (?:talk|speak|discuss|go into|say)\b|\btoo tired to talk\b|\bneeds? (?:some )?(?:space|time)\b|"
        r"\bwasn't ready\b|\bisn't ready\b|\basked (?:me )?(?:to leave (?:it|them|him|her)|for (?:space|time))\b"
    ),
    "they shrugged": (
        r"\bshrug\w*\b|\b(?:just )?said (?:\" )?(?:fine|nothing|ok|nope|meh|i'm fine|it's fine|i don't know|nm)\b|\bone word\b|\bno (?:real )?(?:reaction|response|answer|reply)\b|"
        r"\b(?:didn't|did not|hardly|barely|wouldn't) (?:really )?(?:say|react|answer|respond|reply|look up|talk|speak|open up)\b|\bchanged the subject\b|\bignored (?:it|me)\b|"
        r"\bgrunt\w*\b|\bblank(?:ed)? (?:me|look|stare)?\b|\bnothing (?:much|really)\b|\bnot much\b|\bmeh\b|\bbrushed (?:it|me) off\b|\bno change\b"
    ),
    "they opened up": (
        r"\b(?:opened up|open up a (?:bit|little)|talked|told me|started talking|we talked|spoke|shared|let me in|came out with|poured|cried in my arms|said (?:a|quite a) (?:lot|bit)|said more)\b|"
        r"\bwent (?:really |so |very |quite |pretty )?(?:well|great|good|ok|better|fine)\b|\b(?:it|that) (?:worked|helped)\b|\bgood (?:talk|chat|conversation)\b|\bactually (?:answered|talked|said)\b|"
        r"\bsmiled\b|\bhugged\b|\bheld my hand\b|\bcame and sat\b|\banswered me\b|\bthanked me\b"
    ),
    "I did not say it": (
        r"\b(?:i|we) (?:didn't|did not|haven't|couldn't|never|chickened|forgot|bottled)\b.{0,30}\b(?:say|said|ask|asked|try|tried|tell|told|do|done|manage|get|got|out|it|chance|round|bring|brought|to)\b|"
        r"^ (?:no|not yet|i didn't|i forgot|forgot|didn't|didn't get (?:the )?chance|not got round to it|couldn't|chickened out|no chance)\W*$|\bno (?:good )?(?:chance|moment|time)\b|\bmoment (?:never came|wasn't right|didn't come)\b"
    ),
}
_OPENED_DENIED = re.compile(
    r"\b(?:didn't|did not|hasn't|haven't|wouldn't|won't|never|not|barely|hardly|n't)(?: \w+){0,2} (?:open|opened|talk|talked|speak|spoke|share|shared|tell|told|say|said|smile|work|help|go)\b"
)
_ORDER = ("I did not say it", "it went badly", "they opened up", "they said not now", "they shrugged")

_COMPILED = {name: re.compile(f"(?:{pattern})") for name, pattern in {**_COMMANDS, **_ANSWERS}.items()}
_COMPILED_OUTCOMES = {name: worded(pattern) for name, pattern in _OUTCOMES.items()}
_END_MARKS = re.compile(r"(?:\s*[.!,:;)(-]+)+$")


def whole_message(plain: str) -> frozenset[str]:
    """Commands and answers that this whole message is: mostly none or one."""
    bare = _END_MARKS.sub("", plain.removeprefix("/ ").replace("_", " ")).strip()
    shorn = _POLITE.sub("", bare).strip()
    return frozenset(
        name for name, pattern in _COMPILED.items() if pattern.fullmatch(bare) or (shorn and pattern.fullmatch(shorn))
    )


def outcome(plain: str) -> str:
    """What came of it, as one name of OUTCOMES, or "" where the words don't say."""
    for name in _ORDER:
        found = _COMPILED_OUTCOMES[name].search(f" {plain}")
        if found and not (name == "they opened up" and _OPENED_DENIED.search(plain)):
            return name
    return "they shrugged" if _OPENED_DENIED.search(plain) else ""
