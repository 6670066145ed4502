"""What is said to Ajar about a draft that it looked at: why, which part, shorter, when. None of it is a new draft.

use another shorter tone    about the words on offer        why part length    about what was found
send when call whether      about sending them              again              wants to see them once more
aside                       meant for Ajar, and no draft
"""

import re

from bot.dialogue.labels import plain
from bot.dialogue.offers import takes, wants_more
from bot.understanding.asides import DECISION, HINDSIGHT, WORDS_WANTED, asks_on
from bot.understanding.drafts import drafted, is_framed, is_pasted

_SO = r"(?:(?:so|ok|okay|but|and|well|hm+|oh|wait|right|yeah|yes|no|then|like|um|please|sorry|also|thanks|now|alright|lol) )*"
_IT = r"(?:it|this|that|them|the (?:message|text|draft|letter|note|second|first|whole thing)(?: one)?|mine|yours|your version|my version|my (?:text|message|draft))"
_PART = r"(?:bit|part|line|sentence|word|words|thing|half|question|ending|end|start|beginning|opening|piece)"
_MAKE = r"(?:(?:can|could|would) (?:you|i|we) |please |i (?:want|need|would like|'d like) |i'd like |let's )?(?:(?:make|do|get|have|keep|put|say|write) )?"
_HOW = r"(?:a (?:bit|little|lot|tad) |much |more |even |less |way |far |still |just |really |so |very |kind of |sort of |kinda |something |one |that is |that's |sounds |too )*"
_TONES = (
    r"(?:funn(?:y|ier)|light(?:er|hearted)?|playful|cute(?:r)?|flirt(?:y|ier)|casual|relaxed|chill|natural|normal|serious|formal|deep(?:er)?|heavy|heavier|stiff|soft(?:er)?|gentl(?:e|er)|nicer?|kind(?:er)?|warm(?:er)?|"
    r"direct|blunt(?:er)?|firm(?:er)?|strong(?:er)?|bold(?:er)?|sweet(?:er)?|romantic|cheesy|soppy|corny|therapy|therapist|robotic|cold(?:er)?|weird|fake|posh|polite|grown[- ]up|honest|clear(?:er)?|simple(?:r)?|plain(?:er)?|me|like me|personal|my style|my voice)"
)
_ASKED: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(rf"{_SO}(?:{words})"))
    for kind, words in (
        ("call", rf"(?:should|shall|could|can|do|would|is|what) (?:i|it|we|if i)\b.*\b(?:call|phone|ring|voice ?(?:note|message)|in person|face to face|out loud|video)\b.*|(?:call|phone|text|message|in person|face to face|voice ?note)(?: \w+){{0,3}} or (?:call|text|phone|say|in person|face to face|voice)\b.*|(?:in person|face to face)(?: instead| better)?|is (?:a )?(?:voice ?note|voice message|call|phone call|letter)(?: \w+){0,2}"),
        ("when", rf"when (?:should|do|shall|can|could|would|is)\b.*|what time\b.*|(?:should|shall|do|can|could|would) i\b.*\b(?:now|tonight|today|tomorrow|later|wait|first|morning|yet|weekend|tonite|right away|straight away|asap)\b.*|(?:is it )?too (?:late|early|soon)(?: to (?:send|text|say).*| now| tonight)?|(?:send {_IT} )?(?:now|tonight|today) or (?:later|tomorrow|wait|in the morning)\b.*|(?:how long )?(?:do|should) i wait\b.*|is (?:now|tonight|tomorrow) (?:a )?(?:good|bad|right|the right) (?:time|moment)\b.*|(?:what's|when's) (?:the |a )?(?:best|good|right) (?:time|moment)\b.*"),
        ("send", rf"(?:(?:should|shall|do|can|could|may|must) i )?(?:just |still )?(?:send|sending|say|text|use)(?: {_IT})?(?: to \w+)? or (?:not|no|don't|leave it|keep mine|delete)\b.*|(?:should|shall|do|can|could|may) i (?:just |still |really )?(?:send|say|text|use|post) {_IT}?(?: (?:to )?\w+)?(?: as (?:it|that) is| like (?:that|this)| anyway)?|(?:is|was|would) {_IT} (?:be )?(?:really |now |still )?(?:ok|okay|fine|good|alright|all right|better|enough|ready)(?: to (?:send|say|go))?(?: now| like (?:that|this)| as (?:it|that) is| then| or not)?|(?:good|ok|okay|safe|fine) to (?:go|send)|(?:would|will) you (?:send|say) {_IT}|would you(?: send (?:it|that|this))?|yes or no|what do you think(?: of (?:it|that|this))?|(?:do |can |should )?i (?:just )?(?:text|send|say|use) (?:it|that|this)(?: then)?|(?:too|is it too) (?:harsh|needy|mean|pushy|clingy|much|strong|rude|cold)|(?:thoughts|verdict|opinion)|is {_IT} (?:{_HOW})?(?:harsh|needy|mean|pushy|clingy|much|strong|blaming|rude|aggressive|cold|bad|whiny|desperate|dramatic|soppy|cheesy)(?: of me)?(?: or (?:not|no|is it ok))?"),
        ("length", rf"(?:is|isn't|are) {_IT} (?:\w+ )?(?:too |so |a bit |quite |very )*(?:long|short|many words|wordy)\b.*|how long should (?:it|this|that) be|(?:too|is it too) (?:long|short|wordy)(?: or not| do you think)?"),
        ("shorter", rf"{_MAKE}(?:{_IT} )?{_HOW}(?:short|shorter|briefer|brief|less|fewer words|less wordy|less long)(?: one| version| please)?|(?:shorten|trim|cut)(?: {_IT})?(?: down)?|(?:in |as )?(?:one|a single|two) (?:line|sentence|words?)|(?:that's |it's |this is )?(?:way |far |a bit |much )?too (?:long|many words|wordy)\b(?!.*\?).*"),
        ("another", r"(?:can i (?:have|see)|give me|show me|do you have|have you got|got|any|is there|are there)?(?: ?\b(?:an|any|some)\b)? ?(?:other|another|one more|alternatives?|different|more)\b(?: (?:ways?|versions?|options?|ones?|wordings?|ideas?|tr(?:y|ies)|suggestions?|to say it|for it))*|try again|again|next(?: one)?|something else|say it (?:another|a different|some other) way|(?:i )?(?:don't|do not) like (?:it|that|this)(?: one)?|rephrase(?: it| that)?|reword(?: it| that)?|redo(?: it| that)?"),
        ("tone", rf"{_MAKE}(?:{_IT} )?{_HOW}{_TONES}(?:,? (?:please|though|then|thanks|instead|but {_HOW}(?:{_TONES}|not me)))*|(?:(?:that's|that is|it's|this is|this sounds|it sounds|that sounds|sounds|it feels|feels|it's a bit|which is) )?(?:{_HOW})?(?:{_TONES})(?:,? (?:but|and|though|so))? (?:it's |that's |still |it's still )?(?:not|isn't|doesn't sound) (?:like |really |quite |very )*(?:me|my style|my voice|how i (?:talk|speak))|(?:that's|it's|this is|it) (?:not|doesn't sound|isn't)(?: really| quite| very| at all)? (?:like )?(?:me|my style|my voice|how i (?:talk|speak|write))\b.*|i(?:'d| would) never (?:say|talk|write|put it)\b.*|(?:doesn't|does not|don't) sound like me\b.*|not (?:really )?(?:me|my style|how i (?:talk|speak))|(?:that's |it's |this is )?(?:way |far |a bit |much )?too {_TONES}\b.*|(?:can|could) (?:you|we|i) make {_IT}\b.*|make {_IT}? ?(?:sound )?(?:more |less |a bit )*\w+"),
        ("why", r"why(?: (?:so|not|though))?|why(?: (?:is that|is it|is this|that|would that|does that|does it|was that|would it|should i|can't i)\b.*)?|how come\b.*|how is (?:that|it|this)\b.*|what(?:'s| is) (?:so )?(?:wrong|bad|the problem|the matter|the issue) (?:with|about) (?:it|that|this|mine|my (?:version|words|text|message))|what(?:'s| is) (?:so )?(?:wrong|bad|the problem)(?: then| here| there)?|what(?:'s| is) bad\b.*|what do you mean\b.*|(?:i )?(?:don't|do not) (?:get|see|understand) (?:it|that|why|what|how)\b.*|(?:but )?it's (?:true|the truth|just a (?:fact|question|joke))(?: though| tho)?|what(?:'s| is) the (?:harm|point|difference)\b.*|but (?:it is|she did|he did|they did|she does|he does|they do|i'm right|i am right)|(?:can you )?explain(?: that| it| why)?|says who|how does that (?:close|push|blame|hurt)\b.*|is it (?:really )?(?:that|so) bad|that's not (?:true|fair|blame|an attack|a charge|pressure)\b.*|i (?:wasn't|didn't mean|don't mean)\b.*|(?:what|how) (?:makes|made) (?:it|that) (?:bad|harsh|pushy|wrong)\b.*"),
        ("part", rf"(?:which {_PART}|what (?:bit|part|line|sentence|word)|(?:which|what) exactly|(?:which|what) (?:of it|in it|specifically))\b.*|where(?: exactly)?|what exactly\b.*|.*\b(?:the|that|my) (?:\w+[ -]){{0,4}}{_PART}\b.*|what about the \w+(?: \w+)?|(?:can|should|do|could|may) i (?:keep|leave|drop|cut|take out|remove|delete|say) (?:the|that|my) .*"),
        ("again", r"(?:show|say|see|give|send)(?: it| that| me| the (?:version|words|sentence))+ again|what (?:was|is) (?:it|your version|the gentler one|the version)(?: again)?|can i see (?:it|that)(?: again)?|what (?:do|should|can|could) i (?:say|write|send|text)(?: then| instead| now)?"),
    )
)  # fmt: skip
_ON = {WORDS_WANTED: "again", DECISION: "whether", HINDSIGHT: "send"}
_WE = re.compile(r"\b(?:we|us)\b")
_YOU = re.compile(r"\b(?:you|u|your|ur|yours|yourself|youre|youve|youll)\b")
_BOT = re.compile(
    rf"{_SO}(?:(?:can|could|would|will|do|did|are|have) you (?:think|mean|help|make|know|change|fix|write|look|check|read|tell me (?:how|what|why|if)|suggest|give|show|explain|say it|do it|add|remove|see|got|sure|joking|kidding me|a bot)\b|"
    r"(?:what|how|which|where) (?:do|would|did|should|can) you (?:think(?! (?:about|of) (?:your|us|me|our|having|going))|say|change|do differently|mean|suggest|recommend|know|make|write|put|read)\b|(?:that's |is that )?what you(?:'re| are| were)? (?:saying|said|mean|wrote|suggest)|you (?:said|think|mean|wrote|missed|changed|forgot|cut|took out|left out|removed|don't get|misunderst\w+|got) (?:it|that|the|i|me wrong|my)\b|are you (?:a|an|sure|serious)\b|your (?:version|suggestion|advice|idea|sentence|wording)\b)"
)
_THIRD = re.compile(
    r"\b(?:he|she|they|him|her|them|his|their|he's|she's|they're|hes|shes|theyre|he'll|she'll|they'll|he'd|she'd|my (?:husband|wife|partner|boyfriend|girlfriend|bf|gf|fiance|fiancee))\b"
)
_LETTER = re.compile(
    r"(?:i|i'm|im|i've|ive|i'd|i'll|we|we're|let's|lets|can we|could we|shall we|should we|do we|are we|will we|hey|hi|hello|dear|babe|baby|love|darling|honey|sorry|thanks|thank|good (?:morning|night|luck)|miss|please|happy|when|tonight|tell|talk|answer|stop|don't|dont|come|call|text|what|what's|whats|why|how|how's|where|is|are|if|no|it|it's|its|that|there|maybe|today|tomorrow|last|this|so|yes|ok|good|just|hope|everything|nothing)\b"
)
_TELLING = re.compile(
    r"(?:just|only) \w+|we (?:never|don't|dont|always|both|usually|didn't|haven't) (?:really |ever |even )?(?:say|do|said|talk about|mention|use|did|done|said) (?:it|that|this|those)\b.*|(?:i|im|i'm) (?:don't|dont|not|do not|am not) (?:know|sure|certain)(?: what to (?:say|write)| how to (?:say|put|start)| about (?:it|this|that))?|idk\b.*|i (?:feel|am|was) (?:so )?(?:bad|stupid|scared|nervous|anxious|afraid) (?:now|about (?:it|sending|this)|to (?:send|say|text))\b.*|(?:im|i'm) (?:so |too )?(?:scared|nervous|afraid|anxious) (?:now|about (?:it|sending|this)|to (?:send|say|text))\b.*|what (?:does|do|did|is) (?:\w+ ){1,3}mean(?:ing)?\b.*|i (?:already|just) (?:sent|said|did|texted)\b.*|(?:i|im|i'm) (?:gonna|going to|will|about to) (?:send|say|text)\b.*|that (?:helps?|helped|works)\b.*|it's (?:complicated|for .*|about .*)|\w+ (?:like|as in) .*"
)


