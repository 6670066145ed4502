"""What one message says about things worth remembering: who, what was seen, when, where, what was tried.

Slot names are those of memory.toml. `seen` is a kind ("withdrew"), not the person's words: pages answer kinds
with sentences of their own, so that nothing is parroted and nothing comes out ungrammatical.
"""

import re
from collections.abc import Mapping

from bot.understanding.asked.how_to import WISHED, closing, wished
from bot.understanding.normalise import worded
from bot.understanding.telling.burdens import burden
from bot.understanding.telling.deeds import faults
from bot.understanding.telling.fine import says_fine, says_nothing
from bot.understanding.telling.mirror import echo
from bot.understanding.telling.partings import parting
from bot.understanding.telling.point import CHANGING, FACT, point
from bot.understanding.telling.said import is_passed_on, said_back
from bot.understanding.telling.sorrows import SORROWS
from bot.understanding.telling.told import FACTS, told

_WHO = {
    "husband": r"husband|hubby|dh", "wife": r"wife|missus|mrs", "boyfriend": r"boyfriend", "girlfriend": r"girlfriend",
    "fiancé": r"fiance|fiancé", "fiancée": r"fiancee|fiancée", "partner": r"partner|(?:other|better) half|significant other|spouse|so|(?<=my )(?:man|fella|feller|bloke)",
}  # fmt: skip
_SHE, _HE = worded(r"\b(?:she|her|she's|hers|herself)\b"), worded(r"\b(?:he|him|he's|his|himself)\b")
_HER = {"wife", "girlfriend", "fiancée"}
_HIM = {"husband", "boyfriend", "fiancé"}

