"""What a whole message asks of the bot itself, by kinds that have an answer of their own (`help#of_me`): is it free, who made
you, may she join.

The kind stands in the slot `point`. What these words are about is never the partner: "can he change" is no question to a
machine about itself, "do you think he can change" is one.
"""

import re

from bot.understanding.asked.hiding import SOMEBODY

OF_ME = "asked of me"
_THEM = r"(?:him|her|them|my (?:husband|wife|partner|girlfriend|boyfriend|fiance|fiancé|fiancée|other half|mum|mom|friend|sister|brother|kids?))"
_APP = r"(?:telegram|discord|the app|the platform|apple|google|meta|whatsapp|facebook)"
_YOU = r"(?:you|this|it|that|the (?:bot|app)|ajar)"
_MONEY = (
    rf"(?:is|are) {_YOU} (?:really |all |completely |totally )?(?:free|for free|paid|expensive)(?: (?:to use|of charge|or paid|or not))*|"
    r"(?:do|will|must) i (?:have to |need to |got to )?(?:pay|buy|subscribe)(?: .{0,24})?|what does (?:it|this) cost|"
    r"how much (?:is|does|do) (?:this|it|you|that)(?: cost| charge)?|(?:is there|what's the|what is the) (?:a )?(?:cost|price|fee|charge|subscription|catch)(?: .{0,16})?"
)
_MAKER = (
    rf"who(?:'s| is| are|) (?:behind|running|runs|owns|made|makes|built|builds|created|wrote|writes|programmed|developed|designed)(?: {_YOU}| all this)*|"
    rf"who (?:do you work for|are you made by|pays for (?:this|you))|(?:where do you come from|what company is this)"
)
_MODEL = (
    rf"(?:(?:are|is) {_YOU}(?: just| only| really| like| actually| some| kind of| a| an| based on| using| powered by)* )?"
    r"(?:chat ?gpt|gpt|gpt ?- ?4|openai|claude|gemini|an? llm|a language model)(?: (?:or (?:something|what|similar)|under the hood|inside|here))*"
)
_CARRIER = rf"(?:does|can|do|will|could) {_APP} (?:see|read|know|keep|store|have access to|scan)(?: .{{0,24}})?"
_BOSS = (
    r"(?:can|could|does|will|might) my (?:boss|work|company|employer|it (?:department|team)|job|admin|colleagues|manager) "
    r"(?:see|read|find|know|check|monitor)(?: .{0,40})?|this is (?:on )?(?:my|a) work .{2,24}"
)
_UNINSTALLED = (
    rf"(?:if|when) i (?:delete|remove|uninstall|leave|deactivate|get rid of)(?: the)? (?:{_APP}|app|chat|account|bot|conversation|messages?).{{0,60}}|"
    rf"(?:does|will) (?:deleting|removing|uninstalling) (?:{_APP}|the (?:chat|app|bot)).{{0,50}}"
)
_WHERE = (
    r"where(?:'s| is| are| do| does)? (?:your|the|my|all this|all of this|all|this|it|you) ?(?:servers?|data|notes|messages|information|stuff|words|based|hosted)?"
    r"(?: (?:server|keep|store|save|put|hosted|located|stored|kept|saved))*"
    r"(?: (?:what i (?:write|say|type|tell you)|my (?:data|notes|messages|stuff|words)|it all|it|this|all this))?"
)
_OFTEN = (
    r"how (?:often|much|many times)(?: a (?:day|week))? (?:would|will|do|are|is|does) (?:you|this|it|the bot)(?: going to)? "
    r"(?:message|text|write(?: to)?|contact|ping|bother|send)(?: me)?(?: .{0,20})?"
)
_LOCKED = (
    r"(?:does|do|will|can|would|is) (?:(?:my|your|the) )?(?:it|this|they|you|messages?|notifications?|anything|that)(?: going to)? "
    r"(?:show(?: up)?|pop up|appear|be seen|come up|visible|be visible) (?:on|in|as) (?:(?:my|the|a) )?"
    r"(?:lock ?(?:ed )?screen|notifications?|home screen).{0,20}"
)
_JOIN = (
    rf"(?:can|could|may|would|should|how (?:do|can)) (?:you|i|we) (?:please )?(?:add|invite|bring|include|get|put) {_THEM} (?:to|in|into|on|here)"
    r"(?: (?:to )?(?:this|the|our)? ?(?:chat|talk|here|conversation|group|this|it|in|on it))?|"
    rf"(?:can|could|may) {SOMEBODY} (?:join(?: (?:us here|in|this|here|the (?:chat|talk)))?|come in here|talk to you|use (?:this|it|you))(?: (?:too|as well))?|"
    r"(?:can|could) (?:we|both of us) (?:both )?(?:use (?:this|it|you)|talk to you|join)(?: (?:together|both|at once))?|"
    r"is there a group (?:chat|version)"
)
_THERAPY = (
    rf"(?:is|are) {_YOU}(?: (?:like|a|kind|some|of|form|actually|really|supposed|to|be))* "
    r"(?:(?:couples? |marriage )?(?:therapy|counselling|counseling)|medical advice|treatment)(?: or (?:what|not))?"
)
_PROOF = (
    rf"(?:are|were|is|was) {_YOU} (?:trained|made|built|written|designed|approved|checked|backed|supported|based)(?: up)? (?:by|on|with) (?:.{{0,20}})?"
    r"(?:psycholog\w+|therapists?|counsell?ors?|experts?|science|research|doctors?|professionals?|studies|evidence)|"
    rf"(?:does|do|will|can|has|would) {_YOU} (?:actually |really |even |ever )*(?:work|help|helped)(?: (?:anyone|anybody|people|at all|though|couples))*|"
    r"(?:how (?:do|would) you know|what makes you so sure|says who|where do you get (?:this|that|all this) from)(?: (?:that|this|all this|what .{2,20}))?|"
    rf"is (?:there|any) (?:any )?(?:evidence|proof|research|science)(?: .{{0,20}})?|(?:is|are) {_YOU} (?:any good|legit|reliable|scientific|evidence based)"
)
_TRUST = (
    r"why (?:should|would|do) i (?:trust|listen to|believe|talk to|take advice from|tell)(?: (?:a|an|you|some|this))*"
    r"(?: (?:robot|bot|machine|computer|app|program|software|ai))?(?: .{0,30})?"
)
_SIDE = (
    r"(?:are you on|whose|which|who's|do you take|are you taking)(?: (?:my|his|her|their|whose|which|the))? sides?"
    r"(?: (?:or|are|you|on|mine|his|hers|theirs|my|her|anyway))*|"
    rf"you(?:'re| are)? (?:always |just |clearly |totally )*(?:on|taking|take) (?:his|her|their|{_THEM}(?: ?'s)?) side"
)
_ASKING = (
    r"why (?:do|are|all|so) (?:you|the|these|many)(?: (?:keep|always|so many|have to|need to|even))*(?: (?:ask|asking|questions?))+"
    r"(?: (?:me|so many|all|these|stuff|things|questions?|this|that|everything|all the time))*|"
    r"(?:why|what) do you (?:need|want) to know(?: (?:that|this|all this|it|so much|for))*"
)
_PEOPLE = (
    rf"(?:do you (?:think|believe|reckon) (?:that )?(?:people|men|women|{SOMEBODY}|someone like (?:him|her|that))|(?:can|do) (?:people|men|women))"
    r"(?: (?:can|could|will|ever|really|actually))* change(?: at all| though)?"
)
_LABEL = (
    rf"(?:(?:do you (?:think|reckon|believe)|would you say|is it possible|could it be)(?: that)? {SOMEBODY}(?:'s| is| might be| could be)|is {SOMEBODY})"
    r"(?: (?:a|an|being|just|on the))* (?:narcissist(?:ic)?|psychopath|sociopath|autistic|avoidant|toxic|bipolar|borderline|bpd|adhd|"
    r"aspergers?|spectrum|gaslighting me|gaslighter)(?: (?:or what|person))?"
)
_TONGUE = (
    r"(?:(?:do|can|could|will) you |please |can we )*(?:speak|talk|write|switch|change|answer|reply|use|understand)(?: (?:in|to|the language to|language))* "
    r"(?:spanish|french|german|italian|portuguese|hindi|arabic|chinese|mandarin|japanese|korean|russian|polish|dutch|turkish|"
    r"tagalog|swahili|urdu|bengali|another language|other languages)(?: (?:please|instead))*"
)
_STYLE = (
    r"(?:(?:can|could|will|would) you |please |i want |i'd like |use |give me |send |make |be |write |less |fewer |no |stop using |without |your |the |it |with |in )*"
    r"(?:(?:shorter|longer|fewer|briefer|bigger|more formal|less formal) (?:messages?|answers?|replies|texts?|sentences|font|text)|"
    r"(?:american|us|british|uk) (?:spelling|english)|emojis?|smileys|voice messages?|dark mode)(?: please)?"
)
_MY_NAME = r"(?:what(?:'s| is)|do you (?:know|remember|have)|did i tell you|forget|delete|remove|don't (?:keep|use|save)) my (?:own )?name"
_CLOCK = (
    r"what(?:'s| is) the time(?: now| there)?|what time is it(?: now| there| where i am| for me)*|where do you think i am|"
    r"(?:what(?:'s| is| are)?|when(?:'s| is| are)?|which) (?:(?:my|the|your) )?(?:quiet (?:hours?|times?)|time ?zone|clock|local time)"
    r"(?: (?:am i in|do you (?:use|have|think)|set to|on|have i got|now|again|are they|is it|for me))*"
)
_HOW_DAILY = (
    r"(?:how (?:do|does|would|will)|what(?:'s| is| are)|tell me about|explain)(?: (?:the|this|your|those|a|these))* (?:daily |gentle |evening )*"
    r"(?:questions?(?: a day| of the day)|(?<=daily )questions?|(?<=daily )prompts?|(?<=daily )thing)(?: (?:thing|work|works|do|about|mean|go|for|like))*"
)
KINDS = {
    "money": _MONEY, "model": _MODEL, "maker": _MAKER, "carrier": _CARRIER, "boss": _BOSS, "uninstalled": _UNINSTALLED, "often": _OFTEN,
    "locked": _LOCKED, "join": _JOIN, "therapy": _THERAPY, "proof": _PROOF, "trust": _TRUST, "side": _SIDE, "asking": _ASKING,
    "people": _PEOPLE, "label": _LABEL, "tongue": _TONGUE, "style": _STYLE, "my_name": _MY_NAME, "clock": _CLOCK, "how_daily": _HOW_DAILY, "stored": _WHERE,
}  # fmt: skip
_LEAD = re.compile(
    r"^(?:(?:and|but|so|ok|hey|hi|hello|wait|well|oh|also|btw|just wondering|quick question|sorry|first|,|:|\.|-) )+"
)
_END = re.compile(r"(?: ?(?:[.!?,:;)(]|please|then|btw|by the way|tho|though|lol|exactly|anyway|actually|really))+$")
_KINDS = {kind: re.compile(f"(?:{pattern})") for kind, pattern in KINDS.items()}
LONGEST = 90
"""Characters: nobody asks a machine about itself in more."""

