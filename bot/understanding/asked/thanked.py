"""Whole messages that thank, in the many ways people do: "that's sweet thanks", "thank you, i try", "thanks that helped"."""

import re

_THANKS = r"(?:many |so many )?(?:thanks|thank you|thankyou|thx|ty|cheers|ta)(?: (?:so|very) much| a lot| a million| loads| again| for (?:that|this|listening|your help|the help|everything|being here|asking))*"
_KIND = (
    r"(?:that|this|it|you)(?:'s|'re| is| was| are)(?: really| so| very| such| a| actually| quite| too)* (?:sweet|kind|nice|lovely|helpful|useful|good of you|a help|great|beautiful|comforting|thoughtful|wise)(?: of you| to hear| one| line| idea| advice)?|"
    r"(?:that|this|it) (?:really |actually |so )?(?:helped|helps|does help|did help|makes sense|means a lot)(?: a lot| me| so much| a bit)?|(?:that|this|it)(?:'s| is| was) (?:exactly |just )what i needed|i (?:really )?(?:appreciate|needed) (?:it|that|this)|you've (?:really )?(?:helped|been (?:a )?(?:great|kind|lovely|helpful|help))|bless you|aw+h?|wow"
)
_SMALL = (
    r"(?:ok|yes|oh|right|great|good|perfect|lovely|cool|really|and|so|well|then|i (?:will |'ll )?try(?: (?:it|that|this|my best))?|i'll (?:try|do|use|remember|think about)(?: (?:it|that|this|about it))?|i do my best|i'm trying|"
    r"i feel (?:a bit |a little |much )?better(?: now)?|ajar|bot|x+|[a-z]*(?:heart|facewith|foldedhands|smiling)[a-z]*|[.,!…)(:-])"
)
_WHOLE = re.compile(rf"(?:(?:{_THANKS}|{_KIND}|{_SMALL}) ?)+")
_SOME = re.compile(rf"\b(?:{_THANKS}|{_KIND})(?= |$)")


def thanked(plain: str) -> bool:
    """Whether these words thank, or say that something helped, and say nothing else."""
    return _WHOLE.fullmatch(plain) is not None and _SOME.search(plain) is not None