_AT_THINGS = (
    r"(?! at (?:the|his|her|their|some) (?:tv|telly|television|screen|football|footy|match|game|ref\w*|radio|rugby|news|computer|laptop|"
    r"printer|car|traffic|driver|dog|cat|xbox|phone|cricket|players?|team|politicians?)\b)"
)
SEEN = {
    **SORROWS,
    "hiding": r"\b(?:(?:he|she|they)(?:'s|'re| is| are| must be| might be| may be)?(?: definitely| clearly| obviously)? (?:hiding|keeping|kept|keeps) (?:something|things|secrets|stuff|it)(?: from me| back| secret)?|secretive|hides (?:his|her|their|the) (?:phone|screen)|"
    r"turns? (?:his|her|their|the) (?:phone|screen|laptop) (?:over|away|face down|around|off)|(?:keeps|always has|hides) (?:his|her|their) phone (?:face down|away)|new (?:password|passcode)|locks? (?:his|her|their) phone|deletes? (?:his|her|their) (?:messages|texts|chats))\b",
    "against": r"\b(?:hates? me|can't stand me|n't (?:love|like|want|need) me(?: any ?more)?|doesn't care (?:about me|any ?more)|fed up with me|sick of me|had enough of me|disgusted by me|despises me|resents me|regrets marrying me|looks? at me like i'm)\b",
    "bystander": r"\b(?:(?:mother|mum|mom|dad|father|sister|brother|law|family|friends?|mates?|boss|cousin|aunt|uncle)\b.{0,80}\b(?:he|she|they) (?:just |only )?(?:sat there|stood there|watched|said nothing|laughed|looked away|let (?:her|him|them|it))|n't (?:stick|stuck|stand|stood) up for me|n't (?:defend|back) me(?: up)?|never (?:sticks|stands) up for me)\b",
    "unsaid": r"\b(?:(?:never|n't|hardly ever|rarely) (?:says?|said|saying|tells? me)(?: \")? ?(?:(?:that )?(?:he|she|they) loves? me|i love you|sorry|thank you|thanks|anything (?:nice|kind|sweet))|never (?:compliments|thanks|praises) me)\b",
    "untold": r"\b(?:never tells? me (?:anything|things|stuff|about)|n't tell me (?:anything|things|stuff|about|he|she|they)|(?:hear|heard|find out|found out|learn|learned|learnt|know)(?: \w+){0,5} from (?:his|her|their|other|someone|somebody|friends|facebook|instagram|the neighbour\w*|a friend)|last to know|i (?:didn't|did not) (?:even )?know(?= [.,!]|$)|(?:nobody|no one) told me|i had no idea|(?:i )?wasn't told|(?:tells?|told) (?:everyone|everybody|(?:his|her|their) \w+)(?: else)? (?:but|except|apart from|and not|before|bar) me)\b",
    "stiff": r"\b(?:why (?:are you|am i|you) (?:talking|speaking|being|acting|saying|going on|so) (?:\w+ )?(?:like (?:that|this|an? \w+)|weird|weirdly|nice|odd|strange|funny)|(?:sound|sounded|sounds|sounding|talk|talking|speak|speaking) like (?:a|an|my|some) (?:therapist|counsell?or|shrink|robot|book|bot|self help \w+))\b",
    "crying": r"\b(?:cry|cries|crying|cried|in tears|tearful|sobbing|weeping|wept)\b",
    "no_reply": r"\b(?:left (?:me )?on read|on read|no reply|no answer|not repl\w+|n't repl\w+|not answer\w+|n't answer\w*|won't (?:answer|reply|pick up)|unanswered|blue ticks?|seen it|read it and|ghost\w*|ignor\w+ my (?:texts?|messages?|calls?)|n't (?:text|call|message|texted|called|messaged)(?:ed)? (?:me )?back|not (?:text|call|messag)\w* (?:me )?back)\b",
    "short": r"\b(?:one[- ]?word|one - word|short answers?|short replies|monosyllab\w+|k and nothing|just (?:says|said|goes|typed|replies|replied|answers) \"? ?(?:k|ok|yes|no|fine|hm+)|barely answers?|curt|clipped|one letter)\b",
    "withdrew": r"\b(?:(?:went|gone|goes|going|headed|disappear\w+|vanish\w+|retreat\w+|hid|hides|hiding|locked|shut|shuts|shutting|stayed|stays|been|sat|sits|marched|walked) (?:straight |right |off |away |himself |herself |themselves |up |out )*(?:to|into|in|upstairs|up to) ?(?:his|her|their|the|our)? ?(?:own )?(?:bed\w*|room|office|garage|shed|study|bath\w*|shower|spare room|attic|basement|den|car|desk|upstairs)?|went upstairs|straight to bed)\b",
    "slammed": r"\b(?:slam\w*|bang(?:ed|ing|s)|(?:threw|throw|throws|throwing|thrown|chuck\w*)\b(?! (?:himself|herself|themself|themselves|up|out|away|a party|me a|him|her|them|off|money)\b)|stomp\w*|storm\w*)\b",
    "snapped": rf"\b(?:snap(?:s|ped|ping|py)?\b{_AT_THINGS}|bit my head off|bites? my head off|short with me|short tempered|sharp with|snippy|narky|biting|barked|mad at me|(?:shout|yell|scream)\w*\b{_AT_THINGS})\b",
    "cross": r"\b(?:irritab\w+|grumpy|moody|ratty|touchy|on edge|prickly|cross|angry|annoyed|mad at|furious|seething|fuming|livid|(?:strop|huff|sulk)(?:y|s|ed|ing)?)\b",
    "phone": r"\b(?:plays? (?:games|video games)|(?:on|playing|at|back to) (?:his|her|their) (?:games?|game|console|pc)|gaming|games every|glued to|stuck to|staring at|buried in|scroll\w*|on (?:his|her|their) (?:phone|laptop|ipad|tablet|computer)|hides? behind|gaming|playing (?:games|xbox|fifa)|headphones|xbox|playstation|(?<!at the )(?:telly|tv))\b",
    "not_eating": r"\b(?:n't (?:eat|eaten|touch\w* (?:his|her|their)? ?(?:food|dinner|tea|plate))|not (?:eat\w*|hungry)|barely (?:ate|eaten|touched)|hardly (?:ate|eaten|touched)|pushed (?:his|her|their) food|skipped (?:dinner|tea|lunch|breakfast)|left (?:his|her|their) (?:dinner|plate|food))\b",
    "no_touch": r"\b(?:pull\w* away|flinch\w*|n't (?:touch|hug|kiss|hold)|won't (?:touch|hug|kiss|hold)|turn\w* (?:his|her|their) back|back (?:turned )?to me|moved away|no (?:hug|kiss)|sleeps? (?:on|in) the (?:sofa|couch|spare))\b",
    "cancelled": r"\b(?:cancel\w*|called off|bail\w*|flak\w* on|stood me up|pulled out of|backed out)\b",
    "went_out": r"\b(?:went (?:for a (?:walk|drive|run)|out)|gone out|left the house|walked out|drove off|out with (?:his|her|their) (?:mates|friends)|came (?:home|back|in) late|late home|still out|not home)\b",
    "tired": r"\b(?:exhausted|knackered|shattered|worn out|wiped out|drained|burnt out|burned out|dead on (?:his|her|their) feet|no energy|looks? tired|looked tired|seems? tired|tired all|so tired|(?:he's|she's|they're|is|was|really|very) tired)\b",
    "upset": r"\b(?:upset|sad|(?<!sat )(?<!sit )(?<!calm )(?<!calmed )(?<!put )(?<!lie )(?<!lay )(?<!shut )(?<!slow )(?<!let )(?<!turned )(?<!write )(?<!wrote )(?<!settle )(?<!face )(?<!boil )(?<!boils )down\b(?! (?:to|the|with|on|at|for|here|there|a|my|his|her)\b)|low\b(?!(?: -)? (?:key|maintenance|energy)\b)|gutted|in a state|not (?:him|her|them)self|not (?:him|her)self|stressed|tense|worried|anxious|worked up|agitated|miserable|unhappy|rough day|bad day|hard day|awful day|terrible day|had a day|bad mood|foul mood|in a mood|mood)\b",
    "sealed": r"\b(?:(?:won't|n't|not|never|refus\w+ to|will not) (?:want to |like to |even )?(?:talk|speak|talking|talked|speaking|spoken|tell me|told me) (?:to me )?about (?:it|this|that|what happened|what's)|(?:won't|n't|not) (?:tell|say) (?:me )?(?:what|why|where))\b",
    "distant": r"\b(?:distant|cold|withdr[ae]w\w*|shuts? (?:down|off|me out)|closed off|clos\w+ up|in (?:his|her|their) shell|clam\w+ up|far away|miles away|elsewhere|not (?:really )?(?:there|here|present)|drift\w*|checked out|aloof|detached|like a (?:stranger|lodger|flatmate|roommate)|room ?mates?|walls? (?:up|round|around)|a wall|zoned out|cool with me|off with me|growing apart)\b",
    "quiet": r"\b(?:quiet|qui?et|qiuet|queit|quite(?= (?:again|tonight|today|all|lately|since)\b)|silent|silence|silent treatment|n't (?:said|say|spoken|speak|talk|talked|talking|speaking|saying|spoke|utter\w*)|not (?:said|spoken|talking|speaking|saying|a word|a peep|said)|won't (?:talk|speak|say|open)|hardly (?:said|spoke|talks?|talked|speaks?|a word|says?|spoken)|barely (?:said|spoke|talks?|talked|speaks?|a word|says?|spoken)|never (?:talks?|says?|speaks?|opens?|tells?|shares?)|refus\w+ to (?:talk|speak)|no words?|not a word|mute|two words|word to me|ignor(?:es|ed|ing) me|cold shoulder|gives? me nothing|no (?:talk|speak|say|talking|speaking)(?= |$)|blanks me|stonewall\w*|tight[- ]lipped|bottl\w+|keeps? (?:it|things|everything) in)\b",
    "off": r"\b(?:off|weird|strange|odd|different|funny|acting|something(?:'s| is)? (?:up|wrong|not right|the matter|going on|bothering|eating)|isn't (?:right|ok)|not (?:right|ok)|wrong)\b",
}  # fmt: skip
_ANYWHERE = frozenset(kind for kind, pattern in SEEN.items() if "n't" in pattern or not pattern.startswith(r"\b"))
_SEEN = {
    kind: re.compile(pattern.replace(r"\b(?:", r"(?:\b|(?=n't))(?:", 1)) if kind in _ANYWHERE else worded(pattern)
    for kind, pattern in SEEN.items()
}
_PLAINER_THAN_FINE = frozenset((*SORROWS, "hiding", "against", "bystander", "unsaid", "untold", "stiff", "crying"))
"""What goes before somebody's word that they are fine; all else is seen beside it."""
_LESS_THAN_QUIET = frozenset({"", "off", "upset", "phone"})
_NOT_SO = re.compile(r"(?:\bnot|n't|\bnever|\bno longer)(?: (?!because|but|and|just|so)[\w']+){0,2} $")
_OWN = re.compile(
    r"\b(?:i|i'm|i've|i'd|i'll|we|we're|we've)(?: (?!(?:he|she|they)(?:'\w+)?\b|and|but|because|when|that|if|him|her|them)[\w']+){0,3} $"
)
_SAYS_NO = re.compile(r"n't\b|\bnot\b|\bno\b|\bnever\b")
_OTHERS_DO = re.compile(
    r"\b(?:everyone|everybody|they all|people|(?:the |our )?(?:kids|children)|neighbou?rs?|(?:my|his|her|their) (?:family|parents|mum|mom|dad|boss|mother|"
    r"father|brother|sister|manager|in-laws|friends?|mates?))(?: (?!and|because|since|so|but|he|she|they)\w+)? $"
)
_OF_THEM = re.compile(r"[ ']?(?:he|she|they|his|her|their)\b")
_SUPPOSED = re.compile(
    r"\b(?:i (?:think|guess|suspect|reckon|wonder|bet|assume|imagine)|maybe|perhaps|probably|possibly|(?:might|could|may|must) be)\b[^.;!?]{0,40}$"
)
_MOODS = re.compile(
    r"(?:upset|sad|worried|anxious|stressed|tense|miserable|unhappy|angry|annoyed|cross|tired|low|down)$"
)
_WHY_SO = re.compile(r"[ ,]*(?:about|over|because|cos)\b")
_OR_NOT = re.compile(r" ?or (?:what|something|not|just|sad|tired|upset|hurt|whatever|if)\b")
_PARTNER_WORDS = re.compile(
    r"\b(?:he|she|they|him|her|them|he's|she's|they're|his|their|husband|wife|boyfriend|girlfriend|partner|"
    r"fiance|fiancé|fiancee|fiancée|other half|missus|spouse)\b"
)