_OPINION = re.compile(
    r"\b(?:do|would|did) you (?:think|reckon|believe|suppose|say)\b|\bif you were me\b|\bthank you\b|\bcan you help\b(?! me (?:with this app|here))|"
    r"\b(?:what|how) (?:do|would|should) you (?:say|do|put|tell)\b|\byou know\b(?= what| how| when|,)"
)
_OF_IT = re.compile(
    r"\b(?:you|your|you're|yours|yourself|u|ur|ajar|bot|robot|app|ai|gpt|chatgpt|software|computer|machine|program|human|data|privacy|private|notes?|"
    r"memory|settings?|message|messages|notifications?|free|cost|pay|price|company|this (?:thing|chat|service|work)|here|stored?|saved?|record\w*|delete\w*|erase\w*|telegram|discord)\b"
)


def asked_of_me(plain: str) -> str:
    """The kind of a whole message that asks something of the bot itself, or ""."""
    if len(plain) > LONGEST:
        return ""
    bare = _END.sub("", _LEAD.sub("", plain)).strip()
    return next((kind for kind, pattern in _KINDS.items() if pattern.fullmatch(bare)), "")


def is_of_the_bot(plain: str) -> bool:
    """Whether a message can be about Ajar at all: it names it, or speaks to it, and not of what it thinks of the two."""
    return _OF_IT.search(_OPINION.sub("", plain)) is not None
