"""What somebody brings about themselves in this: they freeze when asked, they nag, they are jealous, they feel less, they plan a treat.

Slot `mine` of memory.toml, by kind and by rule. Pages have a sentence for each, so that it isn't taken for something seen of the partner.
"""

import re

from bot.understanding.normalise import worded

KEPT_BACK = "secret"
_HIM = r"(?:him|her|them|my (?:\w+ )?(?:husband|wife|partner|boyfriend|girlfriend|fiance|fiancé|fiancee|fiancée|other half))"
BURDENS = {
    "secret": r"\bi(?:'ve| have| had| once)? (?:cheated\b(?! at)|an affair|had (?:an affair|a one night stand|a fling)|slept with (?:someone|somebody|another|a |my (?:ex|boss|colleague|coworker|friend))|kissed (?:someone|somebody|another|a (?:colleague|coworker|friend|guy|girl|man|woman)|my ex))\b",
    "loss": r"\bmy (?:dog|cat|pet|puppy|rabbit|horse|bird|hamster|nan|gran\w*|mum|mom|dad|father|mother|brother|sister|friend|best friend|uncle|aunt)(?: \w+)? (?:died|passed away|was put (?:down|to sleep)|is dying|has died|just died)\b|"
    r"\b(?:i|we) (?:lost|had to put down|buried) (?:my|our) (?:dog|cat|pet|nan|gran\w*|mum|mom|dad|father|mother|brother|sister|friend)\b|\bi(?:'ve| have)? (?:had a miscarriage|miscarried)\b",
    "kept": rf"\bi(?: still| just)? (?:haven't|have not|never|didn't|hadn't)(?: yet| still| even)? (?:told|tell) {_HIM}(?: yet)? (?:(?:anything )?about (?:the|my|it|that|this|a|what)|(?:that )?i(?!'m (?:here|talking|writing|using|seeing)| (?:love|miss|like|am here|talk|write|use))|my\b)|"
    r"\b(?:he|she|they) (?:doesn't|don't|does not|do not)(?: even)? know(?: yet)? (?:about (?:the|my|what i)|(?:that )?i(?:'ve| have|'d| had| was| got| lost| failed| owe| spent))\b",
    "freeze": r"\bi(?:'m| am) the (?:quiet|closed|guarded|silent|avoidant) one\b|\bi(?:'m| am) the one(?: (?:who|that))? (?:doesn't|doesnt|don't|can't|cannot|never|won't|shuts?|closes?|finds? it hard|struggles?|who can't)(?: \w+){0,2} (?:open|talk|share|speak|down|up)\b|"
    r"\bi (?:(?:just|always|totally|kind of) )*(?:freeze|shut down|clam up|close up|go blank|can't get (?:a|the) words? out|go silent|go quiet)\b|\bi (?:find it (?:hard|difficult|so hard|really hard)|struggle|'m not good at|am bad|'m bad at|don't know how|never learned how|can't)(?: \w+){0,2} (?:to )?(?:open up|opening up|talk(?:ing)? about (?:my )?feelings|share my feelings|express (?:my )?(?:feelings|emotions|myself))\b|"
    r"\b(?:he|she|they|my (?:wife|husband|girlfriend|boyfriend|partner)) (?:wants|wishes|needs|would like|keeps? asking|asked|begs|begged) (?:me )?(?:to (?:talk|open up|share|be more open)|i (?:would|could) (?:talk|open up))\b|\bi(?:'m| am) (?:the|an?) (?:avoidant|closed off|emotionally (?:unavailable|closed))\b",
    "nag": r"\b(?:stop|quit|keep|been|be|of|am i|i'm|start) nagging\b|\bi (?:always |keep |just |do )*nag\b|\bnagging (?:him|her|them|my)\b|\bi (?:keep|kept) (?:reminding|chasing|going on at|having to (?:ask|remind))\b|\bi(?:'m| am) (?:such )?a nag\b|\b(?:get|make|have) (?:him|her|them) to (?:help|do (?:more|his|her|their|the|anything))\b|\b(?:does|do) (?:nothing|n't do anything|n't help) (?:around|in|at|with) (?:the )?(?:house|home|kids|chores)\b|n't help (?:out )?(?:around|in|with) the (?:house|kids|chores)",
    "jealous": r"\bi(?:'m| am| get| feel| was|'ve been)(?: so| really| a bit| very| too| insanely| kind of| getting)* (?:jealous|envious)\b|\bmy jealousy\b|\b(?:makes?|made|making) me (?:so |really |feel )?jealous\b|"
    r"\b(?:do i|can i|to|should i|i want to|i need to) (?:stop|not|quit) (?:being |feeling |getting |be |feel )(?:so )?(?:jealous|envious)\b",
    "less": r"\b(?:earns?|makes?|earning|making|brings? in)(?: so| a lot| much| way| far)* (?:more|twice)(?: money)?(?: as much)? ?(?:than me|than i|than i do|as me|now)\b|\bi (?:earn|make|bring in) (?:so |much |a lot |way |far )*less\b|\bi(?:'m| am) not (?:good|clever|smart|pretty|successful) enough for (?:him|her|them)\b|"
    r"\b(?:more successful|better job|cleverer|smarter) than (?:me|i am|mine)\b|\bi (?:feel|felt) (?:so |really |a bit |very )?(?:small|less than|inferior) (?:next to|beside|around|compared|near|him|her|them)\b",
    "spending": rf"\b(?:spends?|spending|spent|buys?|buying)\b.{{0,40}}\b(?:too much(?! time)|so much(?! time)|all (?:our|the|my)|money|savings|like crazy|like there's no tomorrow|non stop|every week|again)\b|\bhow (?:do|can|should|to) (?:i )?(?:bring up|talk (?:to {_HIM} )?about|raise|discuss|mention) (?:the |our )?(?:money|budget|spending|debts?|finances)\b",
    "treat": r"\b(?:want|wanna|like|love|planning|plan|going|thinking|thought|think)(?: (?:to|of|about|i'll|i'd|i might))* (?:surpris\w+|treat\w*|spoil\w*) (?:him|her|them|my)\b|\b(?:surprise|treat|gift|present) (?:for|planned for) (?:him|her|them|my)\b|\b(?:want|like|love|going|planning) to (?:do something (?:nice|special|kind|sweet)|pick (?:him|her|them) up|make (?:him|her|them) (?:a |some )?(?:dinner|breakfast|cake)|cook for|buy (?:him|her|them))",
}  # fmt: skip
_BURDENS = {kind: worded(pattern) for kind, pattern in BURDENS.items()}
_SHAPES = {
    "spending": re.compile(
        r"\b(?:he|she|they|he's|she's|they're|his|her|their|my (?:husband|wife|partner|boyfriend|girlfriend))\b|\b(?:bring up|talk|raise|discuss|mention)\b"
    )
}
_DENIED = re.compile(r"(?:\bnot|n't|\bnever)(?: [\w']+){0,2} ?$")


def burden(plain: str) -> str:
    """The kind of what is the person's own, or ""."""
    spaced = f" {plain}"
    for kind, pattern in _BURDENS.items():
        found = pattern.search(spaced)
        if (
            found
            and not _DENIED.search(spaced[: found.start() + 1])
            and (kind not in _SHAPES or _SHAPES[kind].search(plain))
        ):
            return kind
    return ""