_WHEN = {
    "tonight": r"\b(?:tonight|this evening|just now|right now|an hour ago|came (?:in|home|back)|got (?:in|home|back)|after dinner|at dinner|over dinner|since (?:dinner|tea|work|he got|she got|they got)|hour(?:s)? ago|minutes ago|at the moment)\b",
    "this morning": r"\b(?:this morning|since he woke|since she woke|woke up|at breakfast|over breakfast)\b",
    "today": r"\b(?:today|all day|this afternoon|at lunch)\b",
    "yesterday": r"\b(?:yesterday|last night|the other (?:day|night)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
    "days": r"\b(?:(?:for|in|past|last|few|couple of|two|three|four|five|six|2|3|4|5|6) (?:few |couple of |of )?days|days now|since (?:mon|tues|wednes|thurs|fri|satur|sun)day|since the weekend|all week|this week|since (?:saturday|sunday)|for days|a week|last week)\b",
    "weeks": r"\b(?:weeks|months|years|for ages|lately|recently|these days|always|never|all the time|since (?:january|february|march|april|may|june|july|august|september|october|november|december|christmas|the baby|his|her|their))\b",
}  # fmt: skip
_WHERE = {
    "door": r"\b(?:(?:in|locked in|locked (?:himself|herself|themself|themselves) in|shut (?:himself|herself|themself|themselves) in|hiding in) the (?:bathroom|toilet|loo)|(?:behind|through|outside|at) (?:the|his|her|their) (?:\w+ )?door|(?:bathroom|bedroom) door|locked (?:himself|herself|themself|themselves) in|won't open the door)\b",
    "text": r"\b(?:texts?|texted|texting|messages?|messaged|whatsapp\w*|on read|repl(?:y|ies|ied)|snapchat|dm|emoji|blue ticks?)\b",
    "phone": r"\b(?:on the phone (?:to|with) (?:him|her|them|me)|(?:we|we're|we were|are|been|talk\w*|spoke|speak\w*) (?:\w+ )?on the phone|phone calls?|(?:i|we|i've|when i) (?:called|rang|phoned)(?: (?:him|her|them))?(?= (?:from|at|on|after|and|to|last|when|this|but|tonight|today|earlier|back|just)|$| [.,!?])|(?:he|she|they)(?:'s| has| have| just)? (?:called|rang|phoned)(?: me)?(?= (?:from|at|on|after|and|last|when|this|but|tonight|today|earlier|back)|$| [.,!?])|facetim\w+|video call|hung up)\b",
    "apart": r"\b(?:long distance|long - distance|live apart|living apart|different (?:city|cities|country|countries|town)|away (?:for work|on business|this week|with work)|miles apart|his place|her place|their place|abroad|deployed|at sea|another (?:city|country))\b",
    "together": r"\b(?:next room|same room|upstairs|sofa|couch|kitchen|bed|bedroom|dinner|living room|came (?:in|home|back)|got (?:in|home|back)|at home|the house|in the car|at the table|garage|shed|home from)\b",
}  # fmt: skip
_TRIED = {
    "asked": r"\b(?:i|i've|i have|i did|i already|i keep|keep|kept|when i|tried) (?:\w+ )?(?:ask(?:ed|ing)?|said what's|tried asking|tried to ask|tried talking)\b",
    "space": r"\b(?:gave|given|giving|give|left|leaving|leave) (?:him|her|them) (?:some |a bit of |alone|be|to it)?\s?(?:space|alone|be|to it|time)?\b",
    "hugged": r"\bi (?:\w+ )?(?:hug|hugged|cuddle|cuddled|held|put my arm)\b",
    "texted": r"\bi(?:'ve)? (?:\w+ )?(?:text|texted|messaged|sent|wrote|called|rang)\b",
}  # fmt: skip
_AFTER_WORK = re.compile(
    r"\b(?:(?:came|come|comes|got|gets|get|home|in|back|returned) (?:\w+ ){0,2}from (?:work|his shift|her shift|their shift|the office|a shift|shift)|after work|since work|work today|his shift|her shift|day at work)\b"
)
_NICKNAME = re.compile(
    r"\b(?:call (?:him|her|them)|(?:his|her|their) name(?:'s| is)|my (?:husband|wife|boyfriend|girlfriend|partner|fianc[eé]+e?)(?: is (?:called|named))?,?)\s+"
    r"[\"“']?(?P<name>[A-Z][\w'’-]{0,20}|(?<=m )[a-z]\b|(?<=r )[a-z]\b)"
)
_NAMED = re.compile(
    r"(?!(?:It|That|This|There|What|Who|How|Where|When|Why|My|Our|We|You|Nothing|Something|Everything|Everyone|Nobody|Someone|Somebody|Work|Today|Tonight|"
    r"Yesterday|Dinner|Mum|Mom|Mam|Dad|Life|Love|Things|Here|His|Her|Their|Not|No|Yes|Ajar|Bot|Feeling|Just|Been|Christmas|All|One|Sex|Home)\b)"
    r"[A-Z][a-z]{1,14}(?:['’]s| is| has| was| won['’]?t| hasn['’]?t| isn['’]?t| didn['’]?t| doesn['’]?t| just| came| went| seems| looks| keeps| never| barely| hardly)\b"
)
"""A name that opens the message and does what partners do here; the name itself is not kept."""
_CALL_ANY = re.compile(
    r"^(?:please |can you |you can )?call (?:him|her|them) [\"“']?(?P<name>[\w'’-]{1,20})[\"”']?[.!]?$", re.IGNORECASE
)
_NOT_NAMES = frozenset({"I", "He", "She", "They", "And", "But", "Is", "Has", "Was", "Just", "The"})
_TOGETHER_FALLBACK = {"withdrew", "not_eating", "no_touch", "slammed", "phone"}
_FACT = re.compile(
    r"^(?:(?:yes|yeah|no|well|ok|so|and|but|because(?: of)?|i think|maybe|also|,|\.) )*(?:it's (?:because|just)? ?)?(?:he|she|they|he's|she's|they're|he'd|she'd|his|her|their|work|things?|there's|my (?:husband|wife|partner|boyfriend|girlfriend))\b"
)
_CORRECTING = re.compile(r"^(?:no|sorry|actually|i meant|i mean|not|oh)\b")


