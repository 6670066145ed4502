"""What people say to Ajar about a draft, as patterns for a whole message in plain words, and what each asks for."""

SO = r"(?:(?:so|ok|okay|but|and|well|hm+|oh|wait|right|yeah|yes|no|then|like|um|please|sorry|also|thanks|now|alright|lol) )*"
_IT = r"(?:it|this|that|them|the (?:message|text|draft|letter|note|second|first|whole thing)(?: one)?|mine|yours|your version|my version|my (?:text|message|draft))"
_PART = r"(?:bit|part|line|sentence|word|words|thing|half|question|ending|end|start|beginning|opening|piece)"
_MAKE = r"(?:(?:can|could|would) (?:you|i|we) |please |i (?:want|need|would like|'d like) |i'd like |let's )?(?:(?:make|do|get|have|keep|put|say|write) )?"
_HOW = r"(?:a (?:bit|little|lot|tad) |much |more |even |less |way |far |still |just |really |so |very |kind of |sort of |kinda |something |one |that is |that's |sounds |too )*"
_TONES = (
    r"(?:funn(?:y|ier)|light(?:er|hearted)?|playful|cute(?:r)?|flirt(?:y|ier)|casual|relaxed|chill|natural|normal|serious|formal|deep(?:er)?|heavy|heavier|stiff|soft(?:er)?|gentl(?:e|er)|nicer?|kind(?:er)?|warm(?:er)?|"
    r"direct|blunt(?:er)?|firm(?:er)?|strong(?:er)?|bold(?:er)?|sweet(?:er)?|romantic|cheesy|soppy|corny|therapy|therapist|robotic|cold(?:er)?|weird|fake|posh|polite|grown[- ]up|honest|clear(?:er)?|simple(?:r)?|plain(?:er)?|me|like me|personal|my style|my voice)"
)
ASKED: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "thanks",
        (
            r"(?:thanks|thank you|thx|ta|cheers|nice one|much appreciated|great thanks)(?: (?:a lot|so much|very much|again|mate|man|buddy|bot|love|dear|friend|pal|bro|for (?:that|this|the help|your help|helping)))*",
        ),
    ),
    (
        "sent",
        (
            rf"(?:i(?:'ve| have)? (?:already |just |now )*(?:sent|said|texted|posted|told (?:him|her|them)|pressed send|hit send)(?: {_IT})?|(?:already |just )?sent(?: {_IT})?|it's (?:sent|out|gone)|{_IT} is sent)"
            r"(?: (?:to (?:him|her|them)|already|now|anyway|just now|yesterday|last night|this morning|lol))*",
        ),
    ),
    (
        "reply",
        (
            r"(?:(?:do|don't) you think |think |what if |and if |i bet |suppose )?(?:he|she|they)(?:'ll| will| won't|'d| would)? (?:not |never |ever |even |just |probably |actually )*(?:answers?|repl(?:y|ies)|respond\w*|write back|text(?:s)? back|reads? it|ignores? (?:it|me|this))(?: (?:at all|to (?:it|that|this|me)|back|then|or not|tonight|you think))*",
            r"what (?:if|happens if|do i do if|should i do if|now if) (?:he|she|they) (?:doesn't|don't|does not|do not|didn't|never|won't|will not)(?: even)?(?: (?:answer|reply|respond|write|text|say)\b.*)?",
            r"(?:will|would|does|do|did) (?:he|she|they) (?:even |ever |actually )?(?:answer|reply|respond|read it|like it|understand|get it|write back|text back)\b.*",
            r"(?:he|she|they)(?:'s|'ve| has| have)? (?:just |still |now )*(?:left me on (?:read|seen|delivered)|read it(?: and.*)?|seen it(?: and.*)?|saw it(?: and.*)?|(?:hasn't|haven't|not|didn't|never) (?:replied|answered|responded|reply|answer|respond|written back|write back|texted back|read it)(?: .*)?|ignor(?:ed|ing) (?:it|me))",
            r"(?:still )?(?:no|nothing|not a) (?:reply|answer|response|word)(?: (?:yet|back|from (?:him|her|them)|so far))*|nothing (?:yet|back|so far)|left on (?:read|seen)|it says (?:read|seen|delivered)",
        ),
    ),
    (
        "anger",
        (
            r"i (?:don't|do not) (?:want|need) (?:it|this|that|mine) (?:to be |to sound )?(?:gentle|gentler|soft|softer|nice|kind|kinder|polite|calm)\b.*|why should i be (?:nice|kind|gentle|soft|calm|the nice one)\b.*",
            r"(?:i'm|i am|im) (?:just |so |really |too |still |bloody |very )*(?:angry|furious|mad|raging|fuming|livid|pissed(?: off)?)(?: (?:now|right now|tonight|at (?:him|her|them)|with (?:him|her|them)|though|actually))*",
            r"(?:he|she|they) deserves? (?:it|that|worse|to (?:hear|feel|know) .*)|i want (?:it|this|that) to (?:sting|hurt|hit|land hard)|(?:i'm|i am) (?:sick|tired) of being (?:nice|gentle|kind|the nice one)\b.*|gentle (?:doesn't|never|won't) work\b.*",
        ),
    ),
    (
        "stuck",
        (
            r"(?:so )?i (?:can't|cannot|couldn't) say any(?:thing| of (?:it|that|this))(?: at all)?(?: can i| could i| then)?|(?:so )?(?:what can i say|what am i allowed to say|can i say anything|is anything (?:ok|allowed|fine)|nothing i (?:say|write) is (?:ok|right|good(?: enough)?|fine)|everything i (?:say|write) is wrong)(?: then| at all)?",
        ),
    ),
    (
        "retype",
        (
            rf"(?:what|and) if i (?:just |only )?(?:take out|leave out|drop|cut|remove|delete|skip|lose|add|change|swap|put in|end with|start with|begin with)\b.*|(?:should|could|can) i add\b.*|what if {_IT} (?:didn't|had|started|ended|was|were)\b.*",
        ),
    ),
    (
        "call",
        (
            r"(?:should|shall|could|can|do|would|is|what) (?:i|it|we|if i)\b.*\b(?:call|phone|ring|voice ?(?:note|message)|in person|face to face|out loud|"
            r"video)\b.*",
            r"(?:call|phone|text|message|in person|face to face|voice ?note)(?: \w+){0,3} or (?:call|text|phone|say|in person|face to face|voice)\b.*",
            r"(?:in person|face to face)(?: instead| better)?",
            r"is (?:a )?(?:voice ?note|voice message|call|phone call|letter)(?: \w+){0,2}",
        ),
    ),
    (
        "when",
        (
            r"when (?:should|do|shall|can|could|would|is)\b.*",
            r"what time\b.*",
            r"(?:should|shall|do|can|could|would) i\b.*\b(?:now|tonight|today|tomorrow|later|wait|first|morning|yet|weekend|tonite|right away|straight away|"
            r"asap)\b.*",
            r"(?:is it )?too (?:late|early|soon)(?: to (?:send|text|say).*| now| tonight)?",
            rf"(?:send {_IT} )?(?:now|tonight|today) or (?:later|tomorrow|wait|in the morning)\b.*",
            r"(?:how long )?(?:do|should) i wait\b.*",
            r"is (?:now|tonight|tomorrow) (?:a )?(?:good|bad|right|the right) (?:time|moment)\b.*",
            r"(?:what's|when's) (?:the |a )?(?:best|good|right) (?:time|moment)\b.*",
        ),
    ),
    (
        "send",
        (
            rf"(?:(?:should|shall|do|can|could|may|must) i )?(?:just |still )?(?:send|sending|say|text|use)(?: {_IT})?(?: to \w+)? or (?:not|no|don't|leave it|"
            rf"keep mine|delete)\b.*",
            rf"(?:should|shall|do|can|could|may) i (?:just |still |really )?(?:send|say|text|use|post) {_IT}?(?: (?:to )?\w+)?(?: as (?:it|that) is| like (?:that|"
            rf"this)| anyway)?",
            rf"(?:is|was|would) {_IT} (?:be )?(?:really |now |still )?(?:ok|okay|fine|good|alright|all right|better|enough|ready)(?: to (?:send|say|go))?(?: now|"
            rf" like (?:that|this)| as (?:it|that) is| then| or not)?",
            r"(?:good|ok|okay|safe|fine) to (?:go|send)",
            rf"(?:would|will) you (?:send|say) {_IT}",
            r"would you(?: send (?:it|that|this))?",
            r"yes or no",
            rf"(?:is|isn't|was|does|would|will) (?:{_IT}|that one|this one|(?:he|she|they)(?= find| think| feel)) (?:\w+ )?(?:{_HOW})?(?:sound(?:s|ing)? |come across |come off |seem |feel |(?:find|think|feel) (?:it|that|this)(?:'s| is)? |be )?(?:as |a bit |too |so )*"
            r"(?:passive[- ]aggressive|harsh|needy|mean|pushy|clingy|rude|aggressive|cold|bossy|whiny|desperate|dramatic|naggy|nagging|controlling|manipulative|guilt[- ]?trippy|weird|hurtful|unkind|unfair|fair|ok|okay|better|good|kind|nice|gentle)"
            r"(?: (?:now|enough|then|though|tho|or not|to (?:him|her|them|you)))*",
            rf"{_IT} (?:isn't|is not|wasn't|doesn't sound|is|sounds) (?:{_HOW})?(?:passive[- ]aggressive|harsh|needy|mean|pushy|rude|aggressive|cold|bad|mean|fine|ok|okay|good|better)(?: (?:tho|though|really))*"
            r"(?: (?:is it|right|or is it|isn't it|is that|was it|does it|or))*(?: .*)?",
            r"(?:is (?:this|that|it) )?(?:any )?(?:better|good|nicer|kinder|gentler|closer|improved)(?: (?:now|then|or worse|enough))*",
            r"what do you think(?: of (?:it|that|this))?",
            r"(?:do |can |should )?i (?:just )?(?:text|send|say|use) (?:it|that|this)(?: then)?",
            r"(?:too|is it too) (?:harsh|needy|mean|pushy|clingy|much|strong|rude|cold)",
            r"(?:thoughts|verdict|opinion)",
            rf"is {_IT} (?:{_HOW})?(?:harsh|needy|mean|pushy|clingy|much|strong|blaming|rude|aggressive|cold|bad|whiny|desperate|dramatic|soppy|"
            rf"cheesy)(?: of me)?(?: or (?:not|no|is it ok))?",
        ),
    ),
    (
        "length",
        (
            rf"(?:is|isn't|are) {_IT} (?:\w+ )?(?:too |so |a bit |quite |very )*(?:long|short|many words|wordy)\b.*",
            r"how long should (?:it|this|that) be",
            r"(?:too|is it too) (?:long|short|wordy)(?: or not| do you think)?",
        ),
    ),
    (
        "shorter",
        (
            rf"{_MAKE}(?:{_IT} )?{_HOW}(?:short|shorter|briefer|brief|less|fewer words|less wordy|less long)(?: one| version| please)?",
            rf"(?:shorten|trim|cut)(?: {_IT})?(?: down)?",
            r"(?:in |as )?(?:one|a single|two) (?:line|sentence|words?)",
            r"(?:that's |it's |this is )?(?:way |far |a bit |much )?too (?:long|many words|wordy)\b(?!.*\?).*",
        ),
    ),
    (
        "another",
        (
            r"(?:can i (?:have|see)|give me|show me|do you have|have you got|got|any|is there|are there)?(?: ?\b(?:an|any|some)\b)? ?(?:other|another|one more|"
            r"alternatives?|different|more)\b(?: (?:ways?|versions?|options?|ones?|wordings?|ideas?|tr(?:y|ies)|suggestions?|to say it|for it))*",
            r"try again",
            r"again",
            r"next(?: one)?",
            r"something else",
            r"say it (?:another|a different|some other) way",
            r"(?:i )?(?:don't|do not) like (?:it|that|this)(?: one)?",
            r"rephrase(?: it| that)?",
            r"reword(?: it| that)?",
            r"redo(?: it| that)?",
        ),
    ),
    (
        "tone",
        (
            rf"{_MAKE}(?:{_IT} )?{_HOW}{_TONES}(?:,? (?:please|though|then|thanks|instead|but {_HOW}(?:{_TONES}|not me)))*",
            rf"(?:(?:that's|that is|it's|this is|this sounds|it sounds|that sounds|sounds|it feels|feels|it's a bit|which is) )?(?:{_HOW})?(?:{_TONES})(?:,? (?:but|"
            rf"and|though|so))? (?:it's |that's |still |it's still )?(?:not|isn't|doesn't sound) (?:like |really |quite |very )*(?:me|my style|my voice|"
            rf"how i (?:talk|speak))",
            r"(?:that's|it's|this is|it) (?:not|doesn't sound|isn't)(?: really| quite| very| at all)? (?:like )?(?:me|my style|my voice|how i (?:talk|speak|"
            r"write))\b.*",
            r"i(?:'d| would) never (?:say|talk|write|put it)\b.*",
            r"(?:doesn't|does not|don't) sound like me\b.*",
            r"not (?:really )?(?:me|my style|how i (?:talk|speak))",
            rf"(?:that's |it's |this is )?(?:way |far |a bit |much )?too {_TONES}\b.*",
            rf"(?:can|could) (?:you|we|i) make {_IT}\b.*",
            rf"make {_IT}? ?(?:sound )?(?:more |less |a bit )*\w+",
        ),
    ),
    (
        "why",
        (
            r"what(?:'s| is) (?:so )?(?:wrong|bad) with (?:it|that|this|mine),? (?:it's|it is|that's|he|she|they|i)\b.*",
            r"why(?: (?:so|not|though))?",
            r"why(?: (?:is that|is it|is this|that|would that|does that|does it|was that|would it|should i|can't i)\b.*)?",
            r"how come\b.*",
            r"how is (?:that|it|this)\b.*",
            r"what(?:'s| is) (?:so )?(?:wrong|bad|the problem|the matter|the issue) (?:with|about) (?:it|that|this|mine|my (?:version|words|text|message))",
            r"what(?:'s| is) (?:so )?(?:wrong|bad|the problem)(?: then| here| there| with (?:it|that|this|mine))*(?: (?:it's|its|it is|that's|i mean|i'm|he|she|they)\b.*)?",
            r"what(?:'s| is) bad\b.*",
            r"what do you mean\b.*",
            r"(?:i )?(?:don't|do not) (?:get|see|understand) (?:it|that|why|what|how)\b.*",
            r"(?:but )?it's (?:true|the truth|just a (?:fact|question|joke))(?: though| tho)?",
            r"what(?:'s| is) the (?:harm|point|difference)\b.*",
            r"but (?:it is|she did|he did|they did|she does|he does|they do|i'm right|i am right)",
            r"(?:can you )?explain(?: that| it| why)?",
            r"says who",
            r"how does that (?:close|push|blame|hurt)\b.*",
            r"is it (?:really )?(?:that|so) bad",
            r"that's not (?:true|fair|blame|an attack|a charge|pressure)\b.*",
            r"i (?:wasn't|didn't mean|don't mean)\b.*",
            r"(?:what|how) (?:makes|made) (?:it|that) (?:bad|harsh|pushy|wrong)\b.*",
        ),
    ),
    (
        "part",
        (
            rf"(?:which|what) (?:{_PART}|one|bits|parts|lines|words) (?:is|was|are|sounds?|of (?:it|that|this) is) (?:the )?(?:{_HOW})?(?:wrong|bad|worst|problem|harsh|pushy|mean|off|best|good|one)\b.*",
            rf"(?:which {_PART}|what (?:bit|part|line|sentence|word)|(?:which|what) exactly|(?:which|what) (?:of it|in it|specifically))\b.*",
            r"where(?: exactly)?",
            r"what exactly\b.*",
            rf".*\b(?:the|that|my) (?:\w+[ -]){{0,4}}{_PART}\b.*",
            r"what about the \w+(?: \w+)?",
            r"(?:can|should|do|could|may) i (?:keep|leave|drop|cut|take out|remove|delete|say) (?:the|that|my) .*",
        ),
    ),
    (
        "again",
        (
            r"how (?:would|should|could|do|can) (?:you|i) (?:say|put|word|phrase|write|text|do) (?:it|that|this)(?: (?:then|instead|better|nicely|kindly|to (?:him|her|them)))*|(?:you|u) (?:say|write|do) it(?: then)?|(?:can|could|will) you (?:write|say|do|word|phrase) it(?: for me| then| instead)*",
            r"(?:show|say|see|give|send)(?: it| that| me| the (?:version|words|sentence))+ again",
            r"what (?:was|is) (?:it|your version|the gentler one|the version)(?: again)?",
            r"can i see (?:it|that)(?: again)?",
            r"what (?:do|should|can|could) i (?:say|write|send|text)(?: then| instead| now)?",
        ),
    ),
)
"""The first that fits counts."""
TELLING = (
    r"(?:just|only) \w+",
    r"we (?:never|don't|dont|always|both|usually|didn't|haven't) (?:really |ever |even )?(?:say|do|said|talk about|mention|use|did|done|said) (?:it|that|"
    r"this|those)\b.*",
    r"(?:i|im|i'm) (?:don't|dont|not|do not|am not) (?:know|sure|certain)(?: what to (?:say|write)| how to (?:say|put|start)| about (?:it|this|that))?",
    r"idk\b.*",
    r"i (?:feel|am|was) (?:so )?(?:bad|stupid|scared|nervous|anxious|afraid) (?:now|about (?:it|sending|this)|to (?:send|say|text))\b.*",
    r"(?:im|i'm) (?:so |too )?(?:scared|nervous|afraid|anxious) (?:now|about (?:it|sending|this)|to (?:send|say|text))\b.*",
    r"what (?:does|do|did|is) (?:\w+ ){1,3}mean(?:ing)?\b.*",
    r"i (?:already|just) (?:sent|said|did|texted)\b.*",
    r"(?:i|im|i'm) (?:gonna|going to|will|about to) (?:send|say|text)\b.*",
    r"that (?:helps?|helped|works)\b.*",
    r"it's (?:complicated|for .*|about .*)",
    r"\w+ (?:like|as in) .*",
)
"""What is told of oneself or of the partner, and is no draft."""
