"""What came of it: how a sentence or a question that was tried went, and whether a question got an answer at all.

An outcome is looked for anywhere in a message, so it counts only where a page asks for one, or where something was
planned. A plain answer ("she said the seaside") says less: only where a question stands is it one.
"""

import re

from bot.understanding.normalise import worded

UNSAID, BADLY, OPENED = "I did not say it", "it went badly", "they opened up"
NOT_NOW, SHRUGGED = "they said not now", "they shrugged"
ANSWERED = "they answered"
_PERSON = r"(?:he|she|they|my (?:\w+ )?(?:husband|wife|partner|girlfriend|boyfriend|fiance|other half))"
_SO = r"(?:'s| has| had| just| actually| even| finally| then| only| also| totally| really| completely| immediately)*"
_SAID = rf"{_PERSON}{_SO} (?:said|says|goes|replied|asked|went|was like|snapped)(?: (?:me|well|oh|ugh|ok|,|:|\"|'))*"
_LEAD = r"^ (?:(?:sorry|no|oh|ah|well|actually|ok|hi|hey|tbh|to be honest|honestly|so|and|,|\.|!|-) )*"
_HARD = r"(?:massive|big|huge|another|blazing|terrible|horrible|awful|stupid|proper|nasty|ugly)"
_ROW = r"(?:row|fight|argument)"
_REBUFF = (
    r"(?:here we go|(?:not|oh no not) (?:this|that) again|why are you (?:asking|being|saying|doing)|what's (?:got into|wrong with) you|"
    r"what the (?:fuck|hell)|what do you want|are you (?:having an affair|drunk|mad)|don't start|give it a rest|leave me alone|fuck off|piss off|get lost|shut up)"
)
_BAD = r"(?:bad|awful|terrible|horrible|shit|crap|rubbish|a (?:disaster|mess|nightmare|mistake))"
_TRYING = r"(?:say|said|ask|asked|try|tried|tell|told|do|done|manage|get|got|out|it|chance|round|bring|brought|to)"
_UNSAID = (
    rf"\b(?:i|we) (?:didn't|did not|haven't|couldn't|never|chickened|forgot|bottled)\b[^.?!,\"]{{0,30}}\b{_TRYING}\b|"
    r"^ (?:no|not yet|i didn't|i forgot|forgot|didn't|didn't get (?:the )?chance|not got round to it|couldn't|chickened out|no chance)\W*$|"
    rf"{_LEAD}(?:didn't|did not|haven't|couldn't) (?:really |even |actually |manage to |get (?:a |the )?(?:chance |time |moment |round |around )?)*(?:to )?(?:ask|say|do|try|mention|bring|it|$|[.,!])|"
    rf"{_LEAD}(?:forgot|missed|skipped) (?:all |completely )*(?:about|it|to|yesterday|last night|the question|$|[.,!])|"
    rf"{_LEAD}(?:chickened out|bottled it|lost my nerve)\b|"
    r"\b(?:i|and|,) (?:chickened out|bottled (?:it|out)|lost my nerve)\b|"
    rf"{_LEAD}not yet (?:[,.!-] )?(?:{_PERSON}(?! (?:said|says))|we|i|the|there|it|been|had|but|because)\b|\bbefore i (?:could|got (?:to|the chance|round))\b|"
    r"\bno (?:good )?(?:chance|moment|time)\b|\bmoment (?:never came|wasn't right|didn't come)\b"
)
_BADLY = (
    r"\b(?:went|goes|going) (?:really |very |so |pretty |quite )?(?:badly|bad|terribl\w+|awful\w*|horribl\w+|wrong|poorly|south)\b|"
    r"\b(?:didn't|did not|hasn't) (?:go|gone) (?:so |very |that |too |at all )?(?:well|great|good)\b|"
    rf"\b(?:disaster|backfired|blew up|exploded|worse than|made it worse|{_HARD} {_ROW})\b|"
    r"\b(?:things|it|it's|that)(?: is| are| got| have| went| gone| just| even| only)* (?:so much |much |a lot |even |far )?worse\b|"
    r"\b(?:snapped|yelled|shouted|screamed|swore|stormed|lost it) (?:at me|off|out|back)\b|"
    rf"\bwe(?: just| both)? (?:fought|argued|rowed|had a (?:\w+ )?{_ROW})\b|"
    r"\b(?:got|was|were) (?:really |so |very )?(?:angry|annoyed|mad|cross|defensive|furious)\b|"
    r"\btold me to (?:leave|get lost|shut up|stop|fuck|piss|bugger|sod|eff|f|back off|mind my|grow up|go away)\b|"
    rf"\bended in (?:tears|a row|a fight)\b|\bit was (?:really |so |pretty |just |very )?{_BAD}\b|"
    r"\b[.,!-] (?:a )?(?:big|huge|bad) mistake\b|^ (?:big|huge|bad) mistake\b|"
    rf"\b{_PERSON}{_SO} (?:freaked out|flipped(?: out)?|kicked off|laughed (?:at me|in my face)|rolled (?:his|her|their) eyes|hung up on me|"
    r"walked (?:out|off|away)|stormed|shut down|shut me down|lost it|moved (?:in)?to the (?:spare|other|guest) (?:room|bedroom)|slept on the (?:sofa|couch))\b|"
    r"\bi(?:'m| am) (?:suffocating|smothering|crowding|pressuring|nagging|stressing) (?:him|her|them)\b|"
    rf"\b{_SAID} {_REBUFF}\b|\b[\"'] {_REBUFF}\b"
)
_NOT_NOW = (
    r"\bnot (?:now|tonight|today|yet|right now|in the mood)\b|\b(?:maybe |some other |another )?(?:later|another time|tomorrow maybe)\b|"
    r"\b(?:doesn't|didn't|don't|did not|does not) (?:want to (?:talk|speak|discuss|go into|say)|feel like (?:it|talking))\b|"
    r"\btoo tired to talk\b|\bneeds? (?:some )?(?:space|time)\b|\bwasn't ready\b|\bisn't ready\b|"
    r"\basked (?:me )?(?:to leave (?:it|them|him|her)|for (?:space|time))\b|"
    rf"\b{_PERSON}(?:'d| would)? (?:(?:said|says) (?:{_PERSON}|i)?(?:'d| would)? ?)?rather not\b|"
    rf"\b{_SAID} (?:can we (?:not|leave it|talk later)|leave it|drop it|let's not|no(?= [.,!\"]|$)|maybe(?= [.,!\"]|$)|we'll see)(?= |$)|\b\" can we not\b"
)
_SHRUGGED = (
    r"\bshrug\w*\b|\b(?:just )?said (?:\" )?(?:fine|nothing|ok|nope|meh|i'm fine|it's fine|i don't know|nm)\b|\bone word\b|"
    r"\bno (?:real )?(?:reaction|response|answer|reply)\b|"
    r"\b(?:didn't|did not|hardly|barely|wouldn't) (?:really )?(?:say|react|answer|respond|reply|look up|talk|speak|open up)\b|"
    r"\bchanged the subject\b|\bignored (?:it|me)\b|\bgrunt\w*\b|\bblank(?:ed)? (?:me|look|stare)?\b|\bnothing (?:much|really)\b|"
    r"\bnot much\b|\bmeh\b|\bbrushed (?:it|me) off\b|\bno change\b|\bstill the same\b|"
    r"^ (?:(?:well|ok|so|just|to be honest|absolutely|and|,) )*(?:nothing|silence|nada|zilch|crickets)(?: (?:at all|has changed|changed|happened|came of it|yet|new|back))?(?: [.,!]|$)|"
    r"\bsaid (?:\" )?(?:he's|she's|they're|i'm|he was|she was|they were) (?:just |only |a bit |really |too )*(?:tired|busy|fine|knackered|exhausted|ok|sleepy)\b"
)
_OPENED = (
    r"\b(?:opened up|open up a (?:bit|little)|talked|told me|started talking|we talked|spoke|shared|let me in|came out with|poured|"
    r"cried in my arms|said (?:a|quite a) (?:lot|bit)|said more)\b|"
    r"\bwent (?:really |so |very |quite |pretty )?(?:well|great|good|ok|better|fine)\b|\b(?:it|that) (?:worked|helped)\b|"
    r"\bgood (?:talk|chat|conversation)\b|\bactually (?:answered|talked|said)\b|"
    r"\bsmiled\b|\bhugged\b|\bheld my hand\b|\bcame and sat\b|\banswered me\b|\bthanked me\b|"
    rf"\b{_PERSON}{_SO} (?:listened(?! to (?!me))|answered|teared up|welled up|went on for|kissed me|took my hand|leaned (?:on|against) me|"
    r"sat (?:down )?(?:next to|beside|with|by) me|came (?:to|into) (?:my|our) (?:room|bed|side))\b|"
    r"\bwe(?:'ve| have)?(?: just| finally| actually)? (?:made up|hugged|cuddled)\b|\b(?:things|it) (?:got|are|went|feels?|is)(?: so| much| a lot| a bit)* better\b"
)
_ANSWER = (
    rf"\b{_PERSON}{_SO} (?:said|says|told|answered|replied|chose|picked|went (?:for|with)|loved|liked|laughed|smiled|thought|remembered|"
    r"couldn't decide|had to think|would (?:like|love|go|pick|choose|be)|'d (?:like|love|go|pick|choose|be))\b|"
    r"\b(?:his|her|their) (?:answer|favou?rite|pick|choice)\b|\bwe (?:did it|laughed|ended up|both|chatted|giggled|talked)\b|"
    r"\bit was (?:really |so |very |actually |quite )*(?:fun|nice|sweet|funny|lovely|good|great|interesting)\b|^ \w+ (?:said|answered|told me)\b"
)
_OPENED_DENIED = re.compile(
    r"\b(?:didn't|did not|hasn't|haven't|wouldn't|won't|never|not|barely|hardly|n't)(?: \w+){0,2} "
    r"(?:open|opened|talk|talked|speak|spoke|share|shared|tell|told|say|said|smile|work|help|go)\b"
)
_OUTCOMES = tuple(
    (name, worded(f"(?:{pattern})" if pattern.startswith("^") else pattern))
    for name, pattern in (
        (UNSAID, _UNSAID), (BADLY, _BADLY), (OPENED, _OPENED), (NOT_NOW, _NOT_NOW), (SHRUGGED, _SHRUGGED)
    )
)  # fmt: skip
"""In the order in which they are looked for, in a text with a blank before it (see `worded`)."""
_IS_ANSWER = worded(_ANSWER)
_TRIED = re.compile(
    r"\bi (?:\w+ )?(?:asked|said|tried|told (?:him|her|them)|sent|texted|did)\b|^(?:asked|tried|said|told|sent)\b|\b(?:it|that) went\b|"
    r"\blike you (?:said|told)|\byou (?:gave|told|suggested|said)\b|\b(?:the|your) (?:line|question|sentence)\b|\bupdate\b"
)
_POINTS = {BADLY: "backfired", OPENED: "better", NOT_NOW: "refused", SHRUGGED: "little", UNSAID: "unsaid"}


def outcome(plain: str) -> str:
    """What came of it, as one name of OUTCOMES, or "" where the words don't say."""
    spaced = f" {plain}"
    for name, pattern in _OUTCOMES:
        if pattern.search(spaced) and not (name == OPENED and _OPENED_DENIED.search(plain)):
            return name
    return SHRUGGED if _OPENED_DENIED.search(plain) else ""


def answered(plain: str, came: str) -> bool:
    """Whether a question that stands got an answer, as far as the words say. `came` is the outcome that they tell."""
    return came in ("", OPENED) and not plain.endswith("?") and _IS_ANSWER.search(f" {plain}") is not None


def point_of(came: str, plain: str) -> str:
    """What news of this outcome asks of the page that takes it ("backfired", "refused", ...), or ""."""
    if came == BADLY and not _TRIED.search(plain):
        return "worse"
    return _POINTS.get(came, "")