def _first(patterns: dict[str, re.Pattern[str]], plain: str) -> str:
    return next((kind for kind, pattern in patterns.items() if pattern.search(f" {plain}")), "")


_WHO_PATTERNS = {k: worded(rf"(?:\b(?:my|the|our) (?:\w+ )?|^ )(?:{v})\b") for k, v in _WHO.items()}
_WHEN_PATTERNS = {k: worded(v) for k, v in _WHEN.items()}
_WHERE_PATTERNS = {k: worded(v) for k, v in _WHERE.items()}
_TRIED_PATTERNS = {k: worded(v) for k, v in _TRIED.items()}


def slots(clean: str, plain: str) -> dict[str, str | int]:
    """The slots that a message fills, by name. Only what was said; nothing is guessed from a name or a form."""
    found: dict[str, str | int] = {}
    who = _first(_WHO_PATTERNS, plain)
    if who:
        found["who"] = who
    pronouns = _pronouns(who, plain)
    if pronouns:
        found["pronouns"] = pronouns
    name = nickname(clean)
    if name:
        found["partner"] = name
    if _PARTNER_WORDS.search(plain) or (_NAMED.match(clean) and seen(plain)):
        found |= _circumstances(plain)
    elif _CORRECTING.search(plain):
        found |= {k: v for k, v in _circumstances(plain).items() if k in ("when", "where")}
    theirs, back = is_passed_on(clean), said_back(clean)
    found |= _of_this_message(clean, plain, "" if theirs else back, theirs=theirs)
    found |= _passed_on(plain, back if theirs else "") | _own_part(clean, plain, theirs=theirs)
    if not found["point"] and _says_of_them(found, plain):
        found["point"] = FACT
    return found


