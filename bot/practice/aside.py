"""What is written in the middle of a scene and said to the coach, not to the partner: it is no turn.

    "line"    for words: "what should I say now?"        "easier"  a less guarded partner, "harder" a more guarded one
    "how"     how this works: "?"                        "scenes"  another scene
    "wrong"   the coach was wrong                        "stop"    enough
    "review"  what was wrong with the last turn          "pause"   a break, "afresh" the same from the start
    "better"  what went well, which turn was better      "door"    what the door is
    "player"  who is played, or shall be                 "felt"    what the one who is played feels
    "unlike"  the partner at home would say it otherwise

Only whole messages: "I don't know what to say. I'm so sorry" is said to the partner.
"""

import re

from bot.understanding.normalise import normalise

LINE, REVIEW, WRONG, HARDER, EASIER, SCENES, STOP, HOW = (
    "line", "review", "wrong", "harder", "easier", "scenes", "stop", "how",
)  # fmt: skip
BETTER, DOOR, PLAYER, FELT, UNLIKE = "better", "door", "player", "felt", "unlike"
PAUSE, AFRESH = "pause", "afresh"
ASIDES = (LINE, REVIEW, WRONG, HARDER, EASIER, SCENES, STOP, HOW, BETTER, DOOR, PLAYER, FELT, UNLIKE, PAUSE, AFRESH)

_PLAYED = "sam"
"""Stands for whoever is played."""
_LEAD = (
    r"(?:(?:so|ok|well|right|now|hm+|um+|er+|oh|ah|god|oh my god|and|but|then|please|hey|hi|wait|hang on|hold on|sorry|help|help me|coach|ajar|bot|yes|no|"
    r"actually|honestly|i mean|i think|could you|can you|question|this is hard|i'm stuck|stuck|thanks|thank you|[,.!?:;-])+ )*"
)
_TAIL = r"(?: (?:now|then|next|first|here|there|instead|exactly|please|though|again|at this point|coach|ajar|bot|thanks|thank you|lol|to (?:that|this|it|him|her|them)|about (?:that|this|it)|[?.!,…])+)*"
_SAY = r"(?:say|answer|reply|respond|do|tell|ask|try|put it|word it|phrase it|start|begin|go on|continue|write|type|react|handle)"
_I = r"(?:i|we|one)"
_MAKE = r"(?:(?:can|could|will|would) (?:you|we|i) |let's |i want to |i'd like to |i would like to |i want |i'd like |please )*(?:make |have |try |play |give me |be |turn |take )?(?:it|this|that|him|her|them|sam|the (?:scene|partner|next one)|a|an|one|something|someone|somebody)? ?(?:to be )?(?:a (?:bit|little|lot|notch) |much |even |way )?"
_PRACTICE = r"(?:practi[sc](?:e|ing)|rehears(?:e|ing|al)|role ?(?:- )?play(?:ing)?|roleplay(?:ing)?|play(?:ing|acting)?|(?:the |this )?(?:scene|practice|game|exercise|session|rehearsal|role ?(?:- )?play|roleplay|simulation))"
_WANT = r"(?:i want(?: to)?|i'd like(?: to)?|i would like(?: to)?|i need to|i think i'll|i'll|let's|can we|can i|could we|could i|may i|i'm going to|time to|shall we|please)"

_PLAYED_ONE = r"(?:he|she|they|sam|the partner|my partner|my (?:husband|wife|boyfriend|girlfriend))"
_WHO = r"(?:husband|wife|boyfriend|girlfriend|partner|fianc[eé]+|bf|gf|man|woman|guy)"
_SEX = r"(?:man|woman|guy|girl|boy|lady|male|female|husband|wife|he|she)"
_FOR_NOW = r"(?: for (?:now|today|tonight|this time|one (?:night|evening|day)|me))?"
_ASKED_OF_YOU = r"(?:(?:can|could|will|would) you (?:please )?|please |i want you to |i'd like you to )?"
_CALLED = r"(?:(?:he|she|they)(?:'s| is|'re| are) (?:called|named)|(?:his|her|their) name(?:'s| is)) [\w'-]{2,15}"
_QUOTED_DOOR = r'"? ?(?:door|ajar|latch|on the latch|door thing) ?"?'
_WOULD = (
    r"(?:would|'d|will|'ll) (?:more likely |rather |just |probably |only |always |usually )*(?:say|go|answer|be like)"
)
_HIS_WAY = rf"(?:{_PLAYED_ONE}|it) ?{_WOULD}[,:]? (?:something like |more like )?.{{2,80}}"

