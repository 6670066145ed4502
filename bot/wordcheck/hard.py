"""What weighs too much for a gentler wording: insults, prices, guilt, truths that no wording makes small.

Each is known by its words wherever they stand in a sentence, so that a kind beginning clears nothing. Where one is found
no other wording is offered for it: what it does is named, and what such a message can and can't do.
"""

import re

INSULT, GUILT, SARCASM, SPIED, TRUTH, THREAT = "insult", "guilt", "sarcasm", "spied", "truth", "threat"
BEYOND_WORDING = frozenset((SPIED, TRUTH))
"""Of these no sentence is offered at all."""

_IS = r"(?:you|u)(?:'re| are| were|'ve been| have been|'ve become)?"
_SUCH = (
    r"(?:(?:being|just|always|such|a|an|the|so|really|absolute|complete|total|utter|pure|real|little|big|old|fat|lazy|selfish|stupid|lying|cheating|"
    r"cold|heartless|spoilt|spoiled|bloody|fucking|f\*+ing|damn|goddamn|emotional|fucken|most|ungrateful|pathetic|miserable|poor|sad) )*"
)
_NAME = (
    r"(?:idiot|moron|imbecile|asshole|arsehole|bastard|bitch|cunt|dick|dickhead|prick|twat|wanker|loser|jerk|pig|slut|whore|psycho|psychopath|sociopath|"
    r"piece of \w+|creep|cow|witch|brat|drama queen|waste of \w+|joke|disgrace|fool|robot|monster|parasite|leech|man-?child|clown|snake|freak|nutter|trash|scum|dumbass|douche\w*)"
)
_FOUL = re.compile(
    r"\b(?:fuck\w*|f\*+k?\w*|shit\w*|bullshit|bitch\w*|cunt|arse\w*|ass|asshole|bastard|crap|wtf|stfu|dick|piss\w*)\b",
    re.IGNORECASE,
)
_AT_THEM = re.compile(
    r"\b(?:you|u|ur|your|you're|yourself)\b|^(?:stop|shut|get|go|answer|talk|tell|grow|wtf|stfu)\b", re.IGNORECASE
)
_OWN_FAULT = re.compile(
    r"\bi(?:'ve| have)? (?:\w+ )?(?:fucked|screwed|messed) (?:it |this |things |everything )?up\b|\bi(?:'m| am| was|'ve been| feel| felt)(?: like)? (?:\w+ ){0,3}(?:shit\w*|crap|arse\w*|ass|asshole|bastard|bitch|dick|fuck\w*)\b|\bi love the shit\b",
    re.IGNORECASE,
)
_FOND = re.compile(r"^(?!.*\bbut\b).*\b(?:love|adore|miss(?:ed)?) you\b", re.IGNORECASE)
"""Where it stands a name is a tease: "you fool, I love you"."""
_LABEL = (
    r"(?:abuse|abusive|abuser|toxic|gaslight\w*|narcissis\w*|manipulati\w+|controlling|emotionally (?:unavailable|stunted|dead|immature)|avoidant|bipolar|autistic|sick in the head|"
    r"mental(?:ly ill)?|insane|crazy|psychotic|pathetic|disgusting|worthless|useless|hopeless|impossible|heartless|spineless|gutless|unbearable|hateful|cowardly|a lost cause|"
    r"dead to me|dead inside|cold-hearted|ridiculous|cruel|evil|nasty|vile|childish|immature|selfish|self-absorbed|lazy|ungrateful|hard work|too sensitive|a coward|a liar|a cheat|the problem|incapable of \w+)"
)