def _says_of_them(found: Mapping[str, str | int], plain: str) -> bool:
    """Whether a fact about the partner was told that may explain them: work, health, family and their like."""
    said = _FACT.search(plain) or _FACT.search(closing(plain))
    return bool(found.get("matter")) and found["matter"] in FACTS and said is not None


def _of_this_message(clean: str, plain: str, voiced: str, *, theirs: bool) -> dict[str, str | int]:
    """What counts for this message alone, so that it is set by each: most often to ""."""
    asked = point(plain)
    asked = "" if theirs and asked in CHANGING else asked
    said = {"voiced": voiced, "echo": echo(clean), "voiced_matter": "", "voiced_mood": ""}
    return {"point": asked, "wished": wished(closing(plain)) if asked == WISHED else "", **said}


def _passed_on(plain: str, back: str) -> dict[str, str | int]:
    passed_on = told(plain)
    if "mood" in passed_on or back:
        passed_on["shared"] = back
    return passed_on


def _own_part(clean: str, plain: str, *, theirs: bool) -> dict[str, str | int]:
    """An end that was told, whose doing something was, and what is the person's own."""
    mine, ended = "" if theirs else burden(plain), parting(plain)
    return faults(clean, plain) | {name: kind for name, kind in (("mine", mine), ("ended", ended)) if kind}