_PATTERNS = {
    LINE: (
        rf"(?:what|how)(?: else| the hell| on earth)? (?:do|should|can|could|would|shall|might|am) {_I} (?:supposed to |meant to |even |possibly |best |now |have to )*(?:{_SAY}|have (?:said|done|answered|asked|tried))(?: (?:it|this|that|back|him|her|them|better|differently|to sam))*",
        r"(?:what|how) (?:would|do|'d|should) you(?: \w+)? (?:say|do|suggest|recommend|try|answer|put it|advise)(?: (?:it|here|instead))*",
        r"what now|now what|what next|what then|then what|what else|and now",
        rf"what to {_SAY}|how to {_SAY}",
        r"what(?:'s| is| would be) (?:a |the )?(?:better|good|right|best|kinder|gentler) (?:thing|way|answer|line|reply|response|question|version|move)(?: to .{1,24})?",
        r"(?:i'm |i am )?stuck(?: here)?(?: ,)?(?: help)?(?: me)?|(?:a |any )?better (?:way|line|version)(?: to .{1,24})?",
        rf"(?:i (?:really |still |honestly |just )?(?:don't|do not) know|not sure|i'm not sure|no idea|i have no idea|i've no idea|no clue|don't know|i never know) (?:what|how)(?: else)? (?:to|i (?:should|can|could|would)|one|i'm supposed to)(?: {_SAY})?(?: (?:it|this|that|back|him|her|them|better))*",
        r"(?:i'm |i am )?(?:stuck|lost for words|out of ideas|out of words|blank|at a loss|speechless|drawing a blank)|my mind(?:'s| is| went| has gone)? blank|i can't think of anything(?: to say)?|i've got nothing|i'm lost",
        r"(?:(?:can|could|will|would) you |please |i need |i want |i'd like |can i (?:have|get) |may i have )?(?:give|show|tell|suggest|offer|lend|find|help)? ?(?:to )?(?:me )?(?:with )?(?:a|an|some|any|one|another|the)? ?(?:good |better |first |concrete |little )?(?:examples?|hints?|tips?|suggestions?|sample|clue|template|starter|pointer|line to (?:say|try)|sentence to (?:say|try)|words to say|something to (?:say|try))",
        r"(?:(?:can|could|will|would) you |please )?(?:(?:show|teach) me|(?:tell|help) me(?= (?:how|what|find)))(?: (?:how(?: to .{1,20})?|what to (?:say|do|try|answer)|what you(?:'d| would) say|one|what you mean|the right way|a better way|it|find (?:the )?words))?",
        r"(?:any|got any|have you any|do you have any) (?:ideas|tips|suggestions|hints|advice|help|thoughts)",
        r"(?:you (?:say|do|try) it|your turn|you go)",
    ),
    REVIEW: (
        r"(?:did i (?:push|press|go|come (?:across|on)|sound)|was i(?: being)?|am i(?: being)?) "
        r"(?:too (?:hard|much|far|fast|soon|strong|harsh|pushy|cold)|pushing|pushy|harsh)(?: there)?",
        r"what did i (?:do|say|get) (?:wrong|right|that was (?:so )?(?:wrong|bad))",
        r"what(?:'s| is| was) (?:so )?(?:wrong|bad|off) (?:with|about) (?:that|it|this|what i (?:said|wrote)|my (?:line|sentence|answer|words))",
        r"where did i go wrong|did i (?:do|say|get|put) (?:that|it|this) (?:wrong|right|badly|well|ok|too (?:harshly|soon))|did i do (?:ok|well|all right|badly)",
        r"how (?:did|am|was) i (?:do|doing)|how did (?:that|it) (?:land|come across|sound)|how did i do on that",
        r"was (?:that|it)(?: any)? (?:ok|good|better|right|wrong|too (?:much|pushy|soon|harsh|long|needy)|all right|alright|fine|rude|helpful)",
        r"why (?:was|is|wasn't|isn't) (?:that|it|this|what i said) (?:bad|wrong|not (?:good|ok|right)|good|ok|right|a push|blame|pushy|pressure|too early)",
        r"why (?:did|is|was|does|do|are|would|won't|doesn't|isn't) (?:he|she|they|sam) (?:so |just )?(?:say|said|react|do|get|go|close|shut|leave|cross|angry|cold|mad|upset|respond|answer|not|doing|saying|being|short)\b(?!.*\byou).{0,30}",
        r"why did (?:the )?(?:door|it|that) (?:close|shut|fall|go down|not (?:open|work))",
    ),
    WRONG: (
        r"(?:that|this|the|your) (?:feedback|advice|comment|score|reading|correction|verdict|tip|coach(?:ing)?|remark|judg(?:e)?ment|hint)(?:'s| is| was| seems| makes| sounds)(?: just| so| really| a bit| totally| completely)? (?:wrong|unfair|not (?:right|fair|true|helpful|ok)|stupid|rubbish|bad|nonsense|off|useless|weird|silly|no sense|mistaken|harsh|unhelpful|contradictory|confusing|generic)",
        r"(?:i )?(?:don't|do not) agree with (?:the|your|that|this) (?:feedback|coach|coaching|advice|comment|tip)|i disagree with (?:the|your|that) (?:feedback|coach|coaching|advice|comment)",
        r"(?:the )?coach (?:is|was|got it|has it|misread (?:it|me|that)) ?(?:wrong|off|mistaken)?",
        r"you (?:misread|misunderstood|misheard) (?:me|that|it|what i said)|you(?: have|'ve)? (?:got|read|took|understood|heard) (?:that|it|me) (?:wrong|wrongly)",
        r"(?:there (?:is|was|'s|isn't|wasn't)(?: no| a)? \"? ?but \"?(?: in (?:it|that|there))?|i (?:didn't|never) (?:say|said|write|wrote|use) (?:a |the word )?\"? ?but \"?)",
        r"(?:i (?:only |just )?asked (?:only |just )?one question|that was (?:only |just )?one question|i didn't ask (?:a question|anything)|that (?:wasn't|was not|isn't|is not) (?:a (?:push|question|fix|why|verdict)|blame|pressure|advice|judg(?:e)?ment|what i meant at all))",
    ),
    HARDER: (
        rf"{_MAKE}(?:harder|tougher|trickier|more (?:difficult|guarded|closed|realistic|stubborn|resistant|challenging|of a challenge))(?: (?:one|partner|scene|version|for me|on me))*",
        r"(?:this|it|that|he|she|sam)?(?:'s| is| was)? ?(?:far |way |much )?too easy",
    ),
    EASIER: (
        rf"{_MAKE}(?:easier|less (?:difficult|guarded|closed|stubborn|hard|harsh)|more (?:open|friendly|gentle))(?: (?:one|partner|scene|version|for me|on me))*",
        r"(?:(?:this|it) (?:exercise |scene |one )?(?:'s|is) )?(?:far |way |much )?too (?:hard|difficult)(?: for me)?|(?:go|be) easier on me|go easy on me",
    ),
    SCENES: (
        rf"(?:{_WANT} )?(?:do|try|have|practi[sc]e|pick|choose|play|go to|switch to|change to|see|get)? ?(?:a |an |the |to |some )?(?:different|another|other|new|next) (?:scenes?|situations?|scenarios?|exercise)",
        rf"(?:{_WANT} )?(?:change|switch|swap|choose|pick) (?:the |this |a |my )?(?:scene|situation|scenario)",
    ),
    STOP: (
        rf"(?:that's|that is|that'll|that will)(?: be)? (?:enough|all|it|do|a wrap){_FOR_NOW}|(?:it's )?a wrap|wrap (?:it|this) up|finish|done",
        rf"(?:i'm|i am|i'll be|i'm going to be|we're) (?:stopping|finishing|ending)(?: here| there| it here| this)?{_FOR_NOW}",
        rf"(?:i'd like to|i want to|i'll|let's|can we|can i) (?:stop|finish|end)(?: here| there| it here| now)?{_FOR_NOW}|enough{_FOR_NOW}",
        rf"(?:{_WANT} )?(?:stop|end|quit|finish|leave|exit|be done with|give up(?: on)?|cancel|get out of|come out of|step out of)(?: with)? {_PRACTICE}",
        rf"(?:i'm|i am|we're)? ?(?:done|finished|through|over|had enough|tired|bored|fed up)(?: with| of| from)? {_PRACTICE}",
        rf"(?:no more|enough(?: of)?|that's enough|that's it for) {_PRACTICE}(?: for (?:now|today|tonight))?",
        r"i (?:don't|do not) (?:want|feel like)(?: to)? (?:practi[sc](?:e|ing)|rehears(?:e|ing)|play(?:ing)?|role ?play(?:ing)?)(?: (?:any ?more|any longer|this|now))*",
        r"(?:bye(?: bye)?|goodbye|cya|see ya|see you(?: later| soon)?|ttyl|got to go|i(?:'ve)? got to go|i have to go|i need to go|that's all(?: for (?:now|today|tonight))?|that's it(?: for (?:now|today|tonight))|stop (?:it |this |here )?(?:now|please)|i'm (?:done|finished|out)(?: (?:now|here|for (?:now|today|tonight)))*|i want out|end (?:it|this)?|quit|exit)(?: (?:ajar|bot|coach|then|for now|now))*",
    ),
    BETTER: (
        r"what (?:did i (?:do|say|get) (?:well|good|best|right)|(?:was|went|did go) (?:good|well|right|best)|worked(?: best)?)",
        r"(?:which|what)(?: one| line| turn)? (?:was|is|worked|landed|went|did)(?: the)? (?:better|best)(?: so far)?"
        r"(?: [,:-])?(?: (?:the |my )?(?:first|second|third|last|one|or|before|line|other|of the two))*",
        r"was the (?:first|second|last)(?: one| line)? (?:any )?better(?: than .{1,24})?",
    ),
    DOOR: (
        rf"(?:what|which)(?:'s| is| does| do you mean(?: by| with)?|)(?: the| a| this| that| your)? {_QUOTED_DOOR}"
        r"(?: (?:mean|about|stand for|supposed to (?:be|mean)))?",
        rf"(?:explain|tell me about) (?:the |this |that )?{_QUOTED_DOOR}|is the door (?:open|shut|ajar) (?:now|yet)",
    ),
    PLAYER: (
        rf"is {_PLAYED_ONE} (?:(?:supposed|meant) to be )?(?:a |the |my )?{_SEX}(?: or (?:a |the )?{_SEX})?",
        r"(?:who is|who's) sam|who (?:are you|is it you're) playing|who am i talking (?:to|with)|(?:what|which) gender is sam|how old is sam",
        rf"{_ASKED_OF_YOU}(?:play|be played by|act as|act like|pretend to be) (?:my )?(?:{_WHO}|him|her|someone|somebody)(?: else)?"
        rf"(?: [\w'-]{{2,15}})?(?: instead)?(?: ,)?(?: {_CALLED})?",
        rf"{_CALLED}|(?:can i |please )?call (?:sam|yourself|the partner) [\w'-]{{2,15}}",
    ),
    FELT: (
        rf"what(?:'s| is| are| was|'re)? {_PLAYED_ONE} (?:even |actually |really )?(?:(?:meant|supposed) to be )?"
        r"(?:feel|feeling|think|thinking|hiding|going through|(?:so )?(?:upset|angry|sad|worried) about)",
        rf"what(?:'s| is) (?:going on|wrong|up|the matter) (?:with|in|inside) (?:{_PLAYED_ONE}|him|her|them)",
        rf"how (?:is|does) {_PLAYED_ONE} (?:feel|feeling)|what does {_PLAYED_ONE} (?:feel|think|want|need)",
    ),
    UNLIKE: (
        rf"{_PLAYED_ONE} (?:would(?:n't| not| never)|does(?:n't| not)|do(?:n't| not)|never|never would) "
        r"(?:say|says|talk|talks|answer|answers|react|reacts|speak|speaks|put it)(?: (?:that|this|it|like|so|any of))*"
        rf"(?: (?:[.,;:!-]|and|but))*(?: {_HIS_WAY})?",
        rf"(?:more like|at home|in real life|really) ,? ?{_HIS_WAY}",
    ),
    PAUSE: (
        r"(?:(?:i|we) (?:need|could do with|want)(?: to (?:take|have))?|i'd like|can (?:i|we) (?:have|take)|could (?:i|we) (?:have|take)"
        r"|i'll take|i'm taking|i'm having|taking|let's take|let me take|let's have|time for)"
        r" (?:a |an )?(?:(?:short|little|quick|tea|toilet|loo|coffee|bathroom) )?(?:break|breather|pause|time ?(?:- )?out)" + _FOR_NOW,
        r"brb|be right back|afk|back in (?:a |one |two |five |ten |\d+ )?(?:sec|second|min|minute|moment|bit|tick)s?",
        r"i'll be (?:right )?back(?: in (?:a |one |two |five |ten |\d+ )?(?:sec|second|min|minute|moment|bit|tick)s?)?",
    ),
    AFRESH: (
        rf"(?:{_WANT} )?(?:start|begin|do (?:it|this|that|the scene)|try (?:it|this|that|the scene)|go|play it) (?:(?:all )?over(?: again)?"
        r"|again|afresh|(?:again )?from (?:the )?(?:start|top|beginning|scratch))|(?:again )?from the (?:top|very start)",
    ),
    HOW: (
        r"(?:can|could|may) i (?:ask|talk to|speak to|have) (?:the |my )?coach(?: (?:something|a question|a sec|a moment))?|(?:hey |hi )?coach",
        r"(?:i have |i've got )?(?:a |one )?(?:question|something) (?:for|to ask) (?:the |my )?coach",
        r"(?:is|am i talking to)(?: this| it| that| sam)? (?:a |an )?(?:real )?(?:person|human|bot|ai|robot|machine|someone real)(?: i'm talking to)?",
        r"how (?:does|do|should) (?:this|it|i|we|you) (?:work|use (?:this|it)|do this|practi[sc]e)(?: (?:this|it))?|what (?:can|do|should) i do here|what are (?:my|the) (?:options|rules)|what is this|who are you(?: really)?|are you (?:real|a (?:real )?(?:bot|human|person|machine|robot)|an ai)|is this (?:real|a bot|an ai)|what are you|i don't (?:get|understand) (?:this (?:game|exercise|thing)|how this works|the rules|what to do)",
    ),
}  # fmt: skip
_COMPILED = {kind: re.compile(f"{_LEAD}(?:{'|'.join(found)}){_TAIL}") for kind, found in _PATTERNS.items()}


