"""What one message asks or brings beside its matter, in one word: what is to be decided, whether a thanks, a mood alone.

Slot `point` of memory.toml. It belongs to its message only, so it is set by every one, most often to "".
"""

import re

from bot.understanding.asked.how_to import how_to
from bot.understanding.normalise import worded

CHANGING = frozenset({"listen", "me", "change", "doubt", "sharing"})
"""Points that turn the talk to the person: they want to be listened to, to speak of themselves or of something else, or
doubt whether they want this at all."""
FOLLOWING = frozenset({"after"})
"""Points that ask what comes after the sentence on offer."""
TELL = "tell"
CONFESS = "confess"
DECIDING = frozenset(
    {"leave", TELL, CONFESS, "message", "join", "go_in", "leave_be", "again", "bring_up", "lend_a_hand"}
)
"""Points that are something to be decided."""
LOW, CROSS, FLAT = "low", "cross", "flat"

_THEY = r"(?:he|she|they)"
_DECIDES = r"(?<!what )(?<!how )(?<!where )(?<!when )(?<!why )(?:should|shall|must|do|could|would it be \w+ to|is it (?:ok|okay|fine|alright|wise|best|better|wrong) (?:to|if)) (?:i |we )?(?:just |even |maybe |still |really |ever )*"
POINTS = {
    "listen": r"\b(?:stop asking(?: me)?(?: so many| all these| these)? questions|(?:i (?:just )?(?:want|need) you to|can you|could you|please|just) (?:just )?listen(?= [.,!?]|$| to me| please| for| and)|let me (?:vent|rant|get it (?:all )?out)|"
    r"(?:don't|do not|stop|not|without you|without) (?:give|giving|hand|handing|offer|offering|want|tell|telling)(?: me)? (?:any |a |an |one |more |another |yet |some )*(?:advice|tips|solutions|sentences?|lines?|scripts?|something to say|things to say|words to say|what to say)|"
    r"i (?:don't|do not) (?:want|wish) to (?:say|tell) (?:anything|a (?:thing|word)|something|nothing)(?: to (?:him|her|them))?|i (?:just )?(?:want|need) to (?:vent|rant|be heard|get it off my chest|let it out))\b",
    "kept_off": r"\b(?:(?:told|tells|telling|said|says|shouted|yelled|screamed)(?: me| at me| to| \"| just)* ?(?:go away|leave (?:me|him|her|them) alone|get out|piss off|fuck off)|"
    r"(?:won't|wouldn't|doesn't|didn't|don't) (?:let|have|want) me (?:in|near|come|touch|hug|hold|sit|there))\b",
    "sharing": r"\b(?:i (?:(?:just|only|really) )*(?:want|wanted|needed|felt like|had) (?:to )?(?:tell|telling|share|sharing|say)(?: (?:someone|somebody|you|it|this|that|anyone))*(?: (?:lol|really|that's all|is all|honestly|!|\.|,|haha))* ?$|"
    r"(?:no|nah|nope)(?: ,)? nothing(?:'s| is)? wrong(?= [.,!]|$))",
    "me": r"\b(?:(?:want|need|like|love) to talk about me\b|talk about me\b(?! to)|about me (?:now|for once|instead|not (?:him|her|them))|don't want to talk about (?:him|her|them)|what about me\b|enough about (?:him|her|them))",
    "change": r"\b(?:(?:can|could|may) (?:we|i)|let's|let us|i(?:'d like| would like| want| need) to) (?:please |just |now )*(?:(?:talk|speak|chat) about something else|change (?:the )?(?:subject|topic)|(?:something|another) (?:different|else|topic|subject) (?:entirely|altogether|now|please))\b",
    "doubt": r"\bi(?:'m| am)? (?:don't know|not sure|no longer know|wonder|doubt) (?:if|whether|that) i (?:still |even |really |ever )*(?:love|want|can (?:do|stay|go on)|should (?:stay|leave))\b|\bi (?:don't|no longer) love (?:him|her|them)\b|\bi(?:'m| am|'ve| have)? (?:fallen|falling|fell) out of love\b",
    "after": rf"\b(?:and )?(?:what |then )?(?:if|when|after|once|what about when) {_THEY} (?:answers?|repl(?:y|ies)|responds?|says? (?:something|yes|no|anything)|talks?|opens up|does answer|reacts?|asks? (?:why|what))(?: [.,!])*(?: (?:then|me|that|what|what then|what do i (?:do|say)))* ?\?",
    "sleep": r"\b(?:can't|couldn't|not|n't|no|haven't) (?:\w+ )?(?:sleep|slept|sleeping)\b|\b(?:lying|laying|wide|been|still) awake\b|\binsomnia\b|\bawake all night\b",
    "make_up": r"\b(?:how (?:do|can|could|should|to)(?: i)? (?:ever )?(?:make (?:it|this|that|things) (?:up|right|better|good)|fix (?:it|this|things|that)|mend (?:it|this|things)|put (?:it|this|things) right|repair|earn|win|get (?:his|her|their) trust)|make it up to)\b",
    "leave": rf"\b{_DECIDES}(?:leave (?:him|her|them)\b(?! (?:alone|be|to|a|in|some|space))|leave my (?:husband|wife|partner|boyfriend|girlfriend)|break up|"
    r"split up|divorce|end (?:it|things)|get a divorce|stay (?:with|or|together)|stay\b(?! (?:up|home|in|here|out|away|quiet|near|close|over|awake|late|calm|off|put|for))|move out|walk away|give up on)",
    CONFESS: rf"\b{_DECIDES}(?:confess|own up|come clean|admit)\b(?! (?:i (?:know|saw|found|noticed)|that i (?:know|saw|found|noticed)))",
    TELL: rf"\b{_DECIDES}(?:tell|admit|let (?:him|her|them) know|(?:say|mention) (?:that )?i (?:know|saw|found|noticed|read|heard))\b",
    "message": rf"\b{_DECIDES}(?:text|message|reply|write|send|call|ring|phone|answer|reach out|respond)\b|"
    r"\b(?:leave it|wait|ignore it) or (?:text|message|reply|write|send|call|ring|answer)\b|\b(?:text|message|reply|write|send|call|ring|answer)(?: (?:him|her|them|back))* or (?:leave|wait|not|ignore)\b",
    "join": rf"\b{_DECIDES}(?:go|come|drive|walk|be there)\b.*\b(?:with|along|too)\b",
    "again": rf"\b{_DECIDES}(?:try|ask|say it|start)(?: (?:him|her|them|it))? (?:again|once more)\b",
    "go_in": rf"\b{_DECIDES}(?:(?:go|come|pop|walk|step|creep|head|run)(?: \w+)? (?:in|up|upstairs|over|down|downstairs|after|out|to|near|and (?:see|sit|find|check))\b|knock|follow|(?:hug|hold|touch|cuddle|kiss) (?:him|her|them)|sit (?:with|next|beside|down|near))",
    "leave_be": rf"\b{_DECIDES}(?:leave (?:it|him|her|them|this)\b|let (?:it|this|him|her|them) (?!know)|give (?:it|him|her|them) (?:\w+ ){{0,3}}(?:space|room|time|days?)|wait\b|back off|drop it|say nothing|keep quiet|stay (?:away|out|quiet)|ignore)",
    "bring_up": rf"\b{_DECIDES}(?:bring|mention|raise|ask|say|talk|speak|thank|point|check)\b",
    "lend_a_hand": rf"\b{_DECIDES}(?:help|clean|cook|make|do|buy|get|take(?! (?:it|that|this) back)|offer|join|pick|tidy|bake|book|order)\b",
    "line": r"\b(?:what|how) (?:do|should|can|could|would|to) (?:i )?(?:say|write|text|reply|answer|respond|tell|put)\b|\bhelp me (?:write|reply|answer|word|say)\b|\bwords (?:for|to) (?:him|her|them)\b",
    "listened": r"\b(?:and |but |then )?(?:i|i've|we) (?:just |only |really |simply )?(?:listened|held (?:his|her|their) hand|held (?:him|her|them)|hugged (?:him|her|them)|sat (?:with|next to|beside|there)|stayed (?:quiet|with|and listened|there)|didn't (?:interrupt|push|say (?:anything|much)|fix|try to fix)|said nothing|let (?:him|her|them) (?:talk|finish|cry)|kept quiet|put my arm)\b",
    "small": r"\b(?:smiled|nodded|squeezed my hand|half smile|little smile|small smile|looked up|laughed|chuckled)\b.*\b(?:then|but|and) (?:he |she |they )?(?:went (?:back|off|on|upstairs|to)|turned|carried on|left|walked (?:off|out|away)|kept|said nothing|that was it|nothing)\b",
    "relief": r"\b(?:thank (?:god|goodness|heavens|the lord|fuck)|phew|what a relief|(?:so|such a|am) relieved|all clear|came back (?:clear|fine|negative|clean|ok|good)|(?:scan|test|results?|biopsy) (?:was|is|were|are) (?:clear|fine|negative|clean|ok|good))\b",
    "better": r"\b(?:we're|we are|we just got|we got) (?:moving in|engaged|getting married|pregnant|expecting|having a baby|talking again|(?:good|ok|fine|close|friends) again|back on track)\b|"
    r"\b(?:(?:he|she|they)(?:'s| has| have| even| actually| just| finally)* (?:(?:properly|really|proper) )?(?:laughed\b(?! at (?:me|him|her|them)\b)|joked|danced|sang|hummed|giggled|chatted|"
    r"(?:hugged|kissed|cuddled|thanked) me|held my hand|(?:cooked|made dinner)\b|(?:asked|asks|wanted to know) (?:me )?(?:about|how) (?:me|my|i)\b|(?:sat|came) (?:next to|down with|down next to) me)|(?:things|it|we|we're|tonight)(?:'s| are| is| were| was)? (?:actually |really |so |been )*(?:good|lovely|nice)(?= tonight| today| again| for once| this week| [!.]|$))|\b(?:was|is|been|got|gets|getting|went|going|bit|little|much|felt|feels|it's) (?:a (?:bit|lot|little) |so much |much )?better\b|\b(?:actually|finally|even) (?:talked|spoke|laughed|smiled|answered|told me|sat|hugged|opened|asked|came)\b",
    "worse": r"\b(?:it's|is|got|gets|getting|went|going|gone|made it|even|much) (?:so much |much |a lot )?(?:worse|backwards?)\b|\bback to (?:square one|how it was|the old|where we)\b",
    "needy": r"\bam i (?:being )?(?:too )?(?:needy|clingy|selfish|much|demanding|jealous|sensitive|unreasonable|overreacting)\b|\btoo (?:needy|clingy|much|demanding)\b.*\?",
    "sign": r"\b(?:is|was) (?:that|it|this) (?:a )?(?:good|bad|progress|normal|a win|good sign|bad sign|better)\b.*\?|\b(?:is|was) (?:that|it|this) (?:a )?(?:good|progress|win)|\b(?:that's|it's|this is) (?:something|a win|progress|good|a good sign|a start) \?",
}  # fmt: skip
_POINTS = {name: worded(pattern) for name, pattern in POINTS.items()}


FACT = "fact"
"""The point of a message that says what is on the partner, and passes on nothing."""
_SIGNS = {LOW: "💔😔😞😢😭😥😓🥺😿☹🙁😣😖😩😫", CROSS: "😡😠🤬😤👿"}
_FLAT = re.compile(
    r"(?:meh|no|nah|ugh+|argh+|urgh|sigh|whatever|bleh|blah|hmph|pff+t?|not good|bad|shit|crap|awful|rubbish|terrible|horrible|low|sad|tired)(?: (?:meh|ugh|day|mood|tbh))*(?: [.!…])*"
)


def mood_of(clean: str) -> str:
    """The mood that a message of nothing but signs shows ("💔"), or ""."""
    return next((mood for mood, signs in _SIGNS.items() if any(sign in clean for sign in signs)), "")


def point(plain: str) -> str:
    """The point of a message, or ""."""
    if _FLAT.fullmatch(plain):
        return FLAT
    spaced = f" {plain}"
    found = next((name for name, pattern in _POINTS.items() if pattern.search(spaced)), "")
    return found if found in CHANGING | FOLLOWING else how_to(plain) or found
