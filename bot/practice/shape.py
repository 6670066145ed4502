"""Sentences whose shape says what they do to a partner, where single words mislead: love, room, news, an effort, comfort.

A shape is either a whole sentence or a part of it, between commas and "and"; it goes before what the words were read as.
"""

import re

_NEAR = r"(?:vent|talk|listen\w*|ear|help|advice|ideas?|company|space|room|hug|alone|quiet|be left|solutions?|sit|distract\w*|cuddle|walk|time)"
_CHOICE = re.compile(
    rf"(?:so |ok |or |: |, )*(?:(?:do|would|shall|should|is|are) \w+ .*\b{_NEAR}\b.* or .*|.*\b{_NEAR}\b,? or .*\?)"
)
"""A choice between ways to be with somebody: "do you want to vent or want help?", "an ear or an idea?"."""

_AFFECTION = re.compile(
    r"\bi (?:really |still |do |so |just )*(?:love|adore|treasure|cherish) (?:you|us|being with you|having you)\b(?! to\b)"
    r"|^(?:love|luv) (?:you|ya)\b|\b(?:you|we|this|us) (?:really |do )*(?:mean|matter)s?\b(?!.*\b(?:nothing|less|little|much less)\b).{0,25}\bto me\b"
    r"|\byou(?:'re| are) (?:so |very |really )?(?:important|precious|dear|everything|special) to me\b"
    r"|\byou(?:'re| are) (?:my (?:everything|favourite \w+|favorite \w+|person|best friend|rock|home|love|world)|the best thing\b)"
    r"|\bi(?:'m| am) (?:so |really |very )?(?:glad|lucky|grateful|happy) (?:to have you|that i have you|i have you|you're (?:mine|my \w+)|i married you)\b"
    r"|\bi (?:really )?care about (?:you|us)\b|\bi choose you\b"
)
_ROOM = re.compile(
    r"\b(?:you can|you could|have|take|you're welcome to)(?: have)? (?:the|an|some|this|a quiet) (?:whole )?(?:evening|night|hour|afternoon|room"
    r"|space|time|house|day)(?: all)? to yourself\b"
    r"|\btake (?:all the|your|as much|some|a bit of|whatever) (?:time|space|quiet)\b|\byou can (?:be|have some time) (?:alone|by yourself|on your own)\b"
    r"|\b(?:do|would) you (?:want|like|prefer|need|rather)(?: me)? (?:to )?be (?:left )?(?:alone|on your own|by yourself|in peace)\b"
    r"|\b(?:do|would) you (?:want|like|need) (?:(?:some|a bit of|a little|more|any) )?(?:space|room|time|quiet|peace|company)\b"
    r"|\b(?:do|would) you (?:want|like)(?: for)? me to (?:leave you|go|give you|stay|sit with|come back later|be quiet)\b"
    r"|\b(?:shall|should|can) i (?:leave you|give you (?:some )?(?:space|room|a minute|a bit)|come back later|sit with you|stay)\b"
    r"|\bi(?:'ll| will| can) (?:give you|leave you) (?:some |a bit of |a little )?(?:space|room|time|quiet|a minute|a bit)\b"
    r"|\bi(?:'ll| will| can) (?:leave|drop|park) (?:it|this|that)\b(?! (?:for (?:tonight|now|today)|there|at that))|\b(?:it|that|this) can wait\b"
    r"|\b(?:another|some other) (?:time|day|night|evening)\b|\bno need to (?:talk|explain|say anything|answer)\b"
    r"|\b(?:we|you) (?:don't|do not|needn't) (?:have to |need to )?(?:talk|do this|say anything|explain|answer|(?:go|get) into it)\b"
    r"|\b(?:we can|you can) (?:talk|speak|tell me) (?:again )?(?:later|tomorrow|another time|whenever)\b"
)
_NEWS = re.compile(
    r"\bi(?:'m| am) (?:pregnant|expecting|ill|sick|being (?:sacked|fired|made redundant|let go)|leaving my job|moving out)\b"
    r"|\bi(?:'ve| have)? (?:just |also )?(?:lost|quit|left) my (?:job|\w+ job|baby|dad|mum|mom|wallet|place)\b"
    r"|\bi(?:'ve| have)? ?(?:just )?(?:got|was|been|were|have been|'ve been) (?:sacked|fired|made redundant|let go|laid off|promoted|accepted|diagnosed|robbed)\b"
    r"|\bi(?:'ve| have)? (?:just )?(?:got|had) (?:the|a|an|my) (?:job|promotion|diagnosis|results?|accident|crash|scan|miscarriage|offer)\b"
    r"|\bwe(?:'re| are) (?:having|expecting) a baby\b|\b(?:died|passed away|has cancer|(?:is|'s) in (?:hospital|intensive care)|had (?:a|an)"
    r" (?:accident|heart attack|stroke))\b"
    r"|\bi(?:'ve| have)? (?:got )?(?:some )?(?:big |bad |good )?(?:news|something (?:big )?to tell you)\b|\bi (?:passed|failed) (?:my|the)\b"
    r"|\bthe test (?:is|was|came back) (?:positive|negative)\b"
)
_HARD_NEWS = re.compile(
    r"\bi(?:'ve| have)? (?:just |also )?(?:lost|gambled(?: away)?|spent|wasted|blown|blew|invested) (?:some |a lot of |all |of |our |the |my |it "
    r"|so much )*(?:money|savings|it all|everything|deposit|rent)\b"
    r"|\bi(?:'m| am) (?:deep )?in debt\b|\bi(?:'ve| have) (?:run up|got) (?:a |some )?debts?\b|\bwe(?:'re| are) broke\b|\bi owe (?:money|people|them|the bank|\d)"
    r"|\b(?:we|us) (?:should|could|need to|have to|ought to|might) (?:stop seeing each other|break up|split(?: up)?|separate|part ways"
    r"|call it off|end (?:it|this|things))\b"
    r"|\bi(?:'m| am) leaving you\b|\bi (?:want|need|would like|'d like) (?:a divorce|to separate|to break up|to split up|to end (?:it|this|things))\b"
)
"""What changes both lives: money that is gone, an end."""
_FELT = re.compile(
    r"^(?:(?:and|so|ok|look|listen|love|babe|sometimes|honestly|but|,) )*i (?:just |really |still |sometimes |often |only |always |also )*(?:feel"
    r"|felt|miss|missed|worry|get (?:so )?lonely)\b"
    r"(?!(?: that| like| as if)? you\b)(?!.*\byou (?:never|always|don't|do not|won't|make|made|keep)\b)"
)
"""What one feels oneself; "i feel you never listen" is a charge."""
_PLEA = re.compile(
    r"(?:please |babe |love |and |, )*(?:don't|do not) (?:go (?:quiet|silent|cold|off|away)|leave|walk (?:off|away|out)|shut (?:me out|down|up)"
    r"|run|turn away|disappear|close (?:up|off)|ignore me|clam up|hang up|stop talking)\b(?:(?: on| now| me| please| like| again| here| that"
    r"| this)*)"
    r"|(?:please |just |, )*(?:listen to me|talk to me|look at me|answer me|speak to me|say something)(?: for once| please| now| when i'm talking| when i talk)*"
)
_CLAIM = re.compile(
    r"\byou(?: had|'d|'ve got| have|'ve)? (?:absolutely )?no (?:right|business|excuse)\b|\bhow could you\b(?! (?:know|have known|tell"
    r"|not be tired))|\byou should(?:n't|'ve| have| not)\b.{0,40}\b(?:told|kept|hid|lied|asked|said|done)\b"
)
_VERDICT = re.compile(
    r"\byou(?:'re| are) (?:so |such |really |just |very |too |bloody )*(?:hard work|impossible|a nightmare|exhausting|unbearable|hopeless"
    r"|a lot of work|no fun|a (?:wall|brick wall|child|baby)|like a (?:wall|brick wall|child))\b"
)
_NO_CLAIM = re.compile(
    r"\bi (?:don't|do not) (?:want|need|expect) (?:anything|a thing|you to (?:say|do|explain) anything)(?: (?:from you|back|in return|of you))?\b"
    r"|\bnothing (?:i need|i want) from you\b"
)
_TEASED = re.compile(r"(?:(?:haha\w*|hehe|aw+|oh|lol|you) )+.*\b(?:come here|come over here|c'mere)")
_TREAT = (
    r"(?:cuppa|cup of (?:tea|coffee)|tea|coffee|drink|beer|wine|biscuit|snack|toast|soup|sandwich|glass of water|chocolate|one|some|ice cream"
    r"|bite to eat|pizza|takeaway)"
)
_OFFER = re.compile(
    rf"(?:love |hey |so |, )*(?:i could (?:murder|do with|go for|use) (?:a |an |some )?(?:nice |hot |cold )?{_TREAT}\b.*"
    rf"|(?:do you |would you |d'you |you )?(?:want|fancy|like|care for) (?:a |an |some |any )?(?:nice |hot |cold )?{_TREAT}(?: too| as well"
    rf"| with me| or not)?|(?:a |some )?{_TREAT}(?: for you)?)[ ?.!]*"
)
_SMALL = re.compile(
    r"(?:cool|nice|lol|lmao|ha(?:ha)+|ok|i see|got it|oh|aha|m+|hm+|right|k|i'm (?:back|home)(?: now| again| early)?|hi|hey|hello|hiya)(?: love| babe| honey)?[ .!?]*"
)
_RANG = re.compile(
    r"(?:oh |hey |by the way |so )*(?:your|my|the|our) (?:\w+ )?(?:mum|mom|mother|dad|father|brother|sister|parents|aunt|uncle|nan|gran\w*|cousin"
    r"|friend|boss|plumber|landlord|neighbours?|school|office|vet|dentist)\b"
    r" (?:rang|called|phoned|texted|wrote|messaged|emailed|popped|came|says?|said|is|are|'s|wants|asked|sent)\b.*"
)
_EFFORT = re.compile(
    r"\bi(?:'m| am|'ve been| have been) (?:really |now )?(?:working on|learning (?:to|how)|practising|practicing)\b"
    r"|\bi(?:'m| am|'ve been| want to| would like to|'d like to) (?:really |now )?(?:try(?:ing)? )(?:to )?(?:be|get|listen|do better|open"
    r"|understand|learn|show)\b|\bi (?:want|would like|'d like) to (?:do|be|get) better\b"
    r"|(?:\bi(?:'m| am) |^)not (?:mad|angry|cross|upset|annoyed|disappointed|furious|(?:blaming|attacking|accusing|judging|criticising) you)\b(?! but)"
)
_FEELING = r"(?:scared|worried|frightened|anxious|sad|upset|lonely|stressed|nervous|hurt|tired|confused|awake|happy|hopeful|in tears|on edge|thinking)"
_MOVED = re.compile(
    rf"(?<!you )(?<!you've )\b(?:has|have|had|got|makes|made|leaves|left|keeps|kept) me (?:so |really |feeling |a bit |quite |up )*{_FEELING}\b"
    r"|(?<!you )\b(?:scares|worries|frightens|saddens|stresses|upsets) me\b"
)
_MEANT = re.compile(
    r"\byou(?:'re| are|'ve been| must be| must feel)(?: as if you're| like you're)? (?:so |really |completely |totally |a bit )?"
    r"(?:drowning|sinking|struggling|running on empty|falling apart|stretched|snowed under|swamped|buried|carrying|worn out|burnt out|"
    r"at the end of|holding it together|hurting|overwhelmed|exhausted|torn|heartbroken|weighed down)\b"
)
_NEAR_BY = re.compile(
    r"\bi(?:'ll| will| can| don't mind) wait(?:ing)?\b(?! (?:any|for ?ever|all))|\bi(?:'m| am) (?:around|next to you|in the next room|next door)\b"
)
_WISHED = re.compile(r"\bi(?:'d| would) have (?:liked|loved) (?:to|us|it)\b")
_COMFORT = re.compile(
    r"\b(?:it|that|this)(?:'s| is)(?:n't| not) (?:because (?:of you|you(?:'re| are) \w+)|your fault|you)\b|\byou(?:'re| are)(?:n't| not)"
    r" (?:broken|a burden|too much|a failure|stupid|weak|boring|alone|wrong|the problem|to blame|weird)\b"
    r"|\b(?:there(?:'s| is)) nothing wrong with you\b|\byou don't have to be (?:strong|ok|brave|fine)\b"
)
_OWNED = re.compile(
    r"\b(?:that|it|this|i) (?:wasn't|was not|was) (?:fair|right|ok|unfair|wrong|mean|cruel|harsh|out of line)(?: of me| from me| to you)?\b"
)
_ORDER = re.compile(
    r"(?:so |well |ok )*just (?:ignore|forget|leave|tell|let|get|stop|quit|say|do|go|call|ask|relax|breathe)\b.*"
)
_EVERYDAY = re.compile(
    r"(?:shall we|let's|let us|do you fancy|fancy) (?:watch|eat|have|go|get|order|make|cook|put on|play|walk)\b(?!.*\b(?:talk|therap|counsel)).*"
)