def aside(text: str, partner: str) -> str:
    """Which of `ASIDES` this whole message is, or "" if it is said to the partner of this name."""
    plain = normalise(text).plain
    if not any(letter.isalnum() for letter in plain):
        return HOW
    named = plain.replace(partner.lower(), _PLAYED) if partner else plain
    return next((kind for kind, pattern in _COMPILED.items() if pattern.fullmatch(named)), "")


_NAME_TOLD = re.compile(
    r"\b(?:called|named|name(?:['’]?s| is)|call (?:\w+)|play (?:my )?(?:husband|wife|boyfriend|girlfriend|partner)) "
    r"(?!instead|please|now|he|she|they|as|in|for|then)(?P<name>[A-Za-zÀ-ÿ][\w'-]{1,14})\b",
    re.IGNORECASE,
)
_LINE_TOLD = re.compile(
    r"(?:would|['’]d|d|will|['’]ll) (?:more likely |rather |just |probably |only |always |usually )*(?:say|go|answer|be like)[,:]? "
    r"(?:something like |more like )?(?P<line>.{2,80})",
    re.IGNORECASE,
)


def name_told(text: str) -> str:
    """The name that the partner shall have, out of "he's called tunde"; "" if none is said."""
    found = _NAME_TOLD.search(text)
    return found["name"][:1].upper() + found["name"][1:] if found else ""


def line_told(text: str) -> str:
    """What the partner at home would say, out of "he'd say 'not now'"; "" if nothing is said."""
    found = _LINE_TOLD.search(text)
    line = found["line"].strip(" \"“”'‘’.,:") if found else ""
    return line[:1].upper() + line[1:]
