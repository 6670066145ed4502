"""Sentences that are known by their shape, whatever they were read as: jabs, thanks, verdicts, last words.

A reading of single sentences is a guess; these shapes leave none.
"""

import re

from bot.wordcheck.pressure import FINAL, THREAT

_AFTERTHOUGHT = re.compile(
    r"(?:and |but )?(?:you|u) (?:haven't|didn't|don't|never did|never do|never have|never are|never will|won't|never|always do|always are|do|did)(?: (?:it|that|this))?",
    re.IGNORECASE,
)
_PLAIN_CHARGE = re.compile(
    r"\byou(?:'re| are| keep|'ve been)? (?:push|shut|lock|cut|freez|block)(?:s|t?ing)? me (?:away|out|off)\b|"
    r"\b(?:you(?:'re| are)? (?:never|always|don't (?:care|listen|love|trust|respect|understand|talk|tell|help|appreciate)|make me|made me|ignore|ignored|keep|shut me|hurt me|let me down|forgot|work too|promised|said you'd|do nothing|did nothing|put .* first|(?:should|need to|could) be more|.* every time i|should have|could have|didn't even)|we never|even (?:care|listening)|you(?:'ve| have) been (?:so |very |really |a bit |quite |pretty )*(?:distant|cold|off|moody|grumpy|snappy|short|withdrawn)\b|(?:am|do|don't) i (?:even |not )*(?:important|matter)|all you (?:ever )?do|you(?:'re| are| were| came) .*late|you were so|you only|you(?:'re| are) not talking|you also didn't)\b",
    re.IGNORECASE,
)
_PLAIN_DEMAND = re.compile(
    r"\b(?:tell me|talk to me|answer me|say (?:it|something))\b.*\b(?:now|already|just)\b|\b(?:just|already|now)\b.*\b(?:tell me|talk to me|answer me|say (?:it|something))\b|\bneed to talk\b|\bif you (?:really )?(?:loved|cared)\b|\bi'm (?:still )?waiting$|\bstop ignoring\b",
    re.IGNORECASE,
)
_KIND = re.compile(
    r"why (?:are you|were you) (?:always )?(?:so|such an?) (?:bloody |damn )?(?:lovely|nice|kind|sweet|good|cute|beautiful|gorgeous|amazing|wonderful|patient|funny|perfect|hot|sexy|handsome|pretty|clever|brave|angel|darling)\b.*|"
    r".*\bsends? (?:you )?(?:her|his|their|all (?:her|his|their)) (?:love|regards|best|hugs)\b.*|"
    r"(?:\w+ ){1,3}(?:isn't|wasn't|is not|was not|never was) your fault\b.*|"
    r"you(?:'ve| have)? (?:always |really |never fail to |still |do )*(?:make|made) me (?:feel )?(?:so |very |really )*(?:laugh|smile|happy|safe|loved|proud|better|calm|good|at home|strong|seen|heard|special)\b.*"
    r"|you never (?:stop|cease|fail)\b.*|you(?:'re| are) (?:always |so |very |such |a |an |the |really |my )*(?:kind|sweet|lovely|good to me|best|amazing|still the best|peace|home|king|queen|harbour|world|person|love|hero|favourite|wonderful|patient|great|beautiful|there for me|brave|strong|everything|rock|gentle|funny|loved|welcome|good (?:man|woman|dad|mum|mom|person))\b.*"
    r"|you should be (?:so |very )?proud\b.*|you always (?:know|find|help|take care|look after|bring)\b.*|you (?:don't|do not) (?:have|need) to\b.*|.* and (?:that's|it's) (?:fine|ok|okay|all right|alright)\b.*|you (?:never|don't(?: ever)?) (?:put me down|judge|lie to me|rush|hurt me|give up|turn me away|make fun|complain|push me|pressure|let me down|shout)\b.*|you always (?:listen|hug|comfort|hold me|support|believe|make time|come home to me|understand|forgive|encourage|cheer)\b.*|you keep me (?:safe|warm|going|sane|calm)\b.*|you never have to\b.*"
    r"|(?<!though )you didn't (?:deserve|have to|need to)\b.*|(?:you )?(?:make|made) my (?:whole |entire )?(?:day|week|life|year|evening|morning)\b.*"
    r"|you (?:can|could|may) (?:always |still )*(?:talk to|tell|call|text|come to|ring|write|wake|count on|lean on|trust|ask|cry|find|reach) .*|you (?:can|could) (?:write it|tell me|say it|come|take|sleep|rest|leave it|also)\b.*|or (?:not at all|later|tomorrow|tell me (?:to|on|when|over)|(?:just )?(?:come|write|text|sit|leave it|call)\b).*|(?:you can )?tell me (?:if|when|whenever|what you need|how i can)\b.*|can we (?:please )?(?:talk|chat|have a chat|sit down)\b.*|you relax|is it (?:me|about me|us|something i (?:did|said))|did i (?:do|say) .*"
    r"|(?:it's|it is|that's|you're|you are|it isn't|it wasn't|you aren't) not (?:being |at all )?(?:a |an )?(?:silly|stupid|dramatic|sook|weak|nothing|childish|crazy|selfish|burden|failure|bad|lazy|too much)\b.*"
    r"|don't (?:worry|stress|take (?:any )?tension|be (?:sad|afraid|scared|hard on yourself)|forget (?:that )?i love)\b.*|you(?:'ve| have) been (?:so |a |my |very )*(?:kind|good|patient|great|rock|harbour|lovely|sweet)\b.*",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"(?:it (?:means?|meant|felt|feels|hurts?|was|is)|I|I'm|I've|I'd|I'll|we)\b(?! (?:want|need|demand|deserve|expect|told|gave|left|never|asked|did everything|have a right))"
)
_PLAIN = re.compile(
    r"(?:(?:i|we)(?:'m|'re|'ve|'d|'ll)?(?: \w+ly| so| just| only| also)? (?:was|were|am|are|be|had|have|went|got|made|slept|cooked|bought|waited|waiting|need|needed|feel|felt|feeling|think|thought|thinking|will|would|like|hope|hoped|"
    r"wish|love|want|wanted|used to|can|could|don't (?:mind|need|want)|not (?:mad|angry|upset|cross|asking|after|in a hurry)|cried|laughed|worried|missed|miss|tired|home|late|fine|ok|okay|glad|happy|sad|scared|lonely|hurt|sorry|here|going|coming|on my way|cooking|working)|let's|see|love|miss|missing|had|hey|hi|hello|good (?:morning|night|evening|luck)|morning|night|ok|okay|yes|no|"
    r"dinner|lunch|work|today|tonight|tomorrow|sleep|sorry|thanks|thank|it's (?:late|raining|snowing|cold|sunny|ok|okay|fine|all right|alright)|it(?:'s| is) making me|it (?:makes|made) me|it hurts|no (?:rush|hurry|pressure|need)|whenever|take|hope|x+|lots of|big)\b",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(
    r"\b(?:you|you're|you've|your|yours|yourself|he|she|him|her|they|them|everyone|everybody|nobody|someone|somebody|else|anyone|never|always|enough|done|hate|sick|fed up|can't|deserve|"
    r"over|ever|nothing|everything|leave|leaving|left|alone|pretend|whatever|better|waste|wasted|regret|mistake)\b",
    re.IGNORECASE,
)
_TENDER = re.compile(
    r"i(?:'m| am) not (?:angry|mad|cross|upset|annoyed) (?:with|at) you(?:,? (?:i )?(?:promise|swear|love))?|i wish i(?:'d| had|'d've)?(?: never| not|n't) (?:said|shouted|snapped|done|hurt|walked|slammed|sent|yelled|lost)\b.*|i wish i hadn't (?:said|shouted|snapped|done|hurt|walked|slammed|sent|yelled)\b.*|"
    r"i(?:'d| would) rather (?:be|talk|stay|sit|come|cuddle|spend|hear|have)\b.* (?:with|to|from|beside) you(?: than (?!you|this|that|us)\b.*)?|"
    r"(?:i )?(?:really |still |do |so )*(?:love|miss|adore|missed|thought of|thinking of|think of) (?:you|u)(?: (?!but\b|when\b|if\b|less\b)\w+){0,5}|(?:please )?(?:call|text|ring|message) me (?:when|if|once) you(?:'re| are| get| have| feel| can| want| like)\b.*|can we (?:please )?(?:talk|chat)\b.*|"
    r"(?:please )?tell me what i (?:did|can do|could do)|i don't know what to (?:say|do)(?: \w+){0,2}|can't wait to (?:see|hear|hug|kiss|hold) you(?: \w+){0,4}|i can't wait to .*|(?:love you,? )?(?:sleep|travel|drive|rest) (?:well|safe|safely|tight)(?: \w+){0,3}|be careful on the (?:road|ice|way)\b.*|i've been thinking (?:about|of) (?:you|what you said|us)(?: \w+){0,3}|see you (?:later|soon|tonight|tomorrow|there|at)\b.*|what time\b.*|(?:speak|talk) (?:soon|later|tonight|tomorrow)",
    re.IGNORECASE,
)
_HOPES = re.compile(
    r"(?:i )?(?:(?:really|do|just|so|only) )*hope(?:d)?\b(?! (?:so|not|we|that we|to)\b)", re.IGNORECASE
)
_HOPED_WELL = re.compile(
    r"\b(?:ok|okay|all right|alright|well|fine|good|better|great|nice|slept|sleep|rest|rested|easier|easy|safe|safely|enjoy|enjoyed|lovely|fun|passes|heals?|smile|gentle|kind|soon|home|goes|went|feel better|"
    r"understand|forgive|like|love|loved|find|can|happy|warm|proud of you|know (?:that )?(?:i|how much|you're)|talk|hear|helps?|works|see you|luck)\b",
    re.IGNORECASE,
)
_HOPED_ILL = re.compile(
    r"\b(?:lost|lose|regret\w*|lonely|alone|cry|sorry|guilty|guilt|now|yourself|learn\w*|realise|realize|remember|never|hurts?|worth it|without me|someone else|end up|what you(?:'ve)? (?:did|done|lost)|pay|your (?:phone|silence|pride|job|games?|friends|car|ego|screen|sofa))\b",
    re.IGNORECASE,
)
_DOUBTFUL = re.compile(
    r"i (?:once |really |truly )?loved (?:you|us)|i(?:'d| would) rather\b.*\bthan\b.*|(?:i )?wish(?:ed)? (?!i (?:could|cld|can)|you (?:were|was) (?:here|home|there)|i (?:was|were) (?:there|here|home|with)|we (?:had|could)|you (?:well|luck|a)|me luck|i (?:knew how|hadn't (?:said|shouted|snapped|hurt|done))).*"
    r"|i(?:'m| am) (?:just |only |so |very )*(?:disappointed|done|over it|tired of).*|i(?:'m| am) not (?:angry|mad|cross|upset),? .*\bdisappointed.*|.*\b(?:look it up|google it)|i(?:'m| am) not (?:even|the one|your)\b.*|i (?:can't|cannot) (?:do this|go on|keep|take)\b.*|guess who\b.*",
    re.IGNORECASE,
)
_NAMED = (
    (
        "you_blame",
        re.compile(
            r"(?<!n't )(?<!not )(?<!never )(?<!none of it is )\byour (?:own )?fault\b|\b(?:are|were|have) you (?:been )?(?:\w+ )?(?:cheating|lying|seeing (?:someone|somebody|her|him)|sleeping (?:with|around)|having an affair|hiding something)\b|^who(?:'s| is| was) (?:she|he|that|this|(?:that|this|the) (?:girl|guy|woman|man|one))$|\b(?:because of you|trust you to|how dare you|you had no right|you (?:\w+ )?(?:ruined|ruin|spoiled|spoilt|spoil|wrecked|destroyed))\b",
            re.IGNORECASE,
        ),
    ),
    (
        "judgment",
        re.compile(
            r"\b(?:what(?:'s| is) wrong with you|grow up|told you so|calm down|you(?:'re| are|'ve become| have become) (?:so |such an? |just |an? |really |always |being )*(?:impossible|selfish|lazy|childish|pathetic|useless|crazy|mean|rude|cruel|heartless|immature|ungrateful|dramatic|too sensitive|liar|coward|child|baby|idiot|narcissist))\b(?! (?:good|great|talented|funny|beautiful|hot|cute|clever|smart|strong|in love|about|for))",
            re.IGNORECASE,
        ),
    ),
    ("comparison", re.compile(r"\b(?:(?:just|exactly) like your (?:\w+)|like my ex)\b", re.IGNORECASE)),
    (
        "pressure",
        re.compile(
            r"\b(?:how many (?:more )?times (?:do|must|did) i|last time i'm asking|(?:until|till) you (?:tell|say|speak|answer|talk|explain)|that's the deal|go on asking)\b",
            re.IGNORECASE,
        ),
    ),
)
_SARCASM = re.compile(
    r"(?:.*\b(?:thanks?|thank you|cheers|congrats|congratulations|well done|nice of you|how nice|must be nice|brilliant|so glad you could)\b.*"
    r"\b(?:silence|ignoring|stranded|leaving me|for once|finally|remembering i|join us|granting|one minute|(?:the )?fun you|for nothing|bothering|making time)\b.*"
    r"|fine,? (?:then )?go\b.*|another .* of nothing\b.*|.*\bexcept me,? congratulations|.*\bsure what would i know\b.*|must be nice\b.*)",
    re.IGNORECASE,
)
_SHIELD = re.compile(
    r"(?:(?:well|but) )?(?:i (?:didn't|did not|did|never|was (?:only|just|joking|working|tired)|only|had to|do|said sorry|apologi[sz]ed|interrupt)|you started|you did it|that's (?:not|so un)|it's not (?:my|me)|it wasn't|"
    r"(?:don't )?blame me|what about|who paid|how was i|i'm not (?:the|a)|if you)\b",
    re.IGNORECASE,
)
_ROOM = re.compile(
    r"(?:(?:just|please|can you|will you|would you|oh|you can|i want you to|stop talking and) )*(?:leave me (?:the (?:hell|fuck) )?(?:alone|be|in peace)|let me be|go away|back off|"
    r"don't (?:talk|speak|text) (?:to )?me|stop (?:talking|texting)(?: to)?(?: me)?|give me (?:some |a bit of |a little )?(?:space|room|peace|peace and quiet|a break)|i want to be (?:left )?alone)"
    r"(?: (?:now|tonight|today|please|for (?:once|now|a (?:bit|while|minute))|right now|then))*",
    re.IGNORECASE,
)
_SHRUGGED = re.compile(
    r"(?:(?:fine|ok|oh|right|sure),? )?(?:whatever|do what(?:ever)? you (?:want|like)|suit yourself|forget it|forget about it|have it your (?:own )?way|be like that|as you (?:wish|like|please)|you (?:win|do you)|never mind then)(?: then)?(?:,? (?:do what(?:ever)? you (?:want|like)|fine))?",
    re.IGNORECASE,
)


def says_nothing_new(bare: str) -> bool:
    """ "You never do": what only adds weight to the sentence before."""
    return bool(_AFTERTHOUGHT.fullmatch(bare))


def names_a_price(bare: str, closes: bool) -> bool:
    """A threat or an ultimatum; `closes`: it was read as closing in some way."""
    return bool(THREAT.search(bare)) and (closes or bool(re.match(r"(?:if|either|or)\b", bare, re.IGNORECASE)))


def is_an_end(bare: str) -> bool:
    """An end that is announced, in earnest or because somebody has had enough of an evening."""
    return bool(FINAL.fullmatch(bare))


def asks_for_room(bare: str) -> bool:
    """ "Leave me alone": a wish for room, and no charge."""
    return bool(_ROOM.fullmatch(bare))


def is_shrugged_off(bare: str) -> bool:
    """ "Whatever, do what you want"."""
    return bool(_SHRUGGED.fullmatch(bare))


def is_sarcasm(bare: str) -> bool:
    """Thanks that are none."""
    return bool(_SARCASM.fullmatch(bare))


def is_kind(bare: str) -> bool:
    """What sounds like a charge by its shape and is a kindness: "you always make me laugh"."""
    return bool(_KIND.fullmatch(bare))


def is_plain_charge(bare: str) -> bool:
    """Blame without doubt."""
    return bool(_PLAIN_CHARGE.search(bare))


def is_plain_demand(bare: str) -> bool:
    """Pressure without doubt."""
    return bool(_PLAIN_DEMAND.search(bare))


def is_plain(bare: str) -> bool:
    """What somebody tells of themselves or of the day, with nobody else in it: "I was waiting"."""
    return not bare or bool(_TENDER.fullmatch(bare)) or (bool(_PLAIN.match(bare)) and not _SOMEBODY.search(bare))


def is_doubtful(bare: str) -> bool:
    """What speaks of oneself by its shape and may strike all the same: "I hope …", "I wish …", "I'd rather …"."""
    if _TENDER.fullmatch(bare):
        return False
    if _HOPES.match(bare):
        return bool(_HOPED_ILL.search(bare)) or not _HOPED_WELL.search(bare)
    return bool(_DOUBTFUL.fullmatch(bare))


def speaks_of_self(bare: str) -> bool:
    """Somebody who speaks of themselves is not corrected on a guess."""
    return bool(_OWN.match(bare))


def is_shield(bare: str) -> bool:
    """How a defence begins; what was read as one and begins otherwise is left alone."""
    return bool(_SHIELD.match(bare))


def named(bare: str) -> str:
    """The move of words that can be nothing else, or ""."""
    return next((move for move, words in _NAMED if words.search(bare)), "")
