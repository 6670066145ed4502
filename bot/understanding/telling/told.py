"""What the partner told, as the person passes it on: what it was about, and the feeling in it.

Slots `matter` and `mood` of memory.toml. Pages answer kinds with sentences of their own, so that nothing is parroted and
nothing comes out ungrammatical. A feeling counts only in the partner's words or about them, never the person's own.
"""

import re

from bot.understanding.normalise import worded
from bot.understanding.telling.fine import says_fine

_TELLING = re.compile(
    r"\b(?:told|tells|telling|says|said|goes|admit\w*|confess\w*|confid\w+|mention\w*|shared|sharing|open(?:ed|ing)? up|"
    r"let (?:on|slip)|reckons|talk(?:ed|ing|s)? (?:to me )?about|spoke|speaks|wrote|writes|texted|messaged|came out with|"
    r"poured|pouring|vent\w*|informed|brought (?:it |this )?up|turns out|transpires|sent me)\b|\""
)

MATTER = {
    "kindness": r"\b(?:he|she|they|my (?:husband|wife|partner|boyfriend|girlfriend))(?:'s| has| had| just| even| actually| also| has just)* (?:(?:made|cooked|fixed|baked) (?:me|us) (?:a |some |my |the )?(?:\w+ )?(?:dinner|tea|coffee|breakfast|lunch|supper|cake|soup|food|sandwich|"
    r"meal|hot chocolate|toast|pancakes)|(?:bought|brought|got|gave|sent|left|picked|wrote) (?:me|us) (?:a |some |the |my )?(?:\w+ )?(?:flowers?|gift|present|(?<!voice )note|card|letter|tea|coffee|breakfast|chocolates?|cake|book|soup|blanket|favou?rite)|surprised me with|ran me a bath|"
    r"(?:did|took care of) (?:the|all the) (?:dishes|washing up|washing|laundry|cleaning|bins|hoovering|shopping)|(?:planned|booked|organi[sz]ed) (?:our|us|me)(?: an?)? (?:\w+ )?(?:surprise|trip|weekend|date|evening|dinner|holiday)|cooked (?:dinner|for me|for us)|made (?:dinner|breakfast|tea) for (?:me|us))\b",
    "dread": r"\b(?:we (?:need|have|ought) to (?:talk|have a (?:talk|chat|word))(?= [\".,!?)]|$| about us| tonight| later| tomorrow)|"
    r"(?:said|says|told me|texted|wrote|messaged)(?: me)?(?: that)? (?:we|he|she|they) (?:need|have|needs|needed|has|had) to talk|needs to talk to me|wants a serious talk|something (?:important |serious )?to tell me)\b",
    "to talk": r"\b(?:he|she|they) (?:wants?|wanted|would like|'d like|asked) to (?:talk|have a (?:chat|talk))\b(?! about (?!us\b|it\b|things))",
    "blow": r"\b(?:told me off|telling me off|tells me off|had a go at me|called me (?:a |an |names|so |too |fat|ugly|lazy|crazy|stupid|selfish|boring|useless|pathetic|needy|clingy|dramatic|cold|old)|"
    r"(?:said|says|told me|made)(?: me)?(?: something| some| a| an| such| really| very| so| things?| comment| joke| remark)* (?:mean|nasty|horrible|cruel|hurtful|awful|rude|unkind|vile|spiteful|harsh|snide|cutting)\b|"
    r"(?:mean|nasty|horrible|cruel|hurtful|rude|snide) (?:thing|things|comment|comments|joke|remark|remarks|words)\b(?! (?:his|her|their|that (?:his|her|their)) )|(?:laughed|sneered) at me\b|made fun of (?:me|my)|"
    r"(?:comment|comments|joke|jokes|jokes?|remark|dig|said something) (?:about|on) my (?:weight|body|looks|age|hair|cooking|job|family|clothes|accent|figure|size)|"
    r"told me (?:that )?(?:i'm|i am) (?:fat|ugly|lazy|crazy|stupid|useless|pathetic|too|a bad|a terrible|an idiot|worthless)|told me to (?:shut up|get lost|leave (?:him|her|them) alone|grow up|get a life|lose weight|go away|piss off|fuck off))\b",
    "warm": r"\b(?:(?:said|says|told me|texted|wrote|whispered|telling me)(?: me)?(?: that)? (?:\" )?(?:(?:i|he|she|they)(?:'s|'re| is| are|'m| am)? (?:loves? (?:me|you|us)|miss(?:es|ed)? (?:me|you|us)|(?:so |really )?(?:proud|glad|grateful|lucky|happy)(?: \w+){0,3} (?:me|you|us)|adores?|appreciates?|needs? me)|thank you|thanks)|"
    r"said i love you|says i love you|i love you (?:for the first time|back|too)|complimented me|gave me a compliment|thanked me|said (?:something|some things?|the (?:sweetest|nicest|loveliest|kindest))(?: really| so| very)* ?(?:sweet|nice|kind|lovely|loving|tender|thing)?(?= thing| to me| about me|$| [.,!]))\b",
    "love": r"\b(?:(?:not|\w+n't) (?:know|sure)(?: (?:if|whether|that))? (?:he|she|they|i)(?:'s|'m)? (?:still |even )*(?:loves? (?:me|you)|in love with (?:me|you)|wants? (?:this|us|me|to be with (?:me|us)))|"
    r"(?:fallen|falling|fell) out of love|\w+n't (?:really |still )?love (?:me|you)(?= [.,!\"]| any ?more|$)|not in love with (?:me|you)|(?:having|has|have) (?:doubts|second thoughts) about (?:us|me)|"
    r"n't know (?:what|how) (?:he|she|they) feels? (?:about|for) (?:us|me)|(?:needs?|wants?) (?:a break|time apart)(?= from (?:us|me)| [.,!]|$))\b",
    "us": r"\b(?:(?:told me|said|says|feels|thinks|reckons|turns out|that|is that) (?:that )?(?:i'm|i am) (?:\" )?(?:a lot|hard work|the "
    r"problem|like my|boring|too|cold|selfish|always|never|not|controlling|distant|hard)|(?:told me|said|says|thinks|that) (?:that )?"
    r"i (?:always|never|don't|didn't|do not|am always|keep|nag|interrupt|correct|talk over|cut (?:him|her|them) off|push|pressure|ignore|shout|control|smother|criticis|"
    r"criticiz|put (?:him|her|them) down|embarrass|make (?:him|her|them)|work too|spend too|care more|only care|take over|treat|blame)|it's me(?= [.,!;]|$)|with me (?:is|it's|he|she|they)\b|close to me|"
    r"n't trust me|disappointed (?:in|with) me|our (?:marriage|relationship|wedding)|(?:in|by|about) (?:our|the) marriage|want this|not happy with (?:me|us)|criticised every|"
    r"criticized every|hurt by me|when i (?:laugh\w*|shout\w*|snap\w*|interrupt\w*)|you (?:never|always) (?:ask|listen|hear|do|say))\b",
    "unborn": r"\b(?:miscarr\w*|stillb\w*|(?:the|our|a|her) lost baby|lost (?:the|our|a|her) (?:baby|pregnancy)|the baby we lost|ivf|infertil\w*)\b",
    "dying": r"\b(?:dying|hospice|terminal|not long to live|weeks to live|months to live)\b",
    "loss": r"\b(?:died|is dead|are dead|(?<!to )death|grave|funeral|passed away|late (?:father|mother|brother|sister|wife|husband|dad|"
    r"mum)|griev\w*|grief|mourn\w*|miss(?:es|ed|ing)? (?:him|her|his|their|my|the) ?(?:late )?(?:dad|mum|mam|nan|gran\w*|father|mother|brother|"
    r"sister)|misses (?:him|her)|(?:baby|child|brother|sister) (?:they|he|she|we) lost|lost (?:a|the|their|his|her) (?:baby|child|dad|mum|"
    r"father|mother|brother|sister)|wake)\b",
    "fading": r"\b(?:dementia|alzheimer\w*|(?:didn't|doesn't|don't|no longer) (?:know|recogni[sz]e)s? (?:who (?:i|he|she|they) (?:was|am|is|were)|(?:me|him|her|them)(?= any ?more| [.,!\"]|$)))\b",
    "panic": r"\b(?:(?:panic|anxiety) attacks?)\b",
    "job": r"\b(?:lost (?:his|her|their|my) job|(?:made |been |being |is |was )?(?:redundan\w*)|laid off|laying (?:him|her|them) off|(?:got|been|was|being|is) (?:fired|sacked|let go)|the sack|"
    r"(?:company|firm|business|shop|factory|plant|employer)(?:'s|s)?(?: is| has| are| was)? (?:folding|folded|going under|gone under|gone bust|going bust|closing(?: down)?|shutting(?: down)?|bankrupt|in administration)|out of work)\b",
    "lost money": r"\b(?:lost (?:(?:all|most|half|some) (?:of )?)?(?:the|our|his|her|their|my) (?:\w+ )?(?:deposit|savings|money|pension|inheritance|nest egg)|crypto|bitcoin|gambl\w*|casino|bookies|betting|bankrupt|bailiffs|scammed|maxed out)\b",
    "past": r"\b(?:childhood|when (?:he|she|they|i) (?:was|were) (?:a |still )?(?:kid|little|young|small|child|boy|girl|\w+ years|five|six|"
    r"seven|eight|nine|ten|\d+)|bull(?:ied|ying)|boarding school|convent|army|military|in the service|grew up|growing up|as a (?:kid|child|boy|"
    r"girl)|years ago|once praised|hugged as)\b",
    "good": r"\b(?:promot(?:ed|ion)|(?:got|gets|getting) (?:the|a|an|her|his|their|that) (?:\w+ )?(?:new job|dream job|job|part|place|internship|role|land|offer|"
    r"course|solo|grant|visa|keys|degree)|got (?:onto|on to) (?:the|a)|got into (?:(?:the|a) (?:course|college|team|school|programme|band|choir|squad|academy)|uni|university|college|oxford|cambridge|harvard|yale|(?:med|medical|law|art|drama|grad|nursing|film) school|\w+ (?:university|college|for (?:his|her|their)|to (?:do|study)))|i passed|has passed|"
    r"passed (?:his|her|their|the|it|all)|accepted|(?:was|were|been|be|got|getting) (?:picked|chosen|selected|made captain)|made (?:captain|"
    r"(?:him|her|them) team lead|team lead)|won (?:the|a|an|first)|award|diploma|good news|great news|wonderful news|over the moon|chuffed|"
    r"(?:had|having|was|been|it was|is having|'s had) (?:a|an|the|such a|quite a) (?:really |very |pretty |so )?(?:good|great|lovely|brilliant|fantastic|wonderful|nice|amazing|better|happy|best) (?:day|week|time|evening|morning|meeting|session|shift|talk|chat|appointment)|thrilled|delighted|pregnant|finished (?:her|his|their) (?:dissertation|thesis|book|degree))\b",
    "health": r"\b(?:operation|op|surgery|doctor|hospital|diagnos\w*|cancer|illness|unwell|pain|knees?|panic attacks?|scan|results|blood|"
    r"n't slept|not slept|n't sleep|anxiety|depress\w*|lump|biopsy|getting old|toothache|medication|tablets)\b",
    "money": r"\b(?:money|debts?|loans?|rent|bills?|tax|mortgage|quid|salary|afford|savings|gambl\w*|horses|overdraft)\b",
    "study": r"\b(?:exams?|examinations?|degree|uni|university|course|dissertation|thesis|college|graduat\w+|studies|essay|finals?)\b",
    "child": r"\b(?:(?:at home|alone|all day) with (?:the|our) (?:kids?|baby|little ones?|children|twins)|(?:being|as) a (?:dad|mum|mom|father|"
    r"mother|parent))\b",
    "ex": r"\b(?:ex|exes|ex's|divorce|old (?:boyfriend|girlfriend)|(?:last|first|previous) (?:relationship|girlfriend|boyfriend|wife|husband|"
    r"marriage)|breakup)\b",
    "home": r"\b(?:this country|back home|miss(?:es)? home|homesick|village|language|her english|his english|since we (?:left|moved|"
    r"shifted)|moved here|where (?:he|she|they) grew)\b",
    "family": r"\b(?:mum|mam|mom|mother|mum's|mam's|mother's|dad|father|dad's|father's|brother|brother's|sister|sister's|parents?|family|"
    r"in-laws|nan|gran|grandmother|grandfather|granddad|aunt|uncle|cousins?|mother-in-law)\b",
    "friends": r"\b(?:friends?|mates?|no one here|nobody here|the lads|choir|group chat|left (?:me )?out)\b",
    "work": r"\b(?:work\w*|jobs?|boss|manager|foreman|office|colleagues?|shifts?|redundan\w*|laid off|laying off|contract|firm|audit|"
    r"apprentices|shop|clients?|deadlines?|meetings?|career|chief|accounts|ward|site)\b",
}  # fmt: skip

