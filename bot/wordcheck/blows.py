"""Insults, verdicts, comparisons and scorn. Patterns for any place in a sentence."""

_IS = r"(?:you|u)(?:'re| are| were|'ve been| have been|'ve become)?"
_SUCH = (
    r"(?:(?:being|just|always|such|a|an|the|so|really|absolute|complete|total|utter|pure|real|little|big|old|fat|lazy|selfish|stupid|lying|cheating|"
    r"cold|heartless|spoilt|spoiled|bloody|fucking|f\*+ing|damn|goddamn|emotional|fucken|most|ungrateful|pathetic|miserable|poor|sad) )*"
)
_NAME = (
    r"(?:idiot|moron|imbecile|asshole|arsehole|bastard|bitch|cunt|dick|dickhead|prick|twat|wanker|loser|jerk|pig|slut|whore|psycho|psychopath|sociopath|"
    r"piece of \w+|creep|cow|witch|brat|drama queen|waste of \w+|joke|disgrace|fool|robot|monster|parasite|leech|man-?child|clown|snake|freak|nutter|trash|scum|dumbass|douche\w*)"
)
_LABEL = (
    r"(?:abuse|abusive|abuser|toxic|gaslight\w*|narcissis\w*|manipulati\w+|controlling|emotionally (?:unavailable|stunted|dead|immature)|avoidant|bipolar|autistic|sick in the head|"
    r"mental(?:ly ill)?|insane|crazy|psychotic|pathetic|disgusting|worthless|useless|hopeless|impossible|heartless|spineless|gutless|unbearable|hateful|cowardly|a lost cause|"
    r"dead to me|dead inside|cold-hearted|ridiculous|cruel|evil|nasty|vile|childish|immature|selfish|self-absorbed|lazy|ungrateful|hard work|too sensitive|a coward|a liar|a cheat|the problem|incapable of \w+)"
)
INSULTS = (
    r"\b(?:fuck|screw|damn|sod) (?:you|u|off|your)\b",
    r"\bfuck ?off\b",
    r"\bgo to hell\b",
    r"\bpiss off\b",
    r"(?<!i'll )(?<!i will )(?<!i )(?<!to )\bshut (?:the (?:fuck|hell) )?up\b(?! the\b)",
    r"\bdrop dead\b",
    r"\bget (?:lost|stuffed|fucked|a life|over yourself)\b",
    r"\bi (?:hate|despise|loathe|can't stand|detest) you\b",
    r"\byou(?:'re| are)? (?:disgust|sicken|repulse)(?:s|ing)? ?(?:me)?\b",
    r"\byou make me sick\b",
    rf"\b{_IS} {_SUCH}{_NAME}\b",
    rf"\b(?:what|such) an? {_SUCH}{_NAME}\b(?! i)",
    rf"^{_SUCH}{_NAME}[.!]*$",
    rf", (?:you )?{_SUCH}{_NAME}[.!]*$",
    r"\byou bore me\b",
    r"\bi married an? (?!good|kind|lovely|wonderful|beautiful|gentle)\w+[.!]*$",
    r"\blike (?:talking|living|being married|speaking|sleeping) (?:to|with) an?\b",
    r"\bwhat kind of (?:a )?(?:man|woman|husband|wife|partner|person|father|mother|monster)\b",
    r"\bcall yourself an?\b",
    r"\byou're nothing\b",
    r"\b(?:you(?:'re| are)|you) (?:not|n't|aren't) (?:even )?worth\b",
    r"\bwhat(?:'s| is) the point (?:of|in) you\b",
    r"\b(?:nobody|no one|no-one|who) (?:else )?(?:would|could|will|wants to|can) (?:ever )?(?:put up with|love|want|stand|live with) you\b",
    r"\bi(?:'m| am) (?:so |really )?(?:embarrassed|ashamed) (?:to be seen with|of|by) you\b",
    r"\bnot worth (?:the effort|it|my time)\b(?=.*\byou)",
    r"\b(?:a|my) (?:brick|wall|dog|cat|plant|stone|corpse|fridge|fish|chair|toaster)\w* (?:has|have|shows?|with|would|had|is)? ?(?:more|better|"
    r"warmer)\b.*\bthan\b",
    r"\b(?:bricks|walls|stones|strangers|corpses|plants) (?:with|who|that|have|had) more\b",
    r"\bno wonder (?:nobody|no one|your \w+ (?:left|hate|hates|can't))\b",
    r"\bgrow (?:a (?:pair|spine|backbone|brain|heart|conscience)|some (?:balls|guts))\b",
    r"\breal (?:men|women|man|woman|husbands?|wife|wives|dads?|fathers?|mothers?|mums?|partners?) (?:\w+)",
    r"\bbe an? (?:real |proper |better |decent )?(?:man|woman|adult|grown[- ]?up)\b(?! of)",
    r"\b(?:be|act like|if i were|if you were|call you) an? (?:decent|real|proper|good|better) (?:man|woman|father|mother|husband|wife|partner|dad|mum|mom|parent|son|daughter|person|human)\b",
    r"^an? (?:decent|real|proper|good|better|normal) (?:man|woman|father|mother|husband|wife|partner|dad|mum|mom|person) (?:would|wouldn't|does|doesn't|talks?|helps?|knows?|listens?)",
    r"\b(?:behave|act) (?:like an? (?:adult|man|grown[- ]?up)|your age)\b",
    r"\bi (?:feel|felt) (?:so |really )?sorry for you[.!]*$|\bi pity you\b",
    r"\btry (?:being|to be|acting like) an? (?:\w+ )?(?:father|mother|husband|wife|partner|dad|mum|mom|parent|man|woman|adult|human)\b",
)
"""Names and contempt."""
VERDICTS = (
    rf"\b{_IS} {_SUCH}{_LABEL}(?! (?:for|about|good|great|talented|funny|beautiful|hot|cute|clever|smart|strong|in love)\b)\b",
    r"\b(?:your (?:silence|behaviou?r|attitude|mood|moods|temper|coldness|distance|way|mother|family|treatment|sulking|drinking)|this|that|it)(?:'s| is|"
    r" was)(?: just| so| really| pure| such| form of| kind of| emotional)* (?:abuse|abusive|toxic|gaslighting|manipulati\w+|pathetic|ridiculous|disgusting|"
    r"childish|cruel|unbearable|sick|evil|killing (?:me|us)|destroying (?:me|us)|torture|punish\w+|cowardly|selfish)\b",
    r"\bgaslight(?:ing|s|ed)? me\b",
    r"\byou (?:clearly |obviously |plainly )?(?:have|need) (?:serious |a )?(?:issues|problems|help|professional help|to grow up|to get a grip|to man up)\b",
    r"\bman up\b",
    r"\bget a grip\b",
    r"\bwhat's your problem\b",
    r"\bnormal people\b",
    r"\byou(?:'re| are) (?:obviously|clearly|plainly) (?:not|lying|hiding|cheating|jealous)\b",
    r"\bi know you(?:'re| are) (?:lying|hiding|cheating|not (?:fine|ok|okay|telling))\b",
    r"(?<!never )(?<!not )\bstop (?:pretending|lying|sulking|playing (?:games|the victim)|being(?! (?:so |too )?(?:hard|harsh|tough) on yourself))\b",
    r"\byou(?:'re| are) (?:lying|faking|sulking|pretending|playing (?:games|the victim))\b",
    r"\bas usual\b(?=.*\byou)",
    r"\byou.*\bas usual\b",
    r"\byou still haven't (?:apologi[sz]ed|said sorry|thanked|asked|answered|noticed)\b",
    r"\byou were asking for it\b",
    r"\bthink you(?:'re| are) wrong about\b",
    r"\babout you(?:rself)? again\b",
    r"\bsorry (?:that |if )?you feel (?:that way|like that)\b",
    r"\bi feel (?:that |like )?you(?:'re| are) an? \w+ (?:person|man|woman|husband|wife|partner)\b",
    r"\bwho the problem is\b",
    r"\bi know what you(?:'re| are) (?:doing|up to)\b",
    r"\btypical (?:of )?you\b",
    r"\bjust typical\b",
    r"^typical\b",
    r"\byou(?:'ve| have) changed\b",
    r"\byou (?:used to be|aren't|are not|'re not) (?:the (?:man|woman|person) i married|a real (?:man|woman)|man enough)\b",
    r"\bnot the (?:man|woman|person) i (?:married|fell)\b",
    r"\b(?:one of |another (?:one )?of |in )your (?:\w+ )?(?:moods?|tantrums?|sulks?|strops?|episodes?|hissy fits?|silences?)\b",
    r"\b(?:are|were) you (?:\w+ )?(?:gay|crazy|stupid|deaf|dumb|blind|retarded|mental|thick|insane|broken|frigid|impotent|dead inside|an idiot|\d+|five|twelve)\b",
    r"\b(?:are|is|do|have) (?:you|something|that) .*\bor something$|\bor something\?+$",
    r"\b(?:i (?:really |just )?(?:think|reckon|bet|swear)|maybe|clearly|obviously|pretty sure|sounds like|looks like) (?:that )?you(?:'re| are| have|'ve got| might be| might have| must be)"
    r" (?:clinically |a bit |probably |an? )?(?:depress\w+|adhd|autis\w+|on the spectrum|alcoholic|addict\w*|bipolar|borderline|narcissist\w*|avoidant|in denial|traumati\w+|psychopath|attachment)",
    r"\bi (?:really |just |sometimes |often )*wish (?:i|we)(?:'d| had|'ve| have)? ?(?:never|not|hadn't|had not) (?:met|married|been with|had (?:kids|children)|moved in|said yes|fallen|started|known|loved|let|agreed|chosen|bought)\b",
    r"\bi (?:really |just |sometimes )*wish you (?:were|was) (?!here|home|there|with|beside|in|coming|feeling|able|happier|free|closer to me)\w+",
    r"\bi(?:'d| would) rather\b.*\bthan (?:this|that|you|us|(?:be|live|stay|deal|sleep|put up|come home|wake up)(?:ing)?\b.*\b(?:you|this|that|here))\b",
    r"\bnot (?:angry|mad|cross|upset)\b.*\bdisappointed\b|\bi(?:'m| am) just (?:so |very |really )?disappointed\b|\bdisappointed in you\b",
    r"\b(?:even (?:though|if)|but) you (?:don't|do not|didn't) deserve\b|\byou (?:don't|do not) deserve (?:me|us|my|forgiveness|an answer|to be forgiven)\b",
    r"\bwhat do you even (?:do|want|know|care|contribute)\b|\bis it (?:really )?(?:that|so) (?:hard|difficult) (?:for you )?to\b|\bhow hard (?:is it|can it be)\b",
    r"\bwe both know (?:that )?you(?! (?:'re |are )?(?:tired|trying|love|care|need))\b",
)
"""What somebody is, or what is wrong with them."""
COMPARISONS = (
    r"\b(?:every ?(?:one|body)|all my friends|my (?:friends|family|mum|mom|mother|sister|brother|therapist|colleagues?|parents)|people|they all|"
    r"even (?:your|my|the) \w+) (?:all |even |also )?(?:says?|thinks?|agrees?|knows?|told me|noticed|notices|can see|sees) (?:that )?(?:you(?! (?:did|were|"
    r"are|'re|look|looked|sound|have|seem)? ?(?:so |really |very |such an? |the )*(?:great|well|lovely|amazing|brilliant|good|kind|wonderful|funny|"
    r"hilarious|best|fantastic|beautiful))|i deserve|i should leave|i could do better)",
    r"\b(?:other|most|normal) (?:men|women|husbands|wives|partners|couples|boyfriends|girlfriends|guys|dads|mums|moms) (?!you)\w+",
    r"\b(?:my ex|(?:\w+'s|her|his) (?:husband|wife|boyfriend|girlfriend|partner)) (?:at least |always |never |would|was|does|did|talks|brings|takes|tells|"
    r"helps)",
    r"\b(?:was|were|is|are) (?:all )?right about you\b",
    r"\bwhy can't you be (?:more )?like\b",
    r"\bat least (?:\w+|my ex) (?:talks|listens|cares|calls|would|was|tells) ?(?:to )?me?\b",
    r"\bunlike (?:you|some)\b",
    r"\bi could have (?:married|been with|had) \w+",
    r"\b(?:agrees?|agreed|agreeing) (?:with me )?(?:that |about )?you(?!r)\b",
    r"\b(?:what|why|how|if) (?:your|my) (?:ex|last \w+|first \w+) (?:would|was|did|left|put|said|felt|never)\b",
    r"\bi should(?:'ve| have) (?:listened to|married|believed|stayed with|picked|chosen) (?!you\b|this|that|it\b)\w+",
)
"""Somebody else, or everybody, as the measure."""
SCORN = (
    r"^(?:oh |wow |well |yeah |sure |no )*,? ?(?:(?:congratulations|congrats|bravo|well done|good for you|how (?:thoughtful|generous|kind|nice|lovely|sweet|"
    r"mature|convenient))\b.*\b(?:again|finally|at last|for once|managed|ruin\w*|spoil\w*|ignor\w*|silen\w+|wreck\w*|forg[eo]t\w*|whole (?:word|minute|"
    r"sentence)|actually|even)\b|how (?:mature|convenient)|lucky me\b|silly me\b|my mistake for|so sorry (?:for|that i) (?:existing|breathing|having|"
    r"disturb\w+|bother\w+|exist)|sorry for (?:existing|breathing|having feelings|caring|bothering you|wanting|asking))",
    r"\bthank(?:s| you) (?:so much |a lot |very much |again )?for (?:nothing|(?:another|the) (?:silent|lovely silent|wonderful silent|quiet)|(?:finally|"
    r"eventually|at last)|ignoring|not (?:call|text|tell|com|show|help|car)\w+|ruining|spoiling|letting me (?:down|wait|know (?:so|at|on|that late)|cook|"
    r"sit|sleep|do)|leaving me|forgetting|gracing|noticing|sparing|the (?:silence|cold shoulder|silent treatment|warm welcome))",
    r"\bgrac(?:e|ing) us\b",
    r"\bdon't strain yourself\b",
    r"\b(?:your|his|her) (?:majesty|highness)\b",
    r"\bmr\.? perfect\b",
    r"\bmrs\.? perfect\b",
    r"\bheaven forbid\b",
    r"\bgod forbid (?:you|i)\b",
    r"\bdon't bother (?:yourself|answering|replying|coming)\b",
    r"\bslow clap\b",
    r"\b(?:must be|must have been) (?:so |very |really )?(?:nice|hard|exhausting|tough) (?:to (?:just|do nothing|sit|have no|not)|doing nothing|sitting)",
    r"\benjoy (?:your|the) (?:silence|phone|friends|sulk\w*|evening (?:alone|without)|life without)",
    r"\byou must be so (?:proud of yourself|tired from (?:doing nothing|sitting))\b",
    r"\bas if you (?:care|cared|ever|listen)",
    r"\blike you(?:'d| would) (?:care|know|notice)",
    r"\bif it's not too much (?:trouble|to ask)",
    r"\bnice to know (?:i|you|where)\b",
    r"\bgood to know (?:i|where i)\b",
    r"^(?:oh |wow,? |great,? )*(?:good|look|great),? (?:you're|he's|she's|it's) (?:alive|awake|alive after all)\b",
    r"\ba whole (?:word|sentence|minute|text|reply)\b",
    r"^(?:great|lovely|nice|wonderful|good) (?:chat|talk|talking|evening|conversation|company)(?: tonight| today| as always| with you)?[.!]*$",
    r"\byour (?:phone|job|work|friends|game|games|car) (?:is|are) (?:getting|so|lucky)\b",
    r"\bi hope your (?:silence|phone|pride|friends|games?|job|car)\b",
    r"\bnot that you(?:'d| would)? care\b",
    r"\bit's only (?:our|my) (?:marriage|life|relationship|feelings|birthday|anniversary|family)\b",
    r"\bonly took you\b",
    r"\bi only (?:worked|cooked|cleaned|waited|did|drove|carried|paid)\b",
    r"\boh look who\b",
    r"\blook who(?:'s| is| finally| decided)\b",
    r"^(?:it's |isn't it |so |how |oh )*(?:funny|strange|interesting|odd|weird|amazing|convenient|curious) (?:how|that) you\b(?!.*\b(?:love|miss|make me|always know)\b)",
    r"\b(?:nice|good|great|lovely|glad|pleased) (?:to (?:see|know|hear) )?(?:that )?you (?:can (?:text|call|talk to|reply|answer|find|make time)|(?:have|had|found|'ve got) (?:the )?(?:time|energy))\b(?!.*\b(?:me|us)\b)",
    r"\bguess who(?:'s| is| was| has| had| got| did| gets| does)?\b.*\b(?:again|alone|once more|as usual|as always|by (?:my|him|her|them)self)\b",
    r"\bi (?:just |really |so |do )*(?:love|enjoy|adore) (?:eating|sleeping|sitting|talking|waiting|cooking|watching \w+|being|going|raising \w+|doing \w+|parenting) (?:\w+ ){0,3}(?:by myself|alone|on my own|for one|to (?:myself|a wall|the wall))\b",
    r"🙄|\b(?:ok|okay|fine|love|great|nice|worries|thanks|sure|lovely|cool|perfect|problem)\b.*🙃",
    r"\blook it up\b|\b(?:love|respect|marriage|sorry|trust) is (?:an? )?(?:action|verb|doing word)\b",
    r"\b(?:well done|congrat\w*|bravo|good for you)\b.*\b(?:for|on) (?:remembering|managing|bothering|noticing|showing up|turning up|trying|being home)\b",
    r"\bgood luck (?:finding|getting|meeting) (?:someone|somebody|anyone|another \w+|a \w+) (?:who|that|to (?:put up|love|marry|live))\b",
    r"^(?:well,? )?some of us (?:work|have|actually|try|care|are)\b|\bflatter yourself\b|\bhope (?:she|he|they|it)(?:'s| is| was| were|'re| are) worth it\b|^keep your secrets\b",
)
"""Praise and thanks that are none."""
