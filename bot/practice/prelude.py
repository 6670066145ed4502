"""What is written before a scene has begun: a yes to what is offered, a question about practice, the first turn already.

Whoever is asked "who shall I play?" and answers "hey love, you seem quiet tonight" has begun: that is said to the partner.
"""

import re

from bot.understanding.normalise import normalise

_YES = re.compile(
    r"(?:(?:y(?:es|eah|ep|up|a|eh)|ok|sure|right|exactly|correct|true|definitely|absolutely|totally|perfect|good|great|fine|spot on|pretty much"
    r"|close(?: enough)?|more or less"
    r"|sort of|kind of|kinda|basically|very much(?: so)?|(?:oh )?god yes|i (?:think|guess|suppose) so|sounds (?:like|about) (?:him|her|them|right"
    r"|it)|(?:that's|it's|this is|that is)"
    r"(?: (?:so|totally|exactly|really|just|pretty much|very|a good|the))* (?:him|her|them|it|right|close|one|fit|match|true|my (?:husband|wife"
    r"|partner|boyfriend|girlfriend)|good|perfect|fine|great)"
    r"|(?:he|she|they|it|that) (?:does|do|is|are)|(?:does|comes) (?:come )?close|(?:him|her|them) exactly|to a t|you (?:got|nailed) (?:him|her|it"
    r"|them)|let's (?:go|do (?:it|that)|start|begin)"
    r"|(?:go|do) (?:on|ahead|it|for it)|works for me|that(?:'ll)? (?:works?|do)|please|thanks|actually|,|\.|!) ?)+"
)
_OWN_WORDS = re.compile(
    r"(?:(?:can|could|may|i|we|i'd|do|use|play|try|have|bring|make|up|pick|choose|take|want|like|with|about|from|and|please|no|yes|ok|rather|it's"
    r"|let's|to|the|a|an|one|something|some|thing|story"
    r"|evening|scene|situation|example|scenario|case|life|real|my|our|own|of|mine|ours|else|instead|custom|different|true|happened|that|which"
    r"|really|actual|actually|practi[sc]e|rehearse"
    r"|role ?play|us|me|just|,|\.|!) ?)+"
)
_OWN = re.compile(
    r"\b(?:(?:my|our) own|mine|ours|own|custom|(?:real|actual|true) (?:one|life|situation|thing|story|case)|happened to (?:me|us)|my (?:situation|story|scenario|life))\b"
)
_LIST = re.compile(
    r"(?:so |ok |and |hey )*(?:(?:what|which)(?: other| kinds? of| sorts? of| all the)? (?:scenes?|evenings?|situations?|scenarios?|options?"
    r"|choices?|ones|rehearsals?|role ?plays?)\b.{0,40}"
    r"|(?:can i |could i |let me |i want to )?(?:see|show|list|tell|give|name|read)(?: me| out)? (?:all |all of )?(?:the |your |a )?(?:full "
    r"|whole )?(?:list|scenes|options|situations|scenarios|choices|titles)\b.{0,30}"
    r"|what(?:'s| is) (?:there|on offer|on the list|available)|what (?:have|do) you (?:got|have|offer)|how many (?:scenes|situations|scenarios"
    r"|evenings)\b.{0,30}|all (?:of them|scenes|the scenes)|(?:the )?(?:full )?list)[ ?.!]*"
)
_PLAY = r"(?:practi[sc](?:e|ing)|rehears(?:e|ing|al)|role ?(?:- )?play(?:ing)?|do (?:this|that|practice|a scene))"
_WHERE = (
    r"(?: (?:with(?:out)? .{1,40}\b(?:around|about|there|home|here|next door|asleep|awake|listening|watching|in the (?:room|house|flat|car|next room)"
    r"|noticing|hearing|knowing|seeing|reading)|when .{1,40}|while .{1,40}|if .{1,40}|without .{1,30}|alone|by myself|on my own"
    r"|at (?:work|home|night)|in (?:public|secret|the \w+)|on (?:the|my) \w+|every (?:day|night)|out loud|aloud))"
)
_THIS = r"(?: (?:this|it|here|at all|properly|quietly|secretly|(?:a )?scenes?))*"
_WE = r"(?:(?:do|can|could|should|would|am|are|to|i|we|you|one|people|ok|possible) ?)*"
_ABOUT = re.compile(
    rf"(?:so |ok |and |but |hey )*(?:(?:how|where|when) {_WE}{_PLAY}{_THIS}{_WHERE}?"
    rf"|(?:can|could|is it (?:possible|ok)) {_WE}{_PLAY}{_THIS}{_WHERE})[ ?.!]*"
    rf"|(?:what is|what's|what does|how does|why|is|does) (?:the |this |a |your )?{_PLAY}"
    r"(?: (?:thing|here|do|work|for|about|help|helpful|useful|private|worth it|free|like|mean|good for|actually|really|any good))*[ ?.!]*"
)
_GUARDED = re.compile(
    r"(?:(?:with|by|against|on|and|but|make|it|be|as|like|please|to|play|have|give me|i want|i'd like|let me|let's|can you|can i|practi[sc]e"
    r"|practi[sc]ing|rehearse|role ?play) )*"
    r"(?:a |an |the |some(?:one|body) |your |my )?(?:(?:person|man|woman|partner|one) )?(?:(?:who|that)(?:'s| is| are) )?"
    r"(?:(?:really|very|super|so|extremely|properly|completely|totally|more|most|as|quite|pretty) )*"
    r"(?:closed(?: (?:- )?off| up)?|shut(?: (?:- )?(?:down|off))|guarded|difficult|hard|harder|hardest|tough|toughest|stubborn|avoidant"
    r"|stonewalling|cold|distant|unavailable|emotionally unavailable|tight (?:- )?lipped|closed book)"
    r"(?: (?:person|partner|one|man|woman|type|someone|somebody|husband|wife|guy|scene|character|mode|version|possible))?(?: please| then| now)*[ .!?]*"
)
_TO_SOMEBODY = re.compile(r"\b(?:you|your|you're|you've|you'd|you'll|yours|yourself|we|us|we're|we've|let's)\b")
_BEGINS = re.compile(
    r"(?:(?:hey|hi|hiya|hello|evening|good evening|morning|so|oh|um|ok|right)[ ,.!]*)*(?:love|babe|baby|honey|darling|dear|sweetheart|hun|hon|my love|sweetie|mate)\b"
    r"|(?:i'm|i am) (?:so |really |very )*sorry\b|sorry\b|i (?:miss|love|feel|felt|was (?:hurt|scared|worried|sad|lonely)|want us)\b|i(?:'ve"
    r"| have) (?:been thinking|something|got something)\b|(?:are|have|did|do) you\b|how was\b|what happened\b"
)
_TO_AJAR = re.compile(
    r"(?:(?:so|ok|hey|well|hm+|um|no|yes|please|actually|sorry|but|wait) )*(?:(?:can|could|would|will|do|should|shall) (?:you|we|i)"
    r" (?:please )?(?:play|choose|pick|decide|explain|do|be|make|start|begin|skip|change|have|try|show|give|help|stop|go back|practi[sc]e"
    r"|rehearse|mean|know|suggest|recommend)\b"
    r"|you (?:choose|pick|decide|can (?:choose|pick|decide)|tell me|say|know best|play|be)\b|(?:up to|whatever) you\b|what (?:do|does|would|did)"
    r" (?:you|that|it|this) (?:mean|suggest|recommend|think)|which (?:one )?(?:do|would) you|why (?:do|are|would) you (?:ask|need|want)"
    r"|let's (?:go|start|begin|do|try|play|say|just|skip|have|pick|practi[sc]e|take)|i don't understand|what's the difference|i want (?:you )?to"
    r" (?:practi[sc]e|play|rehearse))"
)
_OF_A_THIRD = re.compile(
    r"(?:(?:well|um|more|like|a bit|probably|i think|i guess|maybe|none|neither|both|all|mix|it's|that's|no|not|someone|somebody|person|the|a|an"
    r"|one|who|that|more like|of them|,) )*(?:he|she|they|he's|she's|they're|someone|somebody|my \w+|a person|a mix)\b"
)
_ON = re.compile(
    r"(?:(?:ok|yes|yeah|right|so|and|let's|we can|can we|please|i'm|i am|now|then|back|ready|here|again|continue|continuing|resume|resuming"
    r"|proceed|unpause|un - pause|carry on|keep going|keep playing|go on"
    r"|play on|going on|start again|(?:back )?where (?:were we|was i|we were|it was)|i'd like to|i want to|,|!|\.|\?) ?)+"
)
MOST_GUARDED = 3