FACTS = frozenset(
    {
        "job",
        "panic",
        "fading",
        "lost money",
        "work",
        "family",
        "health",
        "money",
        "loss",
        "dying",
        "study",
        "friends",
        "child",
        "home",
    }
)
"""Matters that may explain a partner to whoever knows of them."""
MOOD = {
    "afraid": r"lost (?:his|her|their|my) job|laid off|redundan\w*|scared|afraid|frightened|terrified|fears?|fearful|panic\w*|anxious|anxiety|nervous|worr\w+|dread\w*",
    "ashamed": r"ashamed|embarrass\w*|failure|failing|failed|not good enough|humiliat\w*|fraud|shame|guilty",
    "small": r"(?:shouted|yelled|screamed|laughed) at (?:me|him|her|them)\b.{0,20}in front of|told off|talked over|(?:nobody|no one)(?: at \w+)? listens|bad (?:mother|father|mum|mom|dad|parent)|useless|worthless|nobody in|nobody respects|invisible|not (?:useful|needed|wanted)|n't feel (?:useful|needed|wanted)|visitor|"
    r"stifled|no point|n't see (?:the|any) point|not seeing any|pointless|unwanted|stupid",
    "alone": r"lonely|lonesome|(?<!left )(?<!leave me )(?<!be )alone|no friends?|isolated|left out",
    "worn": r"exhausted|tired|knackered|worn out|running on fumes|burn(?:t|ed)? out|overwhelm\w*|too much|(?:is|been|it's|are) (?:kind of )?a lot|"
    r"can't cope|how to (?:deal|cope)|workload|stress\w*|n't slept|swamped|drowning|under pressure|drained|rough day|bad day|hard day|"
    r"another year|not so easy|packing",
    "angry": r"driv(?:es|ing) (?:me|him|her|them) (?:crazy|mad|nuts|up the wall)|angry|furious|fed up|sick (?:to death )?of|hates?|hated|annoyed|frustrat\w*|had enough|(?:so )?done with|livid|fuming",
    "sad": r"sad|miss(?:es|ed|ing)?|cry|crying|cried|in tears|wept|eyes were wet|(?:feel\w*|so|really) (?:low|down)|grief|griev\w*|mourn\w*|unhappy|not happy|empty|heartbroken",
    "hurt": r"(?<!back )(?<!head )(?<!knee )(?<!leg )(?<!stomach )hurts?|stung|let down|betrayed|criticised|criticized|(?:was|were|got|being|been|is|are) laughed at|laughed at (?:me|him|her|them)\b|make fun of|made fun of|bullied|bullying",
    "glad": r"happy|thrilled|delighted|chuffed|over the moon|proud|pleased|excited|glad|relieved|grinning",
}  # fmt: skip

