"""What is written in the middle of a scene and said to the coach, not to the partner: it is no turn.

    "line"    for words: "what should I say now?"        "easier"  a less guarded partner, "harder" a more guarded one
    "how"     how this works: "?"                        "scenes"  another scene
    "wrong"   the coach was wrong                        "stop"    enough
    "review"  what was wrong with the last turn

Only whole messages: "I don't know what to say. I'm so sorry" is said to the partner.
"""

import re

from bot.understanding.normalise import normalise

LINE, REVIEW, WRONG, HARDER, EASIER, SCENES, STOP, HOW = (
    "line", "review", "wrong", "harder", "easier", "scenes", "stop", "how",
)  # fmt: skip
ASIDES = (LINE, REVIEW, WRONG, HARDER, EASIER, SCENES, STOP, HOW)

_PLAYED = "sam"
"""Stands for whoever is played."""
_LEAD = (
    r"(?:(?:so|ok|well|right|now|hm+|um+|er+|oh|ah|god|oh my god|and|but|then|please|hey|hi|wait|hang on|hold on|sorry|help|help me|coach|ajar|bot|yes|no|"
    r"actually|honestly|i think|could you|can you|question|this is hard|i'm stuck|stuck|thanks|thank you|[,.!?:;-])+ )*"
)
_TAIL = r"(?: (?:now|then|next|first|here|there|instead|exactly|please|though|again|at this point|coach|ajar|bot|thanks|thank you|lol|to (?:that|this|it|him|her|them)|about (?:that|this|it)|[?.!,…])+)*"
_SAY = r"(?:say|answer|reply|respond|do|tell|ask|try|put it|word it|phrase it|start|begin|go on|continue|write|type|react|handle)"
_I = r"(?:i|we|one)"
_MAKE = r"(?:(?:can|could|will|would) (?:you|we|i) |let's |i want to |i'd like to |i would like to |i want |i'd like |please )*(?:make |have |try |play |give me |be |turn |take )?(?:it|this|that|him|her|them|sam|the (?:scene|partner|next one)|a|an|one|something|someone|somebody)? ?(?:to be )?(?:a (?:bit|little|lot|notch) |much |even |way )?"
_PRACTICE = r"(?:practi[sc](?:e|ing)|rehears(?:e|ing|al)|role ?(?:- )?play(?:ing)?|roleplay(?:ing)?|play(?:ing|acting)?|(?:the |this )?(?:scene|practice|game|exercise|session|rehearsal|role ?(?:- )?play|roleplay|simulation))"
_WANT = r"(?:i want(?: to)?|i'd like(?: to)?|i would like(?: to)?|i need to|i think i'll|i'll|let's|can we|can i|could we|could i|may i|i'm going to|time to|shall we|please)"

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
        rf"(?:{_WANT} )?(?:stop|end|quit|finish|leave|exit|be done with|give up(?: on)?|cancel|get out of|come out of|step out of)(?: with)? {_PRACTICE}",
        rf"(?:i'm|i am|we're)? ?(?:done|finished|through|over|had enough|tired|bored|fed up)(?: with| of| from)? {_PRACTICE}",
        rf"(?:no more|enough(?: of)?|that's enough|that's it for) {_PRACTICE}(?: for (?:now|today|tonight))?",
        r"i (?:don't|do not) (?:want|feel like)(?: to)? (?:practi[sc](?:e|ing)|rehears(?:e|ing)|play(?:ing)?|role ?play(?:ing)?)(?: (?:any ?more|any longer|this|now))*",
        r"(?:bye(?: bye)?|goodbye|cya|see ya|see you(?: later| soon)?|ttyl|got to go|i(?:'ve)? got to go|i have to go|i need to go|that's all(?: for (?:now|today|tonight))?|that's it(?: for (?:now|today|tonight))|stop (?:it |this |here )?(?:now|please)|i'm (?:done|finished|out)(?: (?:now|here|for (?:now|today|tonight)))*|i want out|end (?:it|this)?|quit|exit)(?: (?:ajar|bot|coach|then|for now|now))*",
    ),
    HOW: (
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