_KINDS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(rf"(?:{words})", re.IGNORECASE))
    for kind, words in (
        (
            SPIED,
            r"\bi(?:'ve| have)?(?: \w+){0,2} (?:read|went through|gone through|looked (?:at|in|into|through)|looking (?:at|in|into|through)|checked|checking|searched|opened|hacked|got into|unlocked|been through|been reading|tracked|tracking|followed|recorded|copied|screenshotted|found) "
            r"(?:\w+ ){0,2}?(?:your|ur) (?:\w+ ){0,2}?(?:diary|journal|phone|mobile|messages|texts|dms|emails?|inbox|chats?|laptop|ipad|computer|browser|history|letters?|notes?app|location|bank \w+|drawer|bag|pockets|wallet|instagram|facebook|whatsapp|photos|password|medical \w+|therapy \w+)\b"
            r"|\bi (?:saw|read|know about|found) (?:your|the) (?:messages|texts|chats?|dms|emails?|photos) (?:to|with|from|of)\b|\bi (?:saw|read) (?:it |that |everything )?(?:in|on) your (?:phone|diary|journal|laptop|messages|texts|emails?)\b",
        ),
        (
            TRUTH,
            r"\bi(?:'ve| have|'d| had)?(?: (?:also|actually|once|just|been|only))* (?:slept with|cheat(?:ed|ing)(?: on you)?|kissed (?:someone|somebody|another|him|her|my|your|a)|(?:had|having) (?:an affair|a fling|sex with|a thing with)|hooked up|been with (?:someone|somebody|another)|(?:been )?(?:seeing|sleeping with) (?:someone|somebody|another|him|her|my|your)|met (?:someone|somebody) else|been unfaithful|betrayed you|lied to you|been lying|gambled|lost (?:all )?(?:our|the|my) (?:savings|money|house|job)|spent (?:all )?our (?:savings|money)|had an abortion|(?:spoken|talked|been (?:talking|speaking|to see)) (?:to|with)? ?a (?:divorce )?(?:lawyer|solicitor))"
            r"|\bi was(?:n't| not)? (?:un)?faithful\b|\bi(?:'m| am) (?:having an affair|seeing (?:someone|somebody|another)|pregnant|in love with (?:someone|somebody|another|him|her|your|my)|gay|bi|trans|not in love|not attracted|(?:no longer|not) happy (?:with you|in this)|moving out|filing for)"
            r"|\bi (?:don't|do not|no longer|never|stopped|can't) (?:think i )?(?:lov(?:e|ed|ing) you(?! (?:more|less|so|because|for))|feel (?:the same|anything for you|love for you)|want (?:to be (?:with you|married|together)|kids|children|this baby|to marry you))\b"
            r"|\bi(?:'ve)? (?:fell|fallen|fall) out of love\b|\bnot in love with you\b|\bi (?:really |also |now )?(?:think|believe|feel|know)(?: that)? we (?:should|need to|have to) (?:separate|divorce|split|break up|end (?:it|this|things))\b|^i(?:'m| am) leaving you\b|\bi(?: just)? want (?:a divorce|to break up|to split up|to separate|out)\b|\b(?:the|this|our) (?:baby|child|kid) (?:isn't|is not|may not be|might not be) yours\b|\bi have (?:a (?:child|son|daughter|kid|family) (?:you|that you)|feelings for (?:someone|somebody|another|him|her|your|my)|cancer|hiv|herpes|an std|an sti|debts?)\b",
        ),
        (
            THREAT,
            r"\bdon't make me (?:(?!laugh|blush|smile|wait|cry)\w+)|(?<!if )(?<!unless )\byou (?:don't|do not|wouldn't|really don't) want (?:to (?:find out|know what i)|to see me (?:angry|mad)|me to (?:tell|call|lose|get angry|get mad|come))\b|\b(?:be a shame|hate for|pity) (?:if )?.{0,40}\b(?:f(?:inds?|ound) out|knew|know|heard?|told)\b|\bi can't promise (?:i'll|what|that|to be here|you)\b"
            r"|\bdon't be surprised (?:if|when)\b|\b(?:you have|you've got) (?:until|till|one|24|\d+|a (?:day|week)|two)\b.*\b(?:or|to|before|decide|tell|talk|chance|left)\b|\bi won't (?:be (?:here|around|waiting)|wait|stay) (?:forever|for ever|much longer)\b|\bi(?:'ll| will) find (?:someone|somebody) who\b|\bthere are (?:plenty|other|lots of) (?:other )?(?:men|women|people|guys|girls|fish)\b|\bif nothing changes\b|\b(?:one|once) more (?:night|time|day|lie|word|thing)\b.*\b(?:i'm|i am|i'll|i will|we're|and you)\b|\b(?:no|what's the) point in us\b|\bor (?:a )?divorce\b|\beither\b.*\bor (?:i|we|it's|you)\b|\bor (?:you )?pack\b|\byou (?:choose|decide)[.!]*$|\bme or (?:your|the|him|her)\b|^(?:final|last) (?:warning|chance)\b|\bi'll know where i stand\b|\bthen (?:there's|there is) no (?:us|point|future)\b|\bif something happened to me\b|\bwhat your (?:\w+ )?(?:boss|mother|mum|mom|family|friends|parents|work|colleagues) would (?:think|say)\b|\bto let you (?:go|see|out)\b|\bsend me your location\b|\bfor your own (?:good|safety|sake)\b|\bi don't know what i(?:'d| would| might| will|'ll) do if you (?:left|leave|go|ever)\b|\b(?:one|the) last (?:time|chance)\b(?=.*\b(?:ask|tell|try|give|you|warn)\b)"
            r"|\bbe (?:very |really )?careful (?:what|how) you\b|\bthink (?:very |really )?carefully\b|\bor (?:you'll|you will|you can|you're) (?:lose|find|sleep|sorry|on your own|move|leave|pack|regret|go)|\bor (?:i'm|i am|im|i'll|i will) (?:go|leav|gone|done|out|mov|tell|call|find|take)",
        ),
        (
            INSULT,
            rf"\b(?:fuck|screw|damn|sod) (?:you|u|off|your)\b|\bfuck ?off\b|\bgo to hell\b|\bpiss off\b|(?<!i'll )(?<!i will )(?<!i )(?<!to )\bshut (?:the (?:fuck|hell) )?up\b(?! the\b)|\bdrop dead\b|\bget (?:lost|stuffed|fucked|a life|over yourself)\b|\bi (?:hate|despise|loathe|can't stand|detest) you\b|\byou(?:'re| are)? (?:disgust|sicken|repulse)(?:s|ing)? ?(?:me)?\b|\byou make me sick\b"
            rf"|\b{_IS} {_SUCH}{_NAME}\b|\b(?:what|such) an? {_SUCH}{_NAME}\b(?! i)|^{_SUCH}{_NAME}[.!]*$|, (?:you )?{_SUCH}{_NAME}[.!]*$|\byou bore me\b|\bi married an? (?!good|kind|lovely|wonderful|beautiful|gentle)\w+[.!]*$|\blike (?:talking|living|being married|speaking|sleeping) (?:to|with) an?\b|\bwhat kind of (?:a )?(?:man|woman|husband|wife|partner|person|father|mother|monster)\b|\bcall yourself an?\b|\byou're nothing\b|\b(?:you(?:'re| are)|you) (?:not|n't|aren't) (?:even )?worth\b|\bwhat(?:'s| is) the point (?:of|in) you\b|\b(?:nobody|no one|no-one|who) (?:else )?(?:would|could|will|wants to|can) (?:ever )?(?:put up with|love|want|stand|live with) you\b|\bi(?:'m| am) (?:so |really )?(?:embarrassed|ashamed) (?:to be seen with|of|by) you\b|\bnot worth (?:the effort|it|my time)\b(?=.*\byou)|\b(?:a|my) (?:brick|wall|dog|cat|plant|stone|corpse|fridge|fish|chair|toaster)\w* (?:has|have|shows?|with|would|had|is)? ?(?:more|better|warmer)\b.*\bthan\b|\b(?:bricks|walls|stones|strangers|corpses|plants) (?:with|who|that|have|had) more\b|\bno wonder (?:nobody|no one|your \w+ (?:left|hate|hates|can't))\b",
        ),
        (
            "judgment",
            rf"\b{_IS} {_SUCH}{_LABEL}(?! (?:for|about|good|great|talented|funny|beautiful|hot|cute|clever|smart|strong|in love)\b)\b|\b(?:your (?:silence|behaviou?r|attitude|mood|moods|temper|coldness|distance|way|mother|family|treatment|sulking|drinking)|this|that|it)(?:'s| is| was)(?: just| so| really| pure| such| form of| kind of| emotional)* (?:abuse|abusive|toxic|gaslighting|manipulati\w+|pathetic|ridiculous|disgusting|childish|cruel|unbearable|sick|evil|killing (?:me|us)|destroying (?:me|us)|torture|punish\w+|cowardly|selfish)\b|\bgaslight(?:ing|s|ed)? me\b|\byou (?:clearly |obviously |plainly )?(?:have|need) (?:serious |a )?(?:issues|problems|help|professional help|to grow up|to get a grip|to man up)\b|\bman up\b|\bget a grip\b|\bwhat's your problem\b|\bnormal people\b"
            r"|\byou(?:'re| are) (?:obviously|clearly|plainly) (?:not|lying|hiding|cheating|jealous)\b|\bi know you(?:'re| are) (?:lying|hiding|cheating|not (?:fine|ok|okay|telling))\b|(?<!never )(?<!not )\bstop (?:pretending|lying|sulking|playing (?:games|the victim)|being(?! (?:so |too )?(?:hard|harsh|tough) on yourself))\b|\byou(?:'re| are) (?:lying|faking|sulking|pretending|playing (?:games|the victim))\b|\bas usual\b(?=.*\byou)|\byou.*\bas usual\b|\byou still haven't (?:apologi[sz]ed|said sorry|thanked|asked|answered|noticed)\b|\byou were asking for it\b|\bthink you(?:'re| are) wrong about\b|\babout you(?:rself)? again\b|\bsorry (?:that |if )?you feel (?:that way|like that)\b|\bi feel (?:that |like )?you(?:'re| are) an? \w+ (?:person|man|woman|husband|wife|partner)\b|\bwho the problem is\b|\bi know what you(?:'re| are) (?:doing|up to)\b|\btypical (?:of )?you\b|\bjust typical\b|^typical\b|\byou(?:'ve| have) changed\b|\byou (?:used to be|aren't|are not|'re not) (?:the (?:man|woman|person) i married|a real (?:man|woman)|man enough)\b|\bnot the (?:man|woman|person) i (?:married|fell)\b",
        ),
        (
            "comparison",
            r"\b(?:every ?(?:one|body)|all my friends|my (?:friends|family|mum|mom|mother|sister|brother|therapist|colleagues?|parents)|people|they all|even (?:your|my|the) \w+) (?:all |even |also )?(?:says?|thinks?|agrees?|knows?|told me|noticed|notices|can see|sees) (?:that )?(?:you(?! (?:did|were|are|'re|look|looked|sound|have|seem)? ?(?:so |really |very |such an? |the )*(?:great|well|lovely|amazing|brilliant|good|kind|wonderful|funny|hilarious|best|fantastic|beautiful))|i deserve|i should leave|i could do better)"
            r"|\b(?:other|most|normal) (?:men|women|husbands|wives|partners|couples|boyfriends|girlfriends|guys|dads|mums|moms) (?!you)\w+|\b(?:my ex|(?:\w+'s|her|his) (?:husband|wife|boyfriend|girlfriend|partner)) (?:at least |always |never |would|was|does|did|talks|brings|takes|tells|helps)|\b(?:was|were|is|are) (?:all )?right about you\b|\bwhy can't you be (?:more )?like\b|\bat least (?:\w+|my ex) (?:talks|listens|cares|calls|would|was|tells) ?(?:to )?me?\b|\bunlike (?:you|some)\b|\bi could have (?:married|been with|had) \w+",
        ),
        (
            SARCASM,
            r"^(?:oh |wow |well |yeah |sure |no )*,? ?(?:(?:congratulations|congrats|bravo|well done|good for you|how (?:thoughtful|generous|kind|nice|lovely|sweet|mature|convenient))\b.*\b(?:again|finally|at last|for once|managed|ruin\w*|spoil\w*|ignor\w*|silen\w+|wreck\w*|forg[eo]t\w*|whole (?:word|minute|sentence)|actually|even)\b|how (?:mature|convenient)|lucky me\b|silly me\b|my mistake for|so sorry (?:for|that i) (?:existing|breathing|having|disturb\w+|bother\w+|exist)|sorry for (?:existing|breathing|having feelings|caring|bothering you|wanting|asking))"
            r"|\bthank(?:s| you) (?:so much |a lot |very much |again )?for (?:nothing|(?:another|the) (?:silent|lovely silent|wonderful silent|quiet)|(?:finally|eventually|at last)|ignoring|not (?:call|text|tell|com|show|help|car)\w+|ruining|spoiling|letting me (?:down|wait|know (?:so|at|on|that late)|cook|sit|sleep|do)|leaving me|forgetting|gracing|noticing|sparing|the (?:silence|cold shoulder|silent treatment|warm welcome))|\bgrac(?:e|ing) us\b|\bdon't strain yourself\b|\b(?:your|his|her) (?:majesty|highness)\b|\bmr\.? perfect\b|\bmrs\.? perfect\b|\bheaven forbid\b|\bgod forbid (?:you|i)\b|\bdon't bother (?:yourself|answering|replying|coming)\b|\bslow clap\b"
            r"|\b(?:must be|must have been) (?:so |very |really )?(?:nice|hard|exhausting|tough) (?:to (?:just|do nothing|sit|have no|not)|doing nothing|sitting)|\benjoy (?:your|the) (?:silence|phone|friends|sulk\w*|evening (?:alone|without)|life without)|\byou must be so (?:proud of yourself|tired from (?:doing nothing|sitting))\b|\bas if you (?:care|cared|ever|listen)|\blike you(?:'d| would) (?:care|know|notice)|\bif it's not too much (?:trouble|to ask)|\bnice to know (?:i|you|where)\b|\bgood to know (?:i|where i)\b|^(?:oh |wow,? |great,? )*(?:good|look|great),? (?:you're|he's|she's|it's) (?:alive|awake|alive after all)\b|\ba whole (?:word|sentence|minute|text|reply)\b|^(?:great|lovely|nice|wonderful|good) (?:chat|talk|talking|evening|conversation|company)(?: tonight| today| as always| with you)?[.!]*$|\byour (?:phone|job|work|friends|game|games|car) (?:is|are) (?:getting|so|lucky)\b|\bi hope your (?:silence|phone|pride|friends|games?|job|car)\b|\bnot that you(?:'d| would)? care\b|\bit's only (?:our|my) (?:marriage|life|relationship|feelings|birthday|anniversary|family)\b|\bonly took you\b|\bi only (?:worked|cooked|cleaned|waited|did|drove|carried|paid)\b|\boh look who\b|\blook who(?:'s| is| finally| decided)\b",
        ),
        (
            GUILT,
            r"\bi (?:do|did|pay for|carry|organi[sz]e|handle|have to do) (?:absolutely |literally )?everything\b(?! (?:i can|possible|wrong|in my power))|\bafter (?:all|everything) (?:that )?i(?:'ve| have)? ?(?:d[io]d?|done|gave|given|sacrificed|been through)|\bi (?:gave|have given|'ve given|sacrificed|gave up|'ve given up|have given up) (?:you |up )?(?:everything|my (?:life|best years|youth|career|job|family|friends|whole|twenties|thirties|dreams)|so much|all (?:of )?my)"
            r"|\bi can(?:'t|not) (?:live|go on|breathe|survive|function|cope|exist) without you\b|\bi(?:'d| would|'ll| will) (?:die|fall apart|be nothing|have nothing|not survive) (?:without you|if you)|\byou(?:'re| are) (?:the only (?:thing|reason|one) (?:keeping me|i live|that keeps me|i have)|all i have|the reason i (?:drink|cry|can't))|\bi(?:'m| am) nothing without you\b|\b(?:i'm|i am|im) begging (?:you|u)\b(?! to (?:try|taste|watch|listen to this))|\bi beg (?:of )?you\b"
            r"|\bdon't mind me\b(?=.*\b(?:just|only|always|never)\b.*\b(?:wife|husband|partner|girlfriend|boyfriend|maid|person|here|live)\b)|\bdon't (?:worry|bother) about me\b(?=.*\b(?:i'll just|used to|always|never|clearly|obviously|like you)\b)|\bi(?:'ll| will) just (?:suffer|cry|sit here(?! with)|be alone|wait here|do (?:it|everything)|manage|cope|go to bed alone)|\bi(?:'ll| will) (?:do it|manage|cope)(?: all)?(?: myself| alone| on my own)?,? (?:as usual|as always|like always|like i always|again)|\bi (?:guess|suppose) i(?:'m| am)? (?:just |only |simply |really )*(?:not (?:enough|important|good enough|worth)|alone|invisible|nothing|don't (?:matter|exist|count)|always the|the (?:bad|only|problem|villain)|to blame|your (?:maid|servant|problem))|\bi (?:guess|suppose) (?:it's|that's) (?:all |always )*(?:my fault|too much to ask|me who)"
            r"|\b(?:it's|it is|it feels|feels) (?:like|as if|as though) i (?:don't|do not|didn't) (?:exist|matter|count|mean)|\bi (?:don't|do not|must not|clearly don't|obviously don't) (?:exist|matter|mean anything|count) (?:to|for) you\b|\bi(?:'ve| have)? (?:cried|been crying|cry)(?: \w+){0,4} (?:because of|over|about|thanks to) you\b|\byou(?:'re| are) (?:killing|breaking|destroying) me\b|\blook what you(?:'ve| have)? (?:done|did|made)|\bi hope you(?:'re| are) (?:happy|proud|satisfied|pleased) (?:now|with yourself)|^(?:well,? )?i hope you(?:'re| are) (?:happy|satisfied|proud)[.!]*$|\bsee what you do to me\b"
            r"|\bi(?:'m| am) (?:the only one|always the one|the one) (?:who|that|trying|doing|fighting)|\bi(?:'m| am) (?:so |really |just |getting )*(?:sick|tired|fed up|sick and tired|done) (?:of|with) (?:you|your|this|always|being|begging|waiting|trying|having)\b|\bi(?:'m| am) (?:so |well |quite )?used to (?:it|being (?:alone|ignored|last|invisible))\b|\b(?:like|as) i always (?:do|have|am)\b|\b(?:the (?:kids|children)|your (?:son|daughter|children|kids)) (?:keeps? |are |is |even )*(?:asking|ask|asks|cry|crying|wonder\w*|notic\w*) (?:me )?(?:why|about|for|where|if)\b|\bi(?:'ve| have)(?:n't| not) (?:eaten|slept|stopped crying)\b.*\b(?:since|because)\b.*\byou\b|\bi(?:'ve| have) been nothing but (?:good|kind|loyal|patient|faithful|loving)\b|\beven if it (?:kills|breaks|destroys) me\b|\bi(?:'ll| will) (?:just )?(?:eat alone|carry (?:this|the|us|our)|be the bad (?:guy|one)|stop (?:bothering|annoying|burdening|disturbing)|leave you alone since)|\bnot worth (?:talking|listening|loving|the effort|your time)\b|\bbecause you (?:abandoned|left|ignored|rejected|hurt|humiliated|betrayed) me\b|\bas always\b(?=.*\benjoy\b)|\byou(?:'re| are) lucky i\b|\bi shouldn't be surprised\b|\b(?:i'm|i am|sorry for being) such a (?:burden|nuisance|bother|problem|disappointment)\b|\bi feel like (?:your|a|the) (?:maid|servant|mother|housekeeper|slave|nanny|cook|doormat|cash machine|wallet)\b|\byou'll (?:understand|see|miss me|notice|be sorry) (?:once|when|one day|if) i\b|\bi ask you every\b|\bi always have to (?!smile|laugh|think)|\bi don't know why i (?:bother|even|try|put up)|\bwhy do i (?:even )?bother\b|\bi shouldn't have to\b|\bis (?:that|it) too much to ask\b|\byou(?:'d| would) be better off\b|\bmaybe i should (?:just )?(?:disappear|go|stop (?:trying|caring|existing))",
        ),
    )
)
_PRESSES = re.compile(
    r"\bi deserve (?:to (?:know|hear|be told)|an? (?:answer|explanation|better)|answers|better|more than|the truth)|\bi (?:have|'ve got) (?:a|every) right to\b|\bi (?:need|want|demand|expect) (?:you )?to (?:know|hear|tell me|talk|explain|answer)\b.*\b(?:now|tonight|today|everything|immediately|at once|by \w+|the truth)\b|\bi am your (?:wife|husband|partner), i need\b"
    r"|\bi(?:'m| am) (?:not asking|not (?:going to )?(?:drop|let|leav)\w*|waiting for (?:an|your) (?:answer|explanation))|\byou (?:owe|still owe) (?:me|it to)\b|\b(?:just )?answer (?:me|the question|my)\b|\b(?:you|answer|say|tell)\b.*\bfor (?:once|god's sake)\b|\bfor (?:fuck's sake|heaven's sake|christ's sake)\b|\b(?:we're|we are) (?:talking|having this out|doing this) (?:tonight|now|today|whether)|\bwhether you (?:like|want)\b|\bby (?:tonight|tomorrow|friday|monday|the weekend)\b.*\b(?:you|answer|know|decide)|\byou can't (?:keep|just|go on) (?:avoiding|ignoring|hiding|running|not|shutting|walking)",
    re.IGNORECASE,
)


def weighs(text: str, warm: bool) -> str:
    """What in a sentence no wording makes gentle: a kind, or "". `warm`: it was read as kind, where a swearword may be fond."""
    kind = next((kind for kind, words in _KINDS if words.search(text)), "")
    if kind:
        return "" if kind == INSULT and (_OWN_FAULT.search(text) or _FOND.search(text)) else kind
    foul = _FOUL.search(text) and not _OWN_FAULT.search(text) and not warm
    return INSULT if foul and _AT_THEM.search(text) else ""


def presses(text: str) -> bool:
    """Whether a sentence demands an answer without a doubt, however it was read."""
    return bool(_PRESSES.search(text))