_PLAYED_DOWN = re.compile(
    r"\b(?:probably|likely|surely|most likely) (?:just )?nothing\b|\bnothing (?:serious|to worry about|bad)\b|\bno big deal\b|\bnot to worry\b|\b(?:said|says|told me) (?:that )?(?:\" )?(?:don't worry|not to fuss)\b"
)
_MATTER = {matter: worded(pattern) for matter, pattern in MATTER.items()}
_MOOD = worded(rf"\b(?:{'|'.join(rf'(?P<{mood}>(?:{pattern}))' for mood, pattern in MOOD.items())})\b")
_ABOUT_ME = frozenset({"us", "love", "kindness", "dread", "to talk", "blow", "warm"})
_OF_ONESELF = re.compile(
    r"^(?:(?:and|but|so|yes|no|well|ok|honestly|actually|oh|sorry|,) )*(?:i|i'm|i've|i'd|my(?! (?:\w+ )?(?:husband|wife|partner|boyfriend|girlfriend|fiance|fiancé|"
    r"fiancee|fiancée|other half|missus|spouse))|me)\b"
)
_DENIED = re.compile(r"(?:\bnot|n't|\bnever|\bno longer)(?: [\w']+){0,3} $")
_NO_MATTER = re.compile(
    r"(?:\bnot|n't|\bnever|\bnothing) (?:(?:really|even|just|at all) )*(?:worried|bothered|stressed|upset|fussed|short|about|because|down|to do)"
    r"(?: (?:about|by|with|of|to|over|his|her|their|the|our|any))* $"
)
_QUOTED = re.compile(r'" ([^"]+?) "')
_CLAUSES = re.compile(r"[.;:!?,]|\b(?:and|but|so|now|then|because)\b(?= (?:i|i'm|i've|i'd|my|me)\b)")
_MINE = re.compile(
    r"^ ?(?:and |but |so |now |then |honestly |just )*(?:i|i'm|i've|i'd|i'll|me|my (?:heart|stomach|legs|head|chest)|what|how do i|do i|"
    r"should i|feel|not (?:jealous|angry|mad|hurt|cross))\b(?! (?:was told|got told))"
)