def seen(plain: str) -> str:
    """What was seen of the partner: never what was denied of them, nor what the person says of themselves."""
    spaced = f" {plain}"
    kinds = (kind for kind, pattern in _SEEN.items() if any(_theirs(spaced, one) for one in pattern.finditer(spaced)))
    kind = next(kinds, "")
    if kind in _PLAINER_THAN_FINE:
        return kind
    if says_fine(plain):
        return "fine"
    return "quiet" if says_nothing(plain) and kind in _LESS_THAN_QUIET else kind


def _theirs(spaced: str, found: re.Match[str]) -> bool:
    """Whether that is told of the partner, and told as so: no denial, no guess at a reason, and nobody else's doing."""
    before, after = spaced[: found.start() + (found[0][0] in " '")], spaced[found.end() :]
    denied = _NOT_SO.search(before) and not _SAYS_NO.search(found[0])
    reasoned = _MOODS.search(found[0]) and _WHY_SO.match(after) and _SUPPOSED.search(before)
    guessed = _OR_NOT.match(after) or reasoned
    own = _OWN.search(before) and not _OF_THEM.match(found[0])
    return not (denied or guessed or own or _OTHERS_DO.search(before))


def _circumstances(plain: str) -> dict[str, str | int]:
    found: dict[str, str | int] = {}
    for name, patterns in (
        ("seen", _SEEN), ("when", _WHEN_PATTERNS), ("where", _WHERE_PATTERNS), ("tried", _TRIED_PATTERNS)
    ):  # fmt: skip
        kind = seen(plain) if name == "seen" else _first(patterns, plain)
        if kind:
            found[name] = kind
    if "where" not in found and found.get("seen") in _TOGETHER_FALLBACK:
        found["where"] = "together"
    if _AFTER_WORK.search(plain):
        found["after_work"] = 1
    return found


def _pronouns(who: str, plain: str) -> str:
    she, he = (len(form.findall(f" {plain}")) for form in (_SHE, _HE))
    if she != he:
        return "she" if she > he else "he"
    if who in _HER:
        return "she"
    return "he" if who in _HIM else ""


def nickname(clean: str) -> str:
    """A name that the person gives their partner ("call her M", "my husband Tom"), or ""."""
    found = _CALL_ANY.search(clean) or _NICKNAME.search(clean)
    return found["name"] if found and found["name"] not in _NOT_NAMES else ""