def asked(heard: str, wanted: bool = False) -> str:
    """What is asked about the draft that was looked at, "aside" for what else is no draft, or "" for a new draft, which is
    `wanted` where one was asked for."""
    words = " ".join(plain(heard).split())
    if is_pasted(heard) or is_framed(heard):
        return ""
    if takes(heard):
        return "use"
    kind = next((kind for kind, pattern in _ASKED if pattern.fullmatch(words)), "")
    if kind and not _tells_them(words, kind):
        return kind
    if wants_more(heard):
        return "another"
    on = "" if _YOU.search(words) or _WE.search(words) else _ON.get(asks_on(_ended(words, heard)), "")
    return on or ("" if _is_letter(heard, words, wanted) else "aside")


def _is_letter(heard: str, words: str, wanted: bool) -> bool:
    """Whether a message may be what somebody would say to the partner, and not about them or to Ajar."""
    if drafted(heard):
        return True
    if _BOT.match(words) or _TELLING.fullmatch(words):
        return False
    if _YOU.search(words):
        return True
    return not _THIRD.search(words) and (wanted or (len(words.split()) > 1 and bool(_LETTER.match(words))))


def _tells_them(words: str, kind: str) -> bool:
    """A question that may as well be put to the partner is one: "which part of your day was best"."""
    return kind in ("part", "why", "tone") and bool(_YOU.search(words)) and not _BOT.match(words)


def _ended(words: str, heard: str) -> str:
    return f"{words} ?" if heard.rstrip().endswith("?") else words