def affirms(text: str) -> bool:
    """Whether all of this says yes to what is offered: "yeah thats her", "pretty much"."""
    return _YES.fullmatch(normalise(text).plain) is not None


def goes_on(text: str) -> bool:
    """Whether all of this takes up what was on hold: "im back", "continue", "keep going"."""
    return _ON.fullmatch(normalise(text).plain) is not None


def asks_for_own(text: str) -> bool:
    """Whether this asks to play something of one's own, without telling it yet."""
    plain = normalise(text).plain
    return _OWN.search(plain) is not None and _OWN_WORDS.fullmatch(plain) is not None


def asks_what_there_is(text: str) -> bool:
    """Whether this asks which scenes there are."""
    return _LIST.fullmatch(normalise(text).plain) is not None


def asks_about_practice(text: str) -> bool:
    """Whether this asks how practice goes, not for a scene: "how do i practise with the kids around"."""
    return _ABOUT.fullmatch(normalise(text).plain) is not None


def degree_in(text: str) -> int:
    """How guarded a partner is asked for, from 1 to 3, where that is all that is asked for; else 0."""
    return MOST_GUARDED if _GUARDED.fullmatch(normalise(text).plain) else 0


def first_turn(text: str) -> bool:
    """Whether this is said to the partner already."""
    plain = normalise(text).plain
    if _TO_AJAR.match(plain) or _OF_A_THIRD.match(plain):
        return False
    return _BEGINS.match(plain) is not None or (_TO_SOMEBODY.search(plain) is not None and len(plain.split()) > 2)