def told(plain: str) -> dict[str, str | int]:
    """What the partner told, if this message passes that on: both slots at once, so that an old one never stays.

    "They say they're fine" tells nothing yet, and is a matter of its own. What somebody says of themselves stays theirs
    (`voiced_matter`, `voiced_mood`), unless they were asked for the partner's words.
    """
    telling = bool(_TELLING.search(plain))
    whole = f" {plain}"
    if not telling and _OF_ONESELF.match(plain):
        return _given(voiced_matter=_matter(whole, whole), voiced_mood=_mood(whole))
    theirs = f" {_theirs(plain)}" if telling else whole
    matter = _matter(whole, theirs)
    mood = _mood(theirs)
    if not matter and not mood:
        matter = "played down" if _PLAYED_DOWN.search(plain) else "fine" if says_fine(plain) else ""
    return {"matter": matter, "mood": mood} if telling or matter or mood else {}


def _given(**slots: str) -> dict[str, str | int]:
    return {name: value for name, value in slots.items() if value}


def _matter(whole: str, theirs: str) -> str:
    """What is about the person who writes is looked for in all of the words."""
    places = {True: whole, False: theirs}
    return next((name for name, kind in _MATTER.items() if _stands(kind, places[name in _ABOUT_ME])), "")


def _stands(kind: re.Pattern[str], where: str) -> bool:
    """Whether the matter is spoken of, and not only to say that it is none: "she's not worried about money"."""
    return any(not _NO_MATTER.search(where[: found.start() + 1]) for found in kind.finditer(where))


def _theirs(plain: str) -> str:
    """The partner's quoted words, and the clauses that are not about the person who writes."""
    quoted = _QUOTED.findall(plain)
    rest = _CLAUSES.split(_QUOTED.sub(" ", plain))
    return " . ".join((*quoted, *(clause for clause in rest if not _MINE.search(clause))))


def _mood(theirs: str) -> str:
    for found in _MOOD.finditer(theirs):
        if not _DENIED.search(theirs[: found.start() + 1]):
            return found.lastgroup or ""
    return ""