_TAG = re.compile(
    r" ,? ?(?:are|is|do|did|does|was|were|have|has|ca|wo|would|could|should)(?:n't| not)? (?:you|it|i|we|they|he|she)(?: \?)?$"
)
_JOINED = r"(?:but|because|though|however|and|so)"
_PARTS = re.compile(rf" (?:[,;:-](?: {_JOINED})?|{_JOINED}) ")
_ASKED_WHY = re.compile(r"(?:and |but |so )*(?:why|how come)\b")
_OWN = re.compile(r"(?:i|we|i'm|we're|i've|we've)\b(?!.*\byou)")
_SLIGHT = 2
"""Words up to which a part of a sentence ("it's fine", "ok then") changes nothing."""
_SHAPES = (
    ("affection", _AFFECTION), ("news", _NEWS), ("news", _HARD_NEWS), ("you_blame", _CLAIM), ("judgment", _VERDICT),
    ("presence", _NO_CLAIM), ("i_statement", _FELT), ("room", _ROOM), ("validation", _COMFORT), ("i_statement", _EFFORT),
    ("i_statement", _MOVED), ("i_statement", _WISHED), ("presence", _NEAR_BY), ("complex_reflection", _MEANT),
)  # fmt: skip
_WHOLE = (
    ("room", _CHOICE), ("other", _RANG), ("other", _EVERYDAY), ("advice", _ORDER), ("pressure", _PLEA),
    ("affection", _TEASED), ("other", _OFFER), ("other", _SMALL),
)  # fmt: skip


def parts(sentence: str) -> tuple[str, ...]:
    """A plain sentence in its parts, without a tag ("aren't you?"); slight parts, and what is added of oneself, count as none."""
    found = _PARTS.split(_TAG.sub("", sentence))
    bare = [part.strip(" .!?") for part in found]
    long = [part for at, part in enumerate(bare) if len(part.split()) > _SLIGHT and not (at and _OWN.match(part))]
    return tuple(long) or (sentence.strip(" .!?"),)


def shapes(sentence: str) -> tuple[str, ...]:
    """The kinds of the parts of a plain sentence, "" for each part that has no shape of its own."""
    if _ASKED_WHY.match(sentence):
        return ("",)
    whole = next((kind for kind, shape in _WHOLE if shape.fullmatch(sentence.strip(" .!"))), "")
    return (whole,) if whole else tuple(_shape(part) for part in parts(sentence))


def owned(plain: str) -> bool:
    """Whether somebody says that something they did wasn't right."""
    return _OWNED.search(plain) is not None


def _shape(part: str) -> str:
    found = next((kind for kind, shape in _SHAPES if shape.search(part)), "")
    return found or next((kind for kind, shape in _WHOLE[1:] if shape.fullmatch(part)), "")
